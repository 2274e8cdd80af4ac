"""What the relay's tests share: a house with staff, a stub of the translators, and phones."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import orjson
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.directory import PersonUnreachable, person_unreachable
from bot.people.model import Person, Role
from bot.places.model import Area
from bot.relay import residents
from bot.relay.listeners import on_person_unreachable
from bot.relay.model import Said
from bot.relay.offers import widen
from bot.relay.translate import translate, translating
from bot.settings import Settings
from bot.spine.db.bulk import write_rows
from bot.spine.jobs.model import Job, JobContext, JobKind, JobState
from bot.spine.outbox.model import OutboxMessage, OutboxState
from bot.spine.telegram import CallFailed
from bot.spine.texts.render import utf16_length
from bot.translators.chain import Chain
from bot.translators.port import TranslatorDown
from tests.conftest import NOON, Maker

OFFER_SECONDS = 90
SETTINGS = Settings(_env_file=None, bot_token="1:x", language="en", offer_seconds=OFFER_SECONDS)


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
    """Telegram's files without Telegram: those that lie there, the uploads, the next failures."""

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


async def _open_jobs(session: AsyncSession, kind: str, now: datetime) -> list[Job]:
    await write_rows(session)
    jobs = select(Job).where(Job.kind == kind, Job.state == JobState.OPEN, Job.due_at <= now)
    return list(await session.scalars(jobs.order_by(Job.id)))


async def render_all(session: AsyncSession, chain: Chain, *, now: datetime = NOON) -> int:
    """Do every translation that is due, in the test's own transaction; return how many."""
    call, context, done = translating(chain), JobContext(session, now, SETTINGS), 0
    while jobs := await _open_jobs(session, translate.name, now):
        request = await translate.prepare(context, **jobs[0].args)
        if request is not None:
            await translate.finish(context, await call(request), **jobs[0].args)
        jobs[0].state = JobState.DONE
        done += 1
    return done


async def run_all(session: AsyncSession, kind: JobKind[...], *, now: datetime = NOON) -> int:
    """Do every job of a kind that is due, in the test's own transaction; return how many."""
    jobs = await _open_jobs(session, kind.name, now)
    for one in jobs:
        one.state = JobState.DONE
        await kind(JobContext(session, now, SETTINGS), **one.args)
    return len(jobs)


async def widen_all(session: AsyncSession, *, now: datetime = NOON) -> None:
    """Ask the next circle where it is due."""
    await run_all(session, widen, now=now)


async def gone_all(session: AsyncSession, *, now: datetime = NOON) -> int:
    """Give what people out of reach leave behind to others; return how often."""
    jobs = await _open_jobs(session, person_unreachable.name, now)
    for one in jobs:
        one.state = JobState.DONE
        person = await session.get_one(Person, one.args["person_id"])
        if person.unreachable is not None:
            await on_person_unreachable(session, PersonUnreachable(person), now)
    return len(jobs)


async def phone(session: AsyncSession, person: Person) -> list[dict[str, Any]]:
    """List the messages on a person's phone once everything has left: edits done, in order."""
    await write_rows(session)
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


async def say(session: AsyncSession, house: House, text: str) -> residents.Spoken:
    """The resident writes."""
    return await residents.say_to_staff(
        session, house.resident, said(text, house.resident), now=NOON
    )


def place(message: dict[str, Any], words: str) -> int:
    """Where the words begin in the message, in UTF-16 units."""
    return utf16_length(message["text"][: message["text"].index(words)])
