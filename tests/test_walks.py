"""The two walks of docs/how-it-works.md are short, and lead where the code goes.

Each is done for real while every function that runs is noted: /help from a Bot API to its answer
there, and an alert's steps from the tick to the cards.
"""

import ast
import asyncio
import re
import sys
from collections.abc import Awaitable, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from types import FrameType
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer
from sqlalchemy import select, update

from bot import subjects
from bot.alerts.escalation import raise_alert
from bot.alerts.kinds import AlertDraft
from bot.alerts.model import Alert
from bot.danger import words
from bot.danger.alarm import DANGER
from bot.languages.detect import DEFAULT
from bot.oncall.model import RotaEntry
from bot.people import directory
from bot.people.model import Role
from bot.settings import Settings
from bot.spine.db.engine import Database
from bot.spine.inbox.intake import Intake, Poller
from bot.spine.inbox.runner import Runner
from bot.spine.jobs.ticks import Ticks
from bot.spine.outbox.limits import Limits
from bot.spine.outbox.model import OutboxMessage, OutboxState
from bot.spine.outbox.screen import Screen
from bot.spine.outbox.sender import Sender
from bot.spine.pulse import Pulse
from bot.spine.telegram import Telegram
from bot.spine.texts import render as texts
from handlers import help as help_page
from handlers.turns.dispatch import Turns, allowed_updates
from tests import sources
from tests.town.people import NOON, Maker

HELP, STEP = "/help", "an alert's next step"
MOST = {HELP: 20, STEP: 15}
PAGE = sources.ROOT / "docs" / "how-it-works.md"
ANA = 7
# Each is passed on its own kind of database, and only with a new connection.
ONE_DATABASE = {"bot/spine/db/sqlite.py", "bot/spine/db/postgresql.py"}


# --- what the page says ---------------------------------------------------------------------------


@dataclass(frozen=True)
class Walk:
    """`steps`: the file to open and the names to look at there. `beside`: passed, not opened."""

    steps: list[tuple[str, list[str]]]
    beside: list[str]

    @property
    def files(self) -> list[str]:
        return [file for file, _ in self.steps]


def walk(title: str) -> Walk:
    section = PAGE.read_text(encoding="utf-8").split(f"## A walk: {title}")[1].split("\n## ")[0]
    numbered = re.findall(r"^\d+\. (.*(?:\n   .*)*)", section, re.M)
    quoted = [re.findall(r"`([^`]+)`", step) for step in numbered]
    beside = re.findall(r"^\* .*(?:\n  .*)*", section, re.M)
    return Walk(
        steps=[(file, names) for file, *names in quoted],
        beside=[file for line in beside for file in re.findall(r"`([^`]+\.py)`", line)],
    )


def words_of(file: str) -> set[str]:
    """What a module defines, attributes included, and the texts that stand in it."""
    names: set[str] = set()
    for node in ast.walk(ast.parse((sources.ROOT / file).read_text(encoding="utf-8"))):
        match node:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                names.add(name)
            case ast.ClassDef(name=name) | ast.AnnAssign(target=ast.Name(id=name)):
                names.add(name)
            case ast.Constant(value=str(text)):
                names.add(text)
    return names


def has_functions(file: str) -> bool:
    """Tell a list, such as that of the routers, and texts from what runs."""
    if not file.endswith(".py"):
        return False
    tree = ast.parse((sources.ROOT / file).read_text(encoding="utf-8"))
    return any(isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) for node in ast.walk(tree))


@pytest.mark.parametrize("title", MOST)
def test_a_walk_is_short_and_names_what_is_there(title: str) -> None:
    found = walk(title)
    assert 10 <= len(set(found.files)) == len(found.files) <= MOST[title]
    assert [file for file in found.files + found.beside if not (sources.ROOT / file).exists()] == []
    named = [
        (file, name.split("(")[0].split(".")[-1]) for file, names in found.steps for name in names
    ]
    assert len(named) >= 8
    assert [(file, name) for file, name in named if name not in words_of(file)] == []


# --- what the code does ---------------------------------------------------------------------------


@contextmanager
def noting() -> Iterator[set[str]]:
    """Note the files of Weft of which any function runs in this thread."""
    modules: set[str] = set()
    files: set[str] = set()
    # As in a process that has begun to serve: the files are read, and nothing has been said yet.
    texts.load_all()
    texts._worded.cache_clear()
    texts._house_text.cache_clear()
    help_page._page.cache_clear()

    def note(frame: FrameType, event: str, _argument: Any) -> None:
        # By its globals: what dataclasses write has no file.
        if event == "call" and frame.f_code.co_name != "<module>":
            modules.add(frame.f_globals.get("__name__", ""))

    sys.setprofile(note)
    try:
        yield files
    finally:
        sys.setprofile(None)
        for name in modules:
            if name.partition(".")[0] in sources.FOLDERS:
                files.add(name.replace(".", "/") + ".py")


@dataclass
class Clock:
    at: datetime = NOON

    def now(self) -> datetime:
        return self.at


async def until(is_so: Callable[[], Awaitable[bool]]) -> None:
    async with asyncio.timeout(20):
        while not await is_so():
            await asyncio.sleep(0.02)


class Server:
    """A Bot API that gives one batch of updates when it is let, and takes every message."""

    def __init__(self, update: dict[str, Any]) -> None:
        self._batches = [[update]]
        self.let, self.answered = asyncio.Event(), asyncio.Event()

    async def handle(self, request: web.Request) -> web.Response:
        if request.match_info["method"] == "getUpdates":
            await self.let.wait()
            if not self._batches:
                await asyncio.sleep(0.05)
            batch = self._batches.pop() if self._batches else []
            return web.json_response({"ok": True, "result": batch})
        self.answered.set()
        return web.json_response({"ok": True, "result": {"message_id": 2}})


