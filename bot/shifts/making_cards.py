"""How a shift is shown before it is posted, with what its area's clocks do to it."""

from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from bot.shifts.describing import language_names, when
from bot.shifts.patterns import CrewRole
from bot.shifts.post import Draft
from bot.spine.outbox.screen import Button, Keyboard
from bot.spine.texts.render import Foreign, Joined, Text
from bot.spine.wall_clock import comes_twice, instant, is_skipped


def preview_lines(
    draft: Draft, roles: Sequence[CrewRole], hours: tuple[date, int, int] | None = None
) -> Joined:
    """Say all of a shift that is to be posted: what, when, where, who, and in which time zone.

    `hours`: its day, and start and end as they were written, in minutes after its midnight.
    """
    lines: list[Any] = [
        Text("shift-title", {"title": Foreign(draft.title)}),
        Text("shift-when", when(draft)),
        Text("shift-where", {"place": Foreign(draft.place), "area": Foreign(draft.area.name)}),
    ]
    lines += role_lines(roles) or [Text("shift-needed", {"capacity": draft.capacity})]
    if draft.languages:
        lines.append(Text("shift-languages", {"languages": language_names(draft.languages)}))
    lines += [
        Text(f"make-flag-{flag}", {"state": Text("rules-on")})
        for flag, is_on in (("popular", draft.is_popular), ("begun", draft.joins_begun))
        if is_on
    ]
    lines.append(Text("make-zone", {"zone": Foreign(draft.area.zone)}))
    if hours is not None:
        lines += clock_notes(draft.area.zone, *hours)
    return Joined(lines, "\n")


def role_lines(roles: Sequence[CrewRole]) -> list[Text]:
    """Say how many of each role are needed, a line each."""
    return [
        Text("make-role", {"count": str(role.count), "role": Foreign(role.name)}) for role in roles
    ]


def clock_notes(zone: str, day: date, start: int, end: int) -> list[Text]:
    """Say which of the hours the clocks jump over or show twice on this day."""
    notes = []
    for minutes in (start, end):
        local = datetime.combine(day, time()) + timedelta(minutes=minutes)
        args: dict[str, Any] = {"what": Foreign(f"{local:%Y-%m-%d %H:%M}")}
        if is_skipped(local, zone):
            args["at"] = Foreign(f"{_shown(local, zone):%H:%M}")
            notes.append(Text("table-clock-skipped", args))
        elif comes_twice(local, zone):
            notes.append(Text("table-clock-twice", args))
    return notes


def _shown(local: datetime, zone: str) -> datetime:
    return instant(local, zone).astimezone(ZoneInfo(zone))


def pairs(buttons: Sequence[Button], size: int = 2) -> Keyboard:
    """Put buttons in rows of so many."""
    return [list(buttons[at : at + size]) for at in range(0, len(buttons), size)]
