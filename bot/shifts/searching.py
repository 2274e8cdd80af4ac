"""Looking for a stand-in: who looks is bound until somebody has the place.

One person is asked, or all whom it fits; the first yes has it. A mistaken yes is undone, and the
giver is bound again. A stand-in may look for one in turn: the log shows the chain.
"""

from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import roles, spoken
from bot.people.model import Person, name_of
from bot.people.rights import Action
from bot.shifts import offer_cards
from bot.shifts import standing_cards as cards
from bot.shifts.browse import held_by, lock_shift, lock_sign_up, own
from bot.shifts.changes import ChangeKind, log_change
from bot.shifts.endings import end_search, end_searches, open_search
from bot.shifts.give_up import look_at_waits
from bot.shifts.holders import is_there
from bot.shifts.model import Shift, ShiftState, SignUp, SignUpState
from bot.shifts.offering import end_offer
from bot.shifts.quiet import is_quiet
from bot.shifts.remind import reminder_key, schedule_reminder
from bot.shifts.rules import Commitments, PostRefusal, ShiftRefused, SignUpRefusal, refusal
from bot.shifts.standing import standings_of
from bot.shifts.standing_model import SearchState, StandInCard, StandInSearch
from bot.shifts.take import require_fit, wait_of
from bot.shifts.waitlist import SignUpTaken
from bot.spine import facts
from bot.spine.jobs import model as jobs
from bot.spine.jobs.model import Due, JobContext, job
from bot.spine.outbox.model import Lane
from bot.spine.outbox.say import NOTICE, Sending, say

# For so long a stand-in may say that it was a mistake, if the shift has not begun.
UNDO = timedelta(minutes=10)


# --- looking ------------------------------------------------------------------------------------


async def who_fits(session: AsyncSession, held: SignUp, *, now: datetime) -> list[Person]:
    """List who could stand in, by name; whoever waits for the shift is among them."""
    shift = held.shift
    granted = roles.granted(Action.TAKE_SHIFT, [shift.area_id])
    rows = await session.scalars(select(Person).where(Person.id.in_(granted)))
    people = [one for one in rows if one.id != held.person_id and is_there(one)]
    theirs = await held_by(session, [one.id for one in people])
    speaks = await spoken.languages_of_all(session, people)
    standings = await standings_of(session, people, [shift], [shift.area], now=now)
    fitting = []
    for person in people:
        places = [one for one in theirs[person.id] if one.state is SignUpState.TAKEN]
        commitments = Commitments(places, speaks[person.id], standings[person.id])
        if refusal(person, shift, commitments, now) is None:
            fitting.append(person)
    return sorted(fitting, key=lambda one: (one.name.casefold(), one.id))


async def look_for(
    session: AsyncSession, person: Person, sign_up_id: int, *, to: int | None, now: datetime
) -> StandInSearch:
    """Ask one person (an id), or all whom it fits, to stand in; an open search stays as it is.

    Raises ShiftRefused (not-yours, started).
    """
    await own(session, person, sign_up_id)
    held = await lock_sign_up(session, sign_up_id)
    require_coming(held, now)
    existing = await open_search(session, held.id)
    if existing is not None:
        return existing
    search = StandInSearch(sign_up=held, to_id=to, state=SearchState.OPEN, asked_at=now)
    session.add(search)
    await session.flush()
    await ask.schedule(session, Due.at_once(now), search_id=search.id)
    await _end_at_start(session, search, now)
    return search


def require_coming(held: SignUp, now: datetime) -> None:
    """Raise ShiftRefused unless somebody has a place in a shift that has not begun.

    Somebody without Telegram could neither be told nor bound again: a coordinator acts for them.
    """
    if held.vouched_by is not None:
        raise ShiftRefused(SignUpRefusal.NOT_YOURS)
    if held.state is not SignUpState.TAKEN or held.shift.state is not ShiftState.OPEN:
        raise ShiftRefused(SignUpRefusal.NOT_YOURS)
    if held.shift.starts_at <= now:
        raise ShiftRefused(SignUpRefusal.STARTED)


