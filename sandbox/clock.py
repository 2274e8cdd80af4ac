"""The sandbox's clock, and the bots that follow it.

The clock is real time plus an offset. A following bot keeps one long poll open that says which version of
the clock it has seen, and when its next work falls due; so the clock can be turned forward from due work to
due work, and each piece is done at its own hour.
"""

import asyncio
import time
from datetime import UTC, datetime, timedelta
from typing import Protocol

from sandbox.signals import Signal

BACK_SECONDS = 10.0
"""How long (real time) a step waits for the followers."""
BUSY_SECONDS = 15.0
"""How long a released follower that has not come back still counts as alive."""
LOST_SECONDS = 3.0
"""The same, when its connection is gone as well."""
POLL_SECONDS = 20.0
"""How long a follow call is held open."""
MAX_STEPS = 10_000
MAX_STUCK = 20
"""Steps in a row that name the same late due time before it is passed over."""


class Connection(Protocol):
    """The part of a transport that tells whether the other side is still there."""

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
        """Whether anybody is still there."""
        closed = self.connection is None or self.connection.is_closing()
        if self.parked:
            return not closed
        away = time.monotonic() - self.left
        return away < (LOST_SECONDS if closed else BUSY_SECONDS)


class Clock:
    """Real time plus an offset, with a version that grows whenever the followers should look again."""

    def __init__(self) -> None:
        self.offset = 0.0
        self.version = 1
        self.followers: dict[str, Follower] = {}
        self._moved = Signal()
        self._parked = Signal()
        self._lock = asyncio.Lock()

    def now(self) -> float:
        """Seconds since 1970."""
        return time.time() + self.offset

    def stamp(self) -> int:
        """Now, as Telegram writes dates."""
        return int(time.time() + self.offset)

    def state(self) -> dict[str, object]:
        """What `GET /control/clock` answers."""
        return {"now": iso(self.now()), "offset": self.offset, "version": self.version}

    def bump(self) -> None:
        """A new version without a movement: every follower reports afresh."""
        self.version += 1
        self._moved.fire()

    def _set(self, moment: float) -> None:
        self.offset = moment - time.time()
        self.bump()

    async def follow(
        self, name: str, seen: int, next_due: float | None, connection: Connection | None
    ) -> dict[str, object]:
        """Hold a follower's call until there is a version that it has not seen, or for ~20 s."""
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
                # Nobody is there to read the answer.
                self.followers.pop(name, None)
        return self.state()

    def live(self) -> list[Follower]:
        """The followers that are still there; the others are forgotten."""
        for name in [name for name, one in self.followers.items() if not one.alive()]:
            del self.followers[name]
        return list(self.followers.values())

    def away(self) -> list[str]:
        """Names of the live followers that have not come back with the present version."""
        return [one.name for one in self.live() if not (one.parked and one.seen == self.version)]

    async def all_back(self, seconds: float = BACK_SECONDS) -> bool:
        """Wait until every live follower has come back with the present version."""
        end = time.monotonic() + seconds
        while self.away():
            left = end - time.monotonic()
            if left <= 0:
                return False
            # Woken by a return; looks by itself now and then, since nothing tells of a dead connection.
            await self._parked.wait(min(left, 0.2))
        return True

    async def advance(self, seconds: float) -> float:
        """Turn the clock, from due work to due work; answers the moment it stands at."""
        async with self._lock:
            target = self.now() + seconds
            if seconds >= 0 and self.live():
                # Reports may be older than the last update or post: ask for fresh ones first.
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
    """A moment as ISO 8601 in UTC."""
    return (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=moment)).isoformat()


def from_iso(text: str) -> float:
    """The other way round; a time without a zone is UTC."""
    moment = datetime.fromisoformat(text)
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).timestamp()
