"""Growth: the same load with few and with many people and stored messages; every figure stays within 1.2 times."""

from contextlib import AsyncExitStack

from bench.bots import Measured
from bench.hot_path import TAPS, help_, tap
from bench.report import Part, Row, figures, median, spread
from bench.stage import STORES, Stage

PEOPLE = 100  # act in each town
HELP_SECONDS = 1.0
TOWNS = ((100, 1_000), (10_000, 100_000), (100_000, 1_000_000))
SCRIPTS = {"help": "/help", **{name: what for name, what in TAPS.items() if name != "talk-pt"}}


async def growth(stage: Stage) -> Part:
    """The largest town beside the smallest, on both databases; those between are only looked at."""
    rows: list[Row] = []
    for store in STORES:
        rows += await _growth(stage, store, TOWNS[:1] + TOWNS[2:] if stage.short else TOWNS)
    return Part(rows, [])


async def _growth(stage: Stage, store: str, towns: tuple[tuple[int, int], ...]) -> list[Row]:
    found: dict[tuple[str, int], list[Measured]] = {}
    for number in range(stage.rounds):
        async with AsyncExitStack() as stack:
            # All up at once, and each load in one after the other: a machine that is slow for some seconds is so for all.
            bots = {
                people: await stack.enter_async_context(
                    stage.weft(store, people=people, messages=messages)
                )
                for people, messages in (towns if number == 0 else (towns[0], towns[-1]))
            }
            for name in SCRIPTS:
                for people, it in bots.items():
                    run = (
                        await help_(it, PEOPLE, HELP_SECONDS)
                        if name == "help"
                        else await tap(it, name, PEOPLE)
                    )
                    found.setdefault((name, people), []).append(run)
    rows: list[Row] = []
    for name, what in SCRIPTS.items():
        for people, messages in towns:
            size = f"{people:,} people, {messages:,} messages"
            rows.append(
                Row(f"growth, {STORES[store]}", f"{what}, {size}", "", figures(found[name, people]))
            )
        small, large = found[name, towns[0][0]], found[name, towns[-1][0]]
        times = {
            "answers/s": [
                one["rate"] / other["rate"] for one, other in zip(small, large, strict=True)
            ],
            "p50": [other["p50"] / one["p50"] for one, other in zip(small, large, strict=True)],
            "CPU": [other["cpu"] / one["cpu"] for one, other in zip(small, large, strict=True)],
        }
        said = ", ".join(f"{label} **{spread(values, 2)} ×**" for label, values in times.items())
        met = all(median(values) <= 1.2 for values in times.values())
        what = f"{what}: times worse with {towns[-1][0]:,} people than with {towns[0][0]:,}"
        rows.append(Row(f"growth, {STORES[store]}", what, "≤ 1.2 ×", said, met))
    return rows