async def count_cards(session: AsyncSession, search: StandInSearch) -> tuple[int, int]:
    """Count who was asked, and who said no."""
    row = await session.execute(
        select(func.count(), func.count(StandInCard.declined_at)).where(
            StandInCard.search_id == search.id
        )
    )
    asked, declined = row.one()
    return asked, declined


@job("stand-in-ask")
async def ask(context: JobContext, search_id: int) -> None:
    """Ask those whom the shift fits now; tell who looks if there is nobody."""
    session, now = context.session, context.now
    search = await _lock_search(session, search_id)
    if search.state is not SearchState.OPEN:
        return
    held = search.sign_up
    giver = await session.get_one(Person, held.person_id)
    people = await who_fits(session, held, now=now)
    asked = [one for one in people if search.to_id in (None, one.id)]
    lane = Lane.TALK if search.to_id is not None else Lane.BROADCAST
    sending = Sending(lane, silent=is_quiet(held.shift, now))
    for person in asked:
        card = cards.asking_card(search, giver)
        outbox_id = await say(session, person, card, now=now, sending=sending)
        row = StandInCard(search_id=search.id, person_id=person.id, outbox_id=outbox_id)
        session.add(row)
    if not asked:
        await end_search(session, search, SearchState.REFUSED, now)
        none = cards.about_search("stand-none-left", search)
        await say(session, giver, none, now=now, sending=NOTICE)


async def withdraw(
    session: AsyncSession, person: Person, search_id: int, *, now: datetime
) -> StandInSearch:
    """End one's own search; the place stays theirs. Raises ShiftRefused (not-yours)."""
    search = await _lock_search(session, search_id)
    await own(session, person, search.sign_up_id)
    if search.state is SearchState.OPEN:
        await end_search(session, search, SearchState.WITHDRAWN, now)
    return search


# --- answers ------------------------------------------------------------------------------------


async def stand_in(
    session: AsyncSession, person: Person, search_id: int, *, now: datetime, remind: timedelta
) -> StandInSearch:
    """Take the place of somebody who looks for a stand-in; twice is harmless.

    Raises ShiftRefused (offer-late, not-yours, and as `sign_up`), Clash.
    """
    search = await _lock_search(session, search_id)
    await _card_of(session, search, person)
    if search.state is SearchState.FOUND:
        taken = await session.get_one(SignUp, search.taken_id)
        if taken.person_id == person.id and taken.state is SignUpState.TAKEN:
            return search
    held = search.sign_up
    if search.state is not SearchState.OPEN or held.state is not SignUpState.TAKEN:
        raise ShiftRefused(SignUpRefusal.OFFER_OVER)
    await require_free(session, person, held.shift, now)
    giver = await session.get_one(Person, held.person_id)
    made = await hand_on(session, held, person, now=now, remind=remind, search=search)
    kind = ChangeKind.HANDED_ON
    await log_change(session, held.shift, kind, by=giver, now=now, sign_up=made)
    found = cards.about_search("stand-found", search, person)
    await say(session, giver, found, now=now, sending=NOTICE)
    return search


async def decline(
    session: AsyncSession, person: Person, search_id: int, *, now: datetime
) -> StandInSearch:
    """Say no; who looks hears of it if they asked one person, or if nobody is left.

    Raises ShiftRefused (not-yours).
    """
    search = await _lock_search(session, search_id)
    card = await _card_of(session, search, person)
    if search.state is not SearchState.OPEN or card.declined_at is not None:
        return search
    card.declined_at = now
    await session.flush()
    asked, declined = await count_cards(session, search)
    if asked == declined:
        await end_search(session, search, SearchState.REFUSED, now)
        giver = await session.get_one(Person, search.sign_up.person_id)
        is_one = search.to_id is not None
        text_id = "stand-declined" if is_one else "stand-none-left"
        news = cards.about_search(text_id, search, person if is_one else None)
        await say(session, giver, news, now=now, sending=NOTICE)
    return search


