"""The reminder, and the answer that somebody is coming."""

from datetime import date, datetime, time, timedelta

import pytest
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.model import Person
from bot.places.model import Area
from bot.shifts.model import Shift
from bot.shifts.remind import ask_coming, say_coming
from bot.shifts.reminders import reminders
from bot.shifts.rules import SignUpRefusal
from bot.spine.db.engine import Database
from bot.spine.jobs.model import Job, JobState
from bot.spine.jobs.run import Jobs, run_due
from bot.spine.wall_clock import instant
from tests.shifts.ground import JOBS, Ground, leave, refused, said, sign_up, taken
from tests.town.people import HOUR, NOON


def local(day: int, hour: int, minute: int = 0, *, zone: str = "Asia/Shanghai") -> datetime:
    """An instant by a zone's clocks in April 2026."""
    return instant(datetime.combine(date(2026, 4, day), time(hour, minute)), zone)


@pytest.mark.parametrize(
    ("start", "asked"),
    [
        (local(3, 14), [local(2, 19), local(3, 12)]),
        (local(3, 9), [local(2, 19), local(3, 7)]),
        (local(3, 8, 59), [local(2, 19)]),  # the evening's question is the last
        (local(3, 2, 30), [local(2, 19)]),  # nobody is rung at half past midnight
        (local(3, 23), [local(2, 19), local(3, 21)]),
    ],
)
def test_people_are_asked_in_the_evening_before_and_two_hours_before(
    start: datetime, asked: list[datetime]
) -> None:
    area = Area(name="Riverside", code="A", zone="Asia/Shanghai")
    shift = Shift(area=area, starts_at=start, ends_at=start + HOUR)
    assert reminders(shift, 2 * HOUR) == asked


async def test_both_questions_are_asked_once(database: Database) -> None:
    _, ana, _ = await taken(database)
    evening, second = NOON + 31 * HOUR, NOON + 46 * HOUR
    for moment, asked in (
        (evening - timedelta(seconds=1), 0),
        (evening, 1),
        (second - timedelta(seconds=1), 1),
        (second, 2),
        (second + HOUR, 2),
    ):
        await run_due(database, JOBS, now=moment)
        assert len(await said(database, ana)) == asked


async def test_a_late_reminder_is_still_asked_before_the_start(database: Database) -> None:
    _, ana, _ = await taken(database)
    await run_due(database, JOBS, now=NOON + 47 * HOUR)
    assert len(await said(database, ana)) == 1


async def test_a_reminder_that_lost_its_point_is_not_said(database: Database) -> None:
    _, ana, _ = await taken(database)
    only_reminders = Jobs(JOBS.settings, {ask_coming.name: ask_coming})
    await run_due(database, only_reminders, now=NOON + 48 * HOUR)
    assert await said(database, ana) == []
    async with database.read() as session:
        assert (
            await session.scalar(
                select(func.count()).where(Job.kind == "shift-reminder", Job.state == JobState.DONE)
            )
            == 1
        )


async def test_who_gave_up_is_not_reminded(database: Database) -> None:
    _, ana, hers = await taken(database)
    async with database.begin() as session:
        await leave(session, await session.get_one(Person, ana), hers, now=NOON)
    await run_due(database, JOBS, now=NOON + 40 * HOUR)
    assert await said(database, ana) == []


async def test_who_signs_up_later_than_a_question_is_not_asked_it(database: Database) -> None:
    _, ana, _ = await taken(database, start=NOON + HOUR)
    await run_due(database, JOBS, now=NOON + HOUR - timedelta(seconds=1))
    assert await said(database, ana) == []


async def test_coming_is_kept_with_its_time(ground: Ground, session: AsyncSession) -> None:
    shift, ana = await ground.shift(), await ground.volunteer()
    hers = await sign_up(session, ana, shift.id, now=NOON)
    await say_coming(session, ana, hers.id, now=NOON + HOUR)
    await say_coming(session, ana, hers.id, now=NOON + 2 * HOUR)
    assert hers.coming_at == NOON + HOUR
    with refused(SignUpRefusal.OVER):
        await say_coming(session, ana, hers.id, now=shift.ends_at)
