"""Finding shifts: those that fit somebody, or all, by day and then by place, with the reasons."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import rights, spoken
from bot.people.model import Person
from bot.people.rights import Action
from bot.places import model as places
from bot.places.model import Area
from bot.shifts.browse import held_by
from bot.shifts.model import Shift, ShiftState, SignUp
from bot.shifts.rules import Commitments, SignUpRefusal, all_overlapping, refusal
from bot.shifts.standing import standing_of
from bot.shifts.view import ShiftView
from bot.spine.wall_clock import local_day

PAGE = 5
# Buttons under one question (Bot API: 100 in all).
MOST_OFFERED = 60
MOST_DAYS = 14
# From eight in the evening to five in the morning, by the clocks of the place.
NIGHT_FROM, NIGHT_UNTIL = 20, 5
# Who may join a shift that has begun finds it for so long.
_BEGUN = timedelta(hours=36)


@dataclass(frozen=True)
class Found:
    """A shift in the list, and what keeps the person from it; `clashes`: what they hold then."""

    shift: Shift
    refusal: SignUpRefusal | None = None
    clashes: Sequence[SignUp] = ()
    commitments: Commitments = field(default_factory=Commitments)


@dataclass(frozen=True)
class Page:
    """One page of the list. `number` counts from 0; `pages` is at least 1."""

    found: Sequence[Found] = ()
    number: int = 0
    pages: int = 1
    view: ShiftView = field(default_factory=ShiftView)


async def find(session: AsyncSession, person: Person, view: ShiftView, *, now: datetime) -> Page:
    """Return the page of the view, or the last one where fewer are left."""
    held = (await held_by(session, [person.id]))[person.id]
    areas = await places.areas(session)
    rows = await _rows(session, person, view, areas, now=now)
    speaks = await spoken.languages_of(session, person)
    standing = await standing_of(session, person, rows, areas, now=now)
    commitments = Commitments(held, speaks, standing)
    reasons = {row.id: refusal(person, row, commitments, now) for row in rows}
    shown = [row.id for row in rows if view.shows_all or reasons[row.id] is None]
    pages = max(-(-len(shown) // PAGE), 1)
    number = min(max(view.page, 0), pages - 1)
    ids = shown[number * PAGE : (number + 1) * PAGE]
    shifts = await session.scalars(
        select(Shift).where(Shift.id.in_(ids)).execution_options(populate_existing=True)
    )
    by_id = {shift.id: shift for shift in shifts}
    found = [
        Found(
            by_id[shift_id],
            reasons[shift_id],
            all_overlapping(held, by_id[shift_id]),
            commitments,
        )
        for shift_id in ids
    ]
    return Page(found, number, pages, view)


async def _rows(
    session: AsyncSession,
    person: Person,
    view: ShiftView,
    all_areas: Sequence[Area],
    *,
    now: datetime,
) -> list[Any]:
    """Read the coming shifts that pass the filters, by day and place: columns, not whole rows.

    `zones`: of the areas, by their ids.
    """
    query = select(
        Shift.id,
        Shift.area_id,
        Shift.state,
        Shift.starts_at,
        Shift.ends_at,
        Shift.languages,
        Shift.title,
        Shift.place,
        Shift.crew_id,
        Shift.is_popular,
        Shift.joins_begun,
    ).where(Shift.state == ShiftState.OPEN, Shift.starts_at > now - _BEGUN)
    areas = rights.areas_of(person, Action.TAKE_SHIFT)
    if areas is not None:
        query = query.where(Shift.area_id.in_(areas))
    if view.area_id is not None:
        query = query.where(Shift.area_id == view.area_id)
    if view.place:
        query = query.where(Shift.place == view.place)
    zones = {area.id: area.zone for area in all_areas}
    rows = (await session.execute(query.order_by(Shift.starts_at, Shift.id))).all()
    days = {row.id: local_day(row.starts_at, zones[row.area_id]) for row in rows}
    passing = [
        row
        for row in rows
        if (row.starts_at > now or (row.joins_begun and row.ends_at > now))
        and (view.day is None or days[row.id] == view.day)
        and (not view.language or view.language in row.languages.split())
        and (not view.words or view.words.casefold() in f"{row.title} {row.place}".casefold())
        and (not view.is_night or _is_by_night(row, zones[row.area_id]))
    ]
    return sorted(passing, key=lambda row: (days[row.id], row.place, row.starts_at, row.id))


def _is_by_night(row: Any, zone: str) -> bool:
    hour: int = row.starts_at.astimezone(ZoneInfo(zone)).hour
    return hour >= NIGHT_FROM or hour < NIGHT_UNTIL


# --- what filters there are ---------------------------------------------------------------------


async def days_of(session: AsyncSession, person: Person, *, now: datetime) -> list[date]:
    """List the days on which there are shifts, soonest first."""
    areas = await places.areas(session)
    zones = {area.id: area.zone for area in areas}
    rows = await _rows(session, person, ShiftView(), areas, now=now)
    days = {local_day(row.starts_at, zones[row.area_id]) for row in rows}
    return sorted(days)[:MOST_DAYS]


async def places_of(session: AsyncSession, person: Person, *, now: datetime) -> list[Shift]:
    """List one coming shift of each place, by area and place."""
    rows = await _rows(session, person, ShiftView(), await places.areas(session), now=now)
    first = {(row.area_id, row.place): row.id for row in reversed(rows)}
    ids = [first[key] for key in sorted(first)][:MOST_OFFERED]
    shifts = await session.scalars(select(Shift).where(Shift.id.in_(ids)))
    return sorted(shifts, key=lambda shift: (shift.area.name, shift.place))


async def needed_languages(session: AsyncSession, person: Person, *, now: datetime) -> list[str]:
    """List the languages that coming shifts need."""
    rows = await _rows(session, person, ShiftView(), await places.areas(session), now=now)
    return sorted({code for row in rows for code in row.languages.split()})[:MOST_OFFERED]
