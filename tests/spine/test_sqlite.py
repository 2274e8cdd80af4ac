"""SQLite: how transactions begin, and that an undone one takes no statement."""

import contextlib
from typing import Any

import pytest
from sqlalchemy import event, text
from sqlalchemy.exc import OperationalError

from bot.spine.db import sqlite
from bot.spine.db.engine import Database
from bot.spine.db.errors import DatabaseAway, is_transient

pytestmark = pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)


async def test_a_transaction_says_from_its_start_whether_it_writes(database: Database) -> None:
    """One that begins to write later would fail where another has written meanwhile."""
    statements: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        statements.append(statement)

    event.listen(database.engine.sync_engine, "before_cursor_execute", note)
    async with database.begin() as session:
        await session.execute(text("SELECT 1"))
    async with database.read() as session:
        await session.execute(text("SELECT 2"))
    assert statements == [sqlite.BEGIN_WRITING, "SELECT 1", "BEGIN", "SELECT 2"]


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("busy_timeout", 10_000)],
)
async def test_every_connection_keeps_to_the_rules(
    database: Database, pragma: str, value: Any
) -> None:
    async with database.begin(), database.read() as second:
        assert await second.scalar(text(f"PRAGMA {pragma}")) == value


@pytest.mark.parametrize("goes_on", [True, False], ids=["with a statement", "to the commit"])
async def test_an_undone_transaction_takes_nothing_more(database: Database, goes_on: bool) -> None:
    """A full disk makes SQLite undo it all, and code may swallow that error.

    Then the rest must not be written without a transaction, nor the commit succeed.
    """
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

    with pytest.raises(DatabaseAway) as undone:
        await write()
    assert is_transient(undone.value)
    async with database.read() as session:
        assert not (await session.scalars(text("SELECT x FROM kept"))).all()
