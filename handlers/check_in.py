"""/checkin: check in for somebody without Telegram. The alert is raised first, then it is asked.

What the buttons on the status card do beside these: handlers/arrivals.py.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from aiogram import F, Router
from aiogram.filters import Command, CommandObject, StateFilter
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from bot.arrivals.checking_in import check_in_for, name_people, read_people, set_tongue
from bot.arrivals.companion_buttons import (
    AskNames,
    AskTongue,
    CheckInAreas,
    CheckInAt,
    CheckInGates,
    CheckInHere,
    SkipNames,
    Speaks,
)
from bot.arrivals.model import ArrivalRefusal, ArrivalRefused
from bot.arrivals.scan import require_open
from bot.arrivals.status import show_status
from bot.people import doors, rights
from bot.people.rights import Action
from bot.places import model as places
from bot.places.model import Area, Gate
from bot.spine.outbox.screen import Button, Screen
from bot.spine.refused import Refused
from bot.spine.texts import language_names
from bot.spine.texts import render as texts
from handlers.turns.dialogue import Frame
from handlers.turns.filters import Magic
from handlers.turns.turn import Turn
from handlers.widgets import area_rows, gate_rows

router = Router(name="check-in")


class CheckInForm(StatesGroup):
    gate = State()
    names = State()


@dataclass(frozen=True)
class CheckInFrame(Frame):
    """Who has come, as typed behind the command; then the arrival whose names are asked."""

    people: str = ""
    arrival: int = 0


@router.message(Command("checkin", ignore_case=True), Magic(F.chat.type == "private"))
async def check_in(message: Message, command: CommandObject, turn: Turn) -> None:
    """Ask at which gate they are; where there is one alone, check in at once."""
    rights.require_anywhere(turn.person, Action.CHECK_IN_FOR)
    read_people(command.args or "")
    frame = CheckInFrame(people=command.args or "")
    turn.forms.begin(CheckInForm.gate, frame)
    gates = await _gates(turn)
    if len(gates) == 1:
        await _check_in(turn, gates[0])
    else:
        await turn.say(_ask_area(gates, turn.person.area_id, 0))


async def _gates(turn: Turn) -> list[Gate]:
    """List the gates of the areas in which they may."""
    areas = rights.areas_of(turn.person, Action.CHECK_IN_FOR)
    gates = await places.gates(turn.session)
    mine = [gate for gate in gates if areas is None or gate.area_id in areas]
    if not mine:
        raise ArrivalRefused(ArrivalRefusal.GATE_UNKNOWN)
    return mine


def _ask_area(gates: Sequence[Gate], home: int | None, page: int) -> Screen:
    areas: dict[int, Area] = {gate.area_id: gate.area for gate in gates}
    if len(areas) == 1:
        return _ask_gate(gates, next(iter(areas)), 0)
    rows = area_rows(
        sorted(areas.values(), key=lambda area: (area.id != home, area.code)),
        lambda area: CheckInGates(area.id, 0).pack(),
        lambda to: CheckInAreas(to).pack(),
        page=page,
    )
    return Screen("checkin-ask-gate", buttons=rows)


def _ask_gate(gates: Sequence[Gate], area_id: int, page: int) -> Screen:
    rows = gate_rows(
        [gate for gate in gates if gate.area_id == area_id],
        lambda gate: CheckInAt(gate.id).pack(),
        lambda to: CheckInGates(area_id, to).pack(),
        page=page,
    )
    return Screen("checkin-ask-gate", buttons=rows)


@router.callback_query(CheckInAreas.read, StateFilter(CheckInForm.gate))
async def turn_areas(query: CallbackQuery, tap: CheckInAreas, turn: Turn) -> None:
    await turn.edit(_ask_area(await _gates(turn), turn.person.area_id, tap.page))


@router.callback_query(CheckInGates.read, StateFilter(CheckInForm.gate))
async def show_gates(query: CallbackQuery, tap: CheckInGates, turn: Turn) -> None:
    await turn.edit(_ask_gate(await _gates(turn), tap.area, tap.page))


@router.callback_query(CheckInAt.read, StateFilter(CheckInForm.gate))
async def choose_gate(query: CallbackQuery, tap: CheckInAt, turn: Turn) -> None:
    """Check in at this gate."""
    await _check_in_at(turn, tap.gate)


@router.callback_query(CheckInHere.read)
async def check_in_here(query: CallbackQuery, tap: CheckInHere, turn: Turn) -> None:
    """Check in at the gate that was scanned."""
    if turn.forms.step == CheckInForm.names.state:
        return  # a second tap: the names of the first one's check-in are being asked
    turn.forms.begin(CheckInForm.gate, CheckInFrame())
    await _check_in_at(turn, tap.gate)


async def _check_in_at(turn: Turn, gate_id: int) -> None:
    gate = await turn.session.get(Gate, gate_id)
    if gate is None:
        raise ArrivalRefused(ArrivalRefusal.GATE_UNKNOWN)
    await turn.edit(_scanned(gate))
    await _check_in(turn, gate)


def _scanned(gate: Gate) -> Screen:
    args = {"gate": texts.Foreign(gate.name), "area": texts.Foreign(gate.area.name)}
    return Screen("arrival-scanned", args)


async def _check_in(turn: Turn, gate: Gate) -> None:
    people = read_people(turn.forms.frame(CheckInFrame).people)
    arrival = await check_in_for(
        turn.session, turn.person, gate, people, settings=turn.settings, now=turn.now
    )
    turn.forms.end()
    if not people.names:
        await _ask_names(turn, arrival.id)


# --- who has come -------------------------------------------------------------------------------


async def _ask_names(turn: Turn, arrival_id: int) -> None:
    turn.forms.begin(CheckInForm.names, replace(CheckInFrame(), arrival=arrival_id))
    rows = [[Button("arrival-skip", SkipNames(arrival_id).pack())]]
    await turn.say(Screen("checkin-ask-names", buttons=rows))


@router.callback_query(AskNames.read)
async def ask_names(query: CallbackQuery, tap: AskNames, turn: Turn) -> None:
    """Ask once more who has come."""
    await require_open(turn.session, tap.arrival, turn.person)
    await _ask_names(turn, tap.arrival)


@router.callback_query(SkipNames.read)
async def skip_names(query: CallbackQuery, tap: SkipNames, turn: Turn) -> None:
    """Leave the question; the check-in stands."""
    if turn.forms.step == CheckInForm.names.state:
        turn.forms.end()
    await turn.edit("checkin-names-skipped")


@router.message(StateFilter(CheckInForm.names), Magic(F.text), Magic(~F.text.startswith("/")))
async def take_names(message: Message, turn: Turn) -> None:
    """Keep who has come, and show it."""
    arrival_id = turn.forms.frame(CheckInFrame).arrival
    people = read_people(message.text or "")
    turn.forms.end()
    try:
        arrival = await name_people(turn.session, arrival_id, turn.person, people, now=turn.now)
    except ArrivalRefused as refused:
        # Answered here: a refusal of the turn would undo the end of the form.
        await turn.say(Screen(refused.text_id, refused.args_for_text))
        return
    numbers = turn.settings.emergency_numbers
    await show_status(turn.session, arrival, numbers, now=turn.now, is_buried=True)


@router.message(StateFilter(CheckInForm.names), Magic(~F.text))
async def expect_text(message: Message, turn: Turn) -> None:
    await turn.say("expected-text")


# --- their language -----------------------------------------------------------------------------


class TongueUnknown(Refused):
    """A language that no button offers."""

    text_id = "button-old"


@router.callback_query(AskTongue.read)
async def ask_tongue(query: CallbackQuery, tap: AskTongue, turn: Turn) -> None:
    """Offer the languages, Weft's own first."""
    await require_open(turn.session, tap.arrival, turn.person)
    if tap.page:
        rows = doors.other_language_rows(
            tap.page - 1,
            lambda code: Speaks(tap.arrival, code).pack(),
            lambda page: AskTongue(tap.arrival, page + 1).pack(),
        )
        await turn.edit(Screen("checkin-ask-language", buttons=rows))
        return
    rows = doors.language_rows(
        texts.locales(),
        lambda code: Speaks(tap.arrival, code).pack(),
        AskTongue(tap.arrival, 1).pack(),
    )
    await turn.say(Screen("checkin-ask-language", buttons=rows))


@router.callback_query(Speaks.read)
async def set_language(query: CallbackQuery, tap: Speaks, turn: Turn) -> None:
    """Keep which language they speak; the staff see it."""
    if tap.code not in texts.locales() and not language_names.is_language(tap.code):
        raise TongueUnknown
    arrival = await set_tongue(turn.session, tap.arrival, turn.person, tap.code, now=turn.now)
    language = texts.LanguageName(texts.primary(tap.code))
    await turn.edit(Screen("checkin-speaks", {"language": language}))
    await show_status(turn.session, arrival, turn.settings.emergency_numbers, now=turn.now)
