"""A small town for the fuzz: three areas, a rota, staff, interpreters, residents."""

from dataclasses import dataclass
from datetime import timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from bot.oncall.model import RotaEntry
from bot.people import roles
from bot.people.model import Person, Role
from bot.places.model import Area, Gate
from bot.relay import roster
from bot.shifts.model import Shift
from tests.conftest import NOON

ZONE = "Asia/Shanghai"
GATES = ("river-south", "river-north", "hill-main")


@dataclass(frozen=True)
class Actor:
    """Somebody with a phone. `kind`: their usual acts; `known`: in the database from the start."""

    chat: int
    name: str
    code: str | None  # the language of their phone
    kind: str
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
ROTA = (
    (1, 1, 101, "00:00", "00:00", "0123456"),
    (1, 2, 102, "00:00", "00:00", "0123456"),
    (2, 1, 103, "20:00", "08:00", "0123456"),
    (2, 1, 104, "08:00", "20:00", "01234"),
    (2, 2, 104, "20:00", "08:00", "0123456"),
)


async def settle(session: AsyncSession) -> None:
    """Write the town into an empty database; each time with the same ids."""
    areas = [
        Area(code=f"A0{number}", name=name, zone=ZONE, created_at=NOON)
        for number, name in enumerate(("Riverside", "Hillside", "Market"), 1)
    ]
    session.add_all(areas)
    await session.flush()
    for number, code in enumerate(GATES):
        session.add(Gate(area_id=areas[number // 2].id, name=code.title(), code=code))
    ids: dict[int, int] = {}
    for actor in EVERYBODY:
        if actor.known:
            ids[actor.chat] = (await _person(session, actor)).id
    for area, level, chat, begins, ends, weekdays in ROTA:
        session.add(
            RotaEntry(
                area_id=area,
                level=level,
                person_id=ids[chat],
                begins=begins,
                ends=ends,
                weekdays=weekdays,
            )
        )
        await session.flush()
    for number, hours in enumerate((3, 9, 27, 50)):
        starts = NOON + timedelta(hours=hours)
        session.add(
            Shift(
                area_id=areas[number % 2].id,
                title=f"Shift {number}",
                place="Hall",
                capacity=1 + number % 2,
                created_at=NOON,
                starts_at=starts,
                ends_at=starts + timedelta(hours=2),
            )
        )
        await session.flush()


async def _person(session: AsyncSession, actor: Actor) -> Person:
    locale = {"zh": "zh-Hans", "es": "en", "ru": "en"}.get(actor.code or "", actor.code or "en")
    person = Person(
        telegram_id=actor.chat,
        name=actor.name,
        locale=locale,
        language_code=actor.code,
        created_at=NOON,
        area_id=actor.area,
        locale_chosen=actor.chat % 2 == 0,
    )
    session.add(person)
    await session.flush()
    if actor.role is not None:
        await roles.give(session, person, actor.role, actor.area, by=None, now=NOON)
    if actor.kind == "interpreter":
        await roster.add(session, person, "pt", now=NOON)
    return person
