"""Night arrivals in the chat: the gate's link, the resident's card, and what the worker does.

What a resident writes while they wait is no matter of this file: it goes to the staff like all
that they write, as part of their case.
"""

import re
from dataclasses import dataclass

from aiogram import F, Router
from aiogram.dispatcher.event.bases import SkipHandler
from aiogram.enums import ChatType
from aiogram.filters import CommandObject, CommandStart, StateFilter
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from bot.arrivals import cards, questions, scan
from bot.arrivals.buttons import (
    Answer,
    ArrivalLanguage,
    AskAgain,
    CallSomebody,
    CancelArrival,
    CloseArrival,
    CloseProposed,
    NobodyCame,
    NobodyHere,
    OnMyWay,
    Received,
    ScannedHere,
    ShowStatus,
    StillHere,
    UndoClosing,
)
from bot.arrivals.closing import close, require_may_close, undo_closing
from bot.arrivals.fetching import nobody_here, on_my_way, still_here
from bot.arrivals.model import (
    QUESTIONS,
    Arrival,
    ArrivalRefusal,
    ArrivalRefused,
    Question,
    open_arrival_of,
)
from bot.arrivals.reception import receive, require_may_receive
from bot.arrivals.scan import Scan
from bot.arrivals.status import show_status
from bot.arrivals.waiting import cancel, nobody_came
from bot.people import directory, rights
from bot.people.model import Role
from bot.people.rights import Action
from bot.places import model as places
from bot.places.model import Gate
from bot.relay import residents
from bot.shifts import attendance
from bot.shifts.day_cards import here_card
from bot.spine.outbox.screen import Screen
from bot.spine.refused import Refused
from bot.spine.texts import render as texts
from handlers.turns.dialogue import Frame
from handlers.turns.filters import Magic
from handlers.turns.turn import Turn
from handlers.unknown_gate import answer_unknown_gate

router = Router(name="arrivals")

PREFIX = "gate_"
WORDS = (Magic(F.text), Magic(~F.text.startswith("/")))


class ArrivalForm(StatesGroup):
    closing = State()


@dataclass(frozen=True)
class ArrivalFrame(Frame):
    """The arrival that the closing note is for."""

    arrival: int


@dataclass(frozen=True)
class ScanFrame(Frame):
    """The gate that a member of the staff scanned last: their button names none."""

    gate: int = 0


# --- the scan -----------------------------------------------------------------------------------

# The link of a gate's poster, or its code, as the whole message.
_LINK = re.compile(
    rf"(?:https?://)?t\.me/\w+\?start={PREFIX}([\w-]{{1,59}})", re.ASCII | re.IGNORECASE
)
_CODE = re.compile(rf"(?:{PREFIX})?(?=[\w-]*\d)([\w-]{{4,59}})", re.ASCII)


async def pasted_code(message: Message) -> dict[str, str] | bool:
    """Filter texts that are nothing but a gate's link, or could be its code."""
    text = (message.text or "").strip()
    match = _LINK.fullmatch(text) or _CODE.fullmatch(text)
    return {"code": match[1]} if match else False


@router.message(CommandStart(deep_link=True, ignore_case=True, magic=F.args.startswith(PREFIX)))
async def scan_gate(message: Message, command: CommandObject, turn: Turn) -> None:
    """Begin an arrival, or show the open one again."""
    code = (command.args or "").removeprefix(PREFIX)
    gate = await places.gate_by_code(turn.session, code)
    await (_scanned(turn, gate) if gate is not None else answer_unknown_gate(turn, code))


@router.message(pasted_code)
async def scan_pasted(message: Message, turn: Turn, code: str) -> None:
    """Take a gate's link or code that was sent as text for the scan that it stands for."""
    gate = await places.gate_by_code(turn.session, code)
    if gate is not None:
        await _scanned(turn, gate)
    elif PREFIX in (message.text or ""):
        await answer_unknown_gate(turn, code)
    else:
        raise SkipHandler  # a word like another


async def _scanned(turn: Turn, gate: Gate) -> None:
    """Ask whoever works here what they mean; everybody else has arrived."""
    works_here = bool(turn.person.roles - {Role.RESIDENT})
    if works_here and await open_arrival_of(turn.session, turn.person) is None:
        if not await _is_on_shift(turn, gate):
            await turn.say(_staff_question(turn, gate))
        return
    await _arrive(turn, gate)


def _staff_question(turn: Turn, gate: Gate) -> Screen:
    turn.forms.keep_aside(ScanFrame(gate.id))
    may_check_in = rights.may(turn.person, Action.CHECK_IN_FOR, gate.area_id)
    return cards.ask_staff(gate, may_check_in=may_check_in)


