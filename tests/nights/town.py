"""The town of a night: its areas, gates, people on call, and the holes of the rota, by the seed."""

from dataclasses import dataclass, field
from random import Random

from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import roles
from bot.people.model import Person, Role
from bot.places.model import Area
from tests.nights.telegram import Phone, Telegram
from tests.town.people import EVERY_DAY, NOON, Maker
from tests.town.updates import Account

BY_NIGHT, BY_DAY = ("20:00", "08:00"), ("08:00", "20:00")
LANGUAGES = ("en", "pt", "fr", "ja", "ar", "ru", "es", "ko", "vi", "zh-hans")
FIRST_ID = 1000


@dataclass(frozen=True)
class Staff:
    """Somebody who may be called. `area` is an index of the town's areas; None: the office."""

    phone: Phone
    role: Role
    area: int | None


@dataclass
class Town:
    """What the seed made; ids as in the database."""

    area_ids: list[int] = field(default_factory=list)
    gates: list[list[str]] = field(default_factory=list)  # codes, by area
    staff: list[Staff] = field(default_factory=list)
    people: dict[int, int] = field(default_factory=dict)  # telegram id -> person id
    last_id: int = FIRST_ID

    def account(self, name: str, language: str | None) -> Account:
        self.last_id += 1
        return Account(self.last_id, name, language)


async def found(session: AsyncSession, telegram: Telegram, areas: int, random: Random) -> Town:
    """Write the town into an empty, migrated database."""
    town, make = Town(), Maker(session)
    for number in range(areas):
        area = await make.area(f"Area {number + 1}", f"A{number + 1:02}")
        town.area_ids.append(area.id)
        codes = [f"gate{number + 1:02}{side}" for side in ("south", "north")]
        for code in codes:
            await make.gate(area, code.title(), code)
        town.gates.append(codes)
        await _settle_staff(session, town, telegram, area, number, random)
    for number in range(2):
        await _add(session, town, telegram, f"Office {number}", Role.OFFICE, None)
    await _add(session, town, telegram, "Admin", Role.ADMIN, None)
    return town


async def _settle_staff(
    session: AsyncSession,
    town: Town,
    telegram: Telegram,
    area: Area,
    number: int,
    random: Random,
) -> None:
    """Three workers and a coordinator; a rota of two levels, with a hole here and there."""
    make = Maker(session)
    workers = [
        await _add(session, town, telegram, f"Worker {number}-{n}", Role.WORKER, area, number)
        for n in range(3)
    ]
    await _add(session, town, telegram, f"Lead {number}", Role.COORDINATOR, area, number)
    dice = random.random()
    if dice < 0.06:
        return  # no rota at all
    if dice > 0.12:  # else: nobody on level 1 by night
        await make.on_call(workers[0], area, 1, BY_NIGHT)
    await make.on_call(workers[1], area, 1, BY_DAY)
    await make.on_call(workers[2], area, 2, BY_NIGHT, EVERY_DAY if dice < 0.9 else "01234")
    await make.on_call(workers[0], area, 2, BY_DAY)


async def _add(
    session: AsyncSession,
    town: Town,
    telegram: Telegram,
    name: str,
    role: Role,
    area: Area | None,
    number: int | None = None,
) -> Person:
    account = town.account(name, "zh-hans" if len(town.staff) % 2 else "en")
    person = Person(
        telegram_id=account.id,
        name=name,
        name_given=True,
        locale="zh-Hans" if account.language == "zh-hans" else "en",
        language_code=account.language,
        created_at=NOON,
        started_at=NOON,
        area_id=area.id if area is not None else None,
    )
    session.add(person)
    await session.flush()
    await roles.give(session, person, role, area.id if area else None, by=None, now=NOON)
    town.people[account.id] = person.id
    town.staff.append(Staff(telegram.phone(account), role, number))
    return person
