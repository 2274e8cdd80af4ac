"""Whether residents were understood, as they say by a tap."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.model import Person
from bot.relay import cases, staff
from bot.relay.cards import who
from bot.relay.model import CaseRefusal, CaseRefused
from bot.spine.outbox.say import say
from bot.spine.outbox.screen import Screen


async def say_understood(
    session: AsyncSession, person: Person, case_id: int, *, yes: bool, now: datetime
) -> None:
    """Note what the resident of a case says; a *no* is told to its staff, once.

    Everybody may say so of a case of their own. Raises CaseRefused.
    """
    case = await cases.lock_case(session, case_id)
    if case.resident_id != person.id:
        raise CaseRefused(CaseRefusal.UNKNOWN)
    is_news = not yes and case.understood is not False
    case.understood = yes
    await session.flush()
    if is_news:
        for reader in await staff.readers(session, case, now=now):
            await say(session, reader, Screen("understood-staff", who(case)), now=now)
