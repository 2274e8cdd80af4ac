"""Days, spans and moments as people type them, with any keyboard.

A day without a year is the next one of that date. Nothing here reads a clock: `today` is handed
in. What the area's clocks make of them: wall_clock.py.
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import date, datetime
from functools import cache

from bot.spine.texts import render as texts
from bot.spine.wall_clock import DAY_MINUTES, instant_on

_YEAR_FIRST = re.compile(r"(\d{4})\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})\s*[日일]?")
_MONTH_FIRST = re.compile(r"(\d{1,2})\s*[-月월]\s*(\d{1,2})\s*[日일]?")
_DAY_FIRST = re.compile(r"(\d{1,2})\.\s*(\d{1,2})\.?\s*(\d{4})?")
_CLOCK = r"(\d{1,2})(?:[:.h](\d{2}))?h?"
_SPAN = re.compile(rf"{_CLOCK}\s*(?:-|to|bis|a|à|até|sampai|đến|到|至|から)\s*{_CLOCK}")
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
    """Read `18:00-22:00` or `18-22`; None otherwise.

    It may run backwards: ask whether it ends on the next day.
    """
    match = _SPAN.fullmatch(_plain(text).lower())
    if match is None:
        return None
    start, end = _minutes(match[1], match[2]), _minutes(match[3], match[4])
    if start is None or end is None or start == DAY_MINUTES:
        return None
    return Span(start, end)


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


# --- times of a rota ----------------------------------------------------------------------------

_OCLOCK = re.compile(r"(\d{1,2})(?:\s*[:.h点时시時]\s*(\d{2})?)?\s*(?:[h分분]|uhr)?", re.IGNORECASE)
_DAY_AND_CLOCK = re.compile(r"(.*?[\d日일])[T\s]+(\d{1,2}\s*[:.h点时시時].*)", re.IGNORECASE)
_EVERY_DAY = {"daily", "everyday", "every day", "每天", "每日", "天天"}
_WORKDAYS = {"weekdays", "workdays", "working days", "工作日", "平日"}
_WEEKEND = {"weekend", "weekends", "周末", "週末"}
_CHINESE_DAYS = {sign: day for day, sign in enumerate("一二三四五六日")} | {"天": 6}
_CHINESE_WEEK = re.compile("周|週|星期|礼拜|禮拜|逢")
_THROUGH = re.compile(r"\s*(?:-|至|到|から|bis|through|\bto\b)\s*")
_AND = re.compile(r"(?:[\s,;+/&、，；和及])+")


def read_clock(text: str) -> int | None:
    """Read `8:00`, `20.30`, `8点` or `24:00` as minutes after midnight; None otherwise."""
    match = _OCLOCK.fullmatch(_plain(text))
    return _minutes(match[1], match[2]) if match is not None else None


def read_local(text: str) -> tuple[date, int] | None:
    """Read `2026-12-15 8:00`, `2026/12/15T08:00` or `2026年12月15日 8点` as day and minutes.

    24:00 is the end of that day. None for anything else, and for a day without its year.
    """
    match = _DAY_AND_CLOCK.fullmatch(_plain(text))
    if match is None:
        return None
    day, minutes = _YEAR_FIRST.fullmatch(match[1].strip()), read_clock(match[2])
    if day is None or minutes is None:
        return None
    there = _day(int(day[1]), int(day[2]), int(day[3]))
    return None if there is None else (there, minutes)


def read_weekdays(text: str) -> str | None:
    """Read `Mon-Fri`, `Fri–Mon`, `Sat Sun`, `daily`, `周一至周五` or `周一、三、五` as digits.

    0 is Monday; a range may run over Sunday. Names of days are read in every language of Weft.
    """
    text = _plain(text).casefold()
    for names, days in ((_EVERY_DAY, "0123456"), (_WORKDAYS, "01234"), (_WEEKEND, "56")):
        if text in names:
            return days
    days_read: set[int] = set()
    for part in _AND.split(_THROUGH.sub("-", text).strip(" ,;")):
        signs = _CHINESE_WEEK.sub("", part)
        if len(signs) > 1 and all(sign in _CHINESE_DAYS for sign in signs):  # 周六日
            days_read.update(_CHINESE_DAYS[sign] for sign in signs)
            continue
        first, _, last = part.partition("-")
        start, end = _weekday(first), _weekday(last or first)
        if start is None or end is None:
            return None
        days_read.update((start + step) % 7 for step in range((end - start) % 7 + 1))
    return "".join(map(str, sorted(days_read)))


def _weekday(name: str) -> int | None:
    name = name.strip(" .")
    chinese = _CHINESE_DAYS.get(_CHINESE_WEEK.sub("", name))
    return chinese if chinese is not None else _weekday_names().get(name)


@cache
def _weekday_names() -> dict[str, int]:
    """Return the names of days in all languages (CLDR); what means two days is left out."""
    names: dict[str, set[int]] = {}
    for locale in texts.locales():
        days = texts.babel_locale(locale).days
        for context in ("format", "stand-alone"):
            for width in ("wide", "abbreviated", "short"):
                for day, name in days[context].get(width, {}).items():
                    plain = _plain(str(name)).casefold().strip(" .")
                    names.setdefault(plain, set()).add(day)
    return {name: min(of) for name, of in names.items() if len(of) == 1}
