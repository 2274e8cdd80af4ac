"""SQLite's connection: what runs in the loop's thread, and what does not."""

import contextlib
import sqlite3
import threading
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from bot.spine.db import sqlite
from bot.spine.db.engine import Database
from bot.spine.db.errors import is_transient

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


async def test_statements_run_here_and_what_waits_runs_elsewhere(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[tuple[str, bool]] = []
    closed: list[bool] = []

    class Watched(sqlite3.Connection):
        def cursor(self, *args: Any, **kwargs: Any) -> Any:
            return super().cursor(WatchedCursor)

        def commit(self) -> None:
            seen.append(("commit", threading.current_thread() is threading.main_thread()))
            super().commit()

        def rollback(self) -> None:
            seen.append(("rollback", threading.current_thread() is threading.main_thread()))
            super().rollback()

    class WatchedCursor(sqlite3.Cursor):
        def execute(self, statement: str, *args: Any) -> Any:
            seen.append(
                (
                    statement.split("(")[0].strip(),
                    threading.current_thread() is threading.main_thread(),
                )
            )
            return super().execute(statement, *args)

        def close(self) -> None:
            closed.append(threading.current_thread() is threading.main_thread())
            super().close()

    plain = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda *a, **k: plain(*a, **k, factory=Watched))
    async with database.begin() as session:
        assert await session.scalar(text("SELECT 1")) == 1
    with pytest.raises(LookupError):
        async with database.begin():
            raise LookupError
    async with database.read() as session:
        assert await session.scalar(text("SELECT 1")) == 1
    found = [(statement, here) for statement, here in seen if not statement.startswith("PRAGMA")]
    assert [one for one in found if one != ("rollback", True)] == [
        (sqlite.BEGIN_WRITING, False),
        ("SELECT 1", True),
        ("commit", False),
        (sqlite.BEGIN_WRITING, False),
        ("rollback", False),
        ("BEGIN", True),
        ("SELECT 1", True),
    ]
    assert found[-1] == ("rollback", True)
    assert all(closed)
    assert closed


async def test_a_closed_connection_says_so_in_words_that_are_known(database: Database) -> None:
    connection = await sqlite.connect(":memory:")
    await connection.close()
    with pytest.raises(ValueError, match=r"no active connection|Connection closed"):
        await connection.execute("SELECT 1")


@pytest.mark.parametrize("goes_on", [True, False], ids=["with a statement", "to the commit"])
async def test_an_undone_transaction_takes_nothing_more(database: Database, goes_on: bool) -> None:
    """A full disk makes SQLite undo it all. Whoever swallows that error must not write the rest without a transaction, nor hear
    that all of it was kept."""
    async with database.begin() as session:
        await session.execute(text("CREATE TABLE kept (x)"))

    async def write() -> None:
        async with database.begin() as session:
            await session.execute(text("INSERT INTO kept VALUES ('before')"))
            with contextlib.suppress(OperationalError):
                await session.execute(text("PRAGMA max_page_count = 1"))
                await session.execute(text("INSERT INTO kept VALUES (zeroblob(1000000))"))
            if goes_on:
                await session.execute(text("INSERT INTO kept VALUES ('after')"))

    with pytest.raises(OperationalError) as undone:
        await write()
    assert is_transient(undone.value)
    async with database.read() as session:
        assert not (await session.scalars(text("SELECT x FROM kept"))).all()