async def _is_on_shift(turn: Turn, gate: Gate) -> bool:
    """Check in whoever has a shift at this gate now; what else a scan may mean stands beneath."""
    due = await attendance.due_at_gate(turn.session, turn.person, gate, now=turn.now)
    if due is None:
        return False
    held = await attendance.check_in(turn.session, turn.person, due.id, now=turn.now, gate=gate)
    more = _staff_question(turn, gate).buttons
    await turn.say(here_card(held, turn.now, more))
    return True


async def _arrive(turn: Turn, gate: Gate, *, calls: bool = False) -> None:
    scanned = Scan(gate, turn.said_at, calls=calls)
    await scan.arrive(turn.session, turn.person, scanned, settings=turn.settings, now=turn.now)


@router.callback_query(ScannedHere.read)
async def staff_scanned(query: CallbackQuery, tap: ScannedHere, turn: Turn) -> None:
    """Begin an arrival for a member of the staff, or count a poster that was tried."""
    gate_id = turn.forms.aside(ScanFrame).gate
    turn.forms.keep_aside(ScanFrame())
    gate = await turn.session.get(Gate, gate_id)
    if gate is None:
        raise ArrivalRefused(ArrivalRefusal.GATE_UNKNOWN)
    if tap.arrives:
        await turn.edit(cards.scanned(gate))
        await _arrive(turn, gate, calls=True)
    else:
        await places.count_trial(turn.session, gate)
        await turn.edit(cards.scanned_only(gate))


# --- the resident's card ------------------------------------------------------------------------


@router.callback_query(CallSomebody.read)
async def call_somebody(query: CallbackQuery, tap: CallSomebody, turn: Turn) -> None:
    """Call somebody to the gate, before any question."""
    arrival = await scan.call(
        turn.session, tap.arrival, turn.person, medical=bool(tap.medical), now=turn.now
    )
    await _show(turn, arrival)


@router.callback_query(Answer.read)
async def take_answer(query: CallbackQuery, tap: Answer, turn: Turn) -> None:
    """Keep the answer and ask the next question."""
    if tap.question not in QUESTIONS:
        raise ArrivalRefused(ArrivalRefusal.UNKNOWN)
    arrival = await scan.answer(
        turn.session, tap.arrival, turn.person, Question(tap.question), tap.value, now=turn.now
    )
    await _show(turn, arrival)


async def answers_question(message: Message, turn: Turn) -> dict[str, object] | bool:
    """Filter whole messages that answer the open question of the person's arrival in words."""
    text = message.text or ""
    waits = turn.person.presence is not None and message.chat.type == ChatType.PRIVATE
    if not waits or not text or message.reply_to_message is not None:
        return False
    arrival = await open_arrival_of(turn.session, turn.person)
    question = questions.next_question(arrival) if arrival is not None else None
    if arrival is None or question is None or arrival.checked_in_at is None:
        return False
    value = questions.value_in_words(text, question, turn.person.locale)
    return {"said": (arrival.id, question, value)} if value is not None else False


@router.message(StateFilter(None), *WORDS, answers_question)
async def answer_in_words(message: Message, turn: Turn, said: tuple[int, Question, str]) -> None:
    """Take a number of people, or the words of a button, for the tap."""
    arrival_id, question, value = said
    arrival = await scan.answer(
        turn.session, arrival_id, turn.person, question, value, now=turn.now
    )
    numbers = turn.settings.emergency_numbers
    await show_status(turn.session, arrival, numbers, now=turn.now, is_buried=True)


@router.callback_query(AskAgain.read)
async def ask_again(query: CallbackQuery, tap: AskAgain, turn: Turn) -> None:
    await _show(turn, await scan.ask_again(turn.session, tap.arrival, turn.person))


@router.callback_query(ArrivalLanguage.read)
async def choose_language(query: CallbackQuery, tap: ArrivalLanguage, turn: Turn) -> None:
    """Write in one of the likely languages from now on."""
    arrival, _ = await scan.require_open(turn.session, tap.arrival, turn.person)
    if tap.code not in texts.locales():
        raise ArrivalRefused(ArrivalRefusal.UNKNOWN)  # no such button was ever offered
    await directory.choose_language(turn.session, turn.person, tap.code, now=turn.now)
    await residents.follow_choice(turn.session, turn.person, now=turn.now, detector=turn.detector)
    await _show(turn, arrival)


@router.callback_query(ShowStatus.read)
async def show_again(query: CallbackQuery, tap: ShowStatus, turn: Turn) -> None:
    arrival, _ = await scan.require_open(turn.session, tap.arrival, turn.person)
    await _show(turn, arrival)


