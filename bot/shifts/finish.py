"""After a shift: everybody who had a place is asked to confirm the hours, and does."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import structlog
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.model import Person
from bot.shifts.browse import brief, hours
from bot.shifts.model import Finish, NotYours, Shift, ShiftState, SignUp, SignUpState, locked, own
from bot.spine.jobs import model as due
from bot.spine.outbox import model as outbox
from bot.spine.outbox.model import Lane
from bot.spine.outbox.screen import Button
from bot.spine.refused import Refused

log = structlog.get_logger()


class NotOverYet(Refused):
    """Hours are confirmed after the end."""

    text_id = "shift-not-over"


def book() -> due.Book:
    """Due work: the question after the end."""
    return {"shift-ended": ask_done}


async def plan_end(session: AsyncSession, shift: Shift, now: datetime) -> None:
    """After the end everybody who had a place is asked to confirm the hours."""
    if shift.ends_at > now:
        await due.plan(
            session,
            "shift-ended",
            {"shift": shift.id},
            at=shift.ends_at,
            now=now,
            key=f"shift-ended:{shift.id}",
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


async def complete(
    session: AsyncSession, person: Person, sign_up_id: int, *, now: datetime
) -> SignUp:
    """Confirms after the end that the shift's hours were worked; once is enough. Raises NotYours, NotOverYet."""
    found = await own(session, person, sign_up_id)
    if found.state is SignUpState.DONE:
        return found
    if found.state is not SignUpState.TAKEN:
        raise NotYours
    if found.shift.ends_at > now:
        raise NotOverYet
    found.state, found.minutes, found.changed_at = SignUpState.DONE, found.shift.minutes, now
    await session.flush()
    return found
