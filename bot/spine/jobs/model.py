"""Jobs: rows with a time, written in the transaction that caused them, done once by one replica.

A *job* touches only the database: it runs, with its row's end, in one transaction. A *network
job* makes a call between two short transactions: prepare -> call -> finish. Work that keeps
failing is set aside as `failed` with its traceback, and stays visible. All times are UTC.
"""

import inspect
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import IntEnum, StrEnum
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar

from sqlalchemy import Text, delete, select
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.settings import Settings
from bot.spine.db.bulk import Bulk
from bot.spine.db.context import context_of
from bot.spine.db.queries import one_of
from bot.spine.db.types import Base, BigId, StorableText, partial_index

P = ParamSpec("P")
Request = TypeVar("Request")
Answer = TypeVar("Answer")

# How long a job waits after each failure; after the last one it is set aside.
BACK_OFF = (
    timedelta(seconds=1),
    timedelta(seconds=5),
    timedelta(seconds=30),
    timedelta(minutes=2),
)
# How long a network job's call may take before another process may take the job up.
CLAIM = timedelta(seconds=60)


class JobState(StrEnum):
    OPEN = "open"
    DONE = "done"
    FAILED = "failed"


class Priority(IntEnum):
    """What goes first of the jobs that are due; up to WATCH they wake people."""

    ALERT = 0
    WATCH = 1
    TRANSLATION = 2
    OFFER = 3
    USUAL = 5


class Job(Base):
    __tablename__ = "jobs"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    kind: Mapped[str]
    args: Mapped[dict[str, Any]]
    # A job that may be cancelled, or must not be there twice, has a key, unique while it is open.
    key: Mapped[str | None] = mapped_column(default=None)
    # Jobs of one queue are done in order: one that failed for now holds up the later ones.
    queue: Mapped[str | None] = mapped_column(default=None)
    priority: Mapped[int] = mapped_column(default=int(Priority.USUAL))
    due_at: Mapped[datetime]
    state: Mapped[JobState] = mapped_column(default=JobState.OPEN)
    attempts: Mapped[int] = mapped_column(default=0)
    claimed_until: Mapped[datetime | None] = mapped_column(default=None)
    created_at: Mapped[datetime]
    done_at: Mapped[datetime | None] = mapped_column(default=None)
    error: Mapped[str | None] = mapped_column(StorableText, default=None)

    __table_args__ = (
        partial_index("ix_jobs_open", "due_at", where="state = 'open'"),
        partial_index("uq_jobs_key", "key", where="state = 'open'", unique=True),
        partial_index("ix_jobs_queue", "queue", "id", where="state = 'open' AND queue IS NOT NULL"),
        partial_index("ix_jobs_done", "done_at", where="state = 'done'"),
        # Ids are never used twice: a job that replaces itself by its key must not end the new row.
        {"sqlite_autoincrement": True},
    )


@dataclass(frozen=True)
class JobContext:
    """What a job's function is given beside its arguments."""

    session: AsyncSession
    now: datetime
    settings: Settings


@dataclass(frozen=True)
class Due:
    """When a job is to be done. With a key, the open job of that key is replaced."""

    at: datetime
    now: datetime
    key: str | None = None
    queue: str | None = None

    @classmethod
    def at_once(cls, now: datetime, *, key: str | None = None, queue: str | None = None) -> "Due":
        return cls(now, now, key, queue)


@dataclass(frozen=True)
class Call:
    """A job's kind with its arguments, not scheduled yet."""

    kind: str
    args: Mapping[str, Any]
    priority: int = int(Priority.USUAL)
    queue: str | None = None

    async def schedule(self, session: AsyncSession, due: Due) -> None:
        """Write the job's row."""
        row = {
            "kind": self.kind,
            "args": dict(self.args),
            "key": due.key,
            "queue": due.queue or self.queue,
            "priority": int(self.priority),
            "due_at": due.at,
            "created_at": due.now,
            "state": JobState.OPEN,
            "attempts": 0,
        }
        if due.key is not None:
            _forget(session, due.key)
        _ROWS.add(session, row)
        context_of(session).job_kinds.add(self.kind)

    def as_json(self) -> dict[str, Any]:
        """Return what a row can keep, for a job that another event schedules."""
        return {
            "kind": self.kind,
            "args": dict(self.args),
            "priority": int(self.priority),
            "queue": self.queue,
        }


