"""Which area? A button for each, in pages: a keyboard holds 100 buttons at most."""

from collections.abc import Callable, Sequence

from bot.places.model import Area
from bot.spine.outbox.screen import Button

PAGE = 60


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
    shown = areas[page * PAGE : (page + 1) * PAGE] or areas[:PAGE]
    buttons = [Button("area-label", choose(area), {"name": area.name}) for area in shown]
    rows = [buttons[at : at + columns] for at in range(0, len(buttons), columns)]
    if len(areas) > PAGE:
        is_last = (page + 1) * PAGE >= len(areas)
        rows.append([Button("areas-more", turn_to(0 if is_last else page + 1))])
    return rows
