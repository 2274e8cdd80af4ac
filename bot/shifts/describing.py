"""How a shift, or a draft of one, is described: what, when, where, which languages.

Other subjects' cards say it with these.
"""

from datetime import datetime
from typing import Any, Protocol
from zoneinfo import ZoneInfo

from bot.places.model import Area
from bot.spine.texts.render import At, Foreign, Joined, LanguageName, Listed, Text


class Described(Protocol):
    """What a card needs to know: of a shift, or of a draft of one."""

    @property
    def area(self) -> Area: ...
    @property
    def title(self) -> str: ...
    @property
    def place(self) -> str: ...
    @property
    def starts_at(self) -> datetime: ...
    @property
    def ends_at(self) -> datetime: ...
    @property
    def capacity(self) -> int: ...
    @property
    def languages(self) -> str: ...


def draft_lines(draft: Described) -> Joined:
    """Say the same of a shift that is not posted yet."""
    return Joined(lines_of(draft, None, Text("shift-needed", {"capacity": draft.capacity})), "\n")


def lines_of(shift: Described, heading: Text | None, places: Text) -> list[Text]:
    lines = [
        heading or Text("shift-title", {"title": Foreign(shift.title)}),
        Text("shift-when", when(shift)),
        Text("shift-where", {"place": Foreign(shift.place), "area": Foreign(shift.area.name)}),
        places,
    ]
    if shift.languages:
        lines.append(Text("shift-languages", {"languages": language_names(shift.languages)}))
    return lines


def when(shift: Described) -> dict[str, Any]:
    """Give start and end in the area's zone; the end's day is said if it is another."""
    zone = shift.area.zone
    there = ZoneInfo(zone)
    same_day = shift.starts_at.astimezone(there).date() == shift.ends_at.astimezone(there).date()
    return {
        "start": At(shift.starts_at, zone),
        "end": At(shift.ends_at, zone, "time" if same_day else "moment"),
    }


def language_names(codes: str) -> Listed:
    """Name the languages of these codes, of which one will do."""
    return Listed([LanguageName(code) for code in codes.split()], "or")
