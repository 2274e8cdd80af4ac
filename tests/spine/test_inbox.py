"""The inbox: each update once, and what is logged of ids that come again, on both databases."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select
from structlog.testing import capture_logs

from bot.spine.db.engine import Database
from bot.spine.inbox.model import InboxUpdate, Taken, mark_done, store, take, waiting
from tests.spine.test_runner import message
from tests.town.people import NOON


async def put(database: Database, *updates: dict[str, Any]) -> list[dict[str, Any]]:
    """Store them in one batch; return what was logged."""
    with capture_logs() as logged:
        async with database.begin() as session:
            await store(session, updates, now=NOON)
    return [dict(line) for line in logged]


async def raws(database: Database) -> dict[int, bytes]:
    async with database.read() as session:
        rows = await session.scalars(select(InboxUpdate).order_by(InboxUpdate.update_id))
        return {row.update_id: row.raw for row in rows}


async def test_an_update_that_comes_again_stays_as_it_is_and_is_not_logged(
    database: Database,
) -> None:
    assert await put(database, message(1), message(2)) == []
    before = await raws(database)
    assert await put(database, message(2), message(3), message(1)) == []
    after = await raws(database)
    assert {number: after[number] for number in before} == before
    assert list(after) == [1, 2, 3]


@pytest.mark.parametrize("is_done", [False, True])
async def test_another_update_under_a_used_id_is_logged(database: Database, is_done: bool) -> None:
    """Telegram's ids may start again after a week without updates: such a one would be lost."""
    await put(database, message(1), message(2))
    if is_done:
        async with database.begin() as session:
            await mark_done(session, [1, 2], NOON)
    before = await raws(database)
    logged = await put(database, message(1, chat=7), message(2), message(3))
    assert [(line["event"], line["update_id"]) for line in logged] == [("update-id-used-twice", 1)]
    after = await raws(database)
    assert {number: after[number] for number in before} == before
    assert list(after) == [1, 2, 3]


async def test_each_chats_first_is_taken_whatever_the_order_in_which_they_come(
    database: Database,
) -> None:
    await put(database, message(3, chat=2), message(2, chat=1), message(1, chat=1), message(1))
    async with database.begin() as session:
        taken = await take(session, now=NOON, limit=64)
    assert [row.update_id for row in taken] == [1, 3]
    assert isinstance(taken[0], Taken)
    assert (taken[0].attempts, taken[0].received_at) == (0, NOON)


async def test_what_waits_is_what_is_open_and_due(database: Database) -> None:
    await put(database, *(message(number, chat=number) for number in range(1, 5)))
    async with database.begin() as session:
        await mark_done(session, [1], NOON)
        backing_off = await session.get_one(InboxUpdate, 2)
        backing_off.attempts, backing_off.due_at = 1, NOON + timedelta(seconds=5)
        tried = await session.get_one(InboxUpdate, 3)
        tried.attempts, tried.due_at = 1, NOON
    async with database.read() as session:
        assert await waiting(session, now=NOON) == 2
        assert await waiting(session, now=NOON + timedelta(seconds=5)) == 3
