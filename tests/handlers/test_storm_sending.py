"""Storms on the real sender, with Telegram's own limits: what leaves when, in real seconds."""

import asyncio
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

import pytest
from aiohttp.test_utils import TestServer
from sqlalchemy import select

from bot.arrivals.model import Arrival
from bot.people.directory import mark_unreachable
from bot.people.model import Person, Role
from bot.places.model import Area, Gate
from bot.spine.clock import SystemClock
from bot.spine.jobs.run import run_due
from bot.spine.outbox.limits import Limits
from bot.spine.outbox.sender import Sender
from bot.spine.telegram import Telegram
from demo.phones import Control
from sandbox.app import create_app
from sandbox.world import World
from tests.town import updates
from tests.town.people import Maker
from tests.town.phone import Phone
from tests.town.town import Town
from tests.town.updates import Account

TOKEN = "4242:AAEsandboxsandboxsandboxsandboxsandbo"
ARRIVAL = "🚪"
PER_SECOND, CHAT_PER_SECOND = 25.0, 1.0  # the settings' own

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(120),
    pytest.mark.parametrize("database_url", ["sqlite"], indirect=True),
]


@dataclass
class Call:
    """A call that Telegram carried out, at a time of the machine's monotonic clock."""

    at: float
    method: str
    chat: int
    text: str


@dataclass
class LiveTown(Town):
    """A town by the machine's clock whose messages leave by the real sender."""

    calls: list[Call] = field(default_factory=list)
    gates: dict[str, Gate] = field(default_factory=dict)
    control: Control = field(init=False)

    async def do_jobs(self) -> None:
        """Do what is due, as the ticks would, until cancelled."""
        while True:
            await run_due(self.database, self.jobs, now=datetime.now(UTC))
            await asyncio.sleep(0.2)

    async def scan(self, phone: Phone, gate: Gate) -> None:
        await self._hear(phone, {"text": f"/start gate_{gate.code}"})

    async def press(self, phone: Phone, verb: str, *values: int) -> None:
        """Tap a button of the person's newest arrival."""
        async with self.database.read() as session:
            arrival = await session.scalar(
                select(Arrival.id)
                .join(Person, Person.id == Arrival.person_id)
                .where(Person.telegram_id == phone.id)
                .order_by(Arrival.id.desc())
                .limit(1)
            )
        data = ":".join([verb, str(arrival), *map(str, values)])
        under = updates.of_bot(phone.account, 1, self.at)
        await self.feed(updates.tap(phone.account, f"q{next(self.numbers)}", data, under))

    async def check_in(self, phone: Phone, gate: Gate) -> float:
        """Let somebody scan and ask for somebody; return when that was, by the monotonic clock."""
        await self.scan(phone, gate)
        at = time.monotonic()
        await self.press(phone, "arcall", 0)
        return at

    def said(self, phone: Phone, words: str) -> list[Call]:
        return [one for one in self.calls if one.chat == phone.id and words in one.text]

    async def until_said(self, phone: Phone, words: str, seconds: float = 20) -> Call:
        async with asyncio.timeout(seconds):
            while not self.said(phone, words):
                await asyncio.sleep(0.02)
        return self.said(phone, words)[0]

    async def _hear(self, phone: Phone, content: dict[str, Any]) -> None:
        await self.feed(
            {"message": updates.message(phone.account, next(self.numbers), self.at, **content)}
        )

    async def feed(self, update: dict[str, Any]) -> None:
        self.at = datetime.now(UTC)
        await super().feed(update)

    async def _follow(self) -> None:
        """Leave what follows to the jobs and to the sender."""


@pytest.fixture
async def town(town: Town) -> AsyncIterator[LiveTown]:
    """Riverside with Wei on call and Hill with Xu, and a sender to a sandbox with limits."""
    live = LiveTown(town.database, town.turns, town.jobs, at=datetime.now(UTC))
    world = World(token=TOKEN, limits=True)
    log_call = world.log_call

    def note_call(method: str, parameters: dict[str, str], answer: bytes | None) -> None:
        if answer is not None and answer.startswith(b'{"ok":true'):
            chat, text = int(parameters.get("chat_id", 0)), parameters.get("text", "")
            live.calls.append(Call(time.monotonic(), method, chat, text))
        log_call(method, parameters, answer)

    world.log_call = note_call  # type: ignore[method-assign]
    async with TestServer(create_app(world)) as server:
        address = str(server.make_url("/")).rstrip("/")
        telegram = Telegram(address, TOKEN)
        sender = Sender(
            live.database,
            SystemClock(),
            telegram,
            Limits(per_second=PER_SECOND, chat_per_second=CHAT_PER_SECOND),
            unreachable=mark_unreachable,
            leads=lambda: True,
        )
        live.database.on_commit = [sender.on_commit]
        live.control = Control(address)
        await _settle(live)
        tasks = [asyncio.create_task(sender.run()), asyncio.create_task(live.do_jobs())]
        yield live
        tasks[1].cancel()
        sender.stop()
        await asyncio.wait(tasks)
        tasks[0].result()
        await live.control.close()
        await telegram.close()


async def _settle(town: LiveTown) -> None:
    """Two areas with a gate and somebody on call each; nobody else is there to be called."""
    for area_name, name in (("Riverside", "Wei"), ("Hill", "Xu")):
        async with town.database.begin() as session:
            make = Maker(session)
            area: Area = await make.area(area_name)
            town.gates[area_name] = await make.gate(area, f"{area_name} gate")
        phone = await add_phone(town, name)
        async with town.database.begin() as session:
            make = Maker(session)
            person = await make.person(name, Role.WORKER, area=area)
            person.telegram_id = phone.id
            await make.on_call(person, area)


async def add_phone(town: LiveTown, name: str) -> Phone:
    """Give somebody a phone in the sandbox, who has pressed Start."""
    made = await town.control.phone(name)
    made.settles = False
    await made.say("/start")
    return town.phone(Account(made.id, name))


async def test_in_a_storm_of_sixty_one_card_is_right_and_no_other_area_waits(
    town: LiveTown,
) -> None:
    guests = [await add_phone(town, f"R{number}") for number in range(60)]
    zoe = await add_phone(town, "Zoe")
    begun, other = time.monotonic(), 0.0
    for number, guest in enumerate(guests):
        await town.check_in(guest, town.gates["Riverside"])
        if number == 40:
            other = await town.check_in(zoe, town.gates["Hill"])
    ended = time.monotonic()
    card = await town.until_said(town.wei, "these yet: 60")
    assert card.at - ended < 5
    alert = await town.until_said(town.xu, "Zoe")
    assert alert.at - other < 1
    seconds = card.at - begun
    edits = [one for one in town.calls if one.chat == town.wei.id and one.method.startswith("edit")]
    # Of the 58 changes of the list no more leave than the chat's limit lets through.
    assert len(edits) <= min(57, seconds * CHAT_PER_SECOND + 5)
    sent = [one for one in town.said(town.wei, ARRIVAL) if one.method.startswith("send")]
    assert len(sent) <= 4


async def test_one_phones_check_ins_and_cancels_keep_no_other_arrival_waiting(
    town: LiveTown,
) -> None:
    bad, zoe = await add_phone(town, "Bad"), await add_phone(town, "Zoe")
    for _ in range(130):
        await town.check_in(bad, town.gates["Riverside"])
        await town.press(bad, "arcan", 1)
    at = await town.check_in(zoe, town.gates["Riverside"])
    card = await town.until_said(town.wei, "Zoe")
    assert card.at - at < 2
    rung = [one for one in town.said(town.wei, "Bad") if one.method.startswith("send")]
    assert len(rung) <= 1
