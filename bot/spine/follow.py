"""Following the sandbox's clock (trials only): it moves step by step, and each step waits until this bot is settled.

A follow call says: "I have seen your clock's version, nothing waits with me, and my next due work is at …" and is answered when
the clock has moved or somebody wants to know that all is settled. See docs/sandbox.md.
"""

import asyncio
from datetime import timedelta
from typing import Any

import aiohttp
import structlog

from bot.spine.clock import FollowedClock
from bot.spine.db.engine import AWAY, Database
from bot.spine.inbox import model as inbox
from bot.spine.jobs import model as due
from bot.spine.jobs.ticks import Committed, Ticks
from bot.spine.outbox import model as outbox
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
        committed: Committed,
        sender: Sender,
        ticks: Ticks,
    ) -> None:
        self._address, self._name, self._clock, self._database = (
            address.rstrip("/"),
            name,
            clock,
            database,
        )
        self._committed, self._sender, self._ticks = committed, sender, ticks

    async def set_once(self) -> None:
        """Takes the sandbox's time before anything else asks for it."""
        async with aiohttp.ClientSession() as http, http.get(self._address) as response:
            self._take(await response.json())

    async def run(self) -> None:
        seen = -1
        async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=60)) as http:
            while True:
                try:
                    await self._settle()
                    body = {"name": self._name, "seen": seen, "next_due": await self._next_due()}
                    async with http.post(f"{self._address}/follow", json=body) as response:
                        answer = await response.json()
                    seen = answer["version"]
                    self._take(answer)
                    self._committed()
                except (aiohttp.ClientError, TimeoutError, *AWAY) as error:
                    log.warning("clock-or-database-away", error=repr(error))
                    await asyncio.sleep(0.5)

    def _take(self, answer: dict[str, Any]) -> None:
        self._clock.offset = timedelta(seconds=answer["offset"])

    async def _settle(self) -> None:
        """Waits until no update is open, no post unsent, no work late - or for as long as a step may take."""
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
            earliest = await due.next_due(session)
            return earliest is None or earliest > now

    async def _next_due(self) -> str | None:
        async with self._database.read() as session:
            earliest = await due.next_due(session)
        return earliest.isoformat() if earliest else None
