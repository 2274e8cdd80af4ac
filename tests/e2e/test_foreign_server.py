"""`weft run` with a Bot API server that is not the sandbox, by polling and by webhook.

500 chats are each answered once.
"""

import asyncio
import os
import sys
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import pytest
from aiohttp.test_utils import TestServer, unused_port

from tests.e2e.foreign import ForeignServer

TOKEN = "99:other"
CHATS = 500


@asynccontextmanager
async def running(folder: Path, **environment: str) -> AsyncIterator[asyncio.subprocess.Process]:
    env = {name: value for name, value in os.environ.items() if not name.startswith("WEFT_")}
    env |= {
        "WEFT_BOT_TOKEN": TOKEN,
        "WEFT_SEND_RATE": "5000",
        "WEFT_CHAT_RATE": "50",
        **environment,
    }
    bot = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "run", env=env, cwd=folder, stdout=asyncio.subprocess.PIPE
    )
    assert bot.stdout is not None
    try:
        line = await asyncio.wait_for(bot.stdout.readline(), 30)
        assert line.startswith(b"weft listens to @other_bot by ")
        yield bot
    finally:
        bot.terminate()
        assert await asyncio.wait_for(bot.wait(), 5) == 0


async def answered(server: ForeignServer) -> None:
    async with asyncio.timeout(60):
        while len(server.sent) < CHATS:
            await asyncio.sleep(0.05)
    await asyncio.sleep(0.5)
    assert Counter(body["chat_id"] for body in server.sent) == Counter(range(1, CHATS + 1))
    assert all("What you can do here" in body["text"] for body in server.sent)


async def test_by_long_polling_with_no_setting_but_the_token_and_the_address(
    tmp_path: Path,
) -> None:
    server = ForeignServer(TOKEN)
    async with (
        TestServer(server.app()) as address,
        running(tmp_path, WEFT_TELEGRAM_API=str(address.make_url("/"))),
    ):
        server.put(*(server.text(chat, "/help") for chat in range(1, CHATS + 1)))
        await answered(server)
        assert (tmp_path / "var" / "weft.sqlite3").exists()
        allowed = next(body for method, body in server.calls if method == "getUpdates")[
            "allowed_updates"
        ]
        assert {"message", "callback_query"} <= set(allowed)


async def test_by_webhook_and_only_with_the_secret(tmp_path: Path) -> None:
    server, port = ForeignServer(TOKEN), unused_port()
    hook = f"http://127.0.0.1:{port}/telegram"
    async with (
        TestServer(server.app()) as address,
        running(
            tmp_path,
            WEFT_TELEGRAM_API=str(address.make_url("/")),
            WEFT_WEBHOOK_URL=f"http://127.0.0.1:{port}",
            WEFT_WEBHOOK_SECRET="s3cret",
            WEFT_WEBHOOK_LISTEN=f"127.0.0.1:{port}",
        ),
        aiohttp.ClientSession() as http,
    ):
        async with asyncio.timeout(20):
            while server.webhook is None:
                await asyncio.sleep(0.02)
        assert server.webhook["url"] == hook
        assert server.webhook["secret_token"] == "s3cret"
        updates = [server.text(chat, "/help") for chat in range(1, CHATS + 1)]
        assert await server.post(http, hook, updates[0], "wrong") == 403
        async with http.post(
            hook, data=b"rubbish", headers={"X-Telegram-Bot-Api-Secret-Token": "s3cret"}
        ) as bad:
            assert bad.status == 400
        # Each is delivered twice, as after an answer that was lost.
        codes = await asyncio.gather(
            *(server.post(http, hook, update, "s3cret") for update in updates + updates)
        )
        assert set(codes) == {200}
        await answered(server)


@pytest.mark.parametrize(
    "setting",
    [{"WEFT_BOT_TOKEN": ""}, {"WEFT_SEND_RATE": "fast"}, {"WEFT_WEBHOOK_URL": "https://x.example"}],
)
async def test_a_wrong_setting_is_said_in_words_and_ends_with_an_error(
    tmp_path: Path, setting: dict[str, str]
) -> None:
    env = {name: value for name, value in os.environ.items() if not name.startswith("WEFT_")}
    bot = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bot",
        "run",
        env={**env, "WEFT_BOT_TOKEN": TOKEN, **setting},
        cwd=tmp_path,
        stderr=asyncio.subprocess.PIPE,
    )
    _, error = await asyncio.wait_for(bot.communicate(), 30)
    assert bot.returncode == 1
    assert next(iter(setting)).encode() in error
    assert b"Traceback" not in error
