"""The rota as it counts: reading it, replacing somebody for a while, and losing a role.

Only people who may take an area's alerts are on call there; a replacement may come from another
area, where their role lets them.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import structlog
from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.oncall import calculator
from bot.oncall.model import Override, RotaEntry
from bot.people import rights
from bot.people.model import Person
from bot.people.rights import Action
from bot.people.roles import RoleTaken
from bot.places import model as places
from bot.places.model import Area
from bot.spine.wall_clock import YEARS, instant

log = structlog.get_logger()

_WEEK = timedelta(days=7)


@dataclass(frozen=True)
class PersonOnCall:
    """Somebody on call; `until` is the next instant at which this may change."""

    person: Person
    level: int
    until: datetime
    is_replacement: bool


@dataclass(frozen=True)
class AreaRota:
    """The entries and overrides of one area that count, in the rota's order."""

    area: Area
    entries: Sequence[RotaEntry]
    overrides: Sequence[Override]

    @property
    def levels(self) -> list[int]:
        """The levels of the rota, the one that is tried first at the front."""
        return sorted({entry.level for entry in self.entries})

    def on_call(self, at: datetime) -> list[PersonOnCall]:
        """Find who is on call, in the order of trial."""
        people = {entry.person_id: entry.person for entry in self.entries}
        people |= {override.replacement_id: override.replacement for override in self.overrides}
        duties = calculator.on_call(self.entries, self.overrides, at=at, zone=self.area.zone)
        return [
            PersonOnCall(
                people[duty.person_id], duty.level, duty.until, duty.instead_of is not None
            )
            for duty in duties
        ]

    def next_hand_off(self, at: datetime) -> datetime | None:
        """Find the next instant after `at` at which somebody else may be on call."""
        return calculator.next_hand_off(self.entries, self.overrides, at=at, zone=self.area.zone)


@dataclass(frozen=True)
class AreaDuty:
    """Who is on call in an area, and when that changes."""

    area: Area
    on_call: Sequence[PersonOnCall]
    next_hand_off: datetime | None


@dataclass(frozen=True)
class Replacement:
    """Who is to replace whom, from one instant to another."""

    replaced: Person
    replacement: Person
    starts_at: datetime
    ends_at: datetime


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
    """Read what counts of these areas' rotas at `at` and in the week after, in two queries."""
    if not areas:
        return []
    entries = await session.scalars(
        select(RotaEntry)
        .where(RotaEntry.area_id.in_([area.id for area in areas]))
        .order_by(RotaEntry.id)
    )
    counting = [
        entry for entry in entries if rights.may(entry.person, Action.TAKE_ALERT, entry.area_id)
    ]
    overrides = await _overrides_near(session, at)
    return [
        AreaRota(area, [entry for entry in counting if entry.area_id == area.id], overrides)
        for area in areas
    ]


async def rota_of(session: AsyncSession, area: Area, *, at: datetime) -> AreaRota:
    """Read what counts of the area's rota at `at` and in the week after."""
    return (await rotas_of(session, [area], at=at))[0]


async def on_call_now(session: AsyncSession, area: Area, *, now: datetime) -> list[PersonOnCall]:
    """Find who is on call in the area, in the order of trial."""
    return (await rota_of(session, area, at=now)).on_call(now)


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


async def duty_of(session: AsyncSession, person: Person, *, at: datetime) -> list[AreaDuty]:
    """Find who is on call in every area in which the person may see it. Raises NotAllowed."""
    rights.require_anywhere(person, Action.SEE_DUTY)
    areas = [a for a in await places.areas(session) if rights.may(person, Action.SEE_DUTY, a.id)]
    return [_duty(rota, at) for rota in await rotas_of(session, areas, at=at)]


async def duty_at(session: AsyncSession, code: str, at: str, *, now: datetime) -> AreaDuty:
    """Find who is on call in the area of this code, at a local time or now.

    Raises ValueError for an unknown area, or a time that cannot be read.
    """
    area = await places.area_by_code(session, code)
    if area is None:
        known = ", ".join(other.code for other in await places.areas(session)) or "none yet"
        raise ValueError(f"unknown area {code!r} (known: {known})")
    moment = _instant(at, area.zone) if at else now
    return _duty(await rota_of(session, area, at=moment), moment)


def _duty(rota: AreaRota, at: datetime) -> AreaDuty:
    return AreaDuty(rota.area, rota.on_call(at), rota.next_hand_off(at))


def _instant(value: str, zone: str) -> datetime:
    try:
        wanted = datetime.fromisoformat(value)
        if wanted.year not in YEARS:
            raise ValueError
    except ValueError:
        raise ValueError(f"{value!r} is no time such as 2020-04-01T21:00") from None
    return instant(wanted, zone) if wanted.tzinfo is None else wanted


async def _overrides_near(session: AsyncSession, at: datetime) -> list[Override]:
    overrides = await session.scalars(
        select(Override)
        .where(Override.ends_at > at, Override.starts_at <= at + _WEEK)
        .order_by(Override.id)
    )
    return [one for one in overrides if rights.may_anywhere(one.replacement, Action.TAKE_ALERT)]


# --- replacing ----------------------------------------------------------------------------------


async def override(
    session: AsyncSession, wanted: Replacement, *, by: Person, now: datetime
) -> Override:
    """Replace somebody on call for a while.

    Anybody on call may have themselves replaced; others need the right in every area of the
    replaced one's rota. Raises NotAllowed; ValueError for the same person, an empty span, or a
    replacement who may take alerts nowhere.
    """
    await _require_may_override(session, wanted.replaced, by)
    if wanted.replaced.id == wanted.replacement.id or wanted.ends_at <= wanted.starts_at:
        raise ValueError("an override needs two people and a span")
    if not rights.may_anywhere(wanted.replacement, Action.TAKE_ALERT):
        raise ValueError("the replacement may take alerts nowhere")
    made = Override(
        replaced=wanted.replaced,
        replacement=wanted.replacement,
        starts_at=wanted.starts_at,
        ends_at=wanted.ends_at,
        created_at=now,
    )
    session.add(made)
    await session.flush()
    return made


async def _require_may_override(session: AsyncSession, replaced: Person, by: Person) -> None:
    if by.id == replaced.id:
        rights.require_anywhere(by, Action.TAKE_ALERT)
        return
    rights.require_anywhere(by, Action.PLAN_ROTA)
    theirs = select(RotaEntry.area_id).where(RotaEntry.person_id == replaced.id).distinct()
    for area_id in await session.scalars(theirs):
        rights.require(by, Action.PLAN_ROTA, area_id)


# --- losing a role ------------------------------------------------------------------------------


async def on_role_taken(session: AsyncSession, fact: RoleTaken, now: datetime) -> None:
    """Remove somebody from the rota where no role lets them take alerts any more."""
    person = fact.person
    entries = await session.scalars(select(RotaEntry).where(RotaEntry.person_id == person.id))
    gone = [one for one in entries if not rights.may(person, Action.TAKE_ALERT, one.area_id)]
    await session.execute(delete(RotaEntry).where(RotaEntry.id.in_([one.id for one in gone])))
    if gone:
        log.warning("rota-entries-removed", person=person.id, entries=len(gone))
    if not rights.may_anywhere(person, Action.TAKE_ALERT):
        await _end_replacements_by(session, person, now)


async def _end_replacements_by(session: AsyncSession, person: Person, now: datetime) -> None:
    theirs = (Override.replacement_id == person.id, Override.ends_at > now)
    await session.execute(delete(Override).where(*theirs, Override.starts_at >= now))
    await session.execute(update(Override).where(*theirs).values(ends_at=now))
