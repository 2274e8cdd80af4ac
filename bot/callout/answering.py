"""What people answer to a call-out: a yes with a time, *not today*, a late yes, free words."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.callout import reading, rules, waves
from bot.callout.model import Answer, Callout, CalloutAsk, CalloutState
from bot.callout.refusals import CalloutRefusal, CalloutRefused
from bot.people import rights, roles, spoken
from bot.people.model import Person
from bot.people.rights import Action
from bot.shifts import take
from bot.shifts.browse import held_by
from bot.shifts.give_up import give_up
from bot.shifts.model import Shift, ShiftState, SignUp, SignUpState
from bot.shifts.offering import end_offer
from bot.shifts.refusal_words import refusal_args
from bot.shifts.rules import Commitments, ShiftRefused, SignUpRefusal, all_overlapping
from bot.shifts.standing import standing_of
from bot.shifts.take import Choice, Clash
from bot.shifts.waitlist import SignUpTaken
from bot.spine import facts

WORDS_LIMIT = 1000


@dataclass(frozen=True)
class Told:
    """Who has answered: their ask, and the sign-up they have of the shift, if any."""

    ask: CalloutAsk
    sign_up: SignUp | None = None


async def lock_ask(session: AsyncSession, ask_id: int) -> CalloutAsk:
    """Lock the shift of an ask, and read that with its person. Raises CalloutRefused (gone)."""
    callout_id = await session.scalar(select(CalloutAsk.callout_id).where(CalloutAsk.id == ask_id))
    if callout_id is None:
        raise CalloutRefused(CalloutRefusal.GONE)
    await waves.lock_callout(session, callout_id)
    with_person = [joinedload(CalloutAsk.person, innerjoin=True)]
    return await session.get_one(CalloutAsk, ask_id, options=with_person, populate_existing=True)


async def _own(session: AsyncSession, person: Person, ask_id: int) -> CalloutAsk:
    ask = await lock_ask(session, ask_id)
    if ask.person_id != person.id:
        raise CalloutRefused(CalloutRefusal.GONE)
    return ask


# --- yes ------------------------------------------------------------------------------------------


async def say_yes(
    session: AsyncSession,
    person: Person,
    ask_id: int,
    minutes: int,
    *,
    now: datetime,
    remind: timedelta,
) -> Told:
    """Come: take a place, or be in reserve where none is free any more.

    Raises CalloutRefused (gone), ShiftRefused, Clash.
    """
    ask = await _own(session, person, ask_id)
    minutes = minutes if minutes in rules.DELAYS else max(rules.DELAYS)
    return await _join(session, ask, rules.there_at(ask.callout.shift, now, minutes), now, remind)


async def _join(
    session: AsyncSession, ask: CalloutAsk, there_at: datetime, now: datetime, remind: timedelta
) -> Told:
    shift, person = ask.callout.shift, ask.person
    held = (await held_by(session, [person.id], lock=True))[person.id]
    mine = next((one for one in held if one.shift_id == shift.id), None)
    is_settled = False
    if mine is None or mine.state is SignUpState.WAITING:
        await _require(session, person, shift, held, now)
        # Noted first: what follows tells the call-out that a place is taken.
        is_free = shift.free > 0 or (mine is not None and mine.offered_until is not None)
        _note(ask, Answer.YES if is_free else Answer.RESERVE, now)
        ask.there_at = there_at
        if is_free:
            is_settled = shift.is_called_out  # by the place that was taken
            mine = await _take(session, ask, mine, now, remind)
        if not is_free and mine is None and shift.starts_at > now:
            wait = Choice(waits=True)
            mine = await take.sign_up(
                session, person, shift.id, now=now, remind=remind, choice=wait
            )
    else:
        _note(ask, Answer.YES, now)
        ask.there_at = there_at
    if not is_settled:
        await waves.settle(session, ask.callout, now)
    return Told(ask, mine)


async def _require(
    session: AsyncSession, person: Person, shift: Shift, held: list[SignUp], now: datetime
) -> None:
    """Raise ShiftRefused, Clash for what stands against it; that it is full does not."""
    await roles.reload_grants(session, person)
    speaks = await spoken.languages_of(session, person)
    standing = await standing_of(session, person, [shift], [shift.area], now=now)
    commitments = rules.without_waits(Commitments(held, speaks, standing), shift.id)
    reason = rules.refusal_to_join(person, shift, commitments, now)
    if reason is SignUpRefusal.OVERLAPS:
        raise Clash(shift, all_overlapping(held, shift))
    if reason is not None:
        raise ShiftRefused(reason, **refusal_args(reason, shift, commitments))


async def _take(
    session: AsyncSession, ask: CalloutAsk, mine: SignUp | None, now: datetime, remind: timedelta
) -> SignUp:
    """Give a free place, also of a shift that has begun."""
    shift, person = ask.callout.shift, ask.person
    if shift.starts_at > now:
        if mine is not None:
            return await take.take_offer(session, person, mine.id, now=now, remind=remind)
        return await take.sign_up(session, person, shift.id, now=now, remind=remind)
    if mine is None:
        mine = SignUp(
            shift=shift, person=person, state=SignUpState.TAKEN, signed_up_at=now, changed_at=now
        )
        session.add(mine)
    else:
        await end_offer(session, mine, now)
        mine.state, mine.changed_at = SignUpState.TAKEN, now
    shift.taken += 1
    mine.coming_at = now
    await session.flush()
    await facts.state(session, SignUpTaken(mine), now=now)
    return mine


def _note(ask: CalloutAsk, answer: Answer, now: datetime) -> None:
    ask.answer, ask.answered_at = answer, now


# --- no -------------------------------------------------------------------------------------------


async def say_no(session: AsyncSession, person: Person, ask_id: int, *, now: datetime) -> Told:
    """Not come today; a wait for the shift ends with it.

    Who has a place keeps it: the caller asks whether they give it up. Raises CalloutRefused.
    """
    ask = await _own(session, person, ask_id)
    return await _decline(session, ask, now)


async def _decline(session: AsyncSession, ask: CalloutAsk, now: datetime) -> Told:
    held = (await held_by(session, [ask.person_id]))[ask.person_id]
    mine = next((one for one in held if one.shift_id == ask.callout.shift_id), None)
    if mine is not None and mine.state is SignUpState.TAKEN:
        return Told(ask, mine)
    if mine is not None:
        await give_up(session, ask.person, mine.id, now=now)
    if ask.answer is not Answer.NO:
        _note(ask, Answer.NO, now)
        ask.there_at = None
        await waves.settle(session, ask.callout, now)
    return Told(ask)


# --- words ----------------------------------------------------------------------------------------


async def say_words(
    session: AsyncSession, person: Person, ask_id: int, words: str, *, now: datetime
) -> CalloutAsk:
    """Keep somebody's words for the coordinator; an answer by tap stays what it was.

    Raises CalloutRefused (gone).
    """
    ask = await _own(session, person, ask_id)
    ask.words = words
    if ask.answer is None and ask.callout.state is CalloutState.RUNNING:
        _note(ask, Answer.WORDS, now)
    await waves.settle(session, ask.callout, now)
    return ask


async def decide(
    session: AsyncSession,
    by: Person,
    ask_id: int,
    *,
    is_yes: bool,
    now: datetime,
    remind: timedelta,
) -> Told:
    """Make what somebody wrote a yes or a no, and have them told.

    Raises NotAllowed, CalloutRefused (gone), ShiftRefused, Clash.
    """
    ask = await lock_ask(session, ask_id)
    await roles.reload_grants(session, by)
    rights.require(by, Action.MANAGE_SHIFT, ask.callout.shift.area_id)
    if ask.answer is not Answer.WORDS:
        return Told(ask)  # a second tap, or they have tapped themselves meanwhile
    ask.decided_by = by.id
    if is_yes:
        at = rules.there_at(ask.callout.shift, now, 0)
        told = await _join(session, ask, at, now, remind)
    else:
        told = await _decline(session, ask, now)
    await waves.show_ask(session, ask, now)
    return told


# --- what happens elsewhere -----------------------------------------------------------------------


async def note_place(session: AsyncSession, held: SignUp, now: datetime) -> None:
    """Count a place that was taken by any other door as a yes to the running call-out."""
    callout = await reading.running_for(session, held.shift_id)
    if callout is None:
        return
    ask = await _ask_of(session, callout, held.person_id)
    if ask is not None and ask.answer is not Answer.YES:
        _note(ask, Answer.YES, now)
        ask.there_at = ask.there_at or max(held.shift.starts_at, now)
        await waves.show_ask(session, ask, now)
    await waves.settle(session, callout, now)


async def note_left(session: AsyncSession, shift: Shift, person_id: int, now: datetime) -> None:
    """Count a place that was given up as a no, and ask on where the call-out still runs."""
    ask = await session.scalar(
        select(CalloutAsk)
        .join(Callout, Callout.id == CalloutAsk.callout_id)
        .where(Callout.shift_id == shift.id, CalloutAsk.person_id == person_id)
        .order_by(CalloutAsk.id.desc())
        .limit(1)
        .options(joinedload(CalloutAsk.person, innerjoin=True))
    )
    if ask is not None and ask.answer in (Answer.YES, Answer.RESERVE):
        _note(ask, Answer.NO, now)
        ask.there_at = None
        await waves.show_ask(session, ask, now)
    callout = ask.callout if ask is not None else await reading.running_for(session, shift.id)
    if callout is not None:
        await waves.settle(session, callout, now)


async def _ask_of(session: AsyncSession, callout: Callout, person_id: int) -> CalloutAsk | None:
    return await session.scalar(
        select(CalloutAsk)
        .where(CalloutAsk.callout_id == callout.id, CalloutAsk.person_id == person_id)
        .options(joinedload(CalloutAsk.person, innerjoin=True))
    )


async def end_asks_of(session: AsyncSession, person: Person, now: datetime) -> None:
    """Count somebody as missed who can't be written to, or may not come any more."""
    asks = await reading.open_asks_of(session, person, now)
    for ask in sorted(asks, key=lambda one: one.callout.shift_id):
        callout = await waves.lock_callout(session, ask.callout_id)
        await session.refresh(ask, ["answer", "answered_at"])
        may_come = rights.may(person, Action.TAKE_SHIFT, callout.shift.area_id)
        if ask.answer is None and not (may_come and person.is_reachable):
            _note(ask, Answer.MISSED, now)
            if person.is_reachable:
                await session.refresh(ask, ["person"])
                await waves.show_ask(session, ask, now)
            await waves.settle(session, callout, now)


async def reword_asks(session: AsyncSession, shift: Shift, now: datetime) -> None:
    """Show a shift that has changed on the cards of those who have yet to answer, or end it."""
    callout = await reading.running_for(session, shift.id)
    if callout is None:
        return
    if shift.state is not ShiftState.OPEN:
        await waves.end(session, callout, CalloutState.OVER, now)
        return
    standing = await reading.standing_of(session, callout, now)
    for ask in standing.of(None, Answer.WORDS):
        await waves.show_ask(session, ask, now)
    await waves.settle(session, callout, now)
