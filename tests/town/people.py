"""Rows that tests begin with: areas, gates, people with roles, rotas and shifts."""

import uuid
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.oncall.model import RotaEntry
from bot.people import roles
from bot.people.model import Grant, Person, Role
from bot.places.model import Area, Gate
from bot.shifts.model import Shift

NOON = datetime(2020, 4, 1, 4, 0, tzinfo=UTC)  # noon in Shanghai
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
EVERY_DAY = "0123456"
# One count for all tests, so that no two people of a test are the same account.
telegram_ids = count(1001)


@dataclass
class Maker:
    """Makes rows with sensible values."""

    session: AsyncSession

    async def area(
        self, name: str = "Riverside", code: str | None = None, zone: str = "Asia/Shanghai"
    ) -> Area:
        made = Area(code=code or uuid.uuid4().hex[:6], name=name, zone=zone, created_at=NOON)
        self.session.add(made)
        await self.session.flush()
        return made

    async def gate(self, area: Area, name: str = "South gate", code: str | None = None) -> Gate:
        made = Gate(area_id=area.id, name=name, code=code or uuid.uuid4().hex[:10])
        self.session.add(made)
        await self.session.flush()
        return made

    async def person(
        self,
        name: str = "Ana",
        *held: Role,
        area: Area | None = None,
        locale: str = "en",
        telegram: bool = True,
    ) -> Person:
        """Make a person; `telegram`: they have an account there."""
        made = Person(
            telegram_id=next(telegram_ids) if telegram else None,
            name=name,
            name_given=True,
            locale=locale,
            language_code=locale,
            created_at=NOON,
            started_at=NOON if telegram else None,
            area_id=area.id if area else None,
        )
        self.session.add(made)
        await self.session.flush()
        for role in held:
            area_id = area.id if area else None
            await roles.give(self.session, made, role, area_id, by=None, now=NOON)
        return made

    async def on_call(
        self,
        person: Person,
        area: Area,
        level: int = 1,
        hours: tuple[str, str] = ("00:00", "00:00"),
        weekdays: str = EVERY_DAY,
    ) -> RotaEntry:
        """Put a person on call; all day and every day, if nothing else is said."""
        begins, ends = hours
        made = RotaEntry(
            area_id=area.id,
            level=level,
            person_id=person.id,
            begins=begins,
            ends=ends,
            weekdays=weekdays,
        )
        self.session.add(made)
        await self.session.flush()
        return made

    async def shift(
        self, area: Area, title: str, starts_at: datetime, *, hours: float = 1, places: int = 1
    ) -> Shift:
        """Write a shift, as if somebody had posted it."""
        made = Shift(
            area_id=area.id,
            title=title,
            place="Hall",
            capacity=places,
            created_at=NOON,
            starts_at=starts_at,
            ends_at=starts_at + hours * HOUR,
        )
        self.session.add(made)
        await self.session.flush()
        return made


async def take_role_elsewhere(session: AsyncSession, person: Person) -> None:
    """Take somebody's roles away as another process would: what is loaded stays as it was."""
    gone = update(Grant).where(Grant.person_id == person.id).values(taken_at=NOON)
    await session.execute(gone.execution_options(synchronize_session=False))
    assert person.grants, "read before, and stale now"
