"""Health of a bot that really runs, by long polling."""

import asyncio
import socket
import sqlite3

import aiohttp
from aiohttp import web

from bot.listening import listen
from demo.stage import Stage


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


async def state(http: aiohttp.ClientSession, address: str) -> tuple[int, list[str]]:
    async with http.get(address) as answer:
        return answer.status, (await answer.json())["faults"]


async def test_it_answers_with_polling_and_the_switch_is_called_until_nothing_can_be_written(
    scene: Stage,
) -> None:
    pinged = asyncio.Event()

    async def ping(_request: web.Request) -> web.Response:
        pinged.set()
        return web.Response()

    switch = await listen([web.get("/ping", ping)], "127.0.0.1:0", "")
    port, switch_port = free_port(), switch.addresses[0][1]
    await scene.start_bot(
        WEFT_HEALTH_LISTEN=f"127.0.0.1:{port}",
        WEFT_PING_URL=f"http://127.0.0.1:{switch_port}/ping",
    )
    address = f"http://127.0.0.1:{port}/healthz"
    [file] = scene.folder.glob("*.sqlite3")
    holder = sqlite3.connect(file, isolation_level=None)
    async with aiohttp.ClientSession() as http, asyncio.timeout(20):
        assert await state(http, address) == (200, [])
        await pinged.wait()
        holder.execute("BEGIN IMMEDIATE")  # nobody else can write now
        while (seen := await state(http, address)) == (200, []):
            await asyncio.sleep(0.2)
    assert seen == (503, ["database"])
    holder.close()
    await switch.cleanup()
