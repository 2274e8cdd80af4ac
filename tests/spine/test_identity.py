"""Who the bot is, kept from one start to the next."""

import asyncio
from datetime import timedelta

import pytest

from bot.spine import identity
from bot.spine.db import Database
from tests.conftest import NOON


@pytest.mark.parametrize(
    ("token", "bot_id"),
    [("123456:ABC-DEF", 123456), ("123456", None), (":ABC", None), ("", None), ("a1:ABC", None), ("١٢:ABC", None)],
)  # fmt: skip
def test_a_token_begins_with_the_bots_id(token: str, bot_id: int | None) -> None:
    assert identity.bot_id_of(token) == bot_id


async def test_what_was_heard_last_is_known(database: Database) -> None:
    async with database.begin() as session:
        assert await identity.known(session, 99) is None
        await identity.note(session, 99, "WeftBot", now=NOON)
        await identity.note(session, 98, "OtherBot", now=NOON)
    async with database.begin() as session:
        await identity.note(session, 99, "NewWeftBot", now=NOON + timedelta(days=1))
    async with database.read() as session:
        found = await identity.known(session, 99)
        assert found is not None
        assert (found.username, found.seen_at) == ("NewWeftBot", NOON + timedelta(days=1))
        assert await identity.known(session, None) is None


async def test_two_replicas_may_hear_it_at_once(database: Database) -> None:
    async def hear() -> str:
        async with database.begin() as session:
            await identity.known(session, 99)
            await asyncio.sleep(0.1)
            return (await identity.note(session, 99, "WeftBot", now=NOON)).username

    heard = [hear()] if database.is_sqlite else [hear(), hear(), hear()]
    assert set(await asyncio.gather(*heard)) == {"WeftBot"}
