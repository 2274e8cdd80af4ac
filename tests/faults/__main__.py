"""Play the whole fault suite: `python -m tests.faults [--seed N] [--only NAME] [--share F]`."""

import argparse
import asyncio
import os
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path

from tests.faults import replicas, storms
from tests.faults.bots import Nursery
from tests.faults.night import Row, play, set_up
from tests.faults.postgres import postgres

# Seconds between two acts of one person while the bot lives but two seconds at a time.
CALMER = 5.0
# Silences of more seconds are told with what happened meanwhile.
EXPLAINED = 10.0


class Suite:
    """The nights, each in a folder of its own."""

    def __init__(self, folder: Path, seed: int, share: float) -> None:
        self.folder, self.seed, self.share = folder, seed, share

    def _row(self, name: str) -> Row:
        return Row(name, self.seed)

    async def kills_on_sqlite(self, nursery: Nursery) -> Row:
        row = self._row("kill -9, SQLite")
        async with set_up(self.folder / "a", row, nursery, pause=CALMER) as night:
            return await play(
                night,
                storms.kills(1, 4),
                seconds=600,
                more=lambda: storms.dies_at_points(night),
                kills=round(120 * self.share),
            )

    async def kills_on_postgresql(self, nursery: Nursery) -> Row:
        row = self._row("kill -9, PostgreSQL")
        async with (
            postgres() as server,
            set_up(
                self.folder / "b", row, nursery, database_url=await server.database(), pause=CALMER
            ) as night,
        ):
            return await play(
                night,
                storms.kills(1, 4),
                seconds=600,
                more=lambda: storms.dies_at_points(night),
                kills=round(120 * self.share),
            )

    async def network(self, nursery: Nursery) -> Row:
        row = self._row("429, 5xx, hangs, lost replies; updates twice and backwards")
        async with set_up(self.folder / "c", row, nursery) as night:
            return await play(
                night, storms.bad_network, storms.bad_updates, seconds=120 * self.share
            )

    async def postgresql_stops(self, nursery: Nursery) -> Row:
        row = self._row("PostgreSQL stopped and crashed")
        async with (
            postgres() as server,
            set_up(self.folder / "d", row, nursery, database_url=await server.database()) as night,
        ):
            return await play(night, storms.stopped_postgres(server), seconds=120 * self.share)

    async def disk(self, nursery: Nursery) -> Row:
        row, flag = self._row("SQLite's disk full"), self.folder / "full"
        async with set_up(self.folder / "e", row, nursery) as night:
            return await play(
                night,
                storms.full_disk(flag),
                seconds=90 * self.share,
                more=lambda: {"FULL_WHILE": str(flag)},
            )

    async def clock(self, nursery: Nursery) -> Row:
        row = self._row("clock an hour back and forth")
        async with set_up(self.folder / "f", row, nursery) as night:
            return await play(night, storms.clock_jumps, seconds=90 * self.share)

    async def poison_on_sqlite(self, nursery: Nursery) -> Row:
        row = self._row("poison of every kind, SQLite")
        async with set_up(self.folder / "g", row, nursery) as night:
            return await play(night, storms.poison, seconds=60 * self.share)

    async def poison_on_postgresql(self, nursery: Nursery) -> Row:
        row = self._row("poison of every kind, PostgreSQL")
        async with (
            postgres() as server,
            set_up(self.folder / "h", row, nursery, database_url=await server.database()) as night,
        ):
            return await play(night, storms.poison, seconds=60 * self.share)

    async def translator(self, nursery: Nursery) -> Row:
        row = self._row("translator killed and hung")
        async with set_up(self.folder / "i", row, nursery) as night:
            return await play(night, storms.bad_translator, seconds=60 * self.share)

    async def everything(self, nursery: Nursery) -> Row:
        row = self._row("all of it at once, PostgreSQL")
        async with (
            postgres() as server,
            set_up(
                self.folder / "j", row, nursery, database_url=await server.database(), pause=CALMER
            ) as night,
        ):
            return await play(
                night,
                storms.kills(2, 6),
                storms.bad_network,
                storms.bad_updates,
                storms.clock_jumps,
                storms.poison,
                storms.bad_translator,
                storms.stopped_postgres(server),
                seconds=150 * self.share,
            )

    async def two_replicas(self, nursery: Nursery) -> Row:
        row = self._row("two replicas: killed, restarted in turn")
        async with postgres() as server:
            return await replicas.long(
                self.folder / "k", row, nursery, await server.database(), seconds=180 * self.share
            )

    def nights(self) -> list[Callable[[Nursery], Awaitable[Row]]]:
        return [
            self.kills_on_sqlite,
            self.kills_on_postgresql,
            self.network,
            self.postgresql_stops,
            self.disk,
            self.clock,
            self.poison_on_sqlite,
            self.poison_on_postgresql,
            self.translator,
            self.everything,
            self.two_replicas,
        ]


