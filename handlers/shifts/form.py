"""The form of a new shift: its steps, its answers so far, its buttons and its questions."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any

from aiogram.fsm.state import State, StatesGroup
from aiogram.types import Message

from bot.places.model import Area
from bot.shifts.browse import house_languages
from bot.shifts.buttons import ShareShift
from bot.shifts.cards import shift_args
from bot.shifts.crew import drafts_of
from bot.shifts.desk_buttons import ShowDesk
from bot.shifts.making_buttons import KeepTemplate, UseTemplate
from bot.shifts.making_cards import pairs, preview_lines
from bot.shifts.model import TITLE_LIMIT, Shift
from bot.shifts.patterns import CrewRole, Holidays, ShiftTemplate
from bot.shifts.post import Draft
from bot.spine.buttons import Payload
from bot.spine.outbox.screen import Button, Screen
from bot.spine.texts.columns import shorten
from bot.spine.texts.render import At, Foreign, LanguageName, Text, one_line, utf16_length
from bot.spine.typed_days import TypedDay
from bot.spine.typed_times import Span
from bot.spine.wall_clock import instant_on
from handlers.turns.dialogue import Frame
from handlers.turns.refusals import BadAnswer
from handlers.widgets import area_rows

NO_LANGUAGE = "none"
FARTHEST = timedelta(days=366)
COLUMNS = 24  # of a button
SHOWN = 12  # shifts with a button


class NewShift(StatesGroup):
    area = State()
    title = State()
    place = State()
    day = State()
    span = State()
    capacity = State()
    language = State()
    confirm = State()
    repeat = State()


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
    has_language: bool = False  # they said which, or that none is needed
    has_areas: bool = False  # they were asked for the area
    roles: list[Any] = field(default_factory=list)  # pairs of name and count
    readings: list[str] = field(default_factory=list)  # days that a line may mean
    passed: str = ""  # a day of it that is over
    is_popular: bool = False
    joins_begun: bool = False
    # How it repeats: digits from 0 (Monday), weeks, the last day.
    weekdays: str = ""
    every: int = 1
    until: str = ""
    holidays: str = Holidays.USUAL

    @property
    def crew(self) -> list[CrewRole]:
        return [CrewRole(name, count) for name, count in self.roles]

    @property
    def hours(self) -> tuple[date, int, int]:
        """Day, start and end as they were written."""
        return date.fromisoformat(self.day), self.start, self.end

    @property
    def typed_day(self) -> TypedDay:
        """The days that a line may mean."""
        days = tuple(date.fromisoformat(one) for one in self.readings)
        return TypedDay(days, date.fromisoformat(self.passed) if self.passed else None)

    def as_draft(self, area: Area, day: date | None = None) -> Draft:
        """Return the shift that all answers together describe, on another day if one is given."""
        on = day or date.fromisoformat(self.day)
        return Draft(
            area,
            self.title,
            self.place,
            instant_on(on, self.start, area.zone),
            instant_on(on, self.end, area.zone),
            self.capacity or 1,
            self.languages,
            self.is_popular,
            self.joins_begun,
        )

    def as_drafts(self, area: Area) -> list[Draft]:
        """Return a shift for each role. Raises BadAnswer for a name that is too long."""
        drafts = drafts_of(self.as_draft(area), self.crew)
        for draft in drafts:
            if (length := utf16_length(draft.title)) > TITLE_LIMIT:
                raise BadAnswer("name-too-long", length=length, limit=TITLE_LIMIT)
        return drafts


def next_step(draft: ShiftDraft) -> State:
    """Return the first question that is not answered; with all answers the preview. Pure."""
    open_steps = (
        (not draft.area, NewShift.area),
        (not draft.title, NewShift.title),
        (not draft.place, NewShift.place),
        (not draft.day, NewShift.day),
        (draft.start == draft.end, NewShift.span),
        (not draft.capacity and not draft.roles, NewShift.capacity),
        (not draft.has_language, NewShift.language),
    )
    return next((step for is_open, step in open_steps if is_open), NewShift.confirm)


_ORDER = (
    *(NewShift.area, NewShift.title, NewShift.place, NewShift.day, NewShift.span),
    *(NewShift.capacity, NewShift.language, NewShift.confirm, NewShift.repeat),
)


def step_before(name: str, draft: ShiftDraft) -> State:
    """Return the question before the one of this name; the first one stays. Pure."""
    names = [str(step.state).partition(":")[2] for step in _ORDER]
    at = names.index(name) if name in names else 0
    before = _ORDER[max(at - 1, 0)]
    if before == NewShift.capacity and draft.roles:
        before = NewShift.span
    return NewShift.title if before == NewShift.area and not draft.has_areas else before


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


class FormBack(Payload, prefix="nsb"):
    """Ask the question before this one again."""

    step: str


class FormRepeat(Payload, prefix="nsr"):
    form: int


# --- reading answers ----------------------------------------------------------------------------


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


def ask_title(area: Area, templates: Sequence[ShiftTemplate] = (), *, back: bool) -> Screen:
    """Ask what is to be done; what is often needed is a tap, and all may be one line."""
    buttons = [
        Button(
            "label-of-a-person", UseTemplate(one.id).pack(), {"name": shorten(one.title, COLUMNS)}
        )
        for one in templates
    ]
    question = Text("shift-form-title", {"area": Foreign(area.name)})
    rows = [*pairs(buttons), *([back_from(NewShift.title)] if back else [])]
    return Screen("make-title", {"question": question}, rows)


def ask_place() -> Screen:
    """Ask where people meet."""
    return Screen("shift-form-place", buttons=[back_from(NewShift.place)])


def ask_capacity() -> Screen:
    """Ask how many people are needed, in all or of each role."""
    question = Text("shift-form-capacity")
    return Screen("make-capacity", {"question": question}, [back_from(NewShift.capacity)])


def back_from(step: State) -> list[Button]:
    """Lead to the question before this one."""
    name = str(step.state).partition(":")[2]
    return [Button("desk-button-back", FormBack(name).pack())]


def ask_day(today: date) -> Screen:
    """Ask on which day; today and tomorrow are a tap."""
    days = [
        Button(label, FormDay((today + timedelta(days=ahead)).toordinal()).pack())
        for ahead, label in enumerate(("shift-button-today", "shift-button-tomorrow"))
    ]
    return Screen("shift-form-day", buttons=[days, back_from(NewShift.day)])


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
    args = {"area": Foreign(area.name), "day": shown}
    return Screen("shift-form-span", args, [back_from(NewShift.span)])


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
    return Screen("shift-form-language", buttons=[*rows, back_from(NewShift.language)])


def ask_confirm(draft: ShiftDraft, area: Area) -> Screen:
    """Show the whole shift before it is posted."""
    form = draft.form
    rows = [
        [
            Button("shift-button-post", FormPost(form).pack()),
            Button("shift-button-discard", FormDiscard(form).pack()),
        ],
        [
            Button("desk-button-draft", FormDraft(form).pack()),
            Button("make-button-repeat", FormRepeat(form).pack()),
        ],
        back_from(NewShift.confirm),
    ]
    card = preview_lines(draft.as_draft(area), draft.crew, draft.hours)
    return Screen("shift-form-confirm", {"card": card}, rows)


def posted_card(shift: Shift) -> Screen:
    """Confirm that the shift is posted, and lead to its card."""
    share = Button("shift-button-share", ShareShift(shift.id).pack())
    buttons = [[Button("desk-button-card", ShowDesk(shift.id, 0).pack())], [share]]
    keep = [Button("make-button-keep-template", KeepTemplate(shift.id).pack())]
    return Screen("shift-form-posted", shift_args(shift), [*buttons, keep])


def crew_card(shifts: Sequence[Shift], text_id: str) -> Screen:
    """Confirm that several shifts are posted or kept, and lead to their cards."""
    buttons = [
        Button(
            "label-of-a-person",
            ShowDesk(shift.id, 0).pack(),
            {"name": shorten(shift.title, COLUMNS)},
        )
        for shift in shifts[:SHOWN]
    ]
    keep = [Button("make-button-keep-template", KeepTemplate(shifts[0].id).pack())]
    return Screen(text_id, {"count": len(shifts)}, [*pairs(buttons), keep])
