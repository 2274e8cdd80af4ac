"""The processes of the bot on one database: they work, die at any statement, and start again."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from random import Random
from typing import Any

from sqlalchemy import event, func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot import subjects
from bot.alerts.kinds import AlertChanged
from bot.languages.detect import DEFAULT
from bot.people import directory
from bot.settings import Settings
from bot.spine.db.context import Context
from bot.spine.db.engine import Database
from bot.spine.db.errors import is_transient
from bot.spine.inbox.model import InboxUpdate, UpdateState, store
from bot.spine.inbox.runner import Runner
from bot.spine.jobs.model import Job, JobState
from bot.spine.jobs.run import do_lookout, keep_recurring, run_due, run_network_job, take_over
from bot.spine.outbox import outcomes
from bot.spine.outbox.limits import Limits
from bot.spine.outbox.model import LONGEST_WAIT, Lane
from bot.spine.outbox.outgoing import OPEN
from bot.spine.outbox.queue import Queue
from bot.spine.outbox.sender import MOST_UNMARKED
from bot.spine.telegram import CallFailed
from handlers.turns.dispatch import Turns
from tests.conftest import KEYRING
from tests.fuzz.ways import Engine
from tests.nights.clock import Clock
from tests.nights.telegram import Telegram
from tests.nights.witness import Witness

# Telegram's limits, as the settings have them; what is sent waits for them under the turned clock.
PER_SECOND, CHAT_PER_SECOND = 25.0, 1.0
# A replica takes the lead so long after the one before it has died.
TAKEOVER = timedelta(seconds=4)
RECURRING_EVERY = timedelta(minutes=10)


class Killed(BaseException):
    """The process died: no code of the program may catch this."""


@dataclass
class Stir:
    """What may be there to do: a commit in any process says so."""

    turns: bool = True
    jobs: bool = True
    calls: bool = True  # network jobs
    messages: bool = True

    def everything(self) -> None:
        """Look for all of it, since a process has died or has to try again."""
        self.turns = self.jobs = self.calls = self.messages = True

    @property
    def is_any(self) -> bool:
        return self.turns or self.jobs or self.calls or self.messages


class Machine:
    """One process, from its start to its death."""

    def __init__(
        self,
        url: str,
        settings: Settings,
        clock: Clock,
        telegram: Telegram,
        *,
        witness: Witness,
        stir: Stir,
    ) -> None:
        self.clock, self.telegram, self.is_dead, self._stir = clock, telegram, False, stir
        self._statements_left: int | None = None
        listeners = subjects.listeners(settings)
        heard = {AlertChanged: (*listeners[AlertChanged], witness.on_alert_changed)}
        self.database = Database(url, {**listeners, **heard}, KEYRING)
        self.database.on_commit = [witness.on_commit, self._on_commit]
        self._listen()
        self._turns = Turns(settings, DEFAULT, bot_id=42, username="weft_bot")
        self._runner = Runner(self.database, clock, self._turns)
        self.jobs = subjects.jobs(settings, Engine())
        self._limits = Limits(per_second=PER_SECOND, chat_per_second=CHAT_PER_SECOND)
        self._sends_at = clock.at
        self._looked: dict[str, datetime] = {}
        self._kept_recurring: datetime | None = None

    def _listen(self) -> None:
        engine = self.database.engine.sync_engine

        @event.listens_for(engine, "before_cursor_execute")
        def _count(*_: Any) -> None:
            if self._statements_left is not None:
                self._statements_left -= 1
                self.is_dead = self.is_dead or self._statements_left < 0
            if self.is_dead:
                raise Killed

        if self.database.is_sqlite:

            @event.listens_for(engine, "connect")
            def _spare_the_disk(connection: Any, _record: Any) -> None:
                connection.cursor().execute("PRAGMA synchronous=OFF")

    def kill_after(self, statements: int) -> None:
        """Let this process die at one of its next statements."""
        self._statements_left = statements

    # --- what it does -----------------------------------------------------------------------------

    async def receive(self) -> int:
        """Store what Telegram has for the bot; only then it is confirmed."""
        batch = list(self.telegram.pending)
        if not batch:
            return 0
        async with self.database.begin() as session:
            await store(session, batch, now=self.clock.now())
        self.telegram.confirm(batch)
        self._stir.turns = True
        return len(batch)

    async def run_turns(self) -> int:
        """Run one group of turns."""
        if not self._stir.turns:
            return 0
        done = await self._runner.step()
        self._stir.turns = done > 0
        return done

    async def begin_to_lead(self) -> None:
        """Do what a process does that begins to lead."""
        async with self.database.begin() as session:
            await take_over(session, now=self.clock.now())
        for kind in self.jobs.at_start:
            await do_lookout(self.database, self.jobs, kind, now=self.clock.now())

    def _on_commit(self, context: Context) -> None:
        calls = {pool.kind.name for pool in self.jobs.pools}
        self._stir.messages |= context.has_messages
        self._stir.calls |= bool(context.job_kinds & calls)
        self._stir.jobs |= bool(context.job_kinds - calls)

    async def look_out(self) -> None:
        """Keep the lookouts, and recurring jobs scheduled."""
        now = self.clock.now()
        for kind, every in self.jobs.lookouts:
            if now - self._looked.get(kind.name, now - every) >= every:
                self._looked[kind.name] = now
                await do_lookout(self.database, self.jobs, kind, now=now)
        if self._kept_recurring is None or now - self._kept_recurring >= RECURRING_EVERY:
            self._kept_recurring = now
            async with self.database.begin() as session:
                await keep_recurring(session, self.jobs, now=now)

    async def lead(self) -> int:
        """Do what is due and send what may leave; return how much it did."""
        done, stir = 0, self._stir
        if stir.jobs:
            stir.jobs = False
            done += await run_due(self.database, self.jobs, now=self.clock.now())
        if stir.calls:
            stir.calls = False
            for pool in self.jobs.pools:
                while await run_network_job(self.database, self.jobs, pool, now=self.clock.now):
                    done += 1
        if stir.messages or self.has_to_send:
            stir.messages = False
            sent = await self._send()
            stir.messages |= sent > 0
            done += sent
        return done

    async def _send(self) -> int:
        """Call Telegram with what may leave now, then write what became of it."""
        now, queue = self.clock.now(), Queue()
        wanted = {
            "now": now,
            "latest": now + LONGEST_WAIT,
            "known": [],
            "full": [],
            "first": [],
            "last_lane": max(Lane),
        }
        async with self.database.read() as session:
            rows = (await session.execute(OPEN, wanted)).all()
        held = queue.hold(rows, now, set())
        done = [
            outcomes.Outcome(message, failed=CallFailed(-1, reason))
            for message, reason in held.dropped
        ]
        picked = queue.pick(
            now.timestamp(),
            self._limits,
            unmarked=0,
            most_unmarked=MOST_UNMARKED,
            last_lane=max(Lane),
        )
        self._sends_at = now + timedelta(seconds=max(0.05, picked.wait if rows else 600.0))
        done += [self.telegram.call(message, now) for message in picked.messages]
        if done:
            async with self.database.begin() as session:
                await outcomes.write(session, done, now, unreachable=directory.mark_unreachable)
        return len(done)

    @property
    def has_to_send(self) -> bool:
        return self._sends_at <= self.clock.at

    @property
    def wakes_at(self) -> datetime:
        """When it sends or looks again, whatever the rows say."""
        now = self.clock.now()
        lookout = min(self._looked.get(kind.name, now) + e for kind, e in self.jobs.lookouts)
        return min(lookout, self._sends_at)


class House:
    """One process on SQLite; on PostgreSQL two, of which one leads."""

    def __init__(
        self, url: str, settings: Settings, clock: Clock, telegram: Telegram, random: Random
    ) -> None:
        self._url, self._settings, self.clock, self._telegram = url, settings, clock, telegram
        self._random = random
        self.witness = Witness()
        self._outside = Database(url, {}, KEYRING)
        # What is done to the database from outside (by a command), in order.
        self.outside: list[Callable[[AsyncSession, datetime], Awaitable[None]]] = []
        jobs = subjects.jobs(settings, Engine())
        # The kinds of jobs that the processes do.
        self.kinds = [*jobs.kinds, *(pool.kind.name for pool in jobs.pools)]
        self.machines: list[Machine | None] = [None] if "sqlite" in url else [None, None]
        self._back_at = [clock.at for _ in self.machines]
        self._leader: Machine | None = None
        self._may_lead_at = clock.at
        self._due: list[datetime] = []
        self._stir = Stir()
        self.kills = 0
        self.down_since: datetime | None = None
        self.longest_down = timedelta()

    def kill_soon(self, statements: int, *, away: timedelta) -> None:
        """Let the leader, or a replica, die at one of its next statements and stay away a while."""
        alive = [machine for machine in self.machines if machine is not None]
        if alive:
            victim = self._random.choice(alive)
            victim.kill_after(statements)
            self._back_at[self.machines.index(victim)] = self.clock.at + away

    async def work(self) -> None:
        """Let every process do what there is to do now, until nothing is left."""
        stir = self._stir
        await self._start_those_due()
        await self._choose_leader()
        if self._leader is not None:
            leader = self._leader
            await self._living(leader, leader.look_out)
        if any(due <= self.clock.at for due in self._due):
            stir.turns = stir.jobs = stir.calls = True
        if not self._is_anything_to_do():
            return
        while await self._round():
            pass
        self._due = await self.read(self._find_due)

    async def read(self, look: Callable[[AsyncSession], Awaitable[Any]]) -> Any:
        """Read the database from outside, whoever lives."""
        async with self._outside.read() as session:
            return await look(session)

    def wakes_at(self) -> datetime:
        """Find when something happens by itself."""
        times = [
            back
            for machine, back in zip(self.machines, self._back_at, strict=True)
            if machine is None
        ]
        if self._leader is None and any(self.machines):
            times.append(self._may_lead_at)
        if self._leader is not None:
            times += [self._leader.wakes_at, *self._due]
        return max(min(times), self.clock.at + timedelta(milliseconds=50))

    async def _find_due(self, session: AsyncSession) -> list[datetime]:
        """Find when the next job and the next attempt at a turn are due."""
        job = select(func.min(Job.due_at)).where(
            Job.state == JobState.OPEN, Job.due_at > self.clock.at
        )
        turn = select(func.min(InboxUpdate.due_at)).where(InboxUpdate.state == UpdateState.OPEN)
        found = [await session.scalar(each) for each in (job, turn)]
        return [each for each in found if each is not None]

    async def close(self) -> None:
        await self._outside.close()
        for machine in self.machines:
            if machine is not None:
                await machine.database.close()

    # --- pieces -----------------------------------------------------------------------------------

    def _is_anything_to_do(self) -> bool:
        alive = [machine for machine in self.machines if machine is not None]
        return bool(alive) and (
            bool(self._telegram.pending or self.outside)
            or self._stir.is_any
            or (self._leader is not None and self._leader.has_to_send)
        )

    async def _choose_leader(self) -> None:
        alive = [machine for machine in self.machines if machine is not None]
        if not alive:
            self.down_since = self.down_since or self.clock.at
            return
        if self.down_since is not None:
            self.longest_down = max(self.longest_down, self.clock.at - self.down_since)
            self.down_since = None
        if self._leader is None and self.clock.at >= self._may_lead_at:
            self._leader = alive[0]
            await self._living(self._leader, self._begin)

    async def _round(self) -> int:
        """Let each process act once; return how much was done."""
        alive = [machine for machine in self.machines if machine is not None]
        if not alive:
            return 0
        done = 0
        if self.outside:
            done += await self._living(alive[0], partial(self._do_outside, alive[0]))
        hears = self._random.choice(alive)
        done += await self._living(hears, hears.receive)
        acts = [(machine, machine.run_turns) for machine in alive]
        if self._leader is not None:
            acts.append((self._leader, self._leader.lead))
        if len(self.machines) == 1:
            for machine, act in acts:  # one after the other, so that the seed decides all
                done += await self._living(machine, act)
            return done
        return done + sum(await asyncio.gather(*(self._living(*each) for each in acts)))

    async def _begin(self) -> int:
        assert self._leader is not None
        await self._leader.begin_to_lead()
        return 1

    async def _do_outside(self, machine: Machine) -> int:
        async with machine.database.begin() as session:
            await self.outside[0](session, self.clock.at)
        del self.outside[0]
        return 1

    async def _start_those_due(self) -> None:
        for place, machine in enumerate(self.machines):
            if machine is None and self._back_at[place] <= self.clock.at:
                self.machines[place] = Machine(
                    self._url,
                    self._settings,
                    self.clock,
                    self._telegram,
                    witness=self.witness,
                    stir=self._stir,
                )

    async def _living(self, machine: Machine, act: Callable[[], Awaitable[int | None]]) -> int:
        """Let a process act; what is under way when it dies is gone with it."""
        if machine not in self.machines:
            return 0
        try:
            return await act() or 0
        except Killed:
            await self._bury(machine)
            return 1
        except Exception as error:
            if machine.is_dead:  # what the driver makes of a death in the middle of a call
                await self._bury(machine)
                return 1
            if is_transient(error):
                self._stir.everything()
                return 1  # it waits for the other replica, and tries again
            raise

    async def _bury(self, machine: Machine) -> None:
        if machine not in self.machines:
            return
        place = self.machines.index(machine)
        self.machines[place] = None
        self._stir.everything()
        self.kills += 1
        self._back_at[place] = max(self._back_at[place], self.clock.at + timedelta(seconds=1))
        if machine is self._leader:
            self._leader, self._may_lead_at = None, self.clock.at + TAKEOVER
        await machine.database.close()
