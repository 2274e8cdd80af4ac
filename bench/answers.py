"""Measure answers a second, beside the bare echo and the plain durable bot.

The bots of a measure are up at once, each with a server of its own. They are asked one after the
other, round by round, so a machine that is slow for some seconds is slow for all.
"""

from collections import defaultdict
from contextlib import AsyncExitStack

from bench.bots import Bot, Measured
from bench.names import FIRST
from bench.report import Row, figures, ratio
from bench.stage import STORES, Stage

HELP_PEOPLE, TAP_PEOPLE = 500, 200  # all of them wait at once
SECONDS = 2.0
WITHOUT_END = 1_000_000
HELP_FLOOR = 1.5  # times the bare echo
TAP_FLOOR, PLAIN_FLOOR = 0.4, 3.0  # times the echo's tap, times the plain durable bot's
TAPS = {"sign-up": "sign-up tap", "check-in": "check-in step"}

Runs = defaultdict[str, list[Measured]]


async def help_(stage: Stage) -> list[Row]:
    """Compare Weft's /help with the echo's answer to it."""
    runs: Runs = defaultdict(list)
    async with AsyncExitStack() as stack:
        bots = {"aiogram": await stack.enter_async_context(stage.aiogram())}
        for store in STORES:
            bots[store] = await stack.enter_async_context(stage.weft(store))
        for bot in bots.values():
            await warm_up(bot)
        for _ in range(stage.rounds):
            for name, bot in bots.items():
                runs[name].append(await ask_help(bot))
    rows = [figures("/help", "bare aiogram", runs["aiogram"])]
    for store, name in STORES.items():
        what = f"Weft on {name} : bare aiogram"
        rows.append(figures("/help", f"Weft on {name}", runs[store]))
        rows.append(ratio("/help", what, HELP_FLOOR, runs[store], runs["aiogram"]))
    return rows


async def taps(stage: Stage) -> list[Row]:
    """Compare Weft's taps with the echo's, and with those of the plain durable bot."""
    runs: Runs = defaultdict(list)
    async with AsyncExitStack() as stack:
        echo = await stack.enter_async_context(stage.aiogram())
        plain = {s: await stack.enter_async_context(stage.plain(s)) for s in STORES}
        weft = {s: await stack.enter_async_context(stage.weft(s)) for s in STORES}
        for bot in (echo, *plain.values()):
            await bot.load("tap", people=TAP_PEOPLE, each=1)
        for bot in weft.values():
            await warm_up(bot)
        for number in range(stage.rounds):
            first = FIRST + number * TAP_PEOPLE  # an arrival that waits is not asked again
            runs["echo"].append(await tap(echo))
            for store in STORES:
                runs[f"plain {store}"].append(await tap(plain[store]))
                for name in TAPS:
                    runs[f"{name} {store}"].append(await tap_shown(weft[store], name, first=first))
    rows = [figures("tap", "bare aiogram", runs["echo"])]
    for store, said in STORES.items():
        where, plain_runs = f"tap, {said}", runs[f"plain {store}"]
        rows.append(figures(where, "plain durable bot", plain_runs))
        for name, what in TAPS.items():
            mine = runs[f"{name} {store}"]
            rows.append(figures(where, what, mine))
            rows.append(ratio(where, f"{what} : bare aiogram's tap", TAP_FLOOR, mine, runs["echo"]))
            rows.append(ratio(where, f"{what} : plain durable bot", PLAIN_FLOOR, mine, plain_runs))
    return rows


async def warm_up(bot: Bot, people: int = HELP_PEOPLE) -> None:
    await bot.load("say", people=people, each=1)
    await bot.quiet()


async def ask_help(bot: Bot, people: int = HELP_PEOPLE) -> Measured:
    """Ask for /help from so many chats, each again once answered."""
    return await bot.load("say", people=people, each=WITHOUT_END, seconds=SECONDS)


async def tap(bot: Bot, people: int = TAP_PEOPLE) -> Measured:
    """Tap the one button of a bot that shows no lists: the echo or the plain durable bot."""
    return await bot.load("tap", people=people, each=WITHOUT_END, seconds=SECONDS)


async def tap_shown(
    bot: Bot, name: str, people: int = TAP_PEOPLE, each: int = 4, first: int = FIRST
) -> Measured:
    """Let Weft show a list or a form, then tap one of TAPS under it."""
    who = {"people": people, "first": first}
    if name == "sign-up":
        await bot.load("say", **who, each=each, text="/shifts")
    else:
        await bot.load("say", **who, each=1, text="/start gate_{gate}")
        await bot.quiet()
        await bot.load("confirm", **who, each=1)
        each *= 2
    await bot.quiet()
    measured = await bot.load(name, **who, each=each, seconds=SECONDS)
    await bot.quiet()
    return measured
