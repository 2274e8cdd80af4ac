"""Alerts: what wakes people until somebody has dealt with it. An alert never dies silently.

States: open -> acknowledged -> resolved, and back to open when nobody confirms. While its taker
needs relief, an acknowledged alert escalates like an open one. `step` only
grows: it numbers what was tried. `position` is the place in the policy, and starts again when
the alert is reopened. An alert's number, shown to people, is its id. Times are UTC.

A transaction that changes an alert locks its row first (`lock_alert`); its subject's row comes
after.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.alerts.policy_model import AlertPolicy
from bot.people.model import Person
from bot.places.model import Area
from bot.spine.db.encrypted import Encrypted
from bot.spine.db.queries import lock
from bot.spine.db.types import Base, BigId, partial_index
from bot.spine.refused import Refused


class AlertState(StrEnum):
    OPEN = "open"
    ACKNOWLEDGED = "acknowledged"
    RESOLVED = "resolved"


class AttemptOutcome(StrEnum):
    """What became of one attempt."""

    ASKED = "asked"
    UNREACHABLE = "unreachable"
    NOBODY = "nobody"  # the step had nobody
    RELEASED = "released"  # had acknowledged it, and cannot
    SILENT = "silent"  # had acknowledged it, and did not say whether they are still on it
    ROLE_TAKEN = "role-taken"  # had acknowledged it, and may no longer
    DECLINED = "declined"  # was asked, and said that they can't
    NOT_COME = "not-come"  # had acknowledged it, and did not come
    PASSED = "passed"  # had acknowledged it, and passed it on
    RELIEVED = "relieved"  # had acknowledged it, needed relief, and somebody took it over
    SHOWN = "shown"  # asked to see it, and was not called
    QUIET = "quiet"  # a quiet rule left the step out
    POLICY = "policy"  # from here on another version of the policy counts


class Alert(Base):
    __tablename__ = "alerts"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    kind: Mapped[str]  # a kind's name (kinds.py)
    area_id: Mapped[int | None] = mapped_column(ForeignKey("areas.id"), index=True)
    # An id of the kind's own table.
    subject_id: Mapped[int | None] = mapped_column(BigInteger, default=None)
    # Whom it is about: they are never called for it.
    about_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"), index=True, default=None)
    text_id: Mapped[str]
    # Encrypted: names, health answers and people's words.
    args: Mapped[dict[str, Any]] = mapped_column(Encrypted)
    # The subject's buttons (buttons.py): beside *Take it*, and of the person who has it.
    buttons: Mapped[list[Any]]
    taker_buttons: Mapped[list[Any]]
    # It has no *done* of its own: what it is about must end.
    ends_with_subject: Mapped[bool]
    state: Mapped[AlertState] = mapped_column(default=AlertState.OPEN)
    step: Mapped[int] = mapped_column(default=0)
    position: Mapped[int] = mapped_column(default=0)
    # How often everybody has been called since it was raised or reopened.
    loud: Mapped[int] = mapped_column(default=0)
    reopened: Mapped[int] = mapped_column(default=0)
    # How many times as fast as usual it climbs.
    haste: Mapped[int] = mapped_column(default=1)
    # Somebody on call could be asked since it was raised or reopened.
    was_anybody_asked: Mapped[bool] = mapped_column(default=False)
    # Somebody was on call, or called by a policy, whether they could be reached or not.
    was_anybody_on_call: Mapped[bool] = mapped_column(default=False)
    stepped_at: Mapped[datetime]
    acknowledged_by: Mapped[int | None] = mapped_column(
        ForeignKey("people.id"), index=True, default=None
    )
    acknowledged_at: Mapped[datetime | None] = mapped_column(default=None)
    # Since when the taker has been known to be on it.
    confirmed_at: Mapped[datetime | None] = mapped_column(default=None)
    # The open question whether they still are.
    asked_at: Mapped[datetime | None] = mapped_column(default=None)
    asked_outbox_id: Mapped[int | None] = mapped_column(BigInteger, default=None)
    # How long the taker has said that they need, from then on.
    patience_seconds: Mapped[int | None] = mapped_column(default=None)
    # Since when the taker needs relief; it stays theirs until somebody takes it over.
    relief_since: Mapped[datetime | None] = mapped_column(default=None)
    # It shares one card with others of its kind in its area (storm_model.py).
    storm_id: Mapped[int | None] = mapped_column(ForeignKey("storms.id"), default=None)
    # Who passed it on, until somebody takes it again.
    passed_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"), default=None)
    raised_at: Mapped[datetime]
    resolved_at: Mapped[datetime | None] = mapped_column(default=None)
    # How it ended, as a text of the house.
    ending: Mapped[str | None] = mapped_column(default=None)
    ending_args: Mapped[dict[str, Any]] = mapped_column(Encrypted)
    # The version of the policy that it follows; None: the rota's levels.
    policy_id: Mapped[int | None] = mapped_column(ForeignKey(AlertPolicy.id), default=None)
    # How long its present step waits, and after how long its taker is asked; None: the settings'.
    wait_seconds: Mapped[int | None] = mapped_column(default=None)
    still_seconds: Mapped[int | None] = mapped_column(default=None)
    # Whom the office is to ring itself: label and number each. None until rounds were in vain.
    numbers: Mapped[list[Any] | None] = mapped_column(Encrypted, default=None)

    area: Mapped[Area | None] = relationship(lazy="joined")
    # The person who has acknowledged it.
    taker: Mapped[Person | None] = relationship(lazy="joined", foreign_keys=[acknowledged_by])
    passer: Mapped[Person | None] = relationship(lazy="joined", foreign_keys=[passed_by])

    __table_args__ = (
        CheckConstraint(
            "(state = 'open') = (acknowledged_by IS NULL) OR state = 'resolved'",
            name="acknowledged",
        ),
        partial_index("ix_alerts_unresolved", "state", where="state <> 'resolved'"),
        Index("ix_alerts_subject", "kind", "subject_id"),
        partial_index("ix_alerts_storm_id", "storm_id", where="storm_id IS NOT NULL"),
    )

    @property
    def is_asking(self) -> bool:
        """People are called: nobody has it, or its taker needs relief."""
        return self.state is AlertState.OPEN or self.relief_since is not None


class Storm(Base):
    """Many open alerts of one kind in one area, which share one card (storm_model.py)."""

    __tablename__ = "storms"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    area_id: Mapped[int | None] = mapped_column(ForeignKey("areas.id"))
    kind: Mapped[str]
    # When an alert joined last.
    grown_at: Mapped[datetime]
    # Who took all: what joins is theirs too, while they hold any.
    taker_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"), default=None)

    area: Mapped[Area | None] = relationship(lazy="joined")

    __table_args__ = (
        UniqueConstraint("area_id", "kind"),
        # NULLs are distinct in unique indexes.
        partial_index("uq_storms_no_area", "kind", where="area_id IS NULL", unique=True),
    )


class Attempt(Base):
    """One person tried at one step, by which outbox message, with what outcome: the log."""

    __tablename__ = "alert_attempts"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    alert_id: Mapped[int] = mapped_column(ForeignKey("alerts.id"), index=True)
    step: Mapped[int]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    outbox_id: Mapped[int | None] = mapped_column(BigInteger, default=None)
    # Its card is on the phone: a later one of the same alert takes its place.
    has_live_card: Mapped[bool] = mapped_column(default=False)
    outcome: Mapped[AttemptOutcome]
    tried_at: Mapped[datetime] = mapped_column(index=True)

    person: Mapped[Person | None] = relationship(lazy="raise_on_sql")


@dataclass(frozen=True)
class Late:
    """An unresolved alert whose step or watch was due and is not done, and since how long."""

    alert: Alert
    by: timedelta


class AlertRefusal(StrEnum):
    """Why somebody may not do this with an alert."""

    UNKNOWN = "unknown"
    TAKEN = "taken-by"  # somebody else has it
    OVER = "over"
    NOT_YOURS = "not-yours"  # nobody has it


class AlertRefused(Refused):
    """An alert that cannot be taken, confirmed, released or resolved by this person now."""

    def __init__(self, reason: AlertRefusal, *, number: int, **args: Any) -> None:
        self.text_id = f"alert-{reason}"
        super().__init__(number=str(number), **args)
        self.reason = reason


def minutes_between(since: datetime, now: datetime) -> int:
    """Return how many whole minutes have passed; 0 if a clock was put back."""
    return max(0, int((now - since).total_seconds() // 60))


async def lock_alert(session: AsyncSession, alert_id: int) -> Alert:
    """Read the alert as it is now and lock it until the transaction ends. Raises AlertRefused."""
    alert = await lock(session, Alert, alert_id)
    if alert is None:
        raise AlertRefused(AlertRefusal.UNKNOWN, number=alert_id)
    return alert
