"""The webhook: what it takes, what it refuses, and what it says when nothing was stored. And the poller, when a poll fails."""

import asyncio
from collections.abc import Mapping, Sequence
from typing import Any

import orjson
import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.spine.db.errors import DatabaseAway
from bot.spine.inbox.intake import SECRET_HEADER, Poller, Webhook
from bot.spine.telegram import CallFailed


@pytest.mark.parametrize(
    ("body", "secret", "status"),
    [
        ({"update_id": 7}, "s", 200),
        ({"update_id": 7}, "other", 403),
        ({"update_id": 2**63}, "s", 400),
        ({"update_id": -1}, "s", 400),
        ({"update_id": "x"}, "s", 400),
        ({}, "s", 400),
        ([], "s", 400),
        ({"update_id": 503}, "s", 503),
    ],
)
async def test_each_post_has_its_answer(body: Any, secret: str, status: int) -> None:
    came: list[Mapping[str, Any]] = []

    async def receive(updates: Sequence[Mapping[str, Any]]) -> None:
        if updates[0]["update_id"] == 503:
            raise DatabaseAway("stopped")
        came.extend(updates)

    app = web.Application()
    app.router.add_post("/", Webhook(receive, secret="s").handle)
    async with TestClient(TestServer(app)) as client:
        answer = await client.post("/", data=orjson.dumps(body), headers={SECRET_HEADER: secret})
        assert answer.status == status
    assert came == ([body] if status == 200 else [])


async def test_a_poller_obeys_telegram_and_else_asks_again_soon(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What failed: each pause is told with the failure before it. Nobody is heard in a pause."""
    wrong = CallFailed(500, "Internal Server Error")
    fails: list[Exception] = [
        CallFailed(429, "Too Many Requests", retry_after=30),
        *[wrong] * 6,
        DatabaseAway("stopped"),
        wrong,
    ]
    pauses: list[float] = []

    class Failing:
        async def call(self, method: str, body: Any = None, *, seconds: float = 20.0) -> Any:
            if method == "getUpdates":
                raise fails.pop(0) if fails else asyncio.CancelledError
            return True

    async def receive(updates: Sequence[Mapping[str, Any]]) -> None:
        raise AssertionError("nothing came")

    async def pause(seconds: float) -> None:
        pauses.append(seconds)

    monkeypatch.setattr(asyncio, "sleep", pause)
    with pytest.raises(asyncio.CancelledError):
        await Poller(Failing(), receive, allowed=[]).run()  # type: ignore[arg-type]
    assert pauses == [0, 30, 0.5, 1, 2, 4, 5, 5, 1, 5]


async def test_a_poller_deletes_a_webhook_when_it_hears_of_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    active = CallFailed(
        409, "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook"
    )
    other = CallFailed(409, "Conflict: terminated by other getUpdates request")
    answers: list[Any] = [
        other,
        active,
        CallFailed(500, "Internal Server Error"),
        True,
        [],
        asyncio.CancelledError(),
    ]
    called: list[str] = []

    class Hooked:
        async def call(self, method: str, body: Any = None, *, seconds: float = 20.0) -> Any:
            called.append(method)
            answer = answers.pop(0)
            if isinstance(answer, BaseException):
                raise answer
            return answer

    async def receive(updates: Sequence[Mapping[str, Any]]) -> None:
        raise AssertionError("nothing came")

    async def pause(seconds: float) -> None: ...

    monkeypatch.setattr(asyncio, "sleep", pause)
    with pytest.raises(asyncio.CancelledError):
        await Poller(Hooked(), receive, allowed=[]).run()  # type: ignore[arg-type]
    assert called == [
        "getUpdates",
        "getUpdates",
        "deleteWebhook",
        "deleteWebhook",
        "getUpdates",
        "getUpdates",
    ]
