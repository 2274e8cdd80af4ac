"""What is given up with a role, and when a shift comes to stand without anybody."""

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import datetime

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import roles
from bot.people.model import Person, Role
from bot.people.roles import RoleTaken
from bot.shifts.changes import ShiftChanged
from bot.shifts.give_up import on_role_taken
from bot.shifts.model import Shift, SignUp, SignUpState
from bot.shifts.remind import reminder_key
from bot.shifts.waitlist import ShiftUncovered, SignUpTaken
from bot.spine.db.engine import Database
from bot.spine.jobs.model import is_scheduled
from bot.spine.jobs.run import run_due
from tests.shifts.ground import JOBS, Ground, a_crowd, counts, leave, said, sign_up
from tests.town.people import DAY, HOUR, NOON, Maker


@dataclass
class Listening:
    """Who listens to what shifts state and hear; the titles of the shifts that were uncovered."""

    uncovered: list[str] = field(default_factory=list)

    async def on_shift_uncovered(
        self, session: AsyncSession, fact: ShiftUncovered, now: datetime
    ) -> None:
        self.uncovered.append(fact.shift.title)


@pytest.fixture
async def database(database_url: str, listening: Listening) -> AsyncIterator[Database]:
    opened = Database(
        database_url,
        {
            RoleTaken: [on_role_taken],
            ShiftUncovered: [listening.on_shift_uncovered],
            ShiftChanged: [],
            SignUpTaken: [],
        },
    )
    yield opened
    await opened.close()


@pytest.fixture
def listening() -> Listening:
    return Listening()


async def test_a_shift_whose_last_person_leaves_is_stated_as_uncovered(
    ground: Ground, session: AsyncSession, listening: Listening
) -> None:
    shift = await ground.shift("Gate", places=2)
    ana, bo = await ground.volunteer("Ana"), await ground.volunteer("Bo")
    hers, his = await sign_up(session, ana, shift.id), await sign_up(session, bo, shift.id)
    await leave(session, ana, hers.id)
    assert listening.uncovered == []
    await leave(session, bo, his.id)
    assert listening.uncovered == ["Gate"]


async def test_a_shift_into_which_somebody_moves_up_is_not_uncovered(
    ground: Ground, session: AsyncSession, listening: Listening
) -> None:
    shift = await ground.shift("Gate", places=1)
    ana, bo = await ground.volunteer("Ana"), await ground.volunteer("Bo")
    hers, his = await sign_up(session, ana, shift.id), await sign_up(session, bo, shift.id)
    await leave(session, ana, hers.id)
    assert listening.uncovered == []
    bo.unreachable = "Forbidden: bot was blocked by the user"
    cy = await ground.volunteer("Cy")
    third = await sign_up(session, cy, shift.id)
    await leave(session, cy, third.id)  # a wait, not a place
    assert listening.uncovered == []
    await leave(session, bo, his.id)
    assert listening.uncovered == ["Gate"]


async def test_who_loses_the_role_gives_up_coming_places_and_the_waitlist_moves_up(
    database: Database, listening: Listening
) -> None:
    shift_id, (ana_id, bo_id) = await a_crowd(database, places=1, size=2)
    async with database.begin() as session:
        ana = await session.get_one(Person, ana_id)
        hers = await sign_up(session, ana, shift_id)
        await sign_up(session, await session.get_one(Person, bo_id), shift_id)
    async with database.begin() as session:
        ana = await session.get_one(Person, ana_id)
        assert await is_scheduled(session, reminder_key(hers.id))
        await roles.take_away(session, ana, Role.VOLUNTEER, ana.area_id, by=None, now=NOON)
    async with database.begin() as session:
        assert (await session.get_one(SignUp, hers.id)).state is SignUpState.CANCELLED
        assert not await is_scheduled(session, reminder_key(hers.id))
    await run_due(database, JOBS, now=NOON)
    assert await counts(database, shift_id) == (1, 1, 0)
    role_is_gone, shift_is_gone = await said(database, ana_id)
    assert role_is_gone.startswith("You are no longer volunteer")
    assert shift_is_gone == (
        "This shift is no longer yours, because your role there has ended. You do not have to come."
    )
    assert (await said(database, bo_id))[0].startswith("🎁 A place is free.")
    assert listening.uncovered == []


