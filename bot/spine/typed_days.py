"""Days as people type them: 明天, next Monday, Saturday, 12月5号, 5 December, 3.8.

Names of days and months are CLDR's, in all 18 languages; `today` is handed in. What may mean
several days is all of them: the caller asks.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from bot.spine.texts import render as texts
from bot.spine.texts.folding import fold
from bot.spine.texts.typed_words import Typed, folded_words, is_said
from bot.spine.typed_clock import plain_signs
from bot.spine.typed_weekdays import CHINESE_DAYS, read_weekdays, weekday_of

_AHEAD: tuple[tuple[Typed, int], ...] = (("today", 0), ("tomorrow", 1), ("after-tomorrow", 2))
_WEEKS: tuple[tuple[Typed, bool], ...] = (("next-week", True), ("this-week", False))
_WEEK = timedelta(days=7)
# Where the month stands before the day, whatever is between them.
_MONTH_FIRST = frozenset({"zh-Hans", "ja", "ko", "fa"})
# Read by people of all countries, so that 3/8 may mean either.
_EITHER = frozenset({"en"})

_YEAR_FIRST = re.compile(r"(\d{4})\s*[-/.年년]\s*(\d{1,2})\s*[-/.月월]\s*(\d{1,2})\s*[.日号號일]?")
_MONTH_AND_DAY = re.compile(r"(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日号號일]?")
_DASHED = re.compile(r"(\d{1,2})\s*-\s*(\d{1,2})")  # the form's own: month first for everybody
_DOTTED = re.compile(r"(\d{1,2})\.\s*(\d{1,2})\.?\s*(\d{4})?")
_SLASHED = re.compile(r"(\d{1,2})\s*/\s*(\d{1,2})(?:\s*/\s*(\d{4}))?")
_DAY_ALONE = re.compile(r"(\d{1,2})\s*[日号號일]")
_VIETNAMESE = re.compile(r"(?:ngày\s*)?(\d{1,2})\s*tháng\s*(\d{1,2})(?:\s*(?:năm\s*)?(\d{4}))?")
_VIETNAMESE_DAY = re.compile(r"(?:thu |t)([2-7])")
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th|er|º|ª|\.)(?=\s|$|,)")
_WITH_WEEKDAY = re.compile(r"\s*\([^)]*\)\s*")

_CHINESE_DAY = re.compile("(下+|这|本|上)?个?(?:周|週|星期|礼拜|禮拜)([一二三四五六日天1-7])")
_FILLERS = frozenset({"de", "del", "the", "of", "den", "d", "on", "le", "am", "ngay", "วันที่", "的"})


@dataclass(frozen=True)
class TypedDay:
    """What a day may mean: one day, or several of which somebody must say which.

    `passed` is the nearer day of a date without a year that is over; the others are later.
    """

    days: tuple[date, ...]
    passed: date | None = None

    @property
    def is_sure(self) -> bool:
        return len(self.days) == 1 and self.passed is None


def read_typed_day(text: str, today: date, locale: str) -> TypedDay | None:
    """Read a day as somebody of this locale types it; None if it is none."""
    plain = _WITH_WEEKDAY.sub(" ", plain_signs(text)).strip().casefold()
    for read in (_relative, _weekday):
        days = read(plain, today, locale)
        if days:
            return TypedDay(days)
    return _dated(plain, today, locale)


def read_past_day(text: str, today: date, locale: str) -> date | None:
    """Read the day of something that has happened: *Saturday* is the last one.

    A day that is still to come is returned as it is; None for anything else.
    """
    if is_said("yesterday", text):
        return today - timedelta(days=1)
    weekday = read_weekdays(text)
    if weekday is not None and len(weekday) == 1 and not any(map(str.isdecimal, text)):
        return today - timedelta(days=(today.weekday() - int(weekday)) % 7)
    typed = read_typed_day(text, today, locale)
    if typed is None:
        return None
    passed = [day for day in (typed.passed, *typed.days) if day is not None and day <= today]
    return max(passed) if passed else min(typed.days)


# --- days named from today ----------------------------------------------------------------------


def _relative(plain: str, today: date, locale: str) -> tuple[date, ...]:
    folded = fold(plain)
    for typed, ahead in _AHEAD:
        if folded in folded_words(typed):
            return (today + timedelta(days=ahead),)
    return (today + timedelta(days=3),) if folded == "大后天" else ()


def _weekday(plain: str, today: date, locale: str) -> tuple[date, ...]:
    if match := _CHINESE_DAY.fullmatch(plain):
        return _chinese(match[1] or "", match[2], today)
    folded = fold(plain)
    if match := _VIETNAMESE_DAY.fullmatch(folded):
        return (_coming(int(match[1]) - 2, today),)
    day = weekday_of(folded, locale)
    if day is not None:
        return (_coming(day, today),)
    for words, is_next in _WEEKS:
        for rest in _without(folded, folded_words(words)):
            day = weekday_of(rest, locale)
            if day is not None:
                return _next(day, today) if is_next else (_coming(day, today),)
    return ()


def _chinese(which: str, sign: str, today: date) -> tuple[date, ...]:
    day = CHINESE_DAYS.get(sign, int(sign) - 1 if sign.isdecimal() else 0)
    monday = today - timedelta(days=today.weekday())
    if which == "上":
        return ()
    if not which:
        return (_coming(day, today),)
    weeks = len(which) if which.startswith("下") else 0
    return (monday + weeks * _WEEK + timedelta(days=day),)


def _coming(day: int, today: date) -> date:
    """Return the next such weekday, today among them."""
    return today + timedelta(days=(day - today.weekday()) % 7)


def _next(day: int, today: date) -> tuple[date, ...]:
    """Return what "next Friday" may mean: the coming one, or that of next week."""
    monday = today - timedelta(days=today.weekday())
    of_next_week = monday + _WEEK + timedelta(days=day)
    coming = _coming(day, today + timedelta(days=1))
    return tuple(sorted({coming, of_next_week}))


def _without(folded: str, words: frozenset[str]) -> Iterator[str]:
    """Give what is left of a text without one of these words before or behind it."""
    for word in words:
        # Chinese, Japanese, Korean and Thai write no spaces between words.
        space = " " if word[0] < "\u0e00" else ""
        if folded.startswith(word + space):
            yield folded[len(word) :].strip()
        if folded.endswith(space + word):
            yield folded[: -len(word)].strip()


# --- dates --------------------------------------------------------------------------------------


def _dated(plain: str, today: date, locale: str) -> TypedDay | None:
    if match := _YEAR_FIRST.fullmatch(plain):
        return _of([_day(int(match[1]), int(match[2]), int(match[3]))])
    if match := _MONTH_AND_DAY.fullmatch(plain) or _DASHED.fullmatch(plain):
        return _without_year([(int(match[1]), int(match[2]))], today)
    if match := _VIETNAMESE.fullmatch(plain):
        return _in_year([(int(match[2]), int(match[1]))], match[3], today)
    if match := _DOTTED.fullmatch(plain):
        is_month_first = locale in _MONTH_FIRST
        return _in_year([_month_day(match, is_month_first)], match[3], today)
    if match := _SLASHED.fullmatch(plain):
        orders = (True, False) if locale in _EITHER else (locale in _MONTH_FIRST,)
        return _in_year([_month_day(match, order) for order in orders], match[3], today)
    if match := _DAY_ALONE.fullmatch(plain):
        return _of([_day_of_month(int(match[1]), today)])
    return _named(plain, today, locale)


def _month_day(match: re.Match[str], is_month_first: bool) -> tuple[int, int]:
    one, other = int(match[1]), int(match[2])
    return (one, other) if is_month_first else (other, one)


def _in_year(dates: list[tuple[int, int]], year: str | None, today: date) -> TypedDay | None:
    if year is None:
        return _without_year(dates, today)
    return _of([_day(int(year), month, day) for month, day in dates])


def _of(days: list[date | None]) -> TypedDay | None:
    real = tuple(sorted({day for day in days if day is not None}))
    return TypedDay(real) if real else None


def _without_year(dates: list[tuple[int, int]], today: date) -> TypedDay | None:
    """Take each date as the next one; one that has just passed is no date of next year unasked."""
    days: set[date] = set()
    passed: list[date] = []
    for month, day in dates:
        this, next_ = _day(today.year, month, day), _day(today.year + 1, month, day)
        if this is not None and this >= today:
            days.add(this)
        elif next_ is not None:
            # 29 February may be years away: then it is a slip, not a date.
            days.add(next_)
            if this is not None and today - this < next_ - today:
                passed.append(this)
    if not days:
        return None
    is_passed = len(passed) == len(dates)
    return TypedDay(tuple(sorted(days)), max(passed) if is_passed else None)


def _day_of_month(day: int, today: date) -> date | None:
    for month in range(today.month, today.month + 3):
        years, index = divmod(month - 1, 12)
        there = _day(today.year + years, index + 1, day)
        if there is not None and there >= today:
            return there
    return None


def _named(plain: str, today: date, locale: str) -> TypedDay | None:
    """Read a date whose month has a name: 5 December, Dec 5th 2026, 5 de diciembre."""
    words = [word for word in fold(_ORDINAL.sub("", plain)).split() if word not in _FILLERS]
    numbers = [int(word) for word in words if word.isdecimal()]
    names = [word for word in words if not word.isdecimal()]
    if len(names) > 1 and weekday_of(names[0], locale) is not None:
        names = names[1:]  # "Saturday 5 December"
    months = _month_of(" ".join(names), locale)
    days = [number for number in numbers if number <= 31]
    years = [str(number) for number in numbers if number > 31]
    if months is None or len(days) != 1 or len(years) > 1:
        return None
    return _in_year([(months, days[0])], years[0] if years else None, today)


def _month_of(folded: str, locale: str) -> int | None:
    own = _months(locale).get(folded)
    if own is not None:
        return own
    months = {_months(other).get(folded) for other in texts.locales()} - {None}
    return months.pop() if len(months) == 1 else None


@cache
def _months(locale: str) -> dict[str, int]:
    names: dict[str, set[int]] = {}
    for widths in texts.babel_locale(locale).months.values():
        for width, of_width in widths.items():
            if width != "narrow":
                for month, name in of_width.items():
                    names.setdefault(fold(str(name)), set()).add(month)
    return {name: min(of) for name, of in names.items() if len(of) == 1 and not name.isdecimal()}


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
