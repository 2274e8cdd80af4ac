"""Play one night: the clock goes from act to act, and from job to job; then it is judged."""

import heapq
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count
from pathlib import Path
from random import Random

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import roles
from bot.people.model import Person, Role
from bot.settings import Settings
from bot.spine.db.engine import Database
from bot.spine.jobs.model import Job
from tests.conftest import KEYRING
from tests.nights import judging
from tests.nights.clock import clock_at
from tests.nights.house import House
from tests.nights.people import People
from tests.nights.telegram import Phone, Shown, Telegram
from tests.nights.town import found

DUSK = 23  # o'clock in Shanghai
LOOK_EVERY = timedelta(minutes=5)


@dataclass(frozen=True)
class Plan:
    """How large a night is. `arrivals`: of an area, on average; the rest of the town's."""

    areas: int = 31
    arrivals: float = 0.6
    cries: int = 4
    staff_cries: int = 2
    blocks: int = 6
    removals: int = 4
    kills: int = 25
    lost_rows: int = 2
    storms: int = 1
    storm_size: int = 10
    hours: float = 9.5  # until 08:30, past the hand-off of the day
    ends_after: float = 1.5  # hours in which nothing new comes


@dataclass
class Played:
    """What came of a night."""

    number: int
    seed: int
    acts: int = 0
    cries: int = 0
    alerts: int = 0
    resolved: int = 0
    held: int = 0
    climbing: int = 0
    kills: int = 0
    doubles: int = 0
    longest_down: timedelta = timedelta()
    first: list[float] = field(default_factory=list)  # seconds to the first message
    acknowledged: list[float] = field(default_factory=list)  # seconds to being taken
    wrong: list[str] = field(default_factory=list)


async def play(number: int, seed: int, plan: Plan, url: str) -> Played:
    """Play a night on a migrated, empty database."""
    night = Night(number, seed, plan, url)
    try:
        await night.set_up()
        await night.go()
        return await night.judge()
    finally:
        await night.house.close()


