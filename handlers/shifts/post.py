"""/newshift: a coordinator posts a shift, in one line or one question at a time.

What a line does not say is asked. Every wrong answer is said, and the form stays. A text that
starts with "/" is never an answer: its own handler has it, and the form waits.
"""

from dataclasses import replace
from datetime import date, datetime

from aiogram import F, Router
from aiogram.filters import Command, CommandObject, StateFilter
from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, Message

from bot.people import rights
from bot.people.rights import Action
from bot.places import model as places
from bot.places.model import Area
from bot.shifts.crew import post_crew
from bot.shifts.model import CAPACITY_LIMIT, Shift, ShiftState
from bot.shifts.one_line import read_roles
from bot.shifts.rules import PostRefusal, ShiftRefused
from bot.shifts.templates import OFFERED, templates_of
from bot.spine.outbox.screen import Screen
from bot.spine.texts.typed_languages import read_language, read_languages
from bot.spine.typed_days import read_typed_day
from bot.spine.typed_numbers import read_people
from bot.spine.typed_times import Span, read_span, unmarked
from bot.spine.typed_whens import read_when
from bot.spine.wall_clock import DAY_MINUTES, local_day
from handlers.shifts import desk, form, line
from handlers.shifts.form import NewShift, ShiftDraft
from handlers.turns.filters import Magic, answer_to
from handlers.turns.refusals import BadAnswer, OldButton
from handlers.turns.turn import Turn

router = Router(name="shifts-post")


async def go_on(turn: Turn, draft: ShiftDraft) -> None:
    """Keep the answers and ask what is not known yet; with all answers show the preview."""
    if draft.area and draft.day and draft.start != draft.end:
        _check(draft, await turn.session.get_one(Area, draft.area), turn.now)
    await ask(turn, form.next_step(draft), draft)


async def ask(turn: Turn, step: State, draft: ShiftDraft) -> None:
    """Ask a question of the form; an answered question loses its buttons."""
    screen = await _question(turn, step, draft)
    turn.forms.go(step, draft)
    await show(turn, screen)


async def show(turn: Turn, screen: Screen | str) -> None:
    """Show a screen in place of the one that was tapped, or as a new one."""
    if isinstance(turn.event, CallbackQuery):
        await turn.edit(screen)
    else:
        await turn.say(screen)


async def _question(turn: Turn, step: State, draft: ShiftDraft) -> Screen:
    if step == NewShift.area:
        return form.ask_area(await mine(turn), 0)
    area = await turn.session.get_one(Area, draft.area)
    today = local_day(turn.now, area.zone)
    if step == NewShift.title:
        templates = await templates_of(turn.session, turn.person, area.id)
        return form.ask_title(area, templates[:OFFERED], back=draft.has_areas)
    if step == NewShift.place:
        return form.ask_place()
    if step == NewShift.day:
        if draft.readings:
            return form.ask_which_day(area, draft.typed_day, today)
        return form.ask_day(today)
    if step == NewShift.span:
        return form.ask_span(area, date.fromisoformat(draft.day), today)
    if step == NewShift.capacity:
        return form.ask_capacity()
    if step == NewShift.language:
        return form.ask_language()
    return form.ask_confirm(draft, area)


def _check(draft: ShiftDraft, area: Area, now: datetime) -> None:
    """Raise what stands against posting it. Raises ShiftRefused, BadAnswer."""
    first = draft.as_drafts(area)[0]
    if first.starts_at <= now:
        raise ShiftRefused(PostRefusal.IN_THE_PAST)
    if first.ends_at <= first.starts_at:
        raise BadAnswer("shift-form-no-span")  # both in the hour that the clocks jump over


def draft_of(turn: Turn) -> ShiftDraft:
    """Return what the form has been told."""
    return turn.forms.frame(ShiftDraft)


async def area_of(turn: Turn) -> Area:
    """Return the area of the form."""
    return await turn.session.get_one(Area, draft_of(turn).area)


@router.callback_query(form.FormBack.read, StateFilter(NewShift))
async def go_back(query: CallbackQuery, tap: form.FormBack, turn: Turn) -> None:
    """Ask the question before; the other answers stay."""
    draft = replace(draft_of(turn), readings=[], passed="")
    if not draft.area:
        raise OldButton
    await ask(turn, form.step_before(tap.step, draft), draft)


# --- where and what -----------------------------------------------------------------------------


@router.message(Command("newshift", ignore_case=True), Magic(F.chat.type == "private"))
async def new_shift(message: Message, command: CommandObject, turn: Turn) -> None:
    """Open the form, with what the same line says; who posts in one area is not asked for it."""
    rights.require_anywhere(turn.person, Action.POST_SHIFT)
    areas = await mine(turn)
    if not areas:
        raise BadAnswer("duty-no-area")
    draft = ShiftDraft(form=message.message_id, has_areas=len(areas) > 1)
    if len(areas) == 1:
        draft = replace(draft, area=areas[0].id)
    if command.args:
        draft = await line.with_line(turn, draft, areas, command.args)
    turn.forms.begin(NewShift.area, draft)
    await go_on(turn, draft)


@router.callback_query(form.FormAreas.read, StateFilter(NewShift.area))
async def turn_areas(query: CallbackQuery, tap: form.FormAreas, turn: Turn) -> None:
    """Show another page of areas."""
    await turn.edit(form.ask_area(await mine(turn), tap.page))


async def mine(turn: Turn) -> list[Area]:
    """List the areas in which they may post."""
    areas = await places.areas(turn.session)
    return [area for area in areas if rights.may(turn.person, Action.POST_SHIFT, area.id)]


