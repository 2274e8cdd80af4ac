"""Who speaks in a group without a name: an admin who hides theirs, or somebody as a channel.

In place of the person Telegram names a bot and the chat for which they speak. Nobody is known to
whom something could belong, so there is no turn: a command is answered with the line that leads
to the private chat, and a cry raises the alert and is answered with the numbers.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from aiogram.enums import ChatType
from sqlalchemy.ext.asyncio import AsyncSession

from bot.danger import alarm, group
from bot.danger.alarm import Cry
from bot.danger.words import find_words, is_lone_ask
from bot.languages.detect import Detection, locale_of
from bot.settings import Settings
from bot.spine.outbox.say import enqueue, reply_to
from bot.spine.outbox.screen import Button, keyboard
from bot.spine.texts import render as texts

GROUPS = (ChatType.GROUP, ChatType.SUPERGROUP)
_COMMAND = re.compile(r"/\w+(?:@(\w+))?(?!\S)", re.ASCII)


@dataclass(frozen=True)
class House:
    """What is the same for all messages."""

    settings: Settings
    detector: Detection
    bot_username: str


def group_line(locale: str, bot_username: str) -> dict[str, Any]:
    """Make the line that sends people from a group to the private chat, with its link."""
    link = Button("group-button-open", url=f"https://t.me/{bot_username}")
    return {
        "text": texts.plain(locale, "group-line"),
        "reply_markup": keyboard(locale, [[link]]),
    }


async def hear_nameless(
    session: AsyncSession, message: Mapping[str, Any], house: House, *, now: datetime
) -> None:
    """Hear a cry, or a command, of somebody in a group whose name is not known."""
    if not _is_heard(message):
        return
    text = str(message.get("text") or message.get("caption") or "")
    guess = house.detector.detect(text, prior=())
    locale = locale_of(guess.language) if guess.language else texts.FALLBACK
    chat_id, message_id = message["chat"]["id"], message["message_id"]
    danger = find_words(text)
    if danger is not None and not is_lone_ask(text):
        title = texts.one_line(str(message["chat"].get("title") or chat_id))
        cry = Cry(text, danger.family, guess.language, gate="", group=title)
        alert = await alarm.raise_nameless(session, cry, now=now)
        line = group.line(house.bot_username, house.settings.emergency_numbers)
        at = chat_id, message_id
        await group.answer_once(session, locale, alert, at, line, now=now)
    elif _is_command(text, house.bot_username):
        body = group_line(texts.FALLBACK, house.bot_username)
        body |= {"chat_id": chat_id, "reply_parameters": reply_to(message_id)}
        await enqueue(session, "sendMessage", body, chat_id=chat_id, now=now)


def _is_heard(message: Mapping[str, Any]) -> bool:
    """Tell whether somebody said this, who is no bot, and not the news of another."""
    chat, speaks_as = message.get("chat"), message.get("sender_chat")
    is_in_group = isinstance(chat, dict) and chat.get("type") in GROUPS
    is_somebody = isinstance(speaks_as, dict) and not message.get("via_bot")
    is_news = message.get("is_automatic_forward") or message.get("forward_origin")
    return is_in_group and is_somebody and not is_news


def _is_command(text: str, bot_username: str) -> bool:
    command = _COMMAND.match(text)
    named = command.group(1) if command is not None else None
    return command is not None and (named or bot_username).casefold() == bot_username.casefold()
