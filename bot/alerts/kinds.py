"""Kinds of alert: what a subject says of its own, and the fact by which it hears of changes."""

from dataclasses import dataclass
from enum import StrEnum

from bot.alerts.model import Alert
from bot.spine.outbox.screen import Screen

# A card must stay one message, or its edits could not reach its buttons (Bot API: 4096). Words of
# people that are longer are cut on it, and the subject sends them whole beside it. UTF-16 units.
FOREIGN_LIMIT = 1200

# The names of all kinds, in the order in which policies are listed; subjects.py has the kinds.
POLICY_KINDS = (
    *("danger", "medical", "arrival", "unanswered"),
    *("overdue-arrival", "unknown-gate", "hand-off-unread"),
)


@dataclass(frozen=True)
class AlertKind:
    """A kind of alert; `name` stands in its rows.

    With `ends_with_subject` it has no *done* of its own: what it is about must end, and the
    subject keeps the buttons of the person who has it in `alert.taker_buttons`.
    With a `haste` of 2 it climbs twice as fast.
    With `joins_storms` many open ones in an area, or in none, share one card (storm_model.py).
    """

    name: str
    ends_with_subject: bool
    haste: int = 1
    joins_storms: bool = False


class Change(StrEnum):
    """What happened to an alert."""

    ACKNOWLEDGED = "acknowledged"
    ASKED = "asked"  # still on it?
    CONFIRMED = "confirmed"
    REOPENED = "reopened"
    UNDONE = "undone"  # its taker took that back within a minute
    CLIMBED = "climbed"  # its first step had nobody, or nobody answered there; once a round
    EXHAUSTED = "exhausted"  # everybody has been tried once


@dataclass(frozen=True)
class AlertChanged:
    """Fact: something happened to an alert, whose row is locked; `alert.kind` is its kind's name.

    Listeners act before its cards are edited, so these show what they changed.
    """

    alert: Alert
    change: Change


@dataclass(frozen=True)
class AlertPlaced:
    """Fact: an alert, whose row is locked, was raised, or has another area or kind now.

    It calls nobody for that yet.
    """

    alert: Alert


@dataclass(frozen=True)
class RoundUnheard:
    """Fact: a call to everybody has had no answer, and the next one is about to leave.

    The alert's row is locked; its `loud` counts the call that follows.
    """

    alert: Alert


@dataclass(frozen=True)
class AlertDraft:
    """What is to be raised.

    `screen` says what happened (people's words as Foreign); its buttons stand beside *Take it*.
    `about_id`: the person whom it is about, who is never called for it.
    Without an area, everybody at the policy's end is called at once.
    """

    kind: AlertKind
    area_id: int | None
    screen: Screen
    subject_id: int | None = None
    about_id: int | None = None
