"""The form by which coordinators make a rotation, one question at a time."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from aiogram import Router
from aiogram.filters import StateFilter
from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, Message

from bot.oncall import turning
from bot.oncall.buttons import NewRotation
from bot.oncall.nights import people_of
from bot.oncall.refusals import RotaRefusal, RotaRefused
from bot.oncall.rota import rota_of
from bot.people import directory, rights
from bot.people.model import Person
from bot.people.rights import Action
from bot.places import model as places
from bot.places.model import Area
from bot.spine.outbox.screen import Screen
from bot.spine.typed_clock import read_clock
from bot.spine.typed_days import read_typed_day
from bot.spine.typed_times import read_span
from bot.spine.wall_clock import DAY_MINUTES, local_day
from handlers.oncall import form
from handlers.oncall.form import NewRotationForm, RotationFrame
from handlers.oncall.rotations import name_holes, planned_area, show
from handlers.turns.filters import answer_to
from handlers.turns.turn import Turn

router = Router(name="oncall-new-rotation")

FARTHEST = timedelta(days=366)


def _frame(turn: Turn) -> RotationFrame:
    return turn.forms.frame(RotationFrame)


async def _ask(turn: Turn, step: State, frame: RotationFrame, screen: Screen) -> None:
    """Keep the answers and ask the next question; an answered question loses its buttons."""
    turn.forms.go(step, frame)
    if isinstance(turn.event, CallbackQuery):
        await turn.edit(screen)
    else:
        await turn.say(screen)


@router.callback_query(NewRotation.read)
async def new_rotation(query: CallbackQuery, tap: NewRotation, turn: Turn) -> None:
    """Open the form."""
    area = await planned_area(turn, tap.area)
    turn.forms.begin(NewRotationForm.level, RotationFrame(area=area.id))
    await turn.say(form.ask_level())


@router.callback_query(form.FormLevel.read, StateFilter(NewRotationForm.level))
async def tap_level(query: CallbackQuery, tap: form.FormLevel, turn: Turn) -> None:
    """Keep the level."""
    if tap.level not in form.LEVELS:
        raise RotaRefused(RotaRefusal.CHANGED)
    frame = replace(_frame(turn), level=tap.level)
    await _ask(turn, NewRotationForm.every, frame, form.ask_every())


@router.callback_query(form.FormEvery.read, StateFilter(NewRotationForm.every))
async def tap_every(query: CallbackQuery, tap: form.FormEvery, turn: Turn) -> None:
    """Keep how often it changes."""
    unit, every = form.RHYTHMS[_index(tap.choice, form.RHYTHMS)]
    frame = replace(_frame(turn), unit=str(unit), every=every)
    area = await planned_area(turn, frame.area)
    today = local_day(turn.now, area.zone)
    await _ask(turn, NewRotationForm.day, frame, form.ask_day(today, area.zone))


def _index(choice: int, of: Sequence[Any]) -> int:
    """Return the number of a choice. Raises RotaRefused for one that no button has."""
    if not 0 <= choice < len(of):
        raise RotaRefused(RotaRefusal.CHANGED)
    return choice


@router.callback_query(form.FormDay.read, StateFilter(NewRotationForm.day))
async def tap_day(query: CallbackQuery, tap: form.FormDay, turn: Turn) -> None:
    """Keep the day of the first hand-off."""
    await _keep_day(turn, tap.ordinal)


@router.message(*answer_to(NewRotationForm.day))
async def write_day(message: Message, turn: Turn) -> None:
    """Keep the day that they wrote; of one that may mean two the buttons say which."""
    area = await planned_area(turn, _frame(turn).area)
    today = local_day(turn.now, area.zone)
    typed = read_typed_day(message.text or "", today, turn.person.locale)
    if typed is None or not typed.is_sure:
        await turn.say("rota-form-tap")
    else:
        await _keep_day(turn, typed.days[0].toordinal())


async def _keep_day(turn: Turn, ordinal: int) -> None:
    frame = _frame(turn)
    today = local_day(turn.now, (await planned_area(turn, frame.area)).zone)
    if not 0 <= ordinal - today.toordinal() <= FARTHEST.days:
        raise RotaRefused(RotaRefusal.OVER)
    frame = replace(frame, day=date.fromordinal(ordinal).isoformat())
    await _ask(turn, NewRotationForm.clock, frame, form.ask_clock())


@router.callback_query(form.FormClock.read, StateFilter(NewRotationForm.clock))
async def tap_clock(query: CallbackQuery, tap: form.FormClock, turn: Turn) -> None:
    """Keep the time of day that they tapped."""
    await _keep_clock(turn, form.CLOCKS[_index(tap.choice, form.CLOCKS)])


@router.message(*answer_to(NewRotationForm.clock))
async def write_clock(message: Message, turn: Turn) -> None:
    """Keep the time of day that they wrote."""
    minutes = read_clock(message.text or "")
    if minutes is None:
        raise RotaRefused(RotaRefusal.BAD_TIMES)
    await _keep_clock(turn, _clock(minutes))


async def _keep_clock(turn: Turn, clock: str) -> None:
    frame = replace(_frame(turn), clock=clock)
    await _ask(turn, NewRotationForm.hours, frame, form.ask_hours())


def _clock(minutes: int) -> str:
    minutes %= DAY_MINUTES
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


@router.callback_query(form.FormHours.read, StateFilter(NewRotationForm.hours))
async def tap_hours(query: CallbackQuery, tap: form.FormHours, turn: Turn) -> None:
    """Keep the hours that they tapped."""
    hours = ("", "") if tap.choice < 0 else form.HOURS[_index(tap.choice, form.HOURS)]
    await _keep_hours(turn, *hours)


@router.message(*answer_to(NewRotationForm.hours))
async def write_hours(message: Message, turn: Turn) -> None:
    """Keep the hours that they wrote."""
    span = read_span(message.text or "")
    if span is None:
        raise RotaRefused(RotaRefusal.BAD_TIMES)
    begins, ends = _clock(span.start), _clock(span.end)
    await _keep_hours(turn, *(("", "") if begins == ends else (begins, ends)))


async def _keep_hours(turn: Turn, begins: str, ends: str) -> None:
    frame = replace(_frame(turn), begins=begins, ends=ends)
    screen = form.ask_members(await _people(turn, frame), [], 0)
    await _ask(turn, NewRotationForm.members, frame, screen)


async def _people(turn: Turn, frame: RotationFrame) -> list[Person]:
    area = await planned_area(turn, frame.area)
    return await people_of(turn.session, await rota_of(turn.session, area, at=turn.now))


async def _members(turn: Turn, frame: RotationFrame) -> list[Person]:
    people = await directory.by_ids(turn.session, frame.members)
    return [people[one] for one in frame.members if one in people]


@router.callback_query(form.FormMember.read, StateFilter(NewRotationForm.members))
async def tap_member(query: CallbackQuery, tap: form.FormMember, turn: Turn) -> None:
    """Add somebody at the end of the order, or take them out again."""
    frame = _frame(turn)
    people = await _people(turn, frame)
    if tap.person in frame.members:
        frame = replace(frame, members=[one for one in frame.members if one != tap.person])
    elif tap.person in {one.id for one in people}:
        frame = replace(frame, members=[*frame.members, tap.person])
    screen = form.ask_members(people, await _members(turn, frame), max(tap.page, 0))
    await _ask(turn, NewRotationForm.members, frame, screen)


@router.callback_query(form.FormMembers.read, StateFilter(NewRotationForm.members))
async def turn_members(query: CallbackQuery, tap: form.FormMembers, turn: Turn) -> None:
    """Show another page of people."""
    frame = _frame(turn)
    people, chosen = await _people(turn, frame), await _members(turn, frame)
    await turn.edit(form.ask_members(people, chosen, max(tap.page, 0)))


@router.callback_query(form.FormDone.read, StateFilter(NewRotationForm.members))
async def members_done(query: CallbackQuery, tap: form.FormDone, turn: Turn) -> None:
    """Go on to other areas, where there are any, or to the end."""
    frame = _frame(turn)
    others = await _other_areas(turn, frame)
    if others:
        await _ask(turn, NewRotationForm.areas, frame, form.ask_areas(others, frame.areas))
    else:
        await _confirm(turn, frame)


async def _other_areas(turn: Turn, frame: RotationFrame) -> list[Area]:
    """List the other areas that the person plans, and where all members may be on call."""
    members = await _members(turn, frame)
    return [
        area
        for area in await places.areas(turn.session)
        if area.id != frame.area
        and rights.may(turn.person, Action.PLAN_ROTA, area.id)
        and all(rights.may(one, Action.TAKE_ALERT, area.id) for one in members)
    ]


@router.callback_query(form.FormArea.read, StateFilter(NewRotationForm.areas))
async def tap_area(query: CallbackQuery, tap: form.FormArea, turn: Turn) -> None:
    """Add another area, or take it out again."""
    frame = _frame(turn)
    others = await _other_areas(turn, frame)
    if tap.area in frame.areas:
        frame = replace(frame, areas=[one for one in frame.areas if one != tap.area])
    elif tap.area in {one.id for one in others}:
        frame = replace(frame, areas=[*frame.areas, tap.area])
    await _ask(turn, NewRotationForm.areas, frame, form.ask_areas(others, frame.areas))


@router.callback_query(form.FormDone.read, StateFilter(NewRotationForm.areas))
async def areas_done(query: CallbackQuery, tap: form.FormDone, turn: Turn) -> None:
    """Show the whole rotation."""
    await _confirm(turn, _frame(turn))


async def _confirm(turn: Turn, frame: RotationFrame) -> None:
    screen = form.ask_confirm(frame, await _areas(turn, frame), await _members(turn, frame))
    await _ask(turn, NewRotationForm.confirm, frame, screen)


async def _areas(turn: Turn, frame: RotationFrame) -> list[Area]:
    return [await planned_area(turn, area_id) for area_id in (frame.area, *frame.areas)]


@router.callback_query(form.FormSave.read, StateFilter(NewRotationForm.confirm))
async def save(query: CallbackQuery, tap: form.FormSave, turn: Turn) -> None:
    """Make the rotation."""
    frame = _frame(turn)
    areas, members = await _areas(turn, frame), await _members(turn, frame)
    draft = frame.as_draft(areas, members)
    rotation = await turning.make_rotation(turn.session, draft, by=turn.person, now=turn.now)
    turn.forms.end()
    await turn.toast("rota-toast-saved")
    await name_holes(turn, areas[0])
    await show(turn, areas[0], rotation.id)


@router.callback_query(form.FormDiscard.read, StateFilter(NewRotationForm.confirm))
async def discard(query: CallbackQuery, tap: form.FormDiscard, turn: Turn) -> None:
    """Close the form; nothing is saved."""
    turn.forms.end()
    await turn.edit("rota-form-discarded")


@router.message(
    *answer_to(
        NewRotationForm.level,
        NewRotationForm.every,
        NewRotationForm.members,
        NewRotationForm.areas,
        NewRotationForm.confirm,
    )
)
async def wants_a_tap(message: Message, turn: Turn) -> None:
    """Ask for a tap where words are no answer."""
    await turn.say("rota-form-tap")
