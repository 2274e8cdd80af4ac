"""Due work: each row once, the most urgent first, failures kept."""

import asyncio
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import event, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.spine.db.engine import AWAY, Database
from bot.spine.jobs import model as due
from bot.spine.jobs.model import Errand, Job, JobState
from bot.spine.telegram import CallFailed
from tests.conftest import NOON

SECOND = timedelta(seconds=1)


async def test_work_is_done_once_by_urgency_then_age(database: Database) -> None:
    seen: list[str] = []

    async def note(session: AsyncSession, args: Mapping[str, Any], now: datetime) -> None:
        seen.append(args["name"])

    async with database.begin() as session:
        for name, urgency, late in (("c", 5, 1), ("b", 5, 9), ("a", 0, 0), ("later", 0, -60)):
            await due.plan(
                session, "note", {"name": name}, at=NOON - late * SECOND, now=NOON, urgency=urgency
            )
    assert await due.run_due(database, {"note": note}, now=NOON) == 3
    assert await due.run_due(database, {"note": note}, now=NOON) == 0
    assert seen == ["a", "b", "c"]


async def test_failing_work_leaves_no_half_effects_backs_off_and_is_set_aside(
    database: Database,
) -> None:
    async def fail(session: AsyncSession, args: Mapping[str, Any], now: datetime) -> None:
        await due.plan(session, "other", {}, at=now, now=now)
        raise RuntimeError("no")

    async with database.begin() as session:
        await due.plan(session, "fail", {}, at=NOON, now=NOON)
    now = NOON
    for _ in range(due.MAX_ATTEMPTS):
        assert await due.run_due(database, {"fail": fail}, now=now) == 1
        now += timedelta(minutes=5)
    async with database.read() as session:
        rows = (await session.scalars(select(Job))).all()
    assert [(w.kind, w.state, w.attempts) for w in rows] == [
        ("fail", JobState.FAILED, due.MAX_ATTEMPTS)
    ]
    assert "RuntimeError: no" in (rows[0].error or "")


async def test_a_key_replaces_and_cancel_removes(database: Database) -> None:
    async with database.begin() as session:
        await due.plan(session, "x", {"n": 1}, at=NOON, now=NOON, key="k")
        await due.plan(session, "x", {"n": 2}, at=NOON + SECOND, now=NOON, key="k")
        assert await due.next_due(session) == NOON + SECOND
        await due.cancel(session, "k")
        assert await due.next_due(session) is None


async def test_an_errand_calls_outside_and_finishes_in_a_transaction(database: Database) -> None:
    seen: list[Any] = []

    async def prepare(session: AsyncSession, args: Mapping[str, Any], now: datetime) -> int | None:
        return args["n"] if args["n"] else None

    async def call(request: int) -> int:
        return request * 2

    async def finish(
        session: AsyncSession, args: Mapping[str, Any], result: int, now: datetime
    ) -> None:
        seen.append(result)

    book: due.Book = {"double": due.Errand(prepare, call, finish)}
    async with database.begin() as session:
        await due.plan(session, "double", {"n": 21}, at=NOON, now=NOON)
        await due.plan(session, "double", {"n": 0}, at=NOON, now=NOON)
    while await due.run_errand(database, book, now=lambda: NOON):
        pass
    assert seen == [42]
    assert await due.run_errand(database, book, now=lambda: NOON, is_likely=True) is None
    async with database.read() as session:
        assert set(await session.scalars(select(Job.state))) == {JobState.DONE}


async def test_an_errand_whose_process_died_is_taken_up_after_its_claim(database: Database) -> None:
    async with database.begin() as session:
        session.add(
            Job(
                kind="double",
                args={"n": 1},
                due_at=NOON,
                created_at=NOON,
                claimed_until=NOON + due.CLAIM,
            )
        )
    seen: list[int] = []

    async def prepare(session: AsyncSession, args: Mapping[str, Any], now: datetime) -> None:
        seen.append(args["n"])

    async def never(*_: Any) -> None:
        raise AssertionError

    book: due.Book = {"double": due.Errand(prepare, never, never)}
    assert not await due.run_errand(database, book, now=lambda: NOON + SECOND)
    assert await due.run_errand(database, book, now=lambda: NOON + due.CLAIM + SECOND)
    assert seen == [1]


