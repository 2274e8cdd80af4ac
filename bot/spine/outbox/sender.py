"""The sender: carries the outbox to Telegram. One a bot (Telegram's limits are per bot), held by the leader.

Posts leave by lane, then by age; of one chat only one is under way, so a chat's order holds within a lane; an edit waits
until its original has a message id. A crash between sending and marking leaves the outcome unknown: what was waiting when a
sender starts is *doubtful*, and a doubtful message shows its number, so that a double is seen as one.
"""

import asyncio
from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

import structlog
from sqlalchemy import func, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.spine.clock import Clock
from bot.spine.db.engine import AWAY, Database, connection_of, has_come
from bot.spine.outbox import outcomes
from bot.spine.outbox.limits import Limits
from bot.spine.outbox.model import LONGEST_WAIT, Lane, OutboxMessage, OutboxState, Posts
from bot.spine.outbox.outcomes import Outcome, Unreachable, is_permanent, without_formatting
from bot.spine.outbox.outgoing import OPEN, WINDOW, Outgoing, body_of, place_of
from bot.spine.telegram import CallFailed, Telegram

log = structlog.get_logger()

HELD_LIMIT = 2048  # posts held in memory, alerts left aside
CHAT_LIMIT = (
    4  # posts of one chat held in memory: a chat that must wait keeps no other chat's posts out
)
UNDER_WAY = 64
MOST_UNMARKED = 192  # what a crash would send twice: with the database away nothing more leaves
MARK_PAUSE = 0.02  # seconds in which more may leave, to be marked together
# Attempts, after which what a filter between us and Telegram does not let through holds up nothing else.
REFUSED_ON_THE_WAY = 10
KEPT_FREE = 16  # of these, for answers and alerts: calls that hang must not silence them
IDLE_SECONDS = 0.25
# Who takes numbers for posts commits them well within this time.
ALONE_SECONDS = 2.0
# A tap's answer is worth nothing once Telegram has closed the query.
ANSWER_LIFE = timedelta(seconds=30)

_NEWEST = select(func.max(OutboxMessage.__table__.c.id))


