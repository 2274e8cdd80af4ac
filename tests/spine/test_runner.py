"""The runner: order, groups, refusals, retries, poison and deaths, on both databases."""

import asyncio
import sqlite3
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.spine.db.context import context_of
from bot.spine.db.engine import Database
from bot.spine.db.errors import LOCKED_PAUSE, is_transient
from bot.spine.db.queries import lock
from bot.spine.identity import Identity
from bot.spine.inbox import runner
from bot.spine.inbox.model import InboxUpdate, UpdateState, chat_of, store
from bot.spine.inbox.runner import BACK_OFF, MOST_ATTEMPTS, Runner
from bot.spine.jobs.model import Call, Due, Job
from bot.spine.refused import Refused
from tests.town.people import NOON


class Clock:
    def __init__(self) -> None:
        self.at = NOON

    def now(self) -> datetime:
        return self.at


class Death(BaseException):
    """What ends a process in the middle of a turn."""


class Turns:
    """Writes one row a turn, so that what was rolled back can be seen."""

    def __init__(self) -> None:
        self.fails: dict[int, BaseException] = {}
        self.told: list[int] = []
        self.groups: list[list[int]] = []

    async def load(self, session: AsyncSession, updates: Sequence[dict[str, Any]]) -> None:
        self.groups.append([update["update_id"] for update in updates])

    async def turn(
        self, session: AsyncSession, update: dict[str, Any], now: datetime, loaded: None
    ) -> None:
        await note(session, "turn", update, now)
        if update["update_id"] in self.fails:
            raise self.fails[update["update_id"]]

    async def refuse(
        self, session: AsyncSession, update: dict[str, Any], refused: Refused, now: datetime
    ) -> None:
        await note(session, "refuse", update, now)

    async def poisoned(self, session: AsyncSession, update: dict[str, Any], now: datetime) -> None:
        self.told.append(update["update_id"])


async def note(session: AsyncSession, kind: str, update: dict[str, Any], now: datetime) -> None:
    await Call(kind, {"update": update["update_id"]}).schedule(session, Due.at_once(now))


def message(update_id: int, chat: int = 1) -> dict[str, Any]:
    return {
        "update_id": update_id,
        "message": {"chat": {"id": chat}, "from": {"id": chat}, "text": "x"},
    }


async def effects(database: Database, kind: str = "turn") -> list[int]:
    async with database.read() as session:
        return [
            w.args["update"]
            for w in await session.scalars(select(Job).where(Job.kind == kind).order_by(Job.id))
        ]


async def put(database: Database, *updates: dict[str, Any]) -> None:
    async with database.begin() as session:
        await store(session, updates, now=NOON)


async def drain(runner: Runner) -> None:
    while await runner.step():
        pass


async def test_an_update_delivered_twice_acts_once(database: Database) -> None:
    await put(database, message(1), message(2))
    await put(database, message(2), message(1))
    runner = Runner(database, Clock(), Turns())
    await drain(runner)
    await put(database, message(1))
    await drain(runner)
    assert await effects(database) == [1, 2]


async def test_a_chats_updates_keep_their_order(database: Database) -> None:
    await put(database, *(message(n, chat=n % 3) for n in reversed(range(30))))
    await drain(Runner(database, Clock(), Turns()))
    done = await effects(database)
    assert sorted(done) == list(range(30))
    for chat in range(3):
        assert [n for n in done if n % 3 == chat] == list(range(chat, 30, 3))


async def test_one_failing_turn_of_a_group_undoes_only_itself(database: Database) -> None:
    turns = Turns()
    turns.fails[2] = RuntimeError("bug")
    await put(database, *(message(n, chat=n) for n in range(1, 5)))
    await drain(Runner(database, Clock(), turns))
    assert await effects(database) == [1, 3, 4]


async def test_a_refusal_undoes_the_group_once_and_the_others_stay_a_group(
    database: Database,
) -> None:
    turns = Turns()
    turns.fails[2] = Refused()
    await put(database, *(message(n, chat=n) for n in range(1, 5)))
    runner = Runner(database, Clock(), turns)
    assert [await runner.step() for _ in range(3)] == [4, 3, 0]
    assert await effects(database) == [1, 3, 4]
    assert await effects(database, "refuse") == [2]


