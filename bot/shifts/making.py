"""Posting many shifts at once: a series, or a week copied to the next one.

What is there already, or is over, is left as it is and counted.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import rights
from bot.people.model import Person
from bot.people.rights import Action
from bot.places.model import Area
from bot.shifts.crew import drafts_of, post_crew
from bot.shifts.holidays import kind_of
from bot.shifts.model import Shift, ShiftState
from bot.shifts.patterns import CrewRole, ShiftSeries
from bot.shifts.post import Draft
from bot.shifts.repeating import MOST, Repeat, days_of
from bot.spine.refused import Refused
from bot.spine.wall_clock import DAY_MINUTES, instant_on, local_day

_WEEK = timedelta(days=7)

Occasion = Sequence[Draft]
"""The roles of one piece of work on one day; usually one shift."""


@dataclass(frozen=True)
class Plan:
    """What would be posted; `already`: shifts that are there; `over`: that would have begun."""

    new: Sequence[Occasion]
    already: int = 0
    over: int = 0

    @property
    def count(self) -> int:
        return sum(len(occasion) for occasion in self.new)


@dataclass(frozen=True)
class Hours:
    """Start and end in minutes after midnight of the day, by the area's clocks."""

    start: int
    end: int


class TooMany(Refused):
    """More shifts than are posted at once."""

    text_id = "make-too-many"


class NothingToPost(Refused):
    """No shift is left to post."""

    text_id = "make-nothing"


async def plan(
    session: AsyncSession, by: Person, occasions: Sequence[Occasion], *, now: datetime
) -> Plan:
    """Find which of these shifts are to be posted. Raises NotAllowed, TooMany."""
    drafts = [draft for occasion in occasions for draft in occasion]
    for area_id in {draft.area.id for draft in drafts}:
        rights.require(by, Action.POST_SHIFT, area_id)
    if len(drafts) > MOST:
        raise TooMany(limit=MOST)
    there = await _there(session, drafts)
    coming = [one for one in occasions if one[0].starts_at > now]
    new = [
        fresh
        for occasion in coming
        if (fresh := [one for one in occasion if _key(one) not in there])
    ]
    already = sum(len(one) for one in coming) - sum(len(one) for one in new)
    return Plan(new, already, len(drafts) - sum(len(one) for one in coming))


async def _there(
    session: AsyncSession, drafts: Sequence[Draft]
) -> set[tuple[int, str, str, datetime]]:
    if not drafts:
        return set()
    starts = [one.starts_at for one in drafts]
    rows = await session.execute(
        select(Shift.area_id, Shift.title, Shift.place, Shift.starts_at).where(
            Shift.area_id.in_({one.area.id for one in drafts}),
            Shift.starts_at.between(min(starts), max(starts)),
            Shift.state != ShiftState.CANCELLED,
        )
    )
    return {(row.area_id, row.title, row.place, row.starts_at) for row in rows}


def _key(draft: Draft) -> tuple[int, str, str, datetime]:
    return draft.area.id, draft.title, draft.place, draft.starts_at


async def post_planned(
    session: AsyncSession, by: Person, planned: Plan, *, now: datetime, state: ShiftState
) -> list[Shift]:
    """Post all of a plan. Raises NotAllowed, NothingToPost."""
    if not planned.new:
        raise NothingToPost
    shifts: list[Shift] = []
    for occasion in planned.new:
        shifts += await post_crew(session, occasion, by=by, now=now, state=state)
    return shifts


# --- a series -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class SeriesDraft:
    """A series that is not posted yet; the times of `draft` are those of its first day."""

    draft: Draft
    hours: Hours
    roles: Sequence[CrewRole]
    repeat: Repeat


def series_occasions(series: SeriesDraft) -> list[Occasion]:
    """Make the shifts of a series: the same hours by the area's clocks on each of its days."""
    zone = series.draft.area.zone
    occasions: list[Occasion] = []
    for day in days_of(series.repeat, kind_of).days:
        starts_at = instant_on(day, series.hours.start, zone)
        ends_at = instant_on(day, series.hours.end, zone)
        if ends_at > starts_at:  # else both lie in the hour that the clocks jump over
            on_day = replace(series.draft, starts_at=starts_at, ends_at=ends_at)
            occasions.append(drafts_of(on_day, series.roles))
    return occasions


async def keep_series(
    session: AsyncSession, by: Person, series: SeriesDraft, *, now: datetime
) -> ShiftSeries:
    """Keep how a series was made. Raises NotAllowed."""
    draft, repeat = series.draft, series.repeat
    rights.require(by, Action.POST_SHIFT, draft.area.id)
    kept = ShiftSeries(
        area_id=draft.area.id,
        title=draft.title,
        place=draft.place,
        languages=draft.languages,
        start=series.hours.start,
        end=series.hours.end,
        capacity=draft.capacity,
        roles=[[role.name, role.count] for role in series.roles],
        first=repeat.first,
        last=repeat.last,
        weekdays=repeat.weekdays,
        every=repeat.every,
        holidays=repeat.holidays,
        made_by=by.id,
        made_at=now,
    )
    session.add(kept)
    await session.flush()
    return kept


def of_series(planned: Plan, series: ShiftSeries) -> Plan:
    """Make the shifts of a plan those of a series."""
    new = [[replace(one, series_id=series.id) for one in occasion] for occasion in planned.new]
    return replace(planned, new=new)


# --- a week -------------------------------------------------------------------------------------


async def copied_week(
    session: AsyncSession, by: Person, areas: Sequence[Area], monday: date
) -> list[Occasion]:
    """Make the shifts of the week from this Monday for the week after it, by the areas' clocks.

    Drafts and cancelled shifts are left out. Raises NotAllowed.
    """
    for area in areas:
        rights.require(by, Action.POST_SHIFT, area.id)
    occasions: dict[tuple[int, int], list[Draft]] = {}
    for area in areas:
        start, end = (instant_on(day, 0, area.zone) for day in (monday, monday + _WEEK))
        rows = await session.scalars(
            select(Shift)
            .where(Shift.area_id == area.id, Shift.starts_at >= start, Shift.starts_at < end)
            .where(Shift.state == ShiftState.OPEN)
            .order_by(Shift.starts_at, Shift.id)
        )
        for shift in rows:
            key = (0, shift.id) if shift.crew_id is None else (shift.crew_id, 0)
            occasions.setdefault(key, []).append(_a_week_later(shift))
    return list(occasions.values())


def _a_week_later(shift: Shift) -> Draft:
    zone = shift.area.zone
    hours = hours_of(shift)
    day = local_day(shift.starts_at, zone) + _WEEK
    return Draft(
        shift.area,
        shift.title,
        shift.place,
        instant_on(day, hours.start, zone),
        instant_on(day, hours.end, zone),
        shift.capacity,
        shift.languages,
        shift.is_popular,
        shift.joins_begun,
        shift.series_id,
    )


def hours_of(shift: Shift) -> Hours:
    """Return a shift's hours as its area's clocks show them, in minutes after midnight."""
    return Hours(*(minutes_of(at, shift) for at in (shift.starts_at, shift.ends_at)))


def minutes_of(at: datetime, shift: Shift) -> int:
    """Return an instant as minutes after midnight of the day on which the shift starts."""
    zone = shift.area.zone
    return clock_minutes(at, local_day(shift.starts_at, zone), zone)


def clock_minutes(at: datetime, day: date, zone: str) -> int:
    """Return what the zone's clocks show as minutes after midnight of a day."""
    local = at.astimezone(ZoneInfo(zone))
    return (local.date() - day).days * DAY_MINUTES + local.hour * 60 + local.minute
