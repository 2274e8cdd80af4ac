"""The office reads those of whom nobody knows where they live, and finds out the area."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.model import Person
from bot.relay import cases, phrase_cards, staff
from bot.relay.giving import give_to_staff
from bot.relay.language import common_language
from bot.relay.model import Case
from bot.spine.jobs.model import Due, JobContext, Priority, job
from bot.spine.outbox.say import say

# Who has not said by then where they live is for the office.
SILENCE = timedelta(minutes=2)


async def expect_area(session: AsyncSession, case: Case, *, now: datetime) -> None:
    """Let the office have the case of somebody who does not say where they live."""
    due = Due(now + SILENCE, now, key=f"area-silent:{case.id}")
    await give_silent.schedule(session, due, case_id=case.id)


@job("case-area-silent", Priority.TRANSLATION)
async def give_silent(context: JobContext, case_id: int) -> None:
    """Give the office a case whose resident has not said where they live, and tell them."""
    session, now, settings = context.session, context.now, context.settings
    case = await cases.lock_case(session, case_id)
    if case.is_open and not case.is_placed:
        readers = await _give_to_office(session, case, now)
        numbers = settings.emergency_numbers
        told = phrase_cards.with_office(case.resident, readers, numbers)
        await say(session, case.resident, told, now=now)


async def let_office_find_area(
    session: AsyncSession, person: Person, *, now: datetime
) -> Sequence[Person] | None:
    """Give the office the case of somebody who does not know where they live.

    Returns who reads it there; None if it is known already who does, or nothing was said yet.
    """
    case = await cases.open_case_of(session, person)
    if case is None:
        return None
    case = await cases.lock_case(session, case.id)
    if case.area_id is not None:
        return None
    if case.office_since is not None:
        return await staff.readers(session, case, now=now)
    return await _give_to_office(session, case, now)


async def _give_to_office(session: AsyncSession, case: Case, now: datetime) -> Sequence[Person]:
    case.office_since = now
    readers = await staff.staff_of(session, None, but=case.resident_id, now=now)
    if case.interpreter_id is None:
        case.staff_language = common_language(readers)
    return await give_to_staff(session, case, await cases.entries_of(session, case), now)
