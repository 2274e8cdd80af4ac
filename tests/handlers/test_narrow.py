"""What passes by a router, and that nothing does which one of its handlers would take."""

from typing import Any

import pytest
from aiogram import F
from aiogram.filters import Command, StateFilter
from aiogram.types import CallbackQuery, Message
from handlers.turns.routing import Magic, SubjectRouter

from bot.spine.buttons import Payload


class Open(Payload, prefix="zzo"):
    number: int


async def take(event: Any) -> None:
    """A handler."""


def message(text: str) -> Message:
    chat = {"id": 1, "type": "private"}
    return Message.model_validate({"message_id": 1, "date": 0, "chat": chat, "text": text})


def tap(data: str | None) -> CallbackQuery:
    user = {"id": 1, "is_bot": False, "first_name": "Ana"}
    return CallbackQuery.model_validate(
        {"id": "1", "from": user, "chat_instance": "1", "data": data}
    )


def test_taps_on_other_buttons_pass_by_a_router_and_those_within_it() -> None:
    outer, inner = SubjectRouter(), SubjectRouter()
    outer.include_router(inner)
    inner.callback_query.register(take, Open.read)
    for data, comes in (
        ("zzo:1", True),
        ("zzo", True),
        ("zz:1", False),
        ("zzoo:1", False),
        ("", False),
    ):
        assert outer.may_take("callback_query", tap(data), None) is comes, data
    assert not outer.may_take("callback_query", tap(None), None)


def test_a_router_with_a_handler_for_every_tap_gets_every_tap() -> None:
    router = SubjectRouter()
    router.callback_query.register(take, Open.read)
    router.callback_query.register(take)
    assert router.may_take("callback_query", tap("zz:1"), None)


def test_free_words_pass_by_a_router_of_commands_and_forms() -> None:
    router = SubjectRouter()
    router.message.register(take, Command("help"))
    router.message.register(take, StateFilter("note"), Magic(F.text))
    assert not router.may_take("message", message("help"), None)
    assert router.may_take("message", message("/help"), None)
    assert router.may_take("message", message("help"), "note")


@pytest.mark.parametrize("asked", [(), (Magic(F.text),), (StateFilter(None),)])
def test_a_router_that_takes_free_words_gets_them(asked: tuple[Any, ...]) -> None:
    router = SubjectRouter()
    router.message.register(take, Command("help"))
    router.message.register(take, *asked)
    assert router.may_take("message", message("help"), None)


def test_what_a_router_has_no_handler_for_passes_it_by() -> None:
    router = SubjectRouter()
    router.message.register(take)
    assert not router.may_take("edited_message", message("help"), None)


async def test_a_router_that_is_passed_by_asks_none_of_its_filters() -> None:
    asked = []

    async def ask(event: Any) -> bool:
        asked.append(event)
        return False

    router = SubjectRouter()
    router.callback_query.register(take, Open.read, ask)
    for data in ("zz:1", "zzo:1"):
        assert not await router.take("callback_query", tap(data), {"raw_state": None})
    assert [query.data for query in asked] == ["zzo:1"]


async def test_the_first_that_an_event_is_for_takes_it_with_what_its_filters_found() -> None:
    told: list[tuple[str, Any]] = []

    async def command(event: Message, command: Any, person: str) -> None:
        told.append((person, command.args))

    async def never(event: Message) -> None:
        told.append(("never", None))

    outer, inner, last = SubjectRouter(), SubjectRouter(), SubjectRouter()
    outer.include_routers(inner, last)
    inner.message.register(command, Command("invite"))
    last.message.register(never)
    data = {"raw_state": None, "person": "Ana", "bot": None}
    assert await outer.take("message", message("/invite x y"), data)
    assert told == [("Ana", "x y")]
    assert data == {
        "raw_state": None,
        "person": "Ana",
        "bot": None,
    }  # what one filter found is for its handler alone


async def test_a_magic_filter_says_yes_or_no() -> None:
    assert await Magic(F.text == "a")(message("a")) is True
    assert await Magic(F.text == "a")(message("b")) is False
