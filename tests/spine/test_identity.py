"""Who the bot is, kept from one start to the next."""

import asyncio

import pytest

from bot.spine import identity
from bot.spine.db.engine import Database
from bot.spine.identity import Identity


@pytest.mark.parametrize(
    ("token", "bot_id"),
    [
        ("123456:ABC-DEF", 123456),
        ("123456", None),
        (":ABC", None),
        ("", None),
        ("a1:ABC", None),
        ("١٢:ABC", None),
        ("9" * 20 + ":ABC", None),
    ],
)
def test_a_token_begins_with_the_bots_id(token: str, bot_id: int | None) -> None:
    assert identity.bot_id_of(token) == bot_id


async def test_what_was_heard_last_is_known(database: Database) -> None:
    async def hear(bot_id: int, username: str) -> None:
        async with database.begin() as session:
            await identity.note(session, Identity(bot_id=bot_id, username=username))

    async def known(bot_id: int | None) -> str | None:
        async with database.read() as session:
            found = await identity.known(session, bot_id)
            return found.username if found is not None else None

    assert await known(99) is None
    for bot_id, username in ((99, "WeftBot"), (98, "OtherBot"), (99, "NewWeftBot")):
        await hear(bot_id, username)
    assert [await known(bot_id) for bot_id in (99, 98, None)] == ["NewWeftBot", "OtherBot", None]


async def test_two_replicas_may_hear_it_at_once(database: Database) -> None:
    async def hear() -> None:
        async with database.begin() as session:
            assert await identity.known(session, 99) is None
            await asyncio.sleep(0.1)
            await identity.note(session, Identity(bot_id=99, username="WeftBot"))

    await asyncio.gather(*([hear()] if database.is_sqlite else [hear(), hear(), hear()]))
