"""Where somebody waits now, and who is with them: for as long as it lasts, a row.

The staff of that area read what they write, wherever they live, and so does who is with them.
"""

from datetime import datetime

from sqlalchemy import ForeignKey, delete
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.people.model import Person
from bot.places.model import Area
from bot.spine.db.types import Base, BigId


class Presence(Base):
    """Somebody who waits in an area, and the person of the staff who has taken their arrival."""

    __tablename__ = "presences"

    person_id: Mapped[int] = mapped_column(
        BigId, ForeignKey("people.id"), primary_key=True, autoincrement=False
    )
    area_id: Mapped[int] = mapped_column(ForeignKey("areas.id"))
    attended_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"), default=None)
    since: Mapped[datetime]

    area: Mapped[Area] = relationship(lazy="joined", innerjoin=True)
    attendant: Mapped[Person | None] = relationship(lazy="joined", foreign_keys=[attended_by])


async def of(session: AsyncSession, person_id: int) -> Presence | None:
    """Find where somebody waits now; None if they wait nowhere."""
    return await session.get(Presence, person_id)


async def note(
    session: AsyncSession, person: Person, area: Area, attendant: Person | None, *, now: datetime
) -> Presence:
    """Note that somebody waits in this area, and who is with them or on the way."""
    presence = await of(session, person.id)
    if presence is None:
        presence = Presence(person_id=person.id, area=area, attendant=attendant, since=now)
        session.add(presence)
    presence.area, presence.attendant = area, attendant
    await session.flush()
    return presence


async def end(session: AsyncSession, person: Person) -> None:
    """Note that they wait nowhere any more."""
    await session.flush()
    await session.execute(delete(Presence).where(Presence.person_id == person.id))
