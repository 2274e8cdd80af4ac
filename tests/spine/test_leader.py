"""Leadership: one leader a database, given up for real, and taken over."""

import asyncio

import pytest
from sqlalchemy import text

from bot.spine import leader
from bot.spine.db.engine import Database
from bot.spine.leader import Leadership

pytestmark = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in (("ASK_SECONDS", 0.05), ("WATCH_SECONDS", 0.05), ("GRACE_SECONDS", 0.1)):
        monkeypatch.setattr(leader, name, value)


async def test_a_lead_that_was_given_up_is_free_for_others(
    database: Database, database_url: str
) -> None:
    """The connection must be closed for good: in the pool it would keep the lock."""
    other = Database(database_url)
    try:
        async with Leadership(database).held():
            waiting = asyncio.create_task(Leadership(other)._wait_for_lock())
            await asyncio.sleep(0.3)
            assert not waiting.done()
        await (await asyncio.wait_for(waiting, 5)).close()
    finally:
        await other.close()


async def test_a_lost_connection_is_noticed_and_the_lead_can_be_had_again(
    database: Database,
) -> None:
    leadership = Leadership(database)
    async with leadership.held():
        async with database.begin() as session:
            await session.execute(
                text(
                    "SELECT pg_terminate_backend(pid) FROM pg_locks WHERE locktype = 'advisory' AND granted "
                    "AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"
                )
            )
        await asyncio.wait_for(leadership.lost.wait(), 5)
    async with asyncio.timeout(5), leadership.held():
        assert not leadership.lost.is_set()
