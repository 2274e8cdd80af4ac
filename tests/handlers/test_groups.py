"""Groups: one line and a link for a command, nothing for talk, nothing private for anybody."""

from typing import Any

import orjson
import pytest
from sqlalchemy import select

from bot.people.model import Person, Role
from bot.relay.model import Case
from bot.shifts.model import SignUp
from bot.spine.outbox.model import OutboxMessage
from tests.town.phone import Phone
from tests.town.town import Town
from tests.town.updates import BOT, Json

# What Telegram says of an administrator, and of somebody who was removed.
RIGHTS: Json = {
    **dict.fromkeys(
        ["can_be_edited", "is_anonymous", "can_manage_chat", "can_invite_users"], False
    ),
    **dict.fromkeys(["can_delete_messages", "can_manage_video_chats", "can_change_info"], False),
    **dict.fromkeys(["can_restrict_members", "can_promote_members", "can_post_stories"], False),
    **dict.fromkeys(["can_edit_stories", "can_delete_stories", "can_send_welcome_messages"], False),
    "until_date": 0,
}
GROUP = {"id": -1001, "type": "supergroup", "title": "Riverside"}


@pytest.fixture
async def town(town: Town) -> Town:
    await town.settle()
    await town.add_person("Ana", Role.VOLUNTEER, area=town.area, locale="ru", language="ru")
    return town


async def sent(town: Town) -> list[Json]:
    async with town.database.read() as session:
        rows = (await session.scalars(select(OutboxMessage).order_by(OutboxMessage.id))).all()
    return [
        {"to": row.chat_id, "person": row.person_id} | orjson.loads(row.payload) for row in rows
    ]


async def says(phone: Phone, text: str, **more: Any) -> None:
    await phone.says(text, chat=GROUP, **more)


@pytest.mark.parametrize(
    "command",
    ["/help", "/shifts", "/MYSHIFTS@weft_bot", "/start", "/newshift", "/cancel", "/x", "／duty"],
)
async def test_a_command_is_answered_with_one_line_and_a_link(town: Town, command: str) -> None:
    await says(town.ana, command)
    (line,) = await sent(town)
    assert (line["to"], line["person"]) == (GROUP["id"], None)
    assert line["text"].startswith("Я общаюсь только в личных сообщениях")
    ((button,),) = line["reply_markup"]["inline_keyboard"]
    assert button["url"] == "https://t.me/weft_bot"
    assert line["reply_parameters"]["message_id"] == town.ana.wrote


async def test_a_command_in_a_topic_is_answered_there(town: Town) -> None:
    await says(town.ana, "/help", is_topic_message=True, message_thread_id=7)
    assert (await sent(town))[0]["message_thread_id"] == 7


@pytest.mark.parametrize(
    "words",
    ["Good morning", "/help@other_bot", "班次", "shifts", "can't come", "gate_abc123", "取消"],
)
async def test_talk_and_other_bots_commands_are_left_alone(town: Town, words: str) -> None:
    await says(town.ana, words)
    await says(town.ana, f"gate_{town.gate.code}")
    assert await sent(town) == []
    assert [await town.count_rows(table) for table in (Case, SignUp)] == [0, 0]


@pytest.mark.parametrize(
    ("before", "after", "lines"),
    [
        *[("left", "member", 1), ("kicked", "administrator", 1), ("member", "administrator", 0)],
        *[("member", "left", 0), ("administrator", "kicked", 0)],
    ],
)
async def test_added_to_a_group_it_says_one_line(
    town: Town, before: str, after: str, lines: int
) -> None:
    update = {
        "my_chat_member": {
            "chat": GROUP,
            "from": town.ana.account.user,
            "date": int(town.at.timestamp()),
            "old_chat_member": {"user": BOT, "status": before} | RIGHTS,
            "new_chat_member": {"user": BOT, "status": after} | RIGHTS,
        }
    }
    await town.feed(update)
    assert len(await sent(town)) == lines
    async with town.database.read() as session:
        assert all(person.is_reachable for person in await session.scalars(select(Person)))
