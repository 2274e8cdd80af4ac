"""Ticks: APScheduler asks "what is due?"; the work itself is rows (due.py).

A step is at most a second late: duties are looked for twice a second, and at once when a turn has planned something.
"""

import asyncio
from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from datetime import timedelta
from typing import Any

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.spine import numbers
from bot.spine.clock import Clock
from bot.spine.db.engine import AWAY, Database
from bot.spine.jobs import model as due
from bot.spine.outbox.model import OutboxMessage, Posts

log = structlog.get_logger()

TICK = timedelta(seconds=0.5)
ERRANDS_AT_ONCE = 4
# A clock that loses more than this against the machine's own beat was put back.
PUT_BACK = timedelta(seconds=5)


class Committed:
    """Called after each commit: wakes whoever may have something to do now."""

    def __init__(self) -> None:
        self.on_posts: list[Callable[[Posts | None, Sequence[int]], None]] = []
        self.on_work: list[Callable[[Collection[str] | None], None]] = []

    def __call__(self, info: Mapping[Any, Any] | None = None) -> None:
        """With a session's `info`, wakes only whom its posts and planned work concern, and says which posts, the numbers that were
        taken for them, and the kinds of work."""
        posts = info.get("posts") if info is not None else None
        if info is None or posts:
            for offer in self.on_posts:
                offer(posts, numbers.taken(info, OutboxMessage) if info is not None else ())
        planned = info.get("planned") if info is not None else None
        if info is None or planned:
            for wake in self.on_work:
                wake(planned)


class Ticks:
    def __init__(
        self,
        database: Database,
        clock: Clock,
        book: due.Book,
        *,
        committed: Committed,
        rest: Callable[[], Awaitable[None]],
    ) -> None:
        """`rest`: waits a moment for the turns, which errands let go first: people wait for those."""
        self._database, self._clock, self._book, self._committed = database, clock, book, committed
        self._rest = rest
        self._kinds_of_errands = {
            kind for kind, work in book.items() if isinstance(work, due.Errand)
        }
        self._wake_duties = asyncio.Event()
        self._wake_errands = asyncio.Event()
        self._errands_under_way = 0

    def wake(self, kinds: Collection[str] | None = None) -> None:
        """Something may be due; of these kinds, where they are known."""
        if kinds is None or not self._kinds_of_errands.issuperset(kinds):
            self._wake_duties.set()
        if kinds is None or not self._kinds_of_errands.isdisjoint(kinds):
            self._wake_errands.set()

    @property
    def idle(self) -> bool:
        return self._errands_under_way == 0

    async def run(self) -> None:
        """Does due work until cancelled."""
        await self._take_over()
        scheduler = AsyncIOScheduler(timezone="UTC")
        scheduler.add_job(
            self.wake, "interval", seconds=TICK.total_seconds(), max_instances=1, coalesce=True
        )
        scheduler.start()
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._duties())
                group.create_task(self._watch_clock())
                for _ in range(ERRANDS_AT_ONCE):
                    group.create_task(self._errands())
        finally:
            scheduler.shutdown(wait=False)

    async def _take_over(self) -> None:
        while True:
            try:
                async with self._database.begin() as session:
                    await due.take_over(session, now=self._clock.now())
                return
            except AWAY:
                log.exception("database-away")
                await asyncio.sleep(1)

    async def _watch_clock(self) -> None:
        beat = asyncio.get_running_loop().time
        before, then = self._clock.now(), beat()
        while True:
            await asyncio.sleep(1)
            now, here = self._clock.now(), beat()
            if now - before - timedelta(seconds=here - then) < -PUT_BACK:
                await self._take_over()
            # The scheduler goes by the machine's clock: put back an hour, it would not wake anybody for that hour.
            self.wake()
            before, then = now, here

    async def _duties(self) -> None:
        while True:
            self._wake_duties.clear()
            try:
                done = await due.run_due(self._database, self._book, now=self._clock.now())
            except AWAY:
                log.exception("database-away")
                await asyncio.sleep(1)
                continue
            if done:
                self._committed()
                continue
            await self._wake_duties.wait()

    async def _errands(self) -> None:
        is_likely = False
        while True:
            self._wake_errands.clear()
            self._errands_under_way += 1
            try:
                await self._rest()
                info = await due.run_errand(
                    self._database, self._book, now=self._clock.now, is_likely=is_likely
                )
            except AWAY:
                log.exception("database-away")
                await asyncio.sleep(1)
                continue
            finally:
                self._errands_under_way -= 1
            is_likely = info is not None
            if info is not None:
                self._committed(info)
                continue
            await self._wake_errands.wait()
