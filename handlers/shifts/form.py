"""The form of a new shift: its steps, its answers so far, its buttons and its questions."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

from aiogram.fsm.state import State, StatesGroup
from aiogram.types import Message

from bot.places.model import Area
from bot.shifts.browse import house_languages
from bot.shifts.buttons import ShareShift
from bot.shifts.cards import draft_lines, shift_args
from bot.shifts.desk_buttons import ShowDesk
from bot.shifts.model import TITLE_LIMIT, Shift
from bot.shifts.post import Draft
from bot.spine.buttons import Payload
from bot.spine.outbox.screen import Button, Screen
from bot.spine.refused import Refused
from bot.spine.texts.render import At, Foreign, LanguageName, one_line, utf16_length
from bot.spine.typed_days import TypedDay
from bot.spine.typed_times import Span
from bot.spine.wall_clock import instant_on
from handlers.turns.dialogue import Frame
from handlers.widgets import area_rows

NO_LANGUAGE = "none"


class NewShift(StatesGroup):
    area = State()
    title = State()
    place = State()
    day = State()
    span = State()
    capacity = State()
    language = State()
    confirm = State()


@dataclass(frozen=True)
class ShiftDraft(Frame):
    """What has been said so far: ids, an ISO day, and minutes after its midnight."""

    form: int = 0  # the message that opened it
    area: int = 0
    title: str = ""
    place: str = ""
    day: str = ""
    start: int = 0
    end: int = 0
    capacity: int = 0
    languages: str = ""

    def as_draft(self, area: Area) -> Draft:
        """Return the shift that all answers together describe."""
        day = date.fromisoformat(self.day)
        return Draft(
            area,
            self.title,
            self.place,
            instant_on(day, self.start, area.zone),
            instant_on(day, self.end, area.zone),
            self.capacity,
            self.languages,
        )


# --- what its buttons carry ---------------------------------------------------------------------


class FormArea(Payload, prefix="nsa"):
    area: int


class FormAreas(Payload, prefix="nsap"):
    page: int


class FormDay(Payload, prefix="nsd"):
    # Of the proleptic calendar. The day itself: "tomorrow" means the day on which it was said.
    ordinal: int


class FormNextDay(Payload, prefix="nsn"):
    start: int
    end: int


class FormLanguage(Payload, prefix="nsl"):
    language: str  # a code, or NO_LANGUAGE


class FormPost(Payload, prefix="nsp"):
    form: int  # the card of an older form posts nothing of a newer one


class FormDraft(Payload, prefix="nsk"):
    form: int


class FormDiscard(Payload, prefix="nsx"):
    form: int


# --- reading answers ----------------------------------------------------------------------------


class BadAnswer(Refused):
    """The answer does not fit the question; the form stays where it was."""

    def __init__(self, text_id: str, **args: Any) -> None:
        self.text_id = text_id
        super().__init__(**args)


class OldButton(Refused):
    """The data of no button of this form. Anybody can send any, so it is no defect of Weft's."""

    text_id = "button-old"


def text_of(message: Message) -> str:
    """Return what they wrote, in one line. Raises BadAnswer when it is no text."""
    words = one_line(message.text or "")
    if not any(sign.isprintable() and not sign.isspace() for sign in words):
        raise BadAnswer("expected-text")
    return words


def short_text_of(message: Message) -> str:
    """Return what they wrote if it fits a title. Raises BadAnswer."""
    words = text_of(message)
    if utf16_length(words) > TITLE_LIMIT:
        raise BadAnswer("name-too-long", length=utf16_length(words), limit=TITLE_LIMIT)
    return words


# --- its questions ------------------------------------------------------------------------------


def ask_area(areas: Sequence[Area], page: int) -> Screen:
    """Ask for the area, a page of buttons at a time."""
    rows = area_rows(
        areas, lambda area: FormArea(area.id).pack(), lambda to: FormAreas(to).pack(), page=page
    )
    return Screen("shift-form-area", buttons=rows)


def ask_title(area: Area) -> Screen:
    """Ask what is to be done."""
    return Screen("shift-form-title", {"area": Foreign(area.name)})


def ask_day(today: date) -> Screen:
    """Ask on which day; today and tomorrow are a tap."""
    days = [
        Button(label, FormDay((today + timedelta(days=ahead)).toordinal()).pack())
        for ahead, label in enumerate(("shift-button-today", "shift-button-tomorrow"))
    ]
    return Screen("shift-form-day", buttons=[days])


def ask_which_day(area: Area, typed: TypedDay, today: date) -> Screen:
    """Ask which day they mean; the days that it may be are a tap."""
    buttons = [
        [Button("shift-button-day", FormDay(day.toordinal()).pack(), {"day": _noon(area, day)})]
        for day in typed.days
        if day >= today
    ]
    if typed.passed is None:
        return Screen("shift-form-which-day", buttons=buttons)
    return Screen("shift-form-day-passed", {"day": _noon(area, typed.passed)}, buttons)


def ask_span(area: Area, day: date, today: date) -> Screen:
    """Ask from when to when; the day has its year where that is another."""
    shown = _noon(area, day, "date" if day.year == today.year else "dated")
    return Screen("shift-form-span", {"area": Foreign(area.name), "day": shown})


def _noon(area: Area, day: date, style: str = "dated") -> At:
    return At(instant_on(day, 12 * 60, area.zone), area.zone, style)


def ask_next_day(span: Span) -> Screen:
    """Ask whether times that run backwards end on the next day."""
    yes = Button("shift-button-next-day", FormNextDay(span.start, span.end).pack())
    return Screen("shift-form-backwards", buttons=[[yes]])


def ask_language() -> Screen:
    """Ask whether a language is needed."""
    buttons = [
        Button("shift-button-language", FormLanguage(code).pack(), {"language": LanguageName(code)})
        for code in house_languages()
    ]
    rows = [[Button("shift-button-no-language", FormLanguage(NO_LANGUAGE).pack())]]
    rows += [buttons[at : at + 3] for at in range(0, len(buttons), 3)]
    return Screen("shift-form-language", buttons=rows)


def ask_confirm(draft: Draft, form: int) -> Screen:
    """Show the whole shift before it is posted."""
    buttons = [
        Button("shift-button-post", FormPost(form).pack()),
        Button("shift-button-discard", FormDiscard(form).pack()),
    ]
    as_draft = [Button("desk-button-draft", FormDraft(form).pack())]
    return Screen("shift-form-confirm", {"card": draft_lines(draft)}, [buttons, as_draft])


def posted_card(shift: Shift) -> Screen:
    """Confirm that the shift is posted, and lead to its card."""
    share = Button("shift-button-share", ShareShift(shift.id).pack())
    buttons = [[Button("desk-button-card", ShowDesk(shift.id, 0).pack())], [share]]
    return Screen("shift-form-posted", shift_args(shift), buttons)
