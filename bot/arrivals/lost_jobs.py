"""A lookout for arrivals whose job was lost or keeps failing: who fell silent, who is overdue."""

from collections.abc import Sequence
from datetime import timedelta

import structlog
from sqlalchemy import select

from bot.arrivals.expecting import overdue_key, raise_overdue
from bot.arrivals.model import Announcement, AnnouncementState, Arrival, ArrivalState
from bot.arrivals.scan import raise_silent, silence_key
from bot.spine.db.bulk import savepoint
from bot.spine.db.errors import is_transient
from bot.spine.jobs.model import JobContext, JobKind, Priority, is_scheduled, job
from bot.spine.whereabouts import whereabouts

log = structlog.get_logger()

SWEEP_EVERY = timedelta(seconds=30)
# So long after it was due a job is late, and no longer on its way.
GRACE = timedelta(seconds=30)


@job("arrival-sweep", Priority.WATCH)
async def sweep(context: JobContext) -> None:
    """Do what was due for an arrival that has no job which would."""
    session = context.session
    for arrival_id in await _silent(context):
        if not await is_scheduled(session, silence_key(arrival_id)):
            await _do(context, raise_silent, arrival_id)
    for announcement_id in await _overdue(context):
        if not await is_scheduled(session, overdue_key(announcement_id)):
            await _do(context, raise_overdue, announcement_id)


async def _silent(context: JobContext) -> Sequence[int]:
    before = context.now - timedelta(seconds=context.settings.silence_seconds) - GRACE
    silent = select(Arrival.id).where(Arrival.state == ArrivalState.BEGUN, Arrival.came_at < before)
    return (await context.session.scalars(silent)).all()


async def _overdue(context: JobContext) -> Sequence[int]:
    before = context.now - timedelta(minutes=context.settings.overdue_minutes) - GRACE
    overdue = select(Announcement.id).where(
        Announcement.state == AnnouncementState.ANNOUNCED, Announcement.expected_at < before
    )
    return (await context.session.scalars(overdue)).all()


async def _do(context: JobContext, lost: JobKind[[int]], number: int) -> None:
    try:
        async with savepoint(context.session):
            await lost(context, number)
    except Exception as error:  # one broken row must not hide the others
        if is_transient(error):
            raise
        log.error("arrival-not-swept", kind=lost.name, id=number, error=whereabouts(error))
    else:
        log.warning("arrival-job-was-lost", kind=lost.name, id=number)
