"""The waitlist: free places are offered to those who wait, whenever some may have come about.

Everything here is done with the shift's row locked. What the people concerned hold is locked
too, before anything of it is written: `lock_for_offers`, then `offer_places`.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.shifts.browse import held_by, lock_shift
from bot.shifts.changes import UNDO
from bot.shifts.model import Shift, SignUp, SignUpState
from bot.shifts.offering import offer_places
from bot.spine import facts
from bot.spine.jobs.model import Due, JobContext, job


@dataclass(frozen=True)
class ShiftUncovered:
    """Fact: the last person who held a coming shift gave it up, and there is nobody to ask."""

    shift: Shift


@dataclass(frozen=True)
class SignUpTaken:
    """Fact: somebody has a place now: they took it, moved up, or were put on."""

    sign_up: SignUp


def take_place(shift: Shift) -> bool:
    """Take one of the free places of a locked shift, if there is one."""
    if shift.free <= 0:
        return False
    shift.taken += 1
    return True


async def lock_for_offers(session: AsyncSession, shift: Shift, *people: int) -> None:
    """Lock what these people hold, and those who wait for the shift, in one statement.

    One after another, two shifts for which the same people wait would wait for each other.
    """
    waiting = await session.scalars(
        select(SignUp.person_id).where(
            SignUp.shift_id == shift.id, SignUp.state == SignUpState.WAITING
        )
    )
    await held_by(session, {*people, *waiting}, lock=True)


async def refill(session: AsyncSession, shift: Shift, *, now: datetime) -> list[SignUp]:
    """Offer what somebody left to those who wait; say so if nobody has the shift then."""
    asked = await offer_places(session, shift, now=now)
    if shift.taken == 0 and not asked and shift.offered == 0 and shift.starts_at > now:
        await facts.state(session, ShiftUncovered(shift), now=now)
    return asked


# --- in a transaction of its own ----------------------------------------------------------------


async def fill_soon(session: AsyncSession, shift_id: int, now: datetime) -> None:
    """Have free places offered in a transaction of its own, if there are any."""
    due = Due.at_once(now, key=f"shift-places:{shift_id}")
    await fill_places.schedule(session, due, shift_id=shift_id)


async def refill_soon(session: AsyncSession, shift_id: int, now: datetime) -> None:
    """Have the same done after somebody left; only then may the shift come to stand empty."""
    due = Due.at_once(now, key=f"shift-left:{shift_id}")
    await refill_places.schedule(session, due, shift_id=shift_id)


async def refill_after_undo(session: AsyncSession, shift_id: int, now: datetime) -> None:
    """Have the same done once somebody who was taken off can't be put back any more."""
    due = Due(now + UNDO, now, key=f"shift-left:{shift_id}")
    await refill_places.schedule(session, due, shift_id=shift_id)


@job("shift-places")
async def fill_places(context: JobContext, shift_id: int) -> None:
    """Offer places that were added, or that somebody who waits can take by now."""
    shift = await _lock_with_waitlist(context.session, shift_id)
    await offer_places(context.session, shift, now=context.now)


@job("shift-left")
async def refill_places(context: JobContext, shift_id: int) -> None:
    """Offer what somebody left."""
    shift = await _lock_with_waitlist(context.session, shift_id)
    await refill(context.session, shift, now=context.now)


async def _lock_with_waitlist(session: AsyncSession, shift_id: int) -> Shift:
    shift = await lock_shift(session, shift_id)
    await lock_for_offers(session, shift)
    return shift