@router.callback_query(CancelArrival.read)
async def cancel_arrival(query: CallbackQuery, tap: CancelArrival, turn: Turn) -> None:
    """Ask once more, then cancel."""
    if not tap.sure:
        arrival, _ = await scan.require_open(turn.session, tap.arrival, turn.person)
        await turn.edit(cards.ask_whether_to_cancel(arrival))
        return
    await cancel(turn.session, tap.arrival, turn.person, now=turn.now)
    await turn.edit(cards.cancelled())


@router.callback_query(NobodyCame.read)
async def ring_again(query: CallbackQuery, tap: NobodyCame, turn: Turn) -> None:
    """Ring again, or ask the one who is on the way."""
    numbers = turn.settings.emergency_numbers
    rings = await nobody_came(turn.session, tap.arrival, turn.person, numbers, now=turn.now)
    await turn.toast("arrival-ringing-again" if rings else "arrival-asked-where", alert=True)


async def _show(turn: Turn, arrival: Arrival) -> None:
    """Show the card in place of the one that was tapped."""
    if turn.tapped is not None and arrival.status_outbox_id is None:
        arrival.status_outbox_id = turn.tapped
    await show_status(turn.session, arrival, turn.settings.emergency_numbers, now=turn.now)


# --- the worker ---------------------------------------------------------------------------------


@router.callback_query(Received.read)
async def receive_resident(query: CallbackQuery, tap: Received, turn: Turn) -> None:
    """Ask once more, on a card of its own, then note that they have met."""
    if not tap.sure:
        arrival = await require_may_receive(turn.session, tap.arrival, turn.person, now=turn.now)
        if arrival.is_open:
            await turn.say(cards.ask_whether_met(arrival))
        return
    await receive(turn.session, tap.arrival, turn.person, now=turn.now)
    await turn.edit("arrival-receive-noted")


@router.callback_query(OnMyWay.read)
async def say_when(query: CallbackQuery, tap: OnMyWay, turn: Turn) -> None:
    """Tell the resident in how many minutes the worker is there."""
    numbers = turn.settings.emergency_numbers
    await on_my_way(turn.session, tap.arrival, turn.person, tap.minutes, numbers, now=turn.now)
    await turn.toast("arrival-eta-told")


@router.callback_query(NobodyHere.read)
async def find_nobody(query: CallbackQuery, tap: NobodyHere, turn: Turn) -> None:
    """Ask the resident where they are."""
    await nobody_here(turn.session, tap.arrival, turn.person, now=turn.now)
    await turn.toast("arrival-asked-them", alert=True)


@router.callback_query(StillHere.read)
async def be_here(query: CallbackQuery, tap: StillHere, turn: Turn) -> None:
    """Tell the worker that the resident is at the gate."""
    await still_here(turn.session, tap.arrival, turn.person, now=turn.now)
    await turn.edit("arrival-still-here-told")


@router.callback_query(CloseArrival.read)
async def close_arrival(query: CallbackQuery, tap: CloseArrival, turn: Turn) -> None:
    await turn.say(await _close(tap, turn))


@router.callback_query(CloseProposed.read)
async def close_proposed(query: CallbackQuery, tap: CloseProposed, turn: Turn) -> None:
    await turn.edit(await _close(tap, turn))


async def _close(tap: CloseArrival | CloseProposed, turn: Turn) -> Screen:
    """Close it, or ask for the note."""
    if tap.note:
        await require_may_close(turn.session, tap.arrival, turn.person)
        turn.forms.begin(ArrivalForm.closing, ArrivalFrame(tap.arrival))
        return Screen("arrival-closing-ask")
    return cards.closed_now(await close(turn.session, tap.arrival, turn.person, None, now=turn.now))


@router.callback_query(UndoClosing.read)
async def undo_close(query: CallbackQuery, tap: UndoClosing, turn: Turn) -> None:
    await undo_closing(turn.session, tap.arrival, turn.person, now=turn.now)
    await turn.edit("arrival-close-undone")


@router.message(StateFilter(ArrivalForm.closing), *WORDS)
async def take_closing_note(message: Message, turn: Turn) -> None:
    arrival_id = turn.forms.frame(ArrivalFrame).arrival
    turn.forms.end()
    try:
        arrival = await close(turn.session, arrival_id, turn.person, message.text, now=turn.now)
    except Refused as refused:
        # Answered here: a refusal of the turn would undo the end of the form.
        await turn.say(Screen(refused.text_id, refused.args_for_text))
        return
    await turn.say(cards.closed_now(arrival))


@router.message(StateFilter(ArrivalForm), Magic(~F.text))
async def expect_text(message: Message, turn: Turn) -> None:
    await turn.say("expected-text")
