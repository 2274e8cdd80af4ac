"""The night that tests of alerts play in."""

from collections.abc import AsyncIterator

import pytest

from bot.alerts import listeners
from bot.alerts.kinds import AlertChanged
from bot.oncall import listeners as rota
from bot.people.directory import PersonReachable, PersonUnreachable
from bot.people.model import Role
from bot.people.roles import RoleTaken
from bot.settings import Settings
from bot.spine.db.engine import Database
from tests.alerts.night import Heard, Night
from tests.conftest import KEYRING
from tests.town.people import Maker


@pytest.fixture
def heard() -> Heard:
    """What a kind's subject hears."""
    return Heard()


@pytest.fixture
async def database(database_url: str, heard: Heard) -> AsyncIterator[Database]:
    opened = Database(
        database_url,
        {
            RoleTaken: [rota.on_role_taken, listeners.on_role_taken],
            PersonUnreachable: [listeners.on_person_unreachable, rota.on_person_unreachable],
            PersonReachable: [listeners.on_person_reachable],
            AlertChanged: [heard.on_alert_changed],
        },
        KEYRING,
    )
    yield opened
    await opened.close()


@pytest.fixture
async def night(database: Database, settings: Settings) -> Night:
    async with database.begin() as session:
        make = Maker(session)
        area = await make.area()
        hill = await make.area("Hill")
        people = {
            "one": await make.person("One", Role.WORKER, area=area),
            "two": await make.person("Two", Role.WORKER, area=area),
            "boss": await make.person("Boss", Role.COORDINATOR, area=area),
            "office": await make.person("Office", Role.OFFICE),
            "admin": await make.person("Admin", Role.ADMIN),
            "far": await make.person("Far", Role.WORKER, area=hill),
            "other": await make.person("Other"),
        }
        for level, name in ((1, "one"), (2, "two")):
            await make.on_call(people[name], area, level)
    return Night(database, area, hill, people, settings)
