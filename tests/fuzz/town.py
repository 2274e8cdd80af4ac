"""A small town for the fuzz: three areas, a rota, staff, interpreters, residents."""

from dataclasses import dataclass

from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import roles
from bot.people.model import Person, Role
from bot.relay import roster
from tests.town.people import EVERY_DAY, HOUR, NOON, Maker
from tests.town.updates import Account

GATES = ("river-south", "river-north", "hill-main")


@dataclass(frozen=True)
class Actor(Account):
    """Somebody with a phone. `kind`: their usual acts; `known`: in the database from the start."""

    kind: str = "resident"
    role: Role | None = None
    area: int | None = None
    known: bool = True

    @property
    def is_staff(self) -> bool:
        return self.kind == "staff"


# The third area has no rota and no worker: a coordinator alone.
STAFF = (
    Actor(101, "Wei", "zh", "staff", Role.WORKER, 1),
    Actor(102, "Wanda", "en", "staff", Role.WORKER, 1),
    Actor(103, "Wen", "zh", "staff", Role.WORKER, 2),
    Actor(104, "Walid", "en", "staff", Role.WORKER, 2),
    Actor(111, "Cai", "zh", "staff", Role.COORDINATOR, 1),
    Actor(112, "Cora", "en", "staff", Role.COORDINATOR, 2),
    Actor(113, "Carlos", "pt", "staff", Role.COORDINATOR, 3),
    Actor(121, "Olga", "en", "staff", Role.OFFICE),
    Actor(131, "Ada", "en", "staff", Role.ADMIN),
)
VOLUNTEERS = (
    Actor(201, "Val", "en", "volunteer", Role.VOLUNTEER, 1),
    Actor(202, "Vera", "fr", "volunteer", Role.VOLUNTEER, 1),
    Actor(203, "Vic", "zh", "volunteer", Role.VOLUNTEER, 2),
    Actor(211, "Rui", "pt", "interpreter", Role.VOLUNTEER),
    Actor(212, "Ines", "pt", "interpreter", Role.VOLUNTEER, 1),
)
RESIDENTS = (
    Actor(301, "Rita", "pt", "resident", Role.RESIDENT, 1),
    Actor(302, "Paulo", "pt", "resident", Role.RESIDENT, 1),
    Actor(303, "Lucia", "es", "resident", Role.RESIDENT, 1),
    Actor(304, "Hana", "ja", "resident", Role.RESIDENT, 2),
    Actor(305, "Paul", "fr", "resident", Role.RESIDENT, 2),
    Actor(306, "Mary", "en", "resident", Role.RESIDENT, 2),
    Actor(307, "Omar", "ar", "resident", Role.RESIDENT, 3),
    Actor(308, "Igor", "ru", "resident", Role.RESIDENT, 1),
    Actor(309, "Jin", "ko", "resident", Role.RESIDENT),
    Actor(310, "Joana", "pt-br", "resident", known=False),
    Actor(311, "Li", "zh-hans", "resident", known=False),
    Actor(312, "Nobody", None, "resident", known=False),
)
EVERYBODY = (*STAFF, *VOLUNTEERS, *RESIDENTS)
DAY_AND_NIGHT, BY_NIGHT, BY_DAY = ("00:00", "00:00"), ("20:00", "08:00"), ("08:00", "20:00")
ROTA = (
    (1, 1, "Wei", DAY_AND_NIGHT, EVERY_DAY),
    (1, 2, "Wanda", DAY_AND_NIGHT, EVERY_DAY),
    (2, 1, "Wen", BY_NIGHT, EVERY_DAY),
    (2, 1, "Walid", BY_DAY, "01234"),
    (2, 2, "Walid", BY_NIGHT, EVERY_DAY),
)


async def settle(session: AsyncSession) -> None:
    """Write the town into an empty database; each time with the same ids."""
    make = Maker(session)
    areas = {
        number: await make.area(name, f"A0{number}")
        for number, name in enumerate(("Riverside", "Hillside", "Market"), 1)
    }
    for number, code in ((1, "river-south"), (1, "river-north"), (2, "hill-main")):
        await make.gate(areas[number], code.title(), code)
    people = {actor.name: await _person(session, actor) for actor in EVERYBODY if actor.known}
    for area, level, name, hours, weekdays in ROTA:
        await make.on_call(people[name], areas[area], level, hours, weekdays)
    for number, later in enumerate((3, 9, 27, 50)):
        area = areas[1 + number % 2]
        starts_at = NOON + later * HOUR
        await make.shift(area, f"Shift {number}", starts_at, hours=2, places=1 + number % 2)


async def _person(session: AsyncSession, actor: Actor) -> Person:
    locale = {"zh": "zh-Hans", "es": "en", "ru": "en"}.get(
        actor.language or "", actor.language or "en"
    )
    person = Person(
        telegram_id=actor.id,
        name=actor.name,
        locale=locale,
        language_code=actor.language,
        created_at=NOON,
        area_id=actor.area,
        locale_chosen=actor.id % 2 == 0,
    )
    session.add(person)
    await session.flush()
    if actor.role is not None:
        await roles.give(session, person, actor.role, actor.area, by=None, now=NOON)
    if actor.kind == "interpreter":
        await roster.add(session, person, "pt", now=NOON)
    return person
