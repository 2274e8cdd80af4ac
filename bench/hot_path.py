"""The hot path: answers a second and the wait for them, beside the bare echoes, all against the same server in another process."""

from collections.abc import Sequence
from contextlib import AsyncExitStack

from bench.bots import Bot, Measured
from bench.names import FAR, FIRST
from bench.report import Part, Row, figures, ratio_row, spread
from bench.stage import STORES, Stage

PEOPLE = 500
HELP_SECONDS = 2.5  # of /help, for each bot: a load that begins and ends within the second says little of what a bot can keep up
SECONDS = 2  # that a load of taps may take
WITHOUT_END = 1_000_000
GOALS = {"sqlite": 1.0, "postgresql": 1.2}
TAPS = {
    "sign-up": "sign-up tap",
    "check-in": "check-in step",
    "talk-en": "relayed message, one language",
    "talk-pt": "relayed message, to be translated",
}


async def help_(bot: Bot, people: int = PEOPLE, seconds: float = HELP_SECONDS) -> Measured:
    """/help from so many chats for so long, each asking again once answered, after a round to warm up."""
    await warm_up(bot, people)
    return await ask(bot, people, seconds)


async def warm_up(bot: Bot, people: int = PEOPLE) -> None:
    """/help from each of so many chats."""
    await bot.load("say", people=people, each=1)
    await bot.quiet()


async def ask(bot: Bot, people: int = PEOPLE, seconds: float = HELP_SECONDS) -> Measured:
    """As `help_`, of a bot that is warm."""
    return await bot.load("say", people=people, each=WITHOUT_END, seconds=seconds)


async def tap(bot: Bot, name: str, people: int = 200, each: int = 4) -> Measured:
    """One kind of tap or talk, from as many people, after what must come before it."""
    match name:
        case "sign-up":
            await bot.load("say", people=people, each=each, text="/shifts")
            await bot.quiet()
            return await bot.load("sign-up", people=people, each=each, seconds=SECONDS)
        case "check-in":
            await bot.load("say", people=people, each=1, text="/start gate_{gate}")
            await bot.quiet()
            return await bot.load("check-in", people=people, each=2 * each, seconds=SECONDS)
    language = name.removeprefix("talk-")
    chosen = {
        "first": FIRST + (language == "pt"),
        "step": 2,
        "people": people // 2,
        "language": language,
    }
    await bot.load("talk", each=1, **chosen)
    await bot.quiet()
    spent = bot.cpu()
    found = await bot.load("talk", each=2 * each, seconds=SECONDS, **chosen)
    found["after"] = await bot.quiet()
    found["cpu with what follows"] = (bot.cpu() - spent) * 1000 / found["answers"]
    return found


async def echo_tap(bot: Bot, people: int = 200) -> Measured:
    """A bare bot's answer to a tap: answerCallbackQuery and editMessageText, as Weft's."""
    await bot.load("tap", people=people, each=1)
    return await bot.load("tap", people=people, each=8, seconds=SECONDS)


async def help_only(stage: Stage) -> Part:
    """/help on SQLite by polling."""
    return await helps(stage, {"sqlite": []}, webhook=False)


async def polling(stage: Stage) -> Part:
    return await helps(stage, {store: list(TAPS) for store in STORES}, webhook=False)


async def webhook(stage: Stage) -> Part:
    """As polling, but for the message to be translated: its errands are the same."""
    taps = [name for name in TAPS if name != "talk-pt"]
    return await helps(stage, dict.fromkeys(STORES, taps), webhook=True)


