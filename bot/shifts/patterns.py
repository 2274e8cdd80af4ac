"""Shifts without a day: templates, which are posted again and again, and series, which repeat.

Hours are minutes after midnight by the area's clocks; an end beyond 24 hours is on the next day.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, declared_attr, mapped_column, relationship

from bot.people.model import Person
from bot.places.model import Area
from bot.spine.db.types import Base, BigId


class Holidays(StrEnum):
    """What a series does on public holidays, and on the weekend days worked in their place."""

    USUAL = "usual"  # nothing: they are days as any other
    OFF = "off"  # holidays are left out
    WORKDAYS = "workdays"  # and days worked in their place are added


@dataclass(frozen=True)
class CrewRole:
    """One role of a piece of work, and how many people it needs."""

    name: str
    count: int


class Pattern:
    """What templates and series have in common."""

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    title: Mapped[str]
    place: Mapped[str]
    languages: Mapped[str] = mapped_column(default="")
    start: Mapped[int]
    end: Mapped[int]
    capacity: Mapped[int]
    roles: Mapped[list[Any]] = mapped_column(default=list)  # pairs of name and count
    made_at: Mapped[datetime]

    @declared_attr
    def area_id(cls) -> Mapped[int]:  # noqa: N805
        return mapped_column(ForeignKey("areas.id"), index=True)

    @declared_attr
    def made_by(cls) -> Mapped[int]:  # noqa: N805
        return mapped_column(ForeignKey(Person.id))

    @property
    def crew(self) -> Sequence[CrewRole]:
        return [CrewRole(name, count) for name, count in self.roles]


class ShiftSeries(Pattern, Base):
    """Shifts that repeat, as they were posted; each is changed or cancelled by itself."""

    __tablename__ = "shift_series"

    first: Mapped[date]
    last: Mapped[date]
    weekdays: Mapped[str]  # digits from 0, Monday
    every: Mapped[int]  # weeks
    holidays: Mapped[Holidays] = mapped_column(default=Holidays.USUAL)


class ShiftTemplate(Pattern, Base):
    """A shift that is posted often; a removed one is no longer offered."""

    __tablename__ = "shift_templates"

    is_popular: Mapped[bool] = mapped_column(default=False)
    joins_begun: Mapped[bool] = mapped_column(default=False)
    removed_at: Mapped[datetime | None] = mapped_column(default=None)

    area: Mapped[Area] = relationship(lazy="joined", innerjoin=True)