@router.callback_query(form.FormArea.read, StateFilter(NewShift.area))
async def choose_area(query: CallbackQuery, tap: form.FormArea, turn: Turn) -> None:
    """Keep the area."""
    rights.require(turn.person, Action.POST_SHIFT, tap.area)
    area = await turn.session.get(Area, tap.area)
    if area is None:
        raise OldButton
    await go_on(turn, replace(draft_of(turn), area=area.id))


@router.message(*answer_to(NewShift.title))
async def write_title(message: Message, turn: Turn) -> None:
    """Keep the title, or all that a whole line says."""
    draft, area = draft_of(turn), await area_of(turn)
    text = message.text or ""
    form.text_of(message)
    if line.read(turn, text, area).is_shift:
        await go_on(turn, await line.with_line(turn, draft, [area], text))
        return
    await go_on(turn, replace(draft, title=form.short_text_of(message)))


@router.message(*answer_to(NewShift.place))
async def write_place(message: Message, turn: Turn) -> None:
    """Keep the place."""
    await go_on(turn, replace(draft_of(turn), place=form.short_text_of(message)))


# --- when ---------------------------------------------------------------------------------------


@router.message(*answer_to(NewShift.day))
async def write_day(message: Message, turn: Turn) -> None:
    """Keep the day that they wrote, and the hours if these stand beside it."""
    area = await area_of(turn)
    today = local_day(turn.now, area.zone)
    text = form.text_of(message)
    typed, span = read_typed_day(text, today, turn.person.locale), None
    if typed is None and (when := read_when(text, today, turn.person.locale)) is not None:
        typed, span = when.day, when.span
    if typed is None:
        raise BadAnswer("shift-form-no-day")
    if max(typed.days) < today:
        raise ShiftRefused(PostRefusal.IN_THE_PAST)
    draft = replace(draft_of(turn), readings=[], passed="")
    if span is not None:
        draft = replace(draft, start=span.start, end=span.end)
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
    await _keep_day(turn, await area_of(turn), date.fromordinal(tap.ordinal), draft_of(turn))


async def _keep_day(turn: Turn, area: Area, day: date, draft: ShiftDraft) -> None:
    """Keep the day and go on; hours that were written beside it are not asked for."""
    today = local_day(turn.now, area.zone)
    if day < today:
        raise ShiftRefused(PostRefusal.IN_THE_PAST)
    if day - today > form.FARTHEST:
        raise BadAnswer("shift-form-far")
    span = Span(draft.start, draft.end)
    draft = replace(draft, day=day.isoformat(), readings=[], passed="")
    if span != Span(0, 0) and span.backwards:
        draft = replace(draft, start=0, end=0)
        turn.forms.go(NewShift.span, draft)
        await show(turn, form.ask_next_day(span))
    else:
        await go_on(turn, draft)


@router.message(*answer_to(NewShift.span))
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
    await go_on(turn, replace(draft_of(turn), start=span.start, end=span.end))


# --- how many, and who --------------------------------------------------------------------------


@router.message(*answer_to(NewShift.capacity))
async def write_capacity(message: Message, turn: Turn) -> None:
    """Keep how many people are needed."""
    number = read_people(message.text or "") or 0
    roles = read_roles(message.text or "") if not number else []
    if not roles and not 0 < number <= CAPACITY_LIMIT:
        raise BadAnswer("shift-form-no-number", limit=CAPACITY_LIMIT)
    pairs = [[role.name, role.count] for role in roles]
    await go_on(turn, replace(draft_of(turn), capacity=number, roles=pairs))


@router.message(*answer_to(NewShift.language))
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
    await go_on(turn, replace(draft_of(turn), languages=codes, has_language=True))


# --- posting ------------------------------------------------------------------------------------


@router.callback_query(form.FormPost.read, StateFilter(NewShift.confirm))
async def post(query: CallbackQuery, tap: form.FormPost, turn: Turn) -> None:
    """Post the shift."""
    require_its_form(turn, tap.form)
    shifts = await _post(turn, ShiftState.OPEN)
    turn.forms.end()
    if len(shifts) == 1:
        await turn.edit(form.posted_card(shifts[0]))
    else:
        await turn.edit(form.crew_card(shifts, "make-posted"))


@router.callback_query(form.FormDraft.read, StateFilter(NewShift.confirm))
async def keep_draft(query: CallbackQuery, tap: form.FormDraft, turn: Turn) -> None:
    """Keep the shift as a draft, and show its card."""
    require_its_form(turn, tap.form)
    shifts = await _post(turn, ShiftState.DRAFT)
    turn.forms.end()
    if len(shifts) == 1:
        await desk.show(turn, shifts[0].id)
    else:
        await turn.edit(form.crew_card(shifts, "make-kept"))


async def _post(turn: Turn, state: ShiftState) -> list[Shift]:
    drafts = draft_of(turn).as_drafts(await area_of(turn))
    return await post_crew(turn.session, drafts, by=turn.person, now=turn.now, state=state)


@router.callback_query(form.FormDiscard.read, StateFilter(NewShift.confirm))
async def discard(query: CallbackQuery, tap: form.FormDiscard, turn: Turn) -> None:
    """Close the form; nothing is posted."""
    require_its_form(turn, tap.form)
    turn.forms.end()
    await turn.edit("shift-form-discarded")


def require_its_form(turn: Turn, number: int) -> None:
    """Raise OldButton for the card of a form that is closed."""
    if draft_of(turn).form != number:
        raise OldButton


@router.message(*answer_to(NewShift.area, NewShift.confirm))
async def wants_a_tap(message: Message, turn: Turn) -> None:
    """Ask for a tap where words are no answer."""
    await turn.say("shift-form-tap")
