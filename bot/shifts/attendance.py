"""The day of a shift: coming late, checking in and out, and of whom there is no sign.

The first sign that somebody is there counts, be it their own tap, the gate's code that they
scanned, or a coordinator's tap. Hours are counted from it to the check-out, or to the planned end.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.people.model import Person
from bot.places.model import Gate
from bot.shifts import day_cards, day_notices
from bot.shifts import day_rules as day
from bot.shifts.browse import lock_shift, lock_sign_up, own
from bot.shifts.changes import ChangeKind, log_change
from bot.shifts.holders import leaders_of, say_to_holder
from bot.shifts.model import Shift, ShiftState, SignUp, SignUpState
from bot.shifts.quiet import is_night
from bot.shifts.rules import ShiftRefused, SignUpRefusal
from bot.spine import facts
from bot.spine.jobs.model import Due, JobContext, job
from bot.spine.outbox.say import NOTICE, Sending, say
from bot.spine.outbox.screen import Screen
from bot.spine.texts.folding import fold
from bot.spine.texts.render import At

log = structlog.get_logger()


# --- late ---------------------------------------------------------------------------------------


async def say_late(
    session: AsyncSession, person: Person, sign_up_id: int, minutes: int, *, now: datetime
) -> SignUp:
    """Note by how much they will be late, and tell the coordinators; the same again is no news.

    Raises ShiftRefused (not-yours, over).
    """
    held = await _lock_own(session, person, sign_up_id)
    _require_running(held, now)
    minutes = min(max(minutes, 1), day.MOST_LATE)
    if held.checked_in_at is not None or held.late_minutes == minutes:
        return held
    held.late_minutes, held.coming_at = minutes, held.coming_at or now
    held.missed_since = None  # they are asked again when they should be there
    await watch_missing(session, held.shift, now=now)
    about = await session.get_one(Person, held.person_id)
    await _tell_leaders(session, held.shift, day_notices.late_notice(held, about), now, [about.id])
    return held


# --- in -----------------------------------------------------------------------------------------


async def check_in(
    session: AsyncSession,
    person: Person,
    sign_up_id: int,
    *,
    now: datetime,
    gate: Gate | None = None,
) -> SignUp:
    """Note that somebody is there; the first time counts. `gate`: whose code they scanned.

    Raises ShiftRefused (not-yours, gone, too-early, over).
    """
    held = await _lock_own(session, person, sign_up_id)
    await note_there(session, held, person, now=now, gate=gate)
    return held


async def note_there(
    session: AsyncSession,
    held: SignUp,
    by: Person,
    *,
    now: datetime,
    gate: Gate | None = None,
) -> bool:
    """Note on a locked sign-up that its person is there; False if that was known.

    Raises ShiftRefused as `check_in`.
    """
    _require_running(held, now)
    if held.checked_in_at is not None:
        return False
    opens = day.check_in_from(held.shift)
    if now < opens:
        raise ShiftRefused(SignUpRefusal.TOO_EARLY, at=At(opens, held.shift.area.zone))
    held.checked_in_at, held.checked_in_by = now, by.id
    held.checked_in_gate = gate.id if gate is not None else None
    held.coming_at = held.coming_at or now
    if held.no_show_at is not None:
        held.no_show_at = held.no_show_by = held.objected_at = None
        await log_change(session, held.shift, ChangeKind.CAME, by=by, now=now, sign_up=held)
    await session.flush()
    if held.missed_since is not None:
        about = await session.get_one(Person, held.person_id)
        notice = day_notices.here_notice(held, about)
        await _tell_leaders(session, held.shift, notice, now, [about.id, by.id], silent=True)
    return True


async def undo_check_in(
    session: AsyncSession, person: Person, sign_up_id: int, *, now: datetime
) -> SignUp:
    """Take a check-in back that was just made; later it stands. Raises ShiftRefused (not-yours)."""
    held = await _lock_own(session, person, sign_up_id)
    is_fresh = held.checked_in_at is not None and now - held.checked_in_at <= day.UNDO
    if is_fresh and held.state is SignUpState.TAKEN and held.checked_out_at is None:
        held.checked_in_at = held.checked_in_by = held.checked_in_gate = None
        await watch_missing(session, held.shift, now=now)
    return held


async def due_at_gate(
    session: AsyncSession, person: Person, gate: Gate, *, now: datetime
) -> SignUp | None:
    """Find the person's place in a shift at this gate that is on, or begins within half an hour.

    A shift is there whose place names the gate, or none of the area's gates.
    """
    rows = await session.scalars(
        select(SignUp)
        .join(Shift, Shift.id == SignUp.shift_id)
        .where(SignUp.person_id == person.id, SignUp.state == SignUpState.TAKEN)
        .where(Shift.area_id == gate.area_id, Shift.state == ShiftState.OPEN)
        .where(Shift.starts_at <= now + day.CHECK_IN_BEFORE, Shift.ends_at > now)
        .order_by(SignUp.checked_in_at.is_not(None), Shift.starts_at, SignUp.id)
    )
    held = list(rows)
    if not held:
        return None
    gates = await session.scalars(select(Gate.name).where(Gate.area_id == gate.area_id))
    others = [fold(name) for name in gates if fold(name) != fold(gate.name)]
    return next((one for one in held if _is_at(one.shift, fold(gate.name), others)), None)


def _is_at(shift: Shift, name: str, others: Sequence[str]) -> bool:
    place = fold(f"{shift.place} {shift.title}")
    return name in place or not any(other in place for other in others)


# --- out ----------------------------------------------------------------------------------------


async def check_out(
    session: AsyncSession, person: Person, sign_up_id: int, *, now: datetime
) -> SignUp:
    """Note that somebody leaves; once is enough. Raises ShiftRefused (not-yours, over, not-here).

    Over: the hours are counted by now, and are corrected instead.
    """
    held = await _lock_own(session, person, sign_up_id)
    if held.state not in (SignUpState.TAKEN, SignUpState.DONE):
        raise ShiftRefused(SignUpRefusal.NOT_YOURS)
    if held.checked_in_at is None:
        raise ShiftRefused(SignUpRefusal.NOT_HERE)
    is_over = held.shift.ends_at <= now
    if held.checked_out_at is not None and not (is_over and _is_automatic(held)):
        return held
    if now > held.shift.ends_at + day.STAYS_AT_MOST:
        raise ShiftRefused(SignUpRefusal.OVER)
    held.checked_out_at = now
    if is_over:
        await count(session, held, now)
    await session.flush()
    return held


def _is_automatic(held: SignUp) -> bool:
    """Tell whether the planned end alone says when they left."""
    return held.checked_out_at == held.shift.ends_at


async def undo_check_out(
    session: AsyncSession, person: Person, sign_up_id: int, *, now: datetime
) -> SignUp:
    """Say before the planned end that they have not left. Raises ShiftRefused (not-yours)."""
    held = await _lock_own(session, person, sign_up_id)
    if held.state is SignUpState.TAKEN and now < held.shift.ends_at:
        held.checked_out_at = None
    return held


async def correct_end(
    session: AsyncSession, person: Person, sign_up_id: int, minutes: int, *, now: datetime
) -> SignUp:
    """Count the hours to so many minutes after the planned end; below zero: before it.

    Raises ShiftRefused (not-yours, not-over, too-late, marked-absent).
    """
    held = await _lock_own(session, person, sign_up_id)
    require_countable(held, now)
    if now > held.shift.ends_at + day.CORRECTED_WITHIN:
        raise ShiftRefused(SignUpRefusal.TOO_LATE)
    after = min(timedelta(minutes=minutes), day.STAYS_AT_MOST)
    left = held.shift.ends_at + after
    if left > now:
        raise ShiftRefused(SignUpRefusal.NOT_OVER)
    held.checked_out_at = max(left, day.came_at(held))
    await count(session, held, now)
    return held


def require_countable(held: SignUp, now: datetime) -> None:
    """Raise ShiftRefused for a sign-up whose hours can't be counted (now)."""
    if held.state not in (SignUpState.TAKEN, SignUpState.DONE):
        raise ShiftRefused(SignUpRefusal.NOT_YOURS)
    if held.shift.ends_at > now:
        raise ShiftRefused(SignUpRefusal.NOT_OVER)
    if held.no_show_at is not None:
        raise ShiftRefused(SignUpRefusal.MARKED_ABSENT)


