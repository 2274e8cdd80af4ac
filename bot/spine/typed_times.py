"""Spans of hours as people type them, with any keyboard: 18:00-22:00, 8点到12点, 8pm–2am. Pure.

Days: typed_days.py. Days of the week: typed_weekdays.py. Times of day: typed_clock.py. What the
area's clocks make of them: wall_clock.py.
"""

import re
import unicodedata
from dataclasses import dataclass

from bot.spine.next_day import without_next_day
from bot.spine.typed_clock import Clock, plain_signs, read_half_clock, same_half
from bot.spine.wall_clock import DAY_MINUTES

# Every place at which a span may be cut; the first one whose sides are both times counts.
_BETWEEN = re.compile(
    "-|到|至|から|까지|에서|부터|ถึง|إلى|الى|حتى|تا|से"
    r"|'(?:den|dan|ten|tan)\b|\bs\.?/?d\.?(?=\s)"
    r"|\b(?:to|till|until|bis|a|à|al|alle|às|até|sampai|hingga|đến|tới|до|по)\b"
)
_BEFORE_SPAN = re.compile(
    r"(?:from|von|de|das|desde|da|dalle|dari|từ|с|з|від|من|از|从|自)\s+|[从自]"
)
_AFTER_SPAN = re.compile(r"(?:'?[yn]?[ea]\s+kadar|\s*(?:まで|까지|तक|止|之间|arası(?:nda)?))$")
# "between 6 and 9" is "6-9".
_WITH_AND = re.compile(
    r"(?:between|entre|zwischen|tra|fra|между|між|بين|بین|antara)\s+(.+?)"
    r"\s*(?:\b(?:and|et|y|e|und|и|і|та|dan)\b|(?<=\s)و)\s*(.+)"
)


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


def read_span(text: str) -> Span | None:
    """Read `18:00-22:00`, `8点到12点`, `22:00-次日06:00` or `8pm–2am`; None otherwise.

    It may run backwards: ask whether it ends on the next day.
    """
    plain = plain_signs(text).lower().replace("’", "'")
    plain = _WITH_AND.sub(r"\1-\2", plain)
    plain = _AFTER_SPAN.sub("", _without_from(plain))
    for cut in _BETWEEN.finditer(plain):
        start = read_half_clock(plain[: cut.start()].strip())
        rest = plain[cut.end() :].strip()
        alone = without_next_day(rest)
        end = read_half_clock(alone)
        if start is None or end is None:
            continue
        if start.minutes == DAY_MINUTES:
            if start.half != "midnight":
                continue  # 晚上12点 on Saturday may be the night to Saturday or to Sunday
            start = Clock(0, "am")  # "midnight to 6" begins the day
        first, last = same_half(start, end)
        return Span(first, last + DAY_MINUTES * (alone != rest and last < DAY_MINUTES))
    return None


def _without_from(plain: str) -> str:
    match = _BEFORE_SPAN.match(plain)
    return plain[match.end() :] if match else plain


def unmarked(text: str) -> str:
    """Remove marks that nobody sees: right-to-left keyboards and copying add them."""
    return "".join(sign for sign in text if unicodedata.category(sign) != "Cf").strip()
