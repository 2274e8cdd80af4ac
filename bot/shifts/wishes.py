"""Shifts that somebody wants who is no volunteer yet: taken for them once they are approved."""

from datetime import datetime, timedelta

from sqlalchemy import ForeignKey, delete, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.people import invites
from bot.people.invites import Asked
from bot.people.model import Person
from bot.shifts import day_cards, offer_cards
from bot.shifts.browse import line_of
from bot.shifts.day_details import details_of
from bot.shifts.model import Shift, ShiftState
from bot.shifts.remind import next_reminder
from bot.shifts.rules import ShiftRefused, SignUpRefusal
from bot.shifts.take import Clash, sign_up
from bot.spine.db.types import Base
from bot.spine.outbox.say import say
from bot.spine.outbox.screen import Screen


class ShiftWish(Base):
    """Somebody wants this shift, and waits to be approved."""

    __tablename__ = "shift_wishes"

    person_id: Mapped[int] = mapped_column(
        ForeignKey("people.id"), primary_key=True, autoincrement=False
    )
    shift_id: Mapped[int] = mapped_column(
        ForeignKey("shifts.id"), primary_key=True, autoincrement=False
    )
    wished_at: Mapped[datetime]


async def wish(session: AsyncSession, person: Person, shift: Shift, *, now: datetime) -> Asked:
    """Note that they want the shift, and ask the coordinators of its area to approve them.

    Raises ShiftRefused (gone, started, over), NobodyToAsk.
    """
    if shift.state is not ShiftState.OPEN:
        raise ShiftRefused(SignUpRefusal.GONE)
    if shift.starts_at <= now:
        raise ShiftRefused(SignUpRefusal.OVER if shift.ends_at <= now else SignUpRefusal.STARTED)
    asked = await invites.ask_to_help(session, person, shift.area, now=now)
    if await session.get(ShiftWish, (person.id, shift.id)) is None:
        session.add(ShiftWish(person_id=person.id, shift_id=shift.id, wished_at=now))
        await session.flush()
    return asked


async def take_wished(
    session: AsyncSession, person: Person, *, now: datetime, remind: timedelta
) -> None:
    """Take what somebody wanted who is approved now, first wished first, and tell them."""
    wished = await session.scalars(
        select(ShiftWish.shift_id)
        .where(ShiftWish.person_id == person.id)
        .order_by(ShiftWish.wished_at, ShiftWish.shift_id)
    )
    for shift_id in wished.all():
        screen = await _taken(session, person, shift_id, now=now, remind=remind)
        await say(session, person, screen, now=now)
    await session.execute(delete(ShiftWish).where(ShiftWish.person_id == person.id))


async def _taken(
    session: AsyncSession, person: Person, shift_id: int, *, now: datetime, remind: timedelta
) -> Screen:
    """Take the shift; return what is said of it, also where something is in the way."""
    try:
        held = await sign_up(session, person, shift_id, now=now, remind=remind)
        if next_reminder(held, now, remind) is None:
            return day_cards.taken_soon(held, await details_of(session, held), now)
        return offer_cards.taken(held)
    except Clash as clash:
        return offer_cards.clash(clash.shift, clash.others, is_short=clash.is_short)
    except ShiftRefused as refused:
        shift = await session.get_one(Shift, shift_id)
        if refused.reason is SignUpRefusal.FULL:
            return offer_cards.ask_to_wait(shift, await line_of(session, shift_id) + 1)
        return offer_cards.not_taken(shift, refused)
