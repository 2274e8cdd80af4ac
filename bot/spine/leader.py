"""Leadership: polling, sending and ticking have one leader a database.

PostgreSQL: an advisory lock held by a connection of its own; when the process dies the server frees it, and another replica,
which asks every 2 s, takes over. SQLite: a lock on a file beside the database; a second process is refused at once.
"""

import asyncio
import fcntl
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

log = structlog.get_logger()

ASK_SECONDS = 2.0
WATCH_SECONDS, WATCH_LIMIT = 1.0, 3.0
# Whoever takes over waits until a predecessor who lost only his connection has noticed it: two senders would double.
GRACE_SECONDS = WATCH_SECONDS + WATCH_LIMIT
KEY = zlib.crc32(b"weft-leader")


class TakenElsewhere(RuntimeError):
    """Another process works on this SQLite file."""


class Leadership:
    """`async with leadership.held():` waits for the lock; `lost` is set when it is gone."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self.lost = asyncio.Event()

    @asynccontextmanager
    async def held(self) -> AsyncIterator[None]:
        """Raises TakenElsewhere on SQLite when another process holds it; on PostgreSQL waits."""
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
                    await asyncio.sleep(GRACE_SECONDS if denied else 0)
                    return connection
                denied = True
            except Exception as error:  # drivers say in many ways that there is no database
                log.warning("database-away", error=repr(error))
            if connection is not None:
                await _hang_up(connection)
            await asyncio.sleep(ASK_SECONDS)

    async def _watch(self, connection: AsyncConnection) -> None:
        """The lock lives as long as its connection."""
        while True:
            await asyncio.sleep(WATCH_SECONDS)
            try:
                await asyncio.wait_for(connection.execute(text("SELECT 1")), WATCH_LIMIT)
            except Exception as error:
                log.warning("lead-lost", error=repr(error))
                self.lost.set()
                return


async def _hang_up(connection: AsyncConnection) -> None:
    """Ends the connection itself: given back to the pool it would keep the lock, and nobody could lead any more."""
    try:
        await connection.invalidate()
        await connection.close()
    except Exception as error:
        log.warning("leader-connection-was-gone", error=repr(error))


def _lock_file(database: Path) -> IO[bytes]:
    handle = database.with_name(database.name + ".lock").open("ab")
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        handle.close()
        raise TakenElsewhere(f"another weft works on {database}: stop it first") from None
    return handle
