"""The rota and its overrides: who is on call in an area, at which level, when.

Entries are wall-clock times of the area's zone, half-open, to the minute; `weekdays` makes one
repeat every week. Overrides are instants (UTC).
"""

from datetime import datetime

from sqlalchemy import CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.people.model import Person
from bot.spine.db.types import Base, BigId


class RotaEntry(Base):
    """One person, one level, one span: once (2020-04-01 20:00) or weekly (20:00)."""

    __tablename__ = "rota_entries"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    area_id: Mapped[int] = mapped_column(ForeignKey("areas.id"), index=True)
    level: Mapped[int]
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    # Wall-clock texts, not instants: a zone's rules may change between the import and the night.
    begins: Mapped[str]
    ends: Mapped[str]
    weekdays: Mapped[str] = mapped_column(default="")  # "" = once; else digits, 0 = Monday

    person: Mapped[Person] = relationship(lazy="joined", innerjoin=True)

    __table_args__ = (CheckConstraint("level >= 1", name="level"),)


class Override(Base):
    """The replacement takes every shift of duty that the replaced one would have in this span."""

    __tablename__ = "overrides"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    replaced_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    replacement_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    created_at: Mapped[datetime]

    replaced: Mapped[Person] = relationship(
        foreign_keys=[replaced_id], lazy="joined", innerjoin=True
    )
    replacement: Mapped[Person] = relationship(
        foreign_keys=[replacement_id], lazy="joined", innerjoin=True
    )

    __table_args__ = (
        CheckConstraint("ends_at > starts_at", name="span"),
        CheckConstraint("replaced_id <> replacement_id", name="other"),
    )
