"""Times of day as people type them: 8:00, 8点半, 下午2点, 8pm, 20h30, 24:00. Pure.

Minutes after midnight.
"""

import re
import unicodedata
from dataclasses import dataclass

from bot.spine.wall_clock import DAY_MINUTES

_MORNING = "上午|早上|早晨|凌晨|清晨|午前|오전|صباحا|صباحًا|ص|sáng|öö"
_EVENING = "下午|晚上|傍晚|夜里|夜间|中午|午後|오후|مساء|مساءً|م|chiều|tối"
_CLOCK = re.compile(
    rf"""(?:(?P<before>{_MORNING}|{_EVENING})\s*)?
    (?P<hour>\d{{1,2}})
    (?:\s*[:.h点點时時시]\s*(?:(?P<minute>\d{{2}})(?::\d{{2}}(?:\.\d+)?)?|(?P<half>半|반))?)?
    \s*(?:钟|鐘|整|[h分분]|uhr|hs|น\.?)?
    \s*(?P<after>[ap]\.?\s?m\.?|{_MORNING}|{_EVENING})?""",
    re.IGNORECASE | re.VERBOSE,
)
_INVISIBLE = "Cf"
_DASHES = re.compile("[\u2010-\u2015\u2212~\u301c]")


@dataclass(frozen=True)
class Clock:
    """A time of day in minutes, and which half of the day they named: "am", "pm" or none."""

    minutes: int
    half: str = ""


def same_half(start: Clock, end: Clock) -> tuple[int, int]:
    """Return start and end in minutes, where one may have named the half of the day for both.

    下午2点到5点 ends at 17:00, "2-6pm" starts at 14:00, "10-2pm" at 10:00.
    """
    half_a_day = DAY_MINUTES // 2
    first, last = start.minutes, end.minutes
    if end.half == "pm" and not start.half and first + half_a_day < last:
        return first + half_a_day, last
    if start.half == "pm" and not end.half and last <= half_a_day:
        later = last + half_a_day
        return (first, later) if later > first else (first, last)
    return first, last


def plain_signs(text: str) -> str:
    """Write full-width signs and every kind of dash as ASCII, without marks that nobody sees."""
    seen = "".join(sign for sign in text if unicodedata.category(sign) != _INVISIBLE)
    return _DASHES.sub("-", unicodedata.normalize("NFKC", seen)).strip()


def read_clock(text: str) -> int | None:
    """Read a time of day as minutes after midnight, 24:00 among them; None otherwise."""
    clock = read_half_clock(plain_signs(text))
    return None if clock is None else clock.minutes


def read_half_clock(plain: str) -> Clock | None:
    """Read a time of day and whether they said which half; `plain` is plain_signs of it."""
    match = _CLOCK.fullmatch(plain)
    if match is None:
        return None
    hour, minute = int(match["hour"]), int(match["minute"] or 0)
    if match["half"]:
        minute = 30
    half = _half(match["before"]) or _half(match["after"])
    if match["before"] and match["after"]:
        return None
    noon = "中午" in (match["before"] or "", match["after"] or "")
    if half and hour <= 12 and not (noon and hour >= 10):
        hour = _of_half(hour, half, match["before"] or match["after"] or "")
    minutes = hour * 60 + minute
    return Clock(minutes, half) if minute < 60 and minutes <= DAY_MINUTES else None


def _of_half(hour: int, half: str, word: str) -> int:
    if half == "am":
        return hour % 12 if hour == 12 else hour
    # 晚上12点 is midnight; 12 pm is noon.
    if hour == 12:
        return 24 if word in ("晚上", "夜里", "夜间") else 12
    return hour + 12


def _half(word: str | None) -> str:
    if not word:
        return ""
    if re.fullmatch(_MORNING, word) or word.casefold().startswith("a"):
        return "am"
    return "pm"
