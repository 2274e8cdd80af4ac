"""Areas and gates: the residential areas of the sub-district, and their entrances with QR codes."""

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey, func, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.spine.db.queries import changed
from bot.spine.db.types import Base, BigId


class Area(Base):
    __tablename__ = "areas"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    code: Mapped[str] = mapped_column(unique=True)  # the operator's short name, as in the table
    name: Mapped[str]
    zone: Mapped[str]  # IANA
    # What is asked of who takes a shift here, as far as it is not usual (shifts/area_rules.py).
    shift_rules: Mapped[dict[str, Any]] = mapped_column(default=dict)
    created_at: Mapped[datetime]


class Gate(Base):
    __tablename__ = "gates"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    area_id: Mapped[int] = mapped_column(ForeignKey("areas.id"), index=True)
    name: Mapped[str]
    code: Mapped[str] = mapped_column(unique=True)  # in the QR code's link: /start gate_<code>
    # Where it stands, in degrees (WGS-84); None: nobody has said.
    latitude: Mapped[float | None] = mapped_column(default=None)
    longitude: Mapped[float | None] = mapped_column(default=None)
    # Scans by people who work here and tried the poster.
    trials: Mapped[int] = mapped_column(default=0)

    area: Mapped[Area] = relationship(lazy="joined", innerjoin=True)


async def gate_by_code(session: AsyncSession, code: str) -> Gate | None:
    """Find the gate whose QR code carries this."""
    return await session.scalar(select(Gate).where(Gate.code == code))


async def gate_by_typed_code(session: AsyncSession, code: str) -> Gate | None:
    """Find the gate of a code that somebody typed: phones begin with a capital letter."""
    gate = await gate_by_code(session, code)
    if gate is not None:
        return gate
    alike = list(
        await session.scalars(select(Gate).where(func.lower(Gate.code) == code.lower()).limit(2))
    )
    return alike[0] if len(alike) == 1 else None


async def count_trial(session: AsyncSession, gate: Gate) -> None:
    """Count a scan from which no arrival came."""
    await changed(session, update(Gate).where(Gate.id == gate.id).values(trials=Gate.trials + 1))


async def area_by_code(session: AsyncSession, code: str) -> Area | None:
    """Find the area of the operator's short name."""
    return await session.scalar(select(Area).where(Area.code == code))


async def areas(session: AsyncSession) -> list[Area]:
    """List all areas by code."""
    return list(await session.scalars(select(Area).order_by(Area.code)))


async def gates(session: AsyncSession) -> list[Gate]:
    """List all gates by their area's code and their own."""
    statement = select(Gate).join(Area, Gate.area_id == Area.id).order_by(Area.code, Gate.code)
    return list(await session.scalars(statement))


async def gates_of(session: AsyncSession, area: Area) -> list[Gate]:
    """List the gates of an area by their code."""
    statement = select(Gate).where(Gate.area_id == area.id).order_by(Gate.code)
    return list(await session.scalars(statement))


def gate_link(username: str, code: str) -> str:
    """Make the deep link in a gate's QR code.

    Bot API: a start payload has 1 to 64 of A-Z a-z 0-9 _ -.
    """
    return f"https://t.me/{username.removeprefix('@')}?start=gate_{code}"
