"""Nights: one time on call as people tap it, at most a day long, and who could take it.

A shift of duty that lasts longer than a day is shown and given away a day at a time.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from bot.oncall import calculator
from bot.oncall.calculator import OnCall
from bot.oncall.model import Override
from bot.oncall.refusals import RotaRefusal, RotaRefused
from bot.oncall.rota import AreaRota, rota_of, rotas_of
from bot.people import rights, roles
from bot.people.model import Person, Role
from bot.people.rights import Action
from bot.places import model as places
from bot.places.model import Area
from bot.spine.wall_clock import instant_on, local_day

DAY = timedelta(days=1)
# How far ahead nights are offered for a swap.
SWAP_AHEAD = timedelta(days=28)


@dataclass(frozen=True)
class Night:
    """A time on call at one level of an area; `person` None: a hole. Times are UTC."""

    rota: AreaRota
    level: int
    person: Person | None
    start: datetime
    end: datetime
    is_replacement: bool = False

    @property
    def area(self) -> Area:
        return self.rota.area


# --- finding nights -----------------------------------------------------------------------------


async def night_at(
    session: AsyncSession,
    place: tuple[int, int],
    person_id: int,
    start: datetime,
    *,
    by: Person,
    now: datetime,
) -> Night:
    """Find the night that a button names, with its rota as it is now.

    `place`: area and level, 0 for any; `person_id` 0: a hole. Whoever may see the rota may, and
    whoever has the night. Raises NotAllowed, RotaRefused.
    """
    area_id, level = place
    if person_id != by.id:
        rights.require(by, Action.SEE_DUTY, area_id)
    area = await session.get(Area, area_id)
    if area is None or not now - 400 * DAY < start < now + 400 * DAY:
        raise RotaRefused(RotaRefusal.CHANGED)
    rota = await rota_of(session, area, at=min(now, start))
    for night in _nights_around(rota, start):
        whose = night.person.id if night.person is not None else 0
        is_at = night.start <= start < night.end
        if is_at and whose == person_id and level in (0, night.level):
            return night
    raise RotaRefused(RotaRefusal.CHANGED)


def nights_of_day(rota: AreaRota, day: date, *, now: datetime) -> list[Night]:
    """List the nights that begin on a day, by their start and level; none that is over."""
    start, end = (instant_on(day, minutes, rota.area.zone) for minutes in (0, 24 * 60))
    nights = [one for one in _nights(rota, start, end) if start <= one.start < end]
    return [one for one in nights if one.end > now]


def nights_between(rota: AreaRota, start: datetime, end: datetime) -> list[Night]:
    """List the nights and holes that touch this interval, by their start and level."""
    return _nights(rota, start, end)


def nights_of(rota: AreaRota, start: datetime, end: datetime) -> list[Night]:
    """List the nights with somebody on call that begin in this interval, by their start."""
    nights = _nights(rota, start, end)
    return [one for one in nights if one.person is not None and start <= one.start < end]


def _nights_around(rota: AreaRota, start: datetime) -> list[Night]:
    return _nights(rota, start, start + calculator.MINUTE)


def _nights(rota: AreaRota, start: datetime, end: datetime) -> list[Night]:
    # Three days before and after: what meets there is one shift of duty.
    around = start - 3 * DAY, end + 3 * DAY
    nights = [
        Night(rota, one.level, rota.people[one.person_id], *part, one.instead_of is not None)
        for one in calculator.shifts_of_duty(rota.rota, *around)
        for part in _by_days(one.since, one.until, rota.area.zone)
    ]
    nights += [
        Night(rota, hole.level, None, *part)
        for hole in rota.holes(*around)
        for part in _by_days(hole.start, hole.end, rota.area.zone)
    ]
    near = [one for one in nights if one.start < end and one.end > start]
    return sorted(near, key=lambda one: (one.start, one.level))


def _by_days(start: datetime, end: datetime, zone: str) -> Iterator[tuple[datetime, datetime]]:
    """Cut what is longer than a day at midnight."""
    while end - start > DAY:
        midnight = instant_on(local_day(start, zone) + DAY, 0, zone)
        yield start, midnight
        start = midnight
    yield start, end


def overrides_in(night: Night) -> list[Override]:
    """List the overrides that make this night what it is, the newest first."""
    person_id = night.person.id if night.person is not None else None
    return [
        one
        for one in reversed(night.rota.rota.overrides)
        if one.starts_at < night.end
        and one.ends_at > night.start
        and one.replacement_id == person_id
        and one.area_id in (None, night.area.id)
        and one.level in (None, night.level)
        and (one.replaced_id in night.rota.people or one.replaced_id is None)
    ]


# --- people -------------------------------------------------------------------------------------


async def people_of(session: AsyncSession, rota: AreaRota) -> list[Person]:
    """List who may be on call in an area: its rota's people and its social workers, by name."""
    workers = await roles.holders(session, Role.WORKER, rota.area.id)
    once = {one.id: one for one in (*rota.people.values(), *workers)}
    may = [one for one in once.values() if rights.may(one, Action.TAKE_ALERT, rota.area.id)]
    return sorted(may, key=lambda one: (one.name.casefold(), one.id))


async def free_people(session: AsyncSession, night: Night) -> list[Person]:
    """List who could take a night: who may, and is not on call anywhere meanwhile."""
    people = await people_of(session, night.rota)
    busy = await busy_people(session, night.start, night.end)
    return [one for one in people if one.id not in busy]


async def busy_people(session: AsyncSession, start: datetime, end: datetime) -> dict[int, OnCall]:
    """Find who is on call anywhere in this interval, with one shift of duty each."""
    busy: dict[int, OnCall] = {}
    for rota in await rotas_of(session, await places.areas(session), at=start):
        for one in calculator.shifts_of_duty(rota.rota, start, end):
            busy.setdefault(one.person_id, one)
    return busy


async def areas_with(
    session: AsyncSession, person: Person, start: datetime, end: datetime
) -> list[AreaRota]:
    """Read the rotas in which somebody is on call in this interval."""
    rotas = await rotas_of(session, await places.areas(session), at=start)
    return [
        rota
        for rota in rotas
        if any(
            one.person_id == person.id for one in calculator.shifts_of_duty(rota.rota, start, end)
        )
    ]
