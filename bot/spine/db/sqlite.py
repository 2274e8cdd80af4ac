"""SQLite's connections: short statements run where they are asked for, only what may wait goes to another thread.

aiosqlite hands each call to the connection's thread: five hand-overs a statement, which cost a busy process more than the
statement itself (docs/decisions/sqlite-near.md). What waits (for the disk or for another process) is BEGIN IMMEDIATE, the commit
and the rollback; they go to the thread still, so that the loop goes on meanwhile.
"""

import sqlite3
from collections.abc import Callable
from typing import Any

import aiosqlite
from sqlalchemy import event
from sqlalchemy.engine import Engine

BEGIN_WRITING = "BEGIN IMMEDIATE"


class NearConnection(aiosqlite.Connection):
    """An aiosqlite connection that leaves the loop's thread only for calls that may wait."""

    _is_writing = False

    async def _execute(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        if self._is_undone(fn, args):
            raise _undone()
        if self._may_wait(fn, args):
            return await super()._execute(fn, *args, **kwargs)  # type: ignore[no-untyped-call]
        if not self._running or self._connection is None:
            raise ValueError("Connection closed")  # in aiosqlite's words, which SQLAlchemy knows
        return fn(*args, **kwargs)

    def _is_undone(self, fn: Callable[..., Any], args: tuple[Any, ...]) -> bool:
        """Whether SQLite has ended by itself the transaction that this call is meant for, as it may on a full disk: what came
        now would be written without one, for ever, and the commit would say that all of it was."""
        if not self._is_writing or self._connection is None or self._connection.in_transaction:
            return False
        return fn.__name__ in ("execute", "executemany", "commit") and args[:1] != (BEGIN_WRITING,)

    def _may_wait(self, fn: Callable[..., Any], args: tuple[Any, ...]) -> bool:
        if args[:1] == (BEGIN_WRITING,):
            self._is_writing = True
            return True
        if getattr(fn, "__self__", None) is not self._connection:
            return False  # a cursor's
        if fn.__name__ in ("commit", "rollback"):
            was_writing, self._is_writing = self._is_writing, False
            return was_writing
        return fn.__name__ == "close"


def _undone() -> sqlite3.Error:
    error = sqlite3.OperationalError("the transaction has been undone")
    error.sqlite_errorcode = sqlite3.SQLITE_ABORT_ROLLBACK
    error.sqlite_errorname = "SQLITE_ABORT_ROLLBACK"
    return error


async def connect(path: str) -> aiosqlite.Connection:
    """Opens a database's file. Two threads take turns on the connection, never at once: each call is awaited."""
    connection = NearConnection(
        lambda: sqlite3.connect(path, check_same_thread=False, isolation_level=None),
        iter_chunk_size=64,
    )
    connection._thread.daemon = (
        True  # as SQLAlchemy does: a process that forgets to close still ends
    )
    return await connection


def prepare(engine: Engine) -> None:
    """WAL, synchronous=FULL, foreign keys; every transaction says itself whether it reads or writes."""
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin)


def _set_up(connection: Any, _record: Any) -> None:
    cursor = connection.cursor()
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        "foreign_keys=ON",
        "busy_timeout=10000",
        "cache_size=-16000",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Any) -> None:
    reading = connection.get_execution_options().get("weft_read", False)
    connection.exec_driver_sql("BEGIN" if reading else BEGIN_WRITING)
