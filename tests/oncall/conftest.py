"""A database in which the rota acts on roles that are taken away."""

from collections.abc import AsyncIterator

import pytest

from bot.oncall import listeners as rota
from bot.people.roles import RoleTaken
from bot.spine.db.engine import Database


@pytest.fixture
async def database(database_url: str) -> AsyncIterator[Database]:
    opened = Database(database_url, {RoleTaken: [rota.on_role_taken]})
    yield opened
    await opened.close()
