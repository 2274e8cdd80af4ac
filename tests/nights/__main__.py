"""Play the nights: `python -m tests.nights [--seed N] [--nights N] [--only NUMBER] [--write]`.

Every third night has two replicas on PostgreSQL, the others one process on SQLite. On SQLite the
seed decides everything; two replicas also race by the machine's timing.
"""

import argparse
import asyncio
import logging
import sys
import tempfile
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path

import structlog

from bot.spine.db.engine import Database
from migrations import upgrade
from tests import databases
from tests.faults.postgres import postgres
from tests.nights.play import Plan, Played, play, sqlite_copy
from tests.nights.report import figures, table, write_figures

SEED, NIGHTS = 28, 30
WORDS_SHOWN = 10
TEMPLATE = "weft_nights_template"


def play_here(number: int, seed: int, url: str) -> Played:
    """Play one night in this process."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(logging.CRITICAL))
    return asyncio.run(play(number, seed, Plan(), url))


async def play_all(
    numbers: Sequence[int], seed: int, folder: Path, at_once: int, server: str
) -> list[Played]:
    """Play these nights, so many side by side, and say of each how it went."""
    template = folder / "template.sqlite3"
    await _migrate(f"sqlite:///{template}")
    await _migrate(await databases.create(server, TEMPLATE))
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(at_once) as pool:

        async def one(number: int) -> Played:
            if number % 3:
                url = sqlite_copy(template, folder / f"night-{number}")
            else:
                url = await databases.create(server, f"weft_night_{number}", TEMPLATE)
            played = await loop.run_in_executor(pool, play_here, number, seed, url)
            verdict = f"{len(played.wrong)} WRONG" if played.wrong else "ok"
            print(f"night {number}: {figures([played])} {verdict}", flush=True)
            for wrong in played.wrong[:WORDS_SHOWN]:
                print(f"    {wrong}", flush=True)
            return played

        return list(await asyncio.gather(*(one(number) for number in numbers)))


async def _migrate(url: str) -> None:
    database = Database(url)
    await upgrade(database.engine)
    await database.close()


async def _main() -> int:
    asked = argparse.ArgumentParser(prog="python -m tests.nights", description=__doc__)
    asked.add_argument("--seed", type=int, default=SEED)
    asked.add_argument("--nights", type=int, default=NIGHTS)
    asked.add_argument("--only", type=int, help="one night, by its number")
    asked.add_argument("--at-once", type=int, default=2, help="nights side by side")
    asked.add_argument("--write", action="store_true", help="keep it in docs/reliability.md")
    given = asked.parse_args()
    numbers = [given.only] if given.only else list(range(1, given.nights + 1))
    begun = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="weft-nights-") as folder:
        async with postgres() as server:
            played = await play_all(
                numbers, given.seed, Path(folder), given.at_once, server.address
            )
    took = time.monotonic() - begun
    told = table(played, Plan(), seed=given.seed)
    print(f"\n{told}\n\n{took:.0f} s")
    if given.write:
        write_figures(told)
    return 1 if any(one.wrong for one in played) else 0


if __name__ == "__main__":
    sys.exit(asyncio.run(_main()))
