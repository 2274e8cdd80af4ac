"""Raw events become aiogram's as if each were validated whole."""

from typing import Any

import pytest
from aiogram import Bot
from aiogram.types import CallbackQuery, Message
from handlers.turns.events import Events
from pydantic import ValidationError

BOT = Bot("42:x")
ANNA = {"id": 7, "is_bot": False, "first_name": "Anna", "language_code": "pt"}
CHAT = {"id": 7, "type": "private", "first_name": "Anna"}
COMMAND = {"type": "bot_command", "offset": 0, "length": 5}
HELP = {
    "message_id": 5,
    "date": 1_700_000_000,
    "chat": CHAT,
    "from": ANNA,
    "text": "/help",
    "entities": [COMMAND],
}
CARD = {
    "message_id": 6,
    "date": 1_700_000_000,
    "chat": CHAT,
    "from": ANNA | {"id": 42, "is_bot": True},
    "text": "Card",
}
TAP = {"id": "1", "from": ANNA, "chat_instance": "1", "data": "help:", "message": CARD}
# The message is gone, and Telegram says so by its date (Bot API, InaccessibleMessage).
TAP_BENEATH_NOTHING = TAP | {"message": {"message_id": 6, "date": 0, "chat": CHAT}}


@pytest.mark.parametrize(
    ("kind", "raw", "whole"),
    [
        ("message", HELP, Message),
        ("message", {**HELP, "reply_to_message": CARD, "entities": []}, Message),
        ("callback_query", TAP, CallbackQuery),
        ("callback_query", TAP_BENEATH_NOTHING, CallbackQuery),
        (
            "callback_query",
            {name: part for name, part in TAP.items() if name != "message"},
            CallbackQuery,
        ),
    ],
)
def test_an_event_is_what_it_would_be_whole(
    kind: str, raw: dict[str, Any], whole: type[Message]
) -> None:
    events = Events(BOT)
    for _ in range(2):  # the second from parts that are known
        event = events.event(kind, raw)
        assert event == whole.model_validate(raw, context={"bot": BOT})
        assert type(event) is whole


def test_a_known_part_is_taken_as_it_is_and_a_changed_one_is_not() -> None:
    events = Events(BOT)
    first, again = (events.event("message", HELP) for _ in range(2))
    renamed = events.event("message", HELP | {"from": ANNA | {"first_name": "Ana"}})
    assert isinstance(first, Message)
    assert isinstance(again, Message)
    assert isinstance(renamed, Message)
    assert again.from_user is first.from_user
    assert again.from_user.bot is BOT
    assert renamed.from_user is not None
    assert renamed.from_user.first_name == "Ana"
    assert HELP["from"] == ANNA, "the raw update is stored later, as it came"


@pytest.mark.parametrize(
    "broken", [{"from": {"id": "x"}}, {"chat": 5}, {"entities": [{"type": 1}]}, {"entities": "x"}]
)
def test_a_broken_part_is_refused_each_time(broken: dict[str, Any]) -> None:
    events = Events(BOT)
    for _ in range(2):
        with pytest.raises(ValidationError):
            events.event("message", HELP | broken)
