"""A sandbox on a real local port for each test, a person, and a webhook."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import aiohttp
import pytest
import spec
from aiohttp import web
from aiohttp.test_utils import TestServer
from boxkit import TOKEN, Hook, Sandbox

from sandbox.app import create_app
from sandbox.world import World


@pytest.fixture
async def box() -> AsyncIterator[Sandbox]:
    world = World(token=TOKEN, bot_username="WeftTestBot")
    async with TestServer(create_app(world)) as server, aiohttp.ClientSession() as session:
        yield Sandbox(world, server, session)


@pytest.fixture
async def ana(box: Sandbox) -> int:
    return await box.person("Ana", last_name="Lima", username="ana_lima", language_code="pt")


@pytest.fixture
async def hook() -> AsyncIterator[Hook]:
    async def receive(request: web.Request) -> web.Response:
        hooked.got.append(await request.json())
        assert not spec.available() or not spec.problems(hooked.got[-1], ["Update"])
        hooked.headers.append(dict(request.headers))
        status, headers, body = hooked.answers.pop(0) if hooked.answers else (200, {}, None)
        hooked.arrived.set()
        if body is None:
            return web.Response(status=status, headers=headers)
        return web.json_response(body, status=status, headers=headers)

    app = web.Application()
    app.router.add_post("/hook", receive)
    async with TestServer(app) as server:
        hooked = Hook(f"http://127.0.0.1:{server.port}/hook", [], [], [], asyncio.Event())
        yield hooked
