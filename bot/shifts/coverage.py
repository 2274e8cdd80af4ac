"""What a coordinator has to look at: holes, who may not come, who left late, who did not come."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import contains_eager, joinedload

from bot.people import rights
from bot.people.model import Person
from bot.people.rights import Action
from bot.places import model as places
from bot.places.model import Area
from bot.shifts.changes import ChangeKind, ShiftChange
from bot.shifts.desk_rules import LATE, Risk, risk_of
from bot.shifts.model import Shift, ShiftState, SignUp, SignUpState
from bot.shifts.reminders import ASKED_WITHIN
from bot.spine.wall_clock import local_day

# How far back the lists look.
LEFT_WITHIN = timedelta(days=7)
NO_SHOW_WITHIN = timedelta(days=30)


class ListKind(StrEnum):
    """The lists, in the order in which they are offered."""

    HOLES = "holes"
    RISK = "risk"
    LEFT = "left"
    NO_SHOW = "no-show"
    DRAFTS = "drafts"
    ALL = "all"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class Scope:
    """Which shifts are looked at: of these areas (None: all) and of a day by each area's clocks."""

    areas: frozenset[int] | None
    day: date | None = None

    def holds(self, shift: Shift) -> bool:
        """Tell whether the shift is of the day; one over midnight is of both."""
        if self.day is None:
            return True
        zone = shift.area.zone
        first = local_day(shift.starts_at, zone)
        return first <= self.day <= local_day(shift.ends_at - timedelta(seconds=1), zone)


@dataclass(frozen=True)
class Entry:
    """A line of a list: a shift, and the person whom it is about."""

    shift: Shift
    sign_up: SignUp | None = None
    risk: Risk | None = None
    left: ShiftChange | None = None


async def managed_areas(session: AsyncSession, by: Person) -> list[Area]:
    """List the areas whose shifts this person manages. Raises NotAllowed."""
    rights.require_anywhere(by, Action.MANAGE_SHIFT)
    areas = await places.areas(session)
    return [area for area in areas if rights.may(by, Action.MANAGE_SHIFT, area.id)]


def scope_of(by: Person, area_id: int, day: date | None) -> Scope:
    """Return what is looked at: one area, or (0) all that they manage. Raises NotAllowed."""
    rights.require_anywhere(by, Action.MANAGE_SHIFT)
    if area_id:
        rights.require(by, Action.MANAGE_SHIFT, area_id)
        return Scope(frozenset({area_id}), day)
    return Scope(rights.areas_of(by, Action.MANAGE_SHIFT), day)


async def lists_of(
    session: AsyncSession, scope: Scope, *, now: datetime, remind: timedelta
) -> dict[ListKind, list[Entry]]:
    """Read all lists, each in the order of time. `remind`: as for `risk_of`."""
    shifts = await _coming(session, scope, now)
    is_open = [one for one in shifts if one.state is ShiftState.OPEN]
    return {
        ListKind.HOLES: _entries(one for one in is_open if one.free and one.starts_at > now),
        ListKind.RISK: await _at_risk(session, scope, now, remind),
        ListKind.LEFT: await _late_leavers(session, scope, now),
        ListKind.NO_SHOW: await _no_shows(session, scope, now),
        ListKind.DRAFTS: _entries(one for one in shifts if one.state is ShiftState.DRAFT),
        ListKind.ALL: _entries(is_open),
        ListKind.CANCELLED: _entries(one for one in shifts if one.state is ShiftState.CANCELLED),
    }


def _entries(shifts: Iterable[Shift]) -> list[Entry]:
    return [Entry(shift) for shift in shifts]


async def _coming(session: AsyncSession, scope: Scope, now: datetime) -> list[Shift]:
    """Read all shifts that are not over, in any state."""
    query = select(Shift).where(Shift.ends_at > now, *_of_areas(scope))
    rows = await session.scalars(query.order_by(Shift.starts_at, Shift.id))
    return [shift for shift in rows if scope.holds(shift)]


async def _at_risk(
    session: AsyncSession, scope: Scope, now: datetime, remind: timedelta
) -> list[Entry]:
    query = (
        select(SignUp)
        .join(Shift, Shift.id == SignUp.shift_id)
        .join(Person, Person.id == SignUp.person_id)
        .where(SignUp.state == SignUpState.TAKEN, Shift.state == ShiftState.OPEN)
        .where(Shift.starts_at > now, *_of_areas(scope))
        # Nobody else can be at risk: see `risk_of`.
        .where(
            (Shift.starts_at <= now + max(remind, ASKED_WITHIN))
            | SignUp.answer_by.is_not(None)
            | Person.unreachable.is_not(None)
        )
        .order_by(Shift.starts_at, SignUp.id)
        .options(contains_eager(SignUp.person))
    )
    entries = [
        Entry(held.shift, held, risk_of(held, now, remind)) for held in await session.scalars(query)
    ]
    return [one for one in entries if one.risk is not None and scope.holds(one.shift)]


async def _late_leavers(session: AsyncSession, scope: Scope, now: datetime) -> list[Entry]:
    """Read who gave a place up shortly before its start, the latest first."""
    query = (
        select(ShiftChange)
        .join(Shift, Shift.id == ShiftChange.shift_id)
        .where(ShiftChange.kind == ChangeKind.LEFT, ShiftChange.at > now - LEFT_WITHIN)
        .where(*_of_areas(scope))
        .order_by(ShiftChange.id.desc())
        .options(joinedload(ShiftChange.shift, innerjoin=True), joinedload(ShiftChange.person))
    )
    return [
        Entry(change.shift, left=change)
        for change in await session.scalars(query)
        if change.shift.starts_at - change.at <= LATE and scope.holds(change.shift)
    ]


async def _no_shows(session: AsyncSession, scope: Scope, now: datetime) -> list[Entry]:
    query = (
        select(SignUp)
        .join(Shift, Shift.id == SignUp.shift_id)
        .where(SignUp.no_show_at > now - NO_SHOW_WITHIN, *_of_areas(scope))
        .order_by(Shift.starts_at.desc(), SignUp.id)
        .options(joinedload(SignUp.person, innerjoin=True))
    )
    entries = [Entry(held.shift, held) for held in await session.scalars(query)]
    return [one for one in entries if scope.holds(one.shift)]


def _of_areas(scope: Scope) -> Sequence[Any]:
    return () if scope.areas is None else (Shift.area_id.in_(sorted(scope.areas)),)


async def shift_to_see(session: AsyncSession, by: Person, shift_id: int) -> Shift | None:
    """Read a shift for its card. Raises NotAllowed; None for one that is not there."""
    rights.require_anywhere(by, Action.MANAGE_SHIFT)
    shift = await session.get(Shift, shift_id, populate_existing=True)
    if shift is not None:
        rights.require(by, Action.MANAGE_SHIFT, shift.area_id)
    return shift
