"""What was reported already, so that nothing is reported twice. Times are UTC."""

from datetime import datetime

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.people.model import Person
from bot.places.model import Area
from bot.spine.db.types import Base, BigId


class MorningReport(Base):
    """A morning on which an area's leads and the office were told of the day and night before."""

    __tablename__ = "morning_reports"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    area_id: Mapped[int] = mapped_column(ForeignKey("areas.id"))
    day: Mapped[str]  # 2020-04-02, in the area's zone
    told_at: Mapped[datetime]

    area: Mapped[Area] = relationship(lazy="raise_on_sql")

    __table_args__ = (Index("uq_morning_reports_day", "area_id", "day", unique=True),)


class WakeWarning(Base):
    """A night in which somebody was woken more often than the ceiling, and coordinators told."""

    __tablename__ = "wake_warnings"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    night: Mapped[str]  # the evening's day, 2020-04-01
    told_at: Mapped[datetime]

    person: Mapped[Person] = relationship(lazy="raise_on_sql")

    __table_args__ = (Index("uq_wake_warnings_night", "person_id", "night", unique=True),)
