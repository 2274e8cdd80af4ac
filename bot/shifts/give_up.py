"""Giving a place or a wait up: by the person, or with the role that let them have it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import rights
from bot.people.model import Person
from bot.people.rights import Action
from bot.people.roles import RoleTaken
from bot.shifts import offer_cards
from bot.shifts.browse import held_by, lock_shift, own
from bot.shifts.cards import role_ended_card
from bot.shifts.changes import REASON_LIMIT, ChangeKind, log_change
from bot.shifts.endings import end_searches
from bot.shifts.leaving import tell_left
from bot.shifts.model import SignUp, SignUpState
from bot.shifts.offering import end_offer
from bot.shifts.remind import reminder_key
from bot.shifts.rules import ShiftRefused, SignUpRefusal
from bot.shifts.waitlist import fill_soon, lock_for_offers, refill, refill_soon
from bot.spine.jobs import model as jobs
from bot.spine.outbox.say import NOTICE, say


@dataclass(frozen=True)
class GivenUp:
    """What became of it: the sign-up, and who was asked to take its place."""

    sign_up: SignUp
    asked: list[SignUp]


async def give_up(
    session: AsyncSession,
    person: Person,
    sign_up_id: int,
    *,
    now: datetime,
    is_undo: bool = False,
    words: str = "",
) -> GivenUp:
    """Give one's place, wait or offer up, before the start; who waits is asked next.

    `is_undo`: it was just taken, and nobody need know of it. `words`: why. Raises
    ShiftRefused (not-yours, started, over).
    """
    sign_up = await own(session, person, sign_up_id)
    shift = await lock_shift(session, sign_up.shift_id)
    await session.refresh(sign_up, ["state", "offered_at", "offered_until", "offer_outbox_id"])
    _require_held(sign_up, now)
    if sign_up.state is SignUpState.WAITING:
        was_kept = sign_up.offered_until is not None
        await end_place(session, sign_up, now)
        asked = await refill(session, shift, now=now) if was_kept else []
        return GivenUp(sign_up, asked)
    await lock_for_offers(session, shift, sign_up.person_id)
    await end_place(session, sign_up, now)
    if not is_undo:
        why = {"sign_up": sign_up, "reason": words[:REASON_LIMIT]}
        await log_change(session, shift, ChangeKind.LEFT, by=person, now=now, **why)
    await look_at_waits(session, [sign_up.person_id], now)
    asked = await refill(session, shift, now=now)
    if not is_undo:
        await tell_left(session, sign_up, words=words, asked=len(asked), now=now)
    return GivenUp(sign_up, asked)


async def on_role_taken(session: AsyncSession, fact: RoleTaken, now: datetime) -> None:
    """Give up what somebody holds of coming shifts that no role of theirs allows any more.

    A shift that has begun stays theirs, as do the hours of one that is over.
    """
    person = fact.person
    held = await held_by(session, [person.id])
    # In the order of ids, or two replicas that each lock several could wait for each other.
    lost = sorted({one.shift_id for one in held[person.id] if _is_lost(person, one, now)})
    for shift_id in lost:
        await lock_shift(session, shift_id)
    held = await held_by(session, [person.id], lock=True)
    for sign_up in held[person.id]:
        if sign_up.shift_id in lost:
            had_place = sign_up.state is SignUpState.TAKEN
            await end_place(session, sign_up, now)
            await say(session, person, role_ended_card(sign_up), now=now, sending=NOTICE)
            if had_place:
                await refill_soon(session, sign_up.shift_id, now)
    if lost:
        await look_at_waits(session, [person.id], now)


def _is_lost(person: Person, sign_up: SignUp, now: datetime) -> bool:
    shift = sign_up.shift
    return shift.starts_at > now and not rights.may(person, Action.TAKE_SHIFT, shift.area_id)


def _require_held(sign_up: SignUp, now: datetime) -> None:
    """Raise ShiftRefused for a sign-up that is held no more, or whose shift has begun."""
    if sign_up.state is SignUpState.CANCELLED:
        raise ShiftRefused(SignUpRefusal.NOT_YOURS)
    if sign_up.state is SignUpState.DONE or sign_up.shift.ends_at <= now:
        raise ShiftRefused(SignUpRefusal.OVER)
    if sign_up.shift.starts_at <= now:
        raise ShiftRefused(SignUpRefusal.STARTED)


async def end_place(session: AsyncSession, sign_up: SignUp, now: datetime) -> None:
    """End a sign-up and its reminder; a place of its locked shift becomes free."""
    if sign_up.state is SignUpState.TAKEN:
        sign_up.shift.taken -= 1
    await end_offer(session, sign_up, now, card=offer_cards.over(sign_up))
    sign_up.state, sign_up.changed_at = SignUpState.CANCELLED, now
    await jobs.cancel(session, reminder_key(sign_up.id))
    await session.flush()
    await end_searches(session, sign_up.id, now)


async def look_at_waits(session: AsyncSession, people: Sequence[int], now: datetime) -> None:
    """Have places offered for which these people wait: what they gave up may have kept them away.

    Later, since those shifts can't be locked in the order of ids here.
    """
    held = await held_by(session, people)
    waits = {
        other.shift_id
        for others in held.values()
        for other in others
        if other.state is SignUpState.WAITING
    }
    for shift_id in sorted(waits):
        await fill_soon(session, shift_id, now)
