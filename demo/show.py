"""`weft demo`: run sandbox, bot and a seeded sub-district on one port, until stopped."""

import asyncio
import shutil
import signal
import socket
from collections.abc import Callable
from pathlib import Path

from aiohttp import web

from demo.models import install_demo_models
from demo.seed import seed
from demo.stage import Stage, stage

FOLDER = Path("var/demo")
SOON = 5.0  # seconds: a bot that ends so soon after its start would end again
# A person watches the demo, so steps and offers come sooner than in a real night.
PACE = {"WEFT_STEP_SECONDS": "60", "WEFT_OFFER_SECONDS": "60"}


async def show(port: int, host: str, *, announce: Callable[[str], None]) -> None:
    """Serve until SIGINT or SIGTERM, and start a bot that was killed again.

    Raises BotGone if it ends soon after its start, OSError if the port is taken.
    """
    folder, form = FOLDER.resolve(), f"127.0.0.1:{_free_port()}"
    environment = PACE | {
        "WEFT_WEB_ADDRESS": f"http://{form}",
        "WEFT_WEB_LISTEN": form,
        "WEFT_WEB_PROXIES": "0",
    }
    async with stage(
        folder, host=host, port=port, environment=environment, routes=_routes
    ) as built:
        # Delete only now: if the port was taken, the folder may be another demo's.
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        install_demo_models(folder / "models")
        await seed(built)
        await built.start_bot()
        for line in welcome(built.address, form):
            announce(line)
        await _until_stopped(built, announce)


def welcome(address: str, form: str) -> list[str]:
    """Return the lines for the terminal: the addresses, and what can be done there.

    `form`: host and port of the check-in form.
    """
    return [
        "",
        f"Weft is running. Open  {address}/   (other languages: ?lang=zh, ?lang=ar)",
        "",
        "  João arrives: on his phone, Scan a link, South gate. Grace Liu gets the alert.",
        "  João writes in Portuguese: a machine translates at once, "
        "Marta Costa is asked to interpret.",
        f"  Without Telegram:  http://{form}/g/A01-south  is what the poster's address shows.",
        "  Li Na sends /shifts and takes one. The clock at the top turns the night forward.",
        "  More people: Phones, at the top. Stop with Ctrl-C. Log: var/demo/bot.log",
    ]


def _free_port() -> int:
    """Find a port of this machine that nobody uses now."""
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def _routes(app: web.Application, built: Stage) -> None:
    async def healthy(_request: web.Request) -> web.Response:
        ok = built.bot is not None and built.bot.returncode is None and built.follows()
        return web.json_response({"ok": ok}, status=200 if ok else 503)

    app.router.add_get("/healthz", healthy)


async def _until_stopped(built: Stage, announce: Callable[[str], None]) -> None:
    stop, loop = asyncio.Event(), asyncio.get_running_loop()
    for name in (signal.SIGTERM, signal.SIGINT):
        loop.add_signal_handler(name, stop.set)
    stopped = asyncio.create_task(stop.wait())
    while True:
        assert built.bot is not None
        begun, ended = loop.time(), asyncio.create_task(built.bot.wait())
        await asyncio.wait([stopped, ended], return_when=asyncio.FIRST_COMPLETED)
        if stop.is_set():
            ended.cancel()
            return
        if loop.time() - begun < SOON:
            raise built.gone()
        announce("  The bot has ended. It starts again and goes on where it was.")
        await built.start_bot()
