"""/newshift: a coordinator posts a shift, one question at a time.

Every wrong answer is said, and the form stays. A text that starts with "/" is never an answer:
its own handler has it, and the form waits.
"""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from aiogram import F, Router
from aiogram.filters import Command, StateFilter
from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, Message

from bot.people import rights
from bot.people.rights import Action
from bot.places import model as places
from bot.places.model import Area
from bot.shifts.model import CAPACITY_LIMIT, ShiftState
from bot.shifts.post import post_shift
from bot.shifts.rules import PostRefusal, ShiftRefused
from bot.spine.outbox.screen import Screen
from bot.spine.texts.typed_languages import read_language, read_languages
from bot.spine.typed_days import read_typed_day
from bot.spine.typed_numbers import read_people
from bot.spine.typed_times import Span, read_span, unmarked
from bot.spine.typed_whens import read_when
from bot.spine.wall_clock import DAY_MINUTES, instant_on, local_day
from handlers.shifts import desk, form
from handlers.shifts.form import BadAnswer, NewShift, OldButton, ShiftDraft
from handlers.turns.filters import Magic
from handlers.turns.turn import Turn

router = Router(name="shifts-post")

FARTHEST = timedelta(days=366)  # dates are shown without their year


def _answer(*states: State) -> tuple[Any, ...]:
    """Filter for an answer to this question: whatever is said, but no command."""
    return StateFilter(*states), Magic(~F.text.startswith("/")), Magic(F.chat.type == "private")


async def _ask(turn: Turn, step: State, draft: ShiftDraft, screen: Screen | str) -> None:
    """Keep the answers and ask the next question; an answered question loses its buttons."""
    turn.forms.go(step, draft)
    if isinstance(turn.event, CallbackQuery):
        await turn.edit(screen)
    else:
        await turn.say(screen)


def _draft(turn: Turn) -> ShiftDraft:
    return turn.forms.frame(ShiftDraft)


async def _area(turn: Turn) -> Area:
    return await turn.session.get_one(Area, _draft(turn).area)


# --- where and what -----------------------------------------------------------------------------


@router.message(Command("newshift", ignore_case=True), Magic(F.chat.type == "private"))
async def new_shift(message: Message, turn: Turn) -> None:
    """Open the form; who may post in one area alone is not asked for it."""
    rights.require_anywhere(turn.person, Action.POST_SHIFT)
    mine = await _mine(turn)
    if not mine:
        raise BadAnswer("duty-no-area")
    turn.forms.begin(NewShift.area, ShiftDraft(form=message.message_id))
    if len(mine) == 1:
        await _ask_title(turn, mine[0])
    else:
        await turn.say(form.ask_area(mine, 0))


@router.callback_query(form.FormAreas.read, StateFilter(NewShift.area))
async def turn_areas(query: CallbackQuery, tap: form.FormAreas, turn: Turn) -> None:
    """Show another page of areas."""
    await turn.edit(form.ask_area(await _mine(turn), tap.page))


async def _mine(turn: Turn) -> list[Area]:
    areas = await places.areas(turn.session)
    return [area for area in areas if rights.may(turn.person, Action.POST_SHIFT, area.id)]


@router.callback_query(form.FormArea.read, StateFilter(NewShift.area))
async def choose_area(query: CallbackQuery, tap: form.FormArea, turn: Turn) -> None:
    """Keep the area."""
    rights.require(turn.person, Action.POST_SHIFT, tap.area)
    area = await turn.session.get(Area, tap.area)
    if area is None:
        raise OldButton
    await _ask_title(turn, area)


async def _ask_title(turn: Turn, area: Area) -> None:
    draft = replace(_draft(turn), area=area.id)
    await _ask(turn, NewShift.title, draft, form.ask_title(area))


@router.message(*_answer(NewShift.title))
async def write_title(message: Message, turn: Turn) -> None:
    """Keep the title."""
    draft = replace(_draft(turn), title=form.short_text_of(message))
    await _ask(turn, NewShift.place, draft, "shift-form-place")


@router.message(*_answer(NewShift.place))
async def write_place(message: Message, turn: Turn) -> None:
    """Keep the place."""
    draft = replace(_draft(turn), place=form.short_text_of(message))
    today = local_day(turn.now, (await _area(turn)).zone)
    await _ask(turn, NewShift.day, draft, form.ask_day(today))


# --- when ---------------------------------------------------------------------------------------


@router.message(*_answer(NewShift.day))
async def write_day(message: Message, turn: Turn) -> None:
    """Keep the day that they wrote, and the hours if these stand beside it."""
    area = await _area(turn)
    today = local_day(turn.now, area.zone)
    text = form.text_of(message)
    typed, span = read_typed_day(text, today, turn.person.locale), None
    if typed is None and (when := read_when(text, today, turn.person.locale)) is not None:
        typed, span = when.day, when.span
    if typed is None:
        raise BadAnswer("shift-form-no-day")
    if max(typed.days) < today:
        raise ShiftRefused(PostRefusal.IN_THE_PAST)
    draft = replace(_draft(turn), start=span.start if span else 0, end=span.end if span else 0)
    if typed.is_sure:
        await _keep_day(turn, area, typed.days[0], draft)
    else:
        turn.forms.go(NewShift.day, draft)
        await turn.say(form.ask_which_day(area, typed, today))


@router.callback_query(form.FormDay.read, StateFilter(NewShift.day))
async def tap_day(query: CallbackQuery, tap: form.FormDay, turn: Turn) -> None:
    """Keep the day that they tapped."""
    if not 0 < tap.ordinal <= date.max.toordinal():
        raise OldButton
    await _keep_day(turn, await _area(turn), date.fromordinal(tap.ordinal), _draft(turn))


