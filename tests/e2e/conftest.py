"""A stage for people: the sandbox here, the bot in a process of its own."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from demo.stage import Stage, stage


@pytest.fixture
async def scene(tmp_path: Path) -> AsyncIterator[Stage]:
    """A sandbox and no bot yet; the database is a SQLite file of its own."""
    async with stage(
        tmp_path, environment={"WEFT_CHAT_RATE": "1000", "WEFT_SEND_RATE": "1000"}
    ) as built:
        yield built
