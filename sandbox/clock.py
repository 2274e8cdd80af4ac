"""The sandbox's clock, and the bots that follow it.

The clock is real time plus an offset. A following bot keeps one long poll open, which says the
version of the clock that it has seen and when its next job is due. So the clock can be turned
forward from one due time to the next, and each job is done at its own hour.
"""

import asyncio
import time
from datetime import UTC, datetime, timedelta
from typing import Protocol

from sandbox.signals import Signal

BACK_SECONDS = 10.0
"""How long, in real time, a step waits for the followers."""
BUSY_SECONDS = 15.0
"""How long a released follower that has not come back still counts as alive."""
LOST_SECONDS = 3.0
"""The same, if its connection is closed too."""
POLL_SECONDS = 20.0
"""How long a follow call is held open."""
MAX_STEPS = 10_000
MAX_STUCK = 20
"""Steps in a row with the same late due time, after which the clock no longer waits for it."""


class Connection(Protocol):
    """The part of a transport that tells whether the connection is still open."""

    def is_closing(self) -> bool: ...


class Follower:
    """One bot that follows the clock."""

    __slots__ = ("connection", "left", "name", "next_due", "parked", "seen")

    def __init__(self, name: str) -> None:
        self.name = name
        self.seen = -1
        self.next_due: float | None = None
        self.parked = 0
        self.left = time.monotonic()
        self.connection: Connection | None = None

    def alive(self) -> bool:
        """Tell whether the bot still runs, as far as its calls and its connection show."""
        closed = self.connection is None or self.connection.is_closing()
        if self.parked:
            return not closed
        away = time.monotonic() - self.left
        return away < (LOST_SECONDS if closed else BUSY_SECONDS)


class Clock:
    """Real time plus an offset; its version grows when the followers should report again."""

    def __init__(self) -> None:
        self.offset = 0.0
        self.version = 1
        self.followers: dict[str, Follower] = {}
        self._moved = Signal()
        self._parked = Signal()
        self._lock = asyncio.Lock()

    def now(self) -> float:
        """Return the seconds since 1970, in UTC."""
        return time.time() + self.offset

    def stamp(self) -> int:
        """Return now as Telegram writes dates: whole seconds since 1970."""
        return int(time.time() + self.offset)

    def state(self) -> dict[str, object]:
        """Return the answer of `GET /control/clock`."""
        return {"now": iso(self.now()), "offset": self.offset, "version": self.version}

    def bump(self) -> None:
        """Raise the version without moving the clock, so that every follower reports again."""
        self.version += 1
        self._moved.fire()

    def _set(self, moment: float) -> None:
        self.offset = moment - time.time()
        self.bump()

    async def follow(
        self, name: str, seen: int, next_due: float | None, connection: Connection | None
    ) -> dict[str, object]:
        """Hold a follower's call until there is a version that it has not seen, or for 20 seconds.

        Times are seconds since 1970; returns the clock's state.
        """
        follower = self.followers.setdefault(name, Follower(name))
        follower.seen, follower.next_due, follower.connection = seen, next_due, connection
        follower.parked += 1
        self._parked.fire()
        try:
            end = time.monotonic() + POLL_SECONDS
            while self.version == seen:
                if not await self._moved.wait(end - time.monotonic()):
                    break
        finally:
            follower.parked -= 1
            follower.left = time.monotonic()
            if connection is not None and connection.is_closing() and not follower.parked:
                # The bot has closed the connection and won't read the answer.
                self.followers.pop(name, None)
        return self.state()

    def live(self) -> list[Follower]:
        """Return the followers that still run; forget the others."""
        for name in [name for name, one in self.followers.items() if not one.alive()]:
            del self.followers[name]
        return list(self.followers.values())

    def away(self) -> list[str]:
        """Return the names of live followers that have not called with the present version."""
        return [one.name for one in self.live() if not (one.parked and one.seen == self.version)]

    async def all_back(self, seconds: float = BACK_SECONDS) -> bool:
        """Wait until every live follower has called with the present version; False if too late."""
        end = time.monotonic() + seconds
        while self.away():
            left = end - time.monotonic()
            if left <= 0:
                return False
            # A call wakes this. A connection that dies wakes nothing, so look every 0.2 seconds.
            await self._parked.wait(min(left, 0.2))
        return True

    async def advance(self, seconds: float) -> float:
        """Turn the clock by the seconds, stopping at each due time on the way; return its time."""
        async with self._lock:
            target = self.now() + seconds
            if seconds >= 0 and self.live():
                # Reports may be older than the last update or message: ask for fresh ones first.
                self.bump()
                await self.all_back()
                await self._steps(target)
                target = max(target, self.now())
            self._set(target)
            await self.all_back()
            return self.now()

    async def _steps(self, target: float) -> None:
        last, stuck = None, 0
        for _ in range(MAX_STEPS):
            due = min(
                (one.next_due for one in self.live() if one.next_due is not None), default=None
            )
            if due is None or due > target:
                return
            stuck = stuck + 1 if due == last else 0
            if stuck > MAX_STUCK:
                return
            last = due
            self._set(max(self.now(), due))
            await self.all_back()


def iso(moment: float) -> str:
    """Write a moment (seconds since 1970) as ISO 8601 in UTC."""
    return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=moment)).isoformat()


def from_iso(text: str) -> float:
    """Read ISO 8601 as seconds since 1970; a time without a zone is UTC. Raises ValueError."""
    moment = datetime.fromisoformat(text)
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
