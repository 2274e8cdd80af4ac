"""Exchanging two shifts: one asks, the other agrees, and both change or neither.

Whether it is possible is judged again when it is done, for both. Where the setting gives
coordinators time to say no, it is done after that.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import contains_eager

from bot.people import rights, spoken
from bot.people.model import Person, name_of
from bot.people.rights import Action, NotAllowed
from bot.shifts import standing_cards as cards
from bot.shifts.browse import held_by, lock_shift, own
from bot.shifts.changes import ChangeKind, log_change
from bot.shifts.endings import end_searches, show_swap_over
from bot.shifts.holders import is_there, leaders_of
from bot.shifts.model import Shift, ShiftState, SignUp, SignUpState
from bot.shifts.rules import Commitments, ShiftRefused, SignUpRefusal, refusal
from bot.shifts.searching import hand_on, require_coming
from bot.shifts.standing import standing_of, standings_of
from bot.shifts.standing_model import ShiftSwap, SwapState
from bot.shifts.take import require_fit, wait_of
from bot.spine.db.queries import lock
from bot.spine.jobs.model import Due, JobContext, job
from bot.spine.outbox.say import NOTICE, edit, say
from bot.spine.texts.render import Text

# Exchanges are offered with shifts so far ahead.
AHEAD = timedelta(days=21)
MOST_OFFERED = 300


# --- asking -------------------------------------------------------------------------------------


async def swaps_for(session: AsyncSession, held: SignUp, *, now: datetime) -> list[SignUp]:
    """List others' places for which this one could be exchanged, soonest first."""
    me = await session.get_one(Person, held.person_id)
    areas = rights.areas_of(me, Action.TAKE_SHIFT)
    query = (
        select(SignUp)
        .join(Shift, Shift.id == SignUp.shift_id)
        .join(Person, Person.id == SignUp.person_id)
        .where(SignUp.state == SignUpState.TAKEN, SignUp.vouched_by.is_(None))
        .where(SignUp.person_id != me.id, SignUp.shift_id != held.shift_id)
        .where(Shift.state == ShiftState.OPEN, Person.unreachable.is_(None))
        .where(Shift.starts_at > now, Shift.starts_at <= now + AHEAD)
        .order_by(Shift.starts_at, SignUp.id)
        .limit(MOST_OFFERED)
        .options(contains_eager(SignUp.person))
    )
    if areas is not None:
        query = query.where(Shift.area_id.in_(areas))
    theirs = [one for one in await session.scalars(query) if is_there(one.person)]
    people = {one.person_id: one.person for one in theirs} | {me.id: me}
    places = await held_by(session, people)
    speaks = await spoken.languages_of_all(session, list(people.values()))

    mine = [held.shift]
    standings = await standings_of(session, people.values(), mine, [held.shift.area], now=now)
    wanted = [one.shift for one in theirs]
    areas_wanted = {shift.area_id: shift.area for shift in wanted}.values()
    standings[me.id] = await standing_of(session, me, wanted, areas_wanted, now=now)

    def may_have(person: Person, shift: Shift, instead_of: SignUp) -> bool:
        kept = [
            one
            for one in places[person.id]
            if one.state is SignUpState.TAKEN and one.id != instead_of.id
        ]
        commitments = Commitments(kept, speaks[person.id], standings[person.id])
        return refusal(person, shift, commitments, now) is None

    return [
        one
        for one in theirs
        if may_have(me, one.shift, held) and may_have(one.person, held.shift, one)
    ]


async def ask_swap(
    session: AsyncSession, person: Person, mine_id: int, theirs_id: int, *, now: datetime
) -> ShiftSwap:
    """Ask somebody to exchange shifts; asked already, it stays as it is.

    Raises ShiftRefused (not-yours, started, gone).
    """
    mine = await own(session, person, mine_id)
    await lock_shift(session, mine.shift_id)
    require_coming(mine, now)
    theirs = next(
        (one for one in await swaps_for(session, mine, now=now) if one.id == theirs_id), None
    )
    if theirs is None:
        raise ShiftRefused(SignUpRefusal.GONE)
    existing = await session.scalar(
        select(ShiftSwap)
        .where(ShiftSwap.mine_id == mine.id, ShiftSwap.theirs_id == theirs.id)
        .where(ShiftSwap.state.in_((SwapState.ASKED, SwapState.AGREED)))
    )
    if existing is not None:
        return existing
    swap = ShiftSwap(mine=mine, theirs=theirs, state=SwapState.ASKED, asked_at=now)
    session.add(swap)
    await session.flush()
    asker = await session.get_one(Person, mine.person_id)
    swap.outbox_id = await say(session, theirs.person, cards.swap_card(swap, asker), now=now)
    due = Due(_first_start(swap), now, key=f"shift-swap-over:{swap.id}")
    await end_at_start.schedule(session, due, swap_id=swap.id)
    return swap


