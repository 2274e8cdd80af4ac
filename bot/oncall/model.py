"""The rota and what changes it: entries, rotations, overrides, searches for cover, swaps, holes.

Times of the rota are wall-clock texts of the area's zone (2020-04-01 20:00, 20:00), half-open, to
the minute: a zone's rules may change between the planning and the night. Overrides are instants
(UTC).
"""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.people.model import Person
from bot.places.model import Area
from bot.spine.db.encrypted import Encrypted
from bot.spine.db.types import Base, BigId, partial_index

HIGHEST_LEVEL = 9
REASON_LIMIT = 120


class RotaEntry(Base):
    """What covers one level of an area: one person by date or weekly, or a rotation.

    By date is 2020-04-01 20:00, weekly 20:00. During an entry by date only such entries count at
    its level. One without a person is a hole; a long one by date is the stretch that a plan fixes.
    """

    __tablename__ = "rota_entries"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    area_id: Mapped[int] = mapped_column(ForeignKey("areas.id"), index=True)
    level: Mapped[int]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"), index=True)
    rotation_id: Mapped[int | None] = mapped_column(ForeignKey("rotations.id"), index=True)
    begins: Mapped[str] = mapped_column(default="")  # "" for a rotation
    ends: Mapped[str] = mapped_column(default="")
    weekdays: Mapped[str] = mapped_column(default="")  # "" = once; else digits, 0 = Monday

    person: Mapped[Person | None] = relationship(lazy="joined")
    rotation: Mapped["Rotation | None"] = relationship(lazy="joined")

    __table_args__ = (
        CheckConstraint("level >= 1", name="level"),
        CheckConstraint("person_id IS NULL OR rotation_id IS NULL", name="one"),
    )

    @property
    def is_by_date(self) -> bool:
        """Tell whether this is one span on certain days."""
        return self.rotation is None and not self.weekdays


# --- rotations ----------------------------------------------------------------------------------


class RotationUnit(StrEnum):
    DAY = "day"
    WEEK = "week"
    MONTH = "month"


class Rotation(Base):
    """People who are on call one after the other, where entries of the rota say so.

    It changes at `first` and every `every` units before and after it. From `since` on it counts,
    with the member at `position`: a new order moves these two, not who is on now.
    """

    __tablename__ = "rotations"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    unit: Mapped[RotationUnit]
    every: Mapped[int]
    first: Mapped[str]  # any hand-off: its day and time of day are those of all others
    since: Mapped[str]
    position: Mapped[int]
    ends: Mapped[str | None] = mapped_column(default=None)
    created_at: Mapped[datetime]
    created_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"), default=None)

    members: Mapped[list["RotationMember"]] = relationship(
        lazy="selectin", order_by="RotationMember.position", cascade="all, delete-orphan"
    )
    days_off: Mapped[list["DayOff"]] = relationship(
        lazy="selectin", order_by="DayOff.id", cascade="all, delete-orphan"
    )

    __table_args__ = (CheckConstraint("every >= 1", name="every"),)


