"""The rota as it counts: who is on call in an area now, and what they may do there meanwhile.

Only people who may take an area's alerts are on call there; a replacement may come from another
area, where their role lets them. Who is on call when is the calculator's.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.oncall import calculator
from bot.oncall.calculator import Hole, OnCall, Rota, RotaSpan
from bot.oncall.model import Override, RotaEntry
from bot.people import rights
from bot.people.model import Person
from bot.people.rights import Action
from bot.places import model as places
from bot.places.model import Area
from bot.spine.wall_clock import YEARS, instant, local_day

WEEK = timedelta(days=7)
# A level whose plan by date has run out is still tried, and found empty, for so long.
KEPT = timedelta(days=120)


@dataclass(frozen=True)
class PersonOnCall:
    """Somebody on call; `until` is the next instant at which this may change."""

    person: Person
    level: int
    until: datetime
    is_replacement: bool


@dataclass(frozen=True)
class AreaRota:
    """What counts of one area's rota, with the people in it by their ids."""

    area: Area
    rota: Rota
    people: Mapping[int, Person]

    @property
    def levels(self) -> list[int]:
        """The levels of the rota, the one that is tried first at the front."""
        return calculator.levels(self.rota)

    def on_call(self, at: datetime) -> list[PersonOnCall]:
        """Find who is on call, in the order of trial."""
        return [self.person_on_call(one) for one in calculator.who_is_on(self.rota, at)]

    def person_on_call(self, one: OnCall) -> PersonOnCall:
        person = self.people[one.person_id]
        return PersonOnCall(person, one.level, one.until, one.instead_of is not None)

    def next_hand_off(self, at: datetime) -> datetime | None:
        """Find the next instant after `at` at which somebody else is on call."""
        return calculator.next_hand_off(self.rota, at)

    def spans(self, start: datetime, end: datetime) -> list[RotaSpan]:
        """Divide this interval into stretches in which the same people are on call."""
        return calculator.spans(self.rota, start, end)

    def holes(self, start: datetime, end: datetime) -> list[Hole]:
        """List the hours, level by level, that nobody has though the rota covers them."""
        return calculator.holes(self.rota, start, end)


@dataclass(frozen=True)
class LevelDuty:
    """One level of an area now: who has it, until when, and who follows from when.

    `person` None: nobody. `until` None: no change within five weeks.
    """

    level: int
    person: Person | None
    is_replacement: bool
    until: datetime | None
    then: Person | None


@dataclass(frozen=True)
class AreaDuty:
    """Who is on call in an area, level by level, and when that changes."""

    area: Area
    levels: Sequence[LevelDuty]
    next_hand_off: datetime | None

    @property
    def has_nobody(self) -> bool:
        return all(one.person is None for one in self.levels)


# --- reading ------------------------------------------------------------------------------------


async def entries_of(session: AsyncSession, area_id: int) -> list[RotaEntry]:
    """Find the area's entries in the rota's order."""
    entries = await session.scalars(
        select(RotaEntry).where(RotaEntry.area_id == area_id).order_by(RotaEntry.id)
    )
    return list(entries)


async def rotas_of(
    session: AsyncSession, areas: Collection[Area], *, at: datetime
) -> list[AreaRota]:
    """Read what counts of these areas' rotas at `at` and after, in two queries."""
    if not areas:
        return []
    oldest = min(local_day(at, area.zone) for area in areas) - KEPT
    entries = await session.scalars(
        select(RotaEntry)
        .where(RotaEntry.area_id.in_([area.id for area in areas]))
        .where(
            or_(
                RotaEntry.weekdays != "",
                RotaEntry.rotation_id.is_not(None),
                RotaEntry.ends >= oldest.isoformat(),
            )
        )
        .order_by(RotaEntry.id)
    )
    of_area: dict[int, list[RotaEntry]] = {area.id: [] for area in areas}
    for entry in entries:
        of_area[entry.area_id].append(entry)
    overrides = await _overrides_from(session, at)
    return [_area_rota(area, of_area[area.id], overrides) for area in areas]


async def rota_of(session: AsyncSession, area: Area, *, at: datetime) -> AreaRota:
    """Read what counts of the area's rota at `at` and after."""
    return (await rotas_of(session, [area], at=at))[0]


async def on_call_now(session: AsyncSession, area: Area, *, now: datetime) -> list[PersonOnCall]:
    """Find who is on call in the area, in the order of trial."""
    return (await rota_of(session, area, at=now)).on_call(now)


def _area_rota(area: Area, entries: Sequence[RotaEntry], overrides: Sequence[Override]) -> AreaRota:
    planned = _planned_people(entries)
    absent = frozenset(
        person_id
        for person_id, person in planned.items()
        if not rights.may(person, Action.TAKE_ALERT, area.id)
    )
    replacements = {
        one.replacement.id: one.replacement for one in overrides if one.replacement is not None
    }
    rota = Rota(area.zone, entries, overrides, area.id, absent)
    return AreaRota(area, rota, planned | replacements)


def _planned_people(entries: Sequence[RotaEntry]) -> dict[int, Person]:
    people = [entry.person for entry in entries]
    for entry in entries:
        if entry.rotation is not None:
            people += [member.person for member in entry.rotation.members]
            people += [one.person for one in entry.rotation.days_off]
    return {person.id: person for person in people if person is not None}


