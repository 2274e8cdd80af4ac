"""The database: one way to begin a transaction, on SQLite and on PostgreSQL alike.

Writers of one process queue at one lock on SQLite and begin with BEGIN IMMEDIATE: racing for the
file's lock costs throughput and a long tail (docs/decisions/0001).
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import event
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, create_async_engine
from sqlalchemy.orm import Session

from bot.spine.db import postgresql, sqlite
from bot.spine.db.bulk import write_rows
from bot.spine.db.context import Context, Listeners, context_of, give_context
from bot.spine.db.encrypted import Keyring, give_keyring
from bot.spine.db.errors import DatabaseAway

# Is told of a transaction that has been committed.
OnCommit = Callable[[Context], None]


class KeepingSession(Session):
    """A session that keeps what it has loaded, so that the turns of a group read a row once.

    SQLAlchemy's own lets go of a row as soon as nobody else holds it.
    """

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.kept: list[Any] = []


def _keep(session: KeepingSession, row: Any) -> None:
    session.kept.append(row)


event.listen(KeepingSession, "loaded_as_persistent", _keep)
event.listen(KeepingSession, "pending_to_persistent", _keep)


class Database:
    """An engine, and the ways to use it."""

    def __init__(
        self, url: str, listeners: Listeners | None = None, keyring: Keyring | None = None
    ) -> None:
        """Open nothing yet.

        `listeners`: who acts on which fact (bot/subjects.py); `keyring`: of encrypted columns.
        """
        self.url = with_driver(url)
        self.is_sqlite = self.url.startswith("sqlite")
        self.on_commit: list[OnCommit] = []
        self._listeners = listeners
        self._writing = asyncio.Lock()
        self.engine: AsyncEngine = self._sqlite() if self.is_sqlite else self._postgresql()
        if keyring is not None:
            give_keyring(self.engine.dialect, keyring)

    def _sqlite(self) -> AsyncEngine:
        path = make_url(self.url).database or ""
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        engine = create_async_engine(
            self.url,
            pool_size=8,
            hide_parameters=True,
            connect_args={"isolation_level": None, "iter_chunk_size": 64},
        )
        sqlite.set_up(engine.sync_engine)
        return engine

    def _postgresql(self) -> AsyncEngine:
        engine = create_async_engine(
            self.url,
            pool_size=10,
            max_overflow=10,
            hide_parameters=True,  # they are people's words, and errors are logged
            connect_args={"server_settings": postgresql.SERVER_SETTINGS},
        )
        event.listen(engine.sync_engine, "connect", postgresql.keep_alive)
        return engine

    @asynccontextmanager
    async def begin(self) -> AsyncIterator[AsyncSession]:
        """Open a transaction for writing; commit it, or roll it back if the body raises.

        Raises DatabaseAway where none can be begun.
        """
        if self.is_sqlite:
            async with self._writing, self._transaction() as session:
                yield session
        else:
            async with self._transaction() as session:
                yield session

    @asynccontextmanager
    async def _transaction(self) -> AsyncIterator[AsyncSession]:
        async with self._session() as session:
            # Outside `begin` too: a connection can break at the commit, whose outcome is unknown.
            async with _connected(), session.begin(), _reached(session, {}):
                yield session
                await write_rows(session)
            for tell in self.on_commit:
                tell(context_of(session))

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncSession]:
        """Open a session that only reads: it waits for no writer. Raises DatabaseAway.

        On SQLite all statements see one snapshot. On PostgreSQL each sees its own, as within a
        transaction of its default level: so there is none, which saves its begin and its end.
        """
        options = {sqlite.READS: True} if self.is_sqlite else {"isolation_level": "AUTOCOMMIT"}
        async with self._session() as session, _reached(session, options):
            yield session  # closing ends the transaction and leaves what was read usable

    def _session(self) -> AsyncSession:
        session = AsyncSession(
            self.engine, expire_on_commit=False, sync_session_class=KeepingSession
        )
        give_context(session, Context(self._listeners))
        return session

    async def close(self) -> None:
        """Close all connections."""
        await self.engine.dispose()


@asynccontextmanager
async def _reached(session: AsyncSession, options: dict[str, Any]) -> AsyncIterator[None]:
    """Begin the session's transaction; drivers say in many ways that there is no database."""
    try:
        await session.connection(execution_options=options)
    except Exception as error:
        raise DatabaseAway(repr(error)) from error
    async with _connected():
        yield


@asynccontextmanager
async def _connected() -> AsyncIterator[None]:
    try:
        yield
    except ConnectionError as error:  # nothing else in a transaction has a connection to break
        raise DatabaseAway(repr(error)) from error


def with_driver(url: str) -> str:
    """Name the asynchronous driver in the plain URL that an operator writes."""
    for plain, driver in (
        ("sqlite:", "sqlite+aiosqlite:"),
        ("postgresql:", "postgresql+asyncpg:"),
        ("postgres:", "postgresql+asyncpg:"),
    ):
        if url.startswith(plain):
            url = driver + url.removeprefix(plain)
    return url
