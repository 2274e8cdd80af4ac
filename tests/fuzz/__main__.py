"""Play long and print the first difference: `python -m tests.fuzz --seed N --updates M`."""

import argparse
import asyncio
import logging
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import structlog

from bot import subjects
from bot.settings import Settings
from bot.spine.db.engine import Database
from migrations import upgrade
from tests import databases
from tests.conftest import KEYRING
from tests.fuzz.play import play


@asynccontextmanager
async def _databases(server: str | None) -> AsyncIterator[list[Database]]:
    """Two migrated, empty databases: files, or two of the PostgreSQL server at this address."""
    with tempfile.TemporaryDirectory(prefix="weft-fuzz-") as folder:
        names = ("weft_fuzz_groups", "weft_fuzz_single")
        urls = [f"sqlite:///{Path(folder) / name}.sqlite3" for name in names]
        if server is not None:
            for name in names:
                await databases.drop(server, name)
            urls = [await databases.create(server, name) for name in names]
        listeners = subjects.listeners(Settings(_env_file=None, bot_token="1:x"))
        opened = [Database(url, listeners, KEYRING) for url in urls]
        for each in opened:
            await upgrade(each.engine)
        try:
            yield opened
        finally:
            for each in opened:
                await each.close()


async def _main() -> int:
    asked = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    asked.add_argument("--seed", type=int, default=1)
    asked.add_argument("--updates", type=int, default=5000)
    asked.add_argument("--seeds", type=int, default=1, help="how many, counted from --seed")
    asked.add_argument("--every", type=int, default=1, help="rounds between looks at all tables")
    asked.add_argument("--postgresql", metavar="URL", help="a server where databases may be made")
    asked.add_argument("--verbose", action="store_true", help="with the program's log")
    given = asked.parse_args()
    if not given.verbose:
        structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    for seed in range(given.seed, given.seed + given.seeds):
        begun = time.monotonic()
        async with _databases(given.postgresql) as (groups, single):
            played = await play(
                seed, given.updates, groups, single, compare_tables_every=given.every
            )
        took = time.monotonic() - begun
        print(
            f"seed {seed}: {played.updates} updates, {played.rolled_back} groups rolled back,"
            f" {took:.1f} s: {'DIFFERENT' if played.difference else 'the same'}"
        )
        if played.difference:
            print(played.difference)
            return 1
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(_main()))
