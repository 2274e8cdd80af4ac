"""The waitlist: who moves up into a free place, and when.

Everything here is done with the shift's row locked. What the people concerned hold is locked
too, before anything of it is written: `lock_for_moving_up`, then `move_up`.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.people.spoken import languages_of
from bot.shifts.browse import held_by, lock_shift
from bot.shifts.cards import moved_up_card
from bot.shifts.changes import UNDO
from bot.shifts.model import Shift, SignUp, SignUpState
from bot.shifts.remind import schedule_reminder
from bot.shifts.rules import Commitments, refusal
from bot.spine import facts
from bot.spine.jobs.model import Due, JobContext, job
from bot.spine.outbox.say import say


@dataclass(frozen=True)
class ShiftUncovered:
    """Fact: the last person who held a coming shift gave it up, and nobody moved up."""

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


async def lock_for_moving_up(session: AsyncSession, shift: Shift, *people: int) -> None:
    """Lock what these people hold, and those who wait for the shift, in one statement.

    One after another, two shifts for which the same people wait would wait for each other.
    """
    waiting = await session.scalars(
        select(SignUp.person_id).where(
            SignUp.shift_id == shift.id, SignUp.state == SignUpState.WAITING
        )
    )
    await held_by(session, {*people, *waiting}, lock=True)


async def move_up(
    session: AsyncSession, shift: Shift, *, now: datetime, remind: timedelta
) -> list[SignUp]:
    """Give free places to those who wait, first come first, and tell them; return who moved.

    Somebody who can't be told, or has taken other work meanwhile, keeps their turn for another
    time.
    """
    waiting = (
        await session.scalars(
            select(SignUp)
            .where(SignUp.shift_id == shift.id, SignUp.state == SignUpState.WAITING)
            .order_by(SignUp.id)
            .options(joinedload(SignUp.person, innerjoin=True))
        )
    ).all()
    # Read again: a place that somebody was taking elsewhere while the locks were waited for is
    # seen by this statement first.
    held = await held_by(session, [one.person_id for one in waiting], lock=True)
    moved: list[SignUp] = []
    for next_ in waiting:
        others = [one for one in held[next_.person_id] if one is not next_]
        if not await _may_move(session, next_, others, now):
            continue
        if not take_place(shift):
            break
        next_.state, next_.changed_at = SignUpState.TAKEN, now
        await schedule_reminder(session, next_, now=now, remind=remind)
        await say(session, next_.person, moved_up_card(next_), now=now)
        await facts.state(session, SignUpTaken(next_), now=now)
        moved.append(next_)
    await session.flush()
    return moved


async def _may_move(
    session: AsyncSession, waiting: SignUp, others: list[SignUp], now: datetime
) -> bool:
    """Tell whether the person could sign up now, as if they did not wait yet."""
    person, shift = waiting.person, waiting.shift
    if not person.is_reachable:
        return False
    speaks = await languages_of(session, person) if shift.languages else frozenset[str]()
    return refusal(person, shift, Commitments(others, speaks), now) is None


async def refill(
    session: AsyncSession, shift: Shift, *, now: datetime, remind: timedelta
) -> list[SignUp]:
    """Let the waitlist move up after somebody left; say so if nobody has the shift then."""
    moved = await move_up(session, shift, now=now, remind=remind)
    if shift.taken == 0 and shift.starts_at > now:
        await facts.state(session, ShiftUncovered(shift), now=now)
    return moved


# --- in a transaction of its own ----------------------------------------------------------------


async def fill_soon(session: AsyncSession, shift_id: int, now: datetime) -> None:
    """Have the waitlist move up in a transaction of its own, if there is room."""
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
    """Move the waitlist up: places were added, or somebody who waits can take one by now."""
    shift = await _lock_with_waitlist(context.session, shift_id)
    await move_up(context.session, shift, now=context.now, remind=_remind(context))


@job("shift-left")
async def refill_places(context: JobContext, shift_id: int) -> None:
    """Move the waitlist up after somebody left."""
    shift = await _lock_with_waitlist(context.session, shift_id)
    await refill(context.session, shift, now=context.now, remind=_remind(context))


async def _lock_with_waitlist(session: AsyncSession, shift_id: int) -> Shift:
    shift = await lock_shift(session, shift_id)
    await lock_for_moving_up(session, shift)
    return shift


def _remind(context: JobContext) -> timedelta:
    return timedelta(hours=context.settings.remind_hours)
