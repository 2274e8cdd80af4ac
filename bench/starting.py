"""Start and size: a cold start, commands without Telegram, what is installed."""

import asyncio
import re
import subprocess
import sys
import time
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

from bench.bots import ROOT, bot, server
from bench.names import FIRST
from bench.report import Part, Row, median, spread
from bench.stage import Stage

AREAS_CSV = "area,name,zone,gate,gate_code\nZ01,Harbour,Asia/Shanghai,North gate,Z01-north\n"
GOAL_SECONDS = 0.6


async def start(stage: Stage) -> Part:
    """Spawn to the first update answered, the update waiting already; and commands, in processes of their own."""
    waits: dict[str, list[float]] = {"aiogram": [], "weft": []}
    towns = stage.towns["sqlite"]
    for _ in range(stage.rounds):
        for name, found in waits.items():
            url = await towns.copy()
            async with server() as driver:
                first = asyncio.create_task(
                    driver.ask(do="load", script="say", first=FIRST, people=1, each=1)
                )
                await asyncio.sleep(0.1)
                async with bot(name, driver, stage.folder, wait=False, WEFT_DATABASE_URL=url):
                    found.append((await first)["p50"] / 1000 - 0.1)
            await towns.drop(url)
    later = [mine - its for mine, its in zip(waits["weft"], waits["aiogram"], strict=True)]
    rows = [
        Row(
            "start",
            "cold start to first answer, bare aiogram",
            "",
            f"{spread(waits['aiogram'], 2)} s",
        ),
        Row("start", "cold start to first answer, Weft", "", f"{spread(waits['weft'], 2)} s"),
        Row(
            "start",
            "Weft later than bare aiogram",
            "≤ 1 s",
            f"**{spread(later, 2)} s**",
            median(later) <= 1,
        ),
    ]
    rows += await _commands(stage)
    rows.append(_sizes())
    return Part(rows, [])


async def _commands(stage: Stage) -> list[Row]:
    table = stage.folder / "areas.csv"
    table.write_text(AREAS_CSV, encoding="utf-8")
    url = await stage.towns["sqlite"].copy()
    rows = []
    for words in (
        ["--help"],
        ["duty", "--area", "B00"],
        ["import", "areas", str(table)],
        ["upgrade"],
    ):
        times = [_timed(words, url, stage.folder) for _ in range(2 + stage.rounds)]
        said = " ".join("areas.csv" if word == str(table) else word for word in words)
        rows.append(
            Row(
                "start",
                f"`weft {said}`",
                f"≤ {GOAL_SECONDS} s",
                f"**{spread(times, 2)} s**",
                median(times) <= GOAL_SECONDS,
            )
        )
    await stage.towns["sqlite"].drop(url)
    return rows


def _timed(words: list[str], url: str, folder: Path) -> float:
    env = {"PATH": "/usr/bin:/bin", "PYTHONPATH": str(ROOT), "WEFT_DATABASE_URL": url}
    begun = time.perf_counter()
    subprocess.run(
        [sys.executable, "-m", "bot", *words], env=env, cwd=folder, check=True, capture_output=True
    )
    return time.perf_counter() - begun


def _sizes() -> Row:
    return Row(
        "size",
        "installed with all that it needs: Weft, aiogram alone",
        "",
        f"{_installed('weft') / 1e6:.0f} MB, {_installed('aiogram') / 1e6:.0f} MB",
    )


def _installed(name: str, seen: set[str] | None = None) -> int:
    """The bytes of a distribution and of everything that it requires, extras left aside."""
    seen = set() if seen is None else seen
    key = re.sub(r"[-_.]+", "-", name).lower()
    if key in seen:
        return 0
    seen.add(key)
    try:
        found = distribution(name)
    except PackageNotFoundError:
        return 0
    total = sum(
        path.stat().st_size
        for file in found.files or ()
        if (path := Path(str(file.locate()))).is_file()
    )
    for requirement in found.requires or ():
        if "extra ==" not in requirement:
            total += _installed(re.split(r"[^A-Za-z0-9._-]", requirement, maxsplit=1)[0], seen)
    return total