class Sender:
    def __init__(
        self,
        database: Database,
        clock: Clock,
        telegram: Telegram,
        limits: Limits,
        *,
        unreachable: Unreachable,
    ) -> None:
        self._database, self._clock, self._telegram, self._limits = (
            database,
            clock,
            telegram,
            limits,
        )
        self._unreachable = unreachable
        self._waiting: dict[int, dict[int, Outgoing]] = {int(lane): {} for lane in Lane}
        self._busy_chats: set[int] = set()
        # (lane, chat) -> the post that failed for now: what came after it there waits, so that the order stays.
        self._first: dict[tuple[int, int], int] = {}
        self._under_way: set[asyncio.Task[None]] = set()
        self._outcomes: list[Outcome] = []
        self._marking: list[Outcome] = []  # of these, what is being written
        self._marked = 0  # batches so far
        self._sending: set[int] = set()  # under way, or gone and not marked yet
        self._wake = asyncio.Event()
        self._to_mark = asyncio.Event()
        self._look = True
        self._looking = False
        self._newest = 0  # of all posts at the last look, or taken since
        self._next_number = 0  # after those that were taken for the posts that were offered last
        self._others_at = 0.0  # when somebody else was seen to take numbers
        self._passed_over = False  # what waits for others to be marked
        self._left_out = False  # what there was no room for
        self._looked_at = 0.0
        self._stopping = False

    def wake(self, posts: Posts | None = None, numbers: Sequence[int] = ()) -> None:
        """There may be new posts. `posts`: the rows that were committed, when it is known which; `numbers`: those that were taken
        for them from PostgreSQL."""
        if posts is None or not self._take(posts, numbers):
            self._look = True
        self._wake.set()

    def _take(self, posts: Posts, numbers: Sequence[int]) -> bool:
        """Takes committed posts as they are, without looking them up; False when they must be looked up."""
        has_all = (
            self._has_all_before(posts) if self._database.is_sqlite else self._writes_alone(numbers)
        )
        # While the sender looks, it may be finding what must leave before these.
        if not has_all or self._look or self._looking or self._passed_over or self._left_out:
            return False
        if not all(_is_plain(post) for post in posts):
            return False
        held = [
            (post.lane, post.chat_id) for lane in self._waiting.values() for post in lane.values()
        ]
        places = Counter((post["lane"], post["chat_id"]) for post in posts if post["chat_id"])
        too_many = (
            len(held) + len(posts) > HELD_LIMIT or max(places.values(), default=0) > CHAT_LIMIT
        )
        if too_many or not places.keys().isdisjoint(held):
            return False
        for post in posts:
            self._waiting[post["lane"]][post["id"]] = Outgoing(
                post["id"],
                post["chat_id"],
                post["lane"],
                post["method"],
                post["payload"],
                None,
                0,
                post["created_at"],
                None,
                None,
                post["on_sent"] is not None,
            )
        self._newest = max(post["id"] for post in posts)
        return True

    def _has_all_before(self, posts: Posts) -> bool:
        """On SQLite numbers rise with the commits: a gap shows that somebody else has written posts meanwhile."""
        return bool(min(post["id"] for post in posts) == self._newest + 1)

    def _writes_alone(self, numbers: Sequence[int]) -> bool:
        """On PostgreSQL numbers are taken before the commit, in blocks: a gap shows that somebody else has taken some, and may
        commit posts later."""
        now, taken = asyncio.get_running_loop().time(), sorted(numbers)
        if not taken or taken != list(range(self._next_number, self._next_number + len(taken))):
            self._others_at = now
        if taken:
            self._next_number = taken[-1] + 1
        return now - self._others_at >= ALONE_SECONDS

    def stop(self) -> None:
        self._stopping = True
        self._wake.set()

    @property
    def idle(self) -> bool:
        """Nothing is under way or unmarked."""
        return not self._under_way and not self._outcomes and not self._marking

    async def run(self) -> None:
        """Sends until stopped; on the way out waits up to 2 s for what is under way, and marks it. May run again."""
        marking: asyncio.Task[None] | None = None
        try:
            await self._begin()
            marking = asyncio.create_task(self._keep_marking())
            while not self._stopping:
                self._wake.clear()
                if marking.done():
                    break  # with a bug, that is raised below
                try:
                    here = asyncio.get_running_loop().time()
                    if self._look or here - self._looked_at >= IDLE_SECONDS:
                        self._look, self._looked_at = False, here
                        await self._load()
                except AWAY:
                    self._look = True  # what was not found must not be overtaken by what is offered
                    log.exception("database-away")
                    await asyncio.sleep(1)
                    continue
                if self._outcomes:
                    self._to_mark.set()
                wait = self._start_what_may_leave()
                if not self._look:
                    try:
                        await asyncio.wait_for(self._wake.wait(), min(wait, IDLE_SECONDS))
                    except TimeoutError:
                        pass
        finally:
            self._stopping = True
            if self._under_way:
                _, late = await asyncio.wait(self._under_way, timeout=2)
                for task in late:
                    task.cancel()
            self._to_mark.set()
            if marking is not None:
                await marking
            self._stopping = False

    async def _keep_marking(self) -> None:
        """Marks what has left while the next posts leave; the last of it once the sender stops."""
        while not self._stopping or self._outcomes:
            await self._to_mark.wait()
            if self._may_wait_to_mark():
                await asyncio.sleep(MARK_PAUSE)
            self._to_mark.clear()
            try:
                await self._mark()
            except AWAY:
                if self._stopping:
                    # The next run marks them; after a crash they are doubtful.
                    log.exception("outcomes-unmarked")
                    return
                log.exception("database-away")
                await asyncio.sleep(1)
                self._to_mark.set()

    def _may_wait_to_mark(self) -> bool:
        """Whether nothing waits for what is marked."""
        waited_for = self._passed_over or any(
            one.failed or one.post.is_followed for one in self._outcomes
        )
        return not (waited_for or self._stopping or len(self._outcomes) >= MOST_UNMARKED // 2)

    async def _begin(self) -> None:
        """Marks what an earlier run got done and forgets what else it knew: another process may have led meanwhile."""
        for waiting in self._waiting.values():
            waiting.clear()
        self._sending.clear()
        self._look, begun = True, False
        while not begun and not self._stopping:
            try:
                await self._mark()
                await self._doubt_leftovers()
                begun = True
            except AWAY:
                log.exception("database-away")
                await asyncio.sleep(1)

    async def _doubt_leftovers(self) -> None:
        now = self._clock.now()
        async with self._database.begin() as session:
            await session.execute(
                update(OutboxMessage)
                .where(OutboxMessage.state == OutboxState.QUEUED, _may_leave(now))
                .values(doubtful=True)
            )
            backing_off = await session.execute(
                select(func.min(OutboxMessage.id), OutboxMessage.lane, OutboxMessage.chat_id)
                .where(
                    OutboxMessage.state == OutboxState.QUEUED,
                    ~_may_leave(now),
                    OutboxMessage.attempts > 0,
                )
                .where(OutboxMessage.lane != Lane.ANSWER)
                .group_by(OutboxMessage.lane, OutboxMessage.chat_id)
            )
            self._first = {(row[1], row[2]): row[0] for row in backing_off}

    async def _load(self) -> None:
        now = self._clock.now()
        self._limits.forget_idle(asyncio.get_running_loop().time())
        self._looking = True
        try:
            async with self._database.read() as session:
                marked = self._marked
                if self._first:
                    await self._let_go_of_dropped(session)
                await self._load_open(session, now)
        finally:
            self._looking = False
        if self._passed_over and self._marked != marked:
            self._look = True  # what they wait for may have been marked since they were read

    async def _let_go_of_dropped(self, session: AsyncSession) -> None:
        """An edit that failed may have been dropped for a newer one: it holds nothing then."""
        held = dict(self._first)
        still = select(OutboxMessage.id).where(
            OutboxMessage.id.in_(held.values()), OutboxMessage.state == OutboxState.QUEUED
        )
        open_ = set(await session.scalars(still))
        for place, first in held.items():
            # While the database was asked, others may have failed, and they hold what came after them.
            if first not in open_ and self._first.get(place) == first:
                del self._first[place]

    async def _load_open(self, session: AsyncSession, now: datetime) -> None:
        """Reads what may leave and is not known yet, the most urgent lanes first."""
        held = Counter(
            (post.lane, post.chat_id) for posts in self._waiting.values() for post in posts.values()
        )
        known = {
            outbox_id for posts in self._waiting.values() for outbox_id in posts
        } | self._sending
        known |= {outcome.post.id for outcome in (*self._outcomes, *self._marking)}
        first = set(self._first.values())
        full = [place for place, count in held.items() if count >= CHAT_LIMIT and place[1]]
        connection = connection_of(session)
        if self._database.is_sqlite:
            self._newest = await connection.scalar(_NEWEST) or 0
        self._left_out = bool(full) or len(known) >= HELD_LIMIT
        self._passed_over = False
        waiting: set[tuple[int, int]] = set()
        more = True
        while more:
            rows = (
                await connection.execute(
                    OPEN,
                    {
                        "now": now,
                        "put_back": now + LONGEST_WAIT,
                        "known": known,
                        "full": [place_of(*place) for place in (*full, *waiting)],
                        "first": first,
                        "last_lane": Lane.ALERT if len(known) >= HELD_LIMIT else max(Lane),
                    },
                )
            ).all()
            before = len(waiting)
            self._hold(rows, now, held, first, waiting)
            # What waits in one chat may fill a window, and must not hide what may leave to others.
            more = len(rows) == WINDOW and len(waiting) > before
            known |= {outbox_id for posts in self._waiting.values() for outbox_id in posts}
            known |= {outcome.post.id for outcome in self._outcomes}
            # What was passed over may leave as soon as something is marked.
            self._passed_over = self._passed_over or len(rows) == WINDOW

    def _hold(
        self,
        rows: Sequence[Any],
        now: datetime,
        held: Counter[tuple[int, int]],
        first: set[int],
        waiting: set[tuple[int, int]],
    ) -> None:
        """Keeps of a window what may leave. `waiting`: the places where something waits for the id of what it answers."""
        for row in rows:
            # What failed before goes first: whatever waits there waits for it, so it waits for none of them.
            if (row.lane, row.chat_id) in waiting and row.id not in first:
                self._passed_over = True
                continue
            if row.replies_to is not None and row.answered_state is OutboxState.QUEUED:
                # It needs the id of what it answers; what comes after it in its chat must not overtake it meanwhile.
                self._passed_over = True
                waiting.add((row.lane, row.chat_id))
                continue
            if (post := self._fit_to_leave(row, now)) is None:
                continue
            if held[post.lane, post.chat_id] < CHAT_LIMIT or not post.chat_id or post.id in first:
                held[post.lane, post.chat_id] += 1
                self._waiting[post.lane][post.id] = post
            else:
                self._passed_over = True
        for lane in {row.lane for row in rows}:
            # What failed before comes back with a lower number than what waits already.
            self._waiting[lane] = dict(sorted(self._waiting[lane].items()))

    def _fit_to_leave(self, row: Any, now: datetime) -> Outgoing | None:
        """The post as it is sent; None for one that must wait for another, or is dropped."""
        number = (
            row.id
            if row.doubtful and row.edits is None
            else row.edits
            if row.edited_doubtful
            else None
        )
        post = Outgoing(
            row.id,
            row.chat_id,
            row.lane,
            row.method,
            row.payload,
            number,
            row.attempts,
            row.created_at,
            row.edited_message,
            row.answered_message,
            row.is_followed,
        )
        if row.edits is not None and row.edited_message is None:
            if row.edited_state is not OutboxState.QUEUED:
                self._outcomes.append(
                    Outcome(post, failed=CallFailed(-1, "its original never left"))
                )
            self._passed_over = True
            return None
        if row.lane == Lane.ANSWER and now - row.created_at > ANSWER_LIFE:
            self._outcomes.append(Outcome(post, failed=CallFailed(-1, "too late to answer a tap")))
            return None
        return post

    def _start_what_may_leave(self) -> float:
        """Starts every post whose turn has come; gives the seconds until the next one may leave."""
        now, wait = asyncio.get_running_loop().time(), 60.0
        held: set[int] = set()
        for waiting in self._waiting.values():
            for post in list(waiting.values()):
                room = UNDER_WAY if post.lane <= Lane.ALERT else UNDER_WAY - KEPT_FREE
                if len(self._under_way) >= room or len(self._sending) >= MOST_UNMARKED:
                    return wait
                if post.chat_id in held:
                    continue
                if post.lane != Lane.ANSWER:
                    if post.chat_id in self._busy_chats:
                        continue
                    if self._first.get((post.lane, post.chat_id), post.id) != post.id:
                        continue
                    pause = self._limits.ready_in(post.chat_id, now)
                    if pause > 0:
                        held.add(post.chat_id)  # what is less urgent may not overtake within a chat
                        wait = min(wait, pause)
                        continue
                    pause = self._limits.bot_ready_in(now)
                    if pause > 0:
                        return min(wait, pause)
                    self._limits.take(post.chat_id, now)
                    self._busy_chats.add(post.chat_id)
                del waiting[post.id]
                self._sending.add(post.id)
                task = asyncio.create_task(self._send(post))
                self._under_way.add(task)
                task.add_done_callback(self._under_way.discard)
        return wait

    async def _send(self, post: Outgoing) -> None:
        try:
            result = await self._telegram.call(post.method, body_of(post))
            message_id = result.get("message_id") if isinstance(result, dict) else None
            self._outcomes.append(Outcome(post, message_id=message_id))
            self._let_go(post)
        except CallFailed as failed:
            if (
                post.method.startswith("editMessage")
                and "message is not modified" in failed.description
            ):
                self._outcomes.append(Outcome(post))  # what the person sees is what was wanted
                self._let_go(post)
                return
            comes_again = (
                not is_permanent(failed) or without_formatting(post.payload, failed) is not None
            )
            if not comes_again or _is_filtered(post, failed):
                self._let_go(post)
            elif post.lane != Lane.ANSWER:
                self._first.setdefault((post.lane, post.chat_id), post.id)
            if failed.retry_after is not None and post.chat_id:
                self._limits.wait(
                    post.chat_id, float(failed.retry_after), asyncio.get_running_loop().time()
                )
            self._outcomes.append(Outcome(post, failed=failed))
        except Exception as error:
            # A bug must not leave the post under way for ever, nor hold up its chat.
            log.exception("send-broke", id=post.id, method=post.method)
            self._outcomes.append(
                Outcome(post, failed=CallFailed(0, f"broke: {error!r}", unknown=True))
            )
        finally:
            if post.lane != Lane.ANSWER:
                self._busy_chats.discard(post.chat_id)
            self._to_mark.set()
            self._wake.set()

    def _let_go(self, post: Outgoing) -> None:
        """This post holds nothing back any more."""
        if self._first.get((post.lane, post.chat_id)) == post.id:
            del self._first[post.lane, post.chat_id]

    async def _mark(self) -> None:
        """Writes the outcomes of a batch in one transaction."""
        if not self._outcomes:
            return
        batch, self._outcomes = self._outcomes, []
        self._marking = batch
        now = self._clock.now()
        try:
            async with self._database.begin() as session:
                await outcomes.write(session, batch, now, unreachable=self._unreachable)
        except AWAY:
            self._outcomes = batch + self._outcomes
            raise
        finally:
            self._marking = []
        self._marked += 1
        were_too_many = len(self._sending) >= MOST_UNMARKED
        self._sending.difference_update(outcome.post.id for outcome in batch)
        self._look = self._look or self._passed_over or any(outcome.failed for outcome in batch)
        if self._look or were_too_many:
            self._wake.set()


def _is_filtered(post: Outgoing, failed: CallFailed) -> bool:
    """Whether something between us and Telegram lets this post not pass, time and again. It is tried on, but not before all else."""
    return (
        not failed.by_telegram and 400 <= failed.code < 500 and post.attempts >= REFUSED_ON_THE_WAY
    )


def _is_plain(post: Mapping[str, Any]) -> bool:
    """Whether nothing else must be known of it than its row."""
    return (
        post["edits"] is None and post["replies_to"] is None and post["state"] is OutboxState.QUEUED
    )


def _may_leave(now: datetime) -> Any:
    """The condition on a queued post."""
    return (OutboxMessage.attempts == 0) | has_come(
        OutboxMessage.due_at, now, put_back=now + LONGEST_WAIT
    )
