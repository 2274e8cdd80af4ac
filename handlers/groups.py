"""Groups: the bot talks with people in private, and says so in one line.

A command is answered with that line and a link, and never with anybody's data. What people say to
each other is left alone. Danger words in a group: handlers/danger.py.
"""

import re
from typing import Any

from aiogram import F, Router
from aiogram.enums import ChatMemberStatus, ChatType
from aiogram.filters import Command
from aiogram.types import ChatMemberUpdated, Message

from bot.spine.outbox.say import enqueue, reply_to
from handlers.nameless import group_line
from handlers.turns.filters import Magic
from handlers.turns.turn import Turn

router = Router(name="groups")

IN_GROUP = Magic(F.chat.type.in_((ChatType.GROUP, ChatType.SUPERGROUP)))
ANY_COMMAND = re.compile(r"\w+")


def _is_in(status: str) -> bool:
    return status in (ChatMemberStatus.MEMBER, ChatMemberStatus.ADMINISTRATOR)


# One that names another bot (/help@OtherBot) is not for this one: the filter passes it by.
@router.message(IN_GROUP, Command(ANY_COMMAND, ignore_case=True))
async def answer_command(message: Message, turn: Turn) -> None:
    """Answer a command with the line, under it."""
    place: dict[str, Any] = {"reply_parameters": reply_to(message.message_id)}
    if message.is_topic_message:
        place["message_thread_id"] = message.message_thread_id
    await _say_line(turn, message.chat.id, place)


@router.message(IN_GROUP)
async def leave_alone(message: Message, turn: Turn) -> None:
    """Take everything else said in a group, so that nothing below answers it."""


@router.my_chat_member(IN_GROUP)
async def greet_group(event: ChatMemberUpdated, turn: Turn) -> None:
    """Say the line where somebody has added the bot."""
    if _is_in(event.new_chat_member.status) and not _is_in(event.old_chat_member.status):
        await _say_line(turn, event.chat.id, {})


async def _say_line(turn: Turn, chat_id: int, place: dict[str, Any]) -> None:
    """Write into the group, in the language of who caused it.

    The message belongs to no person: were it refused, that person would count as out of reach.
    """
    body = group_line(turn.person.locale, turn.bot_username) | {"chat_id": chat_id, **place}
    await enqueue(turn.session, "sendMessage", body, chat_id=chat_id, now=turn.now)
