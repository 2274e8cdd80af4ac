"""Rotations: coordinators look at them, make one by a form, and change who takes part."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

from aiogram import F, Router
from aiogram.filters import StateFilter
from aiogram.fsm.state import State
from aiogram.types import CallbackQuery, Message

from bot.oncall import rotation_cards, turning
from bot.oncall.buttons import (
    Edit,
    EditMember,
    EditRotation,
    EndRotation,
    NewRotation,
    ShowRotation,
    ShowRotations,
)
from bot.oncall.model import Rotation
from bot.oncall.nights import people_of
from bot.oncall.refusals import RotaRefusal, RotaRefused
from bot.oncall.rota import rota_of
from bot.oncall.week_cards import saved_holes
from bot.people import directory, rights
from bot.people.model import Person
from bot.people.rights import Action
from bot.places import model as places
from bot.places.model import Area
from bot.spine.buttons import Payload
from bot.spine.outbox.screen import Screen
from bot.spine.typed_times import read_clock, read_span
from bot.spine.wall_clock import DAY_MINUTES, local_day
from handlers.oncall import form
from handlers.oncall.form import NewRotationForm, RotationFrame
from handlers.turns.filters import Magic
from handlers.turns.turn import Turn

router = Router(name="oncall-rotations")

# Holes that a change leaves are named so far ahead.
HOLES_WITHIN = timedelta(days=28)
FARTHEST = timedelta(days=366)


class ReallyEnd(Payload, prefix="ory"):
    area: int
    rotation: int


# --- looking ------------------------------------------------------------------------------------


async def _area(turn: Turn, area_id: int) -> Area:
    rights.require(turn.person, Action.PLAN_ROTA, area_id)
    area = await turn.session.get(Area, area_id)
    if area is None:
        raise RotaRefused(RotaRefusal.CHANGED)
    return area


async def _rotation(turn: Turn, area: Area, rotation_id: int) -> tuple[int, Rotation]:
    for level, rotation in await turning.rotations_in(turn.session, area, now=turn.now):
        if rotation.id == rotation_id:
            return level, rotation
    raise RotaRefused(RotaRefusal.CHANGED)


@router.callback_query(ShowRotations.read)
async def show_rotations(query: CallbackQuery, tap: ShowRotations, turn: Turn) -> None:
    """List an area's rotations."""
    area = await _area(turn, tap.area)
    listed = await turning.rotations_in(turn.session, area, now=turn.now)
    await turn.edit(rotation_cards.rotations_page(area, listed, turn.now))


@router.callback_query(ShowRotation.read)
async def show_rotation(query: CallbackQuery, tap: ShowRotation, turn: Turn) -> None:
    """Show one, with what can be changed."""
    await _show(turn, await _area(turn, tap.area), tap.rotation)


async def _show(turn: Turn, area: Area, rotation_id: int) -> None:
    level, rotation = await _rotation(turn, area, rotation_id)
    await turn.edit(rotation_cards.rotation_page(level, rotation, area, turn.now))


# --- members ------------------------------------------------------------------------------------


@router.callback_query(EditRotation.read)
async def pick_member(query: CallbackQuery, tap: EditRotation, turn: Turn) -> None:
    """Ask who joins, leaves or moves."""
    area, edit = await _area(turn, tap.area), _edit_of(tap.edit)
    _, rotation = await _rotation(turn, area, tap.rotation)
    people = await _choice(turn, area, rotation, edit)
    page = max(tap.page, 0)
    await turn.edit(rotation_cards.choose_member(edit, area, rotation, people, page))


async def _choice(
    turn: Turn, area: Area, rotation: Rotation, edit: Edit
) -> list[tuple[int, Person]]:
    members = [one for one in rotation.members if one.left is None]
    if edit is not Edit.ADD:
        return [(one.id, one.person) for one in members]
    there = {one.person_id for one in members}
    people = await people_of(turn.session, await rota_of(turn.session, area, at=turn.now))
    return [(one.id, one) for one in people if one.id not in there]


def _edit_of(value: str) -> Edit:
    try:
        return Edit(value)
    except ValueError:
        raise RotaRefused(RotaRefusal.CHANGED) from None