async def test_an_errand_that_comes_back_late_finds_its_claim_gone(database: Database) -> None:
    """Its process was taken for dead, and the next leader has done the work meanwhile."""
    finished: list[str] = []

    async def prepare(session: AsyncSession, args: Mapping[str, Any], now: datetime) -> int:
        return 1

    def book(name: str, call: Any) -> due.Book:
        async def finish(
            session: AsyncSession, args: Mapping[str, Any], result: Any, now: datetime
        ) -> None:
            finished.append(name)

        return {"double": due.Errand(prepare, call, finish)}

    async def quick(request: int) -> int:
        return request

    async def slow(request: int) -> int:
        async with database.begin() as session:
            await due.take_over(session, now=NOON + SECOND)
        assert await due.run_errand(database, book("second", quick), now=lambda: NOON + SECOND)
        return request

    async with database.begin() as session:
        await due.plan(session, "double", {}, at=NOON, now=NOON)
    assert await due.run_errand(database, book("first", slow), now=lambda: NOON)
    assert finished == ["second"]


async def test_a_clock_put_back_delays_no_alert(database: Database) -> None:
    hour = timedelta(hours=1)
    async with database.begin() as session:
        await due.plan(session, "alert-step", {}, at=NOON + 2 * SECOND, now=NOON, urgency=0)
        await due.plan(session, "reminder", {}, at=NOON + 2 * SECOND, now=NOON)
    async with database.begin() as session:
        await due.take_over(session, now=NOON - hour)
    async with database.read() as session:
        rows = await session.execute(select(Job.kind, Job.due_at).order_by(Job.kind))
        assert rows.all() == [
            ("alert-step", NOON - hour + 2 * SECOND),
            ("reminder", NOON + 2 * SECOND),
        ]


async def test_a_queue_is_done_in_its_order_and_a_failure_holds_up_what_comes_after(
    database: Database,
) -> None:
    done: list[str] = []
    failures = ["a"]

    async def prepare(session: AsyncSession, args: Mapping[str, Any], now: datetime) -> str:
        return str(args["name"])

    async def call(name: str) -> str:
        if name in failures:
            failures.remove(name)
            raise RuntimeError("no")
        return name

    async def finish(
        session: AsyncSession, args: Mapping[str, Any], name: str, now: datetime
    ) -> None:
        done.append(name)

    book: due.Book = {"q": Errand(prepare, call, finish, back_off=(SECOND,))}
    async with database.begin() as session:
        for name, queue in (("a", "one"), ("b", "one"), ("c", None), ("d", "two")):
            await due.plan(session, "q", {"name": name}, at=NOON, now=NOON, queue=queue)
    while await due.run_errand(database, book, now=lambda: NOON):
        pass
    assert done == ["c", "d"]
    async with database.read() as session:
        assert await due.next_due(session) == NOON + SECOND
    while await due.run_errand(database, book, now=lambda: NOON + SECOND):
        pass
    assert done == ["c", "d", "a", "b"]


