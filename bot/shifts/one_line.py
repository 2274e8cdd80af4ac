"""A whole shift in one line: Gate 3, tomorrow 22–06, 2 people, Korean. Pure.

What is read as a day, hours, a number of people, roles or languages is that. What is left is the
title, and behind it the place. Everything is shown before it is posted, so a misreading is seen.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.shifts.model import CAPACITY_LIMIT
from bot.shifts.patterns import CrewRole
from bot.spine.texts.render import one_line
from bot.spine.texts.typed_languages import read_languages
from bot.spine.typed_days import TypedDay, read_typed_day
from bot.spine.typed_numbers import read_people
from bot.spine.typed_times import Span, read_span
from bot.spine.typed_whens import read_when

LONGEST = 300
# Longer texts without a comma are not searched for a day and hours: every part would be tried.
_MOST_TOKENS = 60
_DAY_TOKENS, _SPAN_TOKENS, _PEOPLE_TOKENS = 8, 16, 4
_BETWEEN = re.compile(r"[,，;；、،؛\n|·•]+")
# Chinese, Japanese and Thai write no spaces: there each sign may begin a part.
_TOKEN = re.compile(r"\d+|[^\W\d_\u0e00-\u0e7f\u3040-\u30ff\u4e00-\u9fff]+|\S")
_NUMBERED_PLACE = re.compile(r"\d+\s*[号號](?=[门門楼樓岗院栋幢线口室])")
_AROUND_LANGUAGE = re.compile(
    r"^(?:要?会[说讲]?|[需]?要|懂|能?[说讲]|(?:needs?|speaks?|in|bahasa|زبان|اللغة)\s|ภาษา)\s*|"
    r"\s*(?:-?\s?speak(?:ers?|ing)|needed|required|志愿者)$",
    re.IGNORECASE,
)
_ROLE = re.compile(r"(?P<count>\d{1,3})\s*(?:[x×]|名|个|位|人)?\s*(?P<name>[^\W\d].{0,38})")
_ROLE_LAST = re.compile(
    r"(?P<name>[^\d]{0,38}[^\W\d])\s*[x×:：]?\s*(?P<count>\d{1,3})\s*[名个位人]"
)
_BETWEEN_ROLES = re.compile(r"\s*(?:\+|＋|&|\band\b|和|及|与)\s*")
# "3号门" and "2nd floor" are places, "2h" is a length.
_NO_ROLE = re.compile(r"(?:[号號楼樓栋幢院室期点點层樓]|(?:st|nd|rd|th|h)\b)", re.IGNORECASE)


@dataclass(frozen=True)
class OneLine:
    """What a line says of a shift; what it does not say is empty."""

    parts: tuple[str, ...] = ()  # what is left for title and place, in its order
    day: TypedDay | None = None
    span: Span | None = None
    capacity: int = 0
    roles: tuple[CrewRole, ...] = ()
    languages: str = ""

    @property
    def is_shift(self) -> bool:
        """Tell whether it says when, and so is more than a title."""
        return self.day is not None and self.span is not None


def read_line(text: str, today: date, locale: str) -> OneLine:
    """Read a line as somebody of this locale writes it."""
    if len(text) > LONGEST:
        return OneLine((one_line(text),))
    parts = [one for part in _BETWEEN.split(text) if (one := one_line(part))]
    line = _read_parts(_read_when_parts(OneLine(tuple(parts)), today, locale))
    if line.day is None or line.span is None:
        line = _search_when(line, today, locale)
    line = _read_roles(line)
    return line if line.capacity or line.roles else _search_people(line)


# --- parts with commas between ------------------------------------------------------------------


def _read_when_parts(line: OneLine, today: date, locale: str) -> OneLine:
    """Read the parts, or two or three of them together, that say when."""
    parts = list(line.parts)
    for length in (3, 2, 1):  # "Saturday, 5 December, 22-06" is one
        for at in range(len(parts) - length + 1):
            words = " ".join(parts[at : at + length])
            if line.day is None and (when := read_when(words, today, locale)) is not None:
                left = (*parts[:at], *parts[at + length :])
                return replace(line, parts=left, day=when.day, span=when.span)
    for at, part in enumerate(parts):
        if line.day is None and (day := read_typed_day(part, today, locale)) is not None:
            line, parts[at] = replace(line, day=day), ""
        elif line.span is None and (span := _span(part)) is not None:
            line, parts[at] = replace(line, span=span), ""
    return replace(line, parts=tuple(part for part in parts if part))


def _read_parts(line: OneLine) -> OneLine:
    """Read the parts that say how many people, and which languages."""
    left: list[str] = []
    for part in line.parts:
        number = read_people(part)
        codes = _languages(part)
        if number and not line.capacity:
            line = replace(line, capacity=number)
        elif codes and not line.languages and left:
            line = replace(line, languages=" ".join(codes))
        else:
            left.append(part)
    return replace(line, parts=tuple(left))


def _languages(part: str) -> Sequence[str]:
    bare = _AROUND_LANGUAGE.sub("", part)
    # Two letters alone are a code, but in a line more likely a word.
    is_word = len(bare) > 2 or not bare.isascii()
    return (read_languages(bare) or ()) if is_word else ()


# --- roles --------------------------------------------------------------------------------------


def _read_roles(line: OneLine) -> OneLine:
    """Read "2 gate, 1 driver"; the first part is the title, unless every part is a role."""
    read = [_roles_of(part) for part in line.parts]
    skip = 0 if all(read) else 1
    roles = [role for of in read[skip:] for role in of]
    if len(roles) < 2 or line.capacity:
        return line
    left = [part for at, part in enumerate(line.parts) if at < skip or not read[at]]
    return replace(line, parts=tuple(left), roles=tuple(roles))


def read_roles(text: str) -> list[CrewRole]:
    """Read roles and how many each needs, as an answer: 2 gate, 1 driver. Empty for another."""
    if len(text) > LONGEST:
        return []
    parts = [one for part in _BETWEEN.split(text) if (one := one_line(part))]
    read = [_roles_of(part) for part in parts]
    roles = [role for of in read for role in of]
    return roles if all(read) and len(roles) > 1 else []


def _roles_of(part: str) -> list[CrewRole]:
    roles = []
    for words in _BETWEEN_ROLES.split(part):
        match = _ROLE.fullmatch(words) or _ROLE_LAST.fullmatch(words)
        if match is None or _NO_ROLE.match(match["name"]):
            return []
        if not 0 < int(match["count"]) <= CAPACITY_LIMIT:
            return []
        roles.append(CrewRole(match["name"].strip(), int(match["count"])))
    return roles


# --- without commas -----------------------------------------------------------------------------


def _search_when(line: OneLine, today: date, locale: str) -> OneLine:
    """Look inside each part for a day and hours that no comma sets apart."""
    for at, part in enumerate(line.parts):
        if len(tokens := _tokens(part)) > _MOST_TOKENS:
            continue
        span_at = None
        if line.span is None:
            span_at = _first(part, tokens, _SPAN_TOKENS, lambda words: _span(words) is not None)
        day_at = None
        if line.day is None:
            day_at = _day_in(part, tokens, span_at, today, locale)
        if span_at is None and day_at is None:
            continue
        line = _with_when(line, part, (day_at, span_at), today, locale)
        left = _without(part, [one for one in (day_at, span_at) if one is not None])
        parts = (*line.parts[:at], *left, *line.parts[at + 1 :])
        return _read_languages_at_the_end(_read_parts(replace(line, parts=parts)))
    return line


_Place = tuple[int, int]  # from and to, in signs


def _with_when(
    line: OneLine,
    part: str,
    places: tuple[_Place | None, _Place | None],
    today: date,
    locale: str,
) -> OneLine:
    """Keep the day and the hours of these places; side by side one may say what the other means."""
    day_at, span_at = places
    if day_at is not None and span_at is not None:
        both = f"{part[slice(*day_at)]} {part[slice(*span_at)]}"
        if (when := read_when(both, today, locale)) is not None and when.span is not None:
            return replace(line, day=when.day, span=when.span)
    if day_at is not None:
        line = replace(line, day=read_typed_day(part[slice(*day_at)], today, locale))
    if span_at is not None:
        line = replace(line, span=_span(part[slice(*span_at)]))
    return line


def _day_in(
    part: str, tokens: Sequence[_Place], span: _Place | None, today: date, locale: str
) -> _Place | None:
    """Find the day of a part: the longest beside the hours, else the last."""

    def is_day(words: str) -> bool:
        return read_typed_day(words, today, locale) is not None

    numbered = [match.span() for match in _NUMBERED_PLACE.finditer(part)]
    found = [
        place
        for place in _windows(tokens, _DAY_TOKENS)
        if not _meets(place, span)
        and not any(_meets(place, one) for one in numbered)
        and is_day(part[slice(*place)])
    ]
    beside = [place for place in found if span is not None and _is_beside(part, place, span)]
    best = beside or found
    return max(best, key=lambda place: (place[1] - place[0], place[0])) if best else None


def _search_people(line: OneLine) -> OneLine:
    """Look inside each part for a number of people with its word: 2人, 2 people."""
    for at, part in enumerate(line.parts):
        if len(tokens := _tokens(part)) > _MOST_TOKENS:
            continue
        place = _first(part, tokens, _PEOPLE_TOKENS, _says_people)
        if place is not None:
            number = read_people(part[slice(*place)]) or 0
            left = _without(part, [place])
            parts = (*line.parts[:at], *left, *line.parts[at + 1 :])
            line = replace(line, capacity=number, parts=parts)
            return _read_languages_at_the_end(_read_parts(line))
    return line


def _says_people(words: str) -> bool:
    has_unit = not words.strip().isdecimal() and len(words.strip()) > 1
    return has_unit and bool(read_people(words))


def _read_languages_at_the_end(line: OneLine) -> OneLine:
    """Read languages at the end of the last part: Gate 3 Korean."""
    if line.languages or not line.parts:
        return line
    *before, last = line.parts
    words = last.split()
    for length in (3, 2, 1):
        if len(words) > length or (before and len(words) == length):
            codes = _languages(" ".join(words[-length:]))
            if codes:
                rest = " ".join(words[:-length])
                parts = (*before, *([rest] if rest else []))
                return replace(line, languages=" ".join(codes), parts=parts)
    return line


def _span(words: str) -> Span | None:
    return read_span(words) if any(sign.isdecimal() for sign in words) else None


def _tokens(part: str) -> list[_Place]:
    return [match.span() for match in _TOKEN.finditer(part)]


def _windows(tokens: Sequence[_Place], most: int) -> Iterator[_Place]:
    """Give every run of tokens, the longest first and then from the left."""
    for length in range(min(most, len(tokens)), 0, -1):
        for at in range(len(tokens) - length + 1):
            yield tokens[at][0], tokens[at + length - 1][1]


def _first(
    part: str, tokens: Sequence[_Place], most: int, is_it: Callable[[str], bool]
) -> _Place | None:
    return next((place for place in _windows(tokens, most) if is_it(part[slice(*place)])), None)


def _meets(place: _Place, other: _Place | None) -> bool:
    return other is not None and place[0] < other[1] and other[0] < place[1]


def _is_beside(part: str, place: _Place, span: _Place) -> bool:
    between = part[min(place[1], span[1]) : max(place[0], span[0])]
    return all(unicodedata.category(sign)[0] in "ZP" for sign in between)


def _without(part: str, places: Sequence[_Place]) -> list[str]:
    """Return what is left of a part, cut where something was taken out."""
    left, at = [], 0
    for start, end in [*sorted(places), (len(part), len(part))]:
        words = part[at:start].strip(" ,.;:。-–")
        if words:
            left.append(words)
        at = end
    return left
