"""Fixtures for the tests of the spine."""

from collections.abc import AsyncIterator

import pytest

from bot.spine.db import postgresql
from bot.spine.db.engine import Database


@pytest.fixture
async def replica(database_url: str, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Database]:
    """A process that waits for a locked row no longer than a fifth of a second."""
    monkeypatch.setitem(postgresql.SERVER_SETTINGS, "lock_timeout", "200ms")
    opened = Database(database_url)
    yield opened
    await opened.close()
