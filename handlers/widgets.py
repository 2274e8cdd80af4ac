"""Which area, which gate? A button for each, in pages: a keyboard holds 100 buttons at most."""

from collections.abc import Callable, Sequence
from typing import TypeVar

from bot.places.model import Area, Gate
from bot.spine.outbox.screen import Button

PAGE = 60

Place = TypeVar("Place", Area, Gate)


def area_rows(
    areas: Sequence[Area],
    choose: Callable[[Area], str],
    turn_to: Callable[[int], str],
    *,
    page: int = 0,
    columns: int = 2,
) -> list[list[Button]]:
    """Make a page of areas; after the last page comes the first.

    `choose` gives the data of an area's button, `turn_to` that of the one that leads to a page.
    """
    return _rows(areas, choose, turn_to, page, columns)


def gate_rows(
    gates: Sequence[Gate],
    choose: Callable[[Gate], str],
    turn_to: Callable[[int], str],
    *,
    page: int = 0,
) -> list[list[Button]]:
    """Make a page of gates, in the same way."""
    return _rows(gates, choose, turn_to, page, columns=2)


def _rows(
    places: Sequence[Place],
    choose: Callable[[Place], str],
    turn_to: Callable[[int], str],
    page: int,
    columns: int,
) -> list[list[Button]]:
    shown = places[page * PAGE : (page + 1) * PAGE] if page >= 0 else ()
    shown = shown or places[:PAGE]
    buttons = [Button("area-label", choose(place), {"name": place.name}) for place in shown]
    rows = [buttons[at : at + columns] for at in range(0, len(buttons), columns)]
    if len(places) > PAGE:
        is_last = (page + 1) * PAGE >= len(places)
        rows.append([Button("areas-more", turn_to(0 if is_last else page + 1))])
    return rows
