"""Leadership: one leader a database, given up for real, and taken over."""

import asyncio
import os
import signal
import sys
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.spine import leader
from bot.spine.db.engine import Database
from bot.spine.leader import Leadership

on_postgresql = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (("ASK_SECONDS", 0.05), ("WATCH_SECONDS", 0.05), ("GRACE_SECONDS", 0.1)):
        monkeypatch.setattr(leader, name, value)


@on_postgresql
@pytest.mark.usefixtures("quick")
async def test_a_lead_that_was_given_up_is_free_for_others(
    database: Database, database_url: str
) -> None:
    """The connection must be closed for good: in the pool it would keep the lock."""
    other = Database(database_url)
    try:
        async with Leadership(database).held():
            waiting = asyncio.create_task(Leadership(other)._wait_for_lock())
            await asyncio.sleep(0.3)
            assert not waiting.done()
        await (await asyncio.wait_for(waiting, 5)).close()
    finally:
        await other.close()


@on_postgresql
@pytest.mark.usefixtures("quick")
async def test_a_lost_connection_is_noticed_and_the_lead_can_be_had_again(
    database: Database,
) -> None:
    leadership = Leadership(database)
    async with leadership.held():
        async with database.begin() as session:
            await session.execute(
                text(
                    "SELECT pg_terminate_backend(pid) FROM pg_locks"
                    " WHERE locktype = 'advisory' AND granted AND database ="
                    " (SELECT oid FROM pg_database WHERE datname = current_database())"
                )
            )
        await asyncio.wait_for(leadership.lost.wait(), 5)
    async with asyncio.timeout(5), leadership.held():
        assert not leadership.lost.is_set()


@on_postgresql
@pytest.mark.usefixtures("quick")
async def test_a_leader_that_is_frozen_while_it_waits_for_its_predecessor_loses_the_lock(
    database: Database, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The server must end its connection in the grace too, in which it says nothing."""
    assert leader.GRACE_SECONDS < leader.LEASE_SECONDS
    other, third = Database(database_url), Database(database_url)
    try:
        async with Leadership(database).held():
            waiting = asyncio.create_task(Leadership(other)._wait_for_lock())
            await asyncio.sleep(0.3)
            monkeypatch.setattr(leader, "GRACE_SECONDS", 60)
            monkeypatch.setattr(leader, "LEASE_SECONDS", 0.3)
        await asyncio.sleep(0.3)
        assert not waiting.done()
        monkeypatch.setattr(leader, "GRACE_SECONDS", 0)
        await (await asyncio.wait_for(Leadership(third)._wait_for_lock(), 10)).close()
        waiting.cancel()
        await asyncio.gather(waiting, return_exceptions=True)
        assert other.engine.pool.checkedout() == 0  # type: ignore[attr-defined]
    finally:
        await other.close()
        await third.close()


@pytest.fixture
async def child(database_url: str) -> AsyncIterator[asyncio.subprocess.Process]:
    """A process of its own that leads."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "tests.spine.frozen_leader",
        database_url,
        stdout=asyncio.subprocess.PIPE,
        cwd=Path(__file__).parents[2],
    )
    yield process
    if process.returncode is None:
        process.kill()
    await process.wait()


async def line(process: asyncio.subprocess.Process, beginning: str) -> str:
    """Read the next line that begins so; the others are the child's log."""
    assert process.stdout is not None
    async with asyncio.timeout(20):
        async for read in process.stdout:
            if read.decode().startswith(beginning):
                return read.decode().strip()
    raise AssertionError("the child has ended")


@on_postgresql
@pytest.mark.slow
async def test_a_frozen_leader_is_followed_within_ten_seconds_and_knows_it_when_it_wakes(
    database: Database, child: asyncio.subprocess.Process
) -> None:
    """As when its machine is paused: no connection ends by itself."""
    assert await line(child, "leads") == "leads: True"
    successor = Leadership(database)
    os.kill(child.pid, signal.SIGSTOP)
    async with asyncio.timeout(10), successor.held():
        assert successor.is_held()
        os.kill(child.pid, signal.SIGCONT)
        assert await line(child, "woke") == "woke, leads: False"


# --- the clock of the lease ---------------------------------------------------------------------


@pytest.mark.parametrize(("suspended", "is_held"), [(0, True), (1, True), (5, False)])
def test_the_time_in_which_the_machine_was_suspended_counts(
    monkeypatch: pytest.MonkeyPatch, suspended: float, is_held: bool
) -> None:
    """Linux's monotonic clock stands still meanwhile."""
    leadership = Leadership(Database("postgresql://nobody@localhost/none"))
    read = time.clock_gettime
    leadership._shown_at = leader._seconds()

    def after_suspension(clock: int) -> float:
        return read(clock) + (suspended if clock == time.CLOCK_BOOTTIME else 0)

    monkeypatch.setattr(time, "clock_gettime", after_suspension)
    assert leadership.is_held() is is_held


@pytest.mark.parametrize(("frozen", "is_held"), [(1, True), (5, False)])
def test_without_such_a_clock_the_monotonic_one_serves(
    monkeypatch: pytest.MonkeyPatch, frozen: float, is_held: bool
) -> None:
    monkeypatch.delattr(time, "CLOCK_BOOTTIME")
    leadership = Leadership(Database("postgresql://nobody@localhost/none"))
    leadership._shown_at = time.monotonic()
    read = time.monotonic
    monkeypatch.setattr(time, "monotonic", lambda: read() + frozen)
    assert leadership.is_held() is is_held
