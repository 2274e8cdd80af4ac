"""`weft run`, with a kill -9 of itself at one exact point: KILL_AT=point:n, the n-th time that the point is passed.

Points: stored (updates committed, not yet confirmed), turn (inside a turn, its effects not committed), committed (turns
committed, nothing sent), accepted (Telegram has accepted a message, its mark is not written), working (inside due work).
"""

import os
import signal
import sys
from collections.abc import Awaitable, Callable
from typing import Any

from bot.__main__ import main
from bot.spine import due, intake, outgoing, runner, sender

POINT, _, COUNT = os.environ["KILL_AT"].partition(":")
passed = {POINT: 0}


def die(point: str) -> None:
    if point == POINT:
        passed[point] += 1
        if passed[point] == int(COUNT):
            os.kill(os.getpid(), signal.SIGKILL)


def around(target: Any, name: str, *, before: str | None = None, after: str | None = None) -> None:
    inner: Callable[..., Awaitable[Any]] = getattr(target, name)

    async def outer(*args: Any, **kwargs: Any) -> Any:
        if before:
            die(before)
        result = await inner(*args, **kwargs)
        if after:
            die(after)
        return result

    setattr(target, name, outer)


def on_confirm() -> None:
    """The second and later getUpdates calls confirm: die before one that follows a stored batch."""
    call = intake.Telegram.call
    seen = {"offset": None}

    async def outer(self: Any, method: str, body: Any = None, **kwargs: Any) -> Any:
        if method == "getUpdates":
            if seen["offset"] is not None and body["offset"] != seen["offset"]:
                die("stored")
            seen["offset"] = body["offset"]
        result = await call(self, method, body, **kwargs)
        if method.startswith("send"):
            die("accepted")
        return result

    intake.Telegram.call = outer  # type: ignore[method-assign]


def before_sending() -> None:
    send = sender.Sender._send

    async def outer(self: sender.Sender, post: outgoing.Outgoing) -> None:
        if post.method.startswith("send"):
            die("committed")
        await send(self, post)

    sender.Sender._send = outer  # type: ignore[method-assign]


on_confirm()
around(runner, "_mark_done", before="turn")
before_sending()
around(due, "_end", before="working")
sys.argv = ["weft", "run"]
main()
