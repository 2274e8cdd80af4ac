"""/start: who is met, and what their menu offers."""

import orjson
from sqlalchemy import select

from bot.people import model as people
from bot.spine.outbox.model import OutboxMessage
from tests.conftest import NOON
from tests.handlers.chat import Chat

ADMIN, RESIDENT = 1, 2


async def test_whoever_got_a_role_by_a_command_has_its_menu_once_they_start(chat: Chat) -> None:
    async with chat.database.begin() as session:
        await people.make_admin(session, ADMIN, now=NOON, locale="en")
    for who in (ADMIN, RESIDENT):
        await chat.say(who, "/start")
    async with chat.database.read() as session:
        found = await session.scalars(
            select(OutboxMessage.payload).where(OutboxMessage.method == "setMyCommands")
        )
        (menu,) = [orjson.loads(payload) for payload in found]
    assert menu["scope"]["chat_id"] == ADMIN
    assert "newshift" in [one["command"] for one in menu["commands"]]
