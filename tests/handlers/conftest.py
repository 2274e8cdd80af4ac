"""The chat without Telegram: updates go in as turns, messages are read from the outbox."""

from collections.abc import AsyncIterator

import pytest

from bot import subjects
from bot.languages.detect import DEFAULT
from bot.settings import Settings
from bot.spine.db.engine import Database
from handlers.turns.dispatch import Turns
from tests.conftest import KEYRING
from tests.handlers.chat import Chat


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    """A database whose facts reach everybody who acts on them, as in the running program."""
    opened = Database(database_url, subjects.LISTENERS, KEYRING)
    yield opened
    await opened.close()


@pytest.fixture
def turns(settings: Settings) -> Turns:
    return Turns(settings, DEFAULT, bot_id=1, username="weft_bot")


@pytest.fixture
def chat(database: Database, turns: Turns, settings: Settings) -> Chat:
    """A town of phones on this database."""
    return Chat(database, turns, subjects.jobs(settings))
