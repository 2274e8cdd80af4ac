"""Reopening a closed case: by *undo* right after it, or for a text that was meant for it."""

from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import roles
from bot.people.model import Person
from bot.relay import cases, offers, overview_cards, staff, waits
from bot.relay.model import Case, CaseRefusal, CaseRefused, CaseState
from bot.spine.outbox.say import say

# How long *undo* stands.
UNDO = timedelta(minutes=10)


async def undo_close(session: AsyncSession, person: Person, case_id: int, *, now: datetime) -> Case:
    """Take back a closing of a moment ago. Raises NotAllowed, CaseRefused."""
    case = await _lock(session, person, case_id, now)
    if case.closed_at is not None and now - case.closed_at > UNDO:
        raise CaseRefused(CaseRefusal.UNDO_LATE, number=case.id)
    return await _reopen(session, case, person, now)


async def reopen(session: AsyncSession, person: Person, case_id: int, *, now: datetime) -> Case:
    """Open a closed case again. Raises NotAllowed; CaseRefused where a newer one is open."""
    return await _reopen(session, await _lock(session, person, case_id, now), person, now)


async def _lock(session: AsyncSession, person: Person, case_id: int, now: datetime) -> Case:
    case = await cases.lock_case(session, case_id)
    await roles.reload_grants(session, person)
    await staff.require_staff(session, person, case, now=now)
    return case


async def _reopen(session: AsyncSession, case: Case, by: Person, now: datetime) -> Case:
    if case.is_open:
        return case  # a second tap, or somebody was faster
    if await cases.open_case_of(session, case.resident) is not None:
        raise CaseRefused(CaseRefusal.NEWER_OPEN, number=case.id)
    await waits.resume(session, case, now=now)
    case.state, case.closed_at, case.closed_by = CaseState.OPEN, None, None
    await session.flush()
    await say(session, case.resident, overview_cards.reopened_for_resident(), now=now)
    for reader in await staff.readers(session, case, now=now):
        if reader.id != by.id:
            await say(session, reader, overview_cards.reopened_for_staff(case, by), now=now)
    await offers.resume(session, case, now=now)
    return case
