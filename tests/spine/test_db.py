"""Statements and values on both databases: collections, members of enums, texts; connections."""

import asyncio
import socket
from collections.abc import Collection
from typing import Any

import pytest
from sqlalchemy import Text, select, text
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import make_url
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.model import Grant, Person, Role
from bot.spine.db.engine import Database
from bot.spine.db.queries import one_of
from bot.spine.inbox.model import InboxUpdate, store
from bot.spine.jobs.model import Call, Due, Job
from tests.town.people import NOON, Maker


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        ([], []),
        ({1}, ["a"]),
        ((1, 3, 3, 99), ["a", "c"]),
        ({2: "x"}.keys(), ["b"]),
        ([-1, 2**62], []),
    ],
)
async def test_a_collection_is_one_parameter_however_many_there_are(
    session: AsyncSession, make: Maker, wanted: Collection[int], found: list[str]
) -> None:
    everybody = [await make.person(name) for name in ("a", "b", "c")]
    ids = {place: person.id for place, person in enumerate(everybody, 1)}
    asked = {"ids": [ids.get(one, one) for one in wanted]}
    by_id = one_of(Person.id, "ids")
    assert (
        list(await session.scalars(select(Person.name).where(by_id).order_by(Person.id), asked))
        == found
    )
    others = await session.scalars(select(Person.name).where(~by_id).order_by(Person.id), asked)
    assert list(others) == [name for name in ("a", "b", "c") if name not in found]


async def test_texts_are_looked_for_as_they_are(session: AsyncSession, make: Maker) -> None:
    for name in ("o'neill", '"', "木"):
        await make.person(name)
    found = await session.scalars(
        select(Person.name).where(one_of(Person.name, "names", Text)).order_by(Person.id),
        {"names": ["木", "o'neill", "x"]},
    )
    assert list(found) == ["o'neill", "木"]


async def test_texts_that_no_database_takes_are_looked_for_without_it(
    session: AsyncSession, make: Maker
) -> None:
    await make.person("木")
    found = await session.scalars(
        select(Person.name).where(one_of(Person.name, "names", Text)),
        {"names": ["木\x00", "\ud800"]},
    )
    assert list(found) == ["木"]


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("", ""),
        ("plain", "plain"),
        ("木", "木"),
        ("\x00a\x00", "a"),
        ("a\ud800b", "a?b"),
        ("木\x00\udfff", "木?"),
        ("😀", "😀"),
    ],
)
async def test_texts_are_kept_without_what_a_database_refuses(
    database: Database, given: str, kept: str
) -> None:
    """In a name, in a long text, and in rows that are written together."""
    async with database.begin() as session:
        person = await Maker(session).person(given)
        await store(session, [{"update_id": 1}], now=NOON)
        (await session.get_one(InboxUpdate, 1)).error = given
        await Call(given, {}).schedule(session, Due.at_once(NOON))
    async with database.read() as session:
        assert (await session.get_one(Person, person.id)).name == kept
        assert (await session.get_one(InboxUpdate, 1)).error == kept
        assert list(await session.scalars(select(Job.kind))) == [kept]
        assert list(await session.scalars(select(Person.id).where(Person.name == given)))


@pytest.mark.parametrize("dialect", [sqlite.dialect(), postgresql.dialect()])  # type: ignore[no-untyped-call]
def test_a_member_that_a_column_is_compared_with_stands_in_the_statement(dialect: Any) -> None:
    asked = select(Grant.id).where(
        Grant.role != Role.ADMIN,
        Grant.role.in_((Role.WORKER, Role.OFFICE)),
        Grant.role.not_in({Role.VOLUNTEER}),
    )
    written = str(asked.compile(dialect=dialect))
    assert "grants.role != 'admin'" in written
    assert "grants.role IN ('worker', 'office')" in written
    assert "grants.role NOT IN ('volunteer')" in written


@pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)
async def test_both_ends_notice_that_the_other_has_gone_without_a_word(
    database: Database, database_url: str
) -> None:
    """A machine without power ends no connection: its lead would stand for two hours."""
    async with database.read() as session:
        asked = "SELECT name, reset_val FROM pg_settings WHERE name LIKE 'tcp_%'"
        at_server = {name: int(value) for name, value in await session.execute(text(asked))}
    assert 0 < at_server["tcp_keepalives_idle"] + at_server["tcp_keepalives_count"] <= 10
    assert 0 < at_server["tcp_user_timeout"] <= 10_000

    url = make_url(database_url)
    folder, port = url.query.get("host"), url.port or 5432

    async def through(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        there = (
            asyncio.open_unix_connection(f"{folder}/.s.PGSQL.{port}")
            if folder
            else asyncio.open_connection(url.host, port)
        )
        from_there, to_there = await there

        async def carry(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
            while data := await source.read(65536):
                sink.write(data)
            sink.close()

        await asyncio.gather(carry(reader, to_there), carry(from_there, writer))

    relay = await asyncio.start_server(through, "127.0.0.1", 0)
    here = relay.sockets[0].getsockname()[1]
    by_tcp = Database(
        url.set(host="127.0.0.1", port=here, query={}).render_as_string(hide_password=False)
    )
    try:
        async with by_tcp.read() as session:
            driver = (await (await session.connection()).get_raw_connection()).driver_connection
            end = driver._transport.get_extra_info("socket")  # type: ignore[union-attr]
            assert end.getsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE)
    finally:
        await by_tcp.close()
        relay.close()
