"""Leadership: polling, sending and jobs have one leader a database.

PostgreSQL: an advisory lock held by a connection of its own; when the process dies, or is frozen
for some seconds, the server ends that connection, and another replica takes over. SQLite: a lock
on a file beside the database; a second process is refused at once.
"""

import asyncio
import fcntl
import time
import zlib
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import IO

import structlog
from sqlalchemy import text
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.spine.db.engine import Database
from bot.spine.whereabouts import whereabouts

log = structlog.get_logger()

ASK_SECONDS = 1.0
# The leader shows that it lives once a second; the server ends a connection that is silent longer
# than the lease, and the leader itself sends nothing more once it is over.
WATCH_SECONDS, WATCH_LIMIT = 1.0, 2.0
LEASE_SECONDS = 4.0
# A successor waits until a predecessor who lost only the connection has noticed it: two senders
# would send doubles.
GRACE_SECONDS = WATCH_SECONDS + WATCH_LIMIT
KEY = zlib.crc32(b"weft-leader")


class TakenElsewhere(RuntimeError):
    """Another process works on this SQLite file."""


class Leadership:
    """`async with leadership.held():` waits for the lock; `lost` is set when it is gone."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.lost = asyncio.Event()
        self._shown_at = 0.0  # when the lock was last known to be held, by `_seconds`

    def is_held(self) -> bool:
        """Tell whether this process may still act as leader.

        False after it was frozen, or its machine suspended. No clock within a virtual machine
        counts the time in which its host has paused it: then the watch finds out, within about
        WATCH_SECONDS, that the server has ended its connection.
        """
        if self._database.is_sqlite:
            return True
        silent = _seconds() - self._shown_at
        return not self.lost.is_set() and silent < LEASE_SECONDS

    @asynccontextmanager
    async def held(self) -> AsyncIterator[None]:
        """Hold the lock. Raises TakenElsewhere on SQLite; on PostgreSQL waits for it."""
        self.lost.clear()
        if self._database.is_sqlite:
            lock = _lock_file(Path(make_url(self._database.url).database or ""))
            try:
                yield
            finally:
                lock.close()
            return
        connection = await self._wait_for_lock()
        watch = asyncio.create_task(self._watch(connection))
        try:
            yield
        finally:
            watch.cancel()
            await _hang_up(connection)

    async def _wait_for_lock(self) -> AsyncConnection:
        denied = False
        while True:
            connection: AsyncConnection | None = None
            try:
                connection = await self._database.engine.connect()
                await connection.execution_options(isolation_level="AUTOCOMMIT")
                if await connection.scalar(text("SELECT pg_try_advisory_lock(:key)"), {"key": KEY}):
                    await self._begin_lease(connection, GRACE_SECONDS if denied else 0)
                    return connection
                denied = True
            except asyncio.CancelledError:
                if connection is not None:
                    await _hang_up(connection)
                raise
            except Exception as error:  # drivers say in many ways that there is no database
                log.warning("database-away", error=whereabouts(error))
            if connection is not None:
                await _hang_up(connection)
            await asyncio.sleep(ASK_SECONDS)

    async def _begin_lease(self, connection: AsyncConnection, grace: float) -> None:
        # PostgreSQL 14 and later; an older server keeps a frozen leader's lock until TCP gives up.
        # Before the grace, in which this process could be frozen too; it is shorter than the lease.
        lease = f"SET idle_session_timeout = '{LEASE_SECONDS}s'"
        await connection.execute(text(lease))
        await asyncio.sleep(grace)
        begun = _seconds()
        await connection.execute(text("SELECT 1"))
        self._shown_at = begun

    async def _watch(self, connection: AsyncConnection) -> None:
        """Show that this process lives; the lock lives as long as its connection."""
        while True:
            await asyncio.sleep(WATCH_SECONDS)
            begun = _seconds()
            try:
                await asyncio.wait_for(connection.execute(text("SELECT 1")), WATCH_LIMIT)
            except Exception as error:
                log.warning("lead-lost", error=whereabouts(error))
                self.lost.set()
                return
            self._shown_at = begun


def _seconds() -> float:
    """Read a clock that is never set, and goes on while the machine is suspended where it can.

    Linux's monotonic clock, which the loop goes by, stops meanwhile.
    """
    boot_time = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot_time is None else time.clock_gettime(boot_time)


async def _hang_up(connection: AsyncConnection) -> None:
    """End the connection itself: given back to the pool it would keep the lock."""
    try:
        await connection.invalidate()
        await connection.close()
    except Exception as error:
        log.warning("leader-connection-was-gone", error=whereabouts(error))


def _lock_file(database: Path) -> IO[bytes]:
    handle = database.with_name(database.name + ".lock").open("ab")
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        handle.close()
        raise TakenElsewhere(f"another weft works on {database}: stop it first") from None
    return handle
