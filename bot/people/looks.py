"""The log of looks: who of the staff saw which case, arrival or person, and when (UTC)."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import BigInteger, ForeignKey, Index
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.people.model import Person
from bot.spine.db.types import Base, BigId


class SeenKind(StrEnum):
    CASE = "case"
    ARRIVAL = "arrival"
    PERSON = "person"


class Look(Base):
    __tablename__ = "looks"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))  # who looked
    kind: Mapped[SeenKind]
    subject_id: Mapped[int] = mapped_column(BigInteger)  # of the kind's own table
    looked_at: Mapped[datetime]

    __table_args__ = (Index("ix_looks_subject", "kind", "subject_id"),)


def note_look(
    session: AsyncSession, by: Person, kind: SeenKind, subject_id: int, *, now: datetime
) -> None:
    """Write down that somebody was shown this."""
    session.add(Look(person_id=by.id, kind=kind, subject_id=subject_id, looked_at=now))
