"""What call-outs do when something happens to shifts and people."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.callout import answering
from bot.people.directory import PersonUnreachable
from bot.people.roles import RoleTaken
from bot.shifts.changes import ChangeKind, ShiftChanged
from bot.shifts.waitlist import SignUpTaken


async def on_sign_up_taken(session: AsyncSession, fact: SignUpTaken, now: datetime) -> None:
    """Count a place that somebody took."""
    if fact.sign_up.shift.is_called_out:
        await answering.note_place(session, fact.sign_up, now)


async def on_shift_changed(session: AsyncSession, fact: ShiftChanged, now: datetime) -> None:
    """Follow a shift: a place that is free again, another time, its end."""
    change, shift = fact.change, fact.change.shift
    match change.kind:
        case ChangeKind.LEFT | ChangeKind.FREED | ChangeKind.TAKEN_OFF:
            assert change.person_id is not None
            await answering.note_left(session, shift, change.person_id, now)
        case ChangeKind.EDITED | ChangeKind.CANCELLED if shift.is_called_out:
            await answering.reword_asks(session, shift, now)


async def on_person_unreachable(
    session: AsyncSession, fact: PersonUnreachable, now: datetime
) -> None:
    """Wait no longer for an answer of somebody who can't be written to."""
    await answering.end_asks_of(session, fact.person, now)


async def on_role_taken(session: AsyncSession, fact: RoleTaken, now: datetime) -> None:
    """Wait no longer for an answer of somebody who may not come any more."""
    await answering.end_asks_of(session, fact.person, now)
