"""Rows written late: nobody in the transaction misses them, and what is undone takes its own along."""

from datetime import timedelta

import pytest
from bot.spine.late import _ALL
from sqlalchemy import event, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.relay.copies import Copy
from bot.spine.db.engine import Database
from bot.spine.jobs import model as due
from bot.spine.jobs.model import Job
from bot.spine.outbox import model as outbox
from bot.spine.outbox.model import OutboxMessage
from tests.conftest import NOON, Maker


async def test_whoever_looks_sees_them(session: AsyncSession, make: Maker) -> None:
    person = await make.person()
    await outbox.say(session, person, "welcome", {"name": "Bo"}, now=NOON)
    await due.plan(session, "render", {"n": 1}, at=NOON, now=NOON)
    assert await session.scalar(select(func.count()).select_from(OutboxMessage)) == 1
    assert (await session.scalars(select(Job.args))).all() == [{"n": 1}]


async def test_they_are_there_after_the_commit_and_in_one_statement_a_table(
    database: Database,
) -> None:
    statements: list[str] = []
    engine = database.engine.sync_engine
    event.listen(engine, "before_cursor_execute", lambda *args: statements.append(args[2]))
    async with database.begin() as session:
        person = await Maker(session).person()
        for number in range(3):
            await outbox.say(session, person, "welcome", {"name": "Bo"}, now=NOON)
            await due.plan(session, "render", {"n": number}, at=NOON, now=NOON, key=f"k{number}")
    async with database.read() as session:
        assert await session.scalar(select(func.count()).select_from(OutboxMessage)) == 3
        assert await session.scalar(select(func.count()).select_from(Job)) == 3
    for table in ("outbox", "jobs"):
        assert sum(one.startswith(f"INSERT INTO {table} ") for one in statements) == 1


async def test_what_is_undone_alone_takes_its_rows_along(
    session: AsyncSession, make: Maker
) -> None:
    person = await make.person()
    await outbox.say(session, person, "welcome", {"name": "Bo"}, now=NOON)

    async def undone() -> None:
        async with outbox.savepoint(session):
            await outbox.say(session, person, "welcome", {"name": "Bo"}, now=NOON)
            await due.plan(session, "render", {}, at=NOON, now=NOON)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await undone()
    assert await session.scalar(select(func.count()).select_from(OutboxMessage)) == 1
    assert await session.scalar(select(func.count()).select_from(Job)) == 0


@pytest.mark.parametrize("looked_between", [True, False])
async def test_the_last_plan_of_a_key_is_the_one_that_holds(
    session: AsyncSession, looked_between: bool
) -> None:
    for hours in (1, 2, 3):
        await due.plan(
            session, "reminder", {"h": hours}, at=NOON + timedelta(hours=hours), now=NOON, key="k"
        )
        if looked_between:
            assert (await session.scalars(select(Job.args))).all() == [{"h": hours}]
    assert (await session.scalars(select(Job.args))).all() == [{"h": 3}]
    await due.plan(session, "reminder", {"h": 4}, at=NOON, now=NOON, key="k")
    await due.cancel(session, "k")
    assert (await session.scalars(select(Job.args))).all() == []


@pytest.mark.parametrize("before", ["", "\n    "])
async def test_whoever_points_at_late_rows_makes_them_be_written_however_it_is_laid_out(
    before: str,
) -> None:
    points, looks_away = (
        f"{before}INSERT INTO {Copy.__tablename__} (outbox_id) VALUES (1)",
        f"{before}SELECT 1",
    )
    named = [late for late in _ALL if late.is_named(points)]
    assert len(named) == 2, "the copies' own rows, and the posts at which they point"
    assert not any(late.is_named(looks_away) for late in _ALL)
