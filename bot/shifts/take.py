"""Taking a shift: a place, or the waitlist of a full one; a place that was offered; the undo.

A place is taken with the shift's row locked, never counted first.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import roles
from bot.people.model import Person
from bot.people.spoken import languages_of
from bot.shifts import offer_cards
from bot.shifts.area_rules import rules_of
from bot.shifts.browse import held_by, held_in, lock_shift, own
from bot.shifts.give_up import give_up
from bot.shifts.model import Shift, SignUp, SignUpState
from bot.shifts.offer_rules import is_rush
from bot.shifts.offering import end_offer, end_rush, watch_start
from bot.shifts.refusal_words import refusal_args
from bot.shifts.remind import schedule_reminder
from bot.shifts.rules import (
    Commitments,
    ShiftRefused,
    SignUpRefusal,
    all_overlapping,
    overlap_of,
    refusal,
)
from bot.shifts.standing import standing_of
from bot.shifts.waitlist import SignUpTaken, fill_soon, take_place
from bot.spine import facts

# For so long a place just taken is given back by one tap.
UNDO = timedelta(minutes=2)


@dataclass(frozen=True)
class Choice:
    """What somebody has said they want, where there is more than one way.

    `waits`: join the waitlist if the shift is full. `is_both`: the shift meets another one by a
    few minutes, and they want both.
    """

    waits: bool = False
    is_both: bool = False


class Clash(ShiftRefused):
    """They hold other shifts at that hour; `is_short`: they meet by the area's grace at most.

    Then both can be done, if one wants to: but not where people are to rest between shifts.
    """

    def __init__(self, shift: Shift, others: Sequence[SignUp]) -> None:
        self.shift, self.others = shift, others
        rules = rules_of(shift.area)
        grace = timedelta(minutes=0 if rules.rest else rules.grace)
        self.is_short = all(overlap_of(one.shift, shift) <= grace for one in others)
        super().__init__(SignUpRefusal.OVERLAPS, others=offer_cards.names(others))


async def sign_up(
    session: AsyncSession,
    person: Person,
    shift_id: int,
    *,
    now: datetime,
    remind: timedelta,
    choice: Choice | None = None,
) -> SignUp:
    """Take a place, or join the waitlist of a full shift. Raises ShiftRefused (full), Clash.

    `remind`: how long before the start the person is asked whether they are coming.
    """
    choice = choice or Choice()
    shift = await lock_shift(session, shift_id)
    clash = await require_fit(session, person, shift, now)
    if shift.free <= 0 and (shift.starts_at <= now or not choice.waits):
        raise ShiftRefused(SignUpRefusal.FULL)
    if shift.free > 0:  # who only waits is bound to nothing
        _raise_unless_both(clash, choice.is_both)
    has_place = take_place(shift)
    state = SignUpState.TAKEN if has_place else SignUpState.WAITING
    made = SignUp(shift=shift, person=person, state=state, signed_up_at=now, changed_at=now)
    session.add(made)
    await session.flush()
    if has_place:
        await _has_place(session, made, now=now, remind=remind)
    else:
        await watch_start(session, shift, now)
    return made


async def _has_place(
    session: AsyncSession, held: SignUp, *, now: datetime, remind: timedelta
) -> None:
    await schedule_reminder(session, held, now=now, remind=remind)
    await facts.state(session, SignUpTaken(held), now=now)
    if is_rush(held.shift, now):
        await end_rush(session, held.shift, now)


def _raise_unless_both(clash: Clash | None, is_both: bool) -> None:
    if clash is not None and not (is_both and clash.is_short):
        raise clash


async def require_fit(
    session: AsyncSession,
    person: Person,
    shift: Shift,
    now: datetime,
    *,
    besides: Sequence[int] = (),
) -> Clash | None:
    """Return what they hold at that hour; raise ShiftRefused for all else that is in the way.

    `besides`: sign-ups (ids) that do not count.
    """
    await roles.reload_grants(session, person)
    held = [
        one
        for one in (await held_by(session, [person.id], lock=True))[person.id]
        if one.id not in besides
    ]
    speaks = await languages_of(session, person) if shift.languages else frozenset[str]()
    clashing = all_overlapping(held, shift)
    others = [one for one in held if one not in clashing]
    standing = await standing_of(session, person, [shift], [shift.area], now=now)
    commitments = Commitments(others, speaks, standing)
    reason = refusal(person, shift, commitments, now)
    if reason is not None:
        raise ShiftRefused(reason, **refusal_args(reason, shift, commitments))
    return Clash(shift, clashing) if clashing else None


async def take_instead(
    session: AsyncSession,
    person: Person,
    shift_id: int,
    *,
    instead_of: int,
    now: datetime,
    remind: timedelta,
) -> SignUp:
    """Take a shift and give up the one that clashes: both or neither.

    `instead_of`: a sign-up. Raises ShiftRefused (also full), Clash.
    """
    old = await own(session, person, instead_of)
    # In the order of ids, or two replicas that each lock both could wait for each other.
    locked = {one: await lock_shift(session, one) for one in sorted({old.shift_id, shift_id})}
    shift = locked[shift_id]
    waiting = await wait_of(session, person, shift_id)
    besides = [old.id] if waiting is None else [old.id, waiting.id]
    _raise_unless_both(await require_fit(session, person, shift, now, besides=besides), False)
    if shift.free <= 0 and (waiting is None or waiting.offered_until is None):
        raise ShiftRefused(SignUpRefusal.FULL)
    await give_up(session, person, old.id, now=now)
    if waiting is not None:
        return await take_offer(session, person, waiting.id, now=now, remind=remind)
    return await sign_up(session, person, shift_id, now=now, remind=remind)


async def wait_of(session: AsyncSession, person: Person, shift_id: int) -> SignUp | None:
    """Find the person's wait for this shift."""
    return await session.scalar(
        select(SignUp).where(
            SignUp.person_id == person.id,
            SignUp.shift_id == shift_id,
            SignUp.state == SignUpState.WAITING,
        )
    )


