"""The inbox: what is new, and what is stored once its turn is done, on both databases."""

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError

from bot.spine.db import Database
from bot.spine.inbox import Incoming, UpdateState, are_new, first_of_chats, store, store_done
from tests.conftest import NOON
from tests.spine.test_runner import message


def test_each_chats_first_is_first_whatever_the_order_in_which_they_come() -> None:
    come = [message(3, chat=2), message(2, chat=1), message(1, chat=1), message(1, chat=1)]
    assert list(first_of_chats(come)) == [1, 3]


async def test_what_was_stored_or_must_wait_is_not_new(database: Database) -> None:
    async with database.begin() as session:
        await store(session, [message(1, chat=1)], now=NOON + timedelta(seconds=5))
        await store_done(session, [message(2, chat=2)], [2], now=NOON)
    async with database.read() as session:
        assert await are_new(session, [message(3, chat=2), message(4, chat=3)])
        assert not await are_new(session, [message(3, chat=2), message(4, chat=1)])
        assert not await are_new(session, [message(3, chat=2), message(2, chat=2)])


async def test_what_is_done_is_stored_so_and_the_others_stay_open(database: Database) -> None:
    async with database.begin() as session:
        await store_done(session, [message(1), message(2), message(2)], [1], now=NOON)
    async with database.read() as session:
        rows = {row.update_id: row for row in await session.scalars(select(Incoming))}
    assert {number: row.state for number, row in rows.items()} == {1: UpdateState.DONE, 2: UpdateState.OPEN}
    assert (rows[1].done_at, rows[2].done_at) == (NOON, None)


async def test_what_somebody_else_has_stored_meanwhile_cannot_be_done_twice(database: Database) -> None:
    async with database.begin() as session:
        await store(session, [message(1)], now=NOON)
    with pytest.raises(IntegrityError):
        async with database.begin() as session:
            await store_done(session, [message(1)], [1], now=NOON)
