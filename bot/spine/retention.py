"""Retention of the machinery's rows: what has ended is deleted after its days (settings).

What subjects keep of ended things they delete themselves (bot/oncall/retention.py).

An update's row must outlive Telegram's own memory of it, or the same update would act twice
(Telegram keeps unconfirmed updates for 24 hours: Bot API, "Getting updates").
"""

from datetime import datetime, timedelta
from typing import Any

import structlog
from sqlalchemy import CursorResult, Select, delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.spine.inbox.model import InboxUpdate, UpdateState
from bot.spine.jobs.model import Job, JobContext, JobState, job
from bot.spine.outbox.model import OutboxMessage, OutboxState

log = structlog.get_logger()

EVERY = timedelta(hours=1)
MOST_ROWS = 5000  # of one table at a time: others wait for the transaction


@job("prune")
async def prune(context: JobContext) -> None:
    """Delete updates, messages and jobs that ended long ago, the oldest first."""
    session, settings, now = context.session, context.settings, context.now
    await delete_rows(
        session,
        InboxUpdate,
        _done_before(
            InboxUpdate.update_id,
            InboxUpdate.state == UpdateState.DONE,
            InboxUpdate.done_at,
            now - timedelta(days=settings.keep_updates_days),
        ),
    )
    await delete_rows(
        session,
        Job,
        _done_before(
            Job.id,
            Job.state == JobState.DONE,
            Job.done_at,
            now - timedelta(days=settings.keep_jobs_days),
        ),
    )
    await delete_rows(
        session, OutboxMessage, _old_messages(now - timedelta(days=settings.keep_messages_days))
    )


def _done_before(key: Any, is_done: Any, done_at: Any, before: datetime) -> Select[Any]:
    return select(key).where(is_done, done_at < before).order_by(done_at).limit(MOST_ROWS)


def _old_messages(before: datetime) -> Select[Any]:
    """Look at the lowest ids alone, which are the oldest: there is no index by time."""
    lowest = (
        select(OutboxMessage.id, OutboxMessage.created_at)
        .where(OutboxMessage.state != OutboxState.QUEUED)
        .order_by(OutboxMessage.id)
        .limit(MOST_ROWS)
        .subquery()
    )
    return select(lowest.c.id).where(lowest.c.created_at < before)


async def delete_rows(session: AsyncSession, table: Any, ids: Select[Any]) -> None:
    """Delete the rows of these ids, and log how many; for the retention of subjects too."""
    key = next(iter(table.__table__.primary_key))
    deletion = delete(table).where(key.in_(ids)).execution_options(synchronize_session=False)
    deleted = await session.execute(deletion)
    assert isinstance(deleted, CursorResult)
    if deleted.rowcount:
        log.info("pruned", table=table.__tablename__, rows=deleted.rowcount)
