"""What ends with a place: searches for a stand-in and exchanges, with the cards that ask."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.people.model import Person
from bot.shifts import standing_cards as cards
from bot.shifts.changes import ChangeKind, ShiftChanged
from bot.shifts.model import SignUp
from bot.shifts.standing_model import (
    SearchState,
    ShiftSwap,
    StandInCard,
    StandInSearch,
    SwapState,
)
from bot.spine.jobs.model import Due, JobContext, job
from bot.spine.outbox.say import edit


async def end_searches(session: AsyncSession, sign_up_id: int, now: datetime) -> None:
    """End what looks for somebody else to have a place that its holder has no more."""
    search = await open_search(session, sign_up_id)
    if search is not None:
        await end_search(session, search, SearchState.OVER, now)
    swaps = await session.scalars(
        select(ShiftSwap)
        .where((ShiftSwap.mine_id == sign_up_id) | (ShiftSwap.theirs_id == sign_up_id))
        .where(ShiftSwap.state.in_((SwapState.ASKED, SwapState.AGREED)))
        .order_by(ShiftSwap.id)
    )
    for swap in swaps.all():
        swap.state, swap.ended_at = SwapState.OVER, now
        await show_swap_over(session, swap, now)


async def open_search(session: AsyncSession, sign_up_id: int) -> StandInSearch | None:
    """Find the open search of a place."""
    return await session.scalar(
        select(StandInSearch).where(
            StandInSearch.sign_up_id == sign_up_id, StandInSearch.state == SearchState.OPEN
        )
    )


async def end_search(
    session: AsyncSession, search: StandInSearch, state: SearchState, now: datetime
) -> None:
    """End a search; its cards close."""
    search.state, search.ended_at = state, now
    await session.flush()
    await show_soon(session, search, now)


async def show_soon(session: AsyncSession, search: StandInSearch, now: datetime) -> None:
    """Have the cards of a search shown as it stands: it may be many."""
    due = Due.at_once(now, key=f"stand-in-cards:{search.id}")
    await show_cards.schedule(session, due, search_id=search.id)


@job("stand-in-cards")
async def show_cards(context: JobContext, search_id: int) -> None:
    """Show the cards of a search as it stands: as questions, or as over."""
    session = context.session
    search = await session.get_one(StandInSearch, search_id, populate_existing=True)
    giver = await session.get_one(Person, search.sign_up.person_id)
    taken = await session.get(SignUp, search.taken_id) if search.taken_id is not None else None
    rows = await session.scalars(
        select(StandInCard)
        .where(StandInCard.search_id == search.id, StandInCard.declined_at.is_(None))
        .order_by(StandInCard.person_id)
        .options(joinedload(StandInCard.person, innerjoin=True))
    )
    for card in rows.all():
        if taken is not None and taken.person_id == card.person_id:
            continue
        is_open = search.state is SearchState.OPEN
        screen = (
            cards.asking_card(search, giver)
            if is_open
            else cards.about_search("stand-over", search)
        )
        await edit(session, card.outbox_id, card.person, screen, now=context.now)


async def show_swap_over(session: AsyncSession, swap: ShiftSwap, now: datetime) -> None:
    """Close the other's card of an exchange that came to nothing."""
    if swap.outbox_id is not None:
        other = await session.get_one(Person, swap.theirs.person_id)
        asker = await session.get_one(Person, swap.mine.person_id)
        over = cards.swap_news("swap-over", swap, asker, is_asker=False)
        await edit(session, swap.outbox_id, other, over, now=now)


async def on_shift_changed(session: AsyncSession, fact: ShiftChanged, now: datetime) -> None:
    """End what concerned a cancelled shift; show a changed one as it is now."""
    change = fact.change
    if change.kind is ChangeKind.CANCELLED:
        for sign_up_id in change.new.get("sign_ups", ()):
            await end_searches(session, sign_up_id, now)
    elif change.kind is ChangeKind.EDITED:
        searches = await session.scalars(
            select(StandInSearch)
            .join(SignUp, SignUp.id == StandInSearch.sign_up_id)
            .where(SignUp.shift_id == change.shift_id, StandInSearch.state == SearchState.OPEN)
        )
        for search in searches.all():
            await show_soon(session, search, now)
