"""Ticks: APScheduler asks "what is due?"; the work itself is rows (model.py).

A step is at most a second late: jobs are looked for twice a second, and at once when a turn has
scheduled some.
"""

import asyncio
from collections.abc import Awaitable, Callable, Collection
from datetime import timedelta

from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.spine.clock import Clock
from bot.spine.db.context import Context
from bot.spine.db.engine import Database
from bot.spine.db.errors import until_back
from bot.spine.jobs.model import JobKind
from bot.spine.jobs.run import (
    Jobs,
    Pool,
    do_lookout,
    keep_recurring,
    run_due,
    run_network_job,
    take_over,
)

TICK = timedelta(seconds=0.5)
# A clock that loses more than this against the machine's own beat was put back.
PUT_BACK = timedelta(seconds=5)
# How often it is made sure that recurring jobs are scheduled.
RECURRING_SECONDS = 10


class Ticks:
    """The leader's jobs."""

    def __init__(
        self,
        database: Database,
        clock: Clock,
        jobs: Jobs,
        *,
        let_turns_first: Callable[[], Awaitable[None]],
    ) -> None:
        """`let_turns_first` waits a moment while turns run: people wait for those."""
        self._database, self._clock, self._jobs = database, clock, jobs
        self._let_turns_first = let_turns_first
        self._wake_jobs = asyncio.Event()
        # One wake-up is enough for a pool: the worker that finds a job wakes the next.
        self._wake_pools = {pool.kind.name: asyncio.Queue[None](1) for pool in jobs.pools}
        self._busy = 0

    def on_commit(self, context: Context) -> None:
        """Look at once for the jobs that a transaction has scheduled."""
        if context.job_kinds:
            self.wake(context.job_kinds)

    def wake(self, kinds: Collection[str] | None = None) -> None:
        """Look for jobs of these kinds, or of any."""
        for name, wakes in self._wake_pools.items():
            if (kinds is None or name in kinds) and wakes.empty():
                wakes.put_nowait(None)
        if kinds is None or not self._wake_pools.keys() >= set(kinds):
            self._wake_jobs.set()

    @property
    def idle(self) -> bool:
        """No network job is under way."""
        return self._busy == 0

    async def run(self) -> None:
        """Do jobs until cancelled."""
        await self._take_over()
        for kind in self._jobs.at_start:
            await self._do_lookout(kind)
        scheduler = AsyncIOScheduler(timezone="UTC")
        scheduler.add_job(
            self.wake, "interval", seconds=TICK.total_seconds(), max_instances=1, coalesce=True
        )
        scheduler.start()
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._do_jobs())
                group.create_task(self._watch_clock())
                group.create_task(self._keep_recurring())
                for kind, every in self._jobs.lookouts:
                    group.create_task(self._keep_lookout(kind, every))
                for pool in self._jobs.pools:
                    for _ in range(pool.at_once):
                        group.create_task(self._work_in(pool))
        finally:
            scheduler.shutdown(wait=False)

    async def _take_over(self) -> None:
        async def begin() -> None:
            async with self._database.begin() as session:
                await take_over(session, now=self._clock.now())

        await until_back(begin)

    async def _watch_clock(self) -> None:
        beat = asyncio.get_running_loop().time
        before, then = self._clock.now(), beat()
        while True:
            await asyncio.sleep(1)
            now, here = self._clock.now(), beat()
            if now - before - timedelta(seconds=here - then) < -PUT_BACK:
                await self._take_over()
            # The scheduler goes by the machine's clock: put back an hour, it would not wake
            # anybody for that hour.
            self.wake()
            before, then = now, here

    async def _keep_recurring(self) -> None:
        async def keep() -> None:
            async with self._database.begin() as session:
                await keep_recurring(session, self._jobs, now=self._clock.now())

        while True:
            await until_back(keep)
            await asyncio.sleep(RECURRING_SECONDS)

    async def _keep_lookout(self, kind: JobKind[[]], every: timedelta) -> None:
        """Do it at once and then every so often, by the machine's beat or by the clock.

        Either alone may stand still: a clock that is put back, a beat whose trial's clock jumps.
        """
        while True:
            await self._do_lookout(kind)
            beat = asyncio.get_running_loop().time
            then, here = self._clock.now(), beat()
            while max(timedelta(seconds=beat() - here), self._clock.now() - then) < every:
                await asyncio.sleep(1)

    async def _do_lookout(self, kind: JobKind[[]]) -> None:
        async def do() -> None:
            await do_lookout(self._database, self._jobs, kind, now=self._clock.now())

        await until_back(do)

    async def _do_jobs(self) -> None:
        async def do() -> int:
            return await run_due(self._database, self._jobs, now=self._clock.now())

        while True:
            self._wake_jobs.clear()
            if not await until_back(do):
                await self._wake_jobs.wait()

    async def _work_in(self, pool: Pool) -> None:
        async def do() -> bool:
            return await run_network_job(self._database, self._jobs, pool, now=self._clock.now)

        wakes = self._wake_pools[pool.kind.name]
        while True:
            await wakes.get()
            self._busy += 1
            try:
                await self._let_turns_first()
                while await until_back(do):
                    if wakes.empty():
                        wakes.put_nowait(None)
                    await self._let_turns_first()
            finally:
                self._busy -= 1
