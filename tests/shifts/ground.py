"""An area with shifts and volunteers; what every test of shifts begins with."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.model import Person, Role
from bot.places.model import Area
from bot.settings import Settings
from bot.shifts import attendance, hours, offering, remind, take, waitlist
from bot.shifts.give_up import GivenUp, give_up
from bot.shifts.model import Shift, SignUp, SignUpState
from bot.shifts.post import Draft, post_shift
from bot.shifts.rules import PostRefusal, ShiftRefused, SignUpRefusal
from bot.shifts.take import Choice
from bot.spine.db.engine import Database
from bot.spine.jobs.run import Jobs
from tests.town.outbox import bodies_for
from tests.town.people import DAY, HOUR, NOON, Maker

REMIND = 2 * HOUR
KINDS = (
    remind.ask_coming,
    remind.move_reminders,
    hours.ask_hours,
    waitlist.fill_places,
    waitlist.refill_places,
    offering.send_offer,
    offering.end_unanswered,
    offering.end_waits,
    attendance.ask_missing,
    attendance.tell_absent,
)
JOBS = Jobs(
    Settings(_env_file=None, bot_token="1:x", remind_hours=2), {kind.name: kind for kind in KINDS}
)


async def sign_up(
    session: AsyncSession, person: Person, shift_id: int, *, now: datetime = NOON
) -> SignUp:
    """Take a place, or wait for one."""
    choice = Choice(waits=True)
    return await take.sign_up(session, person, shift_id, now=now, remind=REMIND, choice=choice)


async def leave(
    session: AsyncSession, person: Person, sign_up_id: int, *, now: datetime = NOON
) -> GivenUp:
    return await give_up(session, person, sign_up_id, now=now)


@contextmanager
def refused(reason: SignUpRefusal | PostRefusal) -> Iterator[None]:
    """The block is refused for this reason and no other."""
    with pytest.raises(ShiftRefused) as refusal:
        yield
    assert refusal.value.reason is reason


class Ground:
    """An area with its coordinator, and quick ways to shifts and volunteers in it."""

    def __init__(self, session: AsyncSession, make: Maker, area: Area, boss: Person) -> None:
        self.session, self.make, self.area, self.boss = session, make, area, boss

    async def shift(
        self,
        title: str = "Gate",
        *,
        start: datetime = NOON + DAY,
        hours: float = 4,
        places: int = 1,
        languages: str = "",
    ) -> Shift:
        draft = Draft(
            self.area, title, "South gate", start, start + hours * HOUR, places, languages
        )
        return await post_shift(self.session, draft, by=self.boss, now=NOON)

    async def volunteer(self, name: str = "Ana") -> Person:
        return await self.make.person(name, Role.VOLUNTEER, area=self.area)


async def a_crowd(
    database: Database, places: int, size: int, start: datetime = NOON + DAY
) -> tuple[int, list[int]]:
    async with database.begin() as session:
        make = Maker(session)
        area = await make.area()
        boss = await make.person("Boss", Role.COORDINATOR, area=area)
        ground = Ground(session, make, area, boss)
        shift = await ground.shift(start=start, places=places)
        return shift.id, [(await ground.volunteer(f"No. {n}")).id for n in range(size)]


async def counts(database: Database, shift_id: int) -> tuple[int, int, int]:
    """The places that are taken or offered, by the shift and by sign-ups; and who waits."""
    async with database.read() as session:
        sign_ups = (await session.scalars(select(SignUp).where(SignUp.shift_id == shift_id))).all()
        shift = await session.get_one(Shift, shift_id)
        waiting = [one for one in sign_ups if one.state is SignUpState.WAITING]
        offered = [one for one in waiting if one.offered_until is not None]
        places = [one for one in sign_ups if one.state is SignUpState.TAKEN]
        return (
            shift.taken + shift.offered,
            len(places) + len(offered),
            len(waiting) - len(offered),
        )


async def taken(database: Database, start: datetime = NOON + 2 * DAY) -> tuple[int, int, int]:
    """A shift taken by Ana: ids of the shift, of Ana and of her sign-up."""
    shift_id, (ana,) = await a_crowd(database, places=1, size=1, start=start)
    async with database.begin() as session:
        made = await sign_up(session, await session.get_one(Person, ana), shift_id)
        return shift_id, ana, made.id


async def said(database: Database, person_id: int) -> list[str]:
    """The first line of each message for a person."""
    async with database.begin() as session:
        bodies = await bodies_for(session, await session.get_one(Person, person_id))
        return [body["text"].split("\n")[0] for body in bodies]
