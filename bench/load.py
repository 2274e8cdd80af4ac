"""The load: people who act on phones and wait for the bot, in the server's process. `python -m bench.load [sandbox|far|busy SECONDS]`.

Commands come as JSON lines on the standard input and are answered by JSON lines; bench/bots.py is the other end. A person has at
most one update unanswered. `rate` 0: each acts again as soon as they are answered; else so many acts a second at random moments.
"""

import asyncio
import gc
import random
import sys
import time
from collections import deque
from collections.abc import Callable
from typing import Any, Protocol

import orjson

from bench.names import FAR, FIRST
from bench.scripts import SCRIPTS, Script
from bench.server import Server

QUIET_SECONDS = 30.0


class Phones(Protocol):
    """The server's side that people use."""

    on_call: Callable[[str, dict[str, Any], Any], None]
    address: str
    connected: asyncio.Event

    async def start(self) -> None: ...
    def message(self, person: int, text: str) -> int: ...
    def tap(self, person: int, message_id: int, data: str, text: str) -> str: ...


class Load:
    def __init__(self, phones: Phones) -> None:
        self._phones = phones
        phones.on_call = self._called
        self._scripts: dict[str, Script] = {name: kind(phones) for name, kind in SCRIPTS.items()}
        self._script: Script | None = None
        self._since: dict[int, float] = {}
        self._times: list[float] = []
        self._calls = 0
        self._last = self._last_call = self._end = 0.0
        self._idle: deque[int] = deque()
        self._acts_left: dict[int, int] = {}
        self._answered = asyncio.Event()
        self._closed = True
        self._sends: list[tuple[float, int, int]] = []

    async def run(
        self,
        script: str,
        *,
        people: int,
        each: int,
        first: int = FIRST,
        step: int = 1,
        rate: float = 0.0,
        at_once: int = 0,
        seconds: float = 60.0,
        **options: Any,
    ) -> dict[str, Any]:
        """`each` acts of `people` people, whose ids begin at `first`, but none after `seconds`; gives how long they waited, in ms.

        `at_once`: so many wait at the same time (0: all of them).
        """
        self._script = self._scripts[script]
        self._script.options = options
        self._since, self._times, self._calls = {}, [], 0
        self._idle = deque(range(first, first + people * step, step))
        self._acts_left = dict.fromkeys(self._idle, each)
        self._closed = rate == 0
        begun = time.perf_counter()
        self._end = begun + seconds
        if self._closed:
            for _ in range(min(at_once or people, people)):
                self._act()
        else:
            await self._pace(people * each, rate)
        while self._since:
            self._answered.clear()
            try:
                await asyncio.wait_for(self._answered.wait(), QUIET_SECONDS)
            except TimeoutError:
                return {
                    "error": f"{len(self._since)} unanswered after {len(self._times)} answers ({script})"
                }
        self._script = None
        total = len(self._times)
        waited = sorted(self._times)
        return {
            "answers": total,
            "seconds": self._last - begun,
            "rate": total / (self._last - begun),
            "p50": _at(waited, 0.5) * 1000,
            "p99": _at(waited, 0.99) * 1000,
            "worst": waited[-1] * 1000,
            "calls": self._calls,
        }

    async def quiet(self, seconds: float = 0.4, at_most: float = 60.0) -> dict[str, Any]:
        """Waits until the bot has called nothing for a while; gives when it last did, in seconds from now on."""
        begun = time.perf_counter()
        while (now := time.perf_counter()) - self._last_call < seconds:
            if now - begun > at_most:
                return {"error": f"the bot was not quiet after {at_most:.0f} s"}
            await asyncio.sleep(0.02)
        return {"seconds": max(0.0, self._last_call - begun)}

    def sends(self) -> dict[str, Any]:
        """When (Unix time), with which message id and to whom each sendMessage since the last question came."""
        found, self._sends = self._sends, []
        return {"sends": found}

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
        self._calls += 1
        self._last_call = time.perf_counter()
        for script in self._scripts.values():
            script.seen(method, body, result)
        if method == "sendmessage":
            self._sends.append((time.time(), int(result["message_id"]), int(body["chat_id"])))
        person = self._script.answered(method, body, result) if self._script is not None else None
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


async def main(phones: Phones) -> None:
    await phones.start()
    load = Load(phones)
    loop = asyncio.get_running_loop()
    lines = asyncio.StreamReader(limit=1 << 24)
    await loop.connect_read_pipe(lambda: asyncio.StreamReaderProtocol(lines), sys.stdin)
    _say({"address": phones.address})
    while line := await lines.readline():
        command = orjson.loads(line)
        match command.pop("do"):
            case "connected":
                phones.connected.clear()  # an earlier bot's
                await phones.connected.wait()
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


def _phones(kind: str = "", busy: str = "0") -> Phones:
    if kind == "sandbox":
        from bench.sandboxed import Sandboxed

        return Sandboxed()
    return Server(far=FAR if kind == "far" else 0.0, busy=float(busy))


if __name__ == "__main__":
    import uvloop

    # What phones and servers keep of each message is never garbage: looking for it there took the sandbox half of its time.
    gc.disable()
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(main(_phones(*sys.argv[1:])))
