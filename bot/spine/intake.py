"""Intake: updates from Telegram into the inbox, stored before they are confirmed.

Long polling confirms a batch by the next offset, which is asked for only after the batch is committed; the webhook answers 200
only after its update is committed, many in one transaction when they come together.
"""

import asyncio
import hmac
from collections.abc import Callable, Sequence
from typing import Any

import orjson
import structlog
from aiohttp import web

from bot.spine.clock import Clock
from bot.spine.db import AWAY, Database
from bot.spine.inbox import store
from bot.spine.telegram import CallFailed, Telegram

log = structlog.get_logger()

POLL_SECONDS = 25
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"


class Poller:
    """getUpdates in a loop. One a bot: Telegram ends the earlier of two polls with 409."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        telegram: Telegram,
        *,
        allowed: Sequence[str],
        stored: Callable[[], None],
    ) -> None:
        self._database, self._clock, self._telegram = database, clock, telegram
        self._allowed, self._stored = list(allowed), stored

    async def run(self) -> None:
        """Polls until cancelled. A batch that is being stored when cancelled comes again: nothing was confirmed."""
        # Without an offset Telegram gives whatever is not confirmed; what is stored already stays as it is. An offset
        # from the database could be higher than ids that start anew (Bot API, Update.update_id), and would delete them.
        offset = 0
        pause = 0.0
        by_poll = False
        while True:
            try:
                await asyncio.sleep(pause)
                if not by_poll:
                    await self._telegram.call("deleteWebhook", {})
                    by_poll = True
                updates = await self._telegram.call(
                    "getUpdates",
                    {
                        "offset": offset,
                        "limit": 100,
                        "timeout": POLL_SECONDS,
                        "allowed_updates": self._allowed,
                    },
                    seconds=POLL_SECONDS + 10,
                )
                if updates:
                    async with self._database.begin() as session:
                        await store(session, updates, now=self._clock.now())
                    offset = updates[-1]["update_id"] + 1
                    self._stored()
                pause = 0.0
            except CallFailed as failed:
                log.warning("poll-failed", error=str(failed))
                pause = failed.retry_after or min(15.0, max(0.5, pause * 2))
            except AWAY:
                log.exception("database-away")
                pause = min(15.0, max(0.5, pause * 2))


class Webhook:
    """The handler of Telegram's POSTs, which checks the secret token and stores batches."""

    def __init__(self, database: Database, clock: Clock, *, secret: str, stored: Callable[[], None]) -> None:
        if not secret:
            raise ValueError("a webhook without a secret would take updates from anybody")
        self._database, self._clock, self._secret, self._stored = database, clock, secret, stored
        self._pending: list[tuple[dict[str, Any], asyncio.Future[None]]] = []
        self._storing: asyncio.Task[None] | None = None

    async def handle(self, request: web.Request) -> web.Response:
        given = request.headers.get(SECRET_HEADER, "")
        if not hmac.compare_digest(given.encode(), self._secret.encode()):
            return web.Response(status=403)
        try:
            update = orjson.loads(await request.read())
            int(update["update_id"])
        except (orjson.JSONDecodeError, KeyError, TypeError, ValueError):
            return web.Response(status=400)
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._pending.append((update, done))
        if self._storing is None or self._storing.done():
            self._storing = asyncio.create_task(self._store())
        try:
            await done
        except AWAY:
            return web.Response(status=503)  # not stored: Telegram brings it again
        return web.Response(status=200)

    async def _store(self) -> None:
        while self._pending:
            batch, self._pending = self._pending, []
            try:
                async with self._database.begin() as session:
                    await store(session, [update for update, _ in batch], now=self._clock.now())
            except Exception as error:
                for _, done in batch:
                    if not done.done():
                        done.set_exception(error)
                continue
            for _, done in batch:
                if not done.done():
                    done.set_result(None)
            self._stored()
