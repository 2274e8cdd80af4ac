"""The inbox: what is new, and what is stored once its turn is done, on both databases."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import select

from bot.spine.db.engine import Database
from bot.spine.inbox.model import (
    InboxUpdate,
    NotNew,
    UpdateState,
    first_of_chats,
    store,
    store_done,
)
from tests.conftest import NOON
from tests.spine.test_runner import message


def test_each_chats_first_is_first_whatever_the_order_in_which_they_come() -> None:
    come = [message(3, chat=2), message(2, chat=1), message(1, chat=1), message(1, chat=1)]
    assert list(first_of_chats(come)) == [1, 3]


async def test_what_is_done_is_stored_so_and_the_others_stay_open(database: Database) -> None:
    async with database.begin() as session:
        await store_done(session, [message(1), message(2), message(2)], [1], now=NOON)
    async with database.read() as session:
        rows = {row.update_id: row for row in await session.scalars(select(InboxUpdate))}
    assert {number: row.state for number, row in rows.items()} == {
        1: UpdateState.DONE,
        2: UpdateState.OPEN,
    }
    assert (rows[1].done_at, rows[2].done_at) == (NOON, None)


@pytest.mark.parametrize("come", [message(1), message(2), message(4, chat=1), message(0, chat=1)])
async def test_what_was_stored_or_must_wait_is_not_new(
    database: Database, come: dict[str, Any]
) -> None:
    async with database.begin() as session:
        await store(session, [message(1, chat=1)], now=NOON + timedelta(seconds=5))
        await store_done(session, [message(2, chat=2)], [2], now=NOON)
    with pytest.raises(NotNew):
        async with database.begin() as session:
            await store_done(session, [message(3, chat=2), come], [3, come["update_id"]], now=NOON)
    async with database.begin() as session:
        await store_done(session, [message(3, chat=2), message(5, chat=3)], [3, 5], now=NOON)
