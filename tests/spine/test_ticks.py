"""Ticks: what is due is looked for, whatever the machine's clock does."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from apscheduler.schedulers import base
from sqlalchemy import delete

from bot.settings import Settings
from bot.spine.clock import Clock, SystemClock
from bot.spine.db.engine import Database
from bot.spine.jobs.model import Due, Job, JobContext, JobKind, NetworkJob, Priority, job
from bot.spine.jobs.run import Jobs, Pool
from bot.spine.jobs.ticks import Ticks


async def at_once() -> None:
    pass


def now() -> datetime:
    return SystemClock().now()


@asynccontextmanager
async def ticking(
    database: Database,
    jobs: Jobs,
    let_turns_first: Callable[[], Awaitable[None]] = at_once,
    clock: Clock | None = None,
) -> AsyncIterator[Ticks]:
    ticks = Ticks(database, clock or SystemClock(), jobs, let_turns_first=let_turns_first)
    database.on_commit = [ticks.on_commit]
    running = asyncio.create_task(ticks.run())
    try:
        yield ticks
    finally:
        running.cancel()
        await asyncio.wait([running])


def ringing(rung: asyncio.Event) -> JobKind[[]]:
    @job("ring", Priority.ALERT)
    async def ring(context: JobContext) -> None:
        rung.set()

    return ring


def fetching(name: str, called: asyncio.Event, until: asyncio.Event | None = None) -> Pool:
    async def prepare(context: JobContext) -> str:
        return "where"

    async def call(_request: str) -> None:
        called.set()
        if until is not None:
            await until.wait()

    async def finish(context: JobContext, answer: None) -> None: ...

    return Pool(NetworkJob(name, Priority.USUAL, prepare, finish), call)


async def test_network_jobs_let_turns_go_first_and_jobs_do_not_wait(
    database: Database, settings: Settings
) -> None:
    turns_are_done, rung, fetched = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def let_turns_first() -> None:
        await turns_are_done.wait()

    ring, fetch = ringing(rung), fetching("fetch", fetched)
    jobs = Jobs(settings, {"ring": ring}, (fetch,))
    async with ticking(database, jobs, let_turns_first) as ticks:
        async with database.begin() as session:
            await ring.schedule(session, Due.at_once(now()))
            await fetch.kind.schedule(session, Due.at_once(now()))
        await asyncio.wait_for(rung.wait(), 3)
        await asyncio.sleep(0.5)
        assert not fetched.is_set()
        assert not ticks.idle
        turns_are_done.set()
        await asyncio.wait_for(fetched.wait(), 3)


async def test_a_kind_whose_calls_hang_holds_up_no_other(
    database: Database, settings: Settings
) -> None:
    """Slow files, as many as run side by side, and then a translation."""
    hung, translated, end = asyncio.Event(), asyncio.Event(), asyncio.Event()
    files, translate = fetching("file", hung, end), fetching("translate", translated)
    async with ticking(database, Jobs(settings, {}, (files, translate))):
        async with database.begin() as session:
            for _ in range(2 * files.at_once):
                await files.kind.schedule(session, Due.at_once(now()))
        await asyncio.wait_for(hung.wait(), 3)
        async with database.begin() as session:
            await translate.kind.schedule(session, Due.at_once(now()))
        await asyncio.wait_for(translated.wait(), 3)
        end.set()


async def test_a_commit_wakes_only_whom_it_concerns(database: Database, settings: Settings) -> None:
    jobs = Jobs(settings, {"ring": ringing(asyncio.Event())}, (fetching("fetch", asyncio.Event()),))
    ticks = Ticks(database, SystemClock(), jobs, let_turns_first=at_once)

    def woken(kinds: set[str] | None) -> tuple[bool, bool]:
        jobs, fetch = ticks._wake_jobs, ticks._wake_pools["fetch"]
        jobs.clear()
        if not fetch.empty():
            fetch.get_nowait()
        ticks.wake(kinds)
        return jobs.is_set(), not fetch.empty()

    assert woken(None) == (True, True)
    assert woken({"ring"}) == (True, False)
    assert woken({"fetch"}) == (False, True)
    assert woken({"ring", "fetch"}) == (True, True)


async def test_a_clock_put_back_stops_no_tick(
    database: Database, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody else looks for alerts' next steps in a quiet night."""
    back = timedelta(0)

    class Put(datetime):
        @classmethod
        def now(cls, tz: Any = None) -> Any:
            return datetime.now(tz) - back

    monkeypatch.setattr(base, "datetime", Put)

    class PutBack:
        def now(self) -> datetime:
            return datetime.now(UTC) - back

    rung, clock = asyncio.Event(), PutBack()
    ring = ringing(rung)
    async with ticking(database, Jobs(settings, {"ring": ring}), clock=clock):
        database.on_commit = []
        await asyncio.sleep(1.2)
        back = timedelta(hours=1)
        await asyncio.sleep(1.2)
        async with database.begin() as session:
            await ring.schedule(session, Due.at_once(clock.now()))
        await asyncio.wait_for(rung.wait(), 3)


async def test_lookouts_run_at_the_start_and_again_without_any_row(
    database: Database, settings: Settings
) -> None:
    done: list[str] = []

    @job("begin")
    async def begin(context: JobContext) -> None:
        done.append("begin")

    @job("look")
    async def look(context: JobContext) -> None:
        done.append("look")
        async with context.session.begin_nested():
            await context.session.execute(delete(Job))
        raise LookupError  # the next comes all the same

    ring = ringing(asyncio.Event())
    jobs = Jobs(settings, {"ring": ring}, at_start=(begin,), lookouts=((look, timedelta(0)),))
    async with database.begin() as session:
        await ring.schedule(session, Due.at_once(now()))
    async with ticking(database, jobs), asyncio.timeout(5):
        while done.count("look") < 2:
            await asyncio.sleep(0.02)
    assert done[:2] == ["begin", "look"]


async def test_a_clock_that_jumps_brings_the_next_lookout(
    database: Database, settings: Settings
) -> None:
    """A trial turns its clock forward by hours within a second."""
    looks: list[datetime] = []

    @job("look")
    async def look(context: JobContext) -> None:
        looks.append(context.now)

    ahead = timedelta(0)

    class Turned:
        def now(self) -> datetime:
            return datetime.now(UTC) + ahead

    jobs = Jobs(settings, {}, lookouts=((look, timedelta(minutes=1)),))
    async with ticking(database, jobs, clock=Turned()), asyncio.timeout(5):
        await asyncio.sleep(1.2)
        assert len(looks) == 1
        ahead = timedelta(hours=1)
        while len(looks) < 2:
            await asyncio.sleep(0.02)
