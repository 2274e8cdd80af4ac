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
from aiohttp.test_utils import unused_port

TOKEN = "99:bench"
ROOT = Path(__file__).resolve().parents[1]
PROGRAMS = {
    "weft": ("-m", "bot", "run"),
    "aiogram": ("-m", "bench.bare_aiogram"),
    "ptb": ("-m", "bench.bare_ptb"),
}


class Measured(dict[str, Any]):
    """One load's figures: rate (answers/s), p50, p99 and worst (ms), calls, cpu (ms of the bot's processor an answer), server (seconds
    of the server's processor a call); for talk also after (seconds until the bot's last call)
    and cpu with what follows (ms an answer, until then)."""


class Broken(RuntimeError):
    """The bot died or did not answer; the text says which and shows its log."""


class Driver:
    """The server's process."""

    def __init__(self, process: asyncio.subprocess.Process) -> None:
        self._process = process
        self._usage = psutil.Process(process.pid)
        self.address = ""

    def cpu(self) -> float:
        """Seconds of processor that it has used."""
        times = self._usage.cpu_times()
        return times.user + times.system

    async def ask(self, **command: Any) -> dict[str, Any]:
        assert self._process.stdin is not None
        self._process.stdin.write(orjson.dumps(command) + b"\n")
        return await self.answer()

    async def answer(self) -> dict[str, Any]:
        assert self._process.stdout is not None
        line = await self._process.stdout.readline()
        if not line:
            raise Broken("the server died")
        found: dict[str, Any] = orjson.loads(line)
        if "error" in found:
            raise Broken(found["error"])
        return found


@asynccontextmanager
async def server(kind: str = "") -> AsyncIterator[Driver]:
    """The small server (`far`: one that takes its time; `busy SECONDS`: one that works so long at each call), or the `sandbox`, in a
    process of its own."""
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "bench.load",
        *kind.split(),
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
        process.kill()
        await process.wait()


class Bot:
    """A bot's process."""

    def __init__(self, name: str, driver: Driver, process: psutil.Process, log: Path) -> None:
        self.name, self.driver, self.process, self.log = name, driver, process, log
        self.database_url = ""

    def cpu(self) -> float:
        """Seconds of processor that it and its children have used."""
        total = 0.0
        for one in [self.process, *self.process.children(recursive=True)]:
            try:
                times = one.cpu_times()
            except psutil.NoSuchProcess:
                continue
            total += times.user + times.system
        return total

    def rss(self) -> float:
        """Resident memory in MB, children included."""
        return (
            sum(
                one.memory_info().rss
                for one in [self.process, *self.process.children(recursive=True)]
            )
            / 1e6
        )

    async def quiet(self, **options: Any) -> float:
        """Waits until it calls nothing any more; gives the seconds that took."""
        return float((await self.driver.ask(do="quiet", **options))["seconds"])

    async def load(self, script: str, **options: Any) -> Measured:
        """Runs a load against this bot. Raises Broken."""
        before, served = self.cpu(), self.driver.cpu()
        try:
            found = await self.driver.ask(do="load", script=script, **options)
        except Broken as error:
            raise Broken(
                f"{self.name}: {error}\n{self.log.read_text(errors='replace')[-3000:]}"
            ) from None
        return Measured(
            found,
            cpu=(self.cpu() - before) * 1000 / found["answers"],
            server=(self.driver.cpu() - served) / found["calls"],
        )


@asynccontextmanager
async def bot(
    name: str,
    driver: Driver,
    folder: Path,
    *,
    webhook: bool = False,
    wait: bool = True,
    **environment: str,
) -> AsyncIterator[Bot]:
    """A bot of PROGRAMS, connected to the driver's server (unless not to `wait`); ended with the block."""
    env = {key: value for key, value in os.environ.items() if not key.startswith("WEFT_")}
    env |= {
        "WEFT_BOT_TOKEN": TOKEN,
        "WEFT_TELEGRAM_API": driver.address,
        "PYTHONPATH": str(ROOT),
        "WEFT_SEND_RATE": "1000000",
        "WEFT_CHAT_RATE": "1000000",
        "WEFT_LANGUAGE": "en",
        **environment,
    }
    if webhook:
        listen = f"127.0.0.1:{unused_port()}"
        env |= {
            "WEFT_WEBHOOK_LISTEN": listen,
            "WEFT_WEBHOOK_URL": f"http://{listen}",
            "WEFT_WEBHOOK_SECRET": "bench",
        }
    program = PROGRAMS[name]
    if name == "weft" and (profile := os.environ.get("BENCH_PROFILE")):
        program = ("-m", "cProfile", "-o", profile, *program)
    log = folder / f"{name}.log"
    with log.open("ab") as out:
        process = await asyncio.create_subprocess_exec(
            sys.executable, *program, env=env, cwd=folder, stdout=out, stderr=out
        )
    try:
        if wait:
            await _connected(driver, process, log)
        yield Bot(name, driver, psutil.Process(process.pid), log)
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
        raise Broken(f"{log.stem} did not connect:\n{log.read_text(errors='replace')[-3000:]}")
