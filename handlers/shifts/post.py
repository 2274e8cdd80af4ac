"""/newshift: a coordinator posts a shift, one question at a time; every wrong answer is said, and the form stays.

The form keeps what was said as plain values: area id, minutes of the day, ISO day. A text that starts with "/" is never an
answer: its own handler has it, and the form waits.
"""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from aiogram import F
from aiogram.filters import Command, StateFilter
from aiogram.fsm.context import FSMContext
from aiogram.fsm.state import State, StatesGroup
from aiogram.types import CallbackQuery, Message
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import rights
from bot.people.model import Person
from bot.people.rights import Action
from bot.places import model as places
from bot.places.model import Area
from bot.shifts.browse import brief, draft_card
from bot.shifts.model import CAPACITY_LIMIT, TITLE_LIMIT
from bot.shifts.post import (
    DAY_MINUTES,
    Draft,
    Span,
    StartsInThePast,
    instant,
    language_codes,
    local_day,
    post_shift,
    read_day,
    read_span,
    unmarked,
)
from bot.spine.buttons import Payload
from bot.spine.outbox import model as outbox
from bot.spine.outbox.screen import Button, Keyboard
from bot.spine.refused import Refused
from bot.spine.texts.render import At, Foreign, LanguageName, one_line, utf16_length
from handlers.shifts.browse import languages
from handlers.turns.dialogue import begin, end
from handlers.turns.routing import Magic, SubjectRouter
from handlers.widgets import area_rows

router = SubjectRouter(name="shifts-post")

FARTHEST = timedelta(days=366)  # dates are shown without their year


class NewShift(StatesGroup):
    area = State()
    title = State()
    place = State()
    day = State()
    span = State()
    capacity = State()
    language = State()
    confirm = State()


class FormArea(Payload, prefix="nsa"):
    area: int


class FormAreas(Payload, prefix="nsap"):
    page: int


class FormDay(Payload, prefix="nsd"):
    ordinal: int  # of the proleptic calendar: the day itself, so that "tomorrow" means the day it was said on


class FormNextDay(Payload, prefix="nsn"):
    start: int
    end: int


class FormLanguage(Payload, prefix="nsl"):
    language: str  # "none" for none


class FormPost(Payload, prefix="nsp"):
    form: int  # the message that opened it: an older card's button posts nothing of a newer form


class FormDiscard(Payload, prefix="nsx"):
    form: int


class BadAnswer(Refused):
    """The answer does not fit the question; the form stays where it was."""

    def __init__(self, text_id: str, **args: Any) -> None:
        super().__init__(**args)
        self.text_id = text_id


class NoButton(Refused):
    """The data of no button of this form. Anybody can send any: no defect of ours, which would wake the admins."""

    text_id = "button-old"


def _answer(state: State) -> tuple[Any, ...]:
    """Filters of an answer to this question: whatever is said, but no command."""
    return StateFilter(state), Magic(~F.text.startswith("/")), Magic(F.chat.type == "private")


def _text(message: Message) -> str:
    """What they wrote, in one line. Raises BadAnswer when it is no text."""
    words = one_line(message.text or "")
    if not any(sign.isprintable() and not sign.isspace() for sign in words):
        raise BadAnswer("expected-text")
    return words


def _short_text(message: Message) -> str:
    words = _text(message)
    if utf16_length(words) > TITLE_LIMIT:
        raise BadAnswer("name-too-long", length=utf16_length(words), limit=TITLE_LIMIT)
    return words


@dataclass(frozen=True)
class Form:
    """An open form: where answers are kept and the next question is asked."""

    session: AsyncSession
    person: Person
    state: FSMContext
    now: datetime
    tapped: CallbackQuery | None = None

    async def area(self) -> Area:
        return await self.session.get_one(Area, (await self.state.get_data())["area"])

    async def ask(
        self,
        step: State,
        text_id: str,
        args: dict[str, Any] | None = None,
        buttons: Keyboard = (),
        **kept: Any,
    ) -> None:
        """Keeps answers and asks the next question; an answered question loses its buttons."""
        await self.state.update_data(kept)
        await self.state.set_state(step)
        if self.tapped is not None:
            await outbox.edit_tapped(
                self.session, self.tapped, self.person, text_id, args, now=self.now, buttons=buttons
            )
        else:
            await outbox.say(
                self.session, self.person, text_id, args, now=self.now, buttons=buttons
            )


# --- where and what ------------------------------------------------------------------------------------------------


@router.message(Command("newshift", ignore_case=True), Magic(F.chat.type == "private"))
async def new_shift(
    message: Message, session: AsyncSession, person: Person, now: datetime, state: FSMContext
) -> None:
    rights.require_anywhere(person, Action.POST_SHIFT)
    mine = await _mine(session, person)
    if not mine:
        raise BadAnswer("duty-no-area")
    await begin(state, NewShift.area, form=message.message_id)
    form = Form(session, person, state, now)
    if len(mine) == 1:
        await _ask_title(form, mine[0])
        return
    await _ask_area(form, mine, 0)


