"""Due work: a row with a time, written in the transaction that caused it and done once, by whichever replica.

Two kinds. A *duty* touches only the database: it runs, with its row's end, in one transaction. An *errand* makes a network
call between two short ones: prepare (in a transaction) -> call (outside) -> finish (in a transaction). An errand whose process
dies is taken up again by the next leader; should the first come back late, its claim is gone and its result is dropped. Job that keeps failing is set aside as `failed` with its traceback, and stays visible.
"""

import traceback
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

import structlog
from sqlalchemy import (
    ColumnElement,
    Connection,
    Text,
    and_,
    bindparam,
    delete,
    func,
    select,
    update,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, aliased, mapped_column

from bot.spine.db.engine import (
    AWAY,
    Base,
    BigId,
    Database,
    UtcDateTime,
    connection_of,
    one_of,
    partial_index,
    passes,
)
from bot.spine.late import Info, Late
from bot.spine.outbox.model import savepoint
from bot.spine.rows import write_rows

log = structlog.get_logger()

BACK_OFF = (timedelta(seconds=1), timedelta(seconds=5), timedelta(seconds=30), timedelta(minutes=2))
MAX_ATTEMPTS = len(BACK_OFF) + 1
CLAIM = timedelta(seconds=60)
# Job of this urgency or below wakes people: alerts.
URGENT = 1


class JobState(StrEnum):
    OPEN = "open"
    DONE = "done"
    FAILED = "failed"


class Job(Base):
    __tablename__ = "jobs"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    kind: Mapped[str]
    args: Mapped[dict[str, Any]]
    # Job that some later event may cancel or must not write twice has a key, unique while it is open.
    key: Mapped[str | None] = mapped_column(default=None)
    # Job of one queue is done in its order, one at a time: what failed for now holds up what comes after it.
    queue: Mapped[str | None] = mapped_column(default=None)
    urgency: Mapped[int] = mapped_column(default=5)
    due_at: Mapped[datetime]
    state: Mapped[JobState] = mapped_column(default=JobState.OPEN)
    attempts: Mapped[int] = mapped_column(default=0)
    claimed_until: Mapped[datetime | None] = mapped_column(default=None)
    created_at: Mapped[datetime]
    done_at: Mapped[datetime | None] = mapped_column(default=None)
    error: Mapped[str | None] = mapped_column(Text, default=None)

    __table_args__ = (
        partial_index("ix_jobs_open", "due_at", where="state = 'open'"),
        partial_index("uq_jobs_key", "key", where="state = 'open'", unique=True),
        partial_index("ix_jobs_queue", "queue", "id", where="state = 'open' AND queue IS NOT NULL"),
        # Ids are never used twice: work that replaces itself by its key must not end the row that took its place.
        {"sqlite_autoincrement": True},
    )


_REPLACED = delete(Job.__table__).where(  # type: ignore[arg-type]
    one_of(Job.__table__.c.key, "keys", Text), Job.__table__.c.state == JobState.OPEN
)

Duty = Callable[[AsyncSession, Mapping[str, Any], datetime], Awaitable[None]]


@dataclass(frozen=True)
class Errand:
    """The three parts of work with a network call; `prepare` gives None when there is nothing left to do.

    `claim`: how long the call may take. `back_off`: the waits between attempts; after the last one the work is set aside, and
    `give_up` says so in words.
    """

    prepare: Callable[[AsyncSession, Mapping[str, Any], datetime], Awaitable[Any | None]]
    call: Callable[[Any], Awaitable[Any]]
    finish: Callable[[AsyncSession, Mapping[str, Any], Any, datetime], Awaitable[None]]
    claim: timedelta = CLAIM
    back_off: Sequence[timedelta] = BACK_OFF
    give_up: Duty | None = None


Book = dict[str, Duty | Errand]


async def plan(
    session: AsyncSession,
    kind: str,
    args: Mapping[str, Any],
    *,
    at: datetime,
    now: datetime,
    key: str | None = None,
    urgency: int = 5,
    queue: str | None = None,
) -> None:
    """Writes work to be done at `at`. With a key, open work of that key is replaced. Lower urgency numbers go first."""
    _LATE.add(
        session,
        {
            "kind": kind,
            "args": dict(args),
            "key": key,
            "queue": queue,
            "urgency": urgency,
            "due_at": at,
            "created_at": now,
            "state": JobState.OPEN,
            "attempts": 0,
        },
    )
    session.info.setdefault("planned", set()).add(kind)


async def cancel(session: AsyncSession, key: str) -> None:
    """Open work of this key is no longer to be done."""
    await session.execute(delete(Job).where(Job.key == key, Job.state == JobState.OPEN))


def _write(connection: Connection, rows: list[dict[str, Any]]) -> None:
    newest = {row["key"]: row for row in rows if row["key"] is not None}
    if newest:
        connection.execute(_REPLACED, {"keys": newest})
    kept = [row for row in rows if row["key"] is None or row is newest[row["key"]]]
    write_rows(connection, Job, kept)


_LATE = Late(Job.__table__, _write)  # type: ignore[arg-type]


async def take_over(session: AsyncSession, *, now: datetime) -> None:
    """A new leader begins, or the clock was put back: claims of whoever came before are void, and no step waits for
    an hour that comes a second time (urgent work is told in time from its cause, unlike a reminder of something)."""
    await session.execute(
        update(Job)
        .where(Job.state == JobState.OPEN, Job.claimed_until.is_not(None))
        .values(claimed_until=None)
    )
    from_the_future = await session.scalars(
        select(Job).where(Job.state == JobState.OPEN, Job.urgency <= URGENT, Job.created_at > now)
    )
    for work in from_the_future:
        log.warning("clock-went-back", kind=work.kind, id=work.id, by=str(work.created_at - now))
        work.due_at, work.created_at = work.due_at - (work.created_at - now), now


async def next_due(session: AsyncSession) -> datetime | None:
    """When the earliest open work falls due, or None."""
    return await session.scalar(
        select(func.min(Job.due_at)).where(Job.state == JobState.OPEN, _first())
    )


def _first() -> ColumnElement[bool]:
    """Whether nothing of the work's queue comes before it."""
    before = aliased(Job)
    return Job.queue.is_(None) | ~(
        select(before.id)
        .where(before.queue == Job.queue, before.state == JobState.OPEN, before.id < Job.id)
        .exists()
    )


async def run_due(database: Database, book: Book, *, now: datetime, limit: int = 100) -> int:
    """Does every duty that is due at `now`, the most urgent first; gives how many ended or failed (at most `limit`)."""
    done, kinds = 0, [kind for kind, work in book.items() if not isinstance(work, Errand)]
    while done < limit and await _is_any(database, now, kinds):
        async with database.begin() as session:
            work = await _claim(session, now, kinds)
            if work is None:
                return done
            work_id, kind, args = work.id, work.kind, work.args
            duty = book[kind]
            assert not isinstance(duty, Errand)
            try:
                async with savepoint(session):
                    await duty(session, args, now)
                await _end(session, work_id, now)
            except Exception as error:
                if passes(error):
                    raise  # a full disk is no fault of the work
                log.exception("due-work-failed", kind=kind, id=work_id)
                await _fail(session, work_id, now, traceback.format_exc())
        done += 1
    return done


async def run_errand(
    database: Database, book: Book, *, now: Callable[[], datetime], is_likely: bool = False
) -> Info | None:
    """Does one errand that is due, if there is one; gives what its last transaction carried about. Several may run side by side; a
    row is claimed by one. `is_likely`: one is claimed without a look first."""
    kinds = [kind for kind, work in book.items() if isinstance(work, Errand)]
    if not is_likely and not await _is_any(database, now(), kinds):
        return None
    errand: Errand | None = None
    claim: datetime | None = None
    try:
        async with database.begin() as session:
            work = await _claim(session, now(), kinds)
            if work is None:
                return None
            work_id, args = work.id, work.args
            found = book[work.kind]
            assert isinstance(found, Errand)
            errand = found
            request = await errand.prepare(session, args, now())
            if request is None:
                await _end(session, work_id, now())
                return session.info
            work.claimed_until = now() + errand.claim
        claim = work.claimed_until  # once it is committed
        result = await errand.call(request)
        async with database.begin() as session:
            # Ended first, so that its row is locked while the result is written.
            if await _end_claimed(session, work_id, claim, now()):
                await errand.finish(session, args, result, now())
            return session.info
    except Exception as error:
        if errand is None or (isinstance(error, AWAY) and passes(error)):
            raise  # its claim ends by itself
        return await _errand_failed(database, errand, work_id, now(), claim, error)


async def _errand_failed(
    database: Database,
    errand: Errand,
    work_id: int,
    now: datetime,
    claim: datetime | None,
    why: Exception,
) -> Info:
    error = traceback.format_exc()
    log.exception("errand-failed", id=work_id)
    async with database.begin() as session:
        work = await session.get(Job, work_id, with_for_update=True)
        if claim is not None and (work is None or work.claimed_until != claim):
            log.warning("errand-taken-over", id=work_id)  # whoever has it now will say how it went
            return session.info
        retry_after: float | None = getattr(why, "retry_after", None)  # telegram.CallFailed
        if work is not None and retry_after is not None:
            # It was told when to come again: that is no failure of the work.
            work.claimed_until, work.due_at = None, now + timedelta(seconds=retry_after)
            return session.info
        set_aside = await _fail(session, work_id, now, error, errand.back_off)
        if set_aside is not None and errand.give_up is not None:
            await errand.give_up(session, set_aside.args, now)
        return session.info


# On the table, and built once: for every piece of work.
_ENDED = (
    update(Job.__table__)  # type: ignore[arg-type]
    .where(Job.__table__.c.id == bindparam("work"))
    .values(state=JobState.DONE, done_at=bindparam("now", type_=UtcDateTime()), claimed_until=None)
)
_CLAIMED_ENDED = _ENDED.where(
    Job.__table__.c.state == JobState.OPEN,
    Job.__table__.c.claimed_until == bindparam("claim", type_=UtcDateTime()),
)


def _is_due() -> ColumnElement[bool]:
    now = bindparam("now", type_=UtcDateTime())
    unclaimed = (Job.claimed_until.is_(None)) | (Job.claimed_until <= now)
    return and_(
        Job.state == JobState.OPEN,
        Job.due_at <= now,
        one_of(Job.kind, "kinds", Text),
        unclaimed,
        _first(),
    )


# Asked after every turn: built once.
_ANY = select(Job.id).where(_is_due()).limit(1)
_MOST_URGENT = (
    select(Job)
    .where(_is_due())
    .order_by(Job.urgency, Job.due_at, Job.id)
    .limit(1)
    .with_for_update(skip_locked=True)
)


async def _is_any(database: Database, now: datetime, kinds: list[str]) -> bool:
    """A look that keeps no writer waiting, since most looks find nothing."""
    async with database.read() as session:
        return await session.scalar(_ANY, {"now": now, "kinds": kinds}) is not None


async def _claim(session: AsyncSession, now: datetime, kinds: list[str]) -> Job | None:
    return (await session.scalars(_MOST_URGENT, {"now": now, "kinds": kinds})).first()


async def _end(session: AsyncSession, work_id: int, now: datetime) -> None:
    await connection_of(session).execute(_ENDED, {"work": work_id, "now": now})


async def _end_claimed(session: AsyncSession, work_id: int, claim: datetime, now: datetime) -> bool:
    """Ends work that still is this claim's; gives whether it was."""
    values = {"work": work_id, "claim": claim, "now": now}
    ended = (await connection_of(session).execute(_CLAIMED_ENDED, values)).rowcount == 1
    if not ended:
        log.warning("errand-taken-over", id=work_id)
    return ended


async def _fail(
    session: AsyncSession,
    work_id: int,
    now: datetime,
    error: str,
    back_off: Sequence[timedelta] = BACK_OFF,
) -> Job | None:
    """Plans the next attempt, or sets the work aside and gives it."""
    work = await session.get(Job, work_id, populate_existing=True)
    if work is None or work.state is not JobState.OPEN:
        return None  # replaced by its key while it ran
    work.attempts += 1
    work.error, work.claimed_until = error, None
    if work.attempts > len(back_off):
        work.state, work.done_at = JobState.FAILED, now
        return work
    work.due_at = now + back_off[work.attempts - 1]
    return None
