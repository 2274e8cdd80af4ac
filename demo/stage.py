"""A stage for plays: the sandbox in this process, the bot in a child process that may be killed."""

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from aiohttp import web

from bot import subjects
from bot.settings import Settings
from bot.spine.db.encrypted import keyring_of
from bot.spine.db.engine import Database
from demo.phones import Control, ControlError
from sandbox.app import create_app
from sandbox.world import World

TOKEN = "123456:demo-token-of-the-sandbox"
USERNAME = "WeftDemoBot"
START_SECONDS = 40.0


class BotGone(RuntimeError):
    """The bot's process ended by itself, or did not start; the text is the end of its log."""


class Stage:
    """The sandbox's address, its control API, and the bot's process."""

    def __init__(
        self,
        address: str,
        world: World,
        folder: Path,
        database_url: str,
        environment: dict[str, str],
    ) -> None:
        self.address, self.world, self.folder, self.database_url = (
            address,
            world,
            folder,
            database_url,
        )
        self.control = Control(address)
        self._environment = environment
        self.bot: asyncio.subprocess.Process | None = None
        self.deaths = 0
        self._kept_alive = False

    @property
    def environment(self) -> dict[str, str]:
        """Return the environment of the bot's process and of other commands."""
        return {
            **{name: value for name, value in os.environ.items() if not name.startswith("WEFT_")},
            "WEFT_BOT_TOKEN": TOKEN,
            "WEFT_TELEGRAM_API": self.address,
            "WEFT_CLOCK": f"{self.address}/control/clock",
            "WEFT_DATABASE_URL": self.database_url,
            "WEFT_KEY_FILE": str(self.key_file),
            "WEFT_MODELS_FOLDER": str(self.folder / "models"),
            **self._environment,
        }

    @property
    def key_file(self) -> Path:
        """Return the file of keys that all processes on this stage share."""
        return self.folder / "weft.key"

    def open_database(self) -> Database:
        """Open the bot's database beside it, with its keys and listeners; the caller closes it."""
        listeners = subjects.listeners(Settings(_env_file=None))
        return Database(self.database_url, listeners, keyring_of(self.key_file))

    async def start_bot(self, *program: str, **more: str) -> None:
        """Start `weft run`, or another Python program, and wait until it follows the clock.

        `more` is added to its environment. Raises BotGone.
        """
        log = (self.folder / "bot.log").open("ab")
        self.bot = await asyncio.create_subprocess_exec(
            sys.executable,
            *(program or ("-m", "bot", "run")),
            env={**self.environment, **more},
            stdout=log,
            stderr=log,
            cwd=self.folder,
        )
        log.close()
        end = asyncio.get_running_loop().time() + START_SECONDS
        while not self.follows():
            if self.bot.returncode is not None or asyncio.get_running_loop().time() > end:
                raise self.gone()
            await asyncio.sleep(0.02)

    def gone(self) -> BotGone:
        """Make the error that the bot has ended, with the end of its log."""
        return BotGone((self.folder / "bot.log").read_text(encoding="utf-8")[-3000:])

    def follows(self) -> bool:
        """Tell whether a bot runs and follows the clock."""
        return any(follower.parked for follower in self.world.clock.live())

    async def kill_bot(self, how: signal.Signals = signal.SIGKILL) -> None:
        """End the bot's process, by default as a power cut would, and wait for its end."""
        if self.bot is not None and self.bot.returncode is None:
            self.bot.send_signal(how)
            await self.bot.wait()
        self.bot = None

    async def keep_alive(self, *first: str, **more: str) -> None:
        """Start the bot, again after each death, until cancelled; count its deaths.

        The first time the program `first` runs instead, if given. Raises BotGone.
        """
        self._kept_alive = True
        await self.start_bot(*first, **more)
        while True:
            assert self.bot is not None
            await self.bot.wait()
            self.deaths += 1
            await self.start_bot()

    async def settle(self) -> None:
        """Settle as `Control.settle`, and wait for a bot that is being started again.

        Raises ControlError, BotGone.
        """
        while True:
            while not self.follows():
                if not self._kept_alive and self.bot is None:
                    raise BotGone("no bot runs")
                await asyncio.sleep(0.02)
            deaths = self.deaths
            try:
                await self.control.settle()
            except ControlError:
                if self.follows() and deaths == self.deaths:
                    raise
            if self.follows() and deaths == self.deaths:
                return

    async def command(self, *arguments: str) -> tuple[int, str]:
        """Run a `weft …` command on the same database; return its exit code and its output."""
        child = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "bot",
            *arguments,
            env=self.environment,
            cwd=self.folder,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.STDOUT,
        )
        out, _ = await child.communicate()
        return child.returncode or 0, out.decode()


@asynccontextmanager
async def stage(
    folder: Path,
    *,
    host: str = "127.0.0.1",
    port: int = 0,
    database_url: str = "",
    environment: dict[str, str] | None = None,
    routes: Callable[[web.Application, Stage], None] | None = None,
) -> AsyncIterator[Stage]:
    """Serve the sandbox on `port` (0: any free one), without a bot yet; all ends with the block."""
    world = World(token=TOKEN, bot_username=USERNAME)
    app = create_app(world)
    set_up = Stage(
        "", world, folder, database_url or f"sqlite:///{folder / 'weft.sqlite3'}", environment or {}
    )
    if routes is not None:
        routes(app, set_up)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=1)
    await runner.setup()
    site = web.TCPSite(runner, host, port)
    await site.start()
    set_up.address = f"http://{host}:{runner.addresses[0][1]}"
    set_up.control.address = set_up.address
    try:
        yield set_up
    finally:
        await set_up.kill_bot(signal.SIGTERM)
        await set_up.control.close()
        await runner.cleanup()
