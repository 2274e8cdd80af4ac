"""The load: people who act on phones and wait for the bot, in the server's process.

Commands are JSON lines on standard input, answers JSON lines on standard output; bench/bots.py is
the other end. A person has at most one unanswered update.
"""

import asyncio
import gc
import random
import sys
import time
from collections import deque
from typing import Any

import orjson

from bench.names import FIRST
from bench.scripts import SCRIPTS, Script
from bench.server import Server

QUIET_SECONDS = 30.0


class Load:
    def __init__(self, server: Server) -> None:
        server.on_call = self._called
        self._scripts: dict[str, Script] = {name: kind(server) for name, kind in SCRIPTS.items()}
        self._script: Script | None = None
        self._since: dict[int, float] = {}
        self._times: list[float] = []
        self._last = self._last_call = self._end = 0.0
        self._idle: deque[int] = deque()
        self._acts_left: dict[int, int] = {}
        self._answered = asyncio.Event()
        self._closed = True
        self._sends: list[float] = []  # when each message arrived

    async def run(
        self,
        script: str,
        *,
        people: int,
        each: int,
        first: int = FIRST,
        rate: float = 0.0,
        seconds: float = 60.0,
        **options: Any,
    ) -> dict[str, Any]:
        """Let people act `each` times, but not after `seconds`; return how long they waited, in ms.

        rate 0: a person acts again once answered; else so many acts a second, at random moments.
        """
        self._script = self._scripts[script]
        self._script.options = options
        self._since, self._times = {}, []
        self._idle = deque(range(first, first + people))
        self._acts_left = dict.fromkeys(self._idle, each)
        self._closed = rate == 0
        begun = time.perf_counter()
        self._end = begun + seconds
        if self._closed:
            for _ in range(people):
                self._act()
        else:
            await self._pace(people * each, rate)
        while self._since:
            self._answered.clear()
            try:
                await asyncio.wait_for(self._answered.wait(), QUIET_SECONDS)
            except TimeoutError:
                unanswered = f"{len(self._since)} unanswered after {len(self._times)} answers"
                return {"error": f"{unanswered} ({script})"}
        self._script = None
        waited = sorted(self._times)
        return {
            "answers": len(waited),
            "rate": len(waited) / (self._last - begun),
            "p50": _at(waited, 0.5) * 1000,
            "p99": _at(waited, 0.99) * 1000,
        }

    async def quiet(self, seconds: float = 0.4, at_most: float = 60.0) -> dict[str, Any]:
        """Wait until the bot has called nothing for so many seconds."""
        begun = time.perf_counter()
        while (now := time.perf_counter()) - self._last_call < seconds:
            if now - begun > at_most:
                return {"error": f"the bot was not quiet after {at_most:.0f} s"}
            await asyncio.sleep(0.02)
        return {}

    def sends(self) -> dict[str, Any]:
        """Return when each message arrived, in seconds."""
        return {"sends": self._sends}

    async def _pace(self, total: int, rate: float) -> None:
        due = time.perf_counter()
        for _ in range(total):
            due += random.expovariate(rate)
            while (pause := due - time.perf_counter()) > 0:
                await asyncio.sleep(pause)
            while not self._idle and time.perf_counter() < self._end:
                await asyncio.sleep(0.001)
            if due > self._end or not self._idle:
                return
            self._act()

    def _act(self) -> None:
        person = self._idle.popleft()
        self._acts_left[person] -= 1
        self._since[person] = time.perf_counter()
        assert self._script is not None
        self._script.act(person)

    def _called(self, method: str, body: dict[str, Any], result: Any) -> None:
        self._last_call = time.perf_counter()
        for script in self._scripts.values():
            script.seen(method, body, result)
        if method == "sendmessage":
            self._sends.append(self._last_call)
        person = self._script.answered(method, body) if self._script is not None else None
        since = self._since.pop(person, None) if person is not None else None
        if since is None or person is None:
            return
        self._last = self._last_call
        self._times.append(self._last - since)
        self._answered.set()
        if self._acts_left[person]:
            self._idle.append(person)
        if self._closed and self._idle and self._last < self._end:
            self._act()


def _at(ordered: list[float], part: float) -> float:
    return ordered[min(len(ordered) - 1, int(len(ordered) * part))]


async def main() -> None:
    server = Server()
    await server.start()
    load = Load(server)
    loop = asyncio.get_running_loop()
    lines = asyncio.StreamReader(limit=1 << 24)
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(lines), sys.stdin)
    _say({"address": server.address})
    while line := await lines.readline():
        command = orjson.loads(line)
        match command.pop("do"):
            case "connected":
                server.connected.clear()  # an earlier bot's
                await server.connected.wait()
                _say({})
            case "quiet":
                _say(await load.quiet(**command))
            case "sends":
                _say(load.sends())
            case _:
                _say(await load.run(**command))


def _say(answer: dict[str, Any]) -> None:
    sys.stdout.write(orjson.dumps(answer).decode() + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    import uvloop

    # The server keeps all that it makes, and a garbage collector that finds nothing slows it.
    gc.disable()
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(main())
