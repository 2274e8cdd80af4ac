"""Which updates reach a handler, and what is done around them."""

from typing import Any

import pytest
from aiogram import Router
from handlers.turns.routing import Handle
from sqlalchemy import select

from bot.spine.inbox.model import InboxUpdate, UpdateState
from handlers.routers import ROUTERS
from handlers.turns import dispatch
from tests.handlers.chat import Chat

SAM = 5


def test_weft_asks_for_what_it_has_handlers_for() -> None:
    assert dispatch.allowed_updates() == [
        "callback_query",
        "edited_message",
        "message",
        "my_chat_member",
    ]


def test_no_router_has_what_would_never_be_asked() -> None:
    """Middlewares and filters of a whole router are aiogram's dispatcher's: here they would be passed over without a word."""

    def walk(router: Router) -> None:
        for kind, observer in router.observers.items():
            assert not list(observer.middleware), (router, kind)
            assert not list(observer.outer_middleware), (router, kind)
            assert not observer._handler.filters, (router, kind)
        for inner in router.sub_routers:
            walk(inner)

    for router in ROUTERS:
        walk(router)


@pytest.mark.parametrize(
    "update",
    [
        {
            "poll_answer": {
                "poll_id": "1",
                "user": {"id": SAM, "is_bot": False, "first_name": "Sam"},
                "option_ids": [0],
            }
        },
        {"something_newer": {"from": {"id": SAM, "is_bot": False, "first_name": "Sam"}}},
        {"message": None},
    ],
)
async def test_what_nobody_handles_is_done_without_a_word(
    chat: Chat, update: dict[str, Any]
) -> None:
    await chat.feed(update)
    await chat.say(SAM, "/help")
    async with chat.database.read() as session:
        found = await session.execute(
            select(InboxUpdate.state, InboxUpdate.attempts).order_by(InboxUpdate.update_id)
        )
        assert found.all() == [(UpdateState.DONE, 0), (UpdateState.DONE, 0)]
    assert len(chat.texts(SAM)) == 1


async def test_a_bot_that_was_renamed_is_called_by_its_new_name(chat: Chat) -> None:
    async def hears(command: str) -> bool:
        before = len(chat.texts(SAM))
        await chat.say(SAM, command)
        return "What you can do here" in "".join(chat.texts(SAM)[before:])

    chat.turns = turns = dispatch.Turns(
        bot_id=1, username="weft_bot", default_locale="en", zone="UTC"
    )
    assert [await hears("/help@weft_bot"), await hears("/help@new_weft_bot")] == [True, False]
    turns.be_called("new_weft_bot")
    assert [await hears("/help@weft_bot"), await hears("/help@new_weft_bot")] == [False, True]


async def test_what_stands_around_a_handler_is_done_in_its_order(
    chat: Chat, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []

    def around(name: str) -> Any:
        async def go(handle: Handle, event: Any, data: dict[str, Any]) -> None:
            done.append(f"{name} before")
            await handle(event, data)
            done.append(f"{name} after")

        return go

    monkeypatch.setitem(dispatch._AROUND, "message", (around("outer"), around("inner")))
    monkeypatch.setattr(chat.turns, "_handles", dispatch._handles())
    await chat.say(SAM, "/help")
    assert done == ["outer before", "inner before", "inner after", "outer after"]
    assert len(chat.texts(SAM)) == 1
