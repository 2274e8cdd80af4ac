"""Retention: what ended long ago goes, a batch at a time; what somebody may still need stays."""

from datetime import timedelta

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.handoff.model import HandOff
from bot.handoff.retention import prune_hand_offs
from bot.oncall.model import PhoneTest, ShiftOfDuty
from bot.oncall.retention import prune_duty
from bot.settings import Settings
from bot.spine import retention
from bot.spine.db.engine import Database
from bot.spine.inbox.model import InboxUpdate, UpdateState, store
from bot.spine.jobs.model import Job, JobContext, JobState
from bot.spine.outbox.model import Lane, OutboxMessage, OutboxState
from bot.spine.retention import prune
from tests.spine.test_runner import message
from tests.town.people import NOON, Maker

LONG_AGO = NOON - timedelta(days=365)
DAY = timedelta(days=1)
SECOND = timedelta(seconds=1)


async def pruned(database: Database, settings: Settings) -> None:
    async with database.begin() as session:
        await prune(JobContext(session, NOON, settings))


async def put_update(
    session: AsyncSession, number: int, state: UpdateState, **more: object
) -> None:
    values = {"received_at": LONG_AGO, "due_at": LONG_AGO, "chat_id": number} | more
    session.add(InboxUpdate(update_id=number, raw=b"{}", state=state, **values))


def outbox_message(state: OutboxState, age: timedelta) -> OutboxMessage:
    at = NOON - age
    return OutboxMessage(
        chat_id=1,
        lane=int(Lane.TALK),
        method="sendMessage",
        payload="{}",
        state=state,
        due_at=at,
        created_at=at,
    )


def job_row(kind: str, state: JobState, age: timedelta) -> Job:
    at = NOON - age
    return Job(kind=kind, args={}, state=state, due_at=at, created_at=at, done_at=at)


async def test_updates_stay_for_their_days_and_while_somebody_may_look_at_them(
    database: Database, settings: Settings
) -> None:
    days = settings.keep_updates_days * DAY
    async with database.begin() as session:
        await put_update(session, 1, UpdateState.DONE, done_at=NOON - days - SECOND)
        await put_update(session, 2, UpdateState.DONE, done_at=NOON - days)
        await put_update(session, 3, UpdateState.DONE, done_at=NOON)  # it waited for long
        await put_update(session, 4, UpdateState.POISON, done_at=LONG_AGO)
        await put_update(session, 5, UpdateState.OPEN)
    await pruned(database, settings)
    async with database.read() as session:
        kept = await session.scalars(select(InboxUpdate.update_id).order_by(InboxUpdate.update_id))
        assert list(kept) == [2, 3, 4, 5]


async def test_jobs_stay_for_their_days_and_when_they_failed(
    database: Database, settings: Settings
) -> None:
    days = settings.keep_jobs_days * DAY
    async with database.begin() as session:
        session.add_all(
            [
                job_row("old", JobState.DONE, days + SECOND),
                job_row("young", JobState.DONE, days),
                job_row("failed", JobState.FAILED, 100 * days),
                job_row("open", JobState.OPEN, 100 * days),
            ]
        )
    await pruned(database, settings)
    async with database.read() as session:
        assert list(await session.scalars(select(Job.kind).order_by(Job.id))) == [
            "young",
            "failed",
            "open",
        ]


async def test_messages_stay_for_their_days_and_while_they_wait(
    database: Database, settings: Settings
) -> None:
    days = settings.keep_messages_days * DAY
    async with database.begin() as session:
        for number, (state, age) in enumerate(
            [
                (OutboxState.SENT, days + SECOND),
                (OutboxState.QUEUED, 100 * days),
                (OutboxState.FAILED, days + SECOND),
                (OutboxState.DROPPED, days + SECOND),
                (OutboxState.SENT, days),
                (OutboxState.SENT, timedelta(0)),
            ],
            1,
        ):
            row = outbox_message(state, age)
            row.id = number
            session.add(row)
    await pruned(database, settings)
    async with database.read() as session:
        kept = await session.scalars(select(OutboxMessage.id).order_by(OutboxMessage.id))
        assert list(kept) == [2, 5, 6]


async def test_each_time_a_batch_goes_the_oldest_first(
    database: Database, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retention, "MOST_ROWS", 4)
    async with database.begin() as session:
        for number in range(10):
            done_at = LONG_AGO - number * DAY
            await put_update(session, number, UpdateState.DONE, done_at=done_at)
            session.add(job_row(f"k{number}", JobState.DONE, 365 * DAY + number * DAY))
            session.add(outbox_message(OutboxState.SENT, 1000 * DAY - number * DAY))
    left = []
    for _ in range(4):
        await pruned(database, settings)
        async with database.read() as session:
            updates = list(await session.scalars(select(InboxUpdate.update_id)))
            jobs = list(await session.scalars(select(Job.kind)))
            messages = list(await session.scalars(select(OutboxMessage.created_at)))
        left.append((sorted(updates), sorted(jobs), len(messages)))
        assert all(at >= NOON - 996 * DAY for at in messages)
    assert left == [
        (list(range(6)), [f"k{n}" for n in range(6)], 6),
        ([0, 1], ["k0", "k1"], 2),
        ([], [], 0),
        ([], [], 0),
    ]


async def test_messages_that_wait_at_the_low_end_do_not_stop_the_others(
    database: Database, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retention, "MOST_ROWS", 4)
    async with database.begin() as session:
        for _ in range(4):
            session.add(outbox_message(OutboxState.QUEUED, 1000 * DAY))
        await session.flush()
        for _ in range(3):
            session.add(outbox_message(OutboxState.SENT, 1000 * DAY))
    await pruned(database, settings)
    async with database.read() as session:
        assert list(await session.scalars(select(OutboxMessage.state))) == [OutboxState.QUEUED] * 4


async def test_an_update_whose_row_is_kept_acts_once(
    database: Database, settings: Settings
) -> None:
    """Telegram gives an update again for a day: its row outlives that by far."""
    async with database.begin() as session:
        await put_update(session, 1, UpdateState.DONE, done_at=NOON - 2 * DAY)
    await pruned(database, settings)
    async with database.begin() as session:
        await store(session, [message(1)], now=NOON)
    async with database.read() as session:
        assert (await session.get_one(InboxUpdate, 1)).state is UpdateState.DONE


async def test_what_was_of_duty_goes_after_its_days(database: Database, settings: Settings) -> None:
    """Shifts of duty, hand-offs and tests of phones; somebody's newest test stays."""
    old, young = NOON - (settings.keep_duty_days + 1) * DAY, NOON - DAY
    async with database.begin() as session:
        make = Maker(session)
        area = await make.area()
        person, other = await make.person("One"), await make.person("Two")
        for ends_at in (old, young, None):
            session.add(
                ShiftOfDuty(area=area, level=1, person=person, begins_at=old, ends_at=ends_at)
            )
            session.add(HandOff(person=person, area=area, told_at=old, ended_at=ends_at))
        for who, rung_at in ((person, old), (person, young), (other, old)):
            session.add(PhoneTest(person_id=who.id, rung_at=rung_at))
    async with database.begin() as session:
        await prune_duty(JobContext(session, NOON, settings))
        await prune_hand_offs(JobContext(session, NOON, settings))
    async with database.read() as session:
        for ended in (ShiftOfDuty.ends_at, HandOff.ended_at):
            assert set(await session.scalars(select(ended))) == {young, None}
        tests = await session.execute(select(PhoneTest.person_id, PhoneTest.rung_at))
        assert sorted(map(tuple, tests)) == [(person.id, young), (other.id, old)]