@dataclass(frozen=True)
class HoursCounted:
    """Fact: the hours of a sign-up were counted, or with no minutes hold no longer.

    `by`: who says so, where that is not its own person.
    """

    sign_up: SignUp
    by: Person | None = None


async def count(session: AsyncSession, held: SignUp, now: datetime) -> None:
    """Count the hours of a shift that is over, to the check-out or to the planned end."""
    left = held.checked_out_at or held.shift.ends_at
    held.checked_out_at = left
    held.state, held.minutes, held.changed_at = (
        SignUpState.DONE,
        day.worked_minutes(held, left),
        now,
    )
    await facts.state(session, HoursCounted(held), now=now)


# --- no sign ------------------------------------------------------------------------------------


async def watch_missing(session: AsyncSession, shift: Shift, *, now: datetime) -> None:
    """Have those asked after the start of whom there is no sign."""
    due = Due(max(shift.starts_at + day.MISSED_AFTER, now), now, key=f"shift-missing:{shift.id}")
    await ask_missing.schedule(session, due, shift_id=shift.id)


@job("shift-missing")
async def ask_missing(context: JobContext, shift_id: int) -> None:
    """Ask those of whom there is no sign whether they are there, and tell the coordinators."""
    session, now = context.session, context.now
    shift = await lock_shift(session, shift_id)
    if shift.state is not ShiftState.OPEN or shift.ends_at <= now:
        log.info("shift-missing-skipped", shift=shift_id)
        return
    rows = await session.scalars(
        select(SignUp)
        .where(SignUp.shift_id == shift.id, SignUp.state == SignUpState.TAKEN)
        .where(SignUp.checked_in_at.is_(None), SignUp.no_show_at.is_(None))
        .where(SignUp.missed_since.is_(None))
        .order_by(SignUp.id)
        .options(joinedload(SignUp.person, innerjoin=True))
    )
    unseen = list(rows)
    missing = [held for held in unseen if day.missed_when(held) <= now]
    later = [day.missed_when(held) for held in unseen if day.missed_when(held) > now]
    for held in missing:
        held.missed_since = now
        await say_to_holder(session, held, day_cards.missing_card(held), now=now)
    if missing:
        people = [held.person for held in missing]
        notice = day_notices.missing_notice(shift, people)
        await _tell_leaders(session, shift, notice, now, [one.id for one in people])
    if later:
        due = Due(min(later), now, key=f"shift-missing:{shift.id}")
        await ask_missing.schedule(session, due, shift_id=shift.id)