async def take_offer(
    session: AsyncSession,
    person: Person,
    sign_up_id: int,
    *,
    now: datetime,
    remind: timedelta,
    is_both: bool = False,
) -> SignUp:
    """Take the place that is offered, or one that is free by now. Raises ShiftRefused, Clash.

    Full: somebody else was quicker; they still wait.
    """
    waiting = await own(session, person, sign_up_id)
    shift = await lock_shift(session, waiting.shift_id)
    await session.refresh(waiting, ["state", "offered_at", "offered_until"])
    if waiting.state is SignUpState.CANCELLED:
        raise ShiftRefused(SignUpRefusal.OFFER_OVER)
    if waiting.state is not SignUpState.WAITING:
        raise ShiftRefused(SignUpRefusal.ALREADY_YOURS)
    clash = await require_fit(session, person, shift, now, besides=[waiting.id])
    is_kept = waiting.offered_until is not None
    if shift.capacity - shift.taken - shift.offered + is_kept <= 0:
        raise ShiftRefused(SignUpRefusal.FULL)
    _raise_unless_both(clash, is_both)
    await end_offer(session, waiting, now)
    shift.taken += 1
    waiting.state, waiting.changed_at = SignUpState.TAKEN, now
    await session.flush()
    await _has_place(session, waiting, now=now, remind=remind)
    return waiting


async def undo(session: AsyncSession, person: Person, sign_up_id: int, *, now: datetime) -> bool:
    """Give a place back that was just taken; False when it is too late for that.

    Raises ShiftRefused (not-yours, started, over).
    """
    held = await own(session, person, sign_up_id)
    if now - held.changed_at > UNDO:
        return False
    await give_up(session, person, sign_up_id, now=now, is_undo=True)
    return True


async def look_again(
    session: AsyncSession, person: Person, shift_id: int, *, now: datetime
) -> SignUp:
    """Return what the person holds of the shift already; raises ShiftRefused (not-yours).

    If they wait although a place is free, they were passed over when it became so: it is offered
    once more.
    """
    held = await held_in(session, person, shift_id)
    if held.state is SignUpState.WAITING and held.shift.free:
        await fill_soon(session, held.shift_id, now)
    return held
