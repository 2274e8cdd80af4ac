"""Delivering updates to the bot's webhook: in order within a chat, side by side between chats."""

import asyncio
from collections.abc import AsyncIterator
from urllib.parse import parse_qsl

import aiohttp
import orjson
from aiohttp import web

from sandbox.dispatch import carry_out
from sandbox.errors import ApiError
from sandbox.faults import REORDER
from sandbox.keys import WORLD
from sandbox.params import Params, Upload, from_mapping
from sandbox.updates import Update
from sandbox.world import Webhook, World

REPLY_SECONDS = 30
FIRST_WAIT, LONGEST_WAIT = 0.5, 60.0
FORBIDDEN = frozenset({"setwebhook", "deletewebhook", "close", "logout"})


async def deliver(app: web.Application) -> AsyncIterator[None]:
    """Run the delivery for as long as the application runs."""
    task = asyncio.create_task(_Delivery(app[WORLD]).run())
    yield
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


class _Delivery:
    def __init__(self, world: World) -> None:
        self._world = world
        self._lanes: dict[int, asyncio.Task[None]] = {}
        self._session: aiohttp.ClientSession | None = None

    async def run(self) -> None:
        updates = self._world.updates
        try:
            while True:
                hook = self._world.webhook
                if hook.url:
                    self._start_lanes(hook)
                # A lane that ends fires `arrived`; the time limit is only a safety net.
                await updates.arrived.wait(5.0)
        finally:
            for lane in self._lanes.values():
                lane.cancel()
            if self._session is not None:
                await self._session.close()

    def _start_lanes(self, hook: Webhook) -> None:
        for update in self._world.updates.pending:
            if len(self._lanes) >= hook.max_connections:
                return
            if update.chat not in self._lanes:
                self._lanes[update.chat] = asyncio.create_task(self._lane(hook, update.chat))

    def _next(self, chat: int) -> Update | None:
        mine = (one for one in self._world.updates.pending if one.chat == chat)
        first = next(mine, None)
        if first is None:
            return None
        second = next(mine, None)
        if second is not None and self._world.faults.take(REORDER, first.kind, str(chat)):
            return second
        return first

    async def _lane(self, hook: Webhook, chat: int) -> None:
        try:
            while self._world.webhook is hook and (update := self._next(chat)) is not None:
                wait = FIRST_WAIT
                while self._world.webhook is hook:
                    retry_after = await self._post(hook, update)
                    if retry_after is None:
                        self._world.updates.confirm(update)
                        break
                    await asyncio.sleep(retry_after or wait)
                    wait = min(wait * 2, LONGEST_WAIT)
        finally:
            self._lanes.pop(chat, None)
            self._world.updates.arrived.fire()

    async def _post(self, hook: Webhook, update: Update) -> float | None:
        """None if it was taken, else the seconds to wait that the other side asked for (0 if none)."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                timeout=aiohttp.ClientTimeout(total=REPLY_SECONDS),
                connector=aiohttp.TCPConnector(ssl=False, limit=0),
            )
        headers = {"Content-Type": "application/json"}
        if hook.secret:
            headers["X-Telegram-Bot-Api-Secret-Token"] = hook.secret
        try:
            async with self._session.post(
                hook.url, data=update.body, headers=headers, allow_redirects=False
            ) as response:
                if 200 <= response.status < 300:
                    await self._reply(response)
                    return None
                await response.read()
                self._failed(hook, f"Wrong response from the webhook: {response.status} {response.reason}")
                try:
                    return float(response.headers.get("Retry-After", 0))
                except ValueError:
                    return 0.0
        except TimeoutError:
            self._failed(hook, "Read timeout expired")
        except (aiohttp.ClientError, OSError) as error:
            refused = isinstance(error, aiohttp.ClientConnectorError)
            self._failed(hook, "Connection refused" if refused else "Connection reset by peer")
        return 0.0

    def _failed(self, hook: Webhook, message: str) -> None:
        hook.error_date = self._world.clock.stamp()
        hook.error_message = message

    async def _reply(self, response: aiohttp.ClientResponse) -> None:
        """Carry out a method that the answer to the update names; how it ends nobody is told."""
        try:
            p = await _reply_params(response)
        except (ValueError, aiohttp.ClientError):
            return
        if p is None:
            return
        name = p.values.pop("method", "").lower()
        if not name or name in FORBIDDEN or name.startswith("get"):
            return
        self._world.activity += 1
        try:
            answer = await carry_out(self._world, name, p)
        except ApiError as error:
            answer = orjson.dumps(error.body())
        self._world.log_call(name, p.shown(), answer)


async def _reply_params(response: aiohttp.ClientResponse) -> Params | None:
    if response.content_type == "multipart/form-data":
        return await _reply_form(response)
    body = await response.read()
    if not body.strip():
        return None
    if response.content_type == "application/x-www-form-urlencoded":
        return Params(dict(parse_qsl(body.decode(errors="replace"))))
    decoded = orjson.loads(body)
    return from_mapping(decoded) if isinstance(decoded, dict) else None


async def _reply_form(response: aiohttp.ClientResponse) -> Params:
    p = Params({})
    reader = aiohttp.MultipartReader.from_response(response)
    while (part := await reader.next()) is not None:
        if not isinstance(part, aiohttp.BodyPartReader) or not part.name:
            continue
        data = bytes(await part.read(decode=True))
        if part.filename:
            mime = part.headers.get("Content-Type", "")
            p.files[part.name] = Upload(part.filename, mime, data)
        else:
            p.values[part.name] = data.decode(errors="replace")
    return p