# --- a no-show ----------------------------------------------------------------------------------


async def tell_absent_later(session: AsyncSession, held: SignUp, *, now: datetime) -> None:
    """Have somebody told after the end that they are noted as absent; an undone note is not."""
    at = max(held.shift.ends_at, now + day.NOTED_FOR)
    due = Due(at, now, key=f"shift-absent:{held.id}")
    await tell_absent.schedule(session, due, sign_up_id=held.id)


@job("shift-absent")
async def tell_absent(context: JobContext, sign_up_id: int) -> None:
    """Tell somebody without a reproach that they are noted as absent, and how to object."""
    held = await lock_sign_up(context.session, sign_up_id)
    if held.no_show_at is not None and held.objected_at is None:
        is_silent = is_night(context.now, held.shift.area.zone)
        sending = Sending(NOTICE.lane, silent=is_silent)
        card = day_cards.absent_card(held)
        await say_to_holder(context.session, held, card, now=context.now, sending=sending)


async def object_to_no_show(
    session: AsyncSession, person: Person, sign_up_id: int, *, now: datetime
) -> SignUp:
    """Note that somebody says they were there, and tell the coordinators once.

    Raises ShiftRefused (not-yours).
    """
    held = await _lock_own(session, person, sign_up_id)
    if held.no_show_at is not None and held.objected_at is None:
        held.objected_at = now
        about = await session.get_one(Person, held.person_id)
        kind = ChangeKind.OBJECTED
        await log_change(session, held.shift, kind, by=person, now=now, sign_up=held)
        notice = day_notices.objection_notice(held, about)
        await _tell_leaders(session, held.shift, notice, now, [about.id])
    return held


# --- parts --------------------------------------------------------------------------------------


async def _lock_own(session: AsyncSession, person: Person, sign_up_id: int) -> SignUp:
    """Lock the person's own sign-up, or one that they answer for. Raises ShiftRefused."""
    await own(session, person, sign_up_id)
    return await lock_sign_up(session, sign_up_id)


def _require_running(held: SignUp, now: datetime) -> None:
    """Raise ShiftRefused for a place that is gone, or whose shift is cancelled or over."""
    if held.state is SignUpState.DONE or held.shift.ends_at <= now:
        raise ShiftRefused(SignUpRefusal.OVER)
    if held.shift.state is not ShiftState.OPEN:
        raise ShiftRefused(SignUpRefusal.GONE)
    if held.state is not SignUpState.TAKEN:
        raise ShiftRefused(SignUpRefusal.NOT_YOURS)


async def _tell_leaders(
    session: AsyncSession,
    shift: Shift,
    screen: Screen,
    now: datetime,
    besides: Sequence[int],
    *,
    silent: bool = False,
) -> None:
    """Tell the coordinators, but not those whom it is about (`besides`: their ids)."""
    sending = Sending(NOTICE.lane, silent=True) if silent else NOTICE
    for leader in await leaders_of(session, shift.area_id):
        if leader.id not in besides:
            await say(session, leader, screen, now=now, sending=sending)
