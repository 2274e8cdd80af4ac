"""Hours that people worked: proposals, until a coordinator approves them; each change is logged.

Times are UTC, lengths whole minutes. What was worked and what is credited for it stand apart: an
area's rule of credit is named with each entry, and a later change of the rule leaves it alone.
"""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.people.model import Person
from bot.places.model import Area
from bot.shifts.model import SignUp
from bot.spine.db.types import Base, BigId

TITLE_LIMIT = 80
NOTE_LIMIT = 300
LONGEST = 24 * 60  # minutes of one entry


class HoursState(StrEnum):
    PROPOSED = "proposed"
    APPROVED = "approved"
    REFUSED = "refused"


class HoursChange(StrEnum):
    REPORTED = "reported"
    CORRECTED = "corrected"
    APPROVED = "approved"
    REFUSED = "refused"
    OBJECTED = "objected"  # by the person: it is a proposal again
    WITHDRAWN = "withdrawn"  # by the person, of other hours that nobody had looked at


class Hours(Base):
    """One person's hours of one shift, or other hours that they report themselves."""

    __tablename__ = "hours"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    area_id: Mapped[int] = mapped_column(ForeignKey("areas.id"))
    sign_up_id: Mapped[int | None] = mapped_column(
        ForeignKey("sign_ups.id"), unique=True, default=None
    )
    title: Mapped[str]
    starts_at: Mapped[datetime]
    minutes: Mapped[int]
    credited: Mapped[int]
    night_percent: Mapped[int]  # the rule of credit by which `credited` was computed
    state: Mapped[HoursState]
    reported_at: Mapped[datetime]
    decided_at: Mapped[datetime | None] = mapped_column(default=None)
    decided_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"), default=None)
    note: Mapped[str] = mapped_column(default="")  # the person's or the coordinator's last words

    person: Mapped[Person] = relationship(lazy="raise_on_sql", foreign_keys=[person_id])
    area: Mapped[Area] = relationship(lazy="joined", innerjoin=True)
    sign_up: Mapped[SignUp | None] = relationship(lazy="raise_on_sql")

    __table_args__ = (
        CheckConstraint("minutes >= 0", name="minutes_not_negative"),
        CheckConstraint("credited >= 0", name="credited_not_negative"),
        Index("ix_hours_person", "person_id", "starts_at"),
        Index("ix_hours_area", "area_id", "state", "starts_at"),
    )


class HoursLog(Base):
    """What became of an entry: who, when, from how many minutes to how many, and why."""

    __tablename__ = "hours_log"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    hours_id: Mapped[int] = mapped_column(ForeignKey("hours.id"), index=True)
    at: Mapped[datetime]
    by_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    change: Mapped[HoursChange]
    old_minutes: Mapped[int]
    new_minutes: Mapped[int]
    reason: Mapped[str] = mapped_column(default="")

    by: Mapped[Person] = relationship(lazy="raise_on_sql")


class CreditRule(Base):
    """How an area credits the hours of the night, from 22:00 to 06:00 by its clocks: 100 as any."""

    __tablename__ = "credit_rules"

    area_id: Mapped[int] = mapped_column(
        ForeignKey("areas.id"), primary_key=True, autoincrement=False
    )
    night_percent: Mapped[int] = mapped_column(default=100)

    __table_args__ = (CheckConstraint("night_percent >= 100", name="night_is_not_less"),)
