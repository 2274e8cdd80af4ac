"""Two replicas on PostgreSQL behind one webhook address: races, kills, a rolling restart."""

import asyncio
import signal
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import asyncpg
from aiohttp.test_utils import unused_port

from bot.spine.db.engine import with_driver
from tests.faults.balancer import Balancer
from tests.faults.bots import Bot, Nursery
from tests.faults.night import START_SECONDS, Night, Row, calm, judged, set_up, storm, until


class Replicas:
    """The replicas of one night; the leader is who holds the advisory lock."""

    def __init__(self, night: Night, balancer: Balancer) -> None:
        self.night, self.balancer = night, balancer
        self.bots: dict[int, Bot] = {}  # port -> process

    async def start(self, port: int) -> None:
        environment = {
            **self.night.stage.environment,
            "WEFT_WEBHOOK_URL": self.balancer.address,
            "WEFT_WEBHOOK_SECRET": "s3cret",
            "WEFT_WEBHOOK_LISTEN": f"127.0.0.1:{port}",
        }
        folder = self.night.stage.folder
        self.bots[port] = await self.night.nursery.start(
            environment, folder, folder / f"bot-{port}.log"
        )
        await until(lambda: self.following(port) or not self.bots[port].alive, START_SECONDS)
        assert self.bots[port].alive, (folder / f"bot-{port}.log").read_text(encoding="utf-8")[
            -2000:
        ]

    def following(self, port: int) -> bool:
        name = f"-{self.bots[port].pid}"
        return any(
            one.name.endswith(name) and one.parked for one in self.night.stage.world.clock.live()
        )

    async def leader(self) -> int | None:
        """Return the leader's port: its log says so, and somebody holds the lock."""
        held = await self._holder()
        for port, bot in self.bots.items():
            log = (self.night.stage.folder / f"bot-{port}.log").read_text(encoding="utf-8")
            if (
                bot.alive
                and held
                and f"pid={bot.pid}" in log.replace("\x1b[35m", "").replace("\x1b[0m", "")
            ):
                return port
        return None

    async def _holder(self) -> bool:
        url = with_driver(self.night.stage.database_url).replace("postgresql+asyncpg", "postgresql")
        connection = await asyncpg.connect(url)
        try:
            return bool(
                await connection.fetchval(
                    "SELECT count(*) FROM pg_locks JOIN pg_database ON database = oid "
                    "WHERE locktype = 'advisory' AND granted AND datname = current_database()"
                )
            )
        finally:
            await connection.close()

    async def kill_leader(self) -> float:
        """Kill the leader; return the seconds until another leads and has sent a message."""
        port = await self.led()
        self.bots[port].send(signal.SIGKILL)
        start = time.monotonic()
        await asyncio.shield(self.bots[port].end)
        self.night.row.kills += 1
        await self.led()
        said = len(self.night.said)
        await until(lambda: len(self.night.said) > said, 20)
        taken = time.monotonic() - start
        await self.start(port)
        return taken

    async def led(self) -> int:
        """The leader's port, waited for."""
        async with asyncio.timeout(30):
            while (port := await self.leader()) is None:
                await asyncio.sleep(0.1)
            return port

    async def rolling_restart(self) -> None:
        """End each replica by SIGTERM and start it again, one after the other."""
        for port in list(self.bots):
            code = await self.bots[port].stop(signal.SIGTERM)
            assert code == 0, f"ended with {code}"
            self.night.row.faults += 1
            await self.start(port)


@asynccontextmanager
async def replicated(
    folder: Path, row: Row, nursery: Nursery, url: str, residents: int = 8
) -> AsyncIterator[Replicas]:
    """Two replicas, started one after the other."""
    async with (
        set_up(folder, row, nursery, database_url=url, residents=residents) as night,
        Balancer([unused_port(), unused_port()]) as balancer,
    ):
        both = Replicas(night, balancer)
        try:
            for port in balancer.ports:
                await both.start(port)
            yield both
        finally:
            for bot in both.bots.values():
                await bot.stop()


async def long(folder: Path, row: Row, nursery: Nursery, url: str, *, seconds: float) -> Row:
    """Kills and rolling restarts in turn, under load."""
    async with replicated(folder, row, nursery, url) as both:
        takeovers: list[float] = []

        async def trouble(night: Night) -> None:
            while await night.pause(2, 5):
                if night.random.random() < 0.6:
                    takeovers.append(await both.kill_leader())
                else:
                    await both.rolling_restart()

        killed = row
        await storm(both.night, trouble, seconds=seconds)
        kills = killed.kills
        await calm(both.night)
        await judged(both.night)
        row.kills = kills
        row.notes["longest takeover, s"] = max(takeovers, default=0.0)
        row.notes["takeovers"] = len(takeovers)
    return row
