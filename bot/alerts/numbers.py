"""Whom the office rings by telephone when nobody wakes: a list an area, and one for all.

The people behind the numbers need not be known to Weft. Changed in chat by /numbers.
"""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.alerts.model import Alert
from bot.people import rights
from bot.people.model import Person
from bot.people.rights import Action
from bot.spine.db.encrypted import Encrypted
from bot.spine.db.types import Base, BigId
from bot.spine.phone_numbers import digits_of
from bot.spine.refused import Refused

LABEL_LIMIT = 40  # characters
MOST_NUMBERS = 6  # of one list: they stand on a card


class RingNumber(Base):
    """A telephone number, and who or what answers there. `area_id` None: for all areas."""

    __tablename__ = "ring_numbers"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    area_id: Mapped[int | None] = mapped_column(ForeignKey("areas.id"), index=True)
    label: Mapped[str] = mapped_column(Encrypted)
    number: Mapped[str] = mapped_column(Encrypted)
    added_at: Mapped[datetime]
    added_by: Mapped[int] = mapped_column(ForeignKey("people.id"))


class NumberRefusal(StrEnum):
    """Why a number can't be added."""

    FULL = "full"
    KNOWN = "known"


class NumberRefused(Refused):
    """The list is full, or holds the number already."""

    def __init__(self, reason: NumberRefusal) -> None:
        self.text_id = f"numbers-{reason}"
        super().__init__(limit=MOST_NUMBERS)


async def numbers_of(session: AsyncSession, area_id: int | None) -> Sequence[RingNumber]:
    """List an area's own numbers, or with None those for all areas, in the order of ringing."""
    listed = select(RingNumber).where(RingNumber.area_id == area_id).order_by(RingNumber.id)
    return (await session.scalars(listed)).all()


async def list_numbers(
    session: AsyncSession, area_id: int | None, *, by: Person
) -> Sequence[RingNumber]:
    """List them for somebody who may see them. Raises NotAllowed."""
    rights.require(by, Action.RING_NUMBERS, area_id)
    return await numbers_of(session, area_id)


async def add_number(
    session: AsyncSession,
    area_id: int | None,
    label: str,
    number: str,
    *,
    by: Person,
    now: datetime,
) -> RingNumber:
    """Add a number at the end of a list. Raises NotAllowed, NumberRefused."""
    rights.require(by, Action.RING_NUMBERS, area_id)
    listed = await numbers_of(session, area_id)
    if any(digits_of(one.number) == digits_of(number) for one in listed):
        raise NumberRefused(NumberRefusal.KNOWN)
    if len(listed) >= MOST_NUMBERS:
        raise NumberRefused(NumberRefusal.FULL)
    added = RingNumber(
        area_id=area_id, label=label[:LABEL_LIMIT], number=number, added_at=now, added_by=by.id
    )
    session.add(added)
    await session.flush()
    return added


async def remove_number(session: AsyncSession, number_id: int, *, by: Person) -> int | None:
    """Remove a number, if it is still there; return the id of its area. Raises NotAllowed."""
    number = await session.get(RingNumber, number_id)
    if number is None:
        rights.require_anywhere(by, Action.RING_NUMBERS)
        return None
    rights.require(by, Action.RING_NUMBERS, number.area_id)
    await session.delete(number)
    await session.flush()
    return number.area_id


async def numbers_to_ring(session: AsyncSession, alert: Alert) -> list[RingNumber]:
    """List whom to ring for an alert: its area's numbers first, but never whom it is about."""
    listed = list(await numbers_of(session, alert.area_id)) if alert.area_id is not None else []
    listed += await numbers_of(session, None)
    about = await session.get(Person, alert.about_id) if alert.about_id is not None else None
    own = digits_of(about.phone) if about is not None and about.phone else ""
    once = {digits_of(one.number): one for one in reversed(listed) if digits_of(one.number) != own}
    return [one for one in listed if once.get(digits_of(one.number)) is one]
