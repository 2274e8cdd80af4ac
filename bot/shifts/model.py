"""Shifts: pieces of work with start, end, place and capacity; who signed up, and who waits.

Times are UTC; people type and read them in the area's zone. `taken` never passes `capacity`:
whatever changes a shift's sign-ups first locks the shift's row (`lock`), so that no free place
and no waiting person can miss each other; a constraint holds it as well.
"""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.people.model import Person
from bot.places.model import Area
from bot.spine.db.types import Base, BigId, partial_index

TITLE_LIMIT = 80
CAPACITY_LIMIT = 500


class ShiftState(StrEnum):
    OPEN = "open"
    CANCELLED = "cancelled"


class SignUpState(StrEnum):
    TAKEN = "taken"
    WAITING = "waiting"
    CANCELLED = "cancelled"
    DONE = "done"


HELD = (SignUpState.TAKEN, SignUpState.WAITING)


class Shift(Base):
    __tablename__ = "shifts"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    area_id: Mapped[int] = mapped_column(ForeignKey("areas.id"))
    title: Mapped[str]
    place: Mapped[str]
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    capacity: Mapped[int]
    taken: Mapped[int] = mapped_column(default=0)
    # Codes with spaces between; one of them is enough.
    languages: Mapped[str] = mapped_column(default="")
    skills: Mapped[str] = mapped_column(default="")  # for people to read
    state: Mapped[ShiftState] = mapped_column(default=ShiftState.OPEN)
    posted_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"), default=None)
    created_at: Mapped[datetime]

    area: Mapped[Area] = relationship(lazy="joined", innerjoin=True)

    __table_args__ = (
        CheckConstraint("ends_at > starts_at", name="ends_after_start"),
        CheckConstraint("capacity > 0", name="capacity_positive"),
        CheckConstraint("taken >= 0 AND taken <= capacity", name="taken_within_capacity"),
        UniqueConstraint("area_id", "title", "place", "starts_at", name="uq_shifts_same"),
        Index("ix_shifts_open", "starts_at", "id"),
    )

    @property
    def minutes(self) -> int:
        return int((self.ends_at - self.starts_at).total_seconds()) // 60

    @property
    def free(self) -> int:
        return self.capacity - self.taken


class SignUp(Base):
    """One person's place in a shift, or their wait for one; a cancelled one stays as history."""

    __tablename__ = "sign_ups"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    shift_id: Mapped[int] = mapped_column(ForeignKey("shifts.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    state: Mapped[SignUpState]
    signed_up_at: Mapped[datetime]
    changed_at: Mapped[datetime]
    coming_at: Mapped[datetime | None] = mapped_column(default=None)  # when they said: I'm coming
    minutes: Mapped[int | None] = mapped_column(default=None)  # worked, once done

    shift: Mapped[Shift] = relationship(lazy="joined", innerjoin=True)
    person: Mapped[Person] = relationship(lazy="raise_on_sql")

    __table_args__ = (
        CheckConstraint("(state = 'done') = (minutes IS NOT NULL)", name="minutes_when_done"),
        # Nobody holds a shift twice.
        partial_index(
            "uq_sign_ups_held", "shift_id", "person_id", where="state <> 'cancelled'", unique=True
        ),
    )
