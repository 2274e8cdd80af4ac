"""What the relay does when somebody loses a role, or can't be written to any more."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import rights
from bot.people.directory import PersonUnreachable
from bot.people.rights import Action
from bot.people.roles import RoleTaken
from bot.relay import copies, offers, staff
from bot.relay.giving import find_readers


async def on_role_taken(session: AsyncSession, fact: RoleTaken, now: datetime) -> None:
    """Give what somebody interpreted, or alone had read, to those who may."""
    if not rights.may_anywhere(fact.person, Action.INTERPRET):
        await offers.withdraw_interpreter(session, fact.person, now=now)
    for case in await copies.cases_read_by(session, fact.person):
        if not await staff.may_answer(session, fact.person, case, now=now):
            await find_readers(session, case, at=now, now=now)


async def on_person_unreachable(
    session: AsyncSession, fact: PersonUnreachable, now: datetime
) -> None:
    """Give what somebody interpreted, was offered, or alone had read to others."""
    await offers.let_go(session, fact.person, now=now)
    for case in await copies.cases_read_by(session, fact.person):
        await find_readers(session, case, at=now, now=now)
