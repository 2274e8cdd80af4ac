"""Set up what the measures share: databases, and bots with a server each."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bench import town
from bench.bots import Bot, bot, server
from bench.town import Towns

STORES = {"sqlite": "SQLite", "postgresql": "PostgreSQL"}


@dataclass
class Stage:
    """Where the measures run, and how often each load is run."""

    folder: Path
    rounds: int
    towns: dict[str, Towns]

    @asynccontextmanager
    async def aiogram(self) -> AsyncIterator[Bot]:
        """Start the bare echo."""
        async with server() as driver, bot("aiogram", driver, self.folder) as it:
            yield it

    @asynccontextmanager
    async def plain(self, store: str) -> AsyncIterator[Bot]:
        """Start the plain durable bot on an empty database."""
        async with (
            self.towns[store].empty() as url,
            server() as driver,
            bot("plain", driver, self.folder, WEFT_DATABASE_URL=url) as it,
        ):
            yield it

    @asynccontextmanager
    async def weft(
        self, store: str, *, people: int = 1_000, messages: int = 0, **environment: str
    ) -> AsyncIterator[Bot]:
        """Start Weft on a fresh copy of a town."""
        async with self.towns[store].copy(people, messages) as url, server() as driver:
            environment["WEFT_DATABASE_URL"] = url
            async with bot("weft", driver, self.folder, **environment) as it:
                yield it


@asynccontextmanager
async def stage(*, rounds: int) -> AsyncIterator[Stage]:
    """Set up one run: a folder, SQLite files in it, and a PostgreSQL."""
    async with AsyncExitStack() as stack:
        folder = stack.enter_context(town.folder())
        address = stack.enter_context(town.postgresql())
        towns = {"sqlite": Towns(folder), "postgresql": Towns(folder, address)}
        yield Stage(folder, rounds, towns)
