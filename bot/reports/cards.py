"""What leads and the office read: the morning report, wakes above the ceiling, who has how much."""

from collections.abc import Sequence
from datetime import date, timedelta
from typing import Any

from bot.oncall.buttons import ShowFairness, ShowNight, ShowWeek
from bot.oncall.ringing_cards import last_test
from bot.people.model import Person, name_of
from bot.places.model import Area
from bot.reports.buttons import MorningTable
from bot.reports.fair import Share
from bot.reports.figures import Figures
from bot.spine.outbox.screen import Button, Screen
from bot.spine.texts.render import At, Foreign, Joined, Text
from bot.spine.wall_clock import instant_on

# Areas in full; the rest stands in the picture and the table.
AREAS = 6
NAMES = 8
PEOPLE = 10

# --- the morning ----------------------------------------------------------------------------------


def morning(report: Sequence[tuple[Area, Figures]], day: date) -> Screen:
    """Say what happened until this morning; a quiet night is one line."""
    busy = [each for each in report if not each[1].is_quiet]
    quiet = [area for area, one in report if one.is_quiet]
    if not busy:
        return Screen("report-quiet", {"areas": _names(quiet)})
    busy.sort(key=lambda each: -each[1].alerts)
    parts: list[Any] = [Text("report-head", {"day": _day(day, report[0][0])})]
    parts += [_area(area, one) for area, one in busy[:AREAS]]
    if len(busy) > AREAS:
        parts.append(Text("report-more-areas", {"areas": _names([a for a, _ in busy[AREAS:]])}))
    if quiet:
        parts.append(Text("report-quiet-areas", {"areas": _names(quiet)}))
    button = Button("report-button-table", MorningTable(day.toordinal()).pack())
    return Screen("report-page", {"parts": Joined(parts)}, [[button]])


def caption(day: date, area: Area) -> Screen:
    """Say what the picture or the table is."""
    return Screen("report-head", {"day": _day(day, area)})


def minutes(length: timedelta | None) -> Text | str:
    """Say a length of time in whole minutes; none is a dash."""
    if length is None:
        return "–"
    return Text("report-minutes", {"minutes": int(length.total_seconds() // 60)})


def _area(area: Area, one: Figures) -> Text:
    lines: list[Any] = [
        Text("report-line-came", {"arrivals": one.arrivals, "alerts": one.alerts}),
    ]
    if one.median is not None:
        waits = {"median": minutes(one.median), "worst": minutes(one.worst)}
        lines.append(Text("report-line-waits", waits | {"steps": one.most_steps}))
    left = {"unanswered": one.unanswered, "open": one.still_open}
    lines.append(Text("report-line-left", left))
    if one.woken:
        woken = [
            Text("report-woken", {"name": Foreign(each.name), "times": each.times})
            for each in one.woken[:NAMES]
        ]
        more = _more(len(one.woken) - NAMES)
        lines.append(Text("report-line-woken", {"names": Joined([*woken, *more], ", ")}))
    return Text("report-area", {"area": Foreign(area.name), "lines": Joined(lines, "\n")})


def _names(areas: Sequence[Area]) -> Joined:
    return Joined([Foreign(area.name) for area in areas], ", ")


def _day(day: date, area: Area) -> At:
    return At(instant_on(day, 12 * 60, area.zone), area.zone, "date")


def _more(left: int) -> list[Text]:
    return [Text("list-more", {"count": left})] if left > 0 else []


# --- wakes ----------------------------------------------------------------------------------------


def too_often(person: Person, area: Area, times: int, night: ShowNight | None) -> Screen:
    """Tell coordinators that somebody was woken more often tonight than anybody should be."""
    rows = [[Button("rota-button-instead", night.pack())]] if night is not None else []
    rows.append([Button("rota-button-week", ShowWeek(area.id, 0).pack())])
    args = {"name": name_of(person), "area": Foreign(area.name), "times": times}
    return Screen("wake-too-often", args, rows)


# --- fairness -------------------------------------------------------------------------------------


def fairness(area: Area, shares: Sequence[Share], page: int) -> Screen:
    """List who has been on call how much, and who will be; the most burdened first."""
    shown = shares[page * PEOPLE :][:PEOPLE] or shares[:PEOPLE]
    lines = [
        Text(
            "fair-line",
            {
                "name": name_of(one.person),
                "nights": one.past.nights,
                "days": one.past.weekend_days,
                "woken": one.woken,
                "nights_ahead": one.ahead.nights,
                "days_ahead": one.ahead.weekend_days,
                "test": last_test(one.test, area.zone),
            },
        )
        for one in shown
    ]
    rows = []
    if len(shares) > PEOPLE:
        is_last = (page + 1) * PEOPLE >= len(shares)
        more = ShowFairness(area.id, 0 if is_last else page + 1)
        rows.append([Button("areas-more", more.pack())])
    rows.append([Button("rota-button-week", ShowWeek(area.id, 0).pack())])
    args = {"area": Foreign(area.name), "lines": Joined(lines or [Text("rota-week-free")])}
    return Screen("fair-page", args, rows)
