"""Where somebody waits now, and who is with them: noted for as long as it lasts.

The staff of that area read what they write, wherever they live, and so does who is with them.
"""

from datetime import datetime

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm.attributes import set_committed_value

from bot.people.model import Person, Presence
from bot.places.model import Area


async def note(
    session: AsyncSession, person: Person, area: Area, attendant: Person | None, *, now: datetime
) -> Presence:
    """Note that somebody waits in this area, and who is with them or on the way."""
    here = person.presence
    if here is None:
        here = Presence(person_id=person.id, area=area, attendant=attendant, since=now)
        session.add(here)
        set_committed_value(person, "presence", here)
    here.area, here.attendant = area, attendant
    await session.flush()
    return here


async def end(session: AsyncSession, person: Person) -> None:
    """Note that they wait nowhere any more."""
    await session.flush()
    await session.execute(delete(Presence).where(Presence.person_id == person.id))
    set_committed_value(person, "presence", None)
