"""Holes ahead, and people on call whom no alert would reach: coordinators are told in time.

A recurring job looks; what was told stands in a row, so that nothing is told twice at the same
distance. What is meant is told again only when it changes, or shortly before.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import structlog
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.oncall import week_cards
from bot.oncall.calculator import Hole, shifts_of_duty
from bot.oncall.model import RotaWarning
from bot.oncall.nights import Night
from bot.oncall.notices import coordinators_of, tell
from bot.oncall.refusals import RotaRefusal, RotaRefused
from bot.oncall.reminding import plan_reminders
from bot.oncall.rota import AreaRota, rotas_of
from bot.people import rights
from bot.people.model import Person
from bot.people.rights import Action
from bot.places import model as places
from bot.spine.jobs.model import JobContext, Priority, job

log = structlog.get_logger()

LOOK_EVERY = timedelta(minutes=10)
# Hours ahead at which a warning is told; the last goes out at any hour, the others by day.
DISTANCES = (72, 24, 2)
BY_DAY = range(7, 22)
HOUR = timedelta(hours=1)


@dataclass(frozen=True)
class Warned:
    """Hours of a level to warn of: a hole, or with a person somebody whom no alert reaches."""

    level: int
    start: datetime
    end: datetime
    person: Person | None = None

    @property
    def key(self) -> tuple[int, int | None]:
        return self.level, self.person.id if self.person is not None else None

    def distance(self, now: datetime) -> int | None:
        """Return the smallest distance that is reached; None while it is far."""
        reached = [hours for hours in DISTANCES if self.start - now <= hours * HOUR]
        return min(reached, default=None)


@job("rota-look-ahead", Priority.WATCH)
async def look_ahead(context: JobContext) -> None:
    """Warn the coordinators of every area of what comes near, and plan reminders; recurring."""
    session, now = context.session, context.now
    areas = await places.areas(session)
    told = await session.scalars(select(RotaWarning).where(RotaWarning.ends_at > now))
    of_area: dict[int, list[RotaWarning]] = {}
    for row in told:
        of_area.setdefault(row.area_id, []).append(row)
    for rota in await rotas_of(session, areas, at=now):
        await _look_at(session, rota, of_area.get(rota.area.id, []), now)
        await plan_reminders(session, rota, now)


async def mark_meant(session: AsyncSession, night: Night, *, by: Person, now: datetime) -> None:
    """Note that a hole is meant. Raises NotAllowed, RotaRefused."""
    rights.require(by, Action.PLAN_ROTA, night.area.id)
    if night.person is not None:
        raise RotaRefused(RotaRefusal.CHANGED)
    hole = next(
        (
            one
            for one in night.rota.holes(*_window(now))
            if one.level == night.level and one.start <= night.start < one.end
        ),
        Hole(night.level, night.start, night.end),
    )
    warned = Warned(hole.level, hole.start, hole.end)
    rows = await session.scalars(
        select(RotaWarning).where(RotaWarning.area_id == night.area.id, RotaWarning.ends_at > now)
    )
    row = _row_of(warned, rows.all())
    if row is None:
        row = _new_row(night.rota, warned, warned.distance(now) or DISTANCES[0], now)
        session.add(row)
    row.starts_at, row.ends_at = warned.start, warned.end
    row.meant_by, row.meant_at = by.id, now
    await session.flush()


def warnings_of(rota: AreaRota, now: datetime) -> Iterator[Warned]:
    """Give what is to be warned of in the coming days: holes first, then people."""
    for hole in rota.holes(*_window(now)):
        if hole.end > now:
            yield Warned(hole.level, hole.start, hole.end)
    for one in shifts_of_duty(rota.rota, *_window(now)):
        person = rota.people[one.person_id]
        if one.until > now and not (person.is_reachable and person.started_at is not None):
            yield Warned(one.level, one.since, one.until, person)


def _window(now: datetime) -> tuple[datetime, datetime]:
    """Look from before now, so that what runs keeps its beginning, to beyond what is told."""
    return now - 24 * HOUR, now + 2 * DISTANCES[0] * HOUR


async def _look_at(
    session: AsyncSession, rota: AreaRota, rows: Sequence[RotaWarning], now: datetime
) -> None:
    due: list[Warned] = []
    for warned in warnings_of(rota, now):
        distance = warned.distance(now)
        if distance is None or not _may_tell(distance, rota.area.zone, now):
            continue
        row = _row_of(warned, rows)
        if row is None:
            session.add(_new_row(rota, warned, distance, now))
            due.append(warned)
            continue
        is_grown = _is_grown(row, warned, now)
        if _is_due(row, distance, is_grown=is_grown):
            due.append(warned)
            row.told_hours, row.told_at = distance, now
        if is_grown:
            row.meant_by, row.meant_at = None, None  # something else was meant
        row.starts_at, row.ends_at = warned.start, warned.end
    if due:
        await session.flush()
        await _tell(session, rota, due, now)


def _may_tell(distance: int, zone: str, now: datetime) -> bool:
    """Tell whether this may be said now: what is not near wakes nobody."""
    return distance == DISTANCES[-1] or now.astimezone(ZoneInfo(zone)).hour in BY_DAY


def _row_of(warned: Warned, rows: Sequence[RotaWarning]) -> RotaWarning | None:
    """Find what was said of these hours: of the same level and person, at a time that meets."""
    for row in rows:
        meets = row.starts_at < warned.end and warned.start < row.ends_at
        if (row.level, row.person_id) == warned.key and meets:
            return row
    return None


def _is_grown(row: RotaWarning, warned: Warned, now: datetime) -> bool:
    """Tell whether it is more than was said; that we see further by now is not."""
    is_open = warned.end >= _window(now)[1]
    return warned.start < row.starts_at or (warned.end > row.ends_at and not is_open)


def _is_due(row: RotaWarning, distance: int, *, is_grown: bool) -> bool:
    """Tell whether this is to be said again: it has grown, or comes nearer."""
    if is_grown:
        return True
    if row.meant_at is not None:
        return distance == DISTANCES[-1] != row.told_hours
    return distance < row.told_hours


def _new_row(rota: AreaRota, warned: Warned, distance: int, now: datetime) -> RotaWarning:
    return RotaWarning(
        area=rota.area,
        level=warned.level,
        person=warned.person,
        starts_at=warned.start,
        ends_at=warned.end,
        told_hours=distance,
        told_at=now,
    )


async def _tell(
    session: AsyncSession, rota: AreaRota, due: Sequence[Warned], now: datetime
) -> None:
    leaders = await coordinators_of(session, [rota.area.id])
    holes = [Hole(one.level, one.start, one.end) for one in due if one.person is None]
    people = [(one.person, Hole(*_hours(one))) for one in due if one.person is not None]
    log.warning("rota-warned", area=rota.area.id, holes=len(holes), people=len(people))
    if holes:
        await tell(session, leaders, week_cards.warn_holes(rota.area, holes), by=None, now=now)
    if people:
        await tell(session, leaders, week_cards.warn_people(rota.area, people), by=None, now=now)


def _hours(one: Warned) -> tuple[int, datetime, datetime]:
    return one.level, one.start, one.end
