"""Follow the sandbox's clock (trials only): it moves in steps, and waits at each for this bot.

A follow call says: "I have seen your clock's version, nothing waits with me, and my next job is
due at …". It is answered when the clock has moved or somebody asks whether all is settled. See
docs/sandbox.md.
"""

import asyncio
from datetime import timedelta
from typing import Any

import aiohttp
import structlog

from bot.spine.clock import FollowedClock
from bot.spine.db.engine import Database
from bot.spine.db.errors import until_back
from bot.spine.inbox import model as inbox
from bot.spine.jobs import run as jobs
from bot.spine.jobs.ticks import Ticks
from bot.spine.outbox import say as outbox
from bot.spine.outbox.sender import Sender

log = structlog.get_logger()

SETTLE_SECONDS = 9.0
LOOK_SECONDS = 0.005


class Follower:
    def __init__(
        self,
        address: str,
        name: str,
        clock: FollowedClock,
        database: Database,
        *,
        sender: Sender,
        ticks: Ticks,
    ) -> None:
        self._address, self._name, self._clock, self._database = (
            address.rstrip("/"),
            name,
            clock,
            database,
        )
        self._sender, self._ticks = sender, ticks

    async def set_once(self) -> None:
        """Take the sandbox's time before anything else asks for it."""
        async with aiohttp.ClientSession() as http, http.get(self._address) as response:
            self._take(await response.json())

    async def run(self) -> None:
        """Follow until cancelled."""
        seen = -1
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=60)) as http:
            while True:
                try:
                    await until_back(self._settle)
                    body = {
                        "name": self._name,
                        "seen": seen,
                        "next_due": await until_back(self._next_due),
                    }
                    async with http.post(f"{self._address}/follow", json=body) as response:
                        answer = await response.json()
                except (aiohttp.ClientError, TimeoutError) as error:
                    log.warning("clock-away", error=repr(error))
                    await asyncio.sleep(0.5)
                    continue
                seen = answer["version"]
                self._take(answer)
                self._sender.wake()
                self._ticks.wake()

    def _take(self, answer: dict[str, Any]) -> None:
        self._clock.offset = timedelta(seconds=answer["offset"])

    async def _settle(self) -> None:
        """Wait until no update is open, no message unsent, no job late; at most SETTLE_SECONDS."""
        loop = asyncio.get_running_loop()
        end = loop.time() + SETTLE_SECONDS
        while loop.time() < end:
            if self._sender.idle and self._ticks.idle and await self._calm():
                return
            await asyncio.sleep(LOOK_SECONDS)

    async def _calm(self) -> bool:
        now = self._clock.now()
        async with self._database.read() as session:
            if await inbox.waiting(session, now=now) or await outbox.unsent(session, now=now):
                return False
            earliest = await jobs.next_due(session)
            return earliest is None or earliest > now

    async def _next_due(self) -> str | None:
        async with self._database.read() as session:
            earliest = await jobs.next_due(session)
        return earliest.isoformat() if earliest else None
