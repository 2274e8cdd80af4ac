"""A need in one line, as a coordinator writes it: 4 people, Gate 7, tonight 20–24. Pure.

Parts stand in any order, with commas or line breaks between; within a part the hours may stand
last or first, and the number first. What can't be read stays a place, which the preview shows.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.callout.phrases import read_number, without_link_word
from bot.spine.texts.typed_languages import read_languages
from bot.spine.typed_days import TypedDay, read_typed_day
from bot.spine.typed_times import Span, read_span
from bot.spine.typed_whens import read_when
from bot.spine.wall_clock import instant_on

_BETWEEN = re.compile(r"[,，、;；\n]+")
LINE_LIMIT = 300
_LONGEST_SPAN = timedelta(hours=24)
# Work that is needed at once begins on the next of these minutes.
_STEP = 5


@dataclass(frozen=True)
class Need:
    """What a line says; None and "" for what it does not. A day that may be two is none."""

    people: int | None = None
    day: date | None = None
    span: Span | None = None
    languages: str = ""
    title: str = ""
    place: str = ""


@dataclass(frozen=True)
class _Piece:
    """One part of a line, read as far as it can be; `rest` is what is left of it."""

    people: int | None = None
    day: TypedDay | None = None
    span: Span | None = None
    languages: tuple[str, ...] = ()
    rest: str = ""


def read_need(line: str, today: date, locale: str) -> Need:
    """Read a line as somebody of this locale writes it; `today` by the area's clocks."""
    parts = [part.strip() for part in _BETWEEN.split(line[:LINE_LIMIT]) if part.strip()]
    pieces = [_read(part, today, locale) for part in parts]
    day = next((one.day for one in pieces if one.day is not None), None)
    rests = [one.rest for one in pieces if one.rest]
    return Need(
        next((one.people for one in pieces if one.people is not None), None),
        day.days[0] if day is not None and day.is_sure else None,
        next((one.span for one in pieces if one.span is not None), None),
        " ".join(dict.fromkeys(code for one in pieces for code in one.languages)),
        rests[0] if rests else "",
        rests[-1] if rests else "",
    )


def _read(part: str, today: date, locale: str) -> _Piece:
    number, rest = read_number(part)
    if number is not None and not rest:
        return _Piece(people=number)
    when = _when(part, today, locale)
    if when is not None:
        return when
    if (codes := read_languages(part)) is not None:
        return _Piece(languages=codes)
    # The hours stand last, or first, beside words.
    for words, hours in _halves(part.split()):
        when = _when(hours, today, locale)
        if when is not None:
            number, rest = read_number(words)
            return _Piece(number, when.day, when.span, (), without_link_word(rest))
    return _Piece(people=number, rest=without_link_word(rest))


def _when(text: str, today: date, locale: str) -> _Piece | None:
    """Read a day with hours, hours alone, or a day alone."""
    when = read_when(text, today, locale)
    if when is not None:
        return _Piece(day=when.day, span=when.span)
    if (span := read_span(text)) is not None:
        return _Piece(span=span)
    day = read_typed_day(text, today, locale)
    return _Piece(day=day) if day is not None else None


def _halves(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Cut words in two, the longest end first, then the longest beginning."""
    for at in range(1, len(words)):
        yield " ".join(words[:at]), " ".join(words[at:])
    for at in range(len(words) - 1, 0, -1):
        yield " ".join(words[at:]), " ".join(words[:at])


def times_of(need: Need, zone: str, today: date, now: datetime) -> tuple[datetime, datetime] | None:
    """Return start and end by the clocks of the zone; None where they are not said or are over.

    Without a day they are the next such hours. What has begun by now begins with the next minutes.
    """
    if need.span is None:
        return None
    span = need.span.into_next_day() if need.span.backwards else need.span
    days = [need.day] if need.day is not None else [today, today + timedelta(days=1)]
    for day in days:
        start, end = (instant_on(day, minute, zone) for minute in (span.start, span.end))
        if start < end <= start + _LONGEST_SPAN and end > now:
            return max(start, soon(now)) if start <= now else start, end
    return None


def soon(now: datetime) -> datetime:
    """Return the next full five minutes."""
    minute = now.replace(second=0, microsecond=0)
    return minute + timedelta(minutes=_STEP - minute.minute % _STEP)
