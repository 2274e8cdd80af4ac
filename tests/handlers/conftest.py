"""A town of phones, empty as yet: updates go in as turns, messages come out of the outbox."""

import pytest

from bot import subjects
from bot.languages.detect import DEFAULT
from bot.settings import Settings
from bot.spine.db.engine import Database
from handlers.turns.dispatch import Turns
from tests.town.crowd import gather
from tests.town.phone import Phone
from tests.town.town import Town


@pytest.fixture
def turns(settings: Settings) -> Turns:
    return Turns(settings, DEFAULT, bot_id=1, username="weft_bot")


@pytest.fixture
def town(database: Database, turns: Turns, settings: Settings) -> Town:
    return Town(database, turns, subjects.jobs(settings))


@pytest.fixture
async def crowd(town: Town) -> list[Phone]:
    """Ten people of one area who do the same at once."""
    return await gather(town)
