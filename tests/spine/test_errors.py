"""Which errors are the database's own, by table and by real ones; and waiting until it is back."""

import sqlite3
from typing import Any

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError, OperationalError, PendingRollbackError

from bot.spine.db import errors, postgresql
from bot.spine.db.bulk import savepoint
from bot.spine.db.engine import Database
from bot.spine.db.errors import (
    DatabaseAway,
    is_lock_conflict,
    is_lock_timeout,
    is_transient,
    until_back,
)
from bot.spine.db.queries import lock
from bot.spine.identity import Identity


class OfPostgresql(Exception):
    def __init__(self, sqlstate: str | None) -> None:
        self.sqlstate = sqlstate


def of_postgresql(state: str | None, *, invalidated: bool = False) -> DBAPIError:
    return DBAPIError("SELECT 1", {}, OfPostgresql(state), connection_invalidated=invalidated)


def of_sqlite(code: int) -> DBAPIError:
    error = sqlite3.OperationalError("x")
    error.sqlite_errorcode = code
    return OperationalError("SELECT 1", {}, error)


@pytest.mark.parametrize(
    ("state", "transient", "lock_conflict"),
    [
        ("08006", True, False),  # connection_failure
        ("08003", True, False),  # connection_does_not_exist
        ("25P03", True, False),  # idle_in_transaction_session_timeout
        ("25P02", False, False),  # in_failed_sql_transaction
        ("25006", False, False),  # read_only_sql_transaction
        ("40001", True, False),  # serialization_failure
        ("40P01", True, True),  # deadlock_detected
        ("53100", True, False),  # disk_full
        ("53300", True, False),  # too_many_connections
        ("55P03", True, True),  # lock_not_available
        ("55000", False, False),  # object_not_in_prerequisite_state
        ("57P01", True, False),  # admin_shutdown
        ("57P03", True, False),  # cannot_connect_now
        ("57P05", True, False),  # idle_session_timeout
        ("57014", False, False),  # query_canceled
        ("58030", True, False),  # io_error
        ("22021", False, False),  # character_not_in_repertoire: a NUL
        ("22003", False, False),  # numeric_value_out_of_range
        ("22001", False, False),  # string_data_right_truncation
        ("23503", False, False),  # foreign_key_violation
        ("23505", False, False),  # unique_violation
        ("42P01", False, False),  # undefined_table
        ("54000", False, False),  # program_limit_exceeded
        ("", False, False),
        (None, False, False),  # the driver refused the value
    ],
)
def test_states_of_postgresql(state: str | None, transient: bool, lock_conflict: bool) -> None:
    error = of_postgresql(state)
    assert is_transient(error) is transient
    assert is_lock_conflict(error) is lock_conflict
    assert is_lock_timeout(error) is (state == "55P03")


def test_a_connection_that_broke_is_transient() -> None:
    assert is_transient(of_postgresql(None, invalidated=True))
    assert is_transient(DatabaseAway("stopped"))


@pytest.mark.parametrize(
    ("code", "transient"),
    [
        (sqlite3.SQLITE_BUSY, True),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, True),
        (sqlite3.SQLITE_LOCKED, True),
        (sqlite3.SQLITE_FULL, True),
        (sqlite3.SQLITE_IOERR, True),
        (sqlite3.SQLITE_IOERR_WRITE, True),
        (sqlite3.SQLITE_READONLY, True),
        (sqlite3.SQLITE_CANTOPEN, True),
        (sqlite3.SQLITE_NOMEM, True),
        (sqlite3.SQLITE_ERROR, False),
        (sqlite3.SQLITE_CONSTRAINT, False),
        (sqlite3.SQLITE_CONSTRAINT_FOREIGNKEY, False),
        (sqlite3.SQLITE_TOOBIG, False),
        (sqlite3.SQLITE_MISMATCH, False),
        (sqlite3.SQLITE_CORRUPT, False),
    ],
)
def test_codes_of_sqlite(code: int, transient: bool) -> None:
    assert is_transient(of_sqlite(code)) is transient
    assert not is_lock_conflict(of_sqlite(code))


def chained(cause: BaseException) -> BaseException:
    """As where a handler fails of an error."""
    try:
        try:
            raise cause
        except BaseException:
            raise LookupError  # noqa: B904
    except LookupError as error:
        return error


def test_causes_count() -> None:
    assert is_transient(chained(of_postgresql("53100")))
    assert is_lock_timeout(chained(of_postgresql("55P03")))
    assert not is_transient(chained(of_postgresql("22021")))
    assert not is_transient(ValueError("x"))
    assert not is_transient(PendingRollbackError("x"))
    assert not is_transient(None)


async def execute(database: Database, statement: str, values: dict[str, Any]) -> None:
    async with database.begin() as session:
        await session.execute(text(statement), values)


@pytest.mark.parametrize(
    "statement",
    [
        "INSERT INTO identity (bot_id, username) VALUES (1, NULL)",
        "INSERT INTO no_such_table VALUES (1)",
    ],
)
async def test_what_the_database_refuses_is_the_works_fault(
    database: Database, statement: str
) -> None:
    with pytest.raises(DBAPIError) as refused:
        await execute(database, statement, {})
    assert not is_transient(refused.value)


on_postgresql = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)


@on_postgresql
@pytest.mark.parametrize("value", ["a\x00b", "a\ud800b"], ids=["NUL", "half a character"])
async def test_a_text_that_postgresql_refuses_is_the_works_fault(
    database: Database, value: str
) -> None:
    with pytest.raises((DBAPIError, UnicodeError)) as refused:
        await execute(database, "SELECT CAST(:x AS text)", {"x": value})
    assert not is_transient(refused.value)


@on_postgresql
async def test_a_row_that_stays_locked_is_told_apart(
    database: Database, database_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(postgresql.SERVER_SETTINGS, "lock_timeout", "100ms")
    hasty = Database(database_url)
    async with database.begin() as session:
        session.add(Identity(bot_id=1, username="x"))
    try:
        async with database.begin() as holder, hasty.begin() as session:
            await lock(holder, Identity, 1)
            with pytest.raises(DBAPIError) as waited:
                await lock(session, Identity, 1)
            await session.rollback()
        assert is_lock_timeout(waited.value)
    finally:
        await hasty.close()


@on_postgresql
@pytest.mark.parametrize("within", [False, True], ids=["plain", "in a savepoint"])
async def test_work_is_done_again_when_its_connection_was_ended(
    database: Database, monkeypatch: pytest.MonkeyPatch, within: bool
) -> None:
    monkeypatch.setattr(errors, "RETRY_SECONDS", 0)
    attempts = 0

    async def work() -> int:
        nonlocal attempts
        attempts += 1
        async with database.begin() as session:
            if attempts < 3:
                ending = text("SELECT pg_terminate_backend(pg_backend_pid())")
                if within:
                    async with savepoint(session):
                        await session.execute(ending)
                await session.execute(ending)
            return attempts

    assert await until_back(work) == 3


async def test_waiting_ends_with_what_is_no_outage(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(errors, "RETRY_SECONDS", 0)
    raised: list[Exception] = [DatabaseAway("x"), of_sqlite(sqlite3.SQLITE_FULL), LookupError()]

    async def work() -> None:
        raise raised.pop(0)

    with pytest.raises(LookupError):
        await until_back(work)
    assert raised == []
