"""Cover and swaps: asked from a night of one's own, answered on a card."""

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.oncall import covering, swap_cards, swapping
from bot.oncall.buttons import (
    AcceptCover,
    AgreeSwap,
    AskCover,
    AskSwap,
    DeclineCover,
    DeclineSwap,
    PickSwap,
    WithdrawCover,
    instant_of,
)
from bot.oncall.nights import Night, night_at
from bot.oncall.week_cards import choose_swap
from handlers.turns.turn import Turn

router = Router(name="oncall-cover")


async def _own_night(turn: Turn, place: tuple[int, int], start: int) -> Night:
    return await night_at(
        turn.session, place, turn.person.id, instant_of(start), by=turn.person, now=turn.now
    )


# --- cover --------------------------------------------------------------------------------------


@router.callback_query(AskCover.read)
async def ask_cover(query: CallbackQuery, tap: AskCover, turn: Turn) -> None:
    """Ask everybody who could."""
    night = await _own_night(turn, (tap.area, tap.level), tap.start)
    cover = await covering.ask_cover(turn.session, night, by=turn.person, now=turn.now)
    asked = await covering.requests_of(turn.session, cover)
    await turn.edit(swap_cards.cover_asked(cover, len(asked)))


@router.callback_query(AcceptCover.read)
async def accept_cover(query: CallbackQuery, tap: AcceptCover, turn: Turn) -> None:
    """Take the night."""
    await covering.accept_cover(turn.session, tap.cover, by=turn.person, now=turn.now)


@router.callback_query(DeclineCover.read)
async def decline_cover(query: CallbackQuery, tap: DeclineCover, turn: Turn) -> None:
    """Say no."""
    await covering.decline_cover(turn.session, tap.cover, by=turn.person, now=turn.now)


@router.callback_query(WithdrawCover.read)
async def withdraw_cover(query: CallbackQuery, tap: WithdrawCover, turn: Turn) -> None:
    """End one's own search."""
    cover = await covering.withdraw_cover(turn.session, tap.cover, by=turn.person, now=turn.now)
    await turn.edit(swap_cards.cover_withdrawn(cover))


# --- swaps --------------------------------------------------------------------------------------


@router.callback_query(PickSwap.read)
async def pick_swap(query: CallbackQuery, tap: PickSwap, turn: Turn) -> None:
    """Show for which nights it could be swapped."""
    mine = await _own_night(turn, (tap.area, tap.level), tap.start)
    nights = await swapping.swaps_for(turn.session, mine, now=turn.now)
    await turn.edit(choose_swap(mine, nights, max(tap.page, 0)))


@router.callback_query(AskSwap.read)
async def ask_swap(query: CallbackQuery, tap: AskSwap, turn: Turn) -> None:
    """Ask the other."""
    mine = await _own_night(turn, (tap.area, tap.level), tap.start)
    theirs = await night_at(
        turn.session,
        (tap.area, 0),
        tap.other,
        instant_of(tap.other_start),
        by=turn.person,
        now=turn.now,
    )
    swap = await swapping.ask_swap(turn.session, mine, theirs, by=turn.person, now=turn.now)
    await turn.edit(swap_cards.swap_asked(swap))


@router.callback_query(AgreeSwap.read)
async def agree_swap(query: CallbackQuery, tap: AgreeSwap, turn: Turn) -> None:
    """Agree; the card shows it."""
    await swapping.agree_swap(turn.session, tap.swap, by=turn.person, now=turn.now)


@router.callback_query(DeclineSwap.read)
async def decline_swap(query: CallbackQuery, tap: DeclineSwap, turn: Turn) -> None:
    """Say no, or withdraw one's own."""
    swap = await swapping.decline_swap(turn.session, tap.swap, by=turn.person, now=turn.now)
    if swap.asker_id == turn.person.id:
        await turn.edit(swap_cards.swap_over(swap, turn.person))
