"""Filters are asked where the turn runs: in a thread of their own they would outlive it."""

import threading
from collections.abc import Iterator

import pytest
from aiogram import F, Router
from aiogram.dispatcher.event.handler import HandlerObject
from aiogram.types import CallbackQuery, Message, User

from bot.spine.buttons import Payload
from handlers.routers import ROUTERS
from handlers.turns.filters import Magic


class Open(Payload, prefix="zzo"):
    number: int


def message(text: str) -> Message:
    chat = {"id": 1, "type": "private"}
    return Message.model_validate({"message_id": 1, "date": 0, "chat": chat, "text": text})


def tap(data: str) -> CallbackQuery:
    user = User(id=1, is_bot=False, first_name="Ana")
    return CallbackQuery(id="1", from_user=user, chat_instance="1", data=data)


async def test_a_magic_filter_says_yes_or_no() -> None:
    assert await Magic(F.text == "a")(message("a")) is True
    assert await Magic(F.text == "a")(message("b")) is False


async def test_a_magic_filter_is_asked_in_the_thread_of_the_turn() -> None:
    asked: list[bool] = []

    def note(_text: str) -> bool:
        asked.append(threading.current_thread() is threading.main_thread())
        return True

    router = Router()

    @router.message(Magic(F.text.func(note)))
    async def take(message: Message) -> str:
        return "taken"

    taken = await router.propagate_event("message", message("a"))
    assert (taken, asked) == ("taken", [True])


@pytest.mark.parametrize(
    ("data", "number"),
    [("zzo:1", 1), ("zz:1", None), ("zzoo:1", None), ("zzo", None), ("zzo:x", None), ("", None)],
)
async def test_a_payload_is_for_its_own_buttons(data: str, number: int | None) -> None:
    router, found = Router(), []

    @router.callback_query(Open.read)
    async def take(query: CallbackQuery, tap: Open) -> None:
        found.append(tap.number)

    await router.propagate_event("callback_query", tap(data))
    assert found == ([] if number is None else [number])


def handlers_of(router: Router) -> Iterator[tuple[str, HandlerObject]]:
    for kind, observer in router.observers.items():
        for handler in observer.handlers:
            yield kind, handler
    for inner in router.sub_routers:
        yield from handlers_of(inner)


def test_no_handler_and_no_filter_runs_in_another_thread() -> None:
    """aiogram hands what is not a coroutine function, such as a plain F.text, to a thread."""
    handlers = [pair for router in ROUTERS for pair in handlers_of(router)]
    assert len(handlers) > 50, "the walk has met them"
    for kind, handler in handlers:
        called = [handler, *(handler.filters or ())]
        assert all(one.awaitable for one in called), (kind, handler.callback)
