"""Times as people type them: wall-clock days and spans in an area's zone, turned into instants.

A local time that the clocks jump over becomes the first instant after the jump; one that comes twice means the first.
A day without a year is the next one that comes. Nothing here reads a clock: `today` is handed in.
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

DAY_MINUTES = 24 * 60
_YEAR_FIRST = re.compile(r"(\d{4})\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})\s*[日일]?")
_MONTH_FIRST = re.compile(r"(\d{1,2})\s*[-月월]\s*(\d{1,2})\s*[日일]?")
_DAY_FIRST = re.compile(r"(\d{1,2})\.\s*(\d{1,2})\.?\s*(\d{4})?")
_CLOCK = r"(\d{1,2})(?:[:.h](\d{2}))?h?"
_SPAN = re.compile(rf"{_CLOCK}\s*(?:-|to|bis|a|à|até|到|至|から)\s*{_CLOCK}")
_MOMENT = re.compile(r"(\d{4})-(\d{2})-(\d{2})[ T](\d{1,2}):(\d{2})")


@dataclass(frozen=True)
class Span:
    """From and to, in minutes after midnight of the same day. `end` may be 24:00, and is over that on the next day."""

    start: int
    end: int

    @property
    def backwards(self) -> bool:
        return self.end <= self.start

    def into_next_day(self) -> "Span":
        return Span(self.start, self.end + DAY_MINUTES)


def instant(day: date, minutes: int, zone: str) -> datetime:
    """The instant (UTC) at which the zone's clocks show that many minutes after midnight of the day."""
    there = ZoneInfo(zone)
    wall = datetime.combine(
        day + timedelta(days=minutes // DAY_MINUTES), time(*divmod(minutes % DAY_MINUTES, 60))
    )
    late = wall.replace(tzinfo=there).astimezone(UTC)
    if late.astimezone(there).replace(tzinfo=None) == wall:
        return late
    # The clocks jump over it. Fold 1 counts with the offset after the jump, so the jump lies between the two.
    early = wall.replace(tzinfo=there, fold=1).astimezone(UTC)
    offset = early.astimezone(there).utcoffset()
    while late - early > timedelta(seconds=1):
        middle = early + timedelta(seconds=(late - early) // timedelta(seconds=2))
        if middle.astimezone(there).utcoffset() == offset:
            early = middle
        else:
            late = middle
    return late


def read_day(text: str, today: date) -> date | None:
    """A day from `2026-04-01`, `04-01` (month first), `1.4.` (day first) or `4月1日`; None if it is none of them."""
    text = _plain(text)
    if found := _YEAR_FIRST.fullmatch(text):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _MONTH_FIRST.fullmatch(text):
        return _next(int(found[1]), int(found[2]), today)
    if found := _DAY_FIRST.fullmatch(text):
        day, month = int(found[1]), int(found[2])
        return _day(int(found[3]), month, day) if found[3] else _next(month, day, today)
    return None


def read_span(text: str) -> Span | None:
    """A span from `18:00-22:00` or `18-22`; None if it is none. It may run backwards: ask whether it ends the next day."""
    found = _SPAN.fullmatch(_plain(text).lower())
    if found is None:
        return None
    start, end = _minutes(found[1], found[2]), _minutes(found[3], found[4])
    if start is None or end is None or start == DAY_MINUTES:
        return None
    return Span(start, end)


def read_moment(text: str, zone: str) -> datetime | None:
    """An instant from `2026-04-01 18:00` in the zone, or None."""
    found = _MOMENT.fullmatch(text.strip())
    if found is None:
        return None
    day = _day(int(found[1]), int(found[2]), int(found[3]))
    minutes = _minutes(found[4], found[5])
    return None if day is None or minutes is None else instant(day, minutes, zone)


def local_day(moment: datetime, zone: str) -> date:
    """The calendar day that the zone has at this instant."""
    return moment.astimezone(ZoneInfo(zone)).date()


def unmarked(text: str) -> str:
    """The text without marks that nobody sees, such as those that right-to-left keyboards and copies add."""
    return "".join(sign for sign in text if unicodedata.category(sign) != "Cf").strip()


def _plain(text: str) -> str:
    """Full-width signs and every kind of dash as ASCII, so that any keyboard will do."""
    return re.sub("[\u2010-\u2015\u2212~\u301c]", "-", unicodedata.normalize("NFKC", unmarked(text))).strip()


def _minutes(hour: str, minute: str | None) -> int | None:
    total = int(hour) * 60 + int(minute or 0)
    return total if int(minute or 0) < 60 and total <= DAY_MINUTES else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _next(month: int, day: int, today: date) -> date | None:
    # 29 February may be years away: then it is a slip, not a date.
    this, next_ = _day(today.year, month, day), _day(today.year + 1, month, day)
    return this if this is not None and this >= today else next_