@dataclass(frozen=True)
class _Schedulable(Generic[P]):
    name: str
    priority: Priority

    def _function(self) -> Callable[..., Any]:
        raise NotImplementedError

    def call(self, *args: P.args, **kwargs: P.kwargs) -> Call:
        """Bind the arguments, which must be JSON values."""
        # The context, which nobody has yet, stands first.
        bound = inspect.signature(self._function()).bind(None, *args, **kwargs).arguments
        return Call(self.name, dict(list(bound.items())[1:]), self.priority)

    async def schedule(
        self, session: AsyncSession, due: Due, *args: P.args, **kwargs: P.kwargs
    ) -> None:
        """Write a row that has this done with these arguments."""
        await self.call(*args, **kwargs).schedule(session, due)


@dataclass(frozen=True)
class JobKind(_Schedulable[P]):
    """A function that is done later, in a transaction of its own; made by `job`."""

    function: Callable[Concatenate[JobContext, P], Awaitable[None]]

    def _function(self) -> Callable[..., Any]:
        return self.function

    async def __call__(self, context: JobContext, *args: P.args, **kwargs: P.kwargs) -> None:
        """Do it now, in the caller's transaction."""
        await self.function(context, *args, **kwargs)


def job(
    name: str, priority: Priority = Priority.USUAL
) -> Callable[[Callable[Concatenate[JobContext, P], Awaitable[None]]], JobKind[P]]:
    """Make a function a kind of job; `bot/subjects.py` lists it. `name` stands in its rows."""

    def decorate(function: Callable[Concatenate[JobContext, P], Awaitable[None]]) -> JobKind[P]:
        return JobKind(name, priority, function)

    return decorate


@dataclass(frozen=True)
class NetworkJob(_Schedulable[P], Generic[P, Request, Answer]):
    """Work with a network call.

    `prepare` gives the call's request, or None when there is nothing left to do; `finish` writes
    its answer; `give_up` is done when the last attempt has failed. The call itself is supplied
    by `bot/subjects.py`. `claim`: how long the call may take.
    """

    prepare: Callable[Concatenate[JobContext, P], Awaitable[Request | None]]
    finish: Callable[Concatenate[JobContext, Answer, P], Awaitable[None]]
    give_up: Callable[Concatenate[JobContext, P], Awaitable[None]] | None = None
    claim: timedelta = CLAIM
    back_off: Sequence[timedelta] = field(default=BACK_OFF)

    def _function(self) -> Callable[..., Any]:
        return self.prepare


async def cancel(session: AsyncSession, key: str) -> None:
    """Remove the open job of this key."""
    _forget(session, key)
    await session.execute(delete(Job).where(Job.key == key, Job.state == JobState.OPEN))


async def is_scheduled(session: AsyncSession, key: str) -> bool:
    """Tell whether an open job has this key."""
    if any(row["key"] == key for row in _ROWS.collected(session)):
        return True
    open_one = select(Job.id).where(Job.key == key, Job.state == JobState.OPEN)
    return await session.scalar(open_one.limit(1)) is not None


async def scheduled_of(session: AsyncSession, keys: Collection[str]) -> frozenset[str]:
    """Return those of these keys that an open job has, as far as its row is written."""
    is_open = Job.state == JobState.OPEN
    rows = await session.scalars(select(Job.key).where(is_open, Job.key.in_(keys)))
    return frozenset(key for key in rows if key is not None)


async def due_of(session: AsyncSession, key: str) -> datetime | None:
    """Find when the open job of this key is due; None if there is none."""
    for row in _ROWS.collected(session):
        if row["key"] == key:
            due: datetime = row["due_at"]
            return due
    return await session.scalar(
        select(Job.due_at).where(Job.key == key, Job.state == JobState.OPEN).limit(1)
    )


def _forget(session: AsyncSession, key: str) -> None:
    """Remove the row of this key that is not written yet."""
    rows = _ROWS.collected(session)
    rows[:] = [row for row in rows if row["key"] != key]


async def _replace_keys(connection: AsyncConnection, rows: list[dict[str, Any]]) -> None:
    keys = [row["key"] for row in rows if row["key"] is not None]
    if keys:
        await connection.execute(_REPLACED, {"keys": keys})


_ROWS = Bulk(Job.__table__, _replace_keys)
_REPLACED = delete(Job.__table__).where(  # type: ignore[arg-type]
    one_of(Job.__table__.c.key, "keys", Text), Job.__table__.c.state == JobState.OPEN
)