class Night:
    """The clock, who acts when, and what is seen meanwhile."""

    def __init__(self, number: int, seed: int, plan: Plan, url: str) -> None:
        self.plan, self.url = plan, url
        self.random = Random(f"{seed}-{number}")
        self.clock = clock_at(number, DUSK)
        self.dusk = self.clock.at
        self.end = self.dusk + timedelta(hours=plan.hours + plan.ends_after)
        self.telegram = Telegram(self._rings)
        self.settings = Settings(_env_file=None, bot_token="42:x")
        self.house = House(url, self.settings, self.clock, self.telegram, self.random)
        self.played = Played(number, seed)
        self.seen = judging.Seen()
        self._acts: list[tuple[datetime, int, Callable[[], None]]] = []
        self._numbers = count()
        self.wakes = 0
        self._kills: list[timedelta] = []  # how long the process will be away
        self._look_at = self.dusk

    def later(self, at: datetime, act: Callable[[], None]) -> None:
        heapq.heappush(self._acts, (at, next(self._numbers), act))

    async def set_up(self) -> None:
        """Write the town, and choose when what happens."""
        database = Database(self.url, {}, KEYRING)
        async with database.begin() as session:
            town = await found(session, self.telegram, self.plan.areas, self.random)
        await database.close()
        self.town = town
        self.people = People(town, self.telegram, self.later, self.clock, self.random)
        plan = self.plan
        for _ in range(round(plan.areas * plan.arrivals)):
            self._sometime(lambda: self.people.arrive(self.random.randrange(plan.areas)))
        for _ in range(plan.storms):
            self._sometime(self._storm)
        for _ in range(plan.cries):
            self._sometime(lambda: self.people.cry(self.random.randrange(plan.areas)))
        for _ in range(plan.staff_cries):
            self._sometime(self.people.staff_cries)
        for _ in range(plan.blocks):
            self._sometime(self.people.block)
        for _ in range(plan.kills):
            self._sometime(self._kill)
        for _ in range(plan.removals):
            self._sometime(self._remove)
        for _ in range(plan.lost_rows):
            self._sometime(self._lose_rows)

    async def go(self) -> None:
        """Play until the end: whoever acts next, or what the bot does by itself."""
        while self.clock.at < self.end:
            self.wakes += 1
            wakes = self.house.wakes_at()
            first = self._acts[0][0] if self._acts else self.end
            self.clock.at = max(self.clock.at, min(wakes, first, self._look_at, self.end))
            while self._acts and self._acts[0][0] <= self.clock.at:
                heapq.heappop(self._acts)[2]()
            if self._kills and self.telegram.pending:
                self.house.kill_soon(self.random.randint(0, 150), away=self._kills.pop())
            await self.house.work()
            if self.clock.at >= self._look_at:
                self._look_at = self.clock.at + LOOK_EVERY
                self.played.wrong += await self.house.read(self._look)

    async def judge(self) -> Played:
        """Count, and list what is wrong."""
        played = self.played
        played.acts, played.kills = self.people.acts, self.house.kills
        played.doubles, played.cries = self.telegram.doubles, len(self.people.cries)
        played.longest_down = self.house.longest_down
        await self.house.read(self._judge)
        return played

    # --- what happens -----------------------------------------------------------------------------

    def _sometime(self, act: Callable[[], object]) -> None:
        def do() -> None:
            act()

        hours = self.random.uniform(0, self.plan.hours)
        self.later(self.dusk + timedelta(hours=hours), do)

    def _storm(self) -> None:
        """A coach stops at one gate."""
        area = self.random.randrange(self.plan.areas)
        for _ in range(self.plan.storm_size):
            at = self.clock.at + timedelta(seconds=self.random.uniform(0, 60))
            self.later(at, lambda: self.people.arrive(area))

    def _kill(self) -> None:
        """Kill a process while it works for somebody; one time in eight it is long away."""
        is_long = self.random.random() < 0.125
        away = self.random.uniform(60, 300) if is_long else self.random.uniform(1, 8)
        self._kills.append(timedelta(seconds=away))

    def _remove(self) -> None:
        """Take the role of a worker away."""
        workers = [one for one in self.town.staff if one.role is Role.WORKER]
        one = self.random.choice(workers)
        assert one.area is not None
        area_id, person_id = self.town.area_ids[one.area], self.town.people[one.phone.id]

        async def act(session: AsyncSession, now: datetime) -> None:
            person = await session.get_one(Person, person_id)
            if person.holds(Role.WORKER, area_id):
                await roles.take_away(session, person, Role.WORKER, area_id, by=None, now=now)

        self.house.outside.append(act)

    def _lose_rows(self) -> None:
        """Delete every row of the alerts' jobs."""

        async def act(session: AsyncSession, now: datetime) -> None:
            await session.execute(delete(Job).where(Job.kind.startswith("alert-")))

        self.house.outside.append(act)

    def _rings(self, phone: Phone, shown: Shown, now: datetime) -> None:
        self.people.rings(phone)

    # --- looks ------------------------------------------------------------------------------------

    async def _look(self, session: AsyncSession) -> list[str]:
        down = self.house.longest_down
        return await judging.look(session, self.seen, self.telegram, now=self.clock.at, down=down)

    async def _judge(self, session: AsyncSession) -> None:
        self.played.wrong += await self._look(session)
        await judging.judge(
            session,
            self.played,
            self.people.cries,
            self.house.witness,
            self.house.kinds,
            now=self.clock.at,
        )


def sqlite_copy(template: Path, folder: Path) -> str:
    """Copy the migrated template into the folder; return the copy's address."""
    folder.mkdir(parents=True, exist_ok=True)
    copy = folder / "weft.sqlite3"
    shutil.copyfile(template, copy)
    return f"sqlite:///{copy}"
