"""The sender: carries the outbox to Telegram. One a bot (Telegram's limits are per bot).

A crash between sending and marking leaves the outcome unknown: what was waiting when a sender
starts is *doubtful*, and a doubtful message shows its number, so that a double is seen as one.
What may leave when is decided by queue.py.
"""

import asyncio
from collections.abc import Callable, Collection, Set
from datetime import datetime
from typing import Any

import structlog
from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.spine.clock import Clock
from bot.spine.db.context import Context
from bot.spine.db.engine import Database
from bot.spine.db.errors import LOCKED_PAUSE, is_lock_timeout, is_transient, until_back
from bot.spine.db.queries import is_due
from bot.spine.lenient_json import is_whole
from bot.spine.outbox import outcomes
from bot.spine.outbox.limits import Limits
from bot.spine.outbox.model import LONGEST_WAIT, Lane, OutboxMessage, OutboxState
from bot.spine.outbox.outage import Outage
from bot.spine.outbox.outcomes import Outcome, Unreachable, is_permanent, without_formatting
from bot.spine.outbox.outgoing import OPEN, WINDOW, Outgoing, body_of, place_number
from bot.spine.outbox.queue import HELD_LIMIT, Place, Queue
from bot.spine.pulse import Pulse
from bot.spine.telegram import CallFailed, Telegram
from bot.spine.whereabouts import whereabouts

log = structlog.get_logger()

MOST_UNMARKED = 192  # what a crash would send twice: with the database away nothing more leaves
IDLE_SECONDS = 0.25
# After a stop: how long what is under way may take, then the writing of what became of it.
STOP_SECONDS, LAST_MARK_SECONDS = 2.0, 1.0
# Attempts after which what a filter between us and Telegram refuses, or a bug stops, holds up
# nothing else.
REFUSED_ON_THE_WAY = 10