@router.callback_query(EditMember.read)
async def edit_member(query: CallbackQuery, tap: EditMember, turn: Turn) -> None:
    """Change who takes part, or the order; moving goes on until *back*."""
    area, edit = await _area(turn, tap.area), _edit_of(tap.edit)
    session, by, now = turn.session, turn.person, turn.now
    if edit is Edit.ADD:
        person = await session.get(Person, tap.who)
        if person is None:
            raise RotaRefused(RotaRefusal.CHANGED)
        await turning.add_member(session, tap.rotation, person, by=by, now=now)
    elif edit is Edit.REMOVE:
        await turning.remove_member(session, tap.rotation, tap.who, by=by, now=now)
    else:
        rotation = await turning.move_up(session, tap.rotation, tap.who, by=by, now=now)
        people = await _choice(turn, area, rotation, edit)
        await turn.edit(rotation_cards.choose_member(edit, area, rotation, people, 0))
        return
    await turn.toast("rota-toast-saved")
    await _name_holes(turn, area)
    await _show(turn, area, tap.rotation)


async def _name_holes(turn: Turn, area: Area) -> None:
    """Name the hours ahead that nobody has after a change."""
    rota = await rota_of(turn.session, area, at=turn.now)
    if holes := rota.holes(turn.now, turn.now + HOLES_WITHIN):
        await turn.say(saved_holes(area, holes))


# --- ending -------------------------------------------------------------------------------------


@router.callback_query(EndRotation.read)
async def ask_end(query: CallbackQuery, tap: EndRotation, turn: Turn) -> None:
    """Ask whether it is to end."""
    area = await _area(turn, tap.area)
    _, rotation = await _rotation(turn, area, tap.rotation)
    confirmed = ReallyEnd(area.id, rotation.id).pack()
    await turn.edit(rotation_cards.ask_end(area, rotation, confirmed, turn.now))


@router.callback_query(ReallyEnd.read)
async def end(query: CallbackQuery, tap: ReallyEnd, turn: Turn) -> None:
    """End it at its next hand-off."""
    area = await _area(turn, tap.area)
    await turning.end_rotation(turn.session, tap.rotation, by=turn.person, now=turn.now)
    await turn.toast("rota-toast-saved")
    listed = await turning.rotations_in(turn.session, area, now=turn.now)
    await turn.edit(rotation_cards.rotations_page(area, listed, turn.now))


# --- a new one ----------------------------------------------------------------------------------


def _answer(*states: State) -> tuple[Any, ...]:
    """Filter for an answer to this question: whatever is said, but no command."""
    return StateFilter(*states), Magic(~F.text.startswith("/")), Magic(F.chat.type == "private")


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
    area = await _area(turn, tap.area)
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
    area = await _area(turn, frame.area)
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
    frame = _frame(turn)
    today = local_day(turn.now, (await _area(turn, frame.area)).zone)
    if not 0 <= tap.ordinal - today.toordinal() <= FARTHEST.days:
        raise RotaRefused(RotaRefusal.OVER)
    frame = replace(frame, day=date.fromordinal(tap.ordinal).isoformat())
    await _ask(turn, NewRotationForm.clock, frame, form.ask_clock())


@router.callback_query(form.FormClock.read, StateFilter(NewRotationForm.clock))
async def tap_clock(query: CallbackQuery, tap: form.FormClock, turn: Turn) -> None:
    """Keep the time of day that they tapped."""
    await _keep_clock(turn, form.CLOCKS[_index(tap.choice, form.CLOCKS)])


@router.message(*_answer(NewRotationForm.clock))
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


@router.message(*_answer(NewRotationForm.hours))
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
    area = await _area(turn, frame.area)
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
    return [await _area(turn, area_id) for area_id in (frame.area, *frame.areas)]


@router.callback_query(form.FormSave.read, StateFilter(NewRotationForm.confirm))
async def save(query: CallbackQuery, tap: form.FormSave, turn: Turn) -> None:
    """Make the rotation."""
    frame = _frame(turn)
    areas, members = await _areas(turn, frame), await _members(turn, frame)
    draft = frame.as_draft(areas, members)
    rotation = await turning.make_rotation(turn.session, draft, by=turn.person, now=turn.now)
    turn.forms.end()
    await turn.toast("rota-toast-saved")
    await _name_holes(turn, areas[0])
    await _show(turn, areas[0], rotation.id)


@router.callback_query(form.FormDiscard.read, StateFilter(NewRotationForm.confirm))
async def discard(query: CallbackQuery, tap: form.FormDiscard, turn: Turn) -> None:
    """Close the form; nothing is saved."""
    turn.forms.end()
    await turn.edit("rota-form-discarded")


@router.message(
    *_answer(
        NewRotationForm.level,
        NewRotationForm.every,
        NewRotationForm.day,
        NewRotationForm.members,
        NewRotationForm.areas,
        NewRotationForm.confirm,
    )
)
async def wants_a_tap(message: Message, turn: Turn) -> None:
    """Ask for a tap where words are no answer."""
    await turn.say("rota-form-tap")
