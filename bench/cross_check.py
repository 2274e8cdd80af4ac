"""The same hot path against the sandbox and against bench/server.py: the ratio must not hang on the server.

All bots are up at once, each with a server of its own, and take turns many times: so a machine that is slow for some seconds is slow
for all of them. The sandbox works longer at a call than the small server, which leaves the bot less of a shared processor, and Weft more
so than a bot that calls less often: so it is compared with a small server that is as `busy`, too.
"""

from contextlib import AsyncExitStack

from bench.bots import Bot, Measured
from bench.hot_path import ask, help_
from bench.report import Part, Row, figures, median, spread
from bench.stage import Stage

LIMIT = 15  # percent
SMALL, SANDBOX, BUSY = "small server", "sandbox", "small server, as busy"
BUSY_SECONDS = 80e-6  # what a call costs the sandbox more
TURNS = 4  # a round
TURN_SECONDS = 0.6  # of /help

Found = dict[tuple[str, str], list[Measured]]
"""By server and load."""


async def cross_check(stage: Stage) -> Part:
    """Weft : bare aiogram for /help, and Weft's check-in step : the bare echo, on SQLite by polling."""
    found: Found = {}
    async with AsyncExitStack() as stack:
        bots: dict[str, tuple[Bot, Bot]] = {}
        for server, kind in ((SMALL, ""), (SANDBOX, "sandbox"), (BUSY, f"busy {BUSY_SECONDS}")):
            bare = await stack.enter_async_context(stage.bare("aiogram", kind=kind))
            weft = await stack.enter_async_context(stage.weft(kind=kind))
            bots[server] = bare, weft
            for it in (bare, weft):
                await help_(it, seconds=TURN_SECONDS)
            await weft.load("say", people=200, each=1, text="/start gate_{gate}")
            await weft.quiet()
        for _ in range(stage.rounds * TURNS):
            for server, (bare, weft) in bots.items():
                for load, it in (("aiogram", bare), ("help", weft)):
                    found.setdefault((server, load), []).append(await ask(it, seconds=TURN_SECONDS))
                steps = await weft.load("check-in", people=200, each=3)
                found.setdefault((server, "check-in"), []).append(steps)
    whats = {"help": "/help", "check-in": "check-in step"}
    rows = [
        Row(
            "other server",
            f"{what}, {server}",
            "",
            f"{figures(found[server, load])}, {_served(found[server, load])}",
        )
        for server in bots
        for load, what in (("aiogram", "/help, bare aiogram"), *whats.items())
    ]
    rows += [
        _compared(found, load, what, server)
        for server in (SMALL, BUSY)
        for load, what in whats.items()
    ]
    return Part(rows, [])


def _compared(found: Found, load: str, what: str, server: str) -> Row:
    here, there = _ratios(found, server, load), _ratios(found, SANDBOX, load)
    # Turn by turn: what slows the machine for some seconds slows both.
    apart = abs(median([its / one for one, its in zip(here, there, strict=True)]) - 1) * 100
    return Row(
        "other server",
        f"{what}, Weft : bare aiogram, {server} and {SANDBOX}",
        f"≤ {LIMIT} % apart",
        f"{spread(here, 2)} × and {spread(there, 2)} ×: **{apart:.0f} %** apart",
        apart <= LIMIT,
    )


def _ratios(found: Found, server: str, load: str) -> list[float]:
    return [
        one["rate"] / its["rate"]
        for one, its in zip(found[server, load], found[server, "aiogram"], strict=True)
    ]


def _served(runs: list[Measured]) -> str:
    return f"the server {spread([run['server'] * 1000 for run in runs], 2)} ms a call"
