"""Night arrivals in the chat: the gate's link, the check-in by taps, note and cancel, the worker.

The check-in keeps nothing until it is confirmed: its buttons carry all answers so far.
"""

import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from aiogram import F, Router
from aiogram.dispatcher.event.bases import SkipHandler
from aiogram.filters import CommandObject, CommandStart, StateFilter
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message, TelegramObject

from bot.arrivals import cards, questions
from bot.arrivals.buttons import (
    AddNote,
    ArrivalLanguage,
    ArrivalOtherLanguages,
    CancelArrival,
    CheckIn,
    CloseArrival,
    Received,
)
from bot.arrivals.check_in import add_note, cancel, check_in, require_open
from bot.arrivals.model import Arrival, ArrivalRefusal, ArrivalRefused, open_arrival_of
from bot.arrivals.reception import close, receive, require_may_close
from bot.arrivals.scan import begin
from bot.people import directory
from bot.places import model as places
from bot.places.model import Gate
from bot.relay import residents
from bot.relay.quoting import quoted
from bot.spine.outbox.screen import Screen
from bot.spine.refused import Refused
from bot.spine.texts import language_names
from bot.spine.texts import render as texts
from handlers.turns.dialogue import Frame
from handlers.turns.filters import Magic
from handlers.turns.turn import Turn

router = Router(name="arrivals")

PREFIX = "gate_"
WORDS = (Magic(F.text), Magic(~F.text.startswith("/")))


class ArrivalForm(StatesGroup):
    note = State()
    closing = State()
    language = State()


@dataclass(frozen=True)
class ArrivalFrame(Frame):
    """The arrival that the note is for."""

    arrival: int


@dataclass(frozen=True)
class GateFrame(Frame):
    """The gate at which somebody is asked for their language, and when they came (seconds)."""

    gate: int
    came: int


# --- check-in -----------------------------------------------------------------------------------

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
async def scan(message: Message, command: CommandObject, turn: Turn) -> None:
    """Begin a check-in, or show the open one again."""
    gate = await places.gate_by_code(turn.session, (command.args or "").removeprefix(PREFIX))
    if gate is None:
        raise ArrivalRefused(ArrivalRefusal.GATE_UNKNOWN)
    await _begin(turn, gate)


@router.message(pasted_code)
async def scan_pasted(message: Message, turn: Turn, code: str) -> None:
    """Take a gate's link or code that was sent as text for the scan that it stands for."""
    gate = await places.gate_by_code(turn.session, code)
    if gate is not None:
        await _begin(turn, gate)
    elif PREFIX in (message.text or ""):
        raise ArrivalRefused(ArrivalRefusal.GATE_UNKNOWN)
    else:
        raise SkipHandler  # a word like another


async def _begin(turn: Turn, gate: Gate) -> None:
    numbers = turn.settings.emergency_numbers
    await begin(turn.session, turn.person, gate, numbers, came_at=turn.said_at, now=turn.now)


@router.callback_query(ArrivalLanguage.read)
async def choose_language(query: CallbackQuery, tap: ArrivalLanguage, turn: Turn) -> None:
    """Keep the language, one of Weft's or another, and go on with the check-in."""
    gate = await _gate(turn, tap.gate)
    if tap.code not in texts.locales() and not language_names.is_language(tap.code):
        raise ArrivalRefused(ArrivalRefusal.GATE_UNKNOWN)  # no such button was ever offered
    if turn.forms.step == ArrivalForm.language.state:
        turn.forms.end()
    await _choose(turn, tap.code)
    await turn.edit(await _first_screen(turn, CheckIn(gate.id, tap.came), gate))


async def _choose(turn: Turn, code: str) -> None:
    code = texts.find_locale(code) or code
    await directory.choose_language(turn.session, turn.person, code, now=turn.now)
    await residents.follow_choice(turn.session, turn.person, now=turn.now, detector=turn.detector)


async def _first_screen(turn: Turn, begun: CheckIn, gate: Gate) -> Screen:
    existing = await open_arrival_of(turn.session, turn.person)
    return _next_screen(turn, existing, questions.sanitized(begun, turn.now), gate)


@router.callback_query(ArrivalOtherLanguages.read)
async def ask_other_language(query: CallbackQuery, tap: ArrivalOtherLanguages, turn: Turn) -> None:
    """Offer the languages in which Weft has no texts; a name may be typed instead."""
    gate = await _gate(turn, tap.gate)
    begun = questions.sanitized(CheckIn(gate.id, tap.came), turn.now)
    turn.forms.begin(ArrivalForm.language, GateFrame(gate.id, begun.came))
    await turn.edit(questions.other_language_question(begun, tap.page))


@router.message(StateFilter(ArrivalForm.language), *WORDS)
async def name_language(message: Message, turn: Turn) -> None:
    """Take the name of a language; what is none is said to the staff, and the gate asks again."""
    frame = turn.forms.frame(GateFrame)
    gate = await _gate(turn, frame.gate)
    begun = questions.sanitized(CheckIn(gate.id, frame.came), turn.now)
    words = message.text or ""
    codes = language_names.find(words)
    if codes and not language_names.is_exact(words):
        await turn.say(questions.which_language(begun, codes))
        return
    turn.forms.end()
    if not codes:
        await turn.say(questions.language_question(turn.person, begun))
        raise SkipHandler
    await _choose(turn, codes[0])
    await turn.say(await _first_screen(turn, begun, gate))


