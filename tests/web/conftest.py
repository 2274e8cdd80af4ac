"""The form before a town of phones: the real site, served to browsers without script."""

from collections.abc import AsyncIterator, Callable

import pytest
from aiohttp import DummyCookieJar, web
from aiohttp.test_utils import TestClient, TestServer

from bot import subjects
from bot.audit.invariants import Look, audit
from bot.languages.detect import DEFAULT
from bot.people.model import Role
from bot.settings import Settings
from bot.spine.db.engine import Database
from bot.spine.phone_numbers import AreaNumbers
from handlers.turns.dispatch import Turns
from tests.town.people import Maker
from tests.town.town import Town
from tests.web.browser import Browser
from web.site import Site

Open = Callable[..., Browser]


@pytest.fixture
def settings() -> Settings:
    return Settings(
        _env_file=None,
        bot_token="1:x",
        language="en",
        web_address="https://weft.example",
        web_proxies=1,
        office_numbers=AreaNumbers("+86 21 5555 0100"),
    )


@pytest.fixture
async def town(database: Database, settings: Settings) -> AsyncIterator[Town]:
    """Riverside with its South and North gates; Wei and Lan are on call there."""
    turns = Turns(settings, DEFAULT, bot_id=1, username="weft_bot")
    town = Town(database, turns, subjects.jobs(settings))
    await town.settle()
    async with database.begin() as session:
        await Maker(session).gate(town.area, "North gate", "A01-north")
    for level, name in enumerate(("Wei", "Lan"), 1):
        await town.put_on_call(await town.add_person(name, Role.WORKER, area=town.area), level)
    yield town
    async with database.read() as session:
        found = await audit(Look(session, town.at))
    assert {name: wrong for name, wrong in found.items() if wrong} == {}


@pytest.fixture
async def client(town: Town, settings: Settings) -> AsyncIterator[TestClient]:
    app = web.Application()
    app.add_routes(Site(settings, town.database, town, DEFAULT).routes())
    async with TestClient(TestServer(app), cookie_jar=DummyCookieJar()) as opened:
        yield opened


@pytest.fixture
def phone(client: TestClient) -> Open:
    """Give a browser to somebody: their languages, and from where they come."""

    def give(languages: str = "en", address: str = "203.0.113.1") -> Browser:
        return Browser(client, languages, address)

    return give
