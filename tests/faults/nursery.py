"""A program that has imported the bot and forks a `weft run` for each line that it reads.

This allows hundreds of kills in minutes. Each child is a process of its own, so a SIGKILL takes
away just what a power cut would. In: {"env": {...}, "log": path, "folder": path}.
Out: {"started": pid}, and later {"ended": pid, "status": n}.
"""

import json
import os
import random
import select
import sys
from typing import Any, NoReturn

import bot.app  # noqa: F401 - what a start costs is this import
from bot.cli.main import main
from tests.faults import breaks


def say(**words: Any) -> None:
    sys.stdout.write(json.dumps(words) + "\n")
    sys.stdout.flush()


def live(order: dict[str, Any]) -> NoReturn:
    """What the child does for the rest of its life."""
    log = os.open(order["log"], os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o644)
    nothing = os.open(os.devnull, os.O_RDONLY)
    for target, source in ((0, nothing), (1, log), (2, log)):
        os.dup2(source, target)
    os.environ.clear()
    os.environ.update(order["env"])
    os.chdir(order["folder"])
    random.seed()
    code = 1
    try:
        breaks.install()
        sys.argv = ["weft", "run"]
        main(standalone_mode=False)
        code = 0
    except BaseException:
        import traceback

        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)


def serve() -> None:
    rest = b""
    children: set[int] = set()
    while True:
        ready, _, _ = select.select([0], [], [], 0.01)
        if ready:
            more = os.read(0, 65536)
            if not more:
                break
            *lines, rest = (rest + more).split(b"\n")
            for line in lines:
                child = os.fork()
                if child == 0:
                    live(json.loads(line))
                children.add(child)
                say(started=child)
        while children:
            ended, status = os.waitpid(-1, os.WNOHANG)
            if not ended:
                break
            children.discard(ended)
            say(ended=ended, status=os.waitstatus_to_exitcode(status))
    for child in children:
        os.kill(child, 9)


if __name__ == "__main__":
    serve()
