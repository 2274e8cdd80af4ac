"""The hours, after the end."""

from bot.people.model import Person
from bot.shifts.hours import ask_hours, confirm_hours
from bot.shifts.model import Shift, SignUpState
from bot.shifts.rules import SignUpRefusal
from bot.spine.db.engine import Database
from bot.spine.jobs.run import Jobs, run_due
from tests.shifts.ground import JOBS, a_crowd, refused, said, sign_up
from tests.town.people import HOUR, NOON


async def test_after_the_end_the_hours_are_asked_for_and_confirmed_once(database: Database) -> None:
    shift_id, crowd = await a_crowd(database, places=1, size=2)
    async with database.begin() as session:
        ana, bo = [await session.get_one(Person, person_id) for person_id in crowd]
        hers = await sign_up(session, ana, shift_id, now=NOON)
        await sign_up(session, bo, shift_id, now=NOON)
        shift = await session.get_one(Shift, shift_id)
        with refused(SignUpRefusal.NOT_OVER):
            await confirm_hours(session, ana, hers.id, now=shift.ends_at - HOUR)
    only_hours = Jobs(JOBS.settings, {ask_hours.name: ask_hours})
    await run_due(database, only_hours, now=shift.ends_at)
    assert (len(await said(database, ana.id)), len(await said(database, bo.id))) == (1, 0)
    async with database.begin() as session:
        ana = await session.get_one(Person, ana.id)
        await confirm_hours(session, ana, hers.id, now=shift.ends_at)
        done = await confirm_hours(session, ana, hers.id, now=shift.ends_at + HOUR)
        assert (done.state, done.minutes, done.changed_at) == (SignUpState.DONE, 240, shift.ends_at)
