"""Jobs: each row once, the most urgent first, failures kept."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import delete, event, select

from bot.settings import Settings
from bot.spine.db.engine import Database
from bot.spine.db.errors import LOCKED_PAUSE, is_transient
from bot.spine.db.queries import lock
from bot.spine.identity import Identity
from bot.spine.jobs.model import (
    BACK_OFF,
    CLAIM,
    Call,
    Due,
    Job,
    JobContext,
    JobKind,
    JobState,
    NetworkJob,
    Priority,
    cancel,
    is_scheduled,
    job,
)
from bot.spine.jobs.run import (
    Jobs,
    Pool,
    keep_recurring,
    next_due,
    run_due,
    run_network_job,
    take_over,
)
from bot.spine.telegram import CallFailed
from tests.spine.test_runner import on_postgresql, put_rows
from tests.town.people import NOON

SECOND = timedelta(seconds=1)
ATTEMPTS = len(BACK_OFF) + 1


def jobs_of(settings: Settings, *kinds: JobKind[...]) -> Jobs:
    return Jobs(settings, {kind.name: kind for kind in kinds})


def network(
    prepare: Callable[..., Awaitable[Any]],
    finish: Callable[..., Awaitable[None]],
    **more: Any,
) -> NetworkJob[..., Any, Any]:
    return NetworkJob("net", Priority.USUAL, prepare, finish, **more)


async def run_all(database: Database, settings: Settings, pool: Pool, now: datetime = NOON) -> None:
    jobs = Jobs(settings, {}, (pool,))
    while await run_network_job(database, jobs, pool, now=lambda: now):
        pass


async def rows_of(database: Database) -> list[Job]:
    async with database.read() as session:
        return list(await session.scalars(select(Job).order_by(Job.id)))


# --- jobs ---------------------------------------------------------------------------------------


async def test_jobs_are_done_once_by_priority_then_age(
    database: Database, settings: Settings
) -> None:
    seen: list[str] = []

    @job("usual")
    async def usual(context: JobContext, name: str) -> None:
        seen.append(name)

    @job("alert", Priority.ALERT)
    async def alert(context: JobContext, name: str) -> None:
        seen.append(name)

    async with database.begin() as session:
        for kind, name, late in (
            (usual, "c", 1),
            (usual, "b", 9),
            (alert, "a", 0),
            (alert, "later", -60),
        ):
            await kind.schedule(session, Due(NOON - late * SECOND, NOON), name=name)
    jobs = jobs_of(settings, usual, alert)
    assert await run_due(database, jobs, now=NOON) == 3
    assert await run_due(database, jobs, now=NOON) == 0
    assert seen == ["a", "b", "c"]


async def test_a_job_is_given_its_arguments_the_time_and_the_settings(
    database: Database, settings: Settings
) -> None:
    seen: list[Any] = []

    @job("note")
    async def note(context: JobContext, first: int, second: str = "x") -> None:
        seen.append((first, second, context.now, context.settings))

    async with database.begin() as session:
        await note.schedule(session, Due.at_once(NOON), 1)
        await note.schedule(session, Due.at_once(NOON), first=2, second="y")
    await run_due(database, jobs_of(settings, note), now=NOON + SECOND)
    assert seen == [(1, "x", NOON + SECOND, settings), (2, "y", NOON + SECOND, settings)]


async def test_arguments_that_the_function_does_not_take_are_refused_when_scheduled() -> None:
    @job("note")
    async def note(context: JobContext, name: str) -> None: ...

    with pytest.raises(TypeError):
        note.call(nmae="a")  # type: ignore[call-arg]


async def test_a_failing_job_leaves_no_half_effects_backs_off_and_is_set_aside(
    database: Database, settings: Settings
) -> None:
    @job("other")
    async def other(context: JobContext) -> None: ...

    @job("fail")
    async def fail(context: JobContext) -> None:
        await other.schedule(context.session, Due.at_once(context.now))
        raise RuntimeError("no\x00thing")

    async with database.begin() as session:
        await fail.schedule(session, Due.at_once(NOON))
    now, jobs = NOON, jobs_of(settings, fail, other)
    for _ in range(ATTEMPTS):
        assert await run_due(database, jobs, now=now) == 1
        now += timedelta(minutes=5)
    [row] = await rows_of(database)
    assert (row.kind, row.state, row.attempts) == ("fail", JobState.FAILED, ATTEMPTS)
    assert "RuntimeError" in (row.error or "")
    assert "no" not in (row.error or "").split("RuntimeError")[-1]  # it may be a person's words


async def test_a_key_replaces_also_what_is_not_written_yet_and_cancel_removes(
    database: Database,
) -> None:
    @job("x")
    async def x(context: JobContext, n: int) -> None: ...

    async with database.begin() as session:
        await x.schedule(session, Due(NOON, NOON, key="k"), n=1)
        assert await is_scheduled(session, "k")
        await x.schedule(session, Due(NOON + SECOND, NOON, key="k"), n=2)
    assert [(row.args, row.due_at) for row in await rows_of(database)] == [
        ({"n": 2}, NOON + SECOND)
    ]
    async with database.begin() as session:
        await x.schedule(session, Due(NOON, NOON, key="k"), n=3)
        await x.schedule(session, Due(NOON, NOON, key="other"), n=4)
        assert await is_scheduled(session, "k")
    assert [row.args for row in await rows_of(database)] == [{"n": 3}, {"n": 4}]
    async with database.begin() as session:
        await x.schedule(session, Due(NOON, NOON, key="new"), n=5)
        await cancel(session, "k")
        await cancel(session, "new")
        assert not await is_scheduled(session, "k")
    assert [row.args for row in await rows_of(database)] == [{"n": 4}]


async def test_a_call_that_was_kept_as_json_is_scheduled_as_it_was(database: Database) -> None:
    @job("x", Priority.ALERT)
    async def x(context: JobContext, n: int) -> None: ...

    kept = x.call(n=1).as_json() | {"queue": "one"}
    async with database.begin() as session:
        await Call(**kept).schedule(session, Due.at_once(NOON))
    [row] = await rows_of(database)
    assert (row.kind, row.args, row.priority, row.queue) == ("x", {"n": 1}, 0, "one")


@pytest.mark.parametrize("database_url", ["sqlite"], indirect=True)
async def test_a_full_disk_is_no_fault_of_the_job(database: Database, settings: Settings) -> None:
    """SQLite undoes the whole transaction then, savepoints and all."""
    full = True

    def begin(connection: Any) -> None:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages if full else 2**30}")

    @job("big")
    async def big(context: JobContext, x: str) -> None: ...

    @job("write")
    async def write(context: JobContext) -> None:
        due = Due(context.now + SECOND, context.now)
        await big.schedule(context.session, due, x="x" * 200_000)

    async with database.begin() as session:
        await write.schedule(session, Due.at_once(NOON))
    event.listen(database.engine.sync_engine, "begin", begin)
    jobs = jobs_of(settings, write, big)
    for _ in range(ATTEMPTS + 1):
        with pytest.raises(Exception) as failed:
            await run_due(database, jobs, now=NOON)
        assert is_transient(failed.value)
    full = False
    assert await run_due(database, jobs, now=NOON) == 1
    assert [(row.kind, row.state, row.attempts) for row in await rows_of(database)] == [
        ("write", JobState.DONE, 0),
        ("big", JobState.OPEN, 0),
    ]


async def test_a_clock_put_back_delays_no_alert(database: Database) -> None:
    hour = timedelta(hours=1)
    async with database.begin() as session:
        await Call("step", {}, Priority.ALERT).schedule(session, Due(NOON + 2 * SECOND, NOON))
        await Call("reminder", {}).schedule(session, Due(NOON + 2 * SECOND, NOON))
    async with database.begin() as session:
        await take_over(session, now=NOON - hour)
    assert {row.kind: row.due_at for row in await rows_of(database)} == {
        "step": NOON - hour + 2 * SECOND,
        "reminder": NOON + 2 * SECOND,
    }


async def test_a_recurring_job_is_there_whatever_became_of_the_one_before(
    database: Database, settings: Settings
) -> None:
    ran: list[datetime] = []

    @job("sweep")
    async def sweep(context: JobContext) -> None:
        ran.append(context.now)

    jobs = Jobs(settings, {"sweep": sweep}, recurring=((sweep, timedelta(minutes=1)),))

    async def look(now: datetime) -> int:
        async with database.begin() as session:
            await keep_recurring(session, jobs, now=now)
        await run_due(database, jobs, now=now)
        return len(ran)

    minute = timedelta(minutes=1)
    assert await look(NOON) == 0
    assert await look(NOON + SECOND) == 0  # it is scheduled once
    assert await look(NOON + minute) == 1
    assert await look(NOON + minute + SECOND) == 1
    async with database.begin() as session:
        await session.execute(delete(Job))
    assert await look(NOON + 2 * minute) == 1
    assert await look(NOON + 3 * minute) == 2


# --- network jobs -------------------------------------------------------------------------------


async def test_a_network_job_calls_outside_and_finishes_in_a_transaction(
    database: Database, settings: Settings
) -> None:
    seen: list[Any] = []

    async def prepare(context: JobContext, n: int) -> int | None:
        return n or None

    async def call(request: int) -> int:
        return request * 2

    async def finish(context: JobContext, answer: int, n: int) -> None:
        seen.append((answer, n))

    double = network(prepare, finish)
    async with database.begin() as session:
        await double.schedule(session, Due.at_once(NOON), n=21)
        await double.schedule(session, Due.at_once(NOON), n=0)
    await run_all(database, settings, Pool(double, call))
    assert seen == [(42, 21)]
    assert {row.state for row in await rows_of(database)} == {JobState.DONE}


async def never(*_: Any, **__: Any) -> None:
    raise AssertionError


async def test_a_network_job_whose_process_died_is_taken_up_after_its_claim(
    database: Database, settings: Settings
) -> None:
    async with database.begin() as session:
        session.add(
            Job(
                kind="net",
                args={"n": 1},
                due_at=NOON,
                created_at=NOON,
                claimed_until=NOON + CLAIM,
            )
        )
    seen: list[int] = []

    async def prepare(context: JobContext, n: int) -> None:
        seen.append(n)

    pool = Pool(network(prepare, never), never)
    jobs = Jobs(settings, {}, (pool,))
    assert not await run_network_job(database, jobs, pool, now=lambda: NOON + SECOND)
    assert await run_network_job(database, jobs, pool, now=lambda: NOON + CLAIM + SECOND)
    assert seen == [1]


async def one(context: JobContext, **_args: Any) -> int:
    return 1


async def test_one_that_comes_back_late_finds_its_claim_gone(
    database: Database, settings: Settings
) -> None:
    """Its process was taken for dead, and the next leader has done the work meanwhile."""
    finished: list[str] = []

    def pool(name: str, call: Any) -> Pool:
        async def finish(context: JobContext, answer: Any) -> None:
            finished.append(name)

        return Pool(network(one, finish), call)

    async def quick(request: int) -> int:
        return request

    async def slow(request: int) -> int:
        async with database.begin() as session:
            await take_over(session, now=NOON + SECOND)
        await run_all(database, settings, pool("second", quick), NOON + SECOND)
        return request

    async with database.begin() as session:
        await network(one, never).schedule(session, Due.at_once(NOON))
    await run_all(database, settings, pool("first", slow))
    assert finished == ["second"]


async def test_one_that_fails_late_leaves_the_claim_of_another_alone(
    database: Database, settings: Settings
) -> None:
    finished: list[str] = []
    given_up: list[str] = []
    running: list[asyncio.Task[None]] = []
    may_end = asyncio.Event()

    async def finish(context: JobContext, answer: str) -> None:
        finished.append(answer)

    async def give_up(context: JobContext) -> None:
        given_up.append("first")

    kind = network(one, finish, back_off=(), give_up=give_up)

    async def quick(request: int) -> str:
        await may_end.wait()
        return "second"

    async def slow(request: int) -> str:
        async with database.begin() as session:
            await take_over(session, now=NOON + SECOND)
        again = run_all(database, settings, Pool(kind, quick), NOON + SECOND)
        running.append(asyncio.create_task(again))
        await asyncio.sleep(0.2)
        raise RuntimeError("late")

    async with database.begin() as session:
        await kind.schedule(session, Due.at_once(NOON))
    await run_all(database, settings, Pool(kind, slow))
    may_end.set()
    await asyncio.gather(*running)
    assert (finished, given_up) == (["second"], [])


async def test_a_queue_is_done_in_its_order_and_a_failure_holds_up_what_comes_after(
    database: Database, settings: Settings
) -> None:
    done: list[str] = []
    failures = ["a"]

    async def prepare(context: JobContext, name: str) -> str:
        return name

    async def call(name: str) -> str:
        if name in failures:
            failures.remove(name)
            raise RuntimeError("no")
        return name

    async def finish(context: JobContext, answer: str, name: str) -> None:
        done.append(answer)

    kind = network(prepare, finish, back_off=(SECOND,))
    async with database.begin() as session:
        for name, queue in (("a", "one"), ("b", "one"), ("c", None), ("d", "two")):
            await kind.schedule(session, Due.at_once(NOON, queue=queue), name=name)
    await run_all(database, settings, Pool(kind, call))
    assert done == ["c", "d"]
    async with database.read() as session:
        assert await next_due(session) == NOON + SECOND
    await run_all(database, settings, Pool(kind, call), NOON + SECOND)
    assert done == ["c", "d", "a", "b"]


async def test_one_that_is_given_up_says_so_once_and_lets_its_queue_go_on(
    database: Database, settings: Settings
) -> None:
    given_up: list[str] = []
    done: list[str] = []

    async def prepare(context: JobContext, name: str) -> str:
        if name == "unprepared":
            raise LookupError
        return name

    async def call(name: str) -> str:
        if name == "bad":
            raise RuntimeError("no")
        return name

    async def finish(context: JobContext, answer: str, name: str) -> None:
        done.append(answer)

    async def give_up(context: JobContext, name: str) -> None:
        given_up.append(name)

    kind = network(prepare, finish, back_off=(SECOND, SECOND), give_up=give_up)
    async with database.begin() as session:
        for name in ("bad", "unprepared", "good"):
            await kind.schedule(session, Due.at_once(NOON, queue="one"), name=name)
    for later in range(8):
        await run_all(database, settings, Pool(kind, call), NOON + later * SECOND)
    assert (given_up, done) == (["bad", "unprepared"], ["good"])


async def test_one_comes_again_when_telegram_says_and_is_not_given_up_for_it(
    database: Database, settings: Settings
) -> None:
    minutes = timedelta(minutes=5)
    called: list[None] = []

    async def call(request: int) -> int:
        called.append(None)
        raise CallFailed(429, "retry after 300", retry_after=minutes.total_seconds())

    pool = Pool(network(one, never, back_off=(SECOND,), give_up=never), call)
    async with database.begin() as session:
        await pool.kind.schedule(session, Due.at_once(NOON))
    for times in range(4):
        at = NOON + times * minutes
        await run_all(database, settings, pool, at)
        await run_all(database, settings, pool, at + minutes - SECOND)
        assert len(called) == times + 1


# --- locks of others ----------------------------------------------------------------------------


@on_postgresql
async def test_a_locked_row_stops_the_job_that_needs_it_and_no_other(
    database: Database, replica: Database, settings: Settings
) -> None:
    done: list[str] = []

    @job("locking", Priority.ALERT)
    async def locking(context: JobContext) -> None:
        await lock(context.session, Identity, 9)
        done.append("locking")

    @job("other")
    async def other(context: JobContext) -> None:
        done.append("other")

    await put_rows(database, 9)
    async with database.begin() as session:
        for kind in (other, locking):
            await kind.schedule(session, Due.at_once(NOON))
    jobs, now = jobs_of(settings, locking, other), NOON
    async with database.begin() as session:
        await lock(session, Identity, 9)
        for _ in range(ATTEMPTS + 1):  # more would set it aside, if each counted
            await run_due(replica, jobs, now=now)
            assert done == ["other"]
            now += LOCKED_PAUSE
    await run_due(replica, jobs, now=now)
    assert done == ["other", "locking"]
    assert {row.state for row in await rows_of(database)} == {JobState.DONE}


@on_postgresql
async def test_a_locked_row_stops_the_network_job_that_needs_it_and_no_other(
    database: Database, replica: Database, settings: Settings
) -> None:
    done: list[str] = []

    async def prepare(context: JobContext, name: str) -> str:
        if name == "locking":
            await lock(context.session, Identity, 9)
        return name

    async def call(name: str) -> str:
        return name

    async def finish(context: JobContext, answer: str, name: str) -> None:
        done.append(answer)

    pool = Pool(network(prepare, finish), call)
    await put_rows(database, 9)
    async with database.begin() as session:
        for name in ("locking", "other"):
            await pool.kind.schedule(session, Due.at_once(NOON), name=name)
    async with database.begin() as session:
        await lock(session, Identity, 9)
        await run_all(replica, settings, pool)
        assert done == ["other"]
    await run_all(replica, settings, pool, NOON + LOCKED_PAUSE)
    assert done == ["other", "locking"]
