"""A day and its hours in one text: 周六 22:00-次日06:00, demain 18h–21h, Saturday 8pm–2am.

The parts are read by typed_days.py and typed_times.py. Pure.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

from bot.spine.texts.folding import fold
from bot.spine.texts.typed_words import Typed, folded_words, written_words
from bot.spine.typed_clock import plain_signs, read_clock
from bot.spine.typed_days import TypedDay, read_typed_day
from bot.spine.typed_times import Span, read_span

# Beyond this it is no day with hours: each place is tried as the border between the two.
_LONGEST = 80
_NIGHTS: tuple[Typed, ...] = ("tonight", "tomorrow-night")


@dataclass(frozen=True)
class TypedWhen:
    """What a text says of a day and its hours.

    The span may run backwards. It is None where they said only when it starts.
    """

    day: TypedDay
    span: Span | None


def read_when(text: str, today: date, locale: str) -> TypedWhen | None:
    """Read a day with a span of hours, or with a time; the day first or last.

    None for anything else.
    """
    plain = plain_signs(text)
    if len(plain) > _LONGEST:
        return None
    is_hours: Callable[[str], bool]
    for is_hours in (_is_span, _is_time):
        for words, hours in _halves(plain):
            if is_hours(hours) and (day := read_typed_day(words, today, locale)) is not None:
                return TypedWhen(day, _span_of(words, hours))
    return None


def _halves(plain: str) -> Iterator[tuple[str, str]]:
    """Cut a text in two at every place but within a number, the shortest beginning first.

    Either half may be the day.
    """
    for at in range(1, len(plain)):
        if not (plain[at - 1].isdecimal() and plain[at].isdecimal()):
            one, other = plain[:at].strip(" ,;:、"), plain[at:].strip(" ,;:、")
            yield one, other
            yield other, one


def _is_span(hours: str) -> bool:
    return any(sign.isdecimal() for sign in hours) and read_span(hours) is not None


def _is_time(hours: str) -> bool:
    return any(sign.isdecimal() for sign in hours) and read_clock(hours) is not None


def _span_of(words: str, hours: str) -> Span | None:
    """Read the hours of a day; 今晚8点到12点 says with the day which half of it is meant."""
    if any(fold(words) in folded_words(night) for night in _NIGHTS):
        in_the_evening = read_span(f"{written_words('evening')[0]} {hours}")
        if in_the_evening is not None:
            return in_the_evening
    return read_span(hours)
