"""Rows written together are what SQLAlchemy would have written, in their order."""

from datetime import timedelta

from bot.spine.rows import write_rows
from sqlalchemy import insert, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.spine.db.engine import connection_of
from bot.spine.jobs.model import Job, JobState
from tests.conftest import NOON

PLANS = [
    {
        "kind": f"k{number}",
        "args": {"n": number, "text": "你好 'quoted' :name ?"},
        "key": None if number % 2 else f"key{number}",
        "queue": None,
        "urgency": number,
        "due_at": NOON + timedelta(seconds=number),
        "created_at": NOON,
        "state": JobState.OPEN,
        "attempts": 0,
    }
    for number in range(60)
]


async def test_they_are_what_sqlalchemy_writes(session: AsyncSession) -> None:
    async def written() -> list[tuple[object, ...]]:
        rows = (await session.execute(select(Job.__table__).order_by(Job.id))).all()
        await session.execute(Job.__table__.delete())  # type: ignore[attr-defined]
        return [tuple(row)[1:] for row in rows]

    connection = connection_of(session)
    await connection.execute(insert(Job.__table__), PLANS)  # type: ignore[arg-type]
    by_sqlalchemy = await written()
    await connection.run_sync(write_rows, Job, PLANS)
    assert await written() == by_sqlalchemy
    assert len(by_sqlalchemy) == 60


async def test_numbers_that_the_table_gives_follow_their_order(session: AsyncSession) -> None:
    await connection_of(session).run_sync(write_rows, Job, PLANS)
    kinds = (await session.scalars(select(Job.kind).order_by(Job.id))).all()
    assert kinds == [plan["kind"] for plan in PLANS]