async def undo_stand_in(
    session: AsyncSession, person: Person, search_id: int, *, now: datetime, remind: timedelta
) -> StandInSearch:
    """Give a place back that was taken by mistake; who looked for a stand-in is bound again.

    Raises ShiftRefused (not-yours, started, too-late-to-undo, giver-busy).
    """
    search = await _lock_search(session, search_id)
    if search.taken_id is None:
        raise ShiftRefused(SignUpRefusal.NOT_YOURS)
    taken = await own(session, person, search.taken_id)
    if search.state is SearchState.UNDONE:
        return search
    require_coming(taken, now)
    giver = await session.get_one(Person, search.sign_up.person_id)
    if search.ended_at is None or now - search.ended_at > UNDO:
        raise ShiftRefused(PostRefusal.TOO_LATE_TO_UNDO)
    try:
        await require_free(session, giver, taken.shift, now)
    except ShiftRefused as refused:
        raise ShiftRefused(SignUpRefusal.GIVER_BUSY, name=name_of(giver)) from refused
    back = await hand_on(session, taken, giver, now=now, remind=remind)
    search.state = SearchState.UNDONE
    kind = ChangeKind.HANDED_BACK
    await log_change(session, taken.shift, kind, by=person, now=now, sign_up=back)
    news = cards.about_search("stand-undone", search, person)
    await say(session, giver, news, now=now, sending=NOTICE)
    return search


# --- handing on ---------------------------------------------------------------------------------


async def require_free(session: AsyncSession, person: Person, shift: Shift, now: datetime) -> None:
    """Raise ShiftRefused unless somebody may have a place in this shift now; Clash if not free."""
    waiting = await wait_of(session, person, shift.id)
    besides = [] if waiting is None else [waiting.id]
    clash = await require_fit(session, person, shift, now, besides=besides)
    if clash is not None:
        raise clash


async def hand_on(
    session: AsyncSession,
    held: SignUp,
    to: Person,
    *,
    now: datetime,
    remind: timedelta,
    search: StandInSearch | None = None,
) -> SignUp:
    """Give a place of a locked shift to somebody else; as many places are taken as before.

    `search`: the one that found them.
    """
    shift = held.shift
    held.state, held.changed_at = SignUpState.CANCELLED, now
    await jobs.cancel(session, reminder_key(held.id))
    await session.flush()
    made = await wait_of(session, to, shift.id)
    if made is None:
        made = SignUp(shift=shift, person=to, signed_up_at=now)
        session.add(made)
    else:
        await end_offer(session, made, now, card=offer_cards.over(made))
    made.state, made.changed_at = SignUpState.TAKEN, now
    await session.flush()
    if search is not None:
        search.taken_id = made.id
        await end_search(session, search, SearchState.FOUND, now)
    await end_searches(session, held.id, now)
    await schedule_reminder(session, made, now=now, remind=remind)
    await facts.state(session, SignUpTaken(made), now=now)
    await look_at_waits(session, [held.person_id], now)
    return made


# --- parts --------------------------------------------------------------------------------------


async def _lock_search(session: AsyncSession, search_id: int) -> StandInSearch:
    """Return a search as it is now, with its shift locked. Raises ShiftRefused (offer-late)."""
    search = await session.get(StandInSearch, search_id)
    if search is None:
        raise ShiftRefused(SignUpRefusal.OFFER_OVER)
    await lock_shift(session, search.sign_up.shift_id)
    await session.refresh(search.sign_up, ["state"])
    await session.refresh(search, ["state", "taken_id", "ended_at"])
    return search


async def _card_of(session: AsyncSession, search: StandInSearch, person: Person) -> StandInCard:
    """Return the person's card of a search. Raises ShiftRefused (not-yours): they weren't asked."""
    card = await session.get(StandInCard, (search.id, person.id), populate_existing=True)
    if card is None:
        raise ShiftRefused(SignUpRefusal.NOT_YOURS)
    return card


async def _end_at_start(session: AsyncSession, search: StandInSearch, now: datetime) -> None:
    due = Due(search.sign_up.shift.starts_at, now, key=f"stand-in-over:{search.id}")
    await end_at_start.schedule(session, due, search_id=search.id)


@job("stand-in-over")
async def end_at_start(context: JobContext, search_id: int) -> None:
    """End a search at the start of its shift: who looked is bound."""
    search = await _lock_search(context.session, search_id)
    if search.state is not SearchState.OPEN:
        return
    if search.sign_up.shift.starts_at > context.now:  # it was moved
        await _end_at_start(context.session, search, context.now)
    else:
        await end_search(context.session, search, SearchState.OVER, context.now)
