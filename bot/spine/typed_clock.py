"""Times of day as people of 18 languages type them: 8:00, 8点半, 8 de la noche, 2 ทุ่ม, 24:00.

Minutes after midnight. The words beside an hour stand in locales/*/words.ftl (`typed-…`).
"""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass

from bot.spine.texts.folding import fold
from bot.spine.texts.typed_words import Typed, folded_words
from bot.spine.wall_clock import DAY_MINUTES

_NUMBER = re.compile(
    r"""(?P<hour>\d{1,2})
    (?:\s*(?:[:.]|[hgчг](?![^\W\d])|點|点|时|時|시|uhr|giờ|โมง)\s*
    (?:(?P<minute>\d{2})(?::\d{2}(?:\.\d+)?)?|(?P<half>半|반|rưỡi|ครึ่ง))?(?!\d))?
    \s*(?:[分분]|น\.?(?!\w))?""",
    re.IGNORECASE | re.VERBOSE,
)
_HALF_BEFORE = re.compile(r"halb\s+(\d{1,2})(?!\d)", re.IGNORECASE)  # half past the hour before
_HOURS_OF_NIGHT = re.compile(r"([1-6])\s*ทุ่ม(?:\s*(ครึ่ง))?")  # counted from 18:00
_PARTS: tuple[Typed, ...] = ("morning", "midday", "evening", "night")
_NAMED: tuple[tuple[Typed, int], ...] = (("midnight", DAY_MINUTES), ("noon", DAY_MINUTES // 2))
_INVISIBLE = "Cf"
_DASHES = re.compile("[\u2010-\u2015\u2212~\u301c]")


@dataclass(frozen=True)
class Clock:
    """A time of day in minutes, and which half of the day they named.

    `half`: "am", "pm", "noon", "midnight" (at the day's end), or none.
    """

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
    folded = fold(plain)
    alone = _without_words(folded, folded_words("hour"))
    for typed, minutes in _NAMED:
        if {folded, alone} & folded_words(typed):
            return Clock(minutes, typed)
    if match := _HOURS_OF_NIGHT.fullmatch(plain):
        return Clock((18 + int(match[1])) * 60 + 30 * bool(match[2]), "pm")
    if match := _HALF_BEFORE.match(plain):
        return _at(int(match[1]) * 60 - 30, "", plain[match.end() :])
    match = _NUMBER.search(plain)
    if match is None:
        return None
    hour, minute = int(match["hour"]), int(match["minute"] or 30 * bool(match["half"]))
    if minute >= 60:
        return None
    return _at(hour * 60 + minute, plain[: match.start()], plain[match.end() :])


def _at(minutes: int, before: str, after: str) -> Clock | None:
    """Move a time to the part of the day that the words beside it name; None for other words."""
    parts = [_part_of(words) for words in (before, after)]
    if None in parts or not 0 <= minutes <= DAY_MINUTES:
        return None
    named = [part for part in parts if part]
    if len(named) > 1:
        return None
    if not named:
        return Clock(minutes)
    minutes = _of_part(minutes, named[0])
    return Clock(minutes, "am" if minutes < DAY_MINUTES // 2 else "pm")


def _part_of(words: str) -> str | None:
    """Return the part of the day that words name: "" for no words, None for any others."""
    if any(not (sign.isspace() or sign in ".,'，、的") for sign in words) and not fold(words):
        return None
    folded = fold(words)
    alone = _without_words(folded, folded_words("hour"))
    if not alone:
        return ""
    return next((part for part in _PARTS if {folded, alone} & folded_words(part)), None)


def _of_part(minutes: int, part: str) -> int:
    hour, minute = divmod(minutes, 60)
    if hour > 12 or hour == 0:
        return minutes
    match part:
        case "morning":
            hour %= 12
        case "midday":
            hour += 12 * (hour < 5)
        case "evening":
            hour = hour % 12 + 12
        case "night":  # 2 at night is past midnight
            hour += 12 * (hour > 4)
    return hour * 60 + minute


def _without_words(folded: str, words: Iterable[str]) -> str:
    """Remove such words before and behind a folded text."""
    for word in sorted(words, key=lambda word: (-len(word), word)):
        # Chinese, Japanese, Korean and Thai write no spaces between words.
        space = " " if word[0] < "\u0e00" else ""
        if folded == word:
            return ""
        if folded.startswith(word + space):
            folded = folded[len(word) :].strip()
        if folded.endswith(space + word):
            folded = folded[: -len(word)].strip()
    return folded
