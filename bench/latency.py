"""The wait at half load: what durability adds to a bare echo's, at the same number of questions a second."""

from bench.bots import Measured
from bench.hot_path import PEOPLE, help_
from bench.report import Part, Row, median, spread
from bench.stage import STORES, Stage

SECONDS = 3


async def latency(stage: Stage) -> Part:
    """/help at half of what the slower of Weft and bare aiogram can do, on each database."""
    part = Part([], [])
    for store, name in STORES.items():
        part.rows += await _of(stage, store, f"half load, {name}")
    return part


async def _of(stage: Stage, store: str, where: str) -> list[Row]:
    mine: list[Measured] = []
    bare: list[Measured] = []
    rate = 0.0
    for _ in range(stage.rounds):
        async with stage.bare("aiogram") as echo:
            top = (await help_(echo, seconds=1))["rate"]
            async with stage.weft(store) as it:
                rate = rate or min(top, (await help_(it, seconds=1))["rate"]) / 2
                await it.quiet()
                mine.append(
                    await it.load(
                        "say", people=PEOPLE, each=_each(rate), rate=rate, seconds=SECONDS
                    )
                )
            bare.append(
                await echo.load("say", people=PEOPLE, each=_each(rate), rate=rate, seconds=SECONDS)
            )
    rows = [
        Row(
            where,
            f"{name}, {rate:.0f}/s",
            "",
            f"p50 {_spread(runs, 'p50')} ms, p99 {_spread(runs, 'p99')} ms",
        )
        for name, runs in (("bare aiogram", bare), ("Weft", mine))
    ]
    for key, goal in (("p50", 5), ("p99", 25)):
        added = [one[key] - other[key] for one, other in zip(mine, bare, strict=True)]
        rows.append(
            Row(
                where,
                f"added {key}",
                f"≤ {goal} ms",
                f"**{spread(added, 1)} ms**",
                median(added) <= goal,
            )
        )
    return rows


def _each(rate: float) -> int:
    return int(rate * SECONDS / PEOPLE) + 1


def _spread(runs: list[Measured], key: str) -> str:
    return spread([run[key] for run in runs], 1)