def _first_start(swap: ShiftSwap) -> datetime:
    return min(swap.mine.shift.starts_at, swap.theirs.shift.starts_at)


# --- answers ------------------------------------------------------------------------------------


async def agree_swap(
    session: AsyncSession, person: Person, swap_id: int, *, now: datetime, rules: "SwapRules"
) -> ShiftSwap:
    """Agree: it is done, or waits for the time in which coordinators may say no.

    Raises ShiftRefused (not-yours, offer-late, swap-impossible).
    """
    swap = await _lock_swap(session, swap_id)
    await own(session, person, swap.theirs_id)
    if swap.state in (SwapState.DONE, SwapState.AGREED):
        return swap  # a second tap
    _require_asked(swap, now)
    await _require_possible(session, swap, now)
    if not rules.veto:
        await _exchange(session, swap, now, rules.remind)
        return swap
    swap.state, swap.due_at = SwapState.AGREED, min(now + rules.veto, _first_start(swap))
    due = Due(swap.due_at, now, key=f"shift-swap-due:{swap.id}")
    await exchange_unless_vetoed.schedule(session, due, swap_id=swap.id)
    asker, other = await _both(session, swap)
    agreed = cards.swap_news("swap-agreed", swap, other, is_asker=True)
    await say(session, asker, agreed, now=now, sending=NOTICE)
    for leader in await _leaders(session, swap):
        await say(session, leader, cards.veto_card(swap, asker, other), now=now, sending=NOTICE)
    return swap


async def decline_swap(
    session: AsyncSession, person: Person, swap_id: int, *, now: datetime
) -> ShiftSwap:
    """Say no, or withdraw one's own question. Raises ShiftRefused (not-yours)."""
    swap = await _lock_swap(session, swap_id)
    is_asker = await _is_of(session, person, swap.mine_id)
    if not is_asker:
        await own(session, person, swap.theirs_id)
    if not swap.is_open:
        return swap
    swap.state = SwapState.WITHDRAWN if is_asker else SwapState.DECLINED
    swap.ended_at = now
    if is_asker:
        await show_swap_over(session, swap, now)
    else:
        asker, other = await _both(session, swap)
        declined = cards.swap_news("swap-declined", swap, other, is_asker=True)
        await say(session, asker, declined, now=now, sending=NOTICE)
    return swap


async def veto_swap(session: AsyncSession, by: Person, swap_id: int, *, now: datetime) -> ShiftSwap:
    """Say no as a coordinator of either shift, while there is time. Raises NotAllowed."""
    swap = await _lock_swap(session, swap_id)
    shifts = swap.mine.shift, swap.theirs.shift
    if not any(rights.may(by, Action.MANAGE_SHIFT, one.area_id) for one in shifts):
        raise NotAllowed
    if swap.state is SwapState.AGREED:
        swap.state, swap.ended_at = SwapState.VETOED, now
        asker, other = await _both(session, swap)
        for reader, about, is_asker in ((asker, other, True), (other, asker, False)):
            news = cards.swap_news("swap-vetoed", swap, about, is_asker=is_asker)
            await say(session, reader, news, now=now, sending=NOTICE)
    return swap


async def _is_of(session: AsyncSession, person: Person, sign_up_id: int) -> bool:
    try:
        await own(session, person, sign_up_id)
    except ShiftRefused:
        return False
    return True


# --- doing it -----------------------------------------------------------------------------------


@job("shift-swap-due")
async def exchange_unless_vetoed(context: JobContext, swap_id: int) -> None:
    """Exchange what both agreed on and nobody has objected to, if it is still possible."""
    session, now = context.session, context.now
    swap = await _lock_swap(session, swap_id)
    if swap.state is not SwapState.AGREED:
        return
    try:
        await _require_possible(session, swap, now)
    except ShiftRefused:
        await _end(session, swap, now)
        return
    await _exchange(session, swap, now, context.settings.remind_before)
    asker, other = await _both(session, swap)
    done = cards.swap_news("swap-done", swap, asker, is_asker=False)
    await say(session, other, done, now=now, sending=NOTICE)