@asynccontextmanager
async def running(database: Database, settings: Settings, api: str) -> Any:
    """The parts of a process that a message meets, wired as in bot/app.py."""
    clock, telegram = Clock(), Telegram(api, "1:x")
    turns = Turns(settings, DEFAULT, bot_id=1, username="weft_bot")
    runner = Runner(database, clock, turns)
    intake = Intake(database, clock, stored=runner.wake)
    limits = Limits(per_second=settings.send_rate, chat_per_second=settings.chat_rate)
    sender = Sender(
        database,
        clock,
        telegram,
        limits,
        unreachable=directory.mark_unreachable,
        leads=lambda: True,
    )
    ticks = Ticks(database, clock, subjects.jobs(settings), let_turns_first=runner.rest)
    database.on_commit = [sender.on_commit, ticks.on_commit]
    poller = Poller(
        telegram,
        intake.receive,
        allowed=allowed_updates(),
        two_pollers=_no_second_poller,
        looked=Pulse().beat,
    )
    parts = [asyncio.create_task(part.run()) for part in (runner, sender, poller)]
    try:
        yield sender
    finally:
        runner.stop()
        sender.stop()
        parts[-1].cancel()
        await asyncio.wait(parts)
        await telegram.close()


async def _no_second_poller() -> None:
    raise AssertionError("there is one")


def wrong(title: str, passed: set[str]) -> dict[str, set[str]]:
    """Where the page and the code differ."""
    found = walk(title)
    to_open = {file for file in found.files if has_functions(file)}
    return {
        "passed, and not on the page": passed - set(found.files) - set(found.beside),
        "on the page, and not passed": (to_open | set(found.beside)) - passed - ONE_DATABASE,
    }


NOTHING: dict[str, set[str]] = {
    "passed, and not on the page": set(),
    "on the page, and not passed": set(),
}


async def test_help_goes_the_way_of_its_walk(database: Database, settings: Settings) -> None:
    message = {
        "message_id": 1,
        "date": int(NOON.timestamp()),
        "chat": {"id": ANA, "type": "private", "first_name": "Ana"},
        "from": {"id": ANA, "is_bot": False, "first_name": "Ana", "language_code": "fr"},
        "text": "/help",
        "entities": [{"type": "bot_command", "offset": 0, "length": 5}],
    }
    server = Server({"update_id": 1, "message": message})
    app = web.Application()
    app.add_routes([web.post("/bot1:x/{method}", server.handle)])
    async with (
        TestServer(app) as api,
        running(database, settings, str(api.make_url(""))) as sender,
    ):
        await asyncio.sleep(0.1)  # what begins has begun
        words.warm()  # read once, by whoever needs them first
        with noting() as passed:
            server.let.set()
            async with asyncio.timeout(20):
                await server.answered.wait()

            async def is_marked() -> bool:
                return bool(sender.idle)

            await until(is_marked)
    assert wrong(HELP, passed) == NOTHING


async def test_an_alerts_step_goes_the_way_of_its_walk(
    database: Database, settings: Settings
) -> None:
    async with database.begin() as session:
        make = Maker(session)
        area = await make.area()
        for level in (1, 2):
            worker = await make.person(f"Worker {level}", Role.WORKER, area=area)
            session.add(
                RotaEntry(
                    area_id=area.id,
                    level=level,
                    person_id=worker.id,
                    begins="00:00",
                    ends="00:00",
                    weekdays="0123456",
                )
            )
        await make.person("Boss", Role.COORDINATOR, area=area)
        alert = await raise_alert(session, AlertDraft(DANGER, area.id, Screen("refused")), now=NOON)
    clock = Clock()
    with noting() as passed:
        # What is done again and again may fall due meanwhile, and is no part of this walk.
        jobs = replace(subjects.jobs(settings), recurring=())
        ticks = Ticks(database, clock, jobs, let_turns_first=_no_turns)
        database.on_commit = [ticks.on_commit]
        doing = asyncio.create_task(ticks.run())
        for position in (2, 3):  # the second level, then the policy's end
            async with database.begin() as session:  # the step's time runs from when a card left
                await session.execute(
                    update(OutboxMessage).values(state=OutboxState.SENT, sent_at=clock.at)
                )
            clock.at += timedelta(seconds=settings.step_seconds)

            async def is_tried(position: int = position) -> bool:
                async with database.read() as reading:
                    asked = select(Alert.position).where(Alert.id == alert.id)
                    return await reading.scalar(asked) == position

            await until(is_tried)
        doing.cancel()
        await asyncio.wait([doing])  # its connection is back before the database is closed
    assert wrong(STEP, passed) == NOTHING


async def _no_turns() -> None:
    """Nothing runs beside the jobs."""


def test_a_walk_that_goes_astray_is_seen() -> None:
    way = {*walk(HELP).files, *walk(HELP).beside}
    assert wrong(HELP, way) == NOTHING
    assert wrong(HELP, way | {"bot/alerts/policy.py"}) == NOTHING | {
        "passed, and not on the page": {"bot/alerts/policy.py"}
    }
    assert wrong(HELP, way - {"handlers/help.py", "bot/danger/words.py"}) == NOTHING | {
        "on the page, and not passed": {"handlers/help.py", "bot/danger/words.py"}
    }
    assert "show_help" in words_of("handlers/help.py")
    assert "show_no_help" not in words_of("handlers/help.py")
