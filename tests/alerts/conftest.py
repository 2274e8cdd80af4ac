"""The night that tests of alerts play in."""

from collections.abc import AsyncIterator
from datetime import timedelta
from functools import partial

import pytest

from bot.alerts import listeners, outside_call, storms
from bot.alerts.kinds import AlertChanged, AlertPlaced, RoundUnheard
from bot.alerts.sharing import StormCardFailed
from bot.alerts.storm_model import StormRules
from bot.oncall import listeners as rota
from bot.people.directory import PersonReachable, PersonUnreachable
from bot.people.model import Role
from bot.people.roles import RoleTaken
from bot.settings import Settings
from bot.spine.db.engine import Database
from tests.alerts.night import ARRIVAL, Heard, Night
from tests.conftest import KEYRING
from tests.town.people import Maker

RULES = StormRules(3, timedelta(minutes=5), frozenset({ARRIVAL.name}))


@pytest.fixture
def heard() -> Heard:
    """What a kind's subject hears."""
    return Heard()


@pytest.fixture
async def database(database_url: str, heard: Heard, settings: Settings) -> AsyncIterator[Database]:
    opened = Database(
        database_url,
        {
            RoleTaken: [rota.on_role_taken, listeners.on_role_taken],
            PersonUnreachable: [
                storms.on_person_unreachable,
                listeners.on_person_unreachable,
                rota.on_person_unreachable,
            ],
            PersonReachable: [listeners.on_person_reachable],
            AlertChanged: [heard.on_alert_changed],
            AlertPlaced: [partial(storms.on_alert_placed, rules=RULES)],
            RoundUnheard: [partial(outside_call.on_round_unheard, settings=settings)],
            StormCardFailed: [storms.on_card_failed],
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
