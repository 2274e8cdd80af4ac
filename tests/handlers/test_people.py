"""/start and /language: who is met, in which language, and what their menu offers."""

from typing import Any

import orjson
import pytest
from sqlalchemy import select

from bot.people import directory, roles
from bot.people.model import Person, Role
from bot.spine.outbox.model import OutboxMessage
from handlers.menus import on_role_taken
from tests.conftest import NOON
from tests.handlers.chat import Chat

ADMIN, RESIDENT = 1, 2


async def menus(chat: Chat) -> list[dict[str, Any]]:
    """The command menus that were set, the oldest first."""
    async with chat.database.read() as session:
        payloads = await session.scalars(
            select(OutboxMessage.payload)
            .where(OutboxMessage.method == "setMyCommands")
            .order_by(OutboxMessage.id)
        )
        return [orjson.loads(payload) for payload in payloads]


async def person(chat: Chat, telegram_id: int) -> Person:
    async with chat.database.read() as session:
        return (await directory.by_telegram(session, [telegram_id]))[telegram_id]


async def test_whoever_got_a_role_by_a_command_has_its_menu_once_they_start(chat: Chat) -> None:
    async with chat.database.begin() as session:
        await roles.make_admin(session, ADMIN, now=NOON, locale="en")
    for who in (ADMIN, RESIDENT):
        await chat.say(who, "/start")
    (menu,) = await menus(chat)
    assert menu["scope"]["chat_id"] == ADMIN
    assert "newshift" in [one["command"] for one in menu["commands"]]


async def test_the_commands_of_a_role_leave_the_menu_with_it(chat: Chat) -> None:
    await chat.say(RESIDENT, "/start")
    async with chat.database.begin() as session:
        met = (await directory.by_telegram(session, [RESIDENT]))[RESIDENT]
        await roles.give(session, met, Role.COORDINATOR, None, by=None, now=NOON)
        await roles.take_away(session, met, Role.COORDINATOR, None, by=None, now=NOON)
        await on_role_taken(session, roles.RoleTaken(met, Role.COORDINATOR, None), NOON)
    last = (await menus(chat))[-1]
    assert [one["command"] for one in last["commands"]] == ["help", "language"]


async def test_a_chosen_language_is_used_from_then_on(chat: Chat) -> None:
    await chat.say(RESIDENT, "/language")
    await chat.tap(RESIDENT, "Français")
    assert "français" in chat.last(RESIDENT).text.lower()
    met = await person(chat, RESIDENT)
    assert (met.locale, met.locale_chosen) == ("fr", True)
    assert "pas connu" in await chat.tap_data(RESIDENT, "lang:xx")
    assert (await person(chat, RESIDENT)).locale == "fr"


@pytest.mark.parametrize("command", ["/cancel", "/CANCEL"])
async def test_there_is_nothing_to_cancel_where_no_form_is_open(chat: Chat, command: str) -> None:
    await chat.say(RESIDENT, command)
    assert len(chat.texts(RESIDENT)) == 1


async def test_help_has_a_part_for_each_role(chat: Chat) -> None:
    await chat.say(RESIDENT, "/help")
    assert "/newshift" not in chat.last(RESIDENT).text
    async with chat.database.begin() as session:
        met = (await directory.by_telegram(session, [RESIDENT]))[RESIDENT]
        await roles.give(session, met, Role.COORDINATOR, None, by=None, now=NOON)
    await chat.say(RESIDENT, "/help")
    assert "/newshift" in chat.last(RESIDENT).text


async def test_who_blocks_the_bot_is_out_of_reach_until_they_write(chat: Chat) -> None:
    await chat.say(RESIDENT, "/start")
    await chat.block(RESIDENT)
    assert not (await person(chat, RESIDENT)).is_reachable
    await chat.say(RESIDENT, "/start")
    assert (await person(chat, RESIDENT)).is_reachable
