"""The runner: order, groups, refusals, retries and poison, on both databases."""

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable, Iterable, Sequence
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.exc import OperationalError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.spine.db.engine import Database
from bot.spine.db.errors import DatabaseAway
from bot.spine.inbox import runner
from bot.spine.inbox.model import InboxUpdate, UpdateState, chat_of, store
from bot.spine.inbox.runner import BACK_OFF, Runner
from bot.spine.jobs import model as due
from bot.spine.jobs.model import Job
from bot.spine.refused import Refused
from tests.conftest import NOON


class Clock:
    def __init__(self) -> None:
        self.at = NOON

    def now(self) -> datetime:
        return self.at


class Turns:
    """Writes one row a turn, so that what was rolled back can be seen."""

    def __init__(self) -> None:
        self.fails: dict[int, Exception] = {}
        self.told: list[int] = []

    async def prepare(
        self, session: AsyncSession, updates: Sequence[dict[str, Any]], now: datetime
    ) -> None:
        pass

    async def turn(self, session: AsyncSession, update: dict[str, Any], now: datetime) -> None:
        await due.plan(session, "turn", {"update": update["update_id"]}, at=now, now=now)
        if update["update_id"] in self.fails:
            raise self.fails[update["update_id"]]

    async def refuse(
        self, session: AsyncSession, update: dict[str, Any], refused: Refused, now: datetime
    ) -> None:
        await due.plan(session, "refuse", {"update": update["update_id"]}, at=now, now=now)

    async def poisoned(self, session: AsyncSession, update: dict[str, Any], now: datetime) -> None:
        self.told.append(update["update_id"])


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
    runner = Runner(database, Clock(), Turns(), committed=lambda _: None)
    await drain(runner)
    await put(database, message(1))
    await drain(runner)
    assert await effects(database) == [1, 2]


async def test_a_chats_updates_keep_their_order(database: Database) -> None:
    await put(database, *(message(n, chat=n % 3) for n in reversed(range(30))))
    await drain(Runner(database, Clock(), Turns(), committed=lambda _: None))
    done = await effects(database)
    assert sorted(done) == list(range(30))
    for chat in range(3):
        assert [n for n in done if n % 3 == chat] == list(range(chat, 30, 3))


async def test_one_failing_turn_of_a_group_undoes_only_itself(database: Database) -> None:
    turns = Turns()
    turns.fails[2] = RuntimeError("bug")
    await put(database, *(message(n, chat=n) for n in range(1, 5)))
    await drain(Runner(database, Clock(), turns, committed=lambda _: None))
    assert await effects(database) == [1, 3, 4]


async def test_a_refusal_undoes_the_group_once_and_the_others_stay_a_group(
    database: Database,
) -> None:
    turns = Turns()
    turns.fails[2] = Refused()
    await put(database, *(message(n, chat=n) for n in range(1, 5)))
    runner = Runner(database, Clock(), turns, committed=lambda _: None)
    assert [await runner.step() for _ in range(3)] == [4, 3, 0]
    assert await effects(database) == [1, 3, 4]
    assert await effects(database, "refuse") == [2]


async def test_a_refused_turn_leaves_nothing_but_the_refusal(database: Database) -> None:
    turns = Turns()
    turns.fails[2] = Refused()
    await put(database, message(1, 1), message(2, 2))
    await drain(Runner(database, Clock(), turns, committed=lambda _: None))
    assert await effects(database) == [1]
    assert await effects(database, "refuse") == [2]


async def stored(database: Database) -> dict[int, UpdateState]:
    async with database.read() as session:
        return {row.update_id: row.state for row in await session.scalars(select(InboxUpdate))}


async def brought(runner: Runner, *updates: dict[str, Any]) -> None:
    """The updates come, and the runner makes one step."""
    coming = asyncio.create_task(runner.receive(updates))
    await asyncio.sleep(0)
    try:
        await runner.step()
    finally:
        await coming


async def test_what_comes_is_stored_with_its_turns_and_once(database: Database) -> None:
    runner = Runner(database, Clock(), Turns(), committed=lambda _: None)
    await brought(runner, message(1), message(2, chat=2), message(3))
    assert await stored(database) == {1: UpdateState.DONE, 2: UpdateState.DONE, 3: UpdateState.OPEN}
    await brought(runner, message(2, chat=2), message(3))
    assert await effects(database) == [1, 2, 3]


