"""What call-outs do when something happens to shifts and people."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.callout import answering, cards
from bot.people.directory import PersonUnreachable
from bot.people.roles import RoleTaken
from bot.shifts.changes import ChangeKind, ShiftChange, ShiftChanged
from bot.shifts.desk_rules import LATE
from bot.shifts.model import Shift, ShiftState
from bot.shifts.offering import tell_leaders
from bot.shifts.waitlist import SignUpTaken
from bot.spine.jobs.model import Due, JobContext, job


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
            if _left_late(change, now):
                # Once those who wait have been asked, it is known whether anybody is missing.
                due = Due.at_once(now, key=f"callout-left:{change.id}")
                await look_at_leaving.schedule(session, due, change_id=change.id)
        case ChangeKind.EDITED | ChangeKind.CANCELLED if shift.is_called_out:
            await answering.reword_asks(session, shift, now)


def _left_late(change: ShiftChange, now: datetime) -> bool:
    is_left = change.kind is ChangeKind.LEFT
    return is_left and change.shift.starts_at - now <= LATE and not change.shift.is_called_out


@job("callout-left")
async def look_at_leaving(context: JobContext, change_id: int) -> None:
    """Offer the coordinators a call-out after a late leaver whose place nobody was asked for."""
    session, now = context.session, context.now
    change = await session.get_one(ShiftChange, change_id)
    shift = await session.get_one(Shift, change.shift_id)
    await session.refresh(change, ["person"])
    is_open = shift.state is ShiftState.OPEN and shift.ends_at > now
    if is_open and shift.free > 0 and not shift.is_called_out and change.person is not None:
        await tell_leaders(session, shift, cards.left_late(shift, change.person), now)


async def on_person_unreachable(
    session: AsyncSession, fact: PersonUnreachable, now: datetime
) -> None:
    """Wait no longer for an answer of somebody who can't be written to."""
    await answering.end_asks_of(session, fact.person, now)


async def on_role_taken(session: AsyncSession, fact: RoleTaken, now: datetime) -> None:
    """Wait no longer for an answer of somebody who may not come any more."""
    await answering.end_asks_of(session, fact.person, now)
