"""What passes by a router, and that nothing does which one of its handlers would take."""

from dataclasses import dataclass
from typing import Any, ClassVar

import pytest
from aiogram import F, Router
from aiogram.filters import Command, StateFilter
from aiogram.types import CallbackQuery, Message

from bot.spine.buttons import Payload
from handlers.narrow import CommandsAndForms, Magic, Taps, narrow


@dataclass(frozen=True)
class Open(Payload):
    prefix: ClassVar[str] = "zzo"
    number: int


async def take(event: Any) -> None:
    """A handler."""


def message(text: str) -> Message:
    chat = {"id": 1, "type": "private"}
    return Message.model_validate({"message_id": 1, "date": 0, "chat": chat, "text": text})


def tap(data: str | None) -> CallbackQuery:
    user = {"id": 1, "is_bot": False, "first_name": "Ana"}
    return CallbackQuery.model_validate({"id": "1", "from": user, "chat_instance": "1", "data": data})


async def passes(router: Router, kind: str, event: Any, **given: Any) -> bool:
    result, _ = await router.observers[kind].check_root_filters(event, **given)
    return bool(result)


async def test_taps_on_other_buttons_pass_by_a_router_and_those_within_it() -> None:
    outer, inner = Router(), Router()
    outer.include_router(inner)
    inner.callback_query.register(take, Open.read)
    narrow(outer)
    for data, comes in (("zzo:1", True), ("zzo", True), ("zz:1", False), ("zzoo:1", False), ("", False)):
        assert await passes(outer, "callback_query", tap(data)) is comes, data
    assert not await passes(outer, "callback_query", tap(None))


async def test_a_router_with_a_handler_for_every_tap_gets_every_tap() -> None:
    router = Router()
    router.callback_query.register(take, Open.read)
    router.callback_query.register(take)
    narrow(router)
    assert await passes(router, "callback_query", tap("zz:1"))


async def test_free_words_pass_by_a_router_of_commands_and_forms() -> None:
    router = Router()
    router.message.register(take, Command("help"))
    router.message.register(take, StateFilter("note"), Magic(F.text))
    narrow(router)
    assert not await passes(router, "message", message("help"), raw_state=None)
    assert await passes(router, "message", message("/help"), raw_state=None)
    assert await passes(router, "message", message("help"), raw_state="note")


@pytest.mark.parametrize("asked", [(), (Magic(F.text),), (StateFilter(None),)])
async def test_a_router_that_takes_free_words_gets_them(asked: tuple[Any, ...]) -> None:
    router = Router()
    router.message.register(take, Command("help"))
    router.message.register(take, *asked)
    narrow(router)
    assert await passes(router, "message", message("help"), raw_state=None)


async def test_a_magic_filter_says_yes_or_no() -> None:
    assert await Magic(F.text == "a")(message("a")) is True
    assert await Magic(F.text == "a")(message("b")) is False
    assert await Taps({"a"})(tap("a:1"))
    assert not await CommandsAndForms()(message("a"))