async def test_a_shift_that_nobody_else_waits_for_is_uncovered_when_its_holder_loses_the_role(
    database: Database, listening: Listening
) -> None:
    shift_id, (ana_id,) = await a_crowd(database, places=1, size=1)
    async with database.begin() as session:
        ana = await session.get_one(Person, ana_id)
        await sign_up(session, ana, shift_id)
        await roles.take_away(session, ana, Role.VOLUNTEER, ana.area_id, by=None, now=NOON)
    await run_due(database, JOBS, now=NOON)
    assert await counts(database, shift_id) == (0, 0, 0)
    assert listening.uncovered == ["Gate"]


async def test_what_another_role_allows_and_what_has_begun_stays_with_who_loses_one(
    ground: Ground, session: AsyncSession
) -> None:
    hill = await ground.make.area("Hill")
    ana = await ground.volunteer("Ana")
    for role, area in ((Role.VOLUNTEER, hill), (Role.WORKER, ground.area)):
        await roles.give(session, ana, role, area.id, by=None, now=NOON)
    begun = await ground.shift("Begun", start=NOON + HOUR, hours=2)
    coming = await ground.shift("Coming", start=NOON + DAY)
    elsewhere = await ground.make.shift(hill, "Hill", NOON + 2 * DAY)
    for shift in (begun, coming, elsewhere):
        await sign_up(session, ana, shift.id)
    later = NOON + 2 * HOUR

    await roles.take_away(session, ana, Role.VOLUNTEER, ground.area.id, by=None, now=later)
    assert await _titles_held(session, ana) == ["Begun", "Coming", "Hill"]
    await roles.take_away(session, ana, Role.WORKER, ground.area.id, by=None, now=later)
    assert await _titles_held(session, ana) == ["Begun", "Hill"]
    assert (begun.taken, coming.taken, elsewhere.taken) == (1, 0, 1)


async def test_who_loses_the_role_no_longer_waits(ground: Ground, session: AsyncSession) -> None:
    shift = await ground.shift(places=1)
    bo = await ground.volunteer("Bo")
    await sign_up(session, await ground.volunteer("Ana"), shift.id)
    await sign_up(session, bo, shift.id)
    await roles.take_away(session, bo, Role.VOLUNTEER, ground.area.id, by=None, now=NOON)
    assert await _titles_held(session, bo) == []
    assert shift.taken == 1


async def test_two_who_lose_their_role_at_once_leave_their_places_to_those_who_wait(
    database: Database,
) -> None:
    gate, crowd = await a_crowd(database, places=2, size=4)
    async with database.begin() as session:
        shift = await session.get_one(Shift, gate)
        kitchen = await Maker(session).shift(shift.area, "Kitchen", shift.ends_at, places=2)
        people = [await session.get_one(Person, person_id) for person_id in crowd]
        for number, person in enumerate(people):
            for shift_id in (gate, kitchen.id) if number % 2 else (kitchen.id, gate):
                await sign_up(session, person, shift_id)
    both = asyncio.Barrier(2 if not database.is_sqlite else 1)

    async def lose(person_id: int) -> None:
        async with database.begin() as session:
            person = await session.get_one(Person, person_id)
            await both.wait()
            await roles.take_away(
                session, person, Role.VOLUNTEER, person.area_id, by=None, now=NOON
            )

    await asyncio.gather(*(lose(person_id) for person_id in crowd[:2]))
    await run_due(database, JOBS, now=NOON)
    assert await counts(database, gate) == (2, 2, 0)
    assert await counts(database, kitchen.id) == (2, 2, 0)


async def _titles_held(session: AsyncSession, person: Person) -> list[str]:
    held = await session.scalars(
        select(Shift.title)
        .join(SignUp, SignUp.shift_id == Shift.id)
        .where(SignUp.person_id == person.id, SignUp.state != SignUpState.CANCELLED)
        .order_by(Shift.id)
    )
    return list(held)
