"""The inbox: what is stored and taken at once, on both databases."""

from datetime import timedelta

from sqlalchemy import update

from bot.spine.db import Database
from bot.spine.inbox import Incoming, UpdateState, store, store_and_take
from tests.conftest import NOON
from tests.spine.test_runner import message


async def test_of_what_is_stored_each_chats_first_is_taken(database: Database) -> None:
    async with database.begin() as session:
        come = [message(3, chat=2), message(2, chat=1), message(1, chat=1)]
        taken = await store_and_take(session, come, now=NOON, limit=100)
    assert [update_id for update_id, _ in taken] == [1, 3]


async def test_what_comes_again_is_not_taken_again(database: Database) -> None:
    async with database.begin() as session:
        assert await store_and_take(session, [message(1)], now=NOON, limit=100)
        await session.execute(update(Incoming).values(state=UpdateState.DONE))
    async with database.begin() as session:
        assert await store_and_take(session, [message(1), message(1)], now=NOON, limit=100) == []


async def test_nothing_is_taken_before_what_its_chat_waits_for(database: Database) -> None:
    async with database.begin() as session:
        await store(session, [message(1, chat=1)], now=NOON + timedelta(seconds=5))
    async with database.begin() as session:
        come = [message(2, chat=1), message(3, chat=2)]
        taken = await store_and_take(session, come, now=NOON, limit=100)
    assert [update_id for update_id, _ in taken] == [3]


async def test_no_more_are_taken_than_may_be(database: Database) -> None:
    async with database.begin() as session:
        come = [message(number, chat=number) for number in range(1, 6)]
        taken = await store_and_take(session, come, now=NOON, limit=2)
    assert [update_id for update_id, _ in taken] == [1, 2]
