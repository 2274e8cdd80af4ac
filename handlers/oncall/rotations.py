"""Rotations: coordinators look at them, make one by a form, and change who takes part."""

from datetime import timedelta

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.oncall import rotation_cards, turning
from bot.oncall.buttons import (
    Edit,
    EditMember,
    EditRotation,
    EndRotation,
    ShowRotation,
    ShowRotations,
)
from bot.oncall.model import Rotation
from bot.oncall.nights import people_of
from bot.oncall.refusals import RotaRefusal, RotaRefused
from bot.oncall.rota import rota_of
from bot.oncall.week_cards import saved_holes
from bot.people import rights
from bot.people.model import Person
from bot.people.rights import Action
from bot.places.model import Area
from bot.spine.buttons import Payload
from handlers.turns.turn import Turn

router = Router(name="oncall-rotations")

# Holes that a change leaves are named so far ahead.
HOLES_WITHIN = timedelta(days=28)


class ReallyEnd(Payload, prefix="ory"):
    area: int
    rotation: int


# --- looking ------------------------------------------------------------------------------------


async def planned_area(turn: Turn, area_id: int) -> Area:
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
    area = await planned_area(turn, tap.area)
    listed = await turning.rotations_in(turn.session, area, now=turn.now)
    await turn.edit(rotation_cards.rotations_page(area, listed, turn.now))


@router.callback_query(ShowRotation.read)
async def show_rotation(query: CallbackQuery, tap: ShowRotation, turn: Turn) -> None:
    """Show one, with what can be changed."""
    await show(turn, await planned_area(turn, tap.area), tap.rotation)


async def show(turn: Turn, area: Area, rotation_id: int) -> None:
    level, rotation = await _rotation(turn, area, rotation_id)
    await turn.edit(rotation_cards.rotation_page(level, rotation, area, turn.now))


# --- members ------------------------------------------------------------------------------------


@router.callback_query(EditRotation.read)
async def pick_member(query: CallbackQuery, tap: EditRotation, turn: Turn) -> None:
    """Ask who joins, leaves or moves."""
    area, edit = await planned_area(turn, tap.area), _edit_of(tap.edit)
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
    area, edit = await planned_area(turn, tap.area), _edit_of(tap.edit)
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
    await name_holes(turn, area)
    await show(turn, area, tap.rotation)


async def name_holes(turn: Turn, area: Area) -> None:
    """Name the hours ahead that nobody has after a change."""
    rota = await rota_of(turn.session, area, at=turn.now)
    if holes := rota.holes(turn.now, turn.now + HOLES_WITHIN):
        await turn.say(saved_holes(area, holes))


# --- ending -------------------------------------------------------------------------------------


@router.callback_query(EndRotation.read)
async def ask_end(query: CallbackQuery, tap: EndRotation, turn: Turn) -> None:
    """Ask whether it is to end."""
    area = await planned_area(turn, tap.area)
    _, rotation = await _rotation(turn, area, tap.rotation)
    confirmed = ReallyEnd(area.id, rotation.id).pack()
    await turn.edit(rotation_cards.ask_end(area, rotation, confirmed, turn.now))


@router.callback_query(ReallyEnd.read)
async def end(query: CallbackQuery, tap: ReallyEnd, turn: Turn) -> None:
    """End it at its next hand-off."""
    area = await planned_area(turn, tap.area)
    await turning.end_rotation(turn.session, tap.rotation, by=turn.person, now=turn.now)
    await turn.toast("rota-toast-saved")
    listed = await turning.rotations_in(turn.session, area, now=turn.now)
    await turn.edit(rotation_cards.rotations_page(area, listed, turn.now))
