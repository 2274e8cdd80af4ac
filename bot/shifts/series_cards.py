"""How a series is put together: one card whose buttons change on which days it falls."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from bot.shifts.making import Plan
from bot.shifts.making_buttons import PostSeries, SetEvery, SetHolidays, SetUntil, SetWeekday
from bot.shifts.making_cards import pairs
from bot.shifts.patterns import Holidays
from bot.shifts.repeating import Repeat, SeriesDays
from bot.spine.outbox.screen import Button, Keyboard, Screen
from bot.spine.texts.render import At, Foreign, Joined, Listed, Text

MOST_EVERY = 4
_STEP = timedelta(days=28)
_SHOWN = 12  # days that are named
# Monday, 1 January 2024: its week gives the names of days.
_MONDAY = date(2024, 1, 1)


@dataclass(frozen=True)
class SeriesCard:
    """What the card shows. `knows_holidays`: Weft knows some of that country."""

    form: int
    card: Joined
    repeat: Repeat
    days: SeriesDays
    plan: Plan
    knows_holidays: bool


def series_card(shown: SeriesCard, back: Sequence[Button]) -> Screen:
    """Show the days of a series, and what is left out, added, unknown or there already."""
    days = shown.days.days
    lines: list[Any] = [Text("make-no-days")]
    if days:
        lines = [Text("make-days", {"count": len(days), "days": _listed(days)})]
    if shown.days.left_out:
        lines.append(Text("make-left-out", {"days": _listed(shown.days.left_out)}))
    if shown.days.added:
        lines.append(Text("make-added", {"days": _listed(shown.days.added)}))
    if shown.days.unknown:
        years = Listed([Foreign(str(year)) for year in shown.days.unknown])
        lines.append(Text("make-unknown-years", {"years": years}))
    if shown.plan.already:
        lines.append(Text("make-already", {"count": shown.plan.already}))
    args = {"card": shown.card, "days": Joined(lines, "\n")}
    return Screen("make-series", args, [*_rows(shown), back])


def _listed(days: Sequence[date]) -> Joined:
    """Name the days, in the middle of many only that there are more."""
    named = [_day(day) for day in days]
    if len(named) > _SHOWN:
        half = _SHOWN // 2
        return Joined([*named[:half], Foreign("…"), *named[-half:]], ", ")
    return Joined(named, ", ")


def _day(day: date, style: str = "date") -> At:
    return At(datetime.combine(day, time(12), UTC), "UTC", style)


def _rows(shown: SeriesCard) -> Keyboard:
    form, repeat = shown.form, shown.repeat
    weekdays = [_weekday(form, repeat, number) for number in range(7)]
    following = repeat.every % MOST_EVERY + 1
    every = Button("make-every", SetEvery(form, following).pack(), {"count": repeat.every})
    sooner, later = repeat.last - _STEP, repeat.last + _STEP
    until = [
        Button("make-until", SetUntil(form, at.toordinal()).pack(), {"day": _day(at)})
        for at in (sooner, later)
        if at >= repeat.first
    ]
    rows: list[Sequence[Button]] = [*pairs(weekdays, 4), [every], until]
    if shown.knows_holidays:
        order = list(Holidays)
        after = order[(order.index(repeat.holidays) + 1) % len(order)]
        label = f"make-holidays-{repeat.holidays}"
        rows.append([Button(label, SetHolidays(form, str(after)).pack())])
    if shown.plan.new:
        count = {"count": str(shown.plan.count)}
        rows.append(
            [
                Button("make-button-post-all", PostSeries(form, 0).pack(), count),
                Button("desk-button-draft", PostSeries(form, 1).pack()),
            ]
        )
    return rows


def _weekday(form: int, repeat: Repeat, number: int) -> Button:
    is_on = str(number) in repeat.weekdays
    label = "make-weekday-on" if is_on else "shift-button-filter"
    data = SetWeekday(form, number, int(not is_on)).pack()
    day = _day(_MONDAY + timedelta(days=number), "weekday")
    return Button(label, data, {"day" if is_on else "filter": day})
