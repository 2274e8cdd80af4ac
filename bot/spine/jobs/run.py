"""Doing what is due: jobs one by one in the leader, network jobs by a pool of workers a kind.

A network job whose process dies is taken up again when its claim ends. Should the first process
come back late, its claim is gone and its answer is dropped.
"""

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import structlog
from sqlalchemy import ColumnElement, Text, and_, bindparam, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from bot.settings import Settings
from bot.spine.db.bulk import savepoint
from bot.spine.db.engine import Database
from bot.spine.db.errors import LOCKED_PAUSE, is_lock_timeout, is_transient
from bot.spine.db.queries import changed, lock, one_of
from bot.spine.db.types import UtcDateTime
from bot.spine.jobs.model import (
    BACK_OFF,
    Due,
    Job,
    JobContext,
    JobKind,
    JobState,
    NetworkJob,
    Priority,
    is_scheduled,
)
from bot.spine.whereabouts import traceback_of, whereabouts

log = structlog.get_logger()

Clock = Callable[[], datetime]


@dataclass(frozen=True)
class Pool:
    """A kind of network job with the call that it makes, `at_once` of them side by side."""

    kind: NetworkJob[..., Any, Any]
    call: Callable[[Any], Awaitable[Any]]
    at_once: int = 4


@dataclass(frozen=True)
class Jobs:
    """Every kind that this process can do, and the settings that they are given.

    `recurring`: jobs without arguments that are done again and again, with the time between.
    `at_start` is done by a process that begins to lead, before anything else; `lookouts` again
    and again by the leader itself, without rows: they find what rows have lost.
    """

    settings: Settings
    kinds: Mapping[str, JobKind[...]]
    pools: Sequence[Pool] = ()
    recurring: Sequence[tuple[JobKind[[]], timedelta]] = ()
    at_start: Sequence[JobKind[[]]] = ()
    lookouts: Sequence[tuple[JobKind[[]], timedelta]] = ()


async def do_lookout(database: Database, jobs: Jobs, kind: JobKind[[]], *, now: datetime) -> None:
    """Do a job that has no row. If it fails, that is logged. Raises what is transient."""
    async with database.begin() as session:
        try:
            async with savepoint(session):
                await kind(JobContext(session, now, jobs.settings))
        except Exception as error:
            if is_transient(error):
                raise
            log.error("lookout-failed", kind=kind.name, error=whereabouts(error))


async def keep_recurring(session: AsyncSession, jobs: Jobs, *, now: datetime) -> None:
    """Schedule each recurring job that is not, whatever has become of the one before."""
    for kind, every in jobs.recurring:
        key = f"recurring:{kind.name}"
        if not await is_scheduled(session, key):
            await kind.schedule(session, Due(now + every, now, key=key))


async def take_over(session: AsyncSession, *, now: datetime) -> None:
    """Begin as leader, or after the clock was put back: claims of the one before are void.

    Urgent jobs are counted in time from their cause, unlike a reminder of something: none of
    them waits for an hour that comes a second time.
    """
    await session.execute(
        update(Job)
        .where(Job.state == JobState.OPEN, Job.claimed_until.is_not(None))
        .values(claimed_until=None)
    )
    from_the_future = await session.scalars(
        select(Job).where(
            Job.state == JobState.OPEN, Job.priority <= Priority.WATCH, Job.created_at > now
        )
    )
    for row in from_the_future:
        log.warning("clock-went-back", kind=row.kind, id=row.id, by=str(row.created_at - now))
        row.due_at, row.created_at = row.due_at - (row.created_at - now), now


async def next_due(session: AsyncSession) -> datetime | None:
    """Find when the earliest open job falls due; None if there is none."""
    return await session.scalar(
        select(func.min(Job.due_at)).where(Job.state == JobState.OPEN, _is_first_of_its_queue())
    )


# --- jobs ---------------------------------------------------------------------------------------


