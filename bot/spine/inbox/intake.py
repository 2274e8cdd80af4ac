"""Intake: updates from Telegram into the inbox, stored before they are confirmed.

Long polling confirms a batch by the next offset, which is asked for only after the batch is
committed; the webhook answers 200 only after its update is. Both store in one way (`Intake`).
"""

import asyncio
import hmac
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, TypeGuard

import orjson
import structlog
from aiohttp import web

from bot.spine.clock import Clock
from bot.spine.db.engine import Database
from bot.spine.db.errors import is_transient, until_back
from bot.spine.inbox.model import store
from bot.spine.lenient_json import is_whole, loads
from bot.spine.telegram import CallFailed, Telegram
from bot.spine.whereabouts import whereabouts

log = structlog.get_logger()

# A poll whose connection has died without a word is given up after both: nobody is heard so long.
POLL_SECONDS, GRACE_SECONDS = 10, 5
# Between polls that fail: Telegram may be well again.
LONGEST_PAUSE = 5.0
# Between polls that bring nothing new: a server that ignores `timeout` or `offset` is not asked
# in a spin.
EMPTY_POLL_SECONDS = 0.2
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"

Updates = Sequence[Mapping[str, Any]]
Receive = Callable[[Updates], Awaitable[None]]


@dataclass
class _Batch:
    updates: list[Mapping[str, Any]] = field(default_factory=list)
    storing: asyncio.Task[None] | None = None


class Intake:
    """Stores updates; those that come while a batch is being committed are the next batch."""

    def __init__(self, database: Database, clock: Clock, *, stored: Callable[[], None]) -> None:
        """`stored` is told after each commit."""
        self._database, self._clock, self._stored = database, clock, stored
        self._committing = asyncio.Lock()
        self._collecting = _Batch()

    async def receive(self, updates: Updates) -> None:
        """Return once the updates are committed. Raises what the database says."""
        batch = self._collecting
        batch.updates += updates
        if batch.storing is None:
            batch.storing = asyncio.create_task(self._store(batch))
        # A caller that is cancelled must not cancel the storing of the others' updates.
        await asyncio.shield(batch.storing)

    async def _store(self, batch: _Batch) -> None:
        async with self._committing:
            self._collecting = _Batch()
            async with self._database.begin() as session:
                await store(session, batch.updates, now=self._clock.now())
        self._stored()


class Poller:
    """getUpdates in a loop. One a bot: Telegram ends the earlier of two polls with 409."""

    def __init__(
        self,
        telegram: Telegram,
        receive: Receive,
        *,
        allowed: Sequence[str],
        two_pollers: Callable[[], Awaitable[None]],
        looked: Callable[[], None],
    ) -> None:
        """`two_pollers` is told that another process polls with the same token, `looked` of
        each poll that was answered.
        """
        self._telegram, self._receive, self._allowed = telegram, receive, list(allowed)
        self._two_pollers, self._looked = two_pollers, looked

    async def run(self) -> None:
        """Poll until cancelled. Telegram sends a batch again that was being stored then."""
        # Without an offset Telegram gives all that is not confirmed; what is stored stays as it
        # is. An offset from the database could be above ids that start again (Bot API,
        # Update.update_id), and would delete those.
        offset, pause, failures = 0, 0.0, 0
        while True:
            await asyncio.sleep(pause)
            try:
                begun = asyncio.get_running_loop().time()
                updates, confirmed = await self._poll(offset), offset
                self._looked()
                if updates:
                    await until_back(lambda updates=updates: self._receive(updates))  # type: ignore[misc]
                    offset = updates[-1]["update_id"] + 1
                was_quick = asyncio.get_running_loop().time() - begun < EMPTY_POLL_SECONDS
                is_news = bool(updates) and offset != confirmed
                pause, failures = EMPTY_POLL_SECONDS if was_quick and not is_news else 0.0, 0
            except CallFailed as failed:
                failures += failed.retry_after is None
                pause = failed.retry_after or min(LONGEST_PAUSE, 0.5 * 2 ** min(failures - 1, 10))
                log.warning("poll-failed", error=str(failed))
                await self._settle_conflict(failed)

    async def _poll(self, offset: int) -> list[dict[str, Any]]:
        body = {
            "offset": offset,
            "limit": 100,
            "timeout": POLL_SECONDS,
            "allowed_updates": self._allowed,
        }
        answer = await self._telegram.call("getUpdates", body, seconds=POLL_SECONDS + GRACE_SECONDS)
        updates = [one for one in answer if _is_update(one)] if isinstance(answer, list) else []
        if answer != updates:
            log.error("no-updates", kept=len(updates))
            if not updates:
                raise CallFailed(200, "getUpdates brought no updates", by_telegram=False)
        return updates

    async def _settle_conflict(self, failed: CallFailed) -> None:
        """Remove a webhook that somebody has set; say that there is a second poller."""
        if failed.code != 409:
            return
        if "webhook is active" not in failed.description:
            await until_back(self._two_pollers)
            return
        try:
            await self._telegram.call("deleteWebhook", {})
        except CallFailed as again:
            log.warning("webhook-not-deleted", error=str(again))


class Webhook:
    """The handler of Telegram's POSTs: checks the secret token and stores the update."""

    def __init__(self, receive: Receive, *, secret: str) -> None:
        """Raises ValueError without a secret: anybody could send updates."""
        if not secret:
            raise ValueError("a webhook without a secret would take updates from anybody")
        self._receive, self._secret = receive, secret

    async def handle(self, request: web.Request) -> web.Response:
        """Answer 200 when the update is stored, 503 when it is to be sent again."""
        given = request.headers.get(SECRET_HEADER, "").encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(given, self._secret.encode()):
            return web.Response(status=403)
        update = _readable(await request.read())
        if update is None:
            return web.Response(status=400)
        try:
            await self._receive([update])
        except Exception as error:
            if not is_transient(error):
                raise
            log.warning("database-away", error=whereabouts(error))
            return web.Response(status=503)
        return web.Response(status=200)


def _readable(body: bytes) -> dict[str, Any] | None:
    """Read an update; None when it is none."""
    try:
        update = loads(body)
    except ValueError:
        return None
    return update if _is_update(update) else None


def _is_update(value: Any) -> TypeGuard[dict[str, Any]]:
    """Tell whether a value is an update that can be stored; another would stop its batch."""
    number = value.get("update_id") if isinstance(value, dict) else None
    if not is_whole(number) or number < 0:
        return False
    try:
        orjson.dumps(value)
    except orjson.JSONEncodeError:  # orjson reads what is nested deeper than it writes
        return False
    return True
