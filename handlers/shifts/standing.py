"""Looking for a stand-in, and answering somebody who looks for one."""

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.shifts import searching
from bot.shifts import standing_buttons as taps
from bot.shifts import standing_cards as cards
from bot.shifts.browse import own
from bot.shifts.cards import shift_args
from bot.shifts.endings import open_search
from bot.shifts.standing_model import SearchState, StandInSearch
from bot.spine.outbox.screen import Screen
from handlers.turns.turn import Turn

router = Router(name="shifts-standing")


@router.callback_query(taps.FindStandIn.read)
async def find(query: CallbackQuery, tap: taps.FindStandIn, turn: Turn) -> None:
    """Show how somebody can be found, or how the search stands."""
    held = await own(turn.session, turn.person, tap.sign_up)
    searching.require_coming(held, turn.now)
    search = await open_search(turn.session, held.id)
    if search is not None:
        await turn.edit(await _standing(turn, search))
        return
    people = await searching.who_fits(turn.session, held, now=turn.now)
    await turn.edit(cards.ask_how(held, len(people)))


@router.callback_query(taps.PickStandIn.read)
async def pick(query: CallbackQuery, tap: taps.PickStandIn, turn: Turn) -> None:
    """Show whom one could ask."""
    held = await own(turn.session, turn.person, tap.sign_up)
    searching.require_coming(held, turn.now)
    people = await searching.who_fits(turn.session, held, now=turn.now)
    await turn.edit(cards.pick_one(held, people, tap.page))


@router.callback_query(taps.AskAll.read)
async def ask_all(query: CallbackQuery, tap: taps.AskAll, turn: Turn) -> None:
    """Ask all whom it fits."""
    await _look(turn, tap.sign_up, None)


@router.callback_query(taps.AskOne.read)
async def ask_one(query: CallbackQuery, tap: taps.AskOne, turn: Turn) -> None:
    """Ask one person."""
    await _look(turn, tap.sign_up, tap.person)


async def _look(turn: Turn, sign_up_id: int, to: int | None) -> None:
    search = await searching.look_for(turn.session, turn.person, sign_up_id, to=to, now=turn.now)
    await turn.edit(await _standing(turn, search))


async def _standing(turn: Turn, search: StandInSearch) -> Screen:
    """Show how a search stands; of one that has just begun, how many will be asked."""
    asked, declined = await searching.count_cards(turn.session, search)
    if not asked:
        people = await searching.who_fits(turn.session, search.sign_up, now=turn.now)
        asked = len(people) if search.to_id is None else 1
    return cards.search_card(search, asked, declined)


@router.callback_query(taps.WithdrawSearch.read)
async def withdraw(query: CallbackQuery, tap: taps.WithdrawSearch, turn: Turn) -> None:
    """End the search."""
    search = await searching.withdraw(turn.session, turn.person, tap.search, now=turn.now)
    is_theirs = search.state in (SearchState.WITHDRAWN, SearchState.REFUSED)
    await turn.edit(cards.about_search("stand-withdrawn" if is_theirs else "stand-over", search))


@router.callback_query(taps.StandIn.read)
async def stand_in(query: CallbackQuery, tap: taps.StandIn, turn: Turn) -> None:
    """Take the place."""
    remind = turn.settings.remind_before
    search = await searching.stand_in(
        turn.session, turn.person, tap.search, now=turn.now, remind=remind
    )
    await turn.toast("shift-toast-taken", shift_args(search.sign_up.shift))
    await turn.edit(cards.taken_card(search))


@router.callback_query(taps.DeclineStandIn.read)
async def decline(query: CallbackQuery, tap: taps.DeclineStandIn, turn: Turn) -> None:
    """Leave it to others."""
    search = await searching.decline(turn.session, turn.person, tap.search, now=turn.now)
    await turn.edit(cards.about_search("stand-you-declined", search))


@router.callback_query(taps.UndoStandIn.read)
async def undo(query: CallbackQuery, tap: taps.UndoStandIn, turn: Turn) -> None:
    """Give the place back to who looked for a stand-in."""
    remind = turn.settings.remind_before
    search = await searching.undo_stand_in(
        turn.session, turn.person, tap.search, now=turn.now, remind=remind
    )
    await turn.toast("shift-toast-undone")
    await turn.edit(cards.about_search("stand-undone-you", search))