@router.callback_query(FormAreas.read, StateFilter(NewShift.area))
async def turn_areas(
    query: CallbackQuery,
    tap: FormAreas,
    session: AsyncSession,
    person: Person,
    now: datetime,
    state: FSMContext,
) -> None:
    await _ask_area(
        Form(session, person, state, now, query), await _mine(session, person), tap.page
    )


async def _mine(session: AsyncSession, person: Person) -> list[Area]:
    return [a for a in await places.areas(session) if rights.may(person, Action.POST_SHIFT, a.id)]


async def _ask_area(form: Form, areas: list[Area], page: int) -> None:
    rows = area_rows(
        areas, lambda area: FormArea(area.id).pack(), lambda to: FormAreas(to).pack(), page=page
    )
    await form.ask(NewShift.area, "shift-form-area", buttons=rows)


@router.callback_query(FormArea.read, StateFilter(NewShift.area))
async def choose_area(
    query: CallbackQuery,
    tap: FormArea,
    session: AsyncSession,
    person: Person,
    now: datetime,
    state: FSMContext,
) -> None:
    rights.require(person, Action.POST_SHIFT, tap.area)
    area = await session.get(Area, tap.area)
    if area is None:
        raise NoButton
    await _ask_title(Form(session, person, state, now, query), area)


async def _ask_title(form: Form, area: Area) -> None:
    await form.ask(NewShift.title, "shift-form-title", {"area": Foreign(area.name)}, area=area.id)


@router.message(*_answer(NewShift.title))
async def write_title(
    message: Message, session: AsyncSession, person: Person, now: datetime, state: FSMContext
) -> None:
    form = Form(session, person, state, now)
    await form.ask(NewShift.place, "shift-form-place", title=_short_text(message))


@router.message(*_answer(NewShift.place))
async def write_place(
    message: Message, session: AsyncSession, person: Person, now: datetime, state: FSMContext
) -> None:
    form = Form(session, person, state, now)
    today = local_day(now, (await form.area()).zone)
    days = [
        Button(label, FormDay((today + timedelta(days=ahead)).toordinal()).pack())
        for ahead, label in enumerate(("shift-button-today", "shift-button-tomorrow"))
    ]
    await form.ask(NewShift.day, "shift-form-day", buttons=[days], place=_short_text(message))


# --- when ----------------------------------------------------------------------------------------------------------


@router.message(*_answer(NewShift.day))
async def write_day(
    message: Message, session: AsyncSession, person: Person, now: datetime, state: FSMContext
) -> None:
    form = Form(session, person, state, now)
    area = await form.area()
    day = read_day(_text(message), local_day(now, area.zone))
    if day is None:
        raise BadAnswer("shift-form-no-day")
    await _keep_day(form, area, day)


@router.callback_query(FormDay.read, StateFilter(NewShift.day))
async def tap_day(
    query: CallbackQuery,
    tap: FormDay,
    session: AsyncSession,
    person: Person,
    now: datetime,
    state: FSMContext,
) -> None:
    form = Form(session, person, state, now, query)
    if not 0 < tap.ordinal <= date.max.toordinal():
        raise NoButton
    await _keep_day(form, await form.area(), date.fromordinal(tap.ordinal))


async def _keep_day(form: Form, area: Area, day: date) -> None:
    today = local_day(form.now, area.zone)
    if day < today:
        raise BadAnswer("shift-form-past")
    if day - today > FARTHEST:
        raise BadAnswer("shift-form-far")
    args = {
        "area": Foreign(area.name),
        "day": At(instant(day, 12 * 60, area.zone), area.zone, "date"),
    }
    await form.ask(NewShift.span, "shift-form-span", args, day=day.isoformat())


@router.message(*_answer(NewShift.span))
async def write_span(
    message: Message, session: AsyncSession, person: Person, now: datetime, state: FSMContext
) -> None:
    form = Form(session, person, state, now)
    span = read_span(_text(message))
    if span is None:
        raise BadAnswer("shift-form-no-span")
    if span.backwards:
        night = [[Button("shift-button-next-day", FormNextDay(span.start, span.end).pack())]]
        await outbox.say(session, person, "shift-form-backwards", now=now, buttons=night)
        return
    await _keep_span(form, span)


@router.callback_query(FormNextDay.read, StateFilter(NewShift.span))
async def tap_next_day(
    query: CallbackQuery,
    tap: FormNextDay,
    session: AsyncSession,
    person: Person,
    now: datetime,
    state: FSMContext,
) -> None:
    if not 0 <= tap.end <= tap.start < DAY_MINUTES:
        raise NoButton
    await _keep_span(
        Form(session, person, state, now, query), Span(tap.start, tap.end).into_next_day()
    )


