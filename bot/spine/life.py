"""The leader's sign of life: one row, touched each minute, that tells afterwards of an outage."""

from datetime import datetime

from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.spine.db.queries import lock
from bot.spine.db.types import Base, BigId

_ONLY = 1


class SignOfLife(Base):
    __tablename__ = "signs_of_life"

    id: Mapped[int] = mapped_column(BigId, primary_key=True, autoincrement=False)  # always 1
    seen_at: Mapped[datetime]
    # When the admins were last told of an outage, or of an alert that had stopped.
    told_at: Mapped[datetime | None] = mapped_column(default=None)


async def lock_sign(session: AsyncSession, *, now: datetime) -> tuple[SignOfLife, datetime]:
    """Lock the row, made at the first start, and touch it; return it and when it was before."""
    sign = await lock(session, SignOfLife, _ONLY)
    if sign is None:
        sign = SignOfLife(id=_ONLY, seen_at=now)
        session.add(sign)
        await session.flush()
    before, sign.seen_at = sign.seen_at, now
    return sign, before


async def try_to_write(session: AsyncSession) -> None:
    """Write the row as it is: shows that the database takes writes, and changes nothing."""
    await session.execute(update(SignOfLife).where(SignOfLife.id == _ONLY).values(id=SignOfLife.id))