async def far(stage: Stage) -> Part:
    """/help with a server as far away as Telegram's: a bot that waits for one call before it does the next update shows it."""
    where = f"hot path, {FAR * 1000:.0f} ms a call"
    found: dict[str, list[Measured]] = {}
    for name in ("aiogram", "ptb"):
        async with stage.bare(name, kind="far") as it:
            found[name] = [await help_(it, people=200)]
    made = [
        Row(where, "/help, bare aiogram", "", figures(found["aiogram"])),
        Row(where, "/help, bare python-telegram-bot", "", figures(found["ptb"])),
    ]
    for store, name in STORES.items():
        async with stage.weft(store, kind="far") as it:
            found[store] = [await help_(it, people=200)]
        made += [
            Row(f"{where}, {name}", "/help, Weft", "", figures(found[store])),
            ratio_row(
                f"{where}, {name}",
                "/help, Weft : bare aiogram",
                _ratios(found, store, "aiogram"),
                GOALS[store],
            ),
            ratio_row(
                f"{where}, {name}",
                "/help, Weft : bare python-telegram-bot",
                _ratios(found, store, "ptb"),
                5.0,
            ),
        ]
    return Part(made, [])


async def helps(stage: Stage, stores: dict[str, list[str]], *, webhook: bool) -> Part:
    """/help of all bots in turns, and Weft's taps of each store."""
    found: dict[str, list[Measured]] = {}
    for _ in range(stage.rounds):
        async with AsyncExitStack() as stack:
            # All up at once, and /help of one right after the other's: a machine that is slow for some seconds is so for all.
            bots = {
                name: await stack.enter_async_context(stage.bare(name, webhook=webhook))
                for name in ("aiogram", "ptb")
            }
            bots |= {
                store: await stack.enter_async_context(stage.weft(store, webhook=webhook))
                for store in stores
            }
            for it in bots.values():
                await warm_up(it)
            for name, it in bots.items():
                found.setdefault(name, []).append(await ask(it))
            found.setdefault("aiogram tap", []).append(await echo_tap(bots["aiogram"]))
            for store, taps in stores.items():
                for name in taps:
                    found.setdefault(f"{store} {name}", []).append(await tap(bots[store], name))
    return Part(rows(found, stores, "webhook" if webhook else "polling"), [])


def rows(found: dict[str, list[Measured]], stores: dict[str, list[str]], by: str) -> list[Row]:
    made = [
        Row(f"hot path, {by}", "/help, bare aiogram", "", figures(found["aiogram"])),
        Row(
            f"hot path, {by}",
            "tap, bare aiogram (answered, its message edited)",
            "",
            figures(found["aiogram tap"]),
        ),
        Row(f"hot path, {by}", "/help, bare python-telegram-bot", "", figures(found["ptb"])),
    ]
    for store, taps in stores.items():
        where = f"hot path, {by}, {STORES[store]}"
        made.append(Row(where, "/help, Weft", "", figures(found[store])))
        made.append(
            ratio_row(
                where, "/help, Weft : bare aiogram", _ratios(found, store, "aiogram"), GOALS[store]
            )
        )
        made.append(
            ratio_row(
                where, "/help, Weft : bare python-telegram-bot", _ratios(found, store, "ptb"), 5.0
            )
        )
        for name in taps:
            made.append(Row(where, TAPS[name], "", figures(found[f"{store} {name}"])))
            if name == "talk-pt":
                made.append(
                    Row(where, "its translations", "", _renderings(found[f"{store} {name}"]))
                )
            for other, what in (("aiogram", "one call"), ("aiogram tap", "a tap's two calls")):
                ratios = _ratios(found, f"{store} {name}", other)
                made.append(
                    ratio_row(where, f"{TAPS[name]} : bare aiogram's echo, {what}", ratios, 0.6)
                )
    return made


def _renderings(runs: Sequence[Measured]) -> str:
    """Of the errands, which let the turns go first."""
    after = spread([run["after"] for run in runs], 1)
    each = spread([run["answers"] / (run["seconds"] + run["after"]) for run in runs])
    cpu = spread([run["cpu with what follows"] for run in runs], 2)
    return f"all there {after} s after the last answer; {each}/s from the first message on, {cpu} ms of CPU a message and its translation"


def _ratios(found: dict[str, list[Measured]], mine: str, other: str) -> Sequence[float]:
    return [one["rate"] / its["rate"] for one, its in zip(found[mine], found[other], strict=False)]
