"""What a coordinator types about a shift: new values, reasons, names, numbers, letters."""

import re
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any

from aiogram.fsm.state import State, StatesGroup
from aiogram.types import Message

from bot.shifts.changes import REASON_LIMIT
from bot.shifts.model import CAPACITY_LIMIT, Shift
from bot.shifts.seating import Contact
from bot.spine.phone_numbers import digits_of
from bot.spine.texts.render import At, Listed, utf16_length
from bot.spine.texts.typed_languages import read_languages
from bot.spine.typed_days import TypedDay, read_typed_day
from bot.spine.typed_numbers import read_people
from bot.spine.typed_times import Span, read_span, unmarked
from bot.spine.typed_whens import read_when
from bot.spine.wall_clock import DAY_MINUTES, instant_on, local_day
from handlers.shifts.form import NO_LANGUAGE, short_text_of, text_of
from handlers.turns.dialogue import Frame
from handlers.turns.refusals import BadAnswer

FARTHEST = timedelta(days=366)
WORDS_LIMIT = 1000
# Longer answers hold no times and no contact, and reading them would take long.
TIMES_LIMIT, CONTACT_LIMIT = 60, 120
# A number at the end or the beginning, with what people put between digits.
_CONTACT = re.compile(
    r"(?P<name>.*?\S)[\s,;:]+(?P<phone>[+(]?\d[\d ()./-]{3,22}\d)"
    r"|(?P<phone_first>[+(]?\d[\d ()./-]{3,22}\d)[\s,;:]+(?P<name_last>\S.*)"
)
LEAST_DIGITS = 5


class DeskForm(StatesGroup):
    value = State()
    reason = State()
    who = State()
    contact = State()
    words = State()


@dataclass(frozen=True)
class DeskFrame(Frame):
    """What is being done to a shift; `new` and `seen` as the log keeps fields."""

    form: int = 0  # the card of an older form does nothing of a newer one
    shift: int = 0
    act: str = ""  # what follows the reason: edit, cancel, off, vouch
    what: str = ""  # the field that is changed
    name: str = ""  # a part of the name that is looked for
    sign_up: int = 0
    person: int = 0
    new: dict[str, Any] = field(default_factory=dict)
    seen: dict[str, Any] = field(default_factory=dict)


def read_value(
    name: str, message: Message, shift: Shift, *, locale: str, now: datetime
) -> dict[str, Any]:
    """Read the new value of a field as somebody of this locale writes it. Raises BadAnswer."""
    match name:
        case "title" | "place":
            return {name: short_text_of(message)}
        case "capacity":
            return {"capacity": _capacity(message)}
        case "languages":
            codes = read_languages(unmarked(text_of(message)))
            if codes is None:
                raise BadAnswer("shift-form-no-language")
            return {"languages": " ".join(codes)}
        case _:
            return _times(text_of(message), shift, locale, now)


def tapped_languages(code: str) -> dict[str, Any]:
    """Read the language of a button. Raises BadAnswer."""
    codes = () if code == NO_LANGUAGE else read_languages(code)
    if codes is None:
        raise BadAnswer("shift-form-no-language")
    return {"languages": " ".join(codes)}


def _capacity(message: Message) -> int:
    number = read_people(message.text or "") or 0
    if not 0 < number <= CAPACITY_LIMIT:
        raise BadAnswer("shift-form-no-number", limit=CAPACITY_LIMIT)
    return number


def _times(text: str, shift: Shift, locale: str, now: datetime) -> dict[str, Any]:
    """Read times, a day, or both; what is not said stays. Times that run backwards end next day."""
    zone = shift.area.zone
    today = local_day(now, zone)
    read = _day_and_span(text, shift, today, locale) if len(text) <= TIMES_LIMIT else None
    if read is None:
        raise BadAnswer("desk-no-time")
    day, span = read
    if day - today > FARTHEST:
        raise BadAnswer("shift-form-far")
    if span.backwards:
        span = span.into_next_day()
    starts_at, ends_at = (instant_on(day, minute, zone) for minute in (span.start, span.end))
    if ends_at <= starts_at:
        raise BadAnswer("desk-no-time")  # both in the hour that the clocks jump over
    if ends_at <= now or (starts_at <= now and starts_at != shift.starts_at):
        raise BadAnswer("shift-form-past")
    return {"starts_at": starts_at, "ends_at": ends_at}


def _day_and_span(text: str, shift: Shift, today: date, locale: str) -> tuple[date, Span] | None:
    """Read a day, hours, or both. Raises BadAnswer, with the readings, for what may be two days."""
    zone = shift.area.zone
    if (span := read_span(text)) is not None:
        return local_day(shift.starts_at, zone), span
    if (typed := read_typed_day(text, today, locale)) is not None:
        return _sure_day(typed, zone), _span_of(shift)
    when = read_when(text, today, locale)
    if when is None or when.span is None:
        return None
    return _sure_day(when.day, zone), when.span


def _sure_day(typed: TypedDay, zone: str) -> date:
    if not typed.is_sure:
        days = {*typed.days, *([typed.passed] if typed.passed else [])}
        named = [At(instant_on(day, DAY_MINUTES // 2, zone), zone, "dated") for day in sorted(days)]
        raise BadAnswer("make-which-day", days=Listed(named, "or"))
    return typed.days[0]


def _span_of(shift: Shift) -> Span:
    """Return the shift's times by the clocks, as minutes after midnight of its first day."""
    midnight = instant_on(local_day(shift.starts_at, shift.area.zone), 0, shift.area.zone)
    start = int((shift.starts_at - midnight).total_seconds()) // 60
    return Span(start, start + shift.minutes)


def read_reason(message: Message) -> str:
    """Read why something is done. Raises BadAnswer."""
    words = text_of(message)
    if utf16_length(words) > REASON_LIMIT:
        raise BadAnswer("name-too-long", length=utf16_length(words), limit=REASON_LIMIT)
    return words


def read_words(message: Message) -> str:
    """Read a letter, which may have several lines. Raises BadAnswer."""
    text_of(message)
    words = (message.text or "").strip()
    if utf16_length(words) > WORDS_LIMIT:
        raise BadAnswer("name-too-long", length=utf16_length(words), limit=WORDS_LIMIT)
    return words


def read_contact(message: Message) -> Contact:
    """Read a name and a phone number, in either order, or a contact of Telegram's.

    Raises BadAnswer.
    """
    if message.contact is not None:
        shared = message.contact
        name = f"{shared.first_name} {shared.last_name or ''}"
        return _contact(name, shared.phone_number)
    words = text_of(message)
    match = _CONTACT.fullmatch(words) if len(words) <= CONTACT_LIMIT else None
    if match is None:
        raise BadAnswer("desk-no-contact")
    name, phone = match["name"] or match["name_last"], match["phone"] or match["phone_first"]
    return _contact(name, phone)


def _contact(name: str, phone: str) -> Contact:
    name = name.strip(" ,;:")
    if not name or len(digits_of(phone)) < LEAST_DIGITS or utf16_length(name) > 64:
        raise BadAnswer("desk-no-contact")
    return Contact(name, phone.strip())
