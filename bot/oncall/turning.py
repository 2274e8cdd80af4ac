"""Rotations: making, changing and ending one, and who takes part.

A change of members or of their order never changes who is on call now: the anchor moves. Whoever's
next time on call has moved is told once, before and after.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.oncall.model import (
    HIGHEST_LEVEL,
    DayOff,
    RotaEntry,
    Rotation,
    RotationMember,
    RotationUnit,
)
from bot.oncall.moved import next_times, tell_moved
from bot.oncall.refusals import RotaRefusal, RotaRefused
from bot.oncall.rotating import (
    MOMENT,
    hand_off,
    local_text,
    member_of,
    members_at,
    moment,
    period_at,
)
from bot.people import rights
from bot.people.model import Person, name_of
from bot.people.rights import Action
from bot.places.model import Area
from bot.spine.db.queries import lock

EVERY_DAY = "0123456"
LONGEST = 60  # units from one hand-off to the next


@dataclass(frozen=True)
class Hours:
    """Hours that a rotation does not cover, or that somebody else has: weekly or on a date.

    `begins` and `ends` are times of day; an end that is not after the beginning is the next day's.
    """

    begins: str
    ends: str
    weekdays: str = EVERY_DAY
    day: str = ""
    person: Person | None = None


@dataclass(frozen=True)
class RotationDraft:
    """A rotation to be made. `first`: the local time of its first hand-off (2020-04-06 08:00)."""

    areas: Sequence[Area]
    level: int
    unit: RotationUnit
    every: int
    first: str
    members: Sequence[Person]
    hours_off: Sequence[Hours] = ()


# --- making and ending --------------------------------------------------------------------------


async def make_rotation(
    session: AsyncSession, draft: RotationDraft, *, by: Person, now: datetime
) -> Rotation:
    """Make a rotation; it counts from its first hand-off. Raises NotAllowed, RotaRefused."""
    for area in draft.areas:
        rights.require(by, Action.PLAN_ROTA, area.id)
    _check(draft)
    before = await next_times(session, draft.areas, now=now)
    rotation = Rotation(
        unit=draft.unit,
        every=draft.every,
        first=draft.first,
        since=draft.first,
        position=0,
        created_at=now,
        created_by=by.id,
        members=[
            RotationMember(person=person, position=position, joined=draft.first)
            for position, person in enumerate(draft.members)
        ],
        days_off=[
            DayOff(
                weekdays="" if hours.day else hours.weekdays,
                day=hours.day,
                begins=hours.begins,
                ends=hours.ends,
                person=hours.person,
            )
            for hours in draft.hours_off
        ],
    )
    session.add(rotation)
    session.add_all(
        RotaEntry(
            area_id=area.id,
            level=draft.level,
            person=None,
            rotation=rotation,
            begins="",
            ends="",
            weekdays="",
        )
        for area in draft.areas
    )
    await session.flush()
    await tell_moved(session, draft.areas, before, by=by, now=now)
    return rotation


def _check(draft: RotationDraft) -> None:
    """Raise RotaRefused for a draft that makes no sense."""
    is_whole = draft.areas and draft.members
    if not is_whole or not 1 <= draft.every <= LONGEST or not 1 <= draft.level <= HIGHEST_LEVEL:
        raise RotaRefused(RotaRefusal.BAD_TIMES)
    moment(draft.first)
    for person in draft.members:
        _require_role(person, [area.id for area in draft.areas])


def _require_role(person: Person, area_ids: Iterable[int]) -> None:
    if not all(rights.may(person, Action.TAKE_ALERT, area_id) for area_id in area_ids):
        raise RotaRefused(RotaRefusal.NO_ROLE, name=name_of(person))


async def end_rotation(
    session: AsyncSession, rotation_id: int, *, by: Person, now: datetime
) -> Rotation:
    """End a rotation at its next hand-off, so that nobody is sent home at once.

    Raises NotAllowed, RotaRefused.
    """
    rotation, areas = await lock_rotation(session, rotation_id, by=by)
    before = await next_times(session, areas, now=now)
    rotation.ends = next_hand_off_text(rotation, areas[0].zone, now)
    await tell_moved(session, areas, before, by=by, now=now)
    return rotation


def next_hand_off_text(rotation: Rotation, zone: str, now: datetime) -> str:
    """Return the next hand-off as the rota keeps local times; of one to come, its beginning."""
    here = moment(local_text(now, zone))
    if here < moment(rotation.since):
        return rotation.since
    return hand_off(rotation, period_at(rotation, here) + 1).strftime(MOMENT)


async def change_times(
    session: AsyncSession,
    rotation_id: int,
    times: tuple[RotationUnit, int, str],
    *,
    by: Person,
    now: datetime,
) -> Rotation:
    """Change how often and when a rotation changes; who is on call now stays until then.

    `times`: unit, every, and the local time of any hand-off. Raises NotAllowed, RotaRefused.
    """
    unit, every, first = times
    if not 1 <= every <= LONGEST:
        raise RotaRefused(RotaRefusal.BAD_TIMES)
    rotation, areas = await lock_rotation(session, rotation_id, by=by)
    before = await next_times(session, areas, now=now)
    here = moment(local_text(now, areas[0].zone))
    current = _current(rotation, here)
    began = max(hand_off(rotation, period_at(rotation, here)), moment(rotation.since))
    rotation.unit, rotation.every, rotation.first = unit, every, first
    if current is not None:
        newest = hand_off(rotation, period_at(rotation, here))
        rotation.since = max(began, newest).strftime(MOMENT)
        rotation.position = current.position
    await tell_moved(session, areas, before, by=by, now=now)
    return rotation


# --- members ------------------------------------------------------------------------------------


async def add_member(
    session: AsyncSession, rotation_id: int, person: Person, *, by: Person, now: datetime
) -> Rotation:
    """Let somebody join at the end of the order. Raises NotAllowed, RotaRefused."""
    rotation, areas = await lock_rotation(session, rotation_id, by=by)
    _require_role(person, [area.id for area in areas])
    here = local_text(now, areas[0].zone)
    if any(one.person_id == person.id for one in _staying(rotation)):
        raise RotaRefused(RotaRefusal.ALREADY_MEMBER, name=name_of(person))
    before = await next_times(session, areas, now=now)
    last = max((one.position for one in rotation.members), default=-1)
    joins = max(here, rotation.since)
    rotation.members.append(RotationMember(person=person, position=last + 1, joined=joins))
    await tell_moved(session, areas, before, by=by, now=now)
    return rotation


async def remove_member(
    session: AsyncSession, rotation_id: int, member_id: int, *, by: Person, now: datetime
) -> Rotation:
    """Let somebody leave; if they are on call now, at the next hand-off.

    Raises NotAllowed, RotaRefused.
    """
    rotation, areas = await lock_rotation(session, rotation_id, by=by)
    here = local_text(now, areas[0].zone)
    member = _member(rotation, member_id)
    if len(_staying(rotation)) == 1:
        raise RotaRefused(RotaRefusal.LAST_MEMBER)
    before = await next_times(session, areas, now=now)
    is_on = _current(rotation, moment(here)) is member
    member.left = next_hand_off_text(rotation, areas[0].zone, now) if is_on else here
    await tell_moved(session, areas, before, by=by, now=now)
    return rotation


async def move_up(
    session: AsyncSession, rotation_id: int, member_id: int, *, by: Person, now: datetime
) -> Rotation:
    """Let somebody come one place earlier; the first goes to the end.

    Raises NotAllowed, RotaRefused.
    """
    rotation, areas = await lock_rotation(session, rotation_id, by=by)
    here = local_text(now, areas[0].zone)
    member = _member(rotation, member_id)
    order = _staying(rotation)
    at = order.index(member)
    order.insert(at - 1 if at else len(order) - 1, order.pop(at))
    before = await next_times(session, areas, now=now)
    _reorder(rotation, order, moment(here))
    await tell_moved(session, areas, before, by=by, now=now)
    return rotation


def _reorder(rotation: Rotation, order: Sequence[RotationMember], here: datetime) -> None:
    """Number the members in this order, and move the anchor to who is on now."""
    current = _current(rotation, here)
    began = max(hand_off(rotation, period_at(rotation, here)), moment(rotation.since))
    gone = [one for one in rotation.members if one not in order]
    for position, one in enumerate([*order, *gone]):
        one.position = position
    rotation.members.sort(key=lambda one: one.position)
    if current is not None:
        rotation.since, rotation.position = began.strftime(MOMENT), current.position
    elif here < moment(rotation.since):
        rotation.position = 0


def _current(rotation: Rotation, here: datetime) -> RotationMember | None:
    """Find who is on by the rotation at this local time."""
    return member_of(rotation, period_at(rotation, here))


def _staying(rotation: Rotation) -> list[RotationMember]:
    """List the members who have not left and will not, in their order."""
    return sorted(
        (one for one in rotation.members if one.left is None), key=lambda one: one.position
    )


def _member(rotation: Rotation, member_id: int) -> RotationMember:
    for one in _staying(rotation):
        if one.id == member_id:
            return one
    raise RotaRefused(RotaRefusal.CHANGED)


# --- reading ------------------------------------------------------------------------------------


async def lock_rotation(
    session: AsyncSession, rotation_id: int, *, by: Person
) -> tuple[Rotation, list[Area]]:
    """Lock a rotation for a change and find its areas. Raises NotAllowed, RotaRefused."""
    rotation = await lock(session, Rotation, rotation_id)
    areas = await areas_of(session, rotation_id)
    if rotation is None or not areas:
        raise RotaRefused(RotaRefusal.CHANGED)
    for area in areas:
        rights.require(by, Action.PLAN_ROTA, area.id)
    return rotation, areas


async def areas_of(session: AsyncSession, rotation_id: int) -> list[Area]:
    """List the areas that a rotation serves."""
    served = select(RotaEntry.area_id).where(RotaEntry.rotation_id == rotation_id)
    return list(await session.scalars(select(Area).where(Area.id.in_(served)).order_by(Area.code)))


async def rotations_in(
    session: AsyncSession, area: Area, *, now: datetime
) -> list[tuple[int, Rotation]]:
    """List an area's rotations that have not ended, with their levels."""
    entries = await session.scalars(
        select(RotaEntry)
        .where(RotaEntry.area_id == area.id, RotaEntry.rotation_id.is_not(None))
        .order_by(RotaEntry.level, RotaEntry.id)
    )
    here = local_text(now, area.zone)
    return [
        (entry.level, entry.rotation)
        for entry in entries
        if entry.rotation is not None
        and (entry.rotation.ends is None or entry.rotation.ends > here)
    ]


def members_now(rotation: Rotation, zone: str, now: datetime) -> list[RotationMember]:
    """List who takes part now; of a rotation to come, at its beginning."""
    here = max(moment(local_text(now, zone)), moment(rotation.since))
    return members_at(rotation, here)


def current_member(rotation: Rotation, zone: str, now: datetime) -> RotationMember | None:
    """Find who is on now by the rotation."""
    return _current(rotation, moment(local_text(now, zone)))
