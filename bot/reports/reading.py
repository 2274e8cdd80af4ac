"""Reading what a report is made of."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts.model import Alert, AlertState, Attempt, AttemptOutcome
from bot.arrivals.model import Arrival
from bot.people.model import Person
from bot.places.model import Area
from bot.reports.figures import AlertFacts, Figures, Woken, count_wakes, figures


@dataclass(frozen=True)
class Ring:
    """Somebody's phone rang for an alert of an area (None: of none)."""

    person_id: int
    area_id: int | None
    at: datetime


async def figures_of(
    session: AsyncSession, areas: Sequence[Area], since: datetime, until: datetime
) -> dict[int, Figures]:
    """Compute the figures of each area between two instants."""
    ids = [area.id for area in areas]
    arrivals = await _arrivals(session, ids, since, until)
    alerts = await _alerts(session, ids, since, until)
    still_open = await _still_open(session, ids)
    woken = await woken_in(session, areas, since, until)
    return {
        area.id: figures(
            arrivals.get(area.id, 0),
            alerts.get(area.id, []),
            still_open=still_open.get(area.id, 0),
            woken=woken.get(area.id, []),
        )
        for area in areas
    }


async def _arrivals(
    session: AsyncSession, ids: Collection[int], since: datetime, until: datetime
) -> Mapping[int, int]:
    rows = await session.execute(
        select(Arrival.area_id, func.count())
        .where(Arrival.area_id.in_(ids), Arrival.checked_in_at.is_not(None))
        .where(Arrival.checked_in_at >= since, Arrival.checked_in_at < until)
        .group_by(Arrival.area_id)
    )
    return {row[0]: row[1] for row in rows}


async def _alerts(
    session: AsyncSession, ids: Collection[int], since: datetime, until: datetime
) -> Mapping[int, list[AlertFacts]]:
    rows = await session.execute(
        select(
            Alert.area_id,
            Alert.raised_at,
            Alert.acknowledged_at,
            Alert.step,
            Alert.state,
            Alert.loud,
        ).where(Alert.area_id.in_(ids), Alert.raised_at >= since, Alert.raised_at < until)
    )
    facts: dict[int, list[AlertFacts]] = defaultdict(list)
    for area_id, raised_at, taken_at, steps, state, loud in rows:
        assert area_id is not None
        is_unanswered = taken_at is None and (state is AlertState.OPEN or loud > 0)
        wait = taken_at - raised_at if taken_at is not None else None
        facts[area_id].append(AlertFacts(wait, steps, is_unanswered))
    return facts


async def _still_open(session: AsyncSession, ids: Collection[int]) -> Mapping[int, int]:
    rows = await session.execute(
        select(Alert.area_id, func.count())
        .where(Alert.area_id.in_(ids), Alert.state != AlertState.RESOLVED)
        .group_by(Alert.area_id)
    )
    return {area_id: count for area_id, count in rows if area_id is not None}


async def woken_in(
    session: AsyncSession, areas: Sequence[Area], since: datetime, until: datetime
) -> dict[int, list[Woken]]:
    """Count by area who was woken how often between two instants."""
    zones = {area.id: area.zone for area in areas}
    rings: dict[tuple[int, int], list[datetime]] = defaultdict(list)
    for ring in await rings_between(session, since, until, area_ids=list(zones)):
        assert ring.area_id is not None
        rings[ring.area_id, ring.person_id].append(ring.at)
    names = await _names(session, {person_id for _, person_id in rings})
    woken: dict[int, list[Woken]] = defaultdict(list)
    for (area_id, person_id), theirs in rings.items():
        if times := count_wakes(theirs, zones[area_id]):
            woken[area_id].append(Woken(person_id, names[person_id], times))
    return woken


async def rings_between(
    session: AsyncSession,
    since: datetime,
    until: datetime,
    *,
    area_ids: Collection[int] | None = None,
) -> list[Ring]:
    """List the rings of these areas, or of all alerts, in the order of time."""
    asked = (
        select(Attempt.person_id, Alert.area_id, Attempt.tried_at)
        .join(Alert, Alert.id == Attempt.alert_id)
        .where(Attempt.tried_at >= since, Attempt.tried_at < until)
        .where(Attempt.outcome == AttemptOutcome.ASKED, Attempt.person_id.is_not(None))
        .order_by(Attempt.tried_at)
    )
    if area_ids is not None:
        asked = asked.where(Alert.area_id.in_(area_ids))
    rows = await session.execute(asked)
    return [Ring(person_id, area_id, at) for person_id, area_id, at in rows if person_id]


async def _names(session: AsyncSession, ids: Collection[int]) -> dict[int, str]:
    rows = await session.execute(select(Person.id, Person.name).where(Person.id.in_(ids)))
    return {row[0]: row[1] for row in rows}
