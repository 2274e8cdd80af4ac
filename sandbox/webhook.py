"""Deliver updates to the bot's webhook, in order for each chat and concurrently between chats."""

import asyncio
from collections import deque
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


class _Lane:
    """The updates of one chat, delivered one after another."""

    __slots__ = ("busy", "updates", "wait")

    def __init__(self) -> None:
        self.updates: deque[Update] = deque()
        self.busy = False
        self.wait = FIRST_WAIT


class _Delivery:
    def __init__(self, world: World) -> None:
        self._world = world
        self._session: aiohttp.ClientSession | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._start_over(world.webhook)

    def _start_over(self, hook: Webhook) -> None:
        for task in self._tasks:
            task.cancel()
        self._hook = hook
        self._lanes: dict[int, _Lane] = {}
        self._ready: deque[int] = deque()
        self._last_id = 0

    async def run(self) -> None:
        """Deliver until cancelled."""
        try:
            while True:
                if self._world.webhook is not self._hook:
                    self._start_over(self._world.webhook)
                if self._hook.url:
                    self._sort_in()
                    self._start()
                # All that makes work fires `arrived`; the time limit is only a safety net.
                await self._world.updates.arrived.wait(5.0)
        finally:
            for task in self._tasks:
                task.cancel()
            if self._session is not None:
                await self._session.close()

    def _sort_in(self) -> None:
        """Put new updates into the lanes of their chats."""
        new: list[Update] = []
        for update in reversed(self._world.updates.pending.values()):
            if update.id <= self._last_id:
                break
            new.append(update)
        for update in reversed(new):
            self._last_id = update.id
            lane = self._lanes.setdefault(update.chat, _Lane())
            lane.updates.append(update)
            if not lane.busy:
                lane.busy = True
                self._ready.append(update.chat)

    def _start(self) -> None:
        while self._ready and len(self._tasks) < self._hook.max_connections:
            chat = self._ready.popleft()
            task = asyncio.create_task(self._one(self._hook, chat, self._lanes[chat]))
            self._tasks.add(task)
            task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        self._world.updates.arrived.fire()

    def _again(self, hook: Webhook, chat: int) -> None:
        if hook is self._hook:
            self._ready.append(chat)
            self._world.updates.arrived.fire()

    async def _one(self, hook: Webhook, chat: int, lane: _Lane) -> None:
        """Deliver the first update of a lane, or plan the next try without holding a connection."""
        if len(lane.updates) > 1 and self._world.faults:
            first = lane.updates[0]
            if self._world.faults.take(REORDER, first.kind, str(chat)):
                lane.updates[0], lane.updates[1] = lane.updates[1], first
        update = lane.updates[0]
        self._world.updates.forget_old(self._world.clock.now())
        if update.id in self._world.updates.pending:
            retry_after = await self._post(hook, update)
            if retry_after is not None:
                asyncio.get_running_loop().call_later(
                    retry_after or lane.wait, self._again, hook, chat
                )
                lane.wait = min(lane.wait * 2, LONGEST_WAIT)
                return
            if not self._world.updates.confirm(update):
                self._again(hook, chat)
                return
        lane.wait = FIRST_WAIT
        lane.updates.popleft()
        if lane.updates:
            self._again(hook, chat)
        elif hook is self._hook:
            del self._lanes[chat]

    async def _post(self, hook: Webhook, update: Update) -> float | None:
        """Post an update; return None if the bot took it.

        Else return the seconds to wait that the bot asked for, 0 if it asked for none.
        """
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
                self._failed(
                    hook, f"Wrong response from the webhook: {response.status} {response.reason}"
                )
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
        """Run the method that the bot's reply names, if any; only the log holds its result."""
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
