"""*I am at a gate*, without its code: from a list, by a typed name, or near a shared place.

What follows is the same as after a scan (bot/arrivals/scan.py).
"""

from collections.abc import Sequence

from aiogram import F, Router
from aiogram.dispatcher.event.bases import SkipHandler
from aiogram.filters import Command, StateFilter
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message

from bot.arrivals.buttons import AtGate, GatesOf
from bot.arrivals.model import ArrivalRefusal, ArrivalRefused
from bot.arrivals.scan import Scan, arrive
from bot.people import doors
from bot.people.buttons import ShowGates
from bot.places import model as places
from bot.places.model import Area, Gate
from bot.places.nearest import near_first, nearest_gates
from bot.relay.area_cards import NEAREST, gate_label
from bot.spine.outbox.screen import Button, Screen
from bot.spine.texts.folding import fold
from bot.spine.texts.render import Foreign
from handlers.area_question import point_in
from handlers.turns.dialogue import Frame
from handlers.turns.filters import Magic
from handlers.turns.turn import Turn
from handlers.widgets import area_rows, gate_rows

router = Router(name="gates")

SHORTEST_NAME = 2  # characters; with one alone everything would be found


class GateForm(StatesGroup):
    name = State()


# --- by a list ----------------------------------------------------------------------------------


@router.message(Command("gate", ignore_case=True))
async def ask_area(message: Message, turn: Turn) -> None:
    """Ask in which area the gate is."""
    await turn.say(await _areas(turn, 0))


@router.callback_query(ShowGates.read)
async def show_areas(query: CallbackQuery, tap: ShowGates, turn: Turn) -> None:
    """Ask the same by a tap; another page takes the place of the one shown."""
    screen = await _areas(turn, max(tap.page - 1, 0))
    await (turn.edit(screen) if tap.page else turn.say(screen))


async def _areas(turn: Turn, page: int) -> Screen:
    """Make a page of the areas that have gates, one's own first; one alone is not asked for."""
    gates = await places.gates(turn.session)
    areas = _areas_of(gates, turn.person.area_id)
    if not areas:
        return Screen("gate-none", buttons=doors.talk_rows())
    if not _is_open(turn):
        turn.forms.begin(GateForm.name, Frame())
    if len(areas) == 1:
        return _gates_screen(areas[0], gates, 0)
    rows = area_rows(
        areas,
        lambda area: GatesOf(area.id, 0).pack(),
        lambda to: ShowGates(to + 1).pack(),
        page=page,
    )
    return Screen("gate-ask-area", buttons=[*rows, *doors.talk_rows()])


def _areas_of(gates: Sequence[Gate], home: int | None) -> list[Area]:
    areas = {gate.area_id: gate.area for gate in gates}
    return near_first(areas.values(), gates, home)


@router.callback_query(GatesOf.read)
async def show_gates(query: CallbackQuery, tap: GatesOf, turn: Turn) -> None:
    """Ask at which gate of the area they are."""
    gates = [gate for gate in await places.gates(turn.session) if gate.area_id == tap.area]
    if not gates:
        raise ArrivalRefused(ArrivalRefusal.GATE_UNKNOWN)
    await turn.edit(_gates_screen(gates[0].area, gates, tap.page))


def _gates_screen(area: Area, gates: Sequence[Gate], page: int) -> Screen:
    rows = gate_rows(
        gates,
        lambda gate: AtGate(gate.id).pack(),
        lambda to: GatesOf(area.id, to).pack(),
        page=page,
    )
    back = [Button("gate-button-areas", ShowGates(1).pack())]
    return Screen("gate-ask-gate", {"area": Foreign(area.name)}, [*rows, back, *doors.talk_rows()])


@router.callback_query(AtGate.read)
async def choose_gate(query: CallbackQuery, tap: AtGate, turn: Turn) -> None:
    """Begin the check-in as a scan of this gate does."""
    gate = await turn.session.get(Gate, tap.gate)
    if gate is None:
        raise ArrivalRefused(ArrivalRefusal.GATE_UNKNOWN)
    if _is_open(turn):
        turn.forms.end()
    await _begin(turn, gate)


async def _begin(turn: Turn, gate: Gate) -> None:
    scanned = Scan(gate, turn.said_at)
    await arrive(turn.session, turn.person, scanned, settings=turn.settings, now=turn.now)


def _is_open(turn: Turn) -> bool:
    return turn.forms.step == GateForm.name.state


# --- by a typed name ----------------------------------------------------------------------------


@router.message(StateFilter(GateForm.name), Magic(F.text), Magic(~F.text.startswith("/")))
async def find_gate(message: Message, turn: Turn) -> None:
    """Offer the gates whose name, or whose area's, holds the words.

    Words that name none are for the staff: they go on to the relay, and the list stays above.
    """
    words = fold(message.text or "")
    found = [gate for gate in await places.gates(turn.session) if _is_named(gate, words)]
    turn.forms.end()
    if not found:
        raise SkipHandler
    if len(found) == 1:
        await _begin(turn, found[0])
        return
    areas = _areas_of(found, turn.person.area_id)
    if len(areas) == 1:
        await turn.say(_gates_screen(areas[0], found, 0))
    else:
        rows = area_rows(
            areas, lambda area: GatesOf(area.id, 0).pack(), lambda to: ShowGates(to + 1).pack()
        )
        await turn.say(Screen("gate-ask-area", buttons=[*rows, *doors.talk_rows()]))


def _is_named(gate: Gate, words: str) -> bool:
    """Tell whether the folded words begin a word of the names; Chinese ones have no beginning."""
    name = fold(f"{gate.area.name} {gate.name}")
    if len(words) < SHORTEST_NAME:
        return False
    return f" {words}" in f" {name}" or (not words.isascii() and words in name)


@router.message(StateFilter(GateForm.name), Magic(F.location))
async def find_near(message: Message, turn: Turn) -> None:
    """Offer the gates near a shared place; where none is near it is for the staff."""
    point = point_in(message)
    assert point is not None
    near = nearest_gates(await places.gates(turn.session), point, NEAREST)
    if not near:
        turn.forms.end()
        raise SkipHandler
    rows = [[gate_label(one, AtGate(one.gate.id).pack())] for one in near]
    back = [Button("gate-button-areas", ShowGates(1).pack())]
    await turn.say(Screen("gate-near", buttons=[*rows, back, *doors.talk_rows()]))


@router.message(StateFilter(GateForm.name), Magic(~F.text))
async def pass_on(message: Message, turn: Turn) -> None:
    """Leave the question for a photo or a voice: those are for the staff."""
    turn.forms.end()
    raise SkipHandler
