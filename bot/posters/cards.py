"""What a coordinator is shown of their posters."""

from collections.abc import Sequence
from typing import Any

from bot.places.model import Area
from bot.spine.outbox.screen import Button, Screen
from bot.spine.texts.render import Foreign, Joined


def ask_area(rows: Sequence[Sequence[Button]]) -> Screen:
    """Ask of which area the posters shall be."""
    return Screen("poster-ask-area", buttons=rows)


def being_made(area: Area) -> Screen:
    """Say that the posters are on their way."""
    return Screen("poster-being-made", name_of(area))


def caption(area: Area) -> Screen:
    """Say what the file is and what to do with it."""
    return Screen("poster-caption", name_of(area))


def failed(area: Area) -> Screen:
    """Say that the posters could not be sent."""
    return Screen("poster-failed", name_of(area))


def font_missing(lacking: Sequence[str]) -> Screen:
    """Name the languages and names for which the machine has no font."""
    return Screen("poster-no-font", {"missing": Joined([Foreign(one) for one in lacking], ", ")})


def name_of(area: Area) -> dict[str, Any]:
    """Return the argument that every text about an area's posters has."""
    return {"area": Foreign(area.name)}
