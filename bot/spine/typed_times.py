"""Days, spans and moments as people type them, with any keyboard.

A day without a year is the next one of that date. Nothing here reads a clock: `today` is handed
in. What the area's clocks make of them: wall_clock.py.
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime

from bot.spine.next_day import without_next_day
from bot.spine.typed_clock import plain_signs, read_half_clock, same_half
from bot.spine.wall_clock import DAY_MINUTES, instant_on

_YEAR_FIRST = re.compile(r"(\d{4})\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})\s*[日号일]?")
_MONTH_FIRST = re.compile(r"(\d{1,2})\s*[-月월]\s*(\d{1,2})\s*[日号일]?")
_DAY_FIRST = re.compile(r"(\d{1,2})\.\s*(\d{1,2})\.?\s*(\d{4})?")
# Every place at which a span may be cut; the first one whose sides are both times counts.
_BETWEEN = re.compile(
    "-|到|至|から|~|까지|에서|부터|ถึง|إلى|الى|حتى|تا|से"
    r"|\b(?:to|till|until|bis|a|à|al|alle|às|até|sampai|hingga|đến|tới|до|по)\b"
)
_BEFORE_SPAN = re.compile(
    r"(?:from|von|de|das|desde|da|dalle|dari|từ|с|з|від|من|از|从|自)\s+|[从自]"
)
_AFTER_SPAN = re.compile(r"\s*(?:まで|까지|तक|止)$")
_MOMENT = re.compile(r"(\d{4})-(\d{2})-(\d{2})[ T](\d{1,2}):(\d{2})")


@dataclass(frozen=True)
class Span:
    """From and to, in minutes after midnight of one day.

    `end` may be 24:00; a later one lies on the next day.
    """

    start: int
    end: int

    @property
    def backwards(self) -> bool:
        return self.end <= self.start

    def into_next_day(self) -> "Span":
        """Return the span that starts as this one and ends on the next day."""
        return Span(self.start, self.end + DAY_MINUTES)


def read_day(text: str, today: date) -> date | None:
    """Read `2026-04-01`, `04-01` (month first), `1.4.` (day first) or `4月1日`; None otherwise."""
    text = _plain(text)
    if match := _YEAR_FIRST.fullmatch(text):
        return _day(int(match[1]), int(match[2]), int(match[3]))
    if match := _MONTH_FIRST.fullmatch(text):
        return _next(int(match[1]), int(match[2]), today)
    if match := _DAY_FIRST.fullmatch(text):
        day, month = int(match[1]), int(match[2])
        return _day(int(match[3]), month, day) if match[3] else _next(month, day, today)
    return None


def read_span(text: str) -> Span | None:
    """Read `18:00-22:00`, `8点到12点`, `22:00-次日06:00` or `8pm–2am`; None otherwise.

    It may run backwards: ask whether it ends on the next day.
    """
    plain = _AFTER_SPAN.sub("", _BEFORE_SPAN.sub("", plain_signs(text).lower(), count=1))
    for cut in _BETWEEN.finditer(plain):
        start = read_half_clock(plain[: cut.start()].strip())
        rest = plain[cut.end() :].strip()
        alone = without_next_day(rest)
        end = read_half_clock(alone)
        if start is None or end is None or start.minutes == DAY_MINUTES:
            continue
        first, last = same_half(start, end)
        return Span(first, last + DAY_MINUTES * (alone != rest and last < DAY_MINUTES))
    return None


def read_moment(text: str, zone: str) -> datetime | None:
    """Read `2026-04-01 18:00` as an instant, by the zone's clocks; None otherwise."""
    match = _MOMENT.fullmatch(text.strip())
    if match is None:
        return None
    day = _day(int(match[1]), int(match[2]), int(match[3]))
    minutes = _minutes(match[4], match[5])
    return None if day is None or minutes is None else instant_on(day, minutes, zone)


def unmarked(text: str) -> str:
    """Remove marks that nobody sees: right-to-left keyboards and copying add them."""
    return "".join(sign for sign in text if unicodedata.category(sign) != "Cf").strip()


def _plain(text: str) -> str:
    """Write full-width signs and every kind of dash as ASCII."""
    return re.sub(
        "[\u2010-\u2015\u2212~\u301c]", "-", unicodedata.normalize("NFKC", unmarked(text))
    ).strip()


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
