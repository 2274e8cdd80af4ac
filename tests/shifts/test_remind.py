"""The reminder, and the answer that somebody is coming."""

from datetime import timedelta

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.model import Person
from bot.shifts.remind import ask_coming, say_coming
from bot.shifts.rules import SignUpRefusal
from bot.spine.db.engine import Database
from bot.spine.jobs.model import Job, JobState
from bot.spine.jobs.run import Jobs, run_due
from tests.shifts.ground import JOBS, Ground, leave, refused, said, sign_up, taken
from tests.town.people import HOUR, NOON


async def test_one_reminder_is_asked_twelve_hours_before(database: Database) -> None:
    _, ana, _ = await taken(database)
    assert await run_due(database, JOBS, now=NOON + 36 * HOUR - timedelta(seconds=1)) == 0
    assert await run_due(database, JOBS, now=NOON + 36 * HOUR) == 1
    assert await run_due(database, JOBS, now=NOON + 37 * HOUR) == 0
    assert len(await said(database, ana)) == 1


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


async def test_who_signs_up_late_is_reminded_halfway_to_the_start(database: Database) -> None:
    _, ana, _ = await taken(database, start=NOON + 4 * HOUR)
    await run_due(database, JOBS, now=NOON + 2 * HOUR - timedelta(seconds=1))
    assert await said(database, ana) == []
    await run_due(database, JOBS, now=NOON + 2 * HOUR)
    assert len(await said(database, ana)) == 1


async def test_coming_is_kept_with_its_time(ground: Ground, session: AsyncSession) -> None:
    shift, ana = await ground.shift(), await ground.volunteer()
    hers = await sign_up(session, ana, shift.id, now=NOON)
    await say_coming(session, ana, hers.id, now=NOON + HOUR)
    await say_coming(session, ana, hers.id, now=NOON + 2 * HOUR)
    assert hers.coming_at == NOON + HOUR
    with refused(SignUpRefusal.OVER):
        await say_coming(session, ana, hers.id, now=shift.ends_at)