async def test_a_refused_turn_leaves_nothing_but_the_refusal(database: Database) -> None:
    turns = Turns()
    turns.fails[2] = Refused()
    await put(database, message(1, 1), message(2, 2))
    await drain(Runner(database, Clock(), turns))
    assert await effects(database) == [1]
    assert await effects(database, "refuse") == [2]


async def stored(database: Database) -> dict[int, UpdateState]:
    async with database.read() as session:
        return {row.update_id: row.state for row in await session.scalars(select(InboxUpdate))}


async def test_what_waits_for_its_time_is_found_while_updates_keep_coming(
    database: Database,
) -> None:
    turns, clock = Turns(), Clock()
    turns.fails[1] = RuntimeError("once")
    runner = Runner(database, clock, turns)
    await put(database, message(1))
    await runner.step()
    turns.fails.clear()
    for number in range(2, 10):
        await put(database, message(number, chat=number))
        await runner.step()
        if number == 4:
            clock.at += timedelta(seconds=10)
    assert await effects(database) == [2, 3, 4, 1, *range(5, 10)]


async def test_what_raises_waits_for_what_came_before_it(database: Database) -> None:
    turns, clock = Turns(), Clock()
    turns.fails[1], turns.fails[3] = RuntimeError("once"), Refused()
    runner = Runner(database, clock, turns)
    for update in (message(1), message(2, chat=2), message(3)):
        await put(database, update)
        await drain(runner)
    assert (await effects(database), await effects(database, "refuse")) == ([2], [])
    turns.fails.pop(1)
    clock.at += timedelta(seconds=10)
    await drain(runner)
    assert (await effects(database), await effects(database, "refuse")) == ([2, 1], [3])


async def test_poison_is_set_aside_told_and_holds_its_chat_no_longer(database: Database) -> None:
    turns, clock = Turns(), Clock()
    turns.fails[1] = RuntimeError("bug")
    runner = Runner(database, clock, turns)
    await put(database, message(1), message(2))
    for _ in BACK_OFF:
        await drain(runner)
        assert await effects(database) == []
        clock.at += timedelta(seconds=10)
    await drain(runner)
    assert await effects(database) == [2]
    assert turns.told == [1]
    async with database.read() as session:
        row = await session.get_one(InboxUpdate, 1)
    assert row.state is UpdateState.POISON
    assert (row.error or "").endswith("RuntimeError")


async def test_runners_side_by_side_do_each_update_once_and_in_order(database: Database) -> None:
    await put(database, *(message(n, chat=n % 7) for n in range(140)))
    runners = [Runner(database, Clock(), Turns(), group=5) for _ in range(3)]

    async def work(runner: Runner) -> None:
        idle = 0
        while idle < 5:
            if await runner.step():
                idle = 0
            else:
                idle += 1
                await asyncio.sleep(0.01)

    await asyncio.gather(*(work(runner) for runner in runners))
    done = await effects(database)
    assert sorted(done) == list(range(140))
    for chat in range(7):
        assert [n for n in done if n % 7 == chat] == list(range(chat, 140, 7))


def test_the_chat_of_each_kind_of_update() -> None:
    assert chat_of(message(1, 5)) == 5
    assert (
        chat_of(
            {"update_id": 1, "callback_query": {"from": {"id": 3}, "message": {"chat": {"id": -9}}}}
        )
        == -9
    )
    assert chat_of({"update_id": 1, "callback_query": {"from": {"id": 3}}}) == 3
    assert (
        chat_of({"update_id": 1, "message_reaction": {"chat": {"id": 8}, "user": {"id": 3}}}) == 8
    )
    assert chat_of({"update_id": 1}) == 0


def full_disk() -> OperationalError:
    full = sqlite3.OperationalError("database or disk is full")
    full.sqlite_errorcode = sqlite3.SQLITE_FULL
    return OperationalError("INSERT", {}, full)


async def is_away(runner: Runner) -> bool:
    """Tell whether a step fails for the database's sake."""
    with pytest.raises(Exception) as raised:
        await runner.step()
    return is_transient(raised.value)


async def test_a_full_disk_is_no_updates_fault(database: Database) -> None:
    turns = Turns()
    turns.fails[1] = full_disk()
    await put(database, message(1), message(2))
    runner = Runner(database, Clock(), turns)
    for _ in range(10):
        assert await is_away(runner)
    turns.fails.clear()
    await drain(runner)
    assert await effects(database) == [1, 2]


