"""The runner: keeps updates in the inbox, takes them in order per chat and turns them into effects, each once.

What has just come is stored in the same transaction as the turns of those that are taken, mostly as done already
(docs/decisions/fewer-round-trips.md); it is confirmed after the commit.

One update is one *turn*. Inside a turn only the database is awaited, so a turn can be run again: many chats' turns share one
transaction. If one of them raises, the group is rolled back, that one is run alone, and the others are the next group's. A turn
that raises `Refused` has changed nothing: its refusal is said in a transaction of its own. An update that keeps raising is set
aside as poison.
"""

import asyncio
import contextlib
import time
import traceback
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Protocol

import orjson
import structlog
from sqlalchemy import bindparam, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.spine.clock import Clock
from bot.spine.db.engine import (
    AWAY,
    Database,
    DatabaseAway,
    UtcDateTime,
    connection_of,
    one_of,
    passes,
)
from bot.spine.inbox.model import (
    InboxUpdate,
    NotNew,
    UpdateState,
    first_of_chats,
    has_earlier,
    store,
    store_done,
    take,
)
from bot.spine.outbox.model import savepoint
from bot.spine.refused import Refused

log = structlog.get_logger()

GROUP = 256
# No group should take longer than so: others wait for its locks, and its first turns for their answers.
GROUP_SECONDS = 0.25
# Groups begin small and double: a process that is killed again and again gets something done each time, and a turn that
# fails undoes few others.
FIRST_GROUP = 4
IDLE_SECONDS = 0.5
# A busy webhook is given so long to bring what it can, so that a transaction is worth its while.
GATHER_SECONDS, MANY = 0.005, 16
# Turns that wait for nothing keep the loop so long: whatever else it has to do is then done together, and while the database commits.
AT_A_STRETCH = 0.005
# However many turns wait, what lets them go first waits no longer (docs/decisions/turns-before-errands.md).
LONGEST_REST = 0.25
BACK_OFF = (timedelta(seconds=0.2), timedelta(seconds=1), timedelta(seconds=5))


class Turns(Protocol):
    """What the composition root hands in: how an update becomes effects."""

    async def prepare(
        self, session: AsyncSession, updates: Sequence[dict[str, Any]], now: datetime
    ) -> None:
        """Loads at once what the turns of a group will ask for."""
        ...

    async def turn(self, session: AsyncSession, update: dict[str, Any], now: datetime) -> None:
        """Does one update. Raises Refused when the person may not; anything else is a bug."""
        ...

    async def refuse(
        self, session: AsyncSession, update: dict[str, Any], refused: Refused, now: datetime
    ) -> None:
        """Says why not."""
        ...

    async def poisoned(self, session: AsyncSession, update: dict[str, Any], now: datetime) -> None:
        """Tells the person that this one failed, and whoever runs the bot."""
        ...


@dataclass(frozen=True)
class Brought:
    """Updates that have come, and who waits for them to be stored."""

    updates: Sequence[Mapping[str, Any]]
    stored: asyncio.Future[None]

    def succeeded(self) -> None:
        """They are committed."""
        if not self.stored.done():
            self.stored.set_result(None)

    def failed(self) -> None:
        """They are not, unless it was said that they are: whoever brought them brings them again."""
        if not self.stored.done():
            self.stored.set_exception(DatabaseAway("the updates were not stored"))


def _updates_of(brought: Iterable[Brought]) -> list[Mapping[str, Any]]:
    return [update for one in brought for update in one.updates]


async def _gathered(waiting: Sequence[Brought], before: int) -> int:
    """How many wait. Where there are fewer than the many of `before`, who have just been answered, a moment is given to these: what
    they write next comes by as many connections, one by one, and the first of it would be a small transaction of its own."""
    if len(waiting) < before >= MANY:
        await asyncio.sleep(GATHER_SECONDS)
    return len(waiting)