@router.callback_query(CheckIn.read)
async def answer(query: CallbackQuery, tap: CheckIn, turn: Turn) -> None:
    """Ask the next question; once all is confirmed, check in."""
    gate = await _gate(turn, tap.gate)
    tap = questions.sanitized(tap, turn.now)
    arrival = await open_arrival_of(turn.session, turn.person)
    answers = questions.answers_of(tap)
    if arrival is None and tap.sure and answers is not None:
        came_at = datetime.fromtimestamp(tap.came, UTC)
        arrival = await check_in(
            turn.session, turn.person, gate, answers, came_at=came_at, now=turn.now
        )
    outbox_id = await turn.edit(_next_screen(turn, arrival, tap, gate))
    if arrival is not None and arrival.status_outbox_id is None:
        arrival.status_outbox_id = outbox_id


def _next_screen(turn: Turn, arrival: Arrival | None, tap: CheckIn, gate: Gate) -> Screen:
    if arrival is not None:
        return cards.status(arrival)
    return questions.question(tap, gate, turn.settings.emergency_numbers)


async def _gate(turn: Turn, gate_id: int) -> Gate:
    gate = await turn.session.get(Gate, gate_id)
    if gate is None:
        raise ArrivalRefused(ArrivalRefusal.GATE_UNKNOWN)
    return gate


# --- the resident waits -------------------------------------------------------------------------


@router.callback_query(AddNote.read)
async def ask_note(query: CallbackQuery, tap: AddNote, turn: Turn) -> None:
    await require_open(turn.session, tap.arrival, turn.person)
    turn.forms.begin(ArrivalForm.note, ArrivalFrame(tap.arrival))
    await turn.say("arrival-note-ask")


@router.message(StateFilter(ArrivalForm.note), *WORDS)
async def take_note(message: Message, turn: Turn) -> None:
    arrival_id = turn.forms.frame(ArrivalFrame).arrival
    turn.forms.end()
    entities = tuple(e.model_dump(mode="json", exclude_none=True) for e in message.entities or ())
    note = quoted(message.text or "", entities)
    await add_note(turn.session, arrival_id, turn.person, note, now=turn.now)


async def late_note_passes(
    handle: Callable[[TelegramObject, dict[str, Any]], Awaitable[Any]],
    event: Message,
    data: dict[str, Any],
) -> None:
    """Let a note whose check-in is over pass the form: it may be days later.

    Stands around the handlers of messages. The staff read what somebody writes then.
    """
    turn: Turn = data["turn"]
    is_note = data["raw_state"] == ArrivalForm.note.state
    if is_note and event.text and not event.text.startswith("/"):
        try:
            await require_open(turn.session, turn.forms.frame(ArrivalFrame).arrival, turn.person)
        except ArrivalRefused as refused:
            # A refusal of the turn would undo the end of the form.
            turn.forms.end()
            await turn.say(Screen(refused.text_id, refused.args_for_text))
            data["raw_state"] = None
    await handle(event, data)


@router.callback_query(CancelArrival.read)
async def cancel_arrival(query: CallbackQuery, tap: CancelArrival, turn: Turn) -> None:
    await cancel(turn.session, tap.arrival, turn.person, now=turn.now)
    await turn.edit(cards.cancelled())


# --- the worker ---------------------------------------------------------------------------------


@router.callback_query(Received.read)
async def receive_resident(query: CallbackQuery, tap: Received, turn: Turn) -> None:
    await receive(turn.session, tap.arrival, turn.person, now=turn.now)


@router.callback_query(CloseArrival.read)
async def close_arrival(query: CallbackQuery, tap: CloseArrival, turn: Turn) -> None:
    if not tap.note:
        await close(turn.session, tap.arrival, turn.person, None, now=turn.now)
        return
    await require_may_close(turn.session, tap.arrival, turn.person)
    turn.forms.begin(ArrivalForm.closing, ArrivalFrame(tap.arrival))
    await turn.say("arrival-closing-ask")


@router.message(StateFilter(ArrivalForm.closing), *WORDS)
async def take_closing_note(message: Message, turn: Turn) -> None:
    arrival_id = turn.forms.frame(ArrivalFrame).arrival
    turn.forms.end()
    try:
        await close(turn.session, arrival_id, turn.person, message.text, now=turn.now)
    except Refused as refused:
        # Answered here: a refusal of the turn would undo the end of the form.
        await turn.say(Screen(refused.text_id, refused.args_for_text))
        return
    await turn.say("arrival-closing-kept")


@router.message(StateFilter(ArrivalForm.language), Magic(~F.text))
async def pass_on(message: Message, turn: Turn) -> None:
    """Leave the question for a photo, a voice or a place: those are for the staff."""
    turn.forms.end()
    raise SkipHandler


@router.message(StateFilter(ArrivalForm), Magic(~F.text))
async def expect_text(message: Message, turn: Turn) -> None:
    await turn.say("expected-text")
