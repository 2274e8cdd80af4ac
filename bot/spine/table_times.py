"""Times in tables, by the area's clocks: a start with its date, an end that may be a time alone.

Read: 2026-12-15 8:00, 2026/12/15T08:00:00, 2026年12月15日 8点, 24:00. Not read: 12/10/2026, as
nobody knows which number is the day; the days that it may be are named. Days are dates, minutes
those after midnight. Pure.
"""

import re
from datetime import date

from bot.spine.next_day import without_next_day
from bot.spine.texts.render import Listed, Text
from bot.spine.typed_clock import plain_signs, read_clock
from bot.spine.wall_clock import DAY_MINUTES, YEARS

_DAY = r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号號]?"
_BETWEEN = r"(?:\s*\([^)]*\)\s*|\s*T\s*|\s+|(?<=[日号號]))"
_DAY_AND_CLOCK = re.compile(rf"{_DAY}{_BETWEEN}(.+)", re.IGNORECASE)
_DAY_FIRST = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})\b(.*)")


def read_local(text: str) -> tuple[date, int] | None:
    """Read a date with a time of day as day and minutes; 24:00 is the end of that day.

    None for anything else.
    """
    match = _DAY_AND_CLOCK.fullmatch(plain_signs(text))
    if match is None:
        return None
    try:
        day = date(int(match[1]), int(match[2]), int(match[3]))
    except ValueError:
        return None
    minutes = read_clock(match[4])
    return None if minutes is None or day.year not in YEARS else (day, minutes)


def read_end(text: str, start: tuple[date, int]) -> tuple[date, int] | None:
    """Read an end: with its date, or as a time alone, the next such time after the start.

    次日06:00, 06:00 (+1) and "06:00 next day" say themselves that they mean the day after.
    """
    if (there := read_local(text)) is not None:
        return there
    day, begun = start
    plain = plain_signs(text)
    alone = without_next_day(plain)
    minutes = read_clock(alone)
    if minutes is None:
        return None
    says_next_day = alone != plain
    return day, minutes + DAY_MINUTES * (says_next_day or minutes <= begun)


def why_no_time(text: str, example: str) -> Text:
    """Say why a text is no time, and what would be right; 12/10/2026 may be two days."""
    match = _DAY_FIRST.fullmatch(plain_signs(text))
    if match and (days := _readings(int(match[1]), int(match[2]), int(match[3]))):
        clock = f" {match[4].strip()}" if match[4].strip() else ""
        return Text(
            "table-why-day-order", {"readings": Listed([day + clock for day in days], "or")}
        )
    return Text("table-why-time", {"example": example})


def _readings(one: int, other: int, year: int) -> list[str]:
    """Return the days that two numbers and a year may be, as a table has them."""
    days = []
    for month, day in ((other, one), (one, other)):
        try:
            days.append(date(year + 2000 if year < 100 else year, month, day).isoformat())
        except ValueError:
            continue
    return list(dict.fromkeys(days))
