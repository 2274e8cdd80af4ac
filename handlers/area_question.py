"""Which area? The question to residents and to staff who pass a case on, and its answers.

A tap, a typed name, or a shared place. Words that name no area are no answer: they go where
they would have gone without the question.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from aiogram.fsm.state import State, StatesGroup
from aiogram.types import Message

from bot.places import model as places
from bot.places.model import Area
from bot.places.nearest import Point, near_first, nearest_areas
from bot.relay import area_cards, cards, cases
from bot.relay.area_cards import NEAREST
from bot.relay.buttons import CaseArea, CaseAreas
from bot.spine.outbox.screen import Button, Screen
from bot.spine.texts.folding import fold
from bot.spine.texts.render import Text
from handlers.turns.dialogue import Frame
from handlers.turns.turn import Turn
from handlers.widgets import area_rows

# Characters of a typed name: with fewer everything would be found.
SHORTEST, SHORTEST_ASCII = 2, 3


class AreaForm(StatesGroup):
    """`name`: of the person's own area. `case`: of the area to which a case goes."""

    name = State()
    case = State()


@dataclass(frozen=True)
class AreaFrame(Frame):
    """The case that is passed on; 0: the question is about the person's own area."""

    case_id: int = 0


def point_in(message: Message) -> Point | None:
    """Return the place that a message shares."""
    at = message.location
    return Point(at.latitude, at.longitude) if at is not None else None


async def ask_area(turn: Turn, point: Point | None = None) -> None:
    """Ask somebody whose words wait where they live; an open form is left as it is."""
    await turn.say(await area_screen(turn, Text("relay-which-area"), point=point))
    if turn.forms.step is None:
        turn.forms.begin(AreaForm.name, AreaFrame())


async def area_screen(
    turn: Turn, head: Text, *, point: Point | None = None, page: int = 0
) -> Screen:
    """Offer the areas: near a shared place, or all, those near one's own first."""
    areas, gates = await places.areas(turn.session), await places.gates(turn.session)
    if not areas:
        return cards.which_area([], turn.settings.emergency_numbers)
    can_pass = await is_unplaced(turn)
    if point is not None:
        return area_cards.ask_near(head, nearest_areas(gates, point, NEAREST), can_pass=can_pass)
    rows = area_rows(
        near_first(areas, gates, turn.person.area_id),
        lambda area: CaseArea(area.id).pack(),
        lambda to: CaseAreas(to).pack(),
        page=page,
    )
    return area_cards.ask_area(head, rows, can_pass=can_pass)


async def is_unplaced(turn: Turn) -> bool:
    """Tell whether words of theirs wait for nobody knows which staff."""
    case = await cases.open_case_of(turn.session, turn.person)
    return case is not None and not case.is_placed


async def areas_named(turn: Turn, text: str) -> Sequence[Area]:
    """Find the areas that a whole text names, by the beginning of a word or a Chinese part."""
    words = fold(text)
    found = [one for one in await places.areas(turn.session) if _is_named(one, words)]
    exact = [one for one in found if fold(one.name) == words or fold(one.code) == words]
    return exact or found


def _is_named(area: Area, words: str) -> bool:
    if fold(area.code) == words:
        return True
    if len(words) < (SHORTEST_ASCII if words.isascii() else SHORTEST):
        return False
    name = fold(area.name)
    return f" {words}" in f" {name}" or (not words.isascii() and words in name)


async def rows_of(
    turn: Turn,
    areas: Sequence[Area],
    choose: Callable[[Area], str],
    turn_to: Callable[[int], str],
    *,
    home: int | None,
    page: int = 0,
) -> list[list[Button]]:
    """Make a page of areas, those near `home` first."""
    gates = await places.gates(turn.session)
    return area_rows(near_first(areas, gates, home), choose, turn_to, page=page)
