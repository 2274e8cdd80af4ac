"""Rows that are collected, their ids, and parts of a transaction that are undone alone."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import delete, event, func, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.spine.db.bulk import savepoint, write_rows
from bot.spine.db.context import context_of
from bot.spine.db.engine import Database
from bot.spine.db.ids import LARGEST_BLOCK, next_id
from bot.spine.identity import Identity
from bot.spine.jobs.model import Call, Due, Job, cancel, is_scheduled
from bot.spine.outbox.model import OutboxMessage
from bot.spine.outbox.say import say
from bot.spine.outbox.screen import Screen
from tests.town.people import NOON, Maker

WELCOME = Screen("form-cancelled")


async def plan(session: AsyncSession, number: int, key: str | None = None) -> None:
    at = NOON + timedelta(seconds=number)
    await Call(f"k{number}", {"n": number, "text": "你好 'quoted' :name ?"}).schedule(
        session, Due(at, NOON, key)
    )


async def undone(session: AsyncSession, part: Callable[[], Awaitable[None]]) -> None:
    """Do a part of the transaction that raises when it is done."""

    async def do() -> None:
        async with savepoint(session):
            await part()
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await do()


async def kinds(session: AsyncSession) -> Sequence[str]:
    return (await session.scalars(select(Job.kind).order_by(Job.id))).all()


async def test_rows_are_written_before_the_commit_one_statement_a_table(
    database: Database,
) -> None:
    statements: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        statements.append(statement)

    event.listen(database.engine.sync_engine, "before_cursor_execute", note)
    async with database.begin() as session:
        person = await Maker(session).person()
        for number in range(3):
            await say(session, person, WELCOME, now=NOON)
            await plan(session, number, key=f"key{number}")
        assert not [one for one in statements if one.startswith("INSERT INTO jobs")]
    async with database.read() as session:
        assert await session.scalar(select(func.count()).select_from(OutboxMessage)) == 3
        assert await session.scalar(select(func.count()).select_from(Job)) == 3
    for table in ("outbox", "jobs"):
        assert sum(one.startswith(f"INSERT INTO {table} ") for one in statements) == 1


async def test_rows_keep_their_values_and_their_order(session: AsyncSession) -> None:
    for number in range(60):
        await plan(session, number, key=None if number % 2 else f"key{number}")
    await write_rows(session)
    rows = (await session.scalars(select(Job).order_by(Job.id))).all()
    assert [(row.kind, row.args, row.key, row.due_at) for row in rows] == [
        (
            f"k{number}",
            {"n": number, "text": "你好 'quoted' :name ?"},
            None if number % 2 else f"key{number}",
            NOON + timedelta(seconds=number),
        )
        for number in range(60)
    ]


async def test_objects_are_written_before_the_rows_that_may_point_at_them(
    session: AsyncSession,
) -> None:
    order: list[str] = []

    def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        order.append(statement.split("(")[0].strip())

    connection = await session.connection()
    event.listen(connection.sync_connection, "before_cursor_execute", note)
    await plan(session, 1)
    session.add(Identity(bot_id=1, username="x"))
    await write_rows(session)
    assert order == ["INSERT INTO identity", "INSERT INTO jobs"]


async def test_what_is_undone_alone_takes_its_rows_along(
    session: AsyncSession, make: Maker
) -> None:
    person = await make.person()
    await say(session, person, WELCOME, now=NOON)
    await plan(session, 1)

    async def part() -> None:
        await say(session, person, WELCOME, now=NOON)
        await plan(session, 2)

    await undone(session, part)
    await plan(session, 3)
    await write_rows(session)
    assert await session.scalar(select(func.count()).select_from(OutboxMessage)) == 1
    assert await kinds(session) == ["k1", "k3"]


async def test_a_part_within_a_part_is_undone_alone(session: AsyncSession) -> None:
    async with savepoint(session):
        await plan(session, 1)

        async def part() -> None:
            await plan(session, 2)

        await undone(session, part)
        await plan(session, 3)
    assert await kinds(session) == ["k1", "k3"]


async def test_rows_that_cannot_be_written_undo_their_part_alone(session: AsyncSession) -> None:
    await plan(session, 1)

    async def part() -> None:
        async with savepoint(session):
            await Call("bad", {}, priority=2**70).schedule(session, Due.at_once(NOON))

    with pytest.raises((DBAPIError, OverflowError)):
        await part()
    await plan(session, 2)
    await write_rows(session)
    assert await kinds(session) == ["k1", "k2"]


async def test_what_is_undone_wakes_nobody(session: AsyncSession, make: Maker) -> None:
    """The sender and the ticks are told of messages and kinds of jobs after the commit."""
    person = await make.person()
    await plan(session, 1)
    context = context_of(session)
    context.answered_taps.add("before")

    async def part() -> None:
        await say(session, person, WELCOME, now=NOON)
        await plan(session, 2)
        context.answered_taps.add("within")

    await undone(session, part)
    assert (context.has_messages, context.job_kinds, context.answered_taps) == (
        False,
        {"k1"},
        {"before"},
    )


@pytest.mark.parametrize("written_between", [True, False])
async def test_the_last_job_of_a_key_is_the_one_that_holds(
    session: AsyncSession, written_between: bool
) -> None:
    for number in (1, 2, 3):
        await plan(session, number, key="k")
        if written_between:
            await write_rows(session)
            assert await kinds(session) == [f"k{number}"]
    assert await is_scheduled(session, "k")
    await write_rows(session)
    assert await kinds(session) == ["k3"]
    await plan(session, 4, key="k")
    await cancel(session, "k")
    await write_rows(session)
    assert await kinds(session) == []
    assert not await is_scheduled(session, "k")


# --- ids ----------------------------------------------------------------------------------------


async def test_ids_rise_and_none_is_given_twice(database: Database) -> None:
    taken: list[int] = []
    async with database.begin() as session:
        person = await Maker(session).person()
    for many in (1, 3, LARGEST_BLOCK * 2):
        async with database.begin() as session:
            said = [await say(session, person, WELCOME, now=NOON) for _ in range(many)]
        assert said == sorted(said)
        taken += said
    assert len(set(taken)) == len(taken)
    assert taken == sorted(taken)
    async with database.read() as session:
        written = await session.scalars(select(OutboxMessage.id).order_by(OutboxMessage.id))
        assert list(written) == taken


async def test_an_id_is_not_used_again_after_its_row_was_deleted(database: Database) -> None:
    async with database.begin() as session:
        person = await Maker(session).person()
        first = await say(session, person, WELCOME, now=NOON)
    async with database.begin() as session:
        await session.execute(delete(OutboxMessage))
    async with database.begin() as session:
        assert await next_id(session, OutboxMessage) > first


async def test_ids_that_were_taken_in_a_part_that_was_undone_are_free_of_rows(
    session: AsyncSession, make: Maker
) -> None:
    person = await make.person()
    before = await say(session, person, WELCOME, now=NOON)

    async def part() -> None:
        for _ in range(10):
            await say(session, person, WELCOME, now=NOON)

    await undone(session, part)
    after = [await say(session, person, WELCOME, now=NOON) for _ in range(10)]
    await write_rows(session)
    written = await session.scalars(select(OutboxMessage.id).order_by(OutboxMessage.id))
    assert list(written) == [before, *after]
