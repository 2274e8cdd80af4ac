"""Break the bot's own process: kills at exact points, and a full disk while a file exists."""

import os
import signal
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from sqlalchemy import event

from bot.relay import copies
from bot.spine.db import engine as db
from bot.spine.inbox import runner
from bot.spine.jobs import run as jobs
from bot.spine.outbox import outcomes, outgoing, sender
from bot.spine.telegram import Telegram

# What stands at each: what has just been done, and what not yet.
POINTS = (
    "stored",  # a batch of updates is committed, and not confirmed
    "turn",  # the effects of turns are written, and not committed
    "committed",  # turns are committed, nothing of theirs is sent
    "accepted",  # Telegram has accepted a message, its mark is not written
    "marking",  # marks are about to be written
    "working",  # a job is done, or on the way to be, and not committed
    "called",  # a network job's call has come back, its answer is not written
)


def kill_at(point: str, count: int) -> None:
    """This process dies by SIGKILL when the point is passed for the n-th time."""
    passed = {"n": 0}

    def pass_by(here: str) -> None:
        if here == point:
            passed["n"] += 1
            if passed["n"] == count:
                os.kill(os.getpid(), signal.SIGKILL)

    def around(target: Any, name: str, before: str) -> None:
        inner: Callable[..., Awaitable[Any]] = getattr(target, name)

        async def outer(*args: Any, **kwargs: Any) -> Any:
            pass_by(before)
            return await inner(*args, **kwargs)

        setattr(target, name, outer)

    call = Telegram.call
    offset: list[Any] = [None]

    async def calling(self: Any, method: str, body: Any = None, **kwargs: Any) -> Any:
        if method == "getUpdates":
            if offset[0] is not None and body["offset"] != offset[0]:
                pass_by("stored")
            offset[0] = body["offset"]
        result = await call(self, method, body, **kwargs)
        if method.startswith("send"):
            pass_by("accepted")
        return result

    Telegram.call = calling  # type: ignore[method-assign]
    around(runner, "mark_done", "turn")
    send = sender.Sender._send

    async def sending(self: sender.Sender, message: outgoing.Outgoing) -> None:
        if message.method.startswith("send"):
            pass_by("committed")
        await send(self, message)

    sender.Sender._send = sending  # type: ignore[method-assign]
    around(outcomes, "write", "marking")
    around(jobs, "_end", "working")
    around(copies, "refresh", "working")
    around(jobs, "_finish", "called")


def fill_disk_while(flag: Path) -> None:
    """While the file is there, SQLite finds no room for one page more."""

    def begin(connection: Any) -> None:
        if flag.exists():
            pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        else:
            connection.exec_driver_sql("PRAGMA max_page_count = 1073741823")

    prepare = db.Database.__init__

    def prepared(self: db.Database, *args: Any, **options: Any) -> None:
        prepare(self, *args, **options)
        event.listen(self.engine.sync_engine, "begin", begin)

    db.Database.__init__ = prepared  # type: ignore[method-assign]


def install() -> None:
    """What the environment asks for."""
    if where := os.environ.get("KILL_AT"):
        point, _, count = where.partition(":")
        kill_at(point, int(count))
    if flag := os.environ.get("FULL_WHILE"):
        fill_disk_while(Path(flag))
