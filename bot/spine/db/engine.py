"""The database: one door to begin a transaction, on SQLite and on PostgreSQL alike.

SQLite: WAL, synchronous=FULL, foreign keys on; writers of this process queue at one asyncio lock and begin with
BEGIN IMMEDIATE, since racing for the file's lock costs throughput and a long tail (docs/decisions/0001).
All times are aware and UTC; the column type refuses naive ones.
"""

import asyncio
import enum
import socket
from collections.abc import AsyncIterator, Callable, Collection
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from functools import lru_cache
from pathlib import Path
from typing import Any

import orjson
from sqlalchemy import (
    ARRAY,
    JSON,
    BigInteger,
    ColumnElement,
    DateTime,
    Dialect,
    Index,
    Integer,
    MetaData,
    Text,
    bindparam,
    event,
    func,
    literal_column,
    text,
)
from sqlalchemy import Enum as SqlEnum
from sqlalchemy.engine import make_url
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, AsyncSession, create_async_engine
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.orm import DeclarativeBase, Session, TypeResolve
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import NullType, TypeDecorator, TypeEngine

from bot.spine.db import sqlite


class UtcDateTime(TypeDecorator[datetime]):
    """An aware instant. Raises ValueError for a naive datetime; always gives back UTC."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None or value.tzinfo is UTC:
            return value
        if value.tzinfo is None:
            raise ValueError(f"naive datetime {value!r}: Weft keeps aware UTC times only")
        return value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        # SQLite stores no zone: what is there was written in UTC.
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)

    def bind_processor(self, dialect: Dialect) -> Callable[[datetime | None], Any] | None:
        """On SQLite, where each is written out, the last ones are remembered: a group of turns writes one instant many times."""
        write = super().bind_processor(dialect)
        return (
            lru_cache(maxsize=64)(write)
            if write is not None and dialect.name == "sqlite"
            else write
        )


class Members(SqlEnum):
    """The members of an enum as plain text (a native type would need a migration a member). Where a column is compared with one,
    it stands in the statement itself: only so does a database see, when it plans for whatever parameters may come, that an index
    of open rows serves."""

    class Comparator(SqlEnum.Comparator):
        def operate(self, op: Any, *others: Any, **how: Any) -> ColumnElement[Any]:
            return super().operate(op, *(_written(other) for other in others), **how)

    comparator_factory = Comparator


def _written(value: Any) -> Any:
    if isinstance(value, enum.StrEnum):
        return literal_column(f"'{value.value}'", Text)
    if isinstance(value, (list, tuple)):
        return [
            _written(one) for one in value
        ]  # in this order: SQLite compares them so with an index's own
    if isinstance(value, (set, frozenset)):
        return [_written(one) for one in sorted(value)]
    return value


# Autoincrementing keys must be INTEGER on SQLite to be the rowid.
BigId = BigInteger().with_variant(Integer(), "sqlite")


class Base(DeclarativeBase):
    """Parent of every table."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(column_0_N_label)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {datetime: UtcDateTime, dict[str, Any]: JSON, list[Any]: JSON}  # noqa: RUF012


@event.listens_for(Base, "resolve_type_annotation")
def _members_of_enums(asked: TypeResolve) -> TypeEngine[Any] | None:
    found = asked.resolved_type
    if not (isinstance(found, type) and issubclass(found, enum.StrEnum)):
        return None
    return Members(
        found,
        native_enum=False,
        length=32,
        values_callable=lambda kind: [member.value for member in kind],
    )


# How PostgreSQL plans for us. A statement is planned once a connection, maybe while its tables are empty, and the plan is kept until
# they are analysed: then it must take an index, or an emergency's first minute is slow (docs/decisions/plans-made-early.md).
PLANNING = {
    "plan_cache_mode": "force_generic_plan",
    "enable_seqscan": "off",
    "random_page_cost": "1.1",
    "jit": "off",
}

# A machine that loses its power or its network ends no connection. Unless both ends ask, each believes for hours that the other is
# there: the server keeps the dead leader's lock and locked rows, and a process waits for an answer that never comes.
SILENT_SECONDS, ASK_AGAIN_SECONDS, ASKED = 1, 1, 3
_NOTICING = {
    "tcp_keepalives_idle": str(SILENT_SECONDS),
    "tcp_keepalives_interval": str(ASK_AGAIN_SECONDS),
    "tcp_keepalives_count": str(ASKED),
    "tcp_user_timeout": str(1000 * (SILENT_SECONDS + ASK_AGAIN_SECONDS * ASKED)),
}


