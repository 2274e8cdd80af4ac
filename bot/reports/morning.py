"""The morning report: at seven in each area's zone its leads and the office read of the last day.

A recurring job looks; a row says which mornings are reported. Whoever leads several areas gets one
message, a picture where something happened, and a table on a tap.
"""

from collections.abc import Mapping, Sequence
from datetime import date, datetime, timedelta

import structlog
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.oncall.notices import tell
from bot.people import parcels, rights, roles
from bot.people.model import Person, Role
from bot.people.parcels import Parcel, parcel_job
from bot.people.rights import Action
from bot.places import model as places
from bot.places.model import Area
from bot.reports import cards, drawing, tables
from bot.reports.figures import Figures
from bot.reports.model import MorningReport
from bot.reports.reading import figures_of
from bot.spine.jobs.model import Due, JobContext, Priority, is_scheduled, job
from bot.spine.wall_clock import instant_on, local_day

log = structlog.get_logger()

LOOK_EVERY = timedelta(minutes=1)
SEVEN = 7 * 60  # minutes after midnight
# A report that is later than this, after an outage, is left out: the next one is near enough.
LATEST = timedelta(hours=8)
DAY = timedelta(days=1)
READ_BY = (Role.COORDINATOR, Role.OFFICE)


@job("morning-reports", Priority.USUAL)
async def report_mornings(context: JobContext) -> None:
    """Report every area whose seven o'clock has come; recurring."""
    session, now = context.session, context.now
    due: dict[date, list[Area]] = {}
    for area in await places.areas(session):
        day = local_day(now, area.zone)
        seven = instant_on(day, SEVEN, area.zone)
        # Of the night before an area existed there is nothing to tell.
        if area.created_at < seven and timedelta() <= now - seven < LATEST:
            due.setdefault(day, []).append(area)
    for day, areas in due.items():
        reported = await session.scalars(
            select(MorningReport.area_id).where(MorningReport.day == day.isoformat())
        )
        done = set(reported)
        if left := [area for area in areas if area.id not in done]:
            await _report(session, left, day, now)


async def _report(session: AsyncSession, areas: Sequence[Area], day: date, now: datetime) -> None:
    session.add_all(
        MorningReport(area_id=area.id, day=day.isoformat(), told_at=now) for area in areas
    )
    await session.flush()
    computed = await _figures(session, areas, day)
    readers: dict[int, tuple[Person, list[Area]]] = {}
    for area in areas:
        for person in await _readers(session, area):
            readers.setdefault(person.id, (person, []))[1].append(area)
    log.info("morning-report", day=day.isoformat(), areas=len(areas), readers=len(readers))
    for person, theirs in readers.values():
        report = [(area, computed[area.id]) for area in theirs]
        await tell(session, [person], cards.morning(report, day), by=None, now=now)
        if any(not one.is_quiet for _, one in report) and person.is_reachable:
            ids = [area.id for area in theirs]
            await picture.schedule(session, Due.at_once(now), person.id, day.toordinal(), ids)


async def _readers(session: AsyncSession, area: Area) -> list[Person]:
    found: dict[int, Person] = {}
    for role in READ_BY:
        for person in await roles.holders(session, role, area.id):
            if person.started_at is not None:
                found[person.id] = person
    return list(found.values())


async def _figures(
    session: AsyncSession, areas: Sequence[Area], day: date
) -> Mapping[int, Figures]:
    """Compute the figures of the 24 hours before seven of this day, zone by zone."""
    computed: dict[int, Figures] = {}
    for zone in sorted({area.zone for area in areas}):
        there = [area for area in areas if area.zone == zone]
        since, until = (instant_on(each, SEVEN, zone) for each in (day - DAY, day))
        computed |= await figures_of(session, there, since, until)
    return computed


# --- picture and table ----------------------------------------------------------------------------


async def _picture(
    context: JobContext, person_id: int, ordinal: int, area_ids: list[int]
) -> Parcel | None:
    """Draw the report, unless the person has lost the role or blocked the bot meanwhile."""
    person, report = await _report_for(context.session, person_id, ordinal, area_ids)
    if not report:
        return None
    day = date.fromordinal(ordinal)
    drawn = drawing.morning(report, day, person.locale)
    return parcels.picture(person, cards.caption(day, report[0][0]), f"{day}.png", drawn)


async def _table(context: JobContext, person_id: int, ordinal: int) -> Parcel | None:
    person, report = await _report_for(context.session, person_id, ordinal, None)
    if not report:
        return None
    day = date.fromordinal(ordinal)
    content = tables.morning(report, day, person.locale)
    return parcels.document(person, cards.caption(day, report[0][0]), f"{day}.xlsx", content)


async def _report_for(
    session: AsyncSession, person_id: int, ordinal: int, area_ids: Sequence[int] | None
) -> tuple[Person, list[tuple[Area, Figures]]]:
    """Compute what somebody may read of a morning: of these areas, or of all of theirs."""
    person = await session.get_one(Person, person_id)
    areas = [
        area
        for area in await places.areas(session)
        if rights.may(person, Action.SEE_REPORTS, area.id)
        and (area_ids is None or area.id in area_ids)
    ]
    if not person.is_reachable:
        return person, []
    computed = await _figures(session, areas, date.fromordinal(ordinal))
    return person, [(area, computed[area.id]) for area in areas]


async def order_table(session: AsyncSession, ordinal: int, *, by: Person, now: datetime) -> None:
    """Have a morning's table sent to somebody; asked for twice, it comes once.

    Raises NotAllowed, also for a day that no report can be of.
    """
    rights.require_anywhere(by, Action.SEE_REPORTS)
    if not abs(now.date().toordinal() - ordinal) <= 400:
        raise rights.NotAllowed
    key = f"morning-table:{by.id}:{ordinal}"
    if not await is_scheduled(session, key):
        await table.schedule(session, Due.at_once(now, key=key), by.id, ordinal)


picture = parcel_job("morning-picture", _picture)
"""Arguments: the reader's id, the day's ordinal, the areas' ids."""
table = parcel_job("morning-table", _table)
"""Arguments: the reader's id, the day's ordinal."""
