"""A town of phones, empty as yet: updates go in as turns, messages come out of the outbox."""

from collections.abc import AsyncIterator

import pytest
from sqlalchemy import select

from bot import subjects
from bot.audit.invariants import Look, words_are_in_the_readers_locale
from bot.languages.detect import DEFAULT
from bot.settings import Settings
from bot.spine.db.engine import Database
from bot.spine.jobs.model import Job, JobState
from handlers.turns.dispatch import Turns
from tests.town.crowd import gather
from tests.town.people import NOON
from tests.town.phone import Phone
from tests.town.town import Town


@pytest.fixture
def turns(settings: Settings) -> Turns:
    return Turns(settings, DEFAULT, bot_id=1, username="weft_bot")


@pytest.fixture
async def town(database: Database, turns: Turns, settings: Settings) -> AsyncIterator[Town]:
    """A town in which at the end all messages were in their readers' locales, and no job failed."""
    made = Town(database, turns, subjects.jobs(settings))
    yield made
    async with database.read() as session:
        assert await words_are_in_the_readers_locale(Look(session, NOON)) == []
        failed = select(Job.kind).where(Job.state == JobState.FAILED, Job.kind != made.may_fail)
        assert (await session.scalars(failed)).all() == []


@pytest.fixture
async def crowd(town: Town) -> list[Phone]:
    """Ten people of one area who do the same at once."""
    return await gather(town)