class Runner:
    def __init__(
        self,
        database: Database,
        clock: Clock,
        turns: Turns,
        *,
        committed: Callable[[Mapping[Any, Any] | None], None],
        group: int = GROUP,
    ) -> None:
        self._database, self._clock, self._turns = database, clock, turns
        self._committed, self._group = committed, group
        self._size = min(FIRST_GROUP, group)
        self._wake, self._at_rest = asyncio.Event(), asyncio.Event()
        self._are_left = True  # updates that the last group may not have taken
        self._looked_at = 0.0  # for updates other than those that were brought
        self._stopping = False
        self._has_ended = False
        self._brought: list[Brought] = []
        self._apart: list[Brought] = []
        self._storing: asyncio.Task[None] | None = None

    async def receive(self, updates: Sequence[Mapping[str, Any]]) -> None:
        """Comes back when the updates are committed to the inbox; their turns may have been done by then. Raises AWAY's kinds."""
        brought = Brought(updates, asyncio.get_running_loop().create_future())
        if self._has_ended:
            await self._store([brought])
            return
        self._brought.append(brought)
        self._wake.set()
        await brought.stored

    async def receive_apart(self, updates: Sequence[Mapping[str, Any]]) -> None:
        """As `receive`, without waiting for turns: for what comes by many connections, to a database that writes side by side.

        One runner is given its updates in one of the two ways: an update must not be stored before an earlier one of its chat.
        """
        brought = Brought(updates, asyncio.get_running_loop().create_future())
        self._apart.append(brought)
        if self._storing is None or self._storing.done():
            self._storing = asyncio.create_task(self._store_apart())
        await brought.stored

    async def _store_apart(self) -> None:
        together = 0
        while self._apart:
            together = await _gathered(self._apart, together)
            brought, self._apart = self._apart, []
            try:
                await self._store(brought)
            except AWAY:
                log.exception("database-away")  # who brought them has heard so
            self._wake.set()

    def stop(self) -> None:
        """Ends `run` after the turn that is running; what comes later is only stored."""
        self._stopping = True
        self._wake.set()

    async def run(self) -> None:
        """Runs what comes, until stopped."""
        try:
            await self._run()
        finally:
            self._has_ended = True
            self._at_rest.set()
            brought, self._brought = self._brought, []
            await self._store(brought)

    async def _run(self) -> None:
        together = 0
        while not self._stopping:
            together = await _gathered(self._brought, together)
            self._wake.clear()
            try:
                if await self.step() and (
                    self._wake.is_set() or (self._are_left and await self._is_any())
                ):
                    continue
            except AWAY:
                # Nothing is lost: the updates are still open.
                log.exception("database-away")
                await asyncio.sleep(1)
            self._at_rest.set()
            try:
                await asyncio.wait_for(self._wake.wait(), IDLE_SECONDS)
            except TimeoutError:
                pass
            self._at_rest.clear()

    async def rest(self) -> None:
        """Comes back when no turn runs or waits in this process, and after LONGEST_REST in any case."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(LONGEST_REST):
                await self._at_rest.wait()

    async def _is_any(self) -> bool:
        """A look that keeps no writer waiting, since most find nothing."""
        async with self._database.read() as session:
            return bool(await take(session, now=self._clock.now(), limit=1))

    async def step(self) -> int:
        """Stores what was brought and runs one group of turns; gives how many updates it looked at."""
        brought, self._brought = self._brought, []
        try:
            return await self._group_of_turns(brought)
        finally:
            for one in brought:
                one.failed()

    async def _group_of_turns(self, brought: Sequence[Brought]) -> int:
        now, begun = self._clock.now(), asyncio.get_running_loop().time()
        come = _updates_of(brought)
        ids: list[int] = []
        in_turn: int | None = None
        looks = (
            not come
            or self._are_left
            or len(come) > self._size
            or begun - self._looked_at >= IDLE_SECONDS
        )
        self._are_left = True
        try:
            async with self._database.begin() as session:
                if looks:
                    self._looked_at = begun
                    await store(session, come, now=now)
                    rows = await take(session, now=now, limit=self._size)
                    updates = {update_id: orjson.loads(raw) for update_id, raw in rows}
                else:
                    # What has just come is written once, after its turn: nobody else knows of it.
                    updates = first_of_chats(come)
                ids = list(updates)
                session.info["turns"] = len(ids)
                if updates:
                    await self._turns.prepare(session, list(updates.values()), now)
                let_others = time.monotonic() + AT_A_STRETCH
                for in_turn, update in updates.items():  # noqa: B007 - looked at when a turn raises
                    await self._turns.turn(session, update, now)
                    if time.monotonic() >= let_others:
                        # A group may not keep the loop to itself: SQLite's statements never wait.
                        await asyncio.sleep(0)
                        let_others = time.monotonic() + AT_A_STRETCH
                in_turn = None
                if ids:
                    await session.flush()
                    if looks:
                        await _mark_done(session, ids, now)
                    else:
                        await store_done(session, come, ids, now=now)
            for one in brought:
                one.succeeded()
            # Those of other processes, and those that wait for a time, are found by the next look.
            self._are_left = set(ids) != {int(update["update_id"]) for update in come}
            if ids:
                self._fit_size(asyncio.get_running_loop().time() - begun)
                self._committed(session.info)
        except NotNew:
            await self._store(brought)  # and the next group looks
        except Exception as error:
            self._size = max(min(self._group, FIRST_GROUP), self._size // 2)
            if not ids or passes(error):
                raise  # a full disk or a stopped server is no fault of these updates
            await self._store(brought)
            # The others are open still, and the next group's. Where none can be named, each has to show that it is not the one.
            await self._each_alone(ids if in_turn is None else [in_turn])
            self._committed(None)
        return len(ids)

    async def _store(self, brought: Sequence[Brought]) -> None:
        """Stores without running anything."""
        try:
            if brought:
                async with self._database.begin() as session:
                    await store(session, _updates_of(brought), now=self._clock.now())
                for one in brought:
                    one.succeeded()
        finally:
            for one in brought:
                one.failed()

    def _fit_size(self, took: float) -> None:
        """Groups grow while they are quick."""
        if took < GROUP_SECONDS / 2:
            self._size = min(self._group, self._size * 2)
        elif took > GROUP_SECONDS:
            self._size = max(FIRST_GROUP, self._size // 2)

    async def _each_alone(self, ids: Sequence[int]) -> None:
        for update_id in ids:
            await self._alone(update_id)

    async def _alone(self, update_id: int) -> None:
        try:
            try:
                await self._in_own_transaction(update_id, self._turns.turn)
            except Refused as refused:
                reason = refused

                async def refuse(session: AsyncSession, raw: dict[str, Any], now: datetime) -> None:
                    await self._turns.refuse(session, raw, reason, now)

                await self._in_own_transaction(update_id, refuse)
        except Exception as error:
            if passes(error):
                raise
            log.exception("turn-failed", update_id=update_id)
            await self._failed(update_id, traceback.format_exc())

    async def _in_own_transaction(
        self,
        update_id: int,
        do: Callable[[AsyncSession, dict[str, Any], datetime], Awaitable[None]],
    ) -> None:
        now = self._clock.now()
        async with self._database.begin() as session:
            row = await session.get(InboxUpdate, update_id, with_for_update={"skip_locked": True})
            if row is None or row.state is not UpdateState.OPEN or await has_earlier(session, row):
                return
            # Whoever hopes for something that has not come yet must do without it now: this update is poison else.
            session.info["last_try"] = row.attempts >= len(BACK_OFF)
            await do(session, orjson.loads(row.raw), now)
            await session.flush()
            await _mark_done(session, [update_id], now)

    async def _failed(self, update_id: int, error: str) -> None:
        now = self._clock.now()
        async with self._database.begin() as session:
            row = await session.get(InboxUpdate, update_id, with_for_update={"skip_locked": True})
            if row is None or row.state is not UpdateState.OPEN:
                return  # another replica has it, or has done it
            row.attempts, row.error = row.attempts + 1, error
            if row.attempts <= len(BACK_OFF):
                row.due_at = now + BACK_OFF[row.attempts - 1]
                return
            row.state, row.done_at = UpdateState.POISON, now
            await session.flush()
            log.error("poison", update_id=update_id)
            # In the same transaction, so that no crash comes between; were the telling itself to fail, the update must
            # stay set aside, and the audit shows it.
            try:
                async with savepoint(session):
                    await self._turns.poisoned(session, orjson.loads(row.raw), now)
            except Exception as untold:
                if passes(untold):
                    raise
                log.exception("poison-untold", update_id=update_id)
        self._committed(None)


# On the table: for every group of turns, and the ORM has none of these rows.
_DONE = (
    update(InboxUpdate.__table__)  # type: ignore[arg-type]
    .where(one_of(InboxUpdate.__table__.c.update_id, "ids"))
    .values(state=UpdateState.DONE, done_at=bindparam("now", type_=UtcDateTime()))
)


async def _mark_done(session: AsyncSession, ids: Sequence[int], now: datetime) -> None:
    await connection_of(session).execute(_DONE, {"ids": ids, "now": now})
