"""Areas and gates: the residential areas of the sub-district, and their entrances with QR codes."""

from datetime import datetime

from sqlalchemy import ForeignKey, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.spine.db.types import Base, BigId


class Area(Base):
    __tablename__ = "areas"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    code: Mapped[str] = mapped_column(unique=True)  # the operator's short name, as in the table
    name: Mapped[str]
    zone: Mapped[str]  # IANA
    created_at: Mapped[datetime]


class Gate(Base):
    __tablename__ = "gates"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    area_id: Mapped[int] = mapped_column(ForeignKey("areas.id"), index=True)
    name: Mapped[str]
    code: Mapped[str] = mapped_column(unique=True)  # in the QR code's link: /start gate_<code>

    area: Mapped[Area] = relationship(lazy="joined", innerjoin=True)


async def gate_by_code(session: AsyncSession, code: str) -> Gate | None:
    return await session.scalar(select(Gate).where(Gate.code == code))


async def area_by_code(session: AsyncSession, code: str) -> Area | None:
    return await session.scalar(select(Area).where(Area.code == code))


async def areas(session: AsyncSession) -> list[Area]:
    """All areas by code."""
    return list(await session.scalars(select(Area).order_by(Area.code)))


async def gates(session: AsyncSession) -> list[tuple[Area, Gate]]:
    """All gates with their areas, in the order of their codes."""
    found = await session.execute(
        select(Area, Gate).join(Gate, Gate.area_id == Area.id).order_by(Area.code, Gate.code)
    )
    return [(area, gate) for area, gate in found]


def gate_link(username: str, code: str) -> str:
    """The deep link in a gate's QR code (Bot API: a start payload has 1 to 64 of A-Z a-z 0-9 _ -)."""
    return f"https://t.me/{username.removeprefix('@')}?start=gate_{code}"