class RotationMember(Base):
    """Somebody's place in a rotation, from a moment on and perhaps until one."""

    __tablename__ = "rotation_members"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    rotation_id: Mapped[int] = mapped_column(ForeignKey("rotations.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    position: Mapped[int]
    joined: Mapped[str]
    left: Mapped[str | None] = mapped_column(default=None)

    person: Mapped[Person] = relationship(lazy="joined", innerjoin=True)


class DayOff(Base):
    """Hours that a rotation does not cover, each week or on one date (a holiday).

    With a person, that person covers them.
    """

    __tablename__ = "days_off"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    rotation_id: Mapped[int] = mapped_column(ForeignKey("rotations.id"), index=True)
    weekdays: Mapped[str] = mapped_column(default="")  # digits, 0 = Monday; "" where `day` is set
    day: Mapped[str] = mapped_column(default="")  # 2020-04-04
    begins: Mapped[str] = mapped_column(default="00:00")
    ends: Mapped[str] = mapped_column(default="00:00")  # not after `begins`: on the next day
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"), default=None)

    person: Mapped[Person | None] = relationship(lazy="joined")


# --- overrides ----------------------------------------------------------------------------------


class Override(Base):
    """Somebody instead of somebody, somebody as well, or nobody instead, for a while.

    *Instead* takes every shift of duty that the replaced one would have in this span, in one area
    or (None) in all. *As well* has an area and a level. One that was ended early ends there.
    """

    __tablename__ = "overrides"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    replaced_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"), index=True)
    replacement_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"), index=True)
    area_id: Mapped[int | None] = mapped_column(ForeignKey("areas.id"), default=None)
    level: Mapped[int | None] = mapped_column(default=None)
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    reason: Mapped[str] = mapped_column(default="")
    created_at: Mapped[datetime]
    created_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"), default=None)
    ended_at: Mapped[datetime | None] = mapped_column(default=None)  # early
    ended_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"), default=None)

    # Not joined: without statistics PostgreSQL would merge the few overrides with all people.
    replaced: Mapped[Person | None] = relationship(foreign_keys=[replaced_id], lazy="selectin")
    replacement: Mapped[Person | None] = relationship(
        foreign_keys=[replacement_id], lazy="selectin"
    )

    __table_args__ = (
        # One that is ended before it began keeps no time.
        CheckConstraint("ends_at > starts_at OR ended_at IS NOT NULL", name="span"),
        CheckConstraint("replaced_id <> replacement_id", name="other"),
        CheckConstraint("replaced_id IS NOT NULL OR replacement_id IS NOT NULL", name="somebody"),
        CheckConstraint(
            "replaced_id IS NOT NULL OR (area_id IS NOT NULL AND level IS NOT NULL)", name="place"
        ),
    )


# --- cover and swaps ----------------------------------------------------------------------------


class CoverState(StrEnum):
    OPEN = "open"
    TAKEN = "taken"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"


class Cover(Base):
    """A search for somebody who takes a shift of duty; until one accepts, the asker stays."""

    __tablename__ = "covers"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    asker_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    area_id: Mapped[int] = mapped_column(ForeignKey("areas.id"))  # whose coordinators hear of it
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    state: Mapped[CoverState] = mapped_column(default=CoverState.OPEN)
    asked_at: Mapped[datetime]
    taken_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"), default=None)

    asker: Mapped[Person] = relationship(lazy="joined", innerjoin=True, foreign_keys=asker_id)
    area: Mapped[Area] = relationship(lazy="joined", innerjoin=True)

    __table_args__ = (
        CheckConstraint("ends_at > starts_at", name="span"),
        partial_index(
            "uq_covers_open", "asker_id", "starts_at", where="state = 'open'", unique=True
        ),
    )


class CoverRequest(Base):
    """Somebody who was asked to cover, and the card that asks them."""

    __tablename__ = "cover_requests"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    cover_id: Mapped[int] = mapped_column(ForeignKey("covers.id"), index=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    outbox_id: Mapped[int] = mapped_column(BigInteger)
    declined_at: Mapped[datetime | None] = mapped_column(default=None)

    person: Mapped[Person] = relationship(lazy="joined", innerjoin=True)

    __table_args__ = (Index("uq_cover_requests_person", "cover_id", "person_id", unique=True),)


class NightSwapState(StrEnum):
    ASKED = "asked"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    EXPIRED = "expired"


class NightSwap(Base):
    """Two people who are to change two shifts of duty, once both have said so."""

    __tablename__ = "night_swaps"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    asker_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    starts_at: Mapped[datetime]  # the asker's shift of duty
    ends_at: Mapped[datetime]
    other_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    other_starts_at: Mapped[datetime]
    other_ends_at: Mapped[datetime]
    zone: Mapped[str]  # IANA, in which both are told the times
    state: Mapped[NightSwapState] = mapped_column(default=NightSwapState.ASKED)
    asked_at: Mapped[datetime]
    outbox_id: Mapped[int | None] = mapped_column(BigInteger, default=None)  # the other's card

    asker: Mapped[Person] = relationship(lazy="joined", innerjoin=True, foreign_keys=asker_id)
    other: Mapped[Person] = relationship(lazy="joined", innerjoin=True, foreign_keys=other_id)

    __table_args__ = (CheckConstraint("asker_id <> other_id", name="other"),)


# --- holes --------------------------------------------------------------------------------------


class RotaWarning(Base):
    """A hole, or somebody on call who cannot be reached, of which coordinators were told.

    `person_id` None: a hole. `told_hours`: the smallest distance at which it was told.
    """

    __tablename__ = "rota_warnings"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    area_id: Mapped[int] = mapped_column(ForeignKey("areas.id"), index=True)
    level: Mapped[int]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"), default=None)
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    told_hours: Mapped[int]
    told_at: Mapped[datetime]
    meant_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"), default=None)
    meant_at: Mapped[datetime | None] = mapped_column(default=None)

    area: Mapped[Area] = relationship(lazy="joined", innerjoin=True)
    person: Mapped[Person | None] = relationship(lazy="joined", foreign_keys=person_id)


# --- who truly was on call, and whose phone rings -------------------------------------------------


class RotaWatch(Base):
    """An area whose changes of duty are watched, and when the next of them is due."""

    __tablename__ = "rota_watches"

    area_id: Mapped[int] = mapped_column(
        BigId, ForeignKey("areas.id"), primary_key=True, autoincrement=False
    )
    looked_at: Mapped[datetime]
    due_at: Mapped[datetime]


class ShiftOfDuty(Base):
    """Somebody's time on call at one level of an area as it truly was; without an end it goes on.

    The rota may be changed afterwards: this log does not follow.
    """

    __tablename__ = "shifts_of_duty"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    area_id: Mapped[int] = mapped_column(ForeignKey("areas.id"))
    level: Mapped[int]
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    begins_at: Mapped[datetime]
    ends_at: Mapped[datetime | None] = mapped_column(default=None)

    area: Mapped[Area] = relationship(lazy="joined", innerjoin=True)
    person: Mapped[Person] = relationship(lazy="joined", innerjoin=True)

    __table_args__ = (
        Index("ix_shifts_of_duty_area", "area_id", "ends_at"),
        partial_index(
            "uq_shifts_of_duty_now",
            "area_id",
            "level",
            "person_id",
            where="ends_at IS NULL",
            unique=True,
        ),
    )


class Hearing(StrEnum):
    """What somebody says of a ring that was a test."""

    HEARD = "heard"
    SEEN = "seen"  # on the screen alone: it would not have woken them


class PhoneTest(Base):
    """A ring that somebody asked for, and whether they heard it."""

    __tablename__ = "phone_tests"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    rung_at: Mapped[datetime]
    hearing: Mapped[Hearing | None] = mapped_column(default=None)
    answered_at: Mapped[datetime | None] = mapped_column(default=None)


# --- private calendars ----------------------------------------------------------------------------


class CalendarAddress(Base):
    """The secret part of the address at which somebody's calendar reads their times on call."""

    __tablename__ = "calendar_addresses"

    person_id: Mapped[int] = mapped_column(
        BigId, ForeignKey("people.id"), primary_key=True, autoincrement=False
    )
    secret: Mapped[str] = mapped_column(Encrypted)
    secret_hash: Mapped[str] = mapped_column(unique=True)
    made_at: Mapped[datetime]

    person: Mapped[Person] = relationship(lazy="joined", innerjoin=True)
