"""`weft run` with the check-in form: on a port of its own, and on the webhook's."""

import asyncio
import re
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import aiohttp
import pytest
from aiohttp.test_utils import TestServer, unused_port

from tests.e2e.foreign import ForeignServer
from tests.e2e.test_foreign_server import TOKEN, running

AREAS = "area,name,zone,gate,gate_code\nA01,Riverside,Asia/Shanghai,South gate,A01-south\n"
# Stands on the page of somebody who has called.
NEXT = "Nobody needs to come"


@pytest.fixture
async def telegram() -> AsyncIterator[str]:
    async with TestServer(ForeignServer(TOKEN).app()) as server:
        yield str(server.make_url("/"))


@pytest.fixture
async def folder(tmp_path: Path) -> Path:
    """Where the bot runs, with one gate."""
    (tmp_path / "areas.csv").write_text(AREAS)
    await weft(tmp_path, "upgrade")
    await weft(tmp_path, "import", "areas", "areas.csv", "--apply")
    return tmp_path


async def weft(folder: Path, *words: str) -> None:
    done = await asyncio.create_subprocess_exec(sys.executable, "-m", "bot", *words, cwd=folder)
    assert await done.wait() == 0


async def call(http: aiohttp.ClientSession, site: str) -> str:
    """Press the big button, as a browser does; return the page that follows."""
    async with http.get(f"{site}/g/A01-south") as shown:
        assert shown.status == 200
        hidden = re.findall(r'type="hidden" name="(\w+)" value="([^"]+)"', await shown.text())
    async with http.post(f"{site}/g/A01-south", data=dict(hidden)) as page:
        assert page.status == 200
        return await page.text()


async def test_with_polling_the_form_has_a_port_of_its_own(telegram: str, folder: Path) -> None:
    site = f"http://127.0.0.1:{unused_port()}"
    listen = site.removeprefix("http://")
    settings = {
        "WEFT_TELEGRAM_API": telegram,
        "WEFT_WEB_ADDRESS": site,
        "WEFT_WEB_LISTEN": listen,
    }
    async with running(folder, **settings), aiohttp.ClientSession() as http:
        assert NEXT in await call(http, site)


async def test_webhook_health_and_form_share_a_port(telegram: str, folder: Path) -> None:
    site = f"http://127.0.0.1:{unused_port()}"
    listen = site.removeprefix("http://")
    settings = {
        "WEFT_TELEGRAM_API": telegram,
        "WEFT_WEBHOOK_URL": site,
        "WEFT_WEBHOOK_SECRET": "s3cret",
        "WEFT_WEBHOOK_LISTEN": listen,
        "WEFT_WEB_ADDRESS": site,
        "WEFT_WEB_LISTEN": listen,
    }
    async with running(folder, **settings), aiohttp.ClientSession() as http:
        assert NEXT in await call(http, site)
        async with http.get(f"{site}/healthz") as health:
            assert (health.status, health.content_type) == (200, "application/json")
        server = ForeignServer(TOKEN)
        update = server.text(1, "/help")
        assert await server.post(http, f"{site}/telegram", update, "wrong") == 403
        assert await server.post(http, f"{site}/telegram", update, "s3cret") == 200
