"""The week of a coordinator at a glance: a sign for each area and day, told apart by its shape."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from enum import StrEnum

from bot.places.model import Area
from bot.shifts.coverage import Entry, ListKind
from bot.shifts.desk_buttons import DrawCoverage, ShowCoverage, ShowWeek
from bot.spine.outbox.screen import Button, Screen
from bot.spine.texts.columns import shorten
from bot.spine.texts.render import At, Foreign, Joined, Text, one_line
from bot.spine.wall_clock import instant_on, local_day

DAYS = 7
AREA_COLUMNS = 30


class Mark(StrEnum):
    """How a day of an area stands; the signs differ in shape, for who can't tell colours apart."""

    HOLE = "❌"
    RISK = "⚠️"
    FULL = "✅"
    NONE = "▫️"


def marks_of(lists: Mapping[ListKind, Sequence[Entry]]) -> dict[tuple[int, date], Mark]:
    """Mark each area's days that have a shift by the worst of it; a shift counts on its first."""
    marks = {}
    for kind, mark in (
        (ListKind.ALL, Mark.FULL),
        (ListKind.RISK, Mark.RISK),
        (ListKind.HOLES, Mark.HOLE),
    ):
        marks.update({_place(entry): mark for entry in lists[kind]})
    return marks


def _place(entry: Entry) -> tuple[int, date]:
    return entry.shift.area_id, local_day(entry.shift.starts_at, entry.shift.area.zone)


def week_page(
    lists: Mapping[ListKind, Sequence[Entry]], areas: Sequence[Area], first: date
) -> Screen:
    """Show seven days: of several areas a line each, of one area a line for each day."""
    days = [first + timedelta(days=ahead) for ahead in range(DAYS)]
    marks = marks_of(lists)
    zone = areas[0].zone if areas else "UTC"
    if len(areas) == 1:
        rows = [_day_row(lists, areas[0], day, marks) for day in days]
    else:
        rows = [_area_row(area, days, marks) for area in areas]
    area_id = areas[0].id if len(areas) == 1 else 0
    turns = [
        Button("desk-button-earlier", ShowWeek(area_id, first.toordinal() - DAYS).pack()),
        Button("shift-button-next", ShowWeek(area_id, first.toordinal() + DAYS).pack()),
    ]
    picture = [Button("coverage-button-picture", DrawCoverage(area_id, first.toordinal()).pack())]
    back = [Button("desk-button-back", ShowCoverage(area_id, 0).pack())]
    args = {
        "start": _noon(days[0], zone),
        "end": _noon(days[-1], zone),
        "rows": Joined(rows or [Text("coverage-none")], "\n"),
    }
    return Screen("coverage-week", args, [turns, picture, back])


def _area_row(area: Area, days: Sequence[date], marks: Mapping[tuple[int, date], Mark]) -> Text:
    signs = "".join(marks.get((area.id, day), Mark.NONE) for day in days)
    name = Foreign(shorten(one_line(area.name), AREA_COLUMNS))
    return Text("coverage-week-area", {"marks": signs, "area": name})


def _day_row(
    lists: Mapping[ListKind, Sequence[Entry]],
    area: Area,
    day: date,
    marks: Mapping[tuple[int, date], Mark],
) -> Text:
    shifts = [one.shift for one in lists[ListKind.ALL] if _place(one) == (area.id, day)]
    args = {
        "marks": str(marks.get((area.id, day), Mark.NONE)),
        "day": _noon(day, area.zone),
        # More people than one shift needs fill no place in another.
        "taken": str(sum(min(shift.taken, shift.capacity) for shift in shifts)),
        "capacity": str(sum(shift.capacity for shift in shifts)),
    }
    return Text("coverage-week-day", args)


def _noon(day: date, zone: str) -> At:
    return At(instant_on(day, 12 * 60, zone), zone, "date")