async def run_due(database: Database, jobs: Jobs, *, now: datetime, limit: int = 100) -> int:
    """Do at most `limit` jobs that are due at `now`, the most urgent first; return how many."""
    done = 0
    while done < limit and await _is_any(database, now, jobs.kinds):
        async with database.begin() as session:
            row = await _claim(session, now, jobs.kinds)
            if row is None:
                return done
            await _run(session, jobs, row.id, row.kind, row.args, now)
        done += 1
    return done


async def _run(
    session: AsyncSession,
    jobs: Jobs,
    job_id: int,
    kind: str,
    args: Mapping[str, Any],
    now: datetime,
) -> None:
    context = JobContext(session, now, jobs.settings)
    try:
        async with savepoint(session):
            await jobs.kinds[kind].function(context, **args)
    except Exception as error:
        if is_lock_timeout(error):
            await _put_off(session, job_id, now, error)
            return
        if is_transient(error):
            raise  # a full disk is no fault of the job
        log.error("job-failed", kind=kind, id=job_id, error=whereabouts(error))
        await _fail(session, job_id, now, traceback_of(error), BACK_OFF)
    else:
        await _end(session, job_id, now)


# --- network jobs -------------------------------------------------------------------------------


@dataclass(frozen=True)
class _Claimed:
    """A network job that this worker has claimed until `until`, with its call's request."""

    job_id: int
    args: Mapping[str, Any]
    until: datetime
    request: Any


async def run_network_job(database: Database, jobs: Jobs, pool: Pool, *, now: Clock) -> bool:
    """Do one network job of the pool's kind that is due; tell whether there was one."""
    if not await _is_any(database, now(), [pool.kind.name]):
        return False
    async with database.begin() as session:
        row = await _claim(session, now(), [pool.kind.name])
        if row is None:
            return False
        claimed = await _prepare(session, jobs, pool, row, now())
    if claimed is None:
        return True
    try:
        answer = await pool.call(claimed.request)
        await _finish(database, jobs, pool, claimed, answer, now)
    except Exception as error:
        if is_transient(error):
            raise  # the claim ends on its own, and the job is done again
        log.error("job-failed", kind=pool.kind.name, id=claimed.job_id, error=whereabouts(error))
        await _network_job_failed(database, jobs, pool, claimed, error, now())
    return True


async def _prepare(
    session: AsyncSession, jobs: Jobs, pool: Pool, row: Job, now: datetime
) -> _Claimed | None:
    """Ask for the request and claim the job; None when it has ended, failed or is put off."""
    job_id, args = row.id, row.args
    try:
        async with savepoint(session):
            request = await pool.kind.prepare(JobContext(session, now, jobs.settings), **args)
    except Exception as error:
        if is_lock_timeout(error):
            await _put_off(session, job_id, now, error)
            return None
        if is_transient(error):
            raise
        log.error("job-failed", kind=pool.kind.name, id=job_id, error=whereabouts(error))
        await _set_aside_or_retry(session, jobs, pool, job_id, now, error)
        return None
    if request is None:
        await _end(session, job_id, now)
        return None
    until = now + pool.kind.claim
    await session.execute(update(Job).where(Job.id == job_id).values(claimed_until=until))
    return _Claimed(job_id, args, until, request)


async def _finish(
    database: Database, jobs: Jobs, pool: Pool, claimed: _Claimed, answer: Any, now: Clock
) -> None:
    async with database.begin() as session:
        # Ended first, so that its row is locked while the answer is written.
        ended = (
            update(Job)
            .where(Job.id == claimed.job_id, Job.state == JobState.OPEN)
            .where(Job.claimed_until == claimed.until)
            .values(state=JobState.DONE, done_at=now(), claimed_until=None)
        )
        if not await changed(session, ended):
            log.warning("job-taken-over", id=claimed.job_id)
            return
        await pool.kind.finish(JobContext(session, now(), jobs.settings), answer, **claimed.args)


