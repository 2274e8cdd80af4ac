"""The bots of a night: started out of the nursery, kept alive, killed."""

import asyncio
import json
import os
import signal
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

BIRTH_SECONDS = 60
ROOT = Path(__file__).resolve().parents[2]


class Nursery:
    """The program that forks bots."""

    def __init__(self) -> None:
        self._program: asyncio.subprocess.Process | None = None
        self._reader: asyncio.Task[None] | None = None
        self._births: asyncio.Queue[int] = asyncio.Queue()
        self._ends: dict[int, asyncio.Future[int]] = {}
        self._lock = asyncio.Lock()

    async def __aenter__(self) -> "Nursery":
        self._program = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "tests.faults.nursery",
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            cwd=ROOT,
            limit=2**20,
        )
        self._reader = asyncio.create_task(self._read())
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self._program is not None
        assert self._program.stdin is not None
        self._program.stdin.close()
        await self._program.wait()
        if self._reader is not None:
            await self._reader

    async def _read(self) -> None:
        assert self._program is not None
        assert self._program.stdout is not None
        while line := await self._program.stdout.readline():
            said = json.loads(line)
            if "started" in said:
                self._end_of(said["started"])
                self._births.put_nowait(said["started"])
            else:
                self._end_of(said["ended"]).set_result(said["status"])

    def _end_of(self, pid: int) -> asyncio.Future[int]:
        return self._ends.setdefault(pid, asyncio.get_running_loop().create_future())

    async def start(self, env: Mapping[str, str], folder: Path, log: Path) -> "Bot":
        order = json.dumps({"env": dict(env), "folder": str(folder), "log": str(log)})
        async with self._lock:
            assert self._program is not None
            assert self._program.stdin is not None
            self._program.stdin.write(order.encode() + b"\n")
            pid = await asyncio.wait_for(
                self._births.get(), BIRTH_SECONDS
            )  # or a dead nursery would hang the suite
        return Bot(pid, self._end_of(pid))


class Bot:
    """One process of `weft run`."""

    def __init__(self, pid: int, end: asyncio.Future[int]) -> None:
        self.pid, self.end = pid, end

    @property
    def alive(self) -> bool:
        return not self.end.done()

    def send(self, how: signal.Signals) -> None:
        if self.alive:
            try:
                os.kill(self.pid, how)
            except ProcessLookupError:
                pass

    async def stop(self, how: signal.Signals = signal.SIGTERM, seconds: float = 10) -> int:
        """Ends it, at last by force; gives its exit code (negative: the signal)."""
        self.send(how)
        try:
            return await asyncio.wait_for(asyncio.shield(self.end), seconds)
        except TimeoutError:
            self.send(signal.SIGKILL)
            return await self.end


class Kept:
    """A bot that is started again whenever it ends; `more()` adds to each life's environment."""

    def __init__(
        self,
        nursery: Nursery,
        env: Mapping[str, str],
        folder: Path,
        log: Path,
        more: Callable[[], dict[str, str]] = dict,
    ) -> None:
        self._nursery, self._env, self._folder, self._log, self.more = (
            nursery,
            env,
            folder,
            log,
            more,
        )
        self.bot: Bot | None = None
        self.kills = 0
        self.crashes = 0
        self._task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> "Kept":
        self._task = asyncio.create_task(self._keep())
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._task is not None:
            self._task.cancel()
        if self.bot is not None:
            await self.bot.stop()

    async def _keep(self) -> None:
        while True:
            self.bot = await self._nursery.start(
                {**self._env, **self.more()}, self._folder, self._log
            )
            status = await asyncio.shield(self.bot.end)
            if status == -signal.SIGKILL:
                self.kills += 1
            elif status != 0:
                self.crashes += 1
                await asyncio.sleep(0.2)

    def kill(self) -> None:
        """kill -9, as a power cut would."""
        if self.bot is not None:
            self.bot.send(signal.SIGKILL)


def children_of(pid: int, word: bytes = b"translat") -> list[int]:
    """Children of a process whose command has this word (Linux)."""
    found: list[int] = []
    for task in Path(f"/proc/{pid}/task").glob("*/children"):
        try:
            for child in task.read_text(encoding="ascii").split():
                command = Path(f"/proc/{child}/cmdline")
                if command.exists() and word in command.read_bytes():
                    found.append(int(child))
        except OSError:
            continue
    return found