async def test_poison_and_its_telling_are_one_transaction(database: Database) -> None:
    """A crash between them would leave a person untold; if telling fails, it stays set aside."""
    turns, clock, seen = Turns(), Clock(), []
    turns.fails[1] = RuntimeError("bug")

    async def poisoned(session: AsyncSession, update: dict[str, Any], now: datetime) -> None:
        seen.append((await session.get_one(InboxUpdate, update["update_id"])).state)
        raise RuntimeError("the telling has a bug too")

    turns.poisoned = poisoned  # type: ignore[method-assign]
    await put(database, message(1), message(2))
    runner = Runner(database, clock, turns)
    for _ in range(len(BACK_OFF) + 1):
        await drain(runner)
        clock.at += timedelta(seconds=10)
    assert seen == [UpdateState.POISON]
    assert await effects(database) == [2]


async def test_a_clock_put_back_holds_no_chat(database: Database) -> None:
    turns, clock = Turns(), Clock()
    turns.fails[1] = RuntimeError("once")
    await put(database, message(1), message(2, chat=2))
    clock.at -= timedelta(hours=1)
    runner = Runner(database, clock, turns)
    await runner.step()
    turns.fails.clear()
    clock.at -= timedelta(hours=1)
    await drain(runner)
    assert sorted(await effects(database)) == [1, 2]


async def test_what_came_by_a_clock_that_is_ahead_is_done_at_once(database: Database) -> None:
    """Stored by another replica, or before the clock was put back a little."""
    clock = Clock()
    await put(database, message(1))
    clock.at -= timedelta(seconds=20)
    await drain(Runner(database, clock, Turns()))
    assert await effects(database) == [1]


async def test_a_clock_that_is_set_before_the_start_makes_nothing_look_left(
    database: Database,
) -> None:
    """A trial's clock is set once the parts are made, often by years."""
    clock, turns = Clock(), Turns()
    runner = Runner(database, clock, turns)
    clock.at -= timedelta(days=365)
    running = asyncio.create_task(runner.run())
    await asyncio.sleep(0.01)
    async with database.begin() as session:
        await store(session, [message(1)], now=clock.at)
    runner.wake()
    async with asyncio.timeout(10):
        while not await effects(database):
            await asyncio.sleep(0.01)
    runner.stop()
    await running
    async with database.read() as session:
        assert (await session.get_one(InboxUpdate, 1)).attempts == 0


def test_an_update_of_a_strange_shape_has_no_chat_and_raises_nothing() -> None:
    for body in (
        {},
        {"chat": {}},
        {"chat": {"id": "x"}},
        {"chat": {"id": 2**80}},
        {"chat": {"id": 2**52}},
        {"chat": {"id": 5.0}},
        {"chat": {"id": True}},
        {"chat": {"id": [5]}},
        {"message": 7},
        {"from": []},
    ):
        assert chat_of({"update_id": 1, "message": body}) == 0


async def test_a_refusal_that_cannot_be_said_is_poison_and_ends_nothing(database: Database) -> None:
    turns, clock = Turns(), Clock()
    turns.fails[1] = Refused()

    async def refuse(*_: Any) -> None:
        raise RuntimeError("its text has a bug")

    turns.refuse = refuse  # type: ignore[method-assign, assignment]
    runner = Runner(database, clock, turns)
    await put(database, message(1), message(2, chat=2))
    for _ in range(len(BACK_OFF) + 1):
        await drain(runner)
        clock.at += timedelta(seconds=10)
    assert await effects(database) == [2]
    assert await stored(database) == {1: UpdateState.POISON, 2: UpdateState.DONE}


