"""The hot path: answers a second and the wait for them, beside the bare echoes, all against the same server in another process."""

import tempfile
from pathlib import Path

from bench.bots import Measured, bot, server
from bench.report import Part, Row, median, spread

PEOPLE = 500
FIRST = 1000


async def one(
    name: str, *, total: int, kind: str = "", webhook: bool = False, **environment: str
) -> Measured:
    """/help from 500 chats, each asking again once answered; a bot and a server of their own, warmed up by 1,000."""
    with tempfile.TemporaryDirectory(prefix="weft-bench-") as folder:
        async with (
            server(kind) as driver,
            bot(name, driver, Path(folder), webhook=webhook, **environment) as it,
        ):
            await it.load("help", first=FIRST, people=PEOPLE, total=2 * PEOPLE)
            return await it.load("help", first=FIRST, people=PEOPLE, total=total)


async def help_only(rounds: int, total: int = 4000) -> Part:
    """/help on SQLite by polling: Weft, bare aiogram, bare python-telegram-bot, in turns."""
    found: dict[str, list[Measured]] = {"aiogram": [], "weft": [], "ptb": []}
    for _ in range(rounds):
        for name in found:
            found[name].append(await one(name, total=total // 2 if name == "ptb" else total))
    return help_part(found, "SQLite, polling", 1.0)


def help_part(found: dict[str, list[Measured]], where: str, goal: float) -> Part:
    rows = [
        Row(f"hot path /help, {where}", label, "", figures(found[name]))
        for name, label in (("aiogram", "bare aiogram echo"), ("ptb", "bare python-telegram-bot echo"), ("weft", "Weft"))
    ]  # fmt: skip
    for other, aim in (("aiogram", goal), ("ptb", 5.0)):
        ratios = [mine["rate"] / its["rate"] for mine, its in zip(found["weft"], found[other], strict=True)]
        rows.append(
            Row(f"hot path /help, {where}", f"Weft : bare {other}", f"≥ {aim} ×", f"{spread(ratios, 2)} ×", median(ratios) >= aim)
        )  # fmt: skip
    return Part(rows, [])


def figures(runs: list[Measured]) -> str:
    def of(key: str, digits: int = 0) -> str:
        return spread([run[key] for run in runs], digits)

    return f"{of('rate')}/s, p50 {of('p50')} ms, p99 {of('p99')} ms, {of('cpu', 2)} ms of CPU an answer"
