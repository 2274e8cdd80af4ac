"""`/cases`: the open cases of one's areas, one case's last words, closing and reopening it."""

from dataclasses import dataclass

from aiogram import F, Router
from aiogram.filters import Command, StateFilter
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from bot.relay import answers, duty_cards, joining, overview, overview_cards, recaps, reopening
from bot.relay.buttons import (
    CloseCase,
    ConfirmClose,
    KeepOpen,
    LeaveAfterDuty,
    LeaveCase,
    OpenCase,
    ReopenCase,
    SearchCases,
    ShowCase,
    ShowCases,
    UndoClose,
)
from bot.relay.cases import case_by_id
from bot.relay.interpreters import sweeping
from bot.relay.overview import Recall
from bot.relay.staff import leave_case, look_at_case, require_staff
from bot.spine.outbox.screen import Screen
from handlers.relay import waiting
from handlers.relay.parts import FREE, no_command
from handlers.relay.reply import say_in_case
from handlers.turns.dialogue import Frame
from handlers.turns.filters import Magic
from handlers.turns.turn import Turn

router = Router(name="relay-cases")


class Finding(StatesGroup):
    """Words by which a case is looked for."""

    words = State()


@dataclass(frozen=True)
class FindingFrame(Frame):
    """Nothing is kept."""


# --- the list -----------------------------------------------------------------------------------


@router.message(Command("cases", ignore_case=True))
async def show_cases(message: Message, turn: Turn) -> None:
    """List the open cases."""
    await turn.say(await _page(turn, 0))


@router.callback_query(ShowCases.read)
async def turn_cases(query: CallbackQuery, tap: ShowCases, turn: Turn) -> None:
    """Show another page of open cases."""
    _end_search(turn)
    await turn.edit(await _page(turn, tap.page))


async def _page(turn: Turn, page: int) -> Screen:
    lines = await overview.open_lines(turn.session, turn.person, now=turn.now)
    shown = overview_cards.shown_on(lines, page)
    await overview.add_translations(turn.session, turn.person, shown)
    overview.note_looks(turn.session, turn.person, shown, now=turn.now)
    return overview_cards.cases_page(lines, page, turn.settings.zone)


@router.callback_query(SearchCases.read)
async def ask_words(query: CallbackQuery, tap: SearchCases, turn: Turn) -> None:
    """Ask what to look for."""
    await overview.open_lines(turn.session, turn.person, now=turn.now)
    turn.forms.begin(Finding.words, FindingFrame())
    await turn.say(overview_cards.ask_words())


@router.message(StateFilter(Finding.words), FREE, no_command, Magic(~F.reply_to_message & F.text))
async def find_cases(message: Message, turn: Turn) -> None:
    """List the cases with these words."""
    turn.forms.end()
    words = message.text or ""
    lines = await overview.open_lines(turn.session, turn.person, now=turn.now)
    found = overview.find_lines(lines, words, turn.person.locale)
    shown = overview_cards.shown_on(found, 0)
    await overview.add_translations(turn.session, turn.person, shown)
    overview.note_looks(turn.session, turn.person, shown, now=turn.now)
    await turn.say(overview_cards.cases_found(found, words, turn.settings.zone))


def _end_search(turn: Turn) -> None:
    if turn.forms.step == Finding.words.state:
        turn.forms.end()


# --- one case -----------------------------------------------------------------------------------


@router.callback_query(ShowCase.read)
async def show_case(query: CallbackQuery, tap: ShowCase, turn: Turn) -> None:
    """Show what was said last in a case, or earlier."""
    recalled = await _recall(turn, tap.case, tap.page)
    await turn.edit(overview_cards.recap(recalled, turn.person, turn.settings.zone))


@router.callback_query(OpenCase.read)
async def open_case(query: CallbackQuery, tap: OpenCase, turn: Turn) -> None:
    """Show a case's card beneath the message that has the button."""
    recalled = await _recall(turn, tap.case, 0)
    card = overview_cards.recap(recalled, turn.person, turn.settings.zone)
    recaps.note_card(turn.session, recalled, turn.person, await turn.say(card))


async def _recall(turn: Turn, case_id: int, page: int) -> Recall:
    _end_search(turn)
    return await overview.recall(turn.session, turn.person, case_id, page, now=turn.now)


@router.callback_query(LeaveCase.read)
async def leave(query: CallbackQuery, tap: LeaveCase, turn: Turn) -> None:
    """Let somebody read the case no more."""
    case = await leave_case(turn.session, turn.person, tap.case, now=turn.now)
    await turn.say(duty_cards.left(case))


@router.callback_query(LeaveAfterDuty.read)
async def leave_after_duty(query: CallbackQuery, tap: LeaveAfterDuty, turn: Turn) -> None:
    """Let somebody leave the cases of their past duty, or keep them."""
    if not tap.leave:
        await turn.edit(duty_cards.kept())
        return
    gone, stays = await joining.leave_after_duty(turn.session, turn.person, now=turn.now)
    await turn.edit(duty_cards.left_after_duty(gone, stays))


@router.callback_query(CloseCase.read)
async def ask_close(query: CallbackQuery, tap: CloseCase, turn: Turn) -> None:
    """Ask once whether to close the case."""
    case = await look_at_case(turn.session, turn.person, tap.case, now=turn.now)
    await turn.say(overview_cards.ask_close(case))


@router.callback_query(KeepOpen.read)
async def keep_open(query: CallbackQuery, tap: KeepOpen, turn: Turn) -> None:
    """Leave the case open."""
    case = await sweeping.keep_open(turn.session, turn.person, tap.case, now=turn.now)
    await turn.edit(overview_cards.still_open(case))


@router.callback_query(ConfirmClose.read)
async def close(query: CallbackQuery, tap: ConfirmClose, turn: Turn) -> None:
    """Close the case; for ten minutes that can be undone."""
    case = await answers.close_case(turn.session, turn.person, tap.case, now=turn.now)
    await turn.toast("case-closed-toast", {"number": str(case.id)})
    await turn.edit(overview_cards.closed(case))


@router.callback_query(UndoClose.read)
async def undo_close(query: CallbackQuery, tap: UndoClose, turn: Turn) -> None:
    """Take the closing back."""
    case = await reopening.undo_close(turn.session, turn.person, tap.case, now=turn.now)
    await turn.edit(overview_cards.reopened(case))


@router.callback_query(ReopenCase.read)
async def reopen_and_send(query: CallbackQuery, tap: ReopenCase, turn: Turn) -> None:
    """Reopen the case for the texts that wait, and send them."""
    case = await case_by_id(turn.session, tap.case)
    await require_staff(turn.session, turn.person, case, now=turn.now)
    texts = waiting.take(turn.forms, tap.case)
    if not texts:
        await turn.toast("relay-picked-gone", alert=True)
        return
    case = await reopening.reopen(turn.session, turn.person, tap.case, now=turn.now)
    for said in texts:
        await say_in_case(turn, case.id, said)
    await turn.edit(overview_cards.reopened(case))
