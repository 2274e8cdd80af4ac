"""Alerts: what wakes a person, until somebody has dealt with it. An alert never dies silently.

Here: the tables, what the buttons carry, and what a kind of alert adds to the common course. How an alert is raised and whom it
tries next stands in climb; taking, giving back and ending it in take; what phones show of it in show.
States: open -> acknowledged -> resolved, and back to open when nobody confirms. `step` only grows: it numbers every attempt
to reach somebody; `rung` is the place in the policy and starts anew when an alert is reopened. The number of an alert is its id.
Whoever changes an alert locks its row first (`find`); its subject's row comes after.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.people import model as people  # noqa: F401 - who takes an alert is one of them
from bot.spine.buttons import Payload
from bot.spine.db.types import Base, BigId, partial_index
from bot.spine.outbox.screen import Keyboard
from bot.spine.refused import Refused


class AlertState(StrEnum):
    OPEN = "open"
    ACKNOWLEDGED = "acknowledged"
    RESOLVED = "resolved"


class Outcome(StrEnum):
    """What became of one try."""

    ASKED = "asked"
    UNREACHABLE = "unreachable"
    NOBODY = "nobody"  # the step had nobody
    GIVEN_BACK = "given-back"  # had taken it, and cannot
    SILENT = "silent"  # had taken it, and did not say whether they are still on it


class Change(StrEnum):
    """What happened to an alert, told to its kind."""

    TAKEN = "taken"
    ASKED = "asked"  # still on it?
    CONFIRMED = "confirmed"
    REOPENED = "reopened"
    EXHAUSTED = "exhausted"  # everybody has been tried once


class Alert(Base):
    __tablename__ = "alerts"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)  # its number, shown to people
    kind: Mapped[str]
    area_id: Mapped[int | None] = mapped_column(ForeignKey("areas.id"), index=True)
    subject_id: Mapped[int | None] = mapped_column(
        BigInteger, default=None
    )  # of the kind's own table
    text_id: Mapped[str]
    args: Mapped[dict[str, Any]]
    buttons: Mapped[list[Any]]
    state: Mapped[AlertState] = mapped_column(default=AlertState.OPEN)
    step: Mapped[int] = mapped_column(default=0)
    rung: Mapped[int] = mapped_column(default=0)
    loud: Mapped[int] = mapped_column(
        default=0
    )  # how often everybody has been called since it was (re)opened
    reopened: Mapped[int] = mapped_column(default=0)
    stepped_at: Mapped[datetime]
    taken_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"), default=None)
    # Since when the taker has been known to be on it; `asked_outbox_id` is the open question whether they still are.
    confirmed_at: Mapped[datetime | None] = mapped_column(default=None)
    asked_at: Mapped[datetime | None] = mapped_column(default=None)
    asked_outbox_id: Mapped[int | None] = mapped_column(BigInteger, default=None)
    patience_seconds: Mapped[int | None] = mapped_column(default=None)
    raised_at: Mapped[datetime]
    resolved_at: Mapped[datetime | None] = mapped_column(default=None)
    # How it ended, as a text of the house.
    ending: Mapped[str | None] = mapped_column(default=None)
    ending_args: Mapped[dict[str, Any]] = mapped_column(default=dict)

    __table_args__ = (
        CheckConstraint(
            "(state = 'open') = (taken_by IS NULL) OR state = 'resolved'", name="taken"
        ),
        partial_index("ix_alerts_unresolved", "state", where="state <> 'resolved'"),
        Index("ix_alerts_subject", "kind", "subject_id"),
    )


class Attempt(Base):
    """The log: who was tried at which step, by which post, and what became of it."""

    __tablename__ = "alert_attempts"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    alert_id: Mapped[int] = mapped_column(ForeignKey("alerts.id"), index=True)
    step: Mapped[int]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    outbox_id: Mapped[int | None] = mapped_column(BigInteger, default=None)
    outcome: Mapped[Outcome]
    tried_at: Mapped[datetime]


class TakeAlert(Payload, prefix="altk"):
    alert: int
    step: int


class StillOnIt(Payload, prefix="alst"):
    alert: int
    step: int


class GiveBack(Payload, prefix="algb"):
    alert: int
    step: int


class AlertDone(Payload, prefix="aldn"):
    alert: int
    step: int


@dataclass(frozen=True)
class Pace:
    """How long a step waits for an answer, and how long an acknowledge lasts."""

    step: timedelta
    acknowledge: timedelta


@dataclass(frozen=True)
class Follower:
    """What a kind of alert adds: what a change means for its subject, and the buttons of whoever took it."""

    changed: Callable[[AsyncSession, Alert, Change, datetime], Awaitable[None]]
    buttons: Callable[[AsyncSession, Alert], Awaitable[Keyboard]]


# Kind -> follower. A kind registers itself in its own module, when that is imported.
FOLLOWERS: dict[str, Follower] = {}


class AlertUnknown(Refused):
    """There is no such alert."""

    text_id = "alert-unknown"


async def find(session: AsyncSession, alert_id: int) -> Alert:
    """The alert, locked until the transaction ends. Raises AlertUnknown."""
    await session.flush()
    found = await session.scalar(
        select(Alert)
        .where(Alert.id == alert_id)
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    if found is None:
        raise AlertUnknown
    return found


async def tell_kind(session: AsyncSession, alert: Alert, change: Change, now: datetime) -> None:
    await session.flush()
    if alert.kind in FOLLOWERS:
        await FOLLOWERS[alert.kind].changed(session, alert, change, now)
