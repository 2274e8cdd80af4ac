"""On which days a series falls. Pure: holidays are asked of a function that is handed in."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from bot.shifts.holidays import DayKind
from bot.shifts.patterns import Holidays

# So many shifts of a series are posted at once, and so far ahead.
MOST = 120
FARTHEST = timedelta(days=366)
_WORKING_WEEK = frozenset("01234")


@dataclass(frozen=True)
class Repeat:
    """Which days: `weekdays` are digits from 0 (Monday); every so many weeks, both ends in it."""

    first: date
    last: date
    weekdays: str
    every: int = 1
    holidays: Holidays = Holidays.USUAL


@dataclass(frozen=True)
class SeriesDays:
    """The days of a series; `left_out` are holidays, `added` weekend days worked instead.

    `unknown`: years whose holidays nobody has announced; their days stand as usual.
    """

    days: tuple[date, ...]
    left_out: tuple[date, ...] = ()
    added: tuple[date, ...] = ()
    unknown: tuple[int, ...] = ()


def days_of(repeat: Repeat, kind_of: Callable[[date], DayKind]) -> SeriesDays:
    """List the days of a series. Weeks are counted from the one of its first day."""
    days, left_out, added, unknown = [], [], [], set()
    for day in _weeks(repeat):
        is_on = str(day.weekday()) in repeat.weekdays
        if repeat.holidays is Holidays.USUAL:
            days += [day] if is_on else []
            continue
        kind = kind_of(day)
        if kind is DayKind.UNKNOWN and is_on:
            unknown.add(day.year)
        if is_on and kind is DayKind.HOLIDAY:
            left_out.append(day)
        elif is_on:
            days.append(day)
        elif kind is DayKind.WORKED and _follows_work(repeat):
            days.append(day)
            added.append(day)
    return SeriesDays(tuple(days), tuple(left_out), tuple(added), tuple(sorted(unknown)))


def _weeks(repeat: Repeat) -> list[date]:
    """List all days of the weeks that count."""
    monday = repeat.first - timedelta(days=repeat.first.weekday())
    length = (repeat.last - repeat.first).days + 1
    every_day = (repeat.first + timedelta(days=ahead) for ahead in range(max(length, 0)))
    return [day for day in every_day if (day - monday).days // 7 % repeat.every == 0]


def _follows_work(repeat: Repeat) -> bool:
    """Tell whether days worked in place of a holiday belong to it: it is one of working days."""
    is_of_work = bool(_WORKING_WEEK & set(repeat.weekdays))
    return repeat.holidays is Holidays.WORKDAYS and is_of_work
