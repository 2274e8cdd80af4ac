"""One night of faults: a stage, a crowd, what breaks, and what is found afterwards."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any

from bot.audit import invariants as audit
from bot.audit import phones
from bot.audit.invariants import Finding, Look
from demo.models import install_demo_models
from demo.phones import ControlError
from demo.seed import seed as fill
from demo.stage import Stage, stage
from handlers.turns.states import known_states
from sandbox.faults import CALL_KINDS
from sandbox.model import Chat, Message
from tests.faults.bots import Kept, Nursery
from tests.faults.crowd import WHOLE_CAST, Crowd, helps_seen

ENVIRONMENT = {
    "WEFT_CHAT_RATE": "30",
    "WEFT_SEND_RATE": "300",
    "WEFT_STEP_SECONDS": "20",
    "WEFT_OFFER_SECONDS": "15",
    "WEFT_TRANSLATOR_SECONDS": "2",
    "WEFT_ADMINS": "7007",
}
PATIENCE = timedelta(seconds=20)
SETTLE_SECONDS = 200.0
# A start takes two seconds; a machine busy with other work may take it a minute.
START_SECONDS = 120.0


@dataclass
class Row:
    """What one night came to."""

    name: str
    seed: int
    faults: int = 0
    kills: int = 0
    crashes: int = 0
    acts: int = 0
    updates: int = 0
    posts: int = 0
    lost: int = 0
    marked: int = 0
    unmarked: int = 0
    silence: float = 0.0
    why_silent: list[str] = field(default_factory=list)
    seconds: float = 0.0
    notes: dict[str, float] = field(default_factory=dict)
    findings: dict[str, list[Finding]] = field(default_factory=dict)

    @property
    def ok(self) -> bool:
        return not self.lost and not self.unmarked and not any(self.findings.values())


class Night:
    """The stage of a night and who acts on it. A break is a coroutine that gets this."""

    def __init__(self, built: Stage, crowd: Crowd, row: Row, nursery: Nursery) -> None:
        self.stage, self.crowd, self.row, self.nursery = built, crowd, row, nursery
        self.random = Random(f"{row.seed}-{row.name}")
        self.bots: list[Kept] = []
        self.over = asyncio.Event()
        # With times of the machine's monotonic clock: messages of the bot, by chat; breaks; calls
        # without a result, by chat (0: for all chats).
        self.said: list[tuple[float, int]] = []
        self.broke: list[tuple[float, str]] = []
        self.vain: list[tuple[float, int, str]] = []
        self._listen()

    def _listen(self) -> None:
        world = self.stage.world
        post, log_call = world.post, world.log_call

        def note_post(chat: Chat, sender: int, *content: Any, **more: Any) -> Message:
            if sender == world.bot_id:
                self.said.append((time.monotonic(), chat.id))
            return post(chat, sender, *content, **more)

        def note_call(method: str, parameters: dict[str, str], answer: bytes | None) -> None:
            chat = "0" if method.lower() == "getupdates" else parameters.get("chat_id")
            if chat and (answer is None or b'"ok":true' not in answer[:20]):
                said = (answer or b"no answer").decode()
                self.vain.append((time.monotonic(), int(chat), f"{method}: {said[:120]}"))
            log_call(method, parameters, answer)

        world.post, world.log_call = note_post, note_call  # type: ignore[method-assign]

    async def pause(self, low: float, high: float) -> bool:
        """Waits a while of the seed's choice; False when the night is over."""
        try:
            await asyncio.wait_for(self.over.wait(), self.random.uniform(low, high))
        except TimeoutError:
            return True
        return False

    async def fault(self, kind: str, **more: Any) -> None:
        self.row.faults += 1
        if kind in CALL_KINDS:  # updates that come twice or backwards silence nobody
            self.breaks(f"{kind} {more}")
        await self.stage.control.fault(kind, **more)

    def breaks(self, what: str) -> None:
        """Notes what breaks now, so that a long silence can be explained."""
        self.broke.append((time.monotonic(), what))

    @property
    def kills(self) -> int:
        return sum(bot.kills for bot in self.bots)


Break = Callable[[Night], Awaitable[None]]


@asynccontextmanager
async def set_up(
    folder: Path,
    row: Row,
    nursery: Nursery,
    *,
    database_url: str = "",
    residents: int = 8,
    pause: float = 1.5,
    **environment: str,
) -> AsyncIterator[Night]:
    """The sandbox, a seeded database and the people; no bot yet."""
    folder.mkdir(parents=True, exist_ok=True)
    install_demo_models(folder / "models")
    async with stage(
        folder, database_url=database_url, environment={**ENVIRONMENT, **environment}
    ) as built:
        await fill(built, WHOLE_CAST)
        crowd = Crowd(built.control, row.seed, pause=pause)
        await crowd.gather(residents)
        yield Night(built, crowd, row, nursery)