async def test_a_second_look_is_taken_only_where_something_may_be_left(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    runner = Runner(database, Clock(), Turns(), committed=lambda _: None)
    looks: list[None] = []

    async def look() -> bool:
        looks.append(None)
        return False

    monkeypatch.setattr(runner, "_is_any", look)
    monkeypatch.setattr("bot.spine.inbox.runner.IDLE_SECONDS", 60)
    running = asyncio.create_task(runner.run())
    await asyncio.sleep(0.05)  # the first step finds nothing
    await runner.receive([message(1), message(2, chat=2)])
    await asyncio.sleep(0.05)
    assert looks == []
    await runner.receive([message(3), message(4)])  # of one chat: the second is for the next group
    await asyncio.sleep(0.05)
    assert len(looks) == 1
    runner.stop()
    await running


async def test_what_waits_for_its_time_is_found_while_updates_keep_coming(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("bot.spine.inbox.runner.IDLE_SECONDS", 0.1)
    turns, clock = Turns(), Clock()
    turns.fails[1] = RuntimeError("once")
    runner = Runner(database, clock, turns, committed=lambda _: None)
    await brought(runner, message(1))
    turns.fails.clear()
    for number in range(2, 30):
        await brought(runner, message(number, chat=number))
        await asyncio.sleep(0.01)
        if number == 4:
            clock.at += timedelta(seconds=10)
    assert 1 in await effects(database)


async def test_what_raises_when_it_has_just_come_still_waits_for_what_came_before(
    database: Database,
) -> None:
    turns, clock = Turns(), Clock()
    turns.fails[1], turns.fails[3] = RuntimeError("once"), Refused()
    runner = Runner(database, clock, turns, committed=lambda _: None)
    await brought(runner, message(1))
    await brought(runner, message(2, chat=2))
    await brought(runner, message(3))
    assert (await effects(database), await effects(database, "refuse")) == ([2], [])
    turns.fails.pop(1)
    clock.at += timedelta(seconds=10)
    await drain(runner)
    assert (await effects(database), await effects(database, "refuse")) == ([2, 1], [3])


async def test_what_comes_again_is_not_done_again_and_keeps_nothing_from_being_done(
    database: Database,
) -> None:
    runner = Runner(database, Clock(), Turns(), committed=lambda _: None)
    for number in (1, 2):
        await brought(runner, message(number, chat=number))
    await brought(runner, message(2, chat=2), message(3, chat=3), message(1))
    assert await stored(database) == {1: UpdateState.DONE, 2: UpdateState.DONE, 3: UpdateState.OPEN}
    await drain(runner)
    assert await effects(database) == [1, 2, 3]


async def test_what_comes_is_stored_though_a_turn_raises(database: Database) -> None:
    turns = Turns()
    turns.fails[1] = RuntimeError("bug")
    runner = Runner(database, Clock(), turns, committed=lambda _: None)
    await brought(runner, message(1), message(2, chat=2))
    assert await stored(database) == {1: UpdateState.OPEN, 2: UpdateState.OPEN}
    await drain(runner)
    assert await effects(database) == [2]


async def test_who_brings_updates_hears_that_they_were_not_stored(database: Database) -> None:
    turns = Turns()
    turns.fails[1] = DatabaseAway("stopped")
    runner = Runner(database, Clock(), turns, committed=lambda _: None)
    with pytest.raises(DatabaseAway):
        await brought(runner, message(1))
    assert await stored(database) == {}
    turns.fails.clear()
    await brought(runner, message(1))
    assert await effects(database) == [1]


async def test_what_comes_apart_waits_for_no_turn_and_is_stored_in_its_order(
    database: Database,
) -> None:
    runner = Runner(database, Clock(), Turns(), committed=lambda _: None)
    await asyncio.gather(*(runner.receive_apart([message(n)]) for n in range(5)))
    assert await stored(database) == dict.fromkeys(range(5), UpdateState.OPEN)
    await drain(runner)
    assert await effects(database) == list(range(5))


async def bring(
    receive: Callable[[Sequence[dict[str, Any]]], Awaitable[None]], ids: Iterable[int]
) -> None:
    """As a webhook's connections do: each brings its own, one after another."""
    coming = []
    for n in ids:
        coming.append(asyncio.create_task(receive([message(n, chat=n)])))
        await asyncio.sleep(0)
    await asyncio.gather(*coming)


async def test_many_who_have_just_been_answered_write_in_one_group(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runner, "FIRST_GROUP", 256)
    monkeypatch.setattr(runner, "GATHER_SECONDS", 0.2)
    sizes: list[int] = []

    class Counted(Turns):
        async def prepare(
            self, session: AsyncSession, updates: Sequence[dict[str, Any]], now: datetime
        ) -> None:
            sizes.append(len(updates))

    runs = Runner(database, Clock(), Counted(), committed=lambda _: None)
    early = asyncio.create_task(bring(runs.receive, range(30)))
    while len(runs._brought) < 30:
        await asyncio.sleep(0)
    running = asyncio.create_task(runs.run())
    await early
    await bring(runs.receive, range(30, 60))
    await bring(runs.receive, range(60, 63))  # a few wait for nobody from now on
    begun = asyncio.get_running_loop().time()
    await bring(runs.receive, [63])
    assert asyncio.get_running_loop().time() - begun < 0.15
    runs.stop()
    await running
    assert sizes[:2] == [30, 30]
    assert sorted(await effects(database)) == list(range(64))


async def test_what_many_bring_apart_is_stored_together(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runner, "GATHER_SECONDS", 0.2)
    runs = Runner(database, Clock(), Turns(), committed=lambda _: None)
    sizes, store_ = [], runs._store

    async def counted(brought: Sequence[runner.Brought]) -> None:
        sizes.append(len(brought))
        is_first = len(sizes) == 1
        if is_first:
            coming.append(asyncio.create_task(bring(runs.receive_apart, [20])))
            await asyncio.sleep(0)
        await store_(brought)
        if is_first:
            coming.append(asyncio.create_task(bring(runs.receive_apart, range(21, 40))))

    monkeypatch.setattr(runs, "_store", counted)
    coming: list[asyncio.Task[None]] = []
    await asyncio.gather(*(runs.receive_apart([message(n, chat=n)]) for n in range(20)))
    await asyncio.gather(*coming)
    assert sizes == [20, 20]


async def test_a_runner_that_ends_stores_what_still_comes(database: Database) -> None:
    runner = Runner(database, Clock(), Turns(), committed=lambda _: None)
    early = asyncio.create_task(runner.receive([message(1)]))
    await asyncio.sleep(0)
    runner.stop()
    await runner.run()
    await early
    await runner.receive([message(2)])
    assert await stored(database) == {1: UpdateState.OPEN, 2: UpdateState.OPEN}
    assert await effects(database) == []


async def test_poison_is_set_aside_told_and_holds_its_chat_no_longer(database: Database) -> None:
    turns, clock = Turns(), Clock()
    turns.fails[1] = RuntimeError("bug")
    runner = Runner(database, clock, turns, committed=lambda _: None)
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
    assert "RuntimeError: bug" in (row.error or "")


async def test_runners_side_by_side_do_each_update_once_and_in_order(database: Database) -> None:
    await put(database, *(message(n, chat=n % 7) for n in range(140)))
    runners = [
        Runner(database, Clock(), Turns(), committed=lambda _: None, group=5) for _ in range(3)
    ]

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


async def test_a_full_disk_is_no_updates_fault(database: Database) -> None:
    turns = Turns()
    full = sqlite3.OperationalError("database or disk is full")
    full.sqlite_errorcode = sqlite3.SQLITE_FULL  # type: ignore[misc]
    turns.fails[1] = OperationalError("INSERT", {}, full)
    await put(database, message(1), message(2))
    runner = Runner(database, Clock(), turns, committed=lambda _: None)
    for _ in range(10):
        with pytest.raises(OperationalError):
            await runner.step()
    turns.fails.clear()
    await drain(runner)
    assert await effects(database) == [1, 2]


async def test_poison_and_its_telling_are_one_transaction(database: Database) -> None:
    """A crash between them would leave a person without an answer; a telling that fails leaves the update set aside."""
    turns, clock, seen = Turns(), Clock(), []
    turns.fails[1] = RuntimeError("bug")

    async def poisoned(session: AsyncSession, update: dict[str, Any], now: datetime) -> None:
        seen.append((await session.get_one(InboxUpdate, update["update_id"])).state)
        raise RuntimeError("the telling has a bug too")

    turns.poisoned = poisoned  # type: ignore[method-assign]
    await put(database, message(1), message(2))
    runner = Runner(database, clock, turns, committed=lambda _: None)
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
    runner = Runner(database, clock, turns, committed=lambda _: None)
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
    await drain(Runner(database, clock, Turns(), committed=lambda _: None))
    assert await effects(database) == [1]


def test_an_update_of_a_strange_shape_has_no_chat_and_raises_nothing() -> None:
    for body in (
        {},
        {"chat": {}},
        {"chat": {"id": "x"}},
        {"chat": {"id": 2**80}},
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
    runner = Runner(database, clock, turns, committed=lambda _: None)
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
        async def turn(self, session: AsyncSession, update: dict[str, Any], now: datetime) -> None:
            await go_on.wait()

    run = Runner(database, Clock(), Slow(), committed=lambda _: None)
    running = asyncio.create_task(run.run())
    loop = asyncio.get_running_loop()
    monkeypatch.setattr(runner, "LONGEST_REST", 30)
    await asyncio.wait_for(run.rest(), 10)  # nothing has come
    receiving = asyncio.create_task(run.receive([message(1)]))
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
    await receiving
    run.stop()
    await running
    await asyncio.wait_for(run.rest(), 10)  # it has ended
