"""Exchanging one's shift for somebody else's."""

from datetime import timedelta

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.people.model import Person
from bot.shifts import standing_buttons as taps
from bot.shifts import standing_cards as cards
from bot.shifts import swapping
from bot.shifts.browse import own
from bot.shifts.searching import require_coming
from bot.shifts.standing_model import ShiftSwap, SwapState
from bot.shifts.swapping import SwapRules
from bot.spine.outbox.screen import Screen
from handlers.turns.turn import Turn

router = Router(name="shifts-swap")

_TEXTS = {
    SwapState.DONE: "swap-done",
    SwapState.AGREED: "swap-agreed",
    SwapState.DECLINED: "swap-you-declined",
}


@router.callback_query(taps.ShowSwaps.read)
async def show(query: CallbackQuery, tap: taps.ShowSwaps, turn: Turn) -> None:
    """Show for what the shift could be exchanged."""
    held = await own(turn.session, turn.person, tap.sign_up)
    require_coming(held, turn.now)
    theirs = await swapping.swaps_for(turn.session, held, now=turn.now)
    await turn.edit(cards.choose_swap(held, theirs, tap.page))


@router.callback_query(taps.AskSwap.read)
async def ask(query: CallbackQuery, tap: taps.AskSwap, turn: Turn) -> None:
    """Ask who has the other shift."""
    swap = await swapping.ask_swap(turn.session, turn.person, tap.mine, tap.theirs, now=turn.now)
    other = await turn.session.get_one(Person, swap.theirs.person_id)
    await turn.edit(cards.swap_asked(swap, other))


@router.callback_query(taps.AgreeSwap.read)
async def agree(query: CallbackQuery, tap: taps.AgreeSwap, turn: Turn) -> None:
    """Agree to an exchange."""
    veto = timedelta(minutes=turn.settings.swap_veto_minutes)
    rules = SwapRules(veto, turn.settings.remind_before)
    swap = await swapping.agree_swap(turn.session, turn.person, tap.swap, now=turn.now, rules=rules)
    await turn.edit(await _standing(turn, swap, is_asker=False))


@router.callback_query(taps.DeclineSwap.read)
async def decline(query: CallbackQuery, tap: taps.DeclineSwap, turn: Turn) -> None:
    """Say no, or withdraw the question."""
    swap = await swapping.decline_swap(turn.session, turn.person, tap.swap, now=turn.now)
    is_asker = swap.mine.person_id == turn.person.id
    await turn.edit(await _standing(turn, swap, is_asker=is_asker))


@router.callback_query(taps.VetoSwap.read)
async def veto(query: CallbackQuery, tap: taps.VetoSwap, turn: Turn) -> None:
    """Say no as a coordinator."""
    swap = await swapping.veto_swap(turn.session, turn.person, tap.swap, now=turn.now)
    is_late = swap.state is not SwapState.VETOED
    text_id = "swap-done" if is_late and swap.state is SwapState.DONE else "swap-over"
    other = await turn.session.get_one(Person, swap.theirs.person_id)
    await turn.edit(cards.swap_news(text_id, swap, other, is_asker=True))


async def _standing(turn: Turn, swap: ShiftSwap, *, is_asker: bool) -> Screen:
    """Show an exchange as it stands to one of both."""
    other_id = swap.theirs.person_id if is_asker else swap.mine.person_id
    other = await turn.session.get_one(Person, other_id)
    text_id = _TEXTS.get(swap.state, "swap-over")
    if text_id == "swap-you-declined" and is_asker:
        text_id = "swap-declined"
    return cards.swap_news(text_id, swap, other, is_asker=is_asker)