class Sender:
    def __init__(
        self,
        database: Database,
        clock: Clock,
        telegram: Telegram,
        limits: Limits,
        *,
        unreachable: Unreachable,
        leads: Callable[[], bool],
    ) -> None:
        """`leads` tells whether this process still is the one that sends."""
        self._database, self._clock, self._telegram, self._limits = (
            database,
            clock,
            telegram,
            limits,
        )
        self._unreachable, self._leads = unreachable, leads
        self._queue = Queue()
        self._outage = Outage(telegram, ended=self.wake)
        self.succeeded = Pulse()
        self._calls: set[asyncio.Task[None]] = set()
        self._outcomes: list[Outcome] = []
        self._unmarked: set[int] = set()  # under way, or gone and not written yet
        self._wake, self._to_mark = asyncio.Event(), asyncio.Event()
        self._must_look, self._looked_at = True, 0.0
        self._left_out = False  # messages that wait for others to be marked
        self._marked = 0  # transactions
        self._stop = asyncio.Event()
        self._marking: asyncio.Task[None] | None = None

    def on_commit(self, context: Context) -> None:
        """Look at once for the messages of a transaction."""
        if context.has_messages:
            self.wake()

    def wake(self) -> None:
        """Look at once: there may be new messages."""
        self._must_look = True
        self._wake.set()

    def stop(self) -> None:
        """End `run` after what is under way."""
        self._stop.set()
        self._wake.set()

    @property
    def telegram_is_away(self) -> bool:
        """Telegram answers nobody: nothing leaves until it does."""
        return self._outage.is_away

    @property
    def idle(self) -> bool:
        """Nothing is under way or unmarked."""
        return not self._unmarked and not self._outcomes

    async def run(self) -> None:
        """Send until stopped; then wait up to 2 s for what is under way, and mark it.

        It ends some 3 s after the stop at the latest, also while the database is away.
        """
        working = asyncio.create_task(self._work())
        stopped = asyncio.create_task(self._stop.wait())
        try:
            await asyncio.wait([working, stopped], return_when=asyncio.FIRST_COMPLETED)
        finally:
            stopped.cancel()
            self.stop()
            self._outage.stop()
            await _end([working, *self._calls], STOP_SECONDS)
            self._to_mark.set()
            parts = [working] if self._marking is None else [working, self._marking]
            await _end(parts, LAST_MARK_SECONDS)
            self._stop.clear()
        for part in parts:
            if part.done() and not part.cancelled():
                part.result()  # a bug ends the process and is seen

    async def _work(self) -> None:
        self._marking = None
        await self._begin()
        self._marking = asyncio.create_task(self._keep_marking())
        while not self._stop.is_set() and not self._marking.done():
            self._wake.clear()
            wait = await self._look_and_start()
            if not self._must_look:
                await _wait_for(self._wake, min(wait, IDLE_SECONDS))

    async def _look_and_start(self) -> float:
        """Read what is new and start what may leave; return the seconds until more may."""
        here = asyncio.get_running_loop().time()
        if self._must_look or here - self._looked_at >= IDLE_SECONDS:
            self._must_look, self._looked_at = False, here
            await until_back(self._load)
        if self._outcomes:
            self._to_mark.set()
        may_start = self._leads() and not self._stop.is_set()
        return self._start() if may_start else IDLE_SECONDS

    # --- reading --------------------------------------------------------------------------------

    async def _begin(self) -> None:
        """Mark what an earlier run got done, and forget what it knew: another may have led."""
        self._queue.clear()
        self._unmarked.clear()
        self._must_look = True
        await until_back(self._mark)
        await until_back(self._doubt_leftovers)

    async def _doubt_leftovers(self) -> None:
        now = self._clock.now()
        async with self._database.begin() as session:
            # Also what waits for its time: if the clock was put back, it may have been under way.
            await session.execute(
                update(OutboxMessage)
                .where(OutboxMessage.state == OutboxState.QUEUED)
                .values(doubtful=True)
            )
            backing_off = await session.execute(
                select(func.min(OutboxMessage.id), OutboxMessage.lane, OutboxMessage.chat_id)
                .where(OutboxMessage.state == OutboxState.QUEUED, ~_may_leave(now))
                .where(OutboxMessage.attempts > 0, OutboxMessage.lane != Lane.ANSWER)
                .group_by(OutboxMessage.lane, OutboxMessage.chat_id)
            )
            self._queue.failed = {(lane, chat): first for first, lane, chat in backing_off}

    async def _load(self) -> None:
        self._limits.forget_idle(asyncio.get_running_loop().time())
        # SQLite's snapshot still shows as queued what is marked while this reads.
        unmarked = frozenset(self._unmarked)
        async with self._database.read() as session:
            if self._queue.failed:
                await self._free_places(session)
            await self._load_open(session, unmarked)

    async def _free_places(self, session: AsyncSession) -> None:
        asked = dict(self._queue.failed)
        still_open = select(OutboxMessage.id).where(
            OutboxMessage.id.in_(asked.values()), OutboxMessage.state == OutboxState.QUEUED
        )
        self._queue.let_go_of_ended(asked, set(await session.scalars(still_open)))

    async def _load_open(self, session: AsyncSession, unmarked: Set[int]) -> None:
        """Read what may leave and is not known yet, the most urgent lanes first."""
        now, marked = self._clock.now(), self._marked
        blocked: set[Place] = set()
        waiting_edits: set[int] = set()
        self._left_out = False
        while True:
            known = {message.id for message in self._queue} | unmarked | self._unmarked
            wanted = self._wanted(now, blocked, known)
            wanted["known"] = known | waiting_edits  # these don't count against HELD_LIMIT
            rows = (await session.execute(OPEN, wanted)).all()
            before = len(blocked)
            held = self._queue.hold(rows, now, blocked)
            self._drop(held.dropped)
            self._left_out = self._left_out or held.left_out or len(rows) == WINDOW
            waiting_edits |= held.waiting_edits
            # What waits may fill a window: one chat's messages, or edits whose originals are in a
            # less urgent lane. It must not hide what may leave, or those originals never would.
            if len(rows) < WINDOW or (len(blocked) == before and not held.waiting_edits):
                break
        # What was marked meanwhile may be what these wait for, and this look did not see it.
        self._must_look = self._must_look or (self._left_out and self._marked != marked)

    def _wanted(self, now: datetime, blocked: set[Place], known: set[int]) -> dict[str, Any]:
        places = (*self._queue.full_places(), *blocked)
        is_full = len(known) - self._queue.count_behind_failed() >= HELD_LIMIT
        return {
            "now": now,
            "latest": now + LONGEST_WAIT,
            "known": known,
            "full": [place_number(*place) for place in places],
            "first": list(self._queue.failed.values()),
            "last_lane": Lane.ALERT if is_full else max(Lane),
        }

    def _drop(self, dropped: list[tuple[Outgoing, str]]) -> None:
        for message, reason in dropped:
            self._unmarked.add(message.id)
            self._outcomes.append(Outcome(message, failed=CallFailed(-1, reason)))

    # --- sending --------------------------------------------------------------------------------

    def _start(self) -> float:
        """Start every message that may leave; return the seconds until the next one may."""
        picked = self._queue.pick(
            asyncio.get_running_loop().time(),
            self._limits,
            unmarked=len(self._unmarked),
            most_unmarked=MOST_UNMARKED,
            last_lane=self._outage.last_lane(has_alerts=self._queue.has_alerts),
        )
        for message in picked.messages:
            self._unmarked.add(message.id)
            call = asyncio.create_task(self._send(message))
            self._calls.add(call)
            call.add_done_callback(self._calls.discard)
        return picked.wait

    async def _send(self, message: Outgoing) -> None:
        outcome = Outcome(message, failed=CallFailed(0, "cancelled", unknown=True))
        try:
            outcome = await self._call(message)
            self._outage.note(message, outcome.failed)
        except Exception as error:
            # A bug must not leave the message under way for good, nor hold up its chat.
            log.error("send-broke", id=message.id, error=whereabouts(error))
            why = f"broke: {whereabouts(error)}"
            broke = CallFailed(0, why, unknown=True, by_telegram=False)
            outcome = Outcome(message, failed=broke)
        finally:
            self._queue.ended(message, comes_again=_comes_again(outcome))
            self._outcomes.append(outcome)
            self._to_mark.set()
            self._wake.set()

    async def _call(self, message: Outgoing) -> Outcome:
        try:
            result = await self._telegram.call(message.method, body_of(message))
        except CallFailed as failed:
            is_edit = message.method.startswith("editMessage")
            if is_edit and "message is not modified" in failed.description:
                return Outcome(message)  # what the person sees is what was wanted
            if failed.retry_after is not None and message.chat_id:
                here = asyncio.get_running_loop().time()
                self._limits.wait(message.chat_id, float(failed.retry_after), here)
            return Outcome(message, failed=failed)
        self.succeeded.beat()
        message_id = result.get("message_id") if isinstance(result, dict) else None
        return Outcome(message, message_id=message_id if is_whole(message_id) else None)

    # --- marking --------------------------------------------------------------------------------

    async def _keep_marking(self) -> None:
        """Write outcomes while the next messages leave; the last of them once stopped."""
        while not self._stop.is_set() or self._calls or self._outcomes:
            await self._to_mark.wait()
            self._to_mark.clear()
            try:
                await self._mark()
            except Exception as error:
                if not is_transient(error):
                    raise
                log.warning("database-away", error=whereabouts(error))
                if self._stop.is_set():
                    return  # the next run marks them; after a crash they are doubtful
                await asyncio.sleep(1)
                self._to_mark.set()

    async def _mark(self) -> None:
        """Write the outcomes of a batch in one transaction."""
        if not self._outcomes:
            return
        batch, self._outcomes = self._outcomes, []
        try:
            locked = await self._write(batch)
        except BaseException:  # a stop may cut it short
            self._outcomes = batch + self._outcomes
            raise
        if locked:
            pause = LOCKED_PAUSE.total_seconds()
            asyncio.get_running_loop().call_later(pause, self._put_back, locked)
        self._marked += 1
        left = {outcome.message.id for outcome in locked}
        self._unmarked.difference_update({outcome.message.id for outcome in batch} - left)
        self._must_look = self._must_look or self._left_out or any(one.failed for one in batch)
        self._wake.set()

    def _put_back(self, locked: list[Outcome]) -> None:
        self._outcomes += locked
        self._to_mark.set()

    async def _write(self, batch: list[Outcome]) -> list[Outcome]:
        """Write outcomes; return those whose rows another transaction keeps locked."""
        now = self._clock.now()
        try:
            async with self._database.begin() as session:
                await outcomes.write(session, batch, now, unreachable=self._unreachable)
        except Exception as error:
            if is_transient(error) and not is_lock_timeout(error):
                raise
            # One of them can't be written: the others must not wait for it.
            return [one for one in batch if not await self._write_alone(one, now)]
        return []

    async def _write_alone(self, outcome: Outcome, now: datetime) -> bool:
        """Write one; tell whether it is done with: False while its rows are locked."""
        try:
            async with self._database.begin() as session:
                await outcomes.write(session, [outcome], now, unreachable=self._unreachable)
        except Exception as error:
            if is_lock_timeout(error):
                log.warning("outcome-locked", id=outcome.message.id)
                return False
            if is_transient(error):
                raise
            log.error("outcome-lost", id=outcome.message.id, error=whereabouts(error))
            async with self._database.begin() as session:
                await outcomes.give_up(session, outcome.message.id, whereabouts(error), now)
        return True


async def _end(tasks: Collection[asyncio.Task[None]], seconds: float) -> None:
    """Wait for tasks; cancel those that take longer."""
    _, late = await asyncio.wait(tasks, timeout=seconds)
    for task in late:
        task.cancel()


async def _wait_for(event: asyncio.Event, seconds: float) -> None:
    try:
        await asyncio.wait_for(event.wait(), seconds)
    except TimeoutError:
        pass


def _comes_again(outcome: Outcome) -> bool:
    """Tell whether the message will be tried again, and holds what came after it meanwhile."""
    failed, message = outcome.failed, outcome.message
    if failed is None:
        return False
    if is_permanent(failed) and without_formatting(message.payload, failed) is None:
        return False
    # A proxy keeps refusing it, or a bug of this program stops it (code 0): it is tried again, but
    # holds nothing up.
    on_the_way = not failed.by_telegram and (failed.code == 0 or 400 <= failed.code < 500)
    return not (on_the_way and message.attempts >= REFUSED_ON_THE_WAY)


def _may_leave(now: datetime) -> Any:
    return (OutboxMessage.attempts == 0) | is_due(
        OutboxMessage.due_at, now, longest_wait=LONGEST_WAIT
    )
