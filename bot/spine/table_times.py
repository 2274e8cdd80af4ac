"""Times in tables, by the area's clocks: a start with its date, an end that may be a time alone.

Read: 2026-12-15 8:00, 2026/12/15T08:00:00, 2026年12月15日 8点, 24:00. Not read: 12/15/2026, as
nobody knows which number is the day. Days are dates, minutes those after midnight. Pure.
"""

import re
from datetime import date

from bot.spine.next_day import without_next_day
from bot.spine.typed_clock import plain_signs, read_clock
from bot.spine.wall_clock import DAY_MINUTES, YEARS

_DAY = r"(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*[日号號]?"
_BETWEEN = r"(?:\s*\([^)]*\)\s*|\s*T\s*|\s+|(?<=[日号號]))"
_DAY_AND_CLOCK = re.compile(rf"{_DAY}{_BETWEEN}(.+)", re.IGNORECASE)
_DAY_ALONE = re.compile(_DAY)
_DAY_FIRST = re.compile(r"\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}\b.*")


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


def why_no_time(text: str, example: str) -> str:
    """Say why a text is no time, and what would be right."""
    plain = plain_signs(text)
    if not plain:
        return f"is empty: write it like {example}"
    written = _DAY_AND_CLOCK.fullmatch(plain)
    if written and int(written[1]) not in YEARS:
        return f"the year must be from {YEARS[0]} to {YEARS[-1]}"
    if _DAY_FIRST.fullmatch(plain):
        return f"which number is the day? Write the year first: {example}"
    if _DAY_ALONE.fullmatch(plain):
        return f"the time of day is missing: write it like {example}"
    return f"is no time such as {example}"