async def _keep_day(turn: Turn, area: Area, day: date, draft: ShiftDraft) -> None:
    """Keep the day and go on; hours that were written beside it are not asked for."""
    today = local_day(turn.now, area.zone)
    if day < today:
        raise ShiftRefused(PostRefusal.IN_THE_PAST)
    if day - today > FARTHEST:
        raise BadAnswer("shift-form-far")
    span = Span(draft.start, draft.end)
    draft = replace(draft, day=day.isoformat(), start=0, end=0)
    if span == Span(0, 0):
        await _ask(turn, NewShift.span, draft, form.ask_span(area, day, today))
    elif span.backwards:
        await _ask(turn, NewShift.span, draft, form.ask_next_day(span))
    else:
        turn.forms.go(NewShift.span, draft)
        await _keep_span(turn, span)


@router.message(*_answer(NewShift.span))
async def write_span(message: Message, turn: Turn) -> None:
    """Keep the times, or ask whether they end on the next day."""
    span = read_span(form.text_of(message))
    if span is None:
        raise BadAnswer("shift-form-no-span")
    if span.backwards:
        await turn.say(form.ask_next_day(span))
    else:
        await _keep_span(turn, span)


@router.callback_query(form.FormNextDay.read, StateFilter(NewShift.span))
async def tap_next_day(query: CallbackQuery, tap: form.FormNextDay, turn: Turn) -> None:
    """Keep times that end on the next day."""
    if not 0 <= tap.end <= tap.start < DAY_MINUTES:
        raise OldButton
    await _keep_span(turn, Span(tap.start, tap.end).into_next_day())


async def _keep_span(turn: Turn, span: Span) -> None:
    draft, area = _draft(turn), await _area(turn)
    day = date.fromisoformat(draft.day)
    starts_at = instant_on(day, span.start, area.zone)
    if starts_at <= turn.now:
        raise ShiftRefused(PostRefusal.IN_THE_PAST)
    if instant_on(day, span.end, area.zone) <= starts_at:
        raise BadAnswer("shift-form-no-span")  # both in the hour that the clocks jump over
    draft = replace(draft, start=span.start, end=span.end)
    await _ask(turn, NewShift.capacity, draft, "shift-form-capacity")


# --- how many, and who --------------------------------------------------------------------------


@router.message(*_answer(NewShift.capacity))
async def write_capacity(message: Message, turn: Turn) -> None:
    """Keep how many people are needed."""
    number = read_people(message.text or "") or 0
    if not 0 < number <= CAPACITY_LIMIT:
        raise BadAnswer("shift-form-no-number", limit=CAPACITY_LIMIT)
    draft = replace(_draft(turn), capacity=number)
    await _ask(turn, NewShift.language, draft, form.ask_language())


@router.message(*_answer(NewShift.language))
async def write_language(message: Message, turn: Turn) -> None:
    """Keep the languages that they wrote, or that none is needed."""
    codes = read_languages(unmarked(form.text_of(message)))
    if codes is None:
        raise BadAnswer("shift-form-no-language")
    await _keep_languages(turn, " ".join(codes))


@router.callback_query(form.FormLanguage.read, StateFilter(NewShift.language))
async def tap_language(query: CallbackQuery, tap: form.FormLanguage, turn: Turn) -> None:
    """Keep the language that they tapped."""
    code = "" if tap.language == form.NO_LANGUAGE else read_language(tap.language)
    if code is None:
        raise BadAnswer("shift-form-no-language")
    await _keep_languages(turn, code)


async def _keep_languages(turn: Turn, codes: str) -> None:
    draft = replace(_draft(turn), languages=codes)
    screen = form.ask_confirm(draft.as_draft(await _area(turn)), draft.form)
    await _ask(turn, NewShift.confirm, draft, screen)


# --- posting ------------------------------------------------------------------------------------


@router.callback_query(form.FormPost.read, StateFilter(NewShift.confirm))
async def post(query: CallbackQuery, tap: form.FormPost, turn: Turn) -> None:
    """Post the shift."""
    _require_its_form(turn, tap.form)
    draft = _draft(turn).as_draft(await _area(turn))
    shift = await post_shift(turn.session, draft, by=turn.person, now=turn.now)
    turn.forms.end()
    await turn.edit(form.posted_card(shift))


@router.callback_query(form.FormDraft.read, StateFilter(NewShift.confirm))
async def keep_draft(query: CallbackQuery, tap: form.FormDraft, turn: Turn) -> None:
    """Keep the shift as a draft, and show its card."""
    _require_its_form(turn, tap.form)
    draft = _draft(turn).as_draft(await _area(turn))
    state = ShiftState.DRAFT
    shift = await post_shift(turn.session, draft, by=turn.person, now=turn.now, state=state)
    turn.forms.end()
    await desk.show(turn, shift.id)


@router.callback_query(form.FormDiscard.read, StateFilter(NewShift.confirm))
async def discard(query: CallbackQuery, tap: form.FormDiscard, turn: Turn) -> None:
    """Close the form; nothing is posted."""
    _require_its_form(turn, tap.form)
    turn.forms.end()
    await turn.edit("shift-form-discarded")


def _require_its_form(turn: Turn, number: int) -> None:
    """Raise OldButton for the card of a form that is closed."""
    if _draft(turn).form != number:
        raise OldButton


@router.message(*_answer(NewShift.area, NewShift.confirm))
async def wants_a_tap(message: Message, turn: Turn) -> None:
    """Ask for a tap where words are no answer."""
    await turn.say("shift-form-tap")
