"""What the relay's tests share: a house with staff, a stub at the translators' port, and what somebody reads on their phone."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import orjson
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.model import UNREACHABLE, Person, Role
from bot.places.model import Area
from bot.relay import talk as relay
from bot.relay import translate as engine
from bot.relay.cases import Said
from bot.relay.offers import WIDEN, gone, widen_duty
from bot.relay.translations import KIND
from bot.spine.jobs.model import Job, JobState
from bot.spine.outbox.model import OutboxMessage, OutboxState
from bot.spine.telegram import CallFailed
from bot.spine.texts.render import utf16_length
from bot.translators.chain import Chain
from bot.translators.port import TranslatorDown
from tests.conftest import NOON, Maker

OFFER_SECONDS = 90


class Echo:
    """A translator that says which way it was asked; `down` makes it fail."""

    name = "echo"
    max_characters = 120  # one sentence at a time: its answer is one sentence

    def __init__(self) -> None:
        self.down = False

    def can(self, source: str, target: str) -> bool:
        return True

    async def translate(self, text: str, *, source: str, target: str) -> str:
        if self.down:
            raise TranslatorDown("unplugged")
        return _WORDS[target]

    async def close(self) -> None:
        """Nothing to give back."""


class Shelf:
    """Telegram's files without Telegram: what lies there, what was uploaded, and what fails next."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}
        self.uploads: list[tuple[str, dict[str, Any], str, bytes]] = []
        self.failures: list[CallFailed] = []

    async def call(self, method: str, body: Mapping[str, Any]) -> Any:
        assert method == "getFile"
        if self.failures:
            raise self.failures.pop(0)
        return {"file_path": body["file_id"], "file_size": len(self.kept[body["file_id"]])}

    async def download(self, file_path: str) -> bytes:
        return self.kept[file_path]

    async def upload(
        self, method: str, fields: Mapping[str, Any], file_name: str, data: bytes
    ) -> Any:
        self.uploads.append((method, dict(fields), file_name, data))
        part = method.removeprefix("send").lower()
        return {
            "message_id": 9000 + len(self.uploads),
            part: {"file_id": f"new-{len(self.uploads)}", "file_name": file_name},
        }


# Real sentences, since the chain's guard throws out what is not in the target language.
_WORDS = {
    "en": "The water in the kitchen has not been running since this morning.",
    "pt": "A água na cozinha não corre desde hoje de manhã, minha senhora.",
    "zh": "厨房里的水从今天早上就停了。",
    "es": "El agua de la cocina no corre desde esta mañana, señora.",
    "ja": "今朝から台所の水が出ていません。",
}
IN_ENGLISH, IN_PORTUGUESE, IN_SPANISH = _WORDS["en"], _WORDS["pt"], _WORDS["es"]
WATER = "Bom dia, a água da cozinha não está a correr desde ontem à noite."


@dataclass
class House:
    """An area with a worker who reads English and a resident who writes Portuguese."""

    area: Area
    worker: Person
    resident: Person
    echo: Echo = field(default_factory=Echo)

    @property
    def chain(self) -> Chain:
        return Chain([self.echo], timeout_seconds=5, failures=10**6)


async def make_house(make: Maker) -> House:
    area = await make.area()
    worker = await make.person("Wei", Role.WORKER, area=area)
    resident = await make.person("Rita", area=area)
    resident.language_code = "pt"
    return House(area, worker, resident)


_numbers = iter(range(1, 10**9))


def said(text: str, by: Person | None = None, **more: Any) -> Said:
    """A text message of somebody, with a number of its own."""
    chat = by.chat_id if by else None
    return Said(text, NOON, chat_id=chat, message_id=next(_numbers) if by else None, **more)


async def render_all(session: AsyncSession, chain: Chain, *, now: datetime = NOON) -> int:
    """Runs every translation that is due, as the errand does, in the test's own transaction."""
    errand, done = engine.render_errand(chain), 0
    while True:
        work = await session.scalar(
            select(Job)
            .where(Job.kind == KIND, Job.state == JobState.OPEN, Job.due_at <= now)
            .order_by(Job.id)
            .limit(1)
        )
        if work is None:
            return done
        wanted = await errand.prepare(session, work.args, now)
        if wanted is not None:
            await errand.finish(session, work.args, await errand.call(wanted), now)
        await session.execute(update(Job).where(Job.id == work.id).values(state=JobState.DONE))
        done += 1


async def widen_all(session: AsyncSession, *, now: datetime = NOON) -> None:
    """Runs the offers' duty if it is due."""
    for work in await session.scalars(
        select(Job).where(Job.kind == WIDEN, Job.state == JobState.OPEN, Job.due_at <= now)
    ):
        work.state = JobState.DONE
        await session.flush()
        await widen_duty(OFFER_SECONDS)(session, work.args, now)


async def gone_all(session: AsyncSession, *, now: datetime = NOON) -> int:
    """Runs the duty that looks for what people out of reach leave behind; gives how often."""
    found = (
        await session.scalars(
            select(Job).where(Job.kind == UNREACHABLE, Job.state == JobState.OPEN)
        )
    ).all()
    for work in found:
        work.state = JobState.DONE
        await session.flush()
        await gone(session, work.args, now)
    return len(found)


async def phone(session: AsyncSession, person: Person) -> list[dict[str, Any]]:
    """The messages that stand on a person's phone once everything has left: edits done, in order."""
    await session.flush()
    shown: dict[int, dict[str, Any]] = {}
    for post in await session.scalars(
        select(OutboxMessage)
        .where(OutboxMessage.chat_id == person.chat_id, OutboxMessage.state != OutboxState.DROPPED)
        .order_by(OutboxMessage.id)
    ):
        body = orjson.loads(post.payload)
        if post.edits is not None:
            shown[post.edits] = body | {"post": post.edits}
        elif post.method.startswith("send"):
            shown[post.id] = body | {"post": post.id, "method": post.method}
    return list(shown.values())


async def texts_of(session: AsyncSession, person: Person) -> list[str]:
    return [message.get("text", "") for message in await phone(session, person)]


def buttons(message: dict[str, Any]) -> list[dict[str, Any]]:
    """All buttons under a message."""
    rows: Sequence[Sequence[dict[str, Any]]] = message.get("reply_markup", {}).get(
        "inline_keyboard", []
    )
    return [button for row in rows for button in row]


async def say(session: AsyncSession, house: House, text: str) -> relay.Spoken:
    """The resident writes."""
    return await relay.resident_says(session, house.resident, said(text, house.resident), now=NOON)


def place(message: dict[str, Any], words: str) -> int:
    """Where the words begin in the message, in UTF-16 units."""
    return utf16_length(message["text"][: message["text"].index(words)])
