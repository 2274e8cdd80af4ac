"""What the relay's tests share: a house with staff, and its jobs done in the test's transaction."""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.directory import PersonUnreachable, person_unreachable
from bot.people.model import Person, Role
from bot.places.model import Area
from bot.relay import residents
from bot.relay.calls import translating
from bot.relay.interpreters.search import widen
from bot.relay.listeners import on_person_unreachable
from bot.relay.model import Said
from bot.relay.readback import read_back
from bot.relay.translate import translate
from bot.settings import Settings
from bot.spine.db.bulk import write_rows
from bot.spine.jobs.model import Job, JobContext, JobKind, JobState, NetworkJob
from bot.spine.texts.render import utf16_length
from bot.translators.chain import Chain
from tests.town.people import NOON, Maker
from tests.town.stubs import Echo

OFFER_SECONDS = 90
SETTINGS = Settings(_env_file=None, bot_token="1:x", language="en", offer_seconds=OFFER_SECONDS)


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
    return await _call_all(session, translate, chain, now)


async def read_back_all(session: AsyncSession, chain: Chain, *, now: datetime = NOON) -> int:
    """Read back to their senders what is due; return how many answers."""
    return await _call_all(session, read_back, chain, now)


async def _call_all(
    session: AsyncSession, kind: NetworkJob[..., Any, Any], chain: Chain, now: datetime
) -> int:
    call, context, done = translating(chain), JobContext(session, now, SETTINGS), 0
    while jobs := await _open_jobs(session, kind.name, now):
        request = await kind.prepare(context, **jobs[0].args)
        if request is not None:
            await kind.finish(context, await call(request), **jobs[0].args)
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


async def say(session: AsyncSession, house: House, text: str) -> residents.Spoken:
    """The resident writes."""
    return await residents.say_to_staff(
        session, house.resident, said(text, house.resident), now=NOON
    )


def place(message: dict[str, Any], words: str) -> int:
    """Where the words begin in the message, in UTF-16 units."""
    return utf16_length(message["text"][: message["text"].index(words)])
