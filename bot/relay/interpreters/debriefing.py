"""The debrief: how a case was for its interpreter; a worry goes to the coordinators."""

from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import roles
from bot.people.model import Person, Role
from bot.relay import cases, staff
from bot.relay.buttons import AnswerCase
from bot.relay.cards import who
from bot.relay.interpreters.buttons import Debrief
from bot.relay.model import Case, CaseRefusal, CaseRefused, Entry, Offer, Translation
from bot.relay.quoting import quoted
from bot.spine.outbox.say import say
from bot.spine.outbox.screen import Button, Screen


async def ask(session: AsyncSession, case: Case, person: Person, *, now: datetime) -> None:
    """Ask somebody who has interpreted in a case how it was."""
    if person.is_reachable and await _has_interpreted(session, case, person):
        await say(session, person, _question(case), now=now)


def _question(case: Case) -> Screen:
    fine = Button("debrief-fine", Debrief(case.id, 0).pack())
    worry = Button("debrief-worry", Debrief(case.id, 1).pack())
    return Screen("debrief-ask", {"number": str(case.id)}, [[fine], [worry]])


async def _has_interpreted(session: AsyncSession, case: Case, person: Person) -> bool:
    theirs = (
        select(Translation.id)
        .join(Entry, Entry.id == Translation.entry_id)
        .where(Entry.case_id == case.id, Translation.person_id == person.id)
    )
    return await session.scalar(theirs.limit(1)) is not None


async def answer(
    session: AsyncSession, person: Person, case_id: int, *, worried: bool, now: datetime
) -> None:
    """Note how it was; a worry is told to the coordinators, once.

    No role is asked for: who interpreted a case may say so later too. Raises CaseRefused.
    """
    case, offer = await _lock_own(session, person, case_id)
    is_news = worried and not offer.worried
    offer.worried = worried
    await session.flush()
    if is_news:
        buttons = [[Button("relay-answer", AnswerCase(case.id).pack())]] if case.is_open else []
        await _tell(session, case, person, Screen("worry-alert", who(case), buttons), now)


async def add_words(
    session: AsyncSession, person: Person, case_id: int, text: str, *, now: datetime
) -> None:
    """Tell the coordinators what worries an interpreter, in their words. Raises CaseRefused."""
    case, offer = await _lock_own(session, person, case_id)
    if not offer.worried:
        raise CaseRefused(CaseRefusal.NOT_INTERPRETER)
    args: dict[str, Any] = who(case) | {"words": quoted(text, [])}
    await _tell(session, case, person, Screen("worry-words", args), now)


async def _lock_own(session: AsyncSession, person: Person, case_id: int) -> tuple[Case, Offer]:
    case = await cases.lock_case(session, case_id)
    offer = await session.scalar(
        select(Offer).where(
            Offer.case_id == case.id, Offer.person_id == person.id, Offer.accepted_at.is_not(None)
        )
    )
    if offer is None:
        raise CaseRefused(CaseRefusal.NOT_INTERPRETER)
    return case, offer


async def _tell(
    session: AsyncSession, case: Case, person: Person, screen: Screen, now: datetime
) -> None:
    """Tell the area's coordinators, else its admins, else those who read the case."""
    for role in (Role.COORDINATOR, Role.ADMIN):
        people = [
            one
            for one in await roles.holders(session, role, case.area_id)
            if one.is_reachable and one.id not in (person.id, case.resident_id)
        ]
        if people:
            break
    else:
        people = await staff.readers(session, case, now=now)
    for one in people:
        await say(session, one, screen, now=now)
