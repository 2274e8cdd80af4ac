"""The webhook: what it takes, what it refuses, and what it says when nothing was stored."""

from collections.abc import Mapping, Sequence
from typing import Any

import orjson
import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot.spine.db import DatabaseAway
from bot.spine.intake import SECRET_HEADER, Webhook


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
