"""The night that tests of alerts play in."""

import pytest

from bot.oncall.rota import RotaEntry
from bot.people.model import Role
from bot.spine.db.engine import Database
from tests.alerts.night import Night
from tests.conftest import Maker


@pytest.fixture
async def night(database: Database) -> Night:
    async with database.begin() as session:
        make = Maker(session)
        area = await make.area()
        people = {
            "one": await make.person("One", Role.WORKER, area=area),
            "two": await make.person("Two", Role.WORKER, area=area),
            "boss": await make.person("Boss", Role.COORDINATOR, area=area),
            "office": await make.person("Office", Role.OFFICE),
            "admin": await make.person("Admin", Role.ADMIN),
            "other": await make.person("Other"),
        }
        for level, name in ((1, "one"), (2, "two")):
            session.add(
                RotaEntry(
                    area_id=area.id,
                    level=level,
                    person_id=people[name].id,
                    begins="00:00",
                    ends="00:00",
                    weekdays="0123456",
                )
            )
    return Night(database, area, people)