async def _overrides_from(session: AsyncSession, at: datetime) -> list[Override]:
    overrides = await session.scalars(
        select(Override).where(Override.ends_at > at).order_by(Override.id)
    )
    return [
        one
        for one in overrides
        if one.replacement is None or rights.may_anywhere(one.replacement, Action.TAKE_ALERT)
    ]


# --- rights while on call -----------------------------------------------------------------------


async def may_now(
    session: AsyncSession, person: Person, action: Action, area: Area | None, *, now: datetime
) -> bool:
    """Tell whether somebody may do this in the area: by a role there, or while on call there.

    A replacement from another area may, where they are on call, what their role lets them do at
    home. None, as in a grant: in all areas at once.
    """
    if rights.may(person, action, area.id if area is not None else None):
        return True
    if area is None or not rights.may_anywhere(person, action):
        return False
    return any(on.person.id == person.id for on in await on_call_now(session, area, now=now))


async def areas_now(
    session: AsyncSession, person: Person, action: Action, *, now: datetime
) -> frozenset[int] | None:
    """List the areas in which somebody may do this now, as `may_now` tells; None for all."""
    by_role = rights.areas_of(person, action)
    if not by_role:  # all areas, or none
        return by_role
    rotas = await rotas_of(session, await places.areas(session), at=now)
    on_call = {
        rota.area.id for rota in rotas if any(on.person.id == person.id for on in rota.on_call(now))
    }
    return by_role | on_call


# --- the page of who is on call -----------------------------------------------------------------


async def rotas_seen_by(session: AsyncSession, person: Person, *, at: datetime) -> list[AreaRota]:
    """Read the rotas of all areas in which the person may see them. Raises NotAllowed."""
    rights.require_anywhere(person, Action.SEE_DUTY)
    areas = [a for a in await places.areas(session) if rights.may(person, Action.SEE_DUTY, a.id)]
    return await rotas_of(session, areas, at=at)


async def duty_of(session: AsyncSession, person: Person, *, at: datetime) -> list[AreaDuty]:
    """Find who is on call in every area in which the person may see it. Raises NotAllowed.

    Areas where nobody is on call come first, then those where a level has nobody.
    """
    rotas = await rotas_seen_by(session, person, at=at)
    duties = [duty_in(rota, at, is_brief=len(rotas) > 1) for rota in rotas]
    return sorted(duties, key=_holes_first)


async def duty_at(session: AsyncSession, code: str, at: str, *, now: datetime) -> AreaDuty:
    """Find who is on call in the area of this code, at a local time or now.

    Raises ValueError for an unknown area, or a time that cannot be read.
    """
    area = await places.area_by_code(session, code)
    if area is None:
        known = ", ".join(other.code for other in await places.areas(session)) or "none yet"
        raise ValueError(f"unknown area {code!r} (known: {known})")
    moment = _instant(at, area.zone) if at else now
    return duty_in(await rota_of(session, area, at=moment), moment)


def duty_in(rota: AreaRota, at: datetime, *, is_brief: bool = False) -> AreaDuty:
    """Find who is on call in an area, until when, and who follows.

    Brief: an end beyond a week is not looked for, nor the next hand-off.
    """
    shifts = calculator.shifts_of_duty(rota.rota, at, at + calculator.HORIZONS[0])
    now = calculator.who_is_on(rota.rota, at)
    levels: list[LevelDuty] = []
    for level in sorted({*rota.levels, *(one.level for one in now)}):
        on_level = [one for one in shifts if one.level == level]
        here = [one for one in now if one.level == level]
        levels += [_level_duty(rota, one, on_level, at, is_brief=is_brief) for one in here]
        if not here:
            levels.append(_nobody(rota, level, on_level, at))
    return AreaDuty(rota.area, levels, None if is_brief else rota.next_hand_off(at))


def _level_duty(
    rota: AreaRota, one: OnCall, on_level: Sequence[OnCall], at: datetime, *, is_brief: bool
) -> LevelDuty:
    theirs = [other for other in on_level if other.person_id == one.person_id]
    until: datetime | None = max(other.until for other in theirs if other.since <= at < other.until)
    if until is not None and until >= at + calculator.HORIZONS[0]:
        until = None if is_brief else calculator.true_end(rota.rota, one, at)
    then = None
    if until is not None:
        following = [next_ for next_ in on_level if next_.since <= until < next_.until]
        then = next((rota.people[each.person_id] for each in following), None)
    person = rota.people[one.person_id]
    return LevelDuty(one.level, person, one.instead_of is not None, until, then)


def _nobody(rota: AreaRota, level: int, on_level: Sequence[OnCall], at: datetime) -> LevelDuty:
    next_ = min((one for one in on_level if one.since > at), key=_by_start, default=None)
    if next_ is None:
        return LevelDuty(level, None, False, None, None)
    return LevelDuty(level, None, False, next_.since, rota.people[next_.person_id])


def _by_start(one: OnCall) -> datetime:
    return one.since


def _holes_first(duty: AreaDuty) -> tuple[bool, bool, str]:
    has_hole = any(one.person is None for one in duty.levels)
    return not duty.has_nobody, not has_hole, duty.area.code


def _instant(value: str, zone: str) -> datetime:
    try:
        wanted = datetime.fromisoformat(value)
        if wanted.year not in YEARS:
            raise ValueError
    except ValueError:
        raise ValueError(f"{value!r} is no time such as 2020-04-01T21:00") from None
    return instant(wanted, zone) if wanted.tzinfo is None else wanted
