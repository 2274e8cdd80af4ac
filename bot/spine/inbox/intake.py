"""Intake: updates from Telegram to the runner, which stores them before they are confirmed.

Long polling confirms a batch by the next offset, which is asked for only after the batch is committed; the webhook answers 200
only after its update is committed, many in one transaction when they come together.
"""

import asyncio
import hmac
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any

import orjson
import structlog
from aiohttp import web

from bot.spine.db.engine import AWAY
from bot.spine.telegram import CallFailed, Telegram

log = structlog.get_logger()

# A poll whose connection has died without a word is given up after both: so long nobody is heard.
POLL_SECONDS, GRACE_SECONDS = 10, 5
# Between polls that fail: nobody is heard meanwhile, and Telegram may be well again.
LONGEST_PAUSE = 5.0
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"

# Comes back when the updates are committed (bot.spine.runner.Runner.receive).
Receive = Callable[[Sequence[Mapping[str, Any]]], Awaitable[None]]


class Poller:
    """getUpdates in a loop. One a bot: Telegram ends the earlier of two polls with 409."""

    def __init__(
        self,
        telegram: Telegram,
        receive: Receive,
        *,
        allowed: Sequence[str],
    ) -> None:
        self._telegram, self._receive, self._allowed = telegram, receive, list(allowed)

    async def run(self) -> None:
        """Polls until cancelled. A batch that is being stored when cancelled comes again: nothing was confirmed."""
        # Without an offset Telegram gives whatever is not confirmed; what is stored already stays as it is. An offset
        # from the database could be higher than ids that start anew (Bot API, Update.update_id), and would delete them.
        offset = 0
        pause = backing_off = 0.0
        has_webhook = False
        while True:
            try:
                await asyncio.sleep(pause)
                if has_webhook:
                    await self._telegram.call("deleteWebhook", {})
                    has_webhook = False
                updates = await self._telegram.call(
                    "getUpdates",
                    {
                        "offset": offset,
                        "limit": 100,
                        "timeout": POLL_SECONDS,
                        "allowed_updates": self._allowed,
                    },
                    seconds=POLL_SECONDS + GRACE_SECONDS,
                )
                if updates:
                    await self._receive(updates)
                    offset = updates[-1]["update_id"] + 1
                pause = backing_off = 0.0
            except CallFailed as failed:
                log.warning("poll-failed", error=str(failed))
                if failed.retry_after is None:
                    backing_off = min(LONGEST_PAUSE, max(0.5, backing_off * 2))
                pause = failed.retry_after or backing_off
                # Telegram gives updates one way alone (Bot API, getUpdates).
                has_webhook = has_webhook or (
                    failed.code == 409 and "webhook is active" in failed.description
                )
            except AWAY:
                log.exception("database-away")
                pause = 1.0


class Webhook:
    """The handler of Telegram's POSTs, which checks the secret token and stores batches."""

    def __init__(self, receive: Receive, *, secret: str) -> None:
        if not secret:
            raise ValueError("a webhook without a secret would take updates from anybody")
        self._receive, self._secret = receive, secret

    async def handle(self, request: web.Request) -> web.Response:
        given = request.headers.get(SECRET_HEADER, "")
        if not hmac.compare_digest(given.encode(), self._secret.encode()):
            return web.Response(status=403)
        try:
            update = orjson.loads(await request.read())
            number = int(update["update_id"])
        except (orjson.JSONDecodeError, KeyError, TypeError, ValueError):
            return web.Response(status=400)
        if not 0 <= number < 2**63:
            return web.Response(
                status=400
            )  # no database holds it, and with it no other update of its batch could be stored
        try:
            await self._receive([update])
        except AWAY:
            return web.Response(status=503)  # not stored: Telegram brings it again
        return web.Response(status=200)
