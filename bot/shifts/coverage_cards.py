"""The lists of a coordinator: what there is to look at, by area and day, a page at a time."""

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from typing import Any

from bot.people.model import name_of
from bot.places.model import Area
from bot.shifts.coverage import Entry, ListKind
from bot.shifts.desk_buttons import (
    DrawCoverage,
    PickCoverageArea,
    PickCoverageDay,
    ShowCoverage,
    ShowDesk,
    ShowList,
    ShowSeat,
    ShowWeek,
)
from bot.shifts.desk_cards import cut
from bot.shifts.making_buttons import AskCopy, OrderTable, ShowRules, ShowTemplates
from bot.spine.outbox.screen import Button, Keyboard, Screen
from bot.spine.texts.render import At, Foreign, Joined, Text
from bot.spine.wall_clock import instant_on

ENTRIES_A_PAGE = 8
DAYS_OFFERED = 14


def coverage_page(
    lists: Mapping[ListKind, Sequence[Entry]], area: Area | None, day: date | None
) -> Screen:
    """Show how many stand in each list, and what is looked at."""
    area_id, ordinal = area.id if area else 0, day.toordinal() if day else 0
    buttons = [
        Button(
            "coverage-button-list",
            ShowList(str(kind), area_id, ordinal, 0).pack(),
            {"title": Text(f"coverage-kind-{kind}"), "count": len(entries)},
        )
        for kind, entries in lists.items()
        if entries or kind in (ListKind.HOLES, ListKind.RISK, ListKind.ALL)
    ]
    filters = [
        Button("coverage-button-area", PickCoverageArea(ordinal, 0).pack()),
        Button("coverage-button-day", PickCoverageDay(area_id).pack()),
    ]
    week = [
        Button("coverage-button-week", ShowWeek(area_id, ordinal).pack()),
        Button("coverage-button-picture", DrawCoverage(area_id, ordinal).pack()),
    ]
    making = [
        [
            Button("make-button-templates", ShowTemplates(0).pack()),
            Button("make-button-copy", AskCopy(area_id, -1).pack()),
        ],
        [
            Button("rules-button", ShowRules(area_id).pack()),
            Button("make-button-table", OrderTable(area_id).pack()),
        ],
    ]
    rows: Keyboard = [week, *([one] for one in buttons), filters, *making]
    return Screen("coverage-head", scope_args(area, day), rows)


def list_page(
    kind: ListKind, entries: Sequence[Entry], area: Area | None, day: date | None, page: int
) -> Screen:
    """Show a page of one list, with a button for each entry."""
    area_id, ordinal = area.id if area else 0, day.toordinal() if day else 0
    first = page * ENTRIES_A_PAGE if 0 <= page * ENTRIES_A_PAGE < len(entries) else 0
    shown = entries[first : first + ENTRIES_A_PAGE]
    lines = [_entry(number, one) for number, one in enumerate(shown, first + 1)]
    buttons = [_entry_button(number, one) for number, one in enumerate(shown, first + 1)]
    rows = [buttons[at : at + 4] for at in range(0, len(buttons), 4)]
    at_page = first // ENTRIES_A_PAGE
    turns = [
        (label, to)
        for label, to, there in (
            ("desk-button-earlier", at_page - 1, first > 0),
            ("shift-button-next", at_page + 1, first + ENTRIES_A_PAGE < len(entries)),
        )
        if there
    ]
    rows.append(
        [Button(label, ShowList(str(kind), area_id, ordinal, to).pack()) for label, to in turns]
    )
    rows.append([Button("desk-button-back", ShowCoverage(area_id, ordinal).pack())])
    args = {
        **scope_args(area, day),
        "title": Text(f"coverage-kind-{kind}"),
        "entries": Joined(lines or [Text("coverage-none")]),
    }
    return Screen("coverage-list", args, rows)


def pick_day(area_id: int, today: date, zone: str) -> Screen:
    """Offer the coming days."""
    days = [
        Button(
            "rota-label-day",
            ShowCoverage(area_id, (today + timedelta(days=ahead)).toordinal()).pack(),
            {"day": _day(today + timedelta(days=ahead), zone)},
        )
        for ahead in range(DAYS_OFFERED)
    ]
    rows = [days[at : at + 2] for at in range(0, len(days), 2)]
    every = [Button("coverage-all-days", ShowCoverage(area_id, 0).pack())]
    return Screen("coverage-ask-day", buttons=[every, *rows])


def pick_area(rows: Keyboard, day: int) -> Screen:
    """Offer the areas; `rows` are their buttons."""
    every = [Button("coverage-all-areas", ShowCoverage(0, day).pack())]
    return Screen("rota-ask-area", buttons=[every, *rows])


def scope_args(area: Area | None, day: date | None) -> dict[str, Any]:
    """Name what is looked at."""
    zone = area.zone if area else "UTC"
    return {
        "area": Foreign(area.name) if area else Text("coverage-all-areas"),
        "day": _day(day, zone) if day else Text("coverage-all-days"),
    }


def _day(day: date, zone: str) -> At:
    return At(instant_on(day, 12 * 60, zone), zone, "date")


def _entry(number: int, entry: Entry) -> Joined:
    shift = entry.shift
    args = {
        "number": str(number),
        "title": Foreign(shift.title),
        "start": At(shift.starts_at, shift.area.zone),
        "area": Foreign(shift.area.name),
        "taken": str(shift.taken),
        "capacity": shift.capacity,
    }
    lines = [Text("coverage-entry", args)]
    if entry.sign_up is not None:
        lines.append(_about(name_of(entry.sign_up.person), entry))
    elif entry.left is not None and entry.left.person is not None:
        when = {"at": At(entry.left.at, shift.area.zone)}
        about = {"name": name_of(entry.left.person), "details": Text("desk-left-at", when)}
        lines.append(Text("coverage-person", about))
    return Joined(lines, "\n")


def _about(name: Any, entry: Entry) -> Text:
    details = Text(f"desk-risk-{entry.risk}") if entry.risk else Text("desk-did-not-come")
    return Text("coverage-person", {"name": name, "details": details})


def _entry_button(number: int, entry: Entry) -> Button:
    if entry.sign_up is not None:
        label = cut(f"{number} {entry.sign_up.person.name}")
        return Button("label-of-a-person", ShowSeat(entry.sign_up.id).pack(), {"name": label})
    label = cut(f"{number} {entry.shift.title}")
    return Button("label-of-a-person", ShowDesk(entry.shift.id, 0).pack(), {"name": label})
