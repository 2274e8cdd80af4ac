"""A new shift that repeats: its days are put together on one card, and posted by one tap."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from aiogram import Router
from aiogram.filters import StateFilter
from aiogram.types import CallbackQuery, Message

from bot.places.model import Area
from bot.shifts import making
from bot.shifts.holidays import are_known, kind_of
from bot.shifts.making import Hours, SeriesDraft
from bot.shifts.making_buttons import PostSeries, SetEvery, SetHolidays, SetUntil, SetWeekday
from bot.shifts.making_cards import preview_lines
from bot.shifts.model import ShiftState
from bot.shifts.patterns import Holidays
from bot.shifts.repeating import FARTHEST, Repeat, days_of
from bot.shifts.series_cards import MOST_EVERY, SeriesCard, series_card
from bot.spine.typed_days import read_typed_day
from bot.spine.wall_clock import local_day
from handlers.shifts import form, post
from handlers.shifts.form import NewShift, ShiftDraft
from handlers.turns.filters import answer_to
from handlers.turns.refusals import BadAnswer, OldButton
from handlers.turns.turn import Turn

router = Router(name="shifts-repeat")

# What is offered first: four weeks.
_LENGTH = timedelta(days=27)


@router.callback_query(form.FormRepeat.read, StateFilter(NewShift.confirm))
async def ask_repeat(query: CallbackQuery, tap: form.FormRepeat, turn: Turn) -> None:
    """Show on which days the shift could repeat."""
    post.require_its_form(turn, tap.form)
    draft = post.draft_of(turn)
    if not draft.until:
        first = date.fromisoformat(draft.day)
        until = (first + _LENGTH).isoformat()
        draft = replace(draft, weekdays=str(first.weekday()), every=1, until=until)
    await _show(turn, draft)


@router.callback_query(SetWeekday.read, StateFilter(NewShift.repeat))
async def set_weekday(query: CallbackQuery, tap: SetWeekday, turn: Turn) -> None:
    """Add a day of the week, or leave it out."""
    if tap.weekday not in range(7):
        raise OldButton
    sign = str(tap.weekday)

    def changed(draft: ShiftDraft) -> ShiftDraft:
        others = set(draft.weekdays) - {sign}
        return replace(draft, weekdays="".join(sorted(others | {sign} if tap.on else others)))

    await _change(turn, tap.form, changed)


@router.callback_query(SetEvery.read, StateFilter(NewShift.repeat))
async def set_every(query: CallbackQuery, tap: SetEvery, turn: Turn) -> None:
    """Repeat every so many weeks."""
    if not 1 <= tap.weeks <= MOST_EVERY:
        raise OldButton
    await _change(turn, tap.form, lambda draft: replace(draft, every=tap.weeks))


@router.callback_query(SetUntil.read, StateFilter(NewShift.repeat))
async def set_until(query: CallbackQuery, tap: SetUntil, turn: Turn) -> None:
    """Repeat until this day."""
    if not 0 < tap.ordinal <= date.max.toordinal():
        raise OldButton
    until = date.fromordinal(tap.ordinal)
    await _change(turn, tap.form, lambda draft: _until(draft, until))


@router.message(*answer_to(NewShift.repeat))
async def write_until(message: Message, turn: Turn) -> None:
    """Read the last day of the series."""
    draft, area = post.draft_of(turn), await post.area_of(turn)
    today = local_day(turn.now, area.zone)
    typed = read_typed_day(form.text_of(message), today, turn.person.locale)
    if typed is None or not typed.is_sure:
        raise BadAnswer("shift-form-no-day")
    await _show(turn, _until(draft, typed.days[0]))


def _until(draft: ShiftDraft, until: date) -> ShiftDraft:
    first = date.fromisoformat(draft.day)
    if until < first:
        raise BadAnswer("shift-form-past")
    if until - first > FARTHEST:
        raise BadAnswer("shift-form-far")
    return replace(draft, until=until.isoformat())


@router.callback_query(SetHolidays.read, StateFilter(NewShift.repeat))
async def set_holidays(query: CallbackQuery, tap: SetHolidays, turn: Turn) -> None:
    """Say what happens on public holidays."""
    if tap.holidays not in list(Holidays):
        raise OldButton
    await _change(turn, tap.form, lambda draft: replace(draft, holidays=tap.holidays))


@router.callback_query(PostSeries.read, StateFilter(NewShift.repeat))
async def post_series(query: CallbackQuery, tap: PostSeries, turn: Turn) -> None:
    """Post the whole series, or keep it as drafts."""
    post.require_its_form(turn, tap.form)
    draft, area = post.draft_of(turn), await post.area_of(turn)
    series = _series(draft, area)
    session, by, now = turn.session, turn.person, turn.now
    planned = await making.plan(session, by, making.series_occasions(series), now=now)
    if not planned.new:
        raise making.NothingToPost
    kept = await making.keep_series(session, by, series, now=now)
    state = ShiftState.DRAFT if tap.as_drafts else ShiftState.OPEN
    planned = making.of_series(planned, kept)
    shifts = await making.post_planned(session, by, planned, now=now, state=state)
    turn.forms.end()
    await turn.edit(form.crew_card(shifts, "make-kept" if tap.as_drafts else "make-posted"))


async def _change(turn: Turn, number: int, change: Callable[[ShiftDraft], ShiftDraft]) -> None:
    post.require_its_form(turn, number)
    await _show(turn, change(post.draft_of(turn)))


async def _show(turn: Turn, draft: ShiftDraft) -> None:
    """Show the days of the series as it is now."""
    area = await post.area_of(turn)
    series = _series(draft, area)
    occasions = making.series_occasions(series)
    shown = SeriesCard(
        draft.form,
        preview_lines(series.draft, series.roles),
        series.repeat,
        days_of(series.repeat, kind_of),
        await making.plan(turn.session, turn.person, occasions, now=turn.now),
        are_known(area.zone),
    )
    turn.forms.go(NewShift.repeat, draft)
    await post.show(turn, series_card(shown, form.back_from(NewShift.repeat)))


def _series(draft: ShiftDraft, area: Area) -> SeriesDraft:
    draft.as_drafts(area)  # raises for a name that is too long
    repeat = Repeat(
        date.fromisoformat(draft.day),
        date.fromisoformat(draft.until),
        draft.weekdays,
        draft.every,
        Holidays(draft.holidays),
    )
    return SeriesDraft(draft.as_draft(area), Hours(draft.start, draft.end), draft.crew, repeat)
