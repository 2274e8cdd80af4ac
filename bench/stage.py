"""What the measures share: the databases, and one bot with its server on a fresh copy of a town."""

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
    """Where the measures run; `rounds` of each, and the short form where `short`."""

    folder: Path
    short: bool
    towns: dict[str, Towns]

    @property
    def rounds(self) -> int:
        return 1 if self.short else 3

    @asynccontextmanager
    async def bare(self, name: str, *, kind: str = "", webhook: bool = False) -> AsyncIterator[Bot]:
        """A bare bot and its server."""
        async with server(kind) as driver, bot(name, driver, self.folder, webhook=webhook) as it:
            yield it

    @asynccontextmanager
    async def weft(
        self,
        store: str = "sqlite",
        *,
        kind: str = "",
        webhook: bool = False,
        people: int = 1_000,
        messages: int = 0,
        **environment: str,
    ) -> AsyncIterator[Bot]:
        """Weft on a fresh copy of the town, and its server; `it.database_url` is where it keeps everything."""
        towns = self.towns[store]
        url = await towns.copy(people, messages)
        try:
            async with (
                server(kind) as driver,
                bot(
                    "weft",
                    driver,
                    self.folder,
                    webhook=webhook,
                    WEFT_DATABASE_URL=url,
                    **environment,
                ) as it,
            ):
                it.database_url = url
                yield it
        finally:
            await towns.drop(url)


@asynccontextmanager
async def stage(*, short: bool) -> AsyncIterator[Stage]:
    """Everything of one run: a folder, SQLite towns, and a PostgreSQL."""
    async with AsyncExitStack() as stack:
        folder = stack.enter_context(town.folder())
        address = stack.enter_context(town.postgresql())
        yield Stage(folder, short, {"sqlite": Towns(folder), "postgresql": Towns(folder, address)})