async def _network_job_failed(
    database: Database,
    jobs: Jobs,
    pool: Pool,
    claimed: _Claimed,
    error: Exception,
    now: datetime,
) -> None:
    async with database.begin() as session:
        row = await lock(session, Job, claimed.job_id)
        if row is None or row.claimed_until != claimed.until:
            log.warning("job-taken-over", id=claimed.job_id)  # the other will say how it went
            return
        retry_after: float | None = getattr(error, "retry_after", None)  # telegram.CallFailed
        if retry_after is not None:
            # It was told when to come again: that is no failure of the job.
            row.claimed_until, row.due_at = None, now + timedelta(seconds=retry_after)
            return
        await _set_aside_or_retry(session, jobs, pool, claimed.job_id, now, error)


async def _set_aside_or_retry(
    session: AsyncSession,
    jobs: Jobs,
    pool: Pool,
    job_id: int,
    now: datetime,
    error: Exception,
) -> None:
    failed = await _fail(session, job_id, now, traceback_of(error), pool.kind.back_off)
    if failed is not None and pool.kind.give_up is not None:
        await pool.kind.give_up(JobContext(session, now, jobs.settings), **failed.args)


# --- rows ---------------------------------------------------------------------------------------


def _is_first_of_its_queue() -> ColumnElement[bool]:
    before = aliased(Job)
    return Job.queue.is_(None) | ~(
        select(before.id)
        .where(before.queue == Job.queue, before.state == JobState.OPEN, before.id < Job.id)
        .exists()
    )


def _is_due() -> ColumnElement[bool]:
    now = bindparam("now", type_=UtcDateTime())
    return and_(
        Job.state == JobState.OPEN,
        Job.due_at <= now,
        one_of(Job.kind, "kinds", Text),
        (Job.claimed_until.is_(None)) | (Job.claimed_until <= now),
        _is_first_of_its_queue(),
    )


_ANY = select(Job.id).where(_is_due()).limit(1)
_MOST_URGENT = (
    select(Job)
    .where(_is_due())
    .order_by(Job.priority, Job.due_at, Job.id)
    .limit(1)
    .with_for_update(skip_locked=True)
)


async def _is_any(database: Database, now: datetime, kinds: Collection[str]) -> bool:
    """Look without keeping a writer waiting, since most looks find nothing."""
    async with database.read() as session:
        return await session.scalar(_ANY, {"now": now, "kinds": list(kinds)}) is not None


async def _claim(session: AsyncSession, now: datetime, kinds: Collection[str]) -> Job | None:
    return (await session.scalars(_MOST_URGENT, {"now": now, "kinds": list(kinds)})).first()


async def _end(session: AsyncSession, job_id: int, now: datetime) -> None:
    await session.execute(
        update(Job)
        .where(Job.id == job_id)
        .values(state=JobState.DONE, done_at=now, claimed_until=None)
    )


async def _put_off(session: AsyncSession, job_id: int, now: datetime, error: Exception) -> None:
    """Let other jobs go on while somebody else keeps a row locked that this one needs."""
    log.warning("row-stays-locked", job_id=job_id, error=whereabouts(error))
    await session.execute(update(Job).where(Job.id == job_id).values(due_at=now + LOCKED_PAUSE))


async def _fail(
    session: AsyncSession, job_id: int, now: datetime, error: str, back_off: Sequence[timedelta]
) -> Job | None:
    """Plan the next attempt; or set the job aside, and return it."""
    row = await session.get(Job, job_id, populate_existing=True)
    if row is None or row.state is not JobState.OPEN:
        return None  # replaced by its key while it ran
    row.attempts += 1
    row.error, row.claimed_until = error, None
    if row.attempts > len(back_off):
        row.state, row.done_at = JobState.FAILED, now
        return row
    row.due_at = now + back_off[row.attempts - 1]
    return None
