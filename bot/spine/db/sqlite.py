"""Set up SQLite: WAL, synchronous=FULL, foreign keys; each transaction says if it only reads."""

from typing import Any

from sqlalchemy import Connection, event
from sqlalchemy.engine import Engine

from bot.spine.db.errors import DatabaseAway

BEGIN_WRITING = "BEGIN IMMEDIATE"
READS = "weft_reads"  # the connection's execution option for a transaction that only reads

_PRAGMAS = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "foreign_keys=ON",
    "busy_timeout=10000",  # milliseconds that another process may hold the file
    "cache_size=-16000",  # KiB
)


def set_up(engine: Engine) -> None:
    """Make the engine's connections keep to the rules above."""
    event.listen(engine, "connect", _set_pragmas)
    event.listen(engine, "begin", _begin)
    event.listen(engine, "before_cursor_execute", _refuse_when_undone)
    event.listen(engine, "commit", _refuse_commit_when_undone)


def _set_pragmas(connection: Any, _record: Any) -> None:
    cursor = connection.cursor()
    for pragma in _PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: Connection) -> None:
    reads = connection.get_execution_options().get(READS, False)
    connection.exec_driver_sql("BEGIN" if reads else BEGIN_WRITING)


# SQLite ends a transaction on its own when it must, on a full disk for example. Without these two
# the following statements would each commit alone, and the commit would claim that all of it was.


def _refuse_when_undone(
    connection: Connection, _cursor: Any, statement: str, _parameters: Any, *_: Any
) -> None:
    if not statement.startswith("BEGIN"):
        _refuse_commit_when_undone(connection)


def _refuse_commit_when_undone(connection: Connection) -> None:
    driver = connection.connection.driver_connection
    assert driver is not None
    if not driver.in_transaction:
        raise DatabaseAway("SQLite has undone the transaction")