async def test_an_errand_that_is_given_up_says_so_once_and_lets_its_queue_go_on(
    database: Database,
) -> None:
    given_up: list[str] = []
    done: list[str] = []

    async def prepare(session: AsyncSession, args: Mapping[str, Any], now: datetime) -> str:
        return str(args["name"])

    async def call(name: str) -> str:
        if name == "bad":
            raise RuntimeError("no")
        return name

    async def finish(
        session: AsyncSession, args: Mapping[str, Any], name: str, now: datetime
    ) -> None:
        done.append(name)

    async def give_up(session: AsyncSession, args: Mapping[str, Any], now: datetime) -> None:
        given_up.append(args["name"])

    book: due.Book = {
        "q": Errand(prepare, call, finish, back_off=(SECOND, SECOND), give_up=give_up)
    }
    async with database.begin() as session:
        for name in ("bad", "good"):
            await due.plan(session, "q", {"name": name}, at=NOON, now=NOON, queue="one")
    for later in range(5):
        while await due.run_errand(database, book, now=lambda at=NOON + later * SECOND: at):  # type: ignore[misc]
            pass
    assert (given_up, done) == (["bad"], ["good"])


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_full_disk_is_no_fault_of_the_work(database: Database) -> None:
    """SQLite undoes the whole transaction then, savepoints and all: nothing may be written after it in its place."""
    full = True

    def begin(connection: Any) -> None:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages if full else 2**30}")

    async def write(session: AsyncSession, args: Mapping[str, Any], now: datetime) -> None:
        await due.plan(session, "big", {"x": "x" * 200_000}, at=now + SECOND, now=now)

    async with database.begin() as session:
        await due.plan(session, "write", {}, at=NOON, now=NOON)
    event.listen(database.engine.sync_engine, "begin", begin, insert=True)
    for _ in range(due.MAX_ATTEMPTS + 1):
        with pytest.raises(AWAY):
            await due.run_due(database, {"write": write}, now=NOON)
    full = False
    assert await due.run_due(database, {"write": write}, now=NOON) == 1
    async with database.read() as session:
        found = await session.execute(select(Job.kind, Job.state, Job.attempts).order_by(Job.id))
        assert found.all() == [("write", JobState.DONE, 0), ("big", JobState.OPEN, 0)]


async def test_an_errand_that_fails_late_leaves_the_claim_of_another_alone(
    database: Database,
) -> None:
    finished: list[str] = []
    given_up: list[str] = []
    running: list[asyncio.Task[None]] = []
    may_end = asyncio.Event()

    async def prepare(session: AsyncSession, args: Mapping[str, Any], now: datetime) -> int:
        return 1

    async def finish(
        session: AsyncSession, args: Mapping[str, Any], result: str, now: datetime
    ) -> None:
        finished.append(result)

    async def give_up(session: AsyncSession, args: Mapping[str, Any], now: datetime) -> None:
        given_up.append("first")

    async def quick(request: int) -> str:
        await may_end.wait()
        return "second"

    async def slow(request: int) -> str:
        async with database.begin() as session:
            await due.take_over(session, now=NOON + SECOND)
        running.append(asyncio.create_task(run(quick, NOON + SECOND)))
        await asyncio.sleep(0.2)
        raise RuntimeError("late")

    async def run(call: Any, at: datetime) -> None:
        errand = Errand(prepare, call, finish, back_off=(), give_up=give_up)
        await due.run_errand(database, {"double": errand}, now=lambda: at)

    async with database.begin() as session:
        await due.plan(session, "double", {}, at=NOON, now=NOON)
    await run(slow, NOON)
    may_end.set()
    await asyncio.gather(*running)
    assert (finished, given_up) == (["second"], [])


async def test_an_errand_comes_again_when_telegram_says_and_is_not_given_up_for_it(
    database: Database,
) -> None:
    minutes = timedelta(minutes=5)
    called: list[None] = []

    async def prepare(session: AsyncSession, args: Mapping[str, Any], now: datetime) -> int:
        return 1

    async def call(request: int) -> int:
        called.append(None)
        raise CallFailed(
            429, "Too Many Requests: retry after 300", retry_after=minutes.total_seconds()
        )

    async def never(*_: Any) -> None:
        raise AssertionError

    book: due.Book = {"upload": Errand(prepare, call, never, back_off=(SECOND,), give_up=never)}
    async with database.begin() as session:
        await due.plan(session, "upload", {}, at=NOON, now=NOON)
    for times in range(4):
        at = NOON + times * minutes
        await due.run_errand(database, book, now=lambda at=at: at)  # type: ignore[misc]
        assert not await due.run_errand(database, book, now=lambda at=at: at + minutes - SECOND)  # type: ignore[misc]
    assert len(called) == 4
