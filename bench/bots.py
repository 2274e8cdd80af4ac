"""The processes of a measure: the server with its load, and the bot that is measured."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import orjson
import psutil

TOKEN = "99:bench"
ROOT = Path(__file__).resolve().parents[1]
PROGRAMS = {
    "weft": ("-m", "bot", "run"),
    "aiogram": ("-m", "bench.bare_aiogram"),
    "plain": ("-m", "bench.plain_durable"),
}


class Measured(dict[str, Any]):
    """One load's figures.

    rate: answers a second; p50, p99: ms until the answer; cpu: ms of the bot's processor an answer.
    """


class Broken(RuntimeError):
    """The bot died or did not answer; the text ends with its log."""


class Driver:
    """The server's process."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self.address = ""

    async def ask(self, **command: Any) -> dict[str, Any]:
        assert self._process.stdin is not None
        self._process.stdin.write(orjson.dumps(command) + b"\n")
        return await self.answer()

    async def answer(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = await self._process.stdout.readline()
        if not line:
            raise Broken("the server died")
        reply: dict[str, Any] = orjson.loads(line)
        if "error" in reply:
            raise Broken(reply["error"])
        return reply


@asynccontextmanager
async def server() -> AsyncIterator[Driver]:
    """Start the Bot API server, with the people in it."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bench.load",
        cwd=ROOT,
        limit=1 << 24,
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
    )
    driver = Driver(process)
    try:
        driver.address = (await driver.answer())["address"]
        yield driver
    finally:
        if process.returncode is None:
            process.kill()
        await process.wait()


class Bot:
    """A bot's process."""

    def __init__(self, driver: Driver, process: psutil.Process, log: Path) -> None:
        self.driver, self._process, self._log = driver, process, log

    def cpu(self) -> float:
        """Return the seconds of processor that it and its children have used."""
        total = 0.0
        for one in [self._process, *self._process.children(recursive=True)]:
            try:
                times = one.cpu_times()
            except psutil.NoSuchProcess:
                continue
            total += times.user + times.system
        return total

    async def quiet(self, **options: Any) -> None:
        """Wait until it makes no more calls."""
        await self.driver.ask(do="quiet", **options)

    async def settle(self, seconds: float = 0.5, at_most: float = 30.0) -> None:
        """Wait until it has done what a start does beside serving (Weft reads its texts).

        That is when it has used less than a tenth of a core for so many seconds.
        """
        for _ in range(int(at_most / seconds)):
            before = self.cpu()
            await asyncio.sleep(seconds)
            if self.cpu() - before < seconds / 10:
                return

    async def load(self, script: str, **options: Any) -> Measured:
        """Run a load against this bot. Raises Broken."""
        before = self.cpu()
        try:
            figures = await self.driver.ask(do="load", script=script, **options)
        except Broken as error:
            raise Broken(f"{self._log.stem}: {error}\n{_end_of(self._log)}") from None
        return Measured(figures, cpu=(self.cpu() - before) * 1000 / figures["answers"])


@asynccontextmanager
async def bot(name: str, driver: Driver, folder: Path, **environment: str) -> AsyncIterator[Bot]:
    """Start a bot of PROGRAMS and wait until it has called its server; end it with the block."""
    env = {key: value for key, value in os.environ.items() if not key.startswith("WEFT_")}
    env |= {
        "WEFT_BOT_TOKEN": TOKEN,
        "WEFT_TELEGRAM_API": driver.address,
        "PYTHONPATH": str(ROOT),
        "WEFT_SEND_RATE": "1000000",
        "WEFT_CHAT_RATE": "1000000",
        "WEFT_LANGUAGE": "en",
        # Each arrival is answered by a card of its own.
        "WEFT_STORM_ALERTS": "1000000",
        **environment,
    }
    program = PROGRAMS[name]
    if name == "weft" and (profile := os.environ.get("BENCH_PROFILE")):
        program = ("-m", "cProfile", "-o", profile, *program)
    log = folder / f"{name}-{driver.address.rpartition(':')[2]}.log"
    with log.open("ab") as out:
        process = await asyncio.create_subprocess_exec(
            sys.executable, *program, env=env, cwd=folder, stdout=out, stderr=out
        )
    try:
        await _connected(driver, process, log)
        it = Bot(driver, psutil.Process(process.pid), log)
        await it.settle()
        yield it
    finally:
        if process.returncode is None:
            process.terminate()
            try:
                await asyncio.wait_for(process.wait(), 8)
            except TimeoutError:
                process.kill()
                await process.wait()


async def _connected(driver: Driver, process: asyncio.subprocess.Process, log: Path) -> None:
    connected = asyncio.create_task(driver.ask(do="connected"))
    died = asyncio.create_task(process.wait())
    await asyncio.wait([connected, died], timeout=60, return_when=asyncio.FIRST_COMPLETED)
    if not connected.done():
        connected.cancel()
        raise Broken(f"{log.stem} did not connect:\n{_end_of(log)}")


def _end_of(log: Path) -> str:
    return log.read_text(errors="replace")[-3000:]