async def test_a_rest_is_waited_for_but_not_for_ever(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on = asyncio.Event()

    class Slow(Turns):
        async def turn(self, *_: Any) -> None:
            await go_on.wait()

    run = Runner(database, Clock(), Slow())
    running = asyncio.create_task(run.run())
    loop = asyncio.get_running_loop()
    monkeypatch.setattr(runner, "LONGEST_REST", 30)
    await asyncio.wait_for(run.rest(), 10)  # nothing has come
    await put(database, message(1))
    run.wake()
    await asyncio.sleep(0.1)
    monkeypatch.setattr(runner, "LONGEST_REST", 0.5)
    begun = loop.time()
    await run.rest()
    assert loop.time() - begun > 0.4
    monkeypatch.setattr(runner, "LONGEST_REST", 30)
    waiting = asyncio.create_task(run.rest())
    await asyncio.sleep(0.1)
    assert not waiting.done()
    go_on.set()
    await asyncio.wait_for(waiting, 10)
    run.stop()
    await running
    await asyncio.wait_for(run.rest(), 10)  # it has ended


# --- a turn that ends its process ---------------------------------------------------------------


async def live(database: Database, clock: Clock, turns: Turns, *new: dict[str, Any]) -> bool:
    """One life of a process, in which these updates come; tell whether a turn ended it."""
    clock.at += timedelta(seconds=1)
    runner = Runner(database, clock, turns)
    clock.at += timedelta(seconds=1)
    async with database.begin() as session:
        await store(session, new, now=clock.at)
    try:
        for _ in range(2 * len(BACK_OFF)):
            await drain(runner)
            clock.at += timedelta(seconds=6)
    except Death:
        return True
    return False


@pytest.mark.parametrize("culprit", [1, 3, 5])
async def test_a_turn_that_ends_its_process_holds_nobody_up_and_is_set_aside(
    database: Database, culprit: int
) -> None:
    turns, clock = Turns(), Clock()
    turns.fails[culprit] = Death()
    others = [n for n in range(1, 6) if n != culprit]
    deaths, done_after = 0, []
    while await live(
        database, clock, turns, *(message(n, chat=n) for n in range(1, 6) if not deaths)
    ):
        deaths += 1
        done_after.append(await effects(database))
    # Once in the group that nobody suspected, and once in each attempt that was counted.
    assert deaths == 1 + MOST_ATTEMPTS
    # The third runs each alone: those before the culprit are done, and in the fourth all.
    assert done_after[:2] == [[], []]
    assert done_after[2] == [n for n in others if n < culprit]
    assert sorted(done_after[3]) == others
    assert turns.told == [culprit]
    async with database.read() as session:
        row = await session.get_one(InboxUpdate, culprit)
        assert row.state is UpdateState.POISON
    assert await effects(database, "turn") == done_after[3]


async def test_those_who_write_between_two_deaths_are_answered_in_the_next_life(
    database: Database,
) -> None:
    turns, clock = Turns(), Clock()
    turns.fails[1] = Death()
    assert await live(database, clock, turns, message(1))
    for number in (2, 3, 4):
        assert await live(database, clock, turns, message(number, chat=number))
        assert await effects(database) == list(range(2, number))
    assert await live(database, clock, turns)
    assert await effects(database) == [2, 3, 4]


async def test_a_database_that_goes_away_counts_as_no_death(database: Database) -> None:
    """Of what an earlier life left, however often it is tried in this one."""
    turns, clock = Turns(), Clock()
    await put(database, message(1), message(2, chat=2))
    turns.fails[1] = full_disk()
    clock.at += timedelta(seconds=1)
    runner = Runner(database, clock, turns)
    for _ in range(2 * MOST_ATTEMPTS):
        assert await is_away(runner)
    turns.fails.clear()
    await drain(runner)
    assert sorted(await effects(database)) == [1, 2]
    assert turns.told == []


async def test_what_an_earlier_life_left_has_all_its_attempts(database: Database) -> None:
    """And only in the last of them does it do without what may never arrive."""
    last: list[bool] = []

    class Watched(Turns):
        async def turn(self, session: AsyncSession, *_: Any) -> None:
            last.append(context_of(session).is_last_attempt)
            raise RuntimeError("bug")

    turns, clock = Watched(), Clock()
    await put(database, message(1))
    clock.at += timedelta(seconds=1)
    runner = Runner(database, clock, turns)
    for _ in range(MOST_ATTEMPTS):
        await drain(runner)
        clock.at += timedelta(seconds=6)
    assert last == [False] * MOST_ATTEMPTS + [True]  # the first was run in a group and alone
    assert turns.told == [1]


# --- bad data -----------------------------------------------------------------------------------

TOO_LARGE = 2**70


class Refusing(Turns):
    """The turn of update 2 writes what no database takes."""

    def __init__(self, *, late: bool) -> None:
        super().__init__()
        self._late = late

    async def turn(
        self, session: AsyncSession, update: dict[str, Any], now: datetime, loaded: None
    ) -> None:
        await super().turn(session, update, now, loaded)
        if update["update_id"] != 2:
            return
        if self._late:
            await Call("bad", {}, priority=TOO_LARGE).schedule(session, Due.at_once(now))
        else:
            session.add(Identity(bot_id=TOO_LARGE, username="x"))
            await session.flush()


@pytest.mark.parametrize("late", [False, True], ids=["in its turn", "written with the group"])
@pytest.mark.parametrize("left", [False, True], ids=["new", "left by an earlier life"])
async def test_a_statement_that_the_database_refuses_fails_its_turn_alone(
    database: Database, late: bool, left: bool
) -> None:
    turns, clock = Refusing(late=late), Clock()
    await put(database, *(message(n, chat=n) for n in range(1, 5)))
    clock.at += timedelta(seconds=1 if left else 0)
    runner = Runner(database, clock, turns)
    for _ in range(MOST_ATTEMPTS):
        await drain(runner)
        clock.at += timedelta(seconds=6)
    assert sorted(await effects(database)) == [1, 3, 4]
    assert turns.told == [2]


# --- locks of others ----------------------------------------------------------------------------

on_postgresql = pytest.mark.parametrize("database_url", ["postgresql"], indirect=True)


class Locking(Turns):
    """Each turn locks the rows that stand here for its update, one after another."""

    def __init__(self, rows: dict[int, list[int]]) -> None:
        super().__init__()
        self._rows = rows
        self.between = asyncio.Event()
        self.between.set()

    async def turn(
        self, session: AsyncSession, update: dict[str, Any], now: datetime, loaded: None
    ) -> None:
        for bot_id in self._rows.get(update["update_id"], ()):
            await lock(session, Identity, bot_id)
            await self.between.wait()
        await super().turn(session, update, now, loaded)


async def put_rows(database: Database, *bot_ids: int) -> None:
    async with database.begin() as session:
        session.add_all(Identity(bot_id=bot_id, username="x") for bot_id in bot_ids)


@on_postgresql
@pytest.mark.parametrize("left", [False, True], ids=["new", "left by an earlier life"])
async def test_a_locked_row_stops_the_chat_that_needs_it_and_no_other(
    database: Database, replica: Database, left: bool
) -> None:
    await put_rows(database, 9)
    await put(database, *(message(n, chat=n % 3) for n in range(1, 7)))
    turns, clock = Locking({1: [9]}), Clock()
    clock.at += timedelta(seconds=1 if left else 0)
    runner = Runner(replica, clock, turns)
    async with database.begin() as session:
        await lock(session, Identity, 9)
        for _ in range(MOST_ATTEMPTS + 2):
            await drain(runner)
            assert sorted(await effects(database)) == [2, 3, 5, 6]
            clock.at += LOCKED_PAUSE
    await drain(runner)
    assert sorted(await effects(database)) == [1, 2, 3, 4, 5, 6]
    assert turns.told == []
    assert set((await stored(database)).values()) == {UpdateState.DONE}


@on_postgresql
async def test_two_replicas_that_wait_for_each_other_lose_nothing_and_do_nothing_twice(
    database: Database, database_url: str
) -> None:
    await put_rows(database, 8, 9)
    await put(database, *(message(n, chat=n) for n in (1, 2, 3, 4)))
    other = Database(database_url)
    ours, theirs = Locking({1: [8, 9]}), Locking({3: [9, 8]})
    for turns in (ours, theirs):
        turns.between.clear()
    runners = [
        Runner(database, Clock(), ours, group=2),
        Runner(other, Clock(), theirs, group=2),
    ]
    steps = []
    try:
        for one in runners:  # each takes two updates and locks its first row
            steps.append(asyncio.create_task(one.step()))
            await asyncio.sleep(0.2)
        for turns in (ours, theirs):
            turns.between.set()
        # Nobody waits until the database is back: it has not been away.
        assert await asyncio.gather(*steps) == [2, 2]
        for one in runners:
            await drain(one)
    finally:
        await other.close()
    assert ours.groups + theirs.groups != [[1, 2], [3, 4]], "PostgreSQL has ended neither"
    assert sorted(await effects(database)) == [1, 2, 3, 4]
