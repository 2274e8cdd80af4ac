"""The runner: takes updates from the inbox, in order per chat, and turns each into effects, once.

One update is one *turn*. Inside a turn only the database is awaited, so it can be run again: many
chats' turns share one transaction. If one raises, the group is rolled back, that one is run
alone, and the others are the next group's. A turn that raises `Refused` has changed nothing; its
refusal is said in a transaction of its own. An update that keeps raising is set aside as poison.

A turn may also kill its process. What an earlier life left open is therefore counted before it
is tried; what was counted before is run alone; after a few attempts it is set aside untried.
"""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta
from typing import Any, Protocol

import orjson
import structlog
from sqlalchemy.ext.asyncio import AsyncSession

from bot.spine.clock import Clock
from bot.spine.db.bulk import savepoint, write_rows
from bot.spine.db.context import context_of
from bot.spine.db.engine import Database
from bot.spine.db.errors import (
    LOCKED_PAUSE,
    is_lock_conflict,
    is_lock_timeout,
    is_transient,
    until_back,
)
from bot.spine.inbox.model import (
    InboxUpdate,
    Taken,
    UpdateState,
    count_attempts,
    has_earlier,
    mark_done,
    take,
)
from bot.spine.refused import Refused
from bot.spine.whereabouts import traceback_of, whereabouts

log = structlog.get_logger()

GROUP = 64
IDLE_SECONDS = 0.5
# However many turns wait, what lets them go first waits no longer.
LONGEST_REST = 0.25
BACK_OFF = (timedelta(seconds=0.2), timedelta(seconds=1), timedelta(seconds=5))
MOST_ATTEMPTS = len(BACK_OFF) + 1

Raw = dict[str, Any]
"""An update as Telegram sent it."""


class Turns(Protocol):
    """How an update becomes effects; the composition root hands it in."""

    async def load(self, session: AsyncSession, updates: Sequence[Raw]) -> Any:
        """Read at once what the turns of these updates need."""
        ...

    async def turn(self, session: AsyncSession, update: Raw, now: datetime, loaded: Any) -> None:
        """Do one update. Raises Refused when the person may not; anything else is a bug."""
        ...

    async def refuse(
        self, session: AsyncSession, update: Raw, refused: Refused, now: datetime
    ) -> None:
        """Say why not."""
        ...

    async def poisoned(self, session: AsyncSession, update: Raw, now: datetime) -> None:
        """Tell the person that this one failed, and the admins."""
        ...