def _notice_silence(connection: Any, _record: Any) -> None:
    """What _NOTICING is for the server, for our end of the connection."""
    end = connection.driver_connection._transport.get_extra_info("socket")
    if end.family == socket.AF_UNIX:
        return
    end.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for option, value in (
        ("TCP_KEEPIDLE", SILENT_SECONDS),
        ("TCP_KEEPINTVL", ASK_AGAIN_SECONDS),
        ("TCP_KEEPCNT", ASKED),
        ("TCP_USER_TIMEOUT", int(_NOTICING["tcp_user_timeout"])),
    ):
        if hasattr(socket, option):  # not every system has each
            end.setsockopt(socket.IPPROTO_TCP, getattr(socket, option), value)


class DatabaseAway(Exception):
    """No transaction could be begun, or its connection broke: what was to be done is to be done later."""


# What a loop that lives on the database waits out.
AWAY = (DatabaseAway, DBAPIError)
# Classes of SQLSTATE: connection, rolled back for another's sake, no room, the server stops, the system failed.
_PASSING_STATES = ("08", "40", "53", "57P", "58")
# SQLite's primary codes: undone, busy, locked, no memory, read-only, I/O error, disk full, cannot open.
_PASSING_CODES = frozenset({4, 5, 6, 7, 8, 10, 13, 14})


def passes(error: BaseException | None) -> bool:
    """Whether an error is the database's and not the work's, so that the same work may succeed later.

    What was raised on the way counts: a full disk undoes SQLite's whole transaction, and then there is no savepoint to go
    back to, which is an error of its own.
    """
    while error is not None:
        if isinstance(error, DatabaseAway) or (
            isinstance(error, DBAPIError) and _is_passing(error)
        ):
            return True
        error = error.__cause__ or error.__context__
    return False


def _is_passing(error: DBAPIError) -> bool:
    state, code = (
        getattr(error.orig, "sqlstate", None),
        getattr(error.orig, "sqlite_errorcode", None),
    )
    return (
        error.connection_invalidated
        or (state or "").startswith(_PASSING_STATES)
        or (code is not None and code & 0xFF in _PASSING_CODES)
    )


def partial_index(name: str, *columns: str, where: str, unique: bool = False) -> Index:
    """An index of the rows for which `where` (SQL, the same for both databases) holds."""
    condition = text(where)
    return Index(name, *columns, unique=unique, sqlite_where=condition, postgresql_where=condition)


def has_come(column: Any, now: Any, *, put_back: Any) -> Any:
    """Whether the time in a column has come. A wait longer than any that is given means that the clock was put back.

    `put_back`: `now` and the longest wait. Both are instants, or bound parameters of a statement that is built once.
    """
    return (column <= now) | (column > put_back)


_SPACE: ColumnElement[str] = literal_column(
    "' '"
)  # as a parameter it would be made for each statement


class _Many(TypeDecorator[Collection[Any]]):
    """Many values as one parameter: an array on PostgreSQL, JSON on SQLite."""

    impl = Text
    cache_ok = True

    def __init__(self, of: type[BigInteger] | type[Text]) -> None:
        super().__init__()
        self.of = of

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return ARRAY(self.of()) if dialect.name == "postgresql" else Text()

    def process_bind_param(self, value: Collection[Any] | None, dialect: Dialect) -> Any:
        found = list(value or ())
        return found if dialect.name == "postgresql" else orjson.dumps(found).decode()


class _OneOf(FunctionElement[Any]):
    type = NullType()  # SQLite is asked whether a Boolean "= 1", and then takes no index
    inherit_cache = True


def one_of(
    column: Any, name: str, of: type[BigInteger] | type[Text] = BigInteger
) -> ColumnElement[bool]:
    """Whether the column's value is one of the parameter `name`, a collection: `column IN (…)`, as one statement however many there
    are, which is written out and planned once."""
    return _OneOf(column, bindparam(name, type_=_Many(of)))


def in_one_text(column: ColumnElement[str]) -> ColumnElement[str]:
    """The values of a column as one text, with spaces between them; None where there are no rows."""
    return func.aggregate_strings(column, _SPACE)  # type: ignore[arg-type]


