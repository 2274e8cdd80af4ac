"""A lookout for arrivals of people who fell silent, whose job was lost or keeps failing."""

from datetime import timedelta

import structlog
from sqlalchemy import select

from bot.arrivals.model import Arrival, ArrivalState
from bot.arrivals.scan import raise_silent, silence_key
from bot.spine.db.bulk import savepoint
from bot.spine.db.errors import is_transient
from bot.spine.jobs.model import JobContext, Priority, is_scheduled, job
from bot.spine.whereabouts import whereabouts

log = structlog.get_logger()

SWEEP_EVERY = timedelta(seconds=30)
# So long after it was due the job is late, and no longer on its way.
GRACE = timedelta(seconds=30)


@job("arrival-sweep", Priority.WATCH)
async def sweep_silent(context: JobContext) -> None:
    """Raise the alert of everybody who scanned, says no more, and has no job that would."""
    session, now = context.session, context.now
    silence = timedelta(seconds=context.settings.silence_seconds)
    begun = await session.scalars(
        select(Arrival.id)
        .where(Arrival.state == ArrivalState.BEGUN, Arrival.came_at < now - silence - GRACE)
        .order_by(Arrival.id)
    )
    for arrival_id in begun.all():
        if await is_scheduled(session, silence_key(arrival_id)):
            continue
        try:
            async with savepoint(session):
                await raise_silent(context, arrival_id)
        except Exception as error:  # one broken row must not hide the other arrivals
            if is_transient(error):
                raise
            log.error("arrival-not-swept", arrival=arrival_id, error=whereabouts(error))
        else:
            log.warning("arrival-job-was-lost", arrival=arrival_id)
