"""The chat without Telegram: updates go in as turns, posts are read from the outbox."""

import pytest

from bot.settings import Settings
from bot.spine.db.engine import Database
from bot.subjects import book
from handlers.turns.dispatch import Turns
from tests.handlers.chat import Chat


@pytest.fixture(scope="session")
def turns() -> Turns:
    return Turns(bot_id=1, username="weft_bot", default_locale="en", zone="Asia/Shanghai")


@pytest.fixture
def chat(database: Database, turns: Turns) -> Chat:
    """A town of phones on this database."""
    return Chat(database, turns, book(Settings(_env_file=None)))  # type: ignore[call-arg]
