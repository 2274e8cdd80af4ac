"""Clients of the sandbox's Bot API and control API, and a webhook, for its tests."""

from __future__ import annotations

import asyncio
import struct
import zlib
from dataclasses import dataclass
from typing import Any

import aiohttp
import spec
from aiohttp.test_utils import TestServer

from sandbox.world import World

TOKEN = "4242424242:AAEsandboxsandboxsandboxsandboxsandbo"


def png(width: int = 2, height: int = 2) -> bytes:
    """A true picture of one colour."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    rows = b"".join(b"\0" + b"\x20\x80\xc0" * width for _ in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )


@dataclass
class Answer:
    """What came back over HTTP."""

    status: int
    headers: dict[str, str]
    body: dict[str, Any]

    @property
    def result(self) -> Any:
        assert self.body.get("ok") is True, self.body
        return self.body["result"]

    @property
    def error(self) -> tuple[int, str]:
        """The code and the description; the HTTP status is the same code (fact 1)."""
        assert self.body.get("ok") is False, self.body
        assert self.status == self.body["error_code"]
        return self.status, self.body["description"]


class Sandbox:
    """Both faces of one running sandbox."""

    def __init__(self, world: World, server: TestServer, session: aiohttp.ClientSession) -> None:
        self.world = world
        self.url = f"http://127.0.0.1:{server.port}"
        self.session = session
        self.seen: dict[str, list[Any]] = {}
        """Lowered method name to the results of its successful calls."""

    async def raw(
        self, method: str, *, verb: str = "POST", token: str = TOKEN, **request: Any
    ) -> Answer:
        """A call with the request as the test wants it."""
        async with self.session.request(
            verb, f"{self.url}/bot{token}/{method}", **request
        ) as response:
            answer = Answer(response.status, dict(response.headers), await response.json())
        self._inspect(method, answer)
        return answer

    def _inspect(self, method: str, answer: Answer) -> None:
        """Whatever a test is about: nothing comes back that the documentation does not know."""
        body = answer.body
        if body["ok"]:
            assert answer.status == 200
            assert set(body) <= {"ok", "result", "description"}
            self.seen.setdefault(method.lower(), []).append(body["result"])
            if spec.available():
                spec.check_result(method, body["result"])
        else:
            assert set(body) <= {"ok", "error_code", "description", "parameters"}
            assert body["error_code"] == answer.status >= 400

    async def call(self, method: str, **parameters: Any) -> Any:
        """A call that must succeed; its result."""
        return (await self.raw(method, json=parameters)).result

    async def fails(self, method: str, **parameters: Any) -> tuple[int, str]:
        """A call that must be refused; code and description."""
        return (await self.raw(method, json=parameters)).error

    async def upload(
        self, method: str, files: dict[str, tuple[str, bytes]], **parameters: Any
    ) -> Any:
        """A multipart call that must succeed."""
        return (await self.raw(method, data=form(files, parameters))).result

    async def control(
        self, path: str, body: Any = None, *, verb: str = "POST", ok: bool = True
    ) -> Any:
        """The people's side."""
        async with self.session.request(verb, f"{self.url}/control{path}", json=body) as response:
            answer = await response.json()
            assert (response.status < 400) is ok, (path, response.status, answer)
        return answer

    async def see(self, path: str) -> Any:
        return await self.control(path, verb="GET")

    async def updates(self, **parameters: Any) -> list[dict[str, Any]]:
        """What waits, without confirming it."""
        found: list[dict[str, Any]] = await self.call("getUpdates", timeout=0, **parameters)
        return found

    async def take(self) -> list[dict[str, Any]]:
        """What waits, confirmed."""
        found = await self.updates()
        if found:
            await self.call("getUpdates", offset=found[-1]["update_id"] + 1, timeout=0)
        return found

    async def person(self, name: str = "Ana", **fields: Any) -> int:
        return int((await self.control("/phones", {"first_name": name, **fields}))["id"])

    async def group(self, *members: int, **fields: Any) -> int:
        group = await self.control("/groups", {"title": "Team", "members": list(members), **fields})
        return int(group["id"])

    async def say(self, person: int, text: str, **fields: Any) -> dict[str, Any]:
        answer: dict[str, Any] = await self.control(
            f"/phones/{person}/say", {"text": text, **fields}
        )
        return answer

    async def messages(self, person: int, **query: Any) -> list[dict[str, Any]]:
        tail = "&".join(f"{key}={value}" for key, value in query.items())
        found: list[dict[str, Any]] = (await self.see(f"/phones/{person}/messages?{tail}"))[
            "messages"
        ]
        return found


def form(files: dict[str, tuple[str, bytes]], parameters: dict[str, Any]) -> aiohttp.FormData:
    # As aiogram sends it: letters beyond ASCII in a file's name go out as they are.
    data = aiohttp.FormData(quote_fields=False)
    for name, value in parameters.items():
        data.add_field(name, str(value))
    for name, (filename, content) in files.items():
        data.add_field(name, content, filename=filename, content_type="application/octet-stream")
    return data


@dataclass
class Hook:
    """A bot's webhook: keeps the updates, and answers as told or with 200."""

    url: str
    got: list[dict[str, Any]]
    headers: list[dict[str, str]]
    answers: list[tuple[int, dict[str, str], Any]]
    arrived: asyncio.Event

    async def wait(self, count: int, seconds: float = 5) -> list[dict[str, Any]]:
        async with asyncio.timeout(seconds):
            while len(self.got) < count:
                self.arrived.clear()
                await self.arrived.wait()
        return self.got


def br(text: str) -> tuple[int, str]:
    return 400, f"Bad Request: {text}"


def buttons(*rows: list[tuple[str, str]]) -> dict[str, Any]:
    return {"inline_keyboard": [[{"text": t, "callback_data": d} for t, d in row] for row in rows]}


async def soon(condition: Any, seconds: float = 5) -> None:
    """Wait until it holds."""
    async with asyncio.timeout(seconds):
        while not await condition():
            await asyncio.sleep(0.02)
