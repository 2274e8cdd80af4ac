"""Shifts: pieces of work with start, end, place and capacity; who signed up, and who waits.

Times are UTC; people type and read them in the area's zone. Nobody takes a place beyond
`capacity`: what changes a shift's sign-ups first locks the shift's row (`lock`), so that no free
place and no waiting person can miss each other. A coordinator alone goes over it (seating.py),
and then no place is free until fewer have the shift than it needs. The log of a shift: changes.py.
"""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.people.model import Person
from bot.places.model import Area
from bot.shifts.patterns import ShiftSeries
from bot.spine.db.types import Base, BigId, partial_index

TITLE_LIMIT = 80
CAPACITY_LIMIT = 500


class ShiftState(StrEnum):
    OPEN = "open"
    CANCELLED = "cancelled"
    DRAFT = "draft"  # volunteers don't see it yet


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
    # Free places that are kept for those who wait, until they answer (offering.py).
    offered: Mapped[int] = mapped_column(default=0)
    # Codes with spaces between; one of them is enough.
    languages: Mapped[str] = mapped_column(default="")
    skills: Mapped[str] = mapped_column(default="")  # for people to read
    state: Mapped[ShiftState] = mapped_column(default=ShiftState.OPEN)
    posted_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"), default=None)
    created_at: Mapped[datetime]
    announced_at: Mapped[datetime | None] = mapped_column(default=None)
    in_digest: Mapped[bool] = mapped_column(default=False)  # announced with the next digest
    is_called_out: Mapped[bool] = mapped_column(default=False)  # a call-out runs (bot/callout/)
    # Until a day before the start nobody has two popular ones.
    is_popular: Mapped[bool] = mapped_column(default=False)
    # It may be taken until its end; what is worked counts from then.
    joins_begun: Mapped[bool] = mapped_column(default=False)
    series_id: Mapped[int | None] = mapped_column(
        ForeignKey(ShiftSeries.id), index=True, default=None
    )
    # The roles of one piece of work are shifts of one crew, which has the first one's id.
    crew_id: Mapped[int | None] = mapped_column(ForeignKey("shifts.id"), index=True, default=None)

    area: Mapped[Area] = relationship(lazy="joined", innerjoin=True)

    __table_args__ = (
        CheckConstraint("ends_at > starts_at", name="ends_after_start"),
        CheckConstraint("capacity > 0", name="capacity_positive"),
        CheckConstraint("taken >= 0", name="taken_not_negative"),
        UniqueConstraint("area_id", "title", "place", "starts_at", name="uq_shifts_same"),
        Index("ix_shifts_open", "starts_at", "id"),
    )

    @property
    def minutes(self) -> int:
        return int((self.ends_at - self.starts_at).total_seconds()) // 60

    @property
    def free(self) -> int:
        """How many places may be taken: none of a shift that has more people than it needs."""
        return max(self.capacity - self.taken - self.offered, 0)


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
    # A free place is offered to somebody who waits: kept for them until `offered_until`; without
    # that, the first of all who were asked has it.
    offered_at: Mapped[datetime | None] = mapped_column(default=None)
    offered_until: Mapped[datetime | None] = mapped_column(default=None)
    offer_outbox_id: Mapped[int | None] = mapped_column(BigInteger, default=None)
    # The coordinators know that this person waits and can't be written to.
    missed_at: Mapped[datetime | None] = mapped_column(default=None)
    # Who entered a person without Telegram: messages for that person go to them.
    vouched_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"), default=None)
    # The time has moved: without an answer the place is freed then.
    answer_by: Mapped[datetime | None] = mapped_column(default=None)
    # A coordinator says that they did not come.
    no_show_at: Mapped[datetime | None] = mapped_column(default=None)
    no_show_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"), default=None)

    # They say that they were there.
    objected_at: Mapped[datetime | None] = mapped_column(default=None)
    late_minutes: Mapped[int | None] = mapped_column(default=None)  # as they said themselves
    # The first sign that they are there: their own tap, a gate's code, or a coordinator's tap.
    checked_in_at: Mapped[datetime | None] = mapped_column(default=None)
    checked_in_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"), default=None)
    checked_in_gate: Mapped[int | None] = mapped_column(ForeignKey("gates.id"), default=None)
    checked_out_at: Mapped[datetime | None] = mapped_column(default=None)
    # No sign of them: they were asked then, and the coordinators told.
    missed_since: Mapped[datetime | None] = mapped_column(default=None)

    shift: Mapped[Shift] = relationship(lazy="joined", innerjoin=True)
    person: Mapped[Person] = relationship(lazy="raise_on_sql", foreign_keys=[person_id])
    voucher: Mapped[Person | None] = relationship(lazy="raise_on_sql", foreign_keys=[vouched_by])

    @property
    def planned_minutes(self) -> int:
        """How long they work: of a shift that could be joined later, from when they did."""
        shift = self.shift
        if not shift.joins_begun or self.signed_up_at <= shift.starts_at:
            return shift.minutes
        return max(int((shift.ends_at - self.signed_up_at).total_seconds()) // 60, 0)

    __table_args__ = (
        CheckConstraint("(state = 'done') = (minutes IS NOT NULL)", name="minutes_when_done"),
        # Nobody holds a shift twice.
        partial_index(
            "uq_sign_ups_held", "shift_id", "person_id", where="state <> 'cancelled'", unique=True
        ),
        partial_index("ix_sign_ups_no_show", "no_show_at", where="no_show_at IS NOT NULL"),
    )
