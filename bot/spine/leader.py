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
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.spine.db import Database

log = structlog.get_logger()

ASK_SECONDS = 2.0
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
            try:
                await connection.close()
            except DBAPIError:
                log.warning("leader-connection-was-gone")

    async def _wait_for_lock(self) -> AsyncConnection:
        while True:
            try:
                connection = await self._database.engine.connect()
                await connection.execution_options(isolation_level="AUTOCOMMIT")
                got = await connection.scalar(text("SELECT pg_try_advisory_lock(:key)"), {"key": KEY})
                if got:
                    return connection
                await connection.close()
            except Exception:  # drivers say in many ways that there is no database
                log.warning("database-away")
            await asyncio.sleep(ASK_SECONDS)

    async def _watch(self, connection: AsyncConnection) -> None:
        """The lock lives as long as its connection."""
        while True:
            await asyncio.sleep(ASK_SECONDS)
            try:
                await asyncio.wait_for(connection.execute(text("SELECT 1")), 5)
            except (DBAPIError, OSError, TimeoutError):
                self.lost.set()
                return


def _lock_file(database: Path) -> IO[bytes]:
    handle = database.with_name(database.name + ".lock").open("ab")
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        handle.close()
        raise TakenElsewhere(f"another weft works on {database}: stop it first") from None
    return handle
