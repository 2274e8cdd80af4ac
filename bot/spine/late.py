"""Rows that are written a little late, many in one statement: posts, due work and copies of a group of turns.

They wait in the session until something in the transaction names their table, or until the commit: whoever looks, sees them.
"""

import re
from collections.abc import Callable
from typing import Any, Protocol

from sqlalchemy import Connection, Engine, Table, event

from bot.spine.db.engine import WritingSession
from bot.spine.db.types import Base

Info = dict[Any, Any]  # what a session carries about


class Informed(Protocol):
    """A session, of either kind."""

    @property
    def info(self) -> Info: ...


class Late:
    """The late rows of one table; `write` gets all that wait, in their order, and writes them."""

    def __init__(
        self, table: Table, write: Callable[[Connection, list[dict[str, Any]]], None]
    ) -> None:
        self._table, self._write = table, write
        self._named: re.Pattern[str] | None = None
        self._known: dict[str, bool] = {}
        _ALL.append(self)

    def add(self, session: Informed, row: dict[str, Any]) -> None:
        session.info.setdefault(self._table.name, []).append(row)

    def wait_in(self, info: Info) -> bool:
        """Whether there are any."""
        return self._table.name in info

    def write(self, connection: Connection, info: Info) -> None:
        """Writes what waits."""
        self._write(connection, info.pop(self._table.name))

    def is_named(self, statement: str) -> bool:
        """Whether the statement reads or changes the table, or writes a row that may point at it."""
        if statement not in self._known:
            if (
                len(self._known) >= 1024
            ):  # a process has some hundred statements; those with long lists come and go
                self._known.clear()
            self._known[statement] = self._look(statement)
        return self._known[statement]

    def _look(self, statement: str) -> bool:
        if self._named is None:
            pointing = [
                table.name
                for table in Base.metadata.tables.values()
                if any(
                    key.target_fullname.startswith(f"{self._table.name}.")
                    for key in table.foreign_keys
                )
            ]
            writes = "".join(
                rf"|^\s*(?:INSERT INTO|UPDATE) {re.escape(name)}\b" for name in pointing
            )
            self._named = re.compile(rf"\b{re.escape(self._table.name)}\b{writes}")
        return self._named.search(statement) is not None

    def forget(self, info: Info) -> None:
        info.pop(self._table.name, None)


_ALL: list[Late] = []


def write_all(session: Any) -> None:
    """Flush the session, then write its late rows: before a commit, and around a savepoint.

    Late rows point at rows that the ORM may still hold back (a copy at its entry).
    """
    session.flush()
    for late in _ALL:
        if late.wait_in(session.info):
            late.write(session.connection(), session.info)


def forget_all(info: Info) -> None:
    """What waits was undone."""
    for late in _ALL:
        late.forget(info)


def _before_a_statement(connection: Connection, _cursor: Any, statement: str, *_: Any) -> None:
    info = connection.get_execution_options().get("weft_info")
    if not info:
        return
    for late in _ALL:
        if late.wait_in(info) and late.is_named(statement):
            late.write(connection, info)


event.listen(Engine, "before_cursor_execute", _before_a_statement)
event.listen(WritingSession, "before_commit", write_all)