class Runner:
    def __init__(
        self, database: Database, clock: Clock, turns: Turns, *, group: int = GROUP
    ) -> None:
        self._database, self._clock, self._turns = database, clock, turns
        self._group = group
        self._started_at = clock.now()
        # Left by an earlier life: their attempt is counted, and this life has not ended in it.
        self._counted: set[int] = set()
        self._wake, self._at_rest = asyncio.Event(), asyncio.Event()
        self._stopping = False

    def wake(self) -> None:
        """Look at once: updates have been stored."""
        self._wake.set()

    def stop(self) -> None:
        """End `run` after the group that is running."""
        self._stopping = True
        self._wake.set()

    async def run(self) -> None:
        """Run turns until stopped."""
        self._started_at = self._clock.now()  # a trial's clock is set after this was made
        try:
            while not self._stopping:
                self._wake.clear()
                if await until_back(self._step_if_any):
                    continue
                self._at_rest.set()
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(self._wake.wait(), IDLE_SECONDS)
                self._at_rest.clear()
        finally:
            self._at_rest.set()

    async def rest(self) -> None:
        """Wait until no turn runs or waits in this process, at most LONGEST_REST."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(LONGEST_REST):
                await self._at_rest.wait()

    async def _step_if_any(self) -> int:
        # The look keeps no writer waiting, and most find nothing.
        async with self._database.read() as session:
            if not await take(session, now=self._clock.now(), limit=1):
                return 0
        return await self.step()

    async def step(self) -> int:
        """Run one group of turns; return how many updates it looked at."""
        now = self._clock.now()
        taken: list[Taken] = []
        left: list[Taken] = []
        culprits: Sequence[int] = ()
        try:
            async with self._database.begin() as session:
                taken = await take(session, now=now, limit=self._group)
                left = [row for row in taken if self._was_left(row, now)]
                if taken and not left:
                    await self._run_group(session, taken, now)
        except Exception as error:
            culprits = _culprits(error, taken)
        for update_id in culprits:
            await self._run_alone(update_id)
        if left:
            await self._run_left(left)
        return len(taken)

    async def _run_group(
        self, session: AsyncSession, taken: Sequence[Taken], now: datetime
    ) -> None:
        """Run these turns in this transaction. Raises _TurnRaised, which names one."""
        updates: dict[int, Raw] = {row.update_id: orjson.loads(row.raw) for row in taken}
        loaded = await self._turns.load(session, list(updates.values()))
        for update_id, update in updates.items():
            try:
                await self._turns.turn(session, update, now, loaded)
            except Exception as error:
                raise _TurnRaised(update_id) from error
        await write_rows(session)
        await mark_done(session, _ids(taken), now)

    # --- what an earlier life left --------------------------------------------------------------

    def _was_left(self, row: Taken, now: datetime) -> bool:
        """Tell whether it came before this process, which may have died of it in another life."""
        return row.received_at < self._started_at or row.received_at > now

    async def _run_left(self, left: Sequence[Taken]) -> None:
        untried = [row for row in left if row.attempts == 0]
        if untried:
            async with self._database.begin() as session:
                await count_attempts(session, _ids(untried), self._clock.now())
            self._counted.update(_ids(untried))
            await self._run_counted(set(_ids(untried)))
        # The one that ends each life has the most attempts: first those that it kept waiting.
        for row in sorted(left, key=lambda row: row.attempts):
            if row.attempts and await self._count_or_set_aside(row.update_id):
                await self._run_alone(row.update_id)

    async def _run_counted(self, ids: set[int]) -> None:
        taken: list[Taken] = []
        culprits: Sequence[int] = ()
        try:
            async with self._database.begin() as session:
                now = self._clock.now()
                first = await take(session, now=now, limit=self._group)
                taken = [row for row in first if row.update_id in ids]
                await self._run_group(session, taken, now)
        except Exception as error:
            culprits = _culprits(error, taken)
        else:
            self._counted -= ids
        for update_id in culprits:
            await self._run_alone(update_id)

    async def _count_or_set_aside(self, update_id: int) -> bool:
        """Count the next attempt; False when there were enough: the update is set aside."""
        if update_id in self._counted:
            return True  # the database went away, or a row was locked, and this life goes on
        async with self._database.begin() as session:
            row = await _lock_open(session, update_id)
            if row is None:
                return False
            if row.attempts >= MOST_ATTEMPTS:
                await self._set_aside(session, row, "a process has died in each attempt")
                return False
            row.attempts += 1
        self._counted.add(update_id)
        return True

    # --- one alone ------------------------------------------------------------------------------

    async def _run_alone(self, update_id: int) -> None:
        """Run one turn in its own transaction, say its refusal, or note its failure."""
        try:
            try:
                await self._in_own_transaction(update_id, self._turn)
            except Refused as refused:
                await self._in_own_transaction(update_id, self._refusing(refused))
        except Exception as error:
            if is_lock_timeout(error):
                log.warning("row-stays-locked", update_id=update_id, error=whereabouts(error))
                await self._put_off(update_id)
                return
            if is_transient(error):
                raise
            log.error("turn-failed", update_id=update_id, error=whereabouts(error))
            await self._note_failure(update_id, traceback_of(error))
        self._counted.discard(update_id)

    async def _put_off(self, update_id: int) -> None:
        """Let other chats go on while a row that this turn needs is locked by somebody else."""
        async with self._database.begin() as session:
            row = await _lock_open(session, update_id)
            if row is not None:
                # Only what was tried waits for its time; more attempts would make it poison.
                row.attempts = max(row.attempts, 1)
                row.due_at = self._clock.now() + LOCKED_PAUSE

    async def _turn(self, session: AsyncSession, update: Raw, now: datetime) -> None:
        loaded = await self._turns.load(session, [update])
        await self._turns.turn(session, update, now, loaded)

    def _refusing(self, refused: Refused) -> "_Act":
        async def refuse(session: AsyncSession, update: Raw, now: datetime) -> None:
            await self._turns.refuse(session, update, refused, now)

        return refuse

    async def _in_own_transaction(self, update_id: int, act: "_Act") -> None:
        now = self._clock.now()
        async with self._database.begin() as session:
            row = await _lock_open(session, update_id)
            if row is None or await has_earlier(session, row):
                return
            failed = row.attempts - (update_id in self._counted)
            context_of(session).is_last_attempt = failed >= len(BACK_OFF)
            await act(session, orjson.loads(row.raw), now)
            await write_rows(session)
            await mark_done(session, [update_id], now)

    async def _note_failure(self, update_id: int, error: str) -> None:
        now = self._clock.now()
        async with self._database.begin() as session:
            row = await _lock_open(session, update_id)
            if row is None:
                return  # another replica has it, or has done it
            row.attempts += update_id not in self._counted
            row.error = error
            if row.attempts <= len(BACK_OFF):
                row.due_at = now + BACK_OFF[row.attempts - 1]
                return
            await self._set_aside(session, row, error)

    async def _set_aside(self, session: AsyncSession, row: InboxUpdate, error: str) -> None:
        """Make it poison and say so, in one transaction; should telling fail, it stays poison."""
        now = self._clock.now()
        row.state, row.done_at, row.error = UpdateState.POISON, now, error
        update: Raw = orjson.loads(row.raw)
        log.error("poison", update_id=row.update_id)
        await session.flush()
        try:
            async with savepoint(session):
                await self._turns.poisoned(session, update, now)
        except Exception as untold:
            if is_transient(untold):
                raise
            log.error("poison-untold", update_id=row.update_id, error=whereabouts(untold))


_Act = Callable[[AsyncSession, Raw, datetime], Awaitable[None]]


class _TurnRaised(Exception):
    """A turn of a group raised; its exception is the cause."""

    def __init__(self, update_id: int) -> None:
        super().__init__(f"turn {update_id}")
        self.update_id = update_id


def _culprits(error: Exception, taken: Sequence[Taken]) -> Sequence[int]:
    """Name the updates that are to be run alone after their group has failed.

    Raises the error where none of them is at fault: a full disk, a server that stops.
    """
    if not taken or (is_transient(error) and not is_lock_conflict(error)):
        raise error
    # If no turn can be named, each is run alone.
    return [error.update_id] if isinstance(error, _TurnRaised) else _ids(taken)


def _ids(taken: Sequence[Taken]) -> list[int]:
    return [row.update_id for row in taken]


async def _lock_open(session: AsyncSession, update_id: int) -> InboxUpdate | None:
    """Lock an open update; None when it has ended, or another replica has it."""
    row = await session.get(InboxUpdate, update_id, with_for_update={"skip_locked": True})
    return row if row is not None and row.state is UpdateState.OPEN else None
