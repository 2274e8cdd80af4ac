"""Outages of Telegram: nothing leaves meanwhile, and alerts leave first afterwards."""

import asyncio
import time
from datetime import timedelta
from typing import Any

import orjson
import pytest
from aiohttp import web
from sqlalchemy import select

from bot.spine.db.engine import Database
from bot.spine.outbox.model import Lane, OutboxMessage
from bot.spine.outbox.outage import is_outage, is_telegrams
from bot.spine.telegram import CallFailed
from tests.spine.test_sender import Script, all_out, put, sending

BAD_GATEWAY = {"ok": False, "error_code": 502, "description": "Bad Gateway"}
NOTICES = 500


class Away(Script):
    """A server that answers 502 to everything, or to messages alone, until `back_at`."""

    def __init__(self, seconds: float, *, only_messages: bool) -> None:
        super().__init__()
        self.back_at = time.monotonic() + seconds
        self.only_messages = only_messages
        self.tries: dict[str, int] = {}
        self.first_at: float | None = None

    async def handle(self, request: web.Request) -> web.Response:
        method = request.match_info["method"]
        text = orjson.loads(await request.read()).get("text", "").partition("\n")[0]
        if method == "getMe" and self.only_messages:
            return web.json_response({"ok": True, "result": {}})
        if time.monotonic() < self.back_at:
            self.tries[text] = self.tries.get(text, 0) + 1
            return web.json_response(BAD_GATEWAY, status=502)
        if method == "getMe":
            return web.json_response({"ok": True, "result": {}})
        self.first_at = self.first_at or time.monotonic()
        return await super().handle(request)


@pytest.mark.parametrize("only_messages", [False, True], ids=["everything", "messages"])
@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_after_an_outage_an_alert_leaves_before_500_notices(
    database: Database, only_messages: bool
) -> None:
    script = Away(6.3, only_messages=only_messages)
    async with sending(database, script, rate=30) as sender:
        async with database.begin() as session:
            for chat in range(NOTICES):
                await put(session, 100 + chat, "notice", Lane.NOTICE)
        sender.wake()
        await asyncio.sleep(2)
        async with database.begin() as session:
            await put(session, 7, "alert", Lane.ALERT)
        sender.wake()
        async with asyncio.timeout(15):
            while len(script.seen) < 40:
                await asyncio.sleep(0.02)
    assert script.first_at is not None
    assert script.first_at - script.back_at < 1.3  # the machine may be busy
    first, *others = [text.partition("\n")[0] for _, _, text in script.seen]
    assert first == "alert"
    assert set(others) == {"notice"}


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_during_an_outage_nothing_is_tried_again_and_again(database: Database) -> None:
    script = Away(4, only_messages=False)
    async with sending(database, script) as sender:
        async with database.begin() as session:
            await put(session, 7, "alert", Lane.ALERT)
        await all_out(database, sender)
    assert script.tries["alert"] <= 2
    assert len(script.texts(7)) == 1


async def test_one_chats_own_trouble_stops_nobody(database: Database) -> None:
    script = Script()
    script.answers[7] = [BAD_GATEWAY] * 20
    async with sending(database, script) as sender:
        async with database.begin() as session:
            await put(session, 7, "alert", Lane.ALERT)
            for chat in range(20):
                await put(session, 100 + chat, "talk")
        sender.wake()
        async with asyncio.timeout(3):
            while sum(text == "talk" for _, _, text in script.seen) < 20:
                await asyncio.sleep(0.02)


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_an_alert_waits_less_than_a_second_for_its_next_attempt(database: Database) -> None:
    script = Script()
    script.answers[7] = [BAD_GATEWAY] * 6
    async with sending(database, script) as sender:
        async with database.begin() as session:
            number = await put(session, 7, "alert", Lane.ALERT)
        sender.wake()
        async with asyncio.timeout(8):
            while len(script.answers[7]) > 1:
                await asyncio.sleep(0.02)
        await asyncio.sleep(0.2)
        async with database.read() as session:
            row = await session.scalar(select(OutboxMessage).where(OutboxMessage.id == number))
    assert row is not None
    assert row.failed_at is not None
    assert row.due_at - row.failed_at < timedelta(seconds=1)


@pytest.mark.parametrize(
    ("failed", "outage", "refusal"),
    [
        (CallFailed(0, "no connection"), True, False),
        (CallFailed(0, "broke", by_telegram=False), False, False),
        (CallFailed(502, "Bad Gateway", unknown=True), True, False),
        (CallFailed(502, "a gateway's page", by_telegram=False), True, False),
        (CallFailed(200, "a portal's page", by_telegram=False), True, False),
        (CallFailed(403, "a filter's page", by_telegram=False), False, False),
        (CallFailed(403, "Forbidden: bot was blocked by the user"), False, True),
        (CallFailed(429, "Too Many Requests", retry_after=3), False, True),
        (CallFailed(-1, "dropped"), False, False),
    ],
    ids=str,
)
def test_what_tells_of_an_outage(failed: Any, outage: bool, refusal: bool) -> None:
    assert (is_outage(failed), is_telegrams(failed)) == (outage, refusal)
