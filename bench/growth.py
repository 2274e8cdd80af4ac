"""Measure growth: the same load in a town of 100 people and in one of 100,000."""

import statistics
from collections import defaultdict
from contextlib import AsyncExitStack

from bench.answers import TAPS, Runs, ask_help, tap_shown, warm_up
from bench.report import Row, figures, spread
from bench.stage import STORES, Stage

PEOPLE = 100  # act in each town
MESSAGES_EACH = 5  # stored before, a person
SMALL, LARGE = 100, 100_000
LIMIT = 1.2
SCRIPTS = {"help": "/help", "sign-up": TAPS["sign-up"]}


async def growth(stage: Stage) -> list[Row]:
    """Compare the large town with the small one, on both databases."""
    return [row for store in STORES for row in await _growth(stage, store)]


async def _growth(stage: Stage, store: str) -> list[Row]:
    runs: Runs = defaultdict(list)
    async with AsyncExitStack() as stack:
        bots = {
            size: await stack.enter_async_context(
                stage.weft(store, people=size, messages=size * MESSAGES_EACH)
            )
            for size in (SMALL, LARGE)
        }
        for bot in bots.values():
            await warm_up(bot, PEOPLE)
        for _ in range(stage.rounds):
            for size, bot in bots.items():
                runs[f"help {size}"].append(await ask_help(bot, PEOPLE))
            for size, bot in bots.items():
                runs[f"sign-up {size}"].append(await tap_shown(bot, "sign-up", PEOPLE))
    rows = []
    for script, what in SCRIPTS.items():
        rows += _compare(f"growth, {STORES[store]}", script, what, runs)
    return rows


def _compare(where: str, script: str, what: str, runs: Runs) -> list[Row]:
    small, large = runs[f"{script} {SMALL}"], runs[f"{script} {LARGE}"]
    pairs = list(zip(small, large, strict=True))
    slower = [one["rate"] / other["rate"] for one, other in pairs]
    costlier = [other["cpu"] / one["cpu"] for one, other in pairs]
    said = f"answers/s **{spread(slower, 2)} ×**, CPU an answer **{spread(costlier, 2)} ×**"
    holds = max(statistics.median(slower), statistics.median(costlier)) <= LIMIT
    compared = f"{what}: worse with {LARGE:,} people than with {SMALL:,}"
    return [
        figures(where, f"{what}, {SMALL:,} people", small),
        figures(where, f"{what}, {LARGE:,} people", large),
        Row(where, compared, f"≤ {LIMIT} ×", said, holds),
    ]