@compiles(_OneOf, "postgresql")
def _one_of_on_postgresql(element: _OneOf, compiler: SQLCompiler, **how: Any) -> str:
    column, values = (compiler.process(part, **how) for part in element.clauses)
    return f"{column} = ANY ({values})"


@compiles(_OneOf, "sqlite")
def _one_of_on_sqlite(element: _OneOf, compiler: SQLCompiler, **how: Any) -> str:
    column, values = (compiler.process(part, **how) for part in element.clauses)
    return f"{column} IN (SELECT value FROM json_each({values}))"


class WritingSession(Session):
    """A session that keeps what it has loaded until it ends, so that the turns of a group ask for a row once.

    SQLAlchemy's own forgets a row as soon as nobody holds it.
    """


def _keep(session: Session, row: Any) -> None:
    session.info.setdefault("kept", []).append(row)


event.listen(WritingSession, "loaded_as_persistent", _keep)
event.listen(WritingSession, "pending_to_persistent", _keep)


class Database:
    """An engine and the one way to begin a transaction on it."""

    def __init__(self, url: str) -> None:
        self.url = normalise(url)
        self.is_sqlite = self.url.startswith("sqlite")
        self._door = asyncio.Lock()
        if self.is_sqlite:
            path = make_url(self.url).database or ""
            Path(path).parent.mkdir(parents=True, exist_ok=True)
            self.engine: AsyncEngine = create_async_engine(
                self.url, pool_size=8, async_creator=lambda *_: sqlite.connect(path)
            )
            sqlite.prepare(self.engine.sync_engine)
        else:
            self.engine = create_async_engine(
                self.url,
                pool_size=10,
                max_overflow=10,
                connect_args={"server_settings": PLANNING | _NOTICING},
            )
            event.listen(self.engine.sync_engine, "connect", _notice_silence)

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[AsyncSession]:
        """A transaction for writing: commits on leaving, rolls back if the body raises. Raises DatabaseAway."""
        if self.is_sqlite:
            async with (
                self._door,
                self._session() as session,
                session.begin(),
                _reached(session, _known(session)),
            ):
                yield session
        else:
            async with (
                self._session() as session,
                session.begin(),
                _reached(session, _known(session)),
            ):
                yield session

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncSession]:
        """For reading: waits for no writer and keeps nothing. Raises DatabaseAway.

        On SQLite all statements see one snapshot. On PostgreSQL each sees its own, as they would within a transaction of its
        default level: so there is none, which saves its begin and its end.
        """
        reading = {"weft_read": True} if self.is_sqlite else {"isolation_level": "AUTOCOMMIT"}
        async with self._session() as session, _reached(session, reading):
            yield session  # closing ends the transaction and leaves what was read usable

    def _session(self) -> AsyncSession:
        return AsyncSession(self.engine, expire_on_commit=False, sync_session_class=WritingSession)

    async def close(self) -> None:
        await self.engine.dispose()


def connection_of(session: AsyncSession) -> AsyncConnection:
    """The session's connection, for statements on tables that run for every group: without what the ORM does for each. What the
    session has not flushed yet is not seen."""
    connection: AsyncConnection = session.info["connection"]
    return connection


def _known(session: AsyncSession) -> dict[str, Any]:
    """With this a connection knows what its session carries about (late.py)."""
    return {"weft_info": session.info}


@asynccontextmanager
async def _reached(session: AsyncSession, options: dict[str, Any]) -> AsyncIterator[None]:
    """Begins the session's transaction; drivers say in many ways that there is no database, and here it is one."""
    try:
        session.info["connection"] = await session.connection(execution_options=options)
    except Exception as error:
        raise DatabaseAway(repr(error)) from error
    try:
        yield
    except (
        ConnectionError
    ) as error:  # nothing else in a transaction has a connection that could break
        raise DatabaseAway(repr(error)) from error


def normalise(url: str) -> str:
    """The asynchronous driver's URL for the plain one that an operator writes."""
    for plain, driver in (
        ("sqlite:", "sqlite+aiosqlite:"),
        ("postgresql:", "postgresql+asyncpg:"),
        ("postgres:", "postgresql+asyncpg:"),
    ):
        if url.startswith(plain):
            url = driver + url.removeprefix(plain)
    return url
