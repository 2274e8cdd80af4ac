"""The log of shifts: who did what to which shift, when and why, with the old and the new.

A change that has not been told yet can still be undone; it then stays in the log as undone.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import ForeignKey, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, joinedload, mapped_column, relationship

from bot.people.model import Person
from bot.shifts.model import Shift, SignUp
from bot.spine import facts
from bot.spine.db.types import Base, BigId, partial_index

REASON_LIMIT = 200
# What an edit may change, in the order in which it is told. Instants are kept in ISO 8601.
FIELDS = ("title", "place", "starts_at", "ends_at", "languages", "capacity")
INSTANTS = ("starts_at", "ends_at")


class ChangeKind(StrEnum):
    POSTED = "posted"
    PUBLISHED = "published"
    EDITED = "edited"
    CANCELLED = "cancelled"
    PUT_ON = "put-on"
    TAKEN_OFF = "taken-off"
    LEFT = "left"  # gave a place up
    FREED = "freed"  # did not answer whether a new time fits
    ANNOUNCED = "announced"
    NO_SHOW = "no-show"
    CAME = "came"  # was no no-show after all
    OBJECTED = "objected"  # says that they were there
    HANDED_ON = "handed-on"  # to a stand-in, who has the place now
    HANDED_BACK = "handed-back"  # the stand-in was a mistake
    SWAPPED = "swapped"


# What concerns the people of a shift, and so is told to them.
TOLD = (ChangeKind.EDITED, ChangeKind.CANCELLED, ChangeKind.PUT_ON, ChangeKind.TAKEN_OFF)


class ShiftChange(Base):
    """One act on a shift. `old` and `new` hold the fields that differ, by their names.

    That of a cancelled shift lists in `new` the sign-ups that ended with it.
    """

    __tablename__ = "shift_changes"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    shift_id: Mapped[int] = mapped_column(ForeignKey("shifts.id"), index=True)
    kind: Mapped[ChangeKind]
    at: Mapped[datetime]
    by_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))  # None: Weft itself
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"), default=None)
    old: Mapped[dict[str, Any]] = mapped_column(default=dict)
    new: Mapped[dict[str, Any]] = mapped_column(default=dict)
    reason: Mapped[str] = mapped_column(default="")
    told_at: Mapped[datetime | None] = mapped_column(default=None)
    undone_at: Mapped[datetime | None] = mapped_column(default=None)
    undone_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"), default=None)

    shift: Mapped[Shift] = relationship(lazy="raise_on_sql")
    by: Mapped[Person | None] = relationship(lazy="raise_on_sql", foreign_keys=[by_id])
    person: Mapped[Person | None] = relationship(lazy="raise_on_sql", foreign_keys=[person_id])
    undoer: Mapped[Person | None] = relationship(lazy="raise_on_sql", foreign_keys=[undone_by])

    __table_args__ = (partial_index("ix_shift_changes_left", "at", where="kind = 'left'"),)


@dataclass(frozen=True)
class ShiftChanged:
    """Fact: something was done to a shift; `change` says what, and `change.shift` is loaded."""

    change: ShiftChange


async def log_change(
    session: AsyncSession,
    shift: Shift,
    kind: ChangeKind,
    *,
    by: Person | None,
    now: datetime,
    **details: Any,
) -> ShiftChange:
    """Write a line of the log. `details`: sign_up, old, new and reason, where there are any."""
    sign_up: SignUp | None = details.pop("sign_up", None)
    if sign_up is not None:
        details["person_id"] = sign_up.person_id
        details["new"] = {"sign_up": sign_up.id}
    change = ShiftChange(shift=shift, kind=kind, at=now, by_id=by.id if by else None, **details)
    if kind not in TOLD:
        change.told_at = now
    session.add(change)
    await session.flush()
    await facts.state(session, ShiftChanged(change), now=now)
    return change


async def log_of(session: AsyncSession, shift: Shift) -> list[ShiftChange]:
    """Read the log of a shift with the people in it, the newest first."""
    rows = await session.scalars(
        select(ShiftChange)
        .where(ShiftChange.shift_id == shift.id)
        .order_by(ShiftChange.id.desc())
        .options(*_WITH_PEOPLE)
    )
    return list(rows)


async def untold(session: AsyncSession, shift: Shift) -> list[ShiftChange]:
    """Read what was done to a shift and is not told yet, the oldest first."""
    rows = await session.scalars(
        select(ShiftChange)
        .where(ShiftChange.shift_id == shift.id)
        .where(ShiftChange.told_at.is_(None), ShiftChange.undone_at.is_(None))
        .order_by(ShiftChange.id)
        .options(*_WITH_PEOPLE)
    )
    return list(rows)


def kept(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Write fields of a shift as the log keeps them."""
    return {
        name: value.isoformat() if isinstance(value, datetime) else value
        for name, value in fields.items()
    }


def read(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Read fields of a shift from the log."""
    return {
        name: datetime.fromisoformat(value) if name in INSTANTS else value
        for name, value in fields.items()
        if name in FIELDS
    }


def fields_of(shift: Shift) -> dict[str, Any]:
    """Return what an edit may change, as it is now."""
    return {name: getattr(shift, name) for name in FIELDS}


def state_before(shift: Shift, changes: Sequence[ShiftChange]) -> dict[str, Any]:
    """Return the fields as they were before these changes, which are the newest; oldest first."""
    fields = fields_of(shift)
    for change in reversed(changes):
        fields |= read(change.old)
    return fields


_WITH_PEOPLE = (
    joinedload(ShiftChange.by),
    joinedload(ShiftChange.person),
    joinedload(ShiftChange.undoer),
)
# For so long a change is not told, and can be undone.
UNDO = timedelta(minutes=2)


def may_follow(change: ShiftChange | None) -> bool:
    """Tell whether a change can be made to others as well."""
    return (
        change is not None
        and change.kind in (ChangeKind.EDITED, ChangeKind.CANCELLED)
        and change.undone_at is None
    )
