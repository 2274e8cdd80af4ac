"""Standing by: who wants to be asked first when people are needed at short notice."""

from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from bot.callout.ask_cards import STANDBY_HOURS
from bot.callout.model import Standby
from bot.people import rights
from bot.people.model import Person
from bot.people.rights import Action


async def standby_until(session: AsyncSession, person: Person, now: datetime) -> datetime | None:
    """Return until when somebody stands by; None if they don't. Raises NotAllowed."""
    rights.require_anywhere(person, Action.TAKE_SHIFT)
    row = await session.get(Standby, person.id)
    return row.until if row is not None and row.until > now else None


async def stand_by(
    session: AsyncSession, person: Person, hours: int, *, now: datetime
) -> datetime | None:
    """Be asked first for so many hours from now on; with 0 no longer. Raises NotAllowed."""
    rights.require_anywhere(person, Action.TAKE_SHIFT)
    row = await session.get(Standby, person.id)
    if hours not in STANDBY_HOURS:
        if row is not None:
            await session.delete(row)
        return None
    until = now + timedelta(hours=hours)
    if row is None:
        session.add(Standby(person_id=person.id, until=until))
    else:
        row.until = until
    return until