def table(rows: list[Row]) -> str:
    """The figures, as they stand in docs/reliability.md."""
    lines = [
        "| night | s | faults | kills | acts | updates | messages | lost "
        "| doubled, numbered | doubled, bare | longest silence, s | verdict |",
        "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|---|",
    ]
    lines += [
        f"| {r.name} | {r.seconds:.0f} | {r.faults + r.kills} | {r.kills} | {r.acts} "
        f"| {r.updates} | {r.posts} | {r.lost} "
        f"| {r.marked} | {r.unmarked} | {r.silence:.1f} | {'ok' if r.ok else 'WRONG'} |"
        for r in rows
    ]
    total = [
        sum(getattr(r, name) for r in rows)
        for name in ("kills", "acts", "updates", "posts", "lost", "marked", "unmarked")
    ]
    faults = sum(r.faults + r.kills for r in rows)
    longest = max((r.silence for r in rows), default=0)
    lines.append(
        f"| **all** | {sum(r.seconds for r in rows):.0f} | {faults} | {total[0]} | {total[1]} "
        f"| {total[2]} | {total[3]} | {total[4]} | {total[5]} | {total[6]} | {longest:.1f} "
        f"| {'ok' if all(r.ok for r in rows) else 'WRONG'} |"
    )
    return "\n".join(lines)


async def run(seed: int, only: str, share: float, folder: Path, at_once: int) -> int:
    suite = Suite(folder, seed, share)
    nights = [night for night in suite.nights() if only in night.__name__]
    rows: dict[str, Row] = {}
    places = asyncio.Semaphore(at_once)

    async def one(night: Callable[[Nursery], Awaitable[Row]]) -> None:
        async with places:
            print(f"… {night.__name__}", flush=True)
            row = rows[night.__name__] = await night(nursery)
            print(table([row]).splitlines()[2], flush=True)
            for name, wrong in row.findings.items():
                for finding in wrong[:8]:
                    print(f"    {name}: {finding.where}: {finding.what}", flush=True)
            if row.silence > EXPLAINED:
                print("    the longest silence:", *row.why_silent, sep="\n    ", flush=True)

    start = time.monotonic()
    # A night that cannot be played ends the others.
    async with Nursery() as nursery, asyncio.TaskGroup() as group:
        for night in nights:
            group.create_task(one(night))
    ordered = [rows[night.__name__] for night in nights]
    cores = len(os.sched_getaffinity(0))
    print(f"\nseed {seed}, {time.monotonic() - start:.0f} s on {cores} cores\n")
    print(table(ordered))
    for row in ordered:
        if row.notes:
            print(
                f"\n{row.name}: "
                + ", ".join(f"{name} {value:.1f}" for name, value in row.notes.items())
            )
    return 0 if all(row.ok for row in ordered) else 1


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=20261124)
    parser.add_argument("--only", default="", help="nights whose name has this word")
    parser.add_argument(
        "--share", type=float, default=1.0, help="how long the nights are, beside the whole suite's"
    )
    parser.add_argument("--at-once", type=int, default=2, help="nights side by side")
    parser.add_argument("--keep", type=Path, help="a folder in which databases and logs are kept")
    given = parser.parse_args()
    if given.keep:
        sys.exit(
            asyncio.run(
                run(given.seed, given.only, given.share, given.keep.resolve(), given.at_once)
            )
        )
    with tempfile.TemporaryDirectory(prefix="weft-faults-") as folder:
        sys.exit(asyncio.run(run(given.seed, given.only, given.share, Path(folder), given.at_once)))


if __name__ == "__main__":
    main()
