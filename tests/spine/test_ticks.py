"""Ticks: what is due is looked for, whatever the machine's clock does."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from apscheduler.schedulers import base
from sqlalchemy.ext.asyncio import AsyncSession

from bot.spine.db.engine import Database
from bot.spine.jobs import model as due
from bot.spine.jobs.ticks import Committed, Ticks


async def no_rest() -> None:
    pass


class Now:
    def now(self) -> datetime:
        return datetime.now(UTC)


@asynccontextmanager
async def ticking(
    database: Database, book: due.Book, rest: Callable[[], Awaitable[None]] = no_rest
) -> AsyncIterator[Ticks]:
    ticks = Ticks(database, Now(), book, committed=Committed(), rest=rest)
    running = asyncio.create_task(ticks.run())
    try:
        yield ticks
    finally:
        running.cancel()
        await asyncio.wait([running])


async def test_errands_let_turns_go_first_and_duties_do_not_wait(database: Database) -> None:
    turns_are_done, rung, fetched = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def rest() -> None:
        await turns_are_done.wait()

    async def ring(session: AsyncSession, args: Mapping[str, Any], now: datetime) -> None:
        rung.set()

    async def prepare(session: AsyncSession, args: Mapping[str, Any], now: datetime) -> str:
        return "where"

    async def call(_request: str) -> None:
        fetched.set()

    async def finish(
        session: AsyncSession, args: Mapping[str, Any], result: None, now: datetime
    ) -> None:
        pass

    async with ticking(
        database, {"ring": ring, "fetch": due.Errand(prepare, call, finish)}, rest
    ) as ticks:
        async with database.begin() as session:
            for kind in ("ring", "fetch"):
                await due.plan(session, kind, {}, at=Now().now(), now=Now().now())
        ticks.wake()
        await asyncio.wait_for(rung.wait(), 3)
        await asyncio.sleep(0.5)
        assert not fetched.is_set()
        assert not ticks.idle
        turns_are_done.set()
        await asyncio.wait_for(fetched.wait(), 3)


async def test_work_wakes_whom_it_concerns(database: Database) -> None:
    async def ring(session: AsyncSession, args: Mapping[str, Any], now: datetime) -> None: ...

    errand = due.Errand(ring, no_rest, ring)  # type: ignore[arg-type]
    ticks = Ticks(
        database, Now(), {"ring": ring, "fetch": errand}, committed=Committed(), rest=no_rest
    )

    def woken(kinds: set[str] | None) -> tuple[bool, bool]:
        for event in (ticks._wake_duties, ticks._wake_errands):
            event.clear()
        ticks.wake(kinds)
        return ticks._wake_duties.is_set(), ticks._wake_errands.is_set()

    assert woken(None) == (True, True)
    assert woken({"ring"}) == (True, False)
    assert woken({"fetch"}) == (False, True)
    assert woken({"ring", "fetch"}) == (True, True)


async def test_a_clock_put_back_stops_no_tick(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody else wakes whoever looks for alerts' next steps in a quiet night."""
    back = timedelta(0)

    class Put(datetime):
        @classmethod
        def now(cls, tz: Any = None) -> Any:
            return datetime.now(tz) - back

    monkeypatch.setattr(base, "datetime", Put)

    class Clock:
        def now(self) -> datetime:
            return datetime.now(UTC) - back

    done = asyncio.Event()

    async def duty(session: AsyncSession, args: Mapping[str, Any], now: datetime) -> None:
        done.set()

    clock = Clock()
    ticks = Ticks(database, clock, {"step": duty}, committed=Committed(), rest=no_rest)
    running = asyncio.create_task(ticks.run())
    await asyncio.sleep(1.2)
    back = timedelta(hours=1)
    await asyncio.sleep(1.2)
    async with database.begin() as session:
        await due.plan(session, "step", {}, at=clock.now(), now=clock.now(), urgency=0)
    try:
        await asyncio.wait_for(done.wait(), 3)
    finally:
        running.cancel()
        await asyncio.wait([running])
