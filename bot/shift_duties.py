"""What shifts do by themselves: the reminder before the start, the question after the end, places that came free.

Each is a row of due work (spine/due.py) and says things through the outbox. Late work is done late, unless it has lost its point.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

import structlog
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import Person
from bot.shift_cards import Coming, Finish, GiveUp, brief, hours
from bot.shifts import REMIND, ShiftState, SignUp, SignUpState, fill, locked
from bot.spine import due, outbox
from bot.spine.outbox import Button, Lane

log = structlog.get_logger()


def book(*, remind: timedelta = REMIND) -> due.Book:
    """The kinds of due work of shifts."""

    async def places(session: AsyncSession, args: Mapping[str, Any], now: datetime) -> None:
        await fill_places(session, args, now, remind=remind)

    return {"shift-reminder": ask_coming, "shift-ended": ask_done, "shift-places": places}


async def ask_coming(session: AsyncSession, args: Mapping[str, Any], now: datetime) -> None:
    """The reminder, which is a question: coming, or can't?"""
    held = await session.get(SignUp, args["sign_up"], populate_existing=True)
    if held is None or held.state is not SignUpState.TAKEN or held.shift.state is not ShiftState.OPEN:
        log.info("shift-reminder-skipped", sign_up=args["sign_up"], why="cancelled")
        return
    if held.shift.starts_at <= now:
        log.info("shift-reminder-skipped", sign_up=held.id, why="started")
        return
    person = await session.get_one(Person, held.person_id)
    buttons = [[
        Button("shift-button-coming", Coming(held.id).pack()), Button("shift-button-cant", GiveUp(held.id).pack())
    ]]  # fmt: skip
    await outbox.say(
        session, person, "shift-reminder", brief(held.shift), now=now, buttons=buttons, lane=Lane.NOTICE
    )


async def ask_done(session: AsyncSession, args: Mapping[str, Any], now: datetime) -> None:
    """After the end: everybody who had a place is asked to confirm the hours."""
    shift = await locked(session, args["shift"])
    if shift.ends_at > now or shift.state is not ShiftState.OPEN:
        log.info("shift-ended-skipped", shift=shift.id)
        return
    found = await session.scalars(
        select(SignUp)
        .where(SignUp.shift_id == shift.id, SignUp.state == SignUpState.TAKEN)
        .order_by(SignUp.id)
    )
    worked = hours(shift.minutes)
    for held in list(found):
        person = await session.get_one(Person, held.person_id)
        buttons = [[Button("shift-button-done", Finish(held.id).pack(), {"hours": worked})]]
        await outbox.say(
            session, person, "shift-ended", brief(shift), now=now, buttons=buttons, lane=Lane.NOTICE
        )


async def fill_places(
    session: AsyncSession, args: Mapping[str, Any], now: datetime, *, remind: timedelta = REMIND
) -> None:
    """Places were added: the waitlist moves up."""
    shift = await locked(session, args["shift"])
    await tell_moved(session, await fill(session, shift, now=now, remind=remind), now=now)


async def tell_moved(session: AsyncSession, moved: Iterable[SignUp], *, now: datetime) -> None:
    """Tells those who moved up from the waitlist that they have a place, with a way to say no."""
    for held in moved:
        person = await session.get_one(Person, held.person_id)
        buttons = [[Button("shift-button-cant", GiveUp(held.id).pack())]]
        await outbox.say(session, person, "shift-moved-up", brief(held.shift), now=now, buttons=buttons)