@job("shift-swap-over")
async def end_at_start(context: JobContext, swap_id: int) -> None:
    """End a question that nobody has answered before the earlier shift begins."""
    swap = await _lock_swap(context.session, swap_id)
    if swap.is_open and _first_start(swap) <= context.now:
        await _end(context.session, swap, context.now)


async def _end(session: AsyncSession, swap: ShiftSwap, now: datetime) -> None:
    swap.state, swap.ended_at = SwapState.OVER, now
    asker, other = await _both(session, swap)
    over = cards.swap_news("swap-over", swap, other, is_asker=True)
    await say(session, asker, over, now=now, sending=NOTICE)
    await show_swap_over(session, swap, now)


async def _exchange(
    session: AsyncSession, swap: ShiftSwap, now: datetime, remind: timedelta
) -> None:
    """Give each the other's place, and tell who asked."""
    asker, other = await _both(session, swap)
    swap.state, swap.ended_at = SwapState.DONE, now
    await session.flush()
    for held, to in ((swap.mine, other), (swap.theirs, asker)):
        made = await hand_on(session, held, to, now=now, remind=remind)
        kind = ChangeKind.SWAPPED
        giver = asker if to is other else other
        await log_change(session, held.shift, kind, by=giver, now=now, sign_up=made)
        await end_searches(session, held.id, now)
    done = cards.swap_news("swap-done", swap, other, is_asker=True)
    await say(session, asker, done, now=now, sending=NOTICE)
    if swap.outbox_id is not None:
        theirs = cards.swap_news("swap-done", swap, asker, is_asker=False)
        await edit(session, swap.outbox_id, other, theirs, now=now)


async def _require_possible(session: AsyncSession, swap: ShiftSwap, now: datetime) -> None:
    """Raise ShiftRefused (swap-impossible) unless each may have the other's shift now."""
    asker, other = await _both(session, swap)
    # Both at once: one after the other, two exchanges of the same people could block each other.
    await held_by(session, {asker.id, other.id}, lock=True)
    for person, gets, gives in (
        (asker, swap.theirs, swap.mine),
        (other, swap.mine, swap.theirs),
    ):
        try:
            require_coming(gets, now)
            waiting = await wait_of(session, person, gets.shift_id)
            besides = [gives.id] if waiting is None else [gives.id, waiting.id]
            clash = await require_fit(session, person, gets.shift, now, besides=besides)
            if clash is not None:
                raise clash
        except ShiftRefused as refused:
            why = Text(refused.text_id, refused.args_for_text)
            reason = SignUpRefusal.SWAP_IMPOSSIBLE
            raise ShiftRefused(reason, name=name_of(person), why=why) from refused


# --- parts --------------------------------------------------------------------------------------


@dataclass(frozen=True)
class SwapRules:
    """The settings: how long coordinators may say no, and when people are reminded."""

    veto: timedelta
    remind: timedelta


async def _lock_swap(session: AsyncSession, swap_id: int) -> ShiftSwap:
    """Return an exchange as it is now, both shifts locked. Raises ShiftRefused (offer-late)."""
    swap = await session.get(ShiftSwap, swap_id)
    if swap is None:
        raise ShiftRefused(SignUpRefusal.OFFER_OVER)
    # In the order of ids, or two replicas that each lock both could wait for each other.
    for shift_id in sorted({swap.mine.shift_id, swap.theirs.shift_id}):
        await lock_shift(session, shift_id)
    found = await lock(session, ShiftSwap, swap_id)
    assert found is not None
    for held in (found.mine, found.theirs):
        await session.refresh(held, ["state"])
    return found


def _require_asked(swap: ShiftSwap, now: datetime) -> None:
    if swap.state is not SwapState.ASKED or _first_start(swap) <= now:
        raise ShiftRefused(SignUpRefusal.OFFER_OVER)


async def _both(session: AsyncSession, swap: ShiftSwap) -> tuple[Person, Person]:
    """Return who asks, and the other."""
    asker = await session.get_one(Person, swap.mine.person_id)
    return asker, await session.get_one(Person, swap.theirs.person_id)


async def _leaders(session: AsyncSession, swap: ShiftSwap) -> list[Person]:
    areas = {swap.mine.shift.area_id, swap.theirs.shift.area_id}
    leaders = {one.id: one for area in sorted(areas) for one in await leaders_of(session, area)}
    return list(leaders.values())
