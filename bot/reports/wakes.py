"""Wakes of one night are counted; above the ceiling the area's coordinators hear of it, once."""

from collections import defaultdict
from datetime import datetime, timedelta

import structlog
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.oncall.buttons import ShowNight, minute_of
from bot.oncall.model import ShiftOfDuty
from bot.oncall.notices import coordinators_of, tell
from bot.people.model import Person
from bot.places import model as places
from bot.places.model import Area
from bot.reports import cards
from bot.reports.figures import count_wakes, night_of
from bot.reports.model import WakeWarning
from bot.reports.reading import Ring, rings_between
from bot.spine.jobs.model import JobContext, Priority, job

log = structlog.get_logger()

LOOK_EVERY = timedelta(minutes=5)
LONGEST_NIGHT = timedelta(hours=11)


@job("wakes", Priority.USUAL)
async def look_at_wakes(context: JobContext) -> None:
    """Count the wakes of the night that runs, and tell of those above the ceiling; recurring."""
    session, now = context.session, context.now
    areas = {area.id: area for area in await places.areas(session)}
    rings: dict[int, list[Ring]] = defaultdict(list)
    for ring in await rings_between(session, now - LONGEST_NIGHT, now):
        if ring.area_id is not None:
            rings[ring.person_id].append(ring)
    for person_id, theirs in rings.items():
        zone = areas[theirs[-1].area_id or 0].zone
        night = night_of(now, zone)
        tonight = [one for one in theirs if night is not None and night_of(one.at, zone) == night]
        times = count_wakes((one.at for one in tonight), zone)
        if night is None or times <= context.settings.wakes_a_night:
            continue
        told = WakeWarning.person_id == person_id, WakeWarning.night == night.isoformat()
        if await session.scalar(select(WakeWarning.id).where(*told)) is None:
            warning = WakeWarning(person_id=person_id, night=night.isoformat(), told_at=now)
            session.add(warning)
            person = await session.get_one(Person, person_id)
            for area_id in sorted({one.area_id for one in tonight if one.area_id is not None}):
                await _tell(session, person, areas[area_id], times, now)


async def _tell(
    session: AsyncSession, person: Person, area: Area, times: int, now: datetime
) -> None:
    log.warning("woken-too-often", person=person.id, area=area.id, times=times)
    level = await session.scalar(
        select(ShiftOfDuty.level)
        .where(ShiftOfDuty.area_id == area.id, ShiftOfDuty.person_id == person.id)
        .where(ShiftOfDuty.ends_at.is_(None))
        .order_by(ShiftOfDuty.level)
        .limit(1)
    )
    night = None
    if level is not None:
        night = ShowNight(person.id, area.id, level, minute_of(now))
    leaders = await coordinators_of(session, [area.id])
    others = [one for one in leaders if one.id != person.id]
    await tell(session, others, cards.too_often(person, area, times, night), by=None, now=now)