async def play(
    night: Night,
    *breaks: Break,
    seconds: float,
    more: Callable[[], dict[str, str]] = dict,
    kills: int = 0,
) -> Row:
    """Play one bot, the crowd and the breaks for so many seconds or kills; then audit."""
    environment = night.stage.environment
    async with Kept(
        night.nursery, environment, night.stage.folder, night.stage.folder / "bot.log", more
    ) as bot:
        night.bots.append(bot)
        await until(night.stage.follows, START_SECONDS)
        await storm(night, *breaks, seconds=seconds, kills=kills)
        bot.more = dict
        await calm(night)
    return await judged(night)


async def storm(night: Night, *breaks: Break, seconds: float, kills: int = 0) -> None:
    """The crowd acts while things break."""
    start = time.monotonic()
    night.crowd.start()
    tasks = [asyncio.ensure_future(one(night)) for one in breaks]
    while time.monotonic() - start < seconds and (not kills or night.kills < kills):
        await asyncio.sleep(0.1)
        for task in tasks:
            if task.done():
                task.result()
    night.over.set()
    await asyncio.gather(*tasks)
    await night.stage.control.clear_faults()
    await night.crowd.rest()
    night.row.seconds += time.monotonic() - start


async def calm(night: Night) -> None:
    """Waits until all is done that is still to be done; what is not by then, the audit finds."""
    end = time.monotonic() + SETTLE_SECONDS
    while time.monotonic() < end:
        try:
            await until(night.stage.follows, 20)
            await night.stage.control.settle(10)
        except (ControlError, TimeoutError):
            continue
        if not await _waiting(night):
            return


async def _waiting(night: Night) -> bool:
    """Whether something backs off or is claimed: settled for now, and not yet at its end."""
    from sqlalchemy import func, select

    from bot.spine.inbox.model import InboxUpdate, UpdateState
    from bot.spine.outbox.model import OutboxMessage, OutboxState

    database = night.stage.open_database()
    try:
        async with database.read() as session:
            posts = await session.scalar(
                select(func.count()).where(OutboxMessage.state == OutboxState.QUEUED)
            )
            updates = await session.scalar(
                select(func.count()).where(InboxUpdate.state == UpdateState.OPEN)
            )
        if posts or updates:
            await asyncio.sleep(0.3)
        return bool(posts or updates)
    finally:
        await database.close()


async def until(condition: Callable[[], bool], seconds: float) -> None:
    """Raises TimeoutError."""
    async with asyncio.timeout(seconds):
        while not condition():
            await asyncio.sleep(0.02)


async def judged(night: Night) -> Row:
    """The row of this night: the audit of rows and phones, and what the crowd itself misses."""
    row, built = night.row, night.stage
    row.kills = night.kills
    row.crashes = sum(bot.crashes for bot in night.bots)
    row.acts, row.updates = night.crowd.acts, built.world.updates.raised
    now, seen = await phones.read(built.address)
    database = built.open_database()
    try:
        async with database.read() as session:
            look = Look(session, now, known_states(), PATIENCE, seen)
            row.findings = await audit.audit(look)
            doubles = await audit.doubles(look)
    finally:
        await database.close()
    row.marked = sum(double.marked for double in doubles)
    row.unmarked = len(doubles) - row.marked
    row.posts = sum(m["from"]["is_bot"] for messages in seen.values() for m in messages)
    for one in night.crowd.people:
        unmarked, marked = await helps_seen(one)
        if one.kind != "fickle" and unmarked + marked < one.helps:
            row.lost += one.helps - unmarked - marked
            row.findings.setdefault("every /help is answered", []).append(
                Finding(
                    f"asked {one.helps} times, answered {unmarked + marked} times",
                    f"chat {one.phone.id}",
                )
            )
    row.lost += len(row.findings["what was sent is on the phones"]) + len(
        row.findings["every update is handled"]
    )
    row.silence, row.why_silent = silence(night)
    return row


def silence(night: Night) -> tuple[float, list[str]]:
    """Return the longest wait for an answer to /help, in real seconds, and what happened then."""
    longest, begun, silent = 0.0, 0.0, 0
    for one in night.crowd.people:
        if one.kind == "fickle":
            continue
        signs = [at for at, chat in night.said if chat == one.phone.id]
        for asked in one.asked_at:
            first = next((at for at in signs if at > asked), time.monotonic())
            if first - asked > longest:
                longest, begun, silent = first - asked, asked, one.phone.id
    meanwhile = [
        *night.broke,
        *((at, what) for at, chat, what in night.vain if chat in (0, silent)),
    ]
    when = datetime.now(UTC) - timedelta(seconds=time.monotonic() - begun)
    return longest, [f"chat {silent}, asked at {when:%H:%M:%S.%f}"] + [
        f"{at - begun:6.1f} s  {what}"
        for at, what in sorted(meanwhile)
        if -5 <= at - begun <= longest
    ]