async def _keep_span(form: Form, span: Span) -> None:
    area, day = await form.area(), date.fromisoformat((await form.state.get_data())["day"])
    starts_at, ends_at = instant(day, span.start, area.zone), instant(day, span.end, area.zone)
    if starts_at <= form.now:
        raise StartsInThePast
    if ends_at <= starts_at:  # both in the hour that the clocks jump over
        raise BadAnswer("shift-form-no-span")
    await form.ask(NewShift.capacity, "shift-form-capacity", start=span.start, end=span.end)


# --- how many, and who ---------------------------------------------------------------------------------------------


@router.message(*_answer(NewShift.capacity))
async def write_capacity(
    message: Message, session: AsyncSession, person: Person, now: datetime, state: FSMContext
) -> None:
    words = unmarked(message.text or "")
    number = int(words) if words.isdecimal() and len(words) <= 4 else 0
    if not 0 < number <= CAPACITY_LIMIT:
        raise BadAnswer("shift-form-no-number", limit=CAPACITY_LIMIT)
    buttons = [
        Button("shift-button-language", FormLanguage(code).pack(), {"language": LanguageName(code)})
        for code in languages()
    ]
    rows = [[Button("shift-button-no-language", FormLanguage("none").pack())]]
    rows += [buttons[at : at + 3] for at in range(0, len(buttons), 3)]
    form = Form(session, person, state, now)
    await form.ask(NewShift.language, "shift-form-language", buttons=rows, capacity=number)


@router.message(*_answer(NewShift.language))
async def write_language(
    message: Message, session: AsyncSession, person: Person, now: datetime, state: FSMContext
) -> None:
    codes = language_codes(unmarked(_text(message)))
    if not codes:
        raise BadAnswer("shift-form-no-language")
    await _ask_confirm(Form(session, person, state, now), codes)


@router.callback_query(FormLanguage.read, StateFilter(NewShift.language))
async def tap_language(
    query: CallbackQuery,
    tap: FormLanguage,
    session: AsyncSession,
    person: Person,
    now: datetime,
    state: FSMContext,
) -> None:
    codes = "" if tap.language == "none" else language_codes(tap.language)
    if codes is None:
        raise BadAnswer("shift-form-no-language")
    await _ask_confirm(Form(session, person, state, now, query), codes)


async def _ask_confirm(form: Form, codes: str) -> None:
    draft, number = (
        await _draft(form, languages=codes),
        (await form.state.get_data()).get("form", 0),
    )
    buttons = [
        [
            Button("shift-button-post", FormPost(number).pack()),
            Button("shift-button-discard", FormDiscard(number).pack()),
        ]
    ]
    args = {"card": draft_card(draft)}
    await form.ask(NewShift.confirm, "shift-form-confirm", args, buttons, languages=codes)


async def _draft(form: Form, **more: Any) -> Draft:
    kept, area = await form.state.get_data() | more, await form.area()
    day = date.fromisoformat(kept["day"])
    return Draft(
        area,
        kept["title"],
        kept["place"],
        instant(day, kept["start"], area.zone),
        instant(day, kept["end"], area.zone),
        kept["capacity"],
        kept["languages"],
    )


# --- posting -------------------------------------------------------------------------------------------------------


@router.callback_query(FormPost.read, StateFilter(NewShift.confirm))
async def post(
    query: CallbackQuery,
    tap: FormPost,
    session: AsyncSession,
    person: Person,
    now: datetime,
    state: FSMContext,
) -> None:
    await _require_its_form(state, tap)
    draft = await _draft(Form(session, person, state, now))
    made = await post_shift(session, draft, by=person, now=now)
    await end(state)
    await outbox.edit_tapped(session, query, person, "shift-form-posted", brief(made), now=now)


@router.callback_query(FormDiscard.read, StateFilter(NewShift.confirm))
async def discard(
    query: CallbackQuery,
    tap: FormDiscard,
    session: AsyncSession,
    person: Person,
    now: datetime,
    state: FSMContext,
) -> None:
    await _require_its_form(state, tap)
    await end(state)
    await outbox.edit_tapped(session, query, person, "shift-form-discarded", now=now)


async def _require_its_form(state: FSMContext, tap: FormPost | FormDiscard) -> None:
    """Raises NoButton for the card of a form that is closed."""
    if (await state.get_data()).get("form", 0) != tap.form:
        raise NoButton


@router.message(
    StateFilter(NewShift.area, NewShift.confirm),
    Magic(~F.text.startswith("/")),
    Magic(F.chat.type == "private"),
)
async def wants_a_tap(
    message: Message, session: AsyncSession, person: Person, now: datetime
) -> None:
    await outbox.say(session, person, "shift-form-tap", now=now)
