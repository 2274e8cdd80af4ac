"""Arrivals: one scan of a gate's code, from the scan to the closing note.

States: begun -> waiting -> taken -> received -> closed. A scan begins one; it waits from when its
alert is raised, by the resident or by their silence. Taken -> overdue when the worker does not say
that they met; an arrival that is released, or whose taker falls silent, waits again; cancelled by
the resident. At most one arrival of a person is open. Times are UTC; `came_at` is when they
scanned, even if Weft was away then.

A transaction that changes an arrival locks its alert first, then its own row (`lock_both`).
"""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column, relationship
from sqlalchemy.orm.attributes import set_committed_value

from bot.alerts.model import Alert, lock_alert
from bot.people.model import Person
from bot.places.model import Area, Gate
from bot.spine.db.encrypted import Encrypted
from bot.spine.db.queries import lock
from bot.spine.db.types import Base, BigId, partial_index
from bot.spine.refused import Refused

PARTY_BUTTONS = 5  # the last is "5 or more"
PARTY_LIMIT = 99  # what may be typed
LINK_PREFIX = "come_"  # of an announced traveller's deep link
NEEDS_LIMIT = 200


class ArrivalState(StrEnum):
    BEGUN = "begun"
    WAITING = "waiting"
    TAKEN = "taken"
    OVERDUE = "overdue"
    RECEIVED = "received"
    CLOSED = "closed"
    CANCELLED = "cancelled"
    GONE = "gone"  # the worker found nobody, and nobody answered


OPEN = (ArrivalState.BEGUN, ArrivalState.WAITING, ArrivalState.TAKEN, ArrivalState.OVERDUE)


class Need(StrEnum):
    FETCH = "fetch"  # let in and fetched
    REGISTER = "register"
    MEDICAL = "medical"


class Question(StrEnum):
    """What a resident is asked once their alert is raised, in this order."""

    NEED = "need"
    PARTY = "party"
    LUGGAGE = "luggage"
    ILL = "ill"


QUESTIONS = tuple(Question)


class AnnouncementState(StrEnum):
    ANNOUNCED = "announced"
    OVERDUE = "overdue"
    ARRIVED = "arrived"
    CANCELLED = "cancelled"


EXPECTED = (AnnouncementState.ANNOUNCED, AnnouncementState.OVERDUE)


class Announcement(Base):
    """An arrival ahead. Area, gate, language and party may be unknown (None).

    `zone` (IANA) is that of its times: the area's, or the house's where the area is unknown.
    `arrival_id` names the check-in that it may be: a question to the worker while it is open, a
    fact once its state is arrived. Nothing is merged unasked.
    """

    __tablename__ = "announcements"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    # Of the traveller's personal link; random, so that nobody guesses one.
    code: Mapped[str] = mapped_column(unique=True)
    name: Mapped[str]
    language: Mapped[str | None]  # a primary subtag
    area_id: Mapped[int | None] = mapped_column(ForeignKey("areas.id"))
    gate_id: Mapped[int | None] = mapped_column(ForeignKey("gates.id"))
    zone: Mapped[str]
    expected_at: Mapped[datetime]
    party: Mapped[int | None]
    needs: Mapped[str | None] = mapped_column(Encrypted)
    state: Mapped[AnnouncementState] = mapped_column(default=AnnouncementState.ANNOUNCED)
    # Who opened the personal link.
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"), default=None, index=True)
    arrival_id: Mapped[int | None] = mapped_column(ForeignKey("arrivals.id"), default=None)
    # Check-ins that a worker said are somebody else's.
    not_arrivals: Mapped[list[Any]] = mapped_column(default=list)
    # The alert that it is overdue.
    alert_id: Mapped[int | None] = mapped_column(ForeignKey("alerts.id"), default=None)
    # The traveller's newest message about it.
    card_outbox_id: Mapped[int | None] = mapped_column(BigInteger, default=None)
    created_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))  # None: a command
    created_at: Mapped[datetime]
    ended_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"), default=None)
    ended_at: Mapped[datetime | None] = mapped_column(default=None)

    area: Mapped[Area | None] = relationship(lazy="joined")
    gate: Mapped[Gate | None] = relationship(lazy="joined")
    person: Mapped[Person | None] = relationship(foreign_keys=[person_id], lazy="joined")
    author: Mapped[Person | None] = relationship(foreign_keys=[created_by], lazy="joined")

    __table_args__ = (
        CheckConstraint("party >= 1", name="party"),
        Index("uq_announcements_arrival_id", "arrival_id", unique=True),
        partial_index(
            "ix_announcements_expected",
            "expected_at",
            where="state IN ('announced', 'overdue')",
        ),
    )

    @property
    def is_expected(self) -> bool:
        return self.state in EXPECTED

    @property
    def payload(self) -> str:
        """What the traveller's deep link carries."""
        return LINK_PREFIX + self.code


class Arrival(Base):
    __tablename__ = "arrivals"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    gate_id: Mapped[int] = mapped_column(ForeignKey("gates.id"))
    area_id: Mapped[int] = mapped_column(ForeignKey("areas.id"), index=True)
    # The answers; None is not said, and is shown so.
    need: Mapped[Need | None] = mapped_column(default=None)
    party: Mapped[int | None] = mapped_column(default=None)
    luggage: Mapped[bool | None] = mapped_column(default=None)
    ill: Mapped[bool | None] = mapped_column(Encrypted, default=None)
    # How many of QUESTIONS they have answered or passed over.
    asked: Mapped[int] = mapped_column(default=0)
    # They scanned and said nothing more: their silence has raised the alert.
    fell_silent: Mapped[bool] = mapped_column(default=False)
    state: Mapped[ArrivalState] = mapped_column(default=ArrivalState.BEGUN)
    alert_id: Mapped[int | None] = mapped_column(ForeignKey("alerts.id"), default=None)
    # The resident's newest message about it: it alone carries their buttons.
    status_outbox_id: Mapped[int | None] = mapped_column(BigInteger, default=None)
    came_at: Mapped[datetime]
    # When they asked for somebody, or fell silent; its alert may be raised a little later.
    checked_in_at: Mapped[datetime | None] = mapped_column(default=None)
    taken_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"), default=None)
    taken_at: Mapped[datetime | None] = mapped_column(default=None)
    # When the worker said that they would be there.
    expected_at: Mapped[datetime | None] = mapped_column(default=None)
    # Since when the worker stands at the gate and finds nobody.
    missing_since: Mapped[datetime | None] = mapped_column(default=None)
    received_at: Mapped[datetime | None] = mapped_column(default=None)
    closed_at: Mapped[datetime | None] = mapped_column(default=None)
    closing_note: Mapped[str | None] = mapped_column(Encrypted, default=None)
    # Who checked in for them, if they have no Telegram, and gets what is meant for them.
    companion_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"), default=None)
    # Who has come, as the companion wrote it: one name, or those of a whole coach.
    names: Mapped[list[Any] | None] = mapped_column(Encrypted, default=None)

    person: Mapped[Person] = relationship(foreign_keys=[person_id], lazy="joined", innerjoin=True)
    gate: Mapped[Gate] = relationship(lazy="joined", innerjoin=True)
    # Verbs lock it before the arrival, so it is in the session.
    alert: Mapped[Alert | None] = relationship(lazy="raise_on_sql")
    # Who has its alert, or had it when the resident was received.
    taker: Mapped[Person | None] = relationship(foreign_keys=[taken_by], lazy="joined")
    companion: Mapped[Person | None] = relationship(foreign_keys=[companion_id], lazy="joined")
    # The announced arrival that it may be, or is (announcement.py); its verbs alone set it.
    announcement: Mapped[Announcement | None] = relationship(
        foreign_keys=[Announcement.arrival_id],
        lazy="joined",
        viewonly=True,
        uselist=False,
    )

    __table_args__ = (
        CheckConstraint("party >= 1", name="party"),
        partial_index(
            "uq_arrivals_open_person",
            "person_id",
            where="state IN ('begun', 'waiting', 'taken', 'overdue')",
            unique=True,
        ),
    )

    def __init__(self, **values: Any) -> None:
        super().__init__(**values)
        if "companion" not in values:
            self.companion = None
        set_committed_value(self, "announcement", None)

    @property
    def is_open(self) -> bool:
        return self.state in OPEN

    @property
    def reader(self) -> Person | None:
        """Who gets what is meant for them: themselves, or their companion; None for nobody."""
        if self.person.telegram_id is not None:
            return self.person
        return self.companion

    def is_spoken_for_by(self, person: Person) -> bool:
        """Tell whether it is this person's own, or one that they checked in for somebody."""
        return person.id in (self.person_id, self.companion_id)


class Visit(Base):
    """Somebody without Telegram who checked in by the web form, and the key to their page.

    The page's address holds the token; the table holds a hash of it alone (visits.py).
    """

    __tablename__ = "visits"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), unique=True)
    token_hash: Mapped[str] = mapped_column(unique=True)
    opened_at: Mapped[datetime]

    person: Mapped[Person] = relationship(lazy="joined", innerjoin=True)


class ArrivalRefusal(StrEnum):
    """Why something can't be done with an arrival."""

    GATE_UNKNOWN = "gate-unknown"  # no gate has this code
    UNKNOWN = "unknown"  # there is none, or it is somebody else's
    OVER = "over"  # received, closed or cancelled already
    NOT_RECEIVED = "not-received"  # it can't be closed before
    CLOSE_TOO_LATE = "close-too-late"  # closing can't be undone any more


class ArrivalRefused(Refused):
    """An arrival with which this person can't do this now."""

    def __init__(self, reason: ArrivalRefusal) -> None:
        self.text_id = f"arrival-{reason}"
        super().__init__()
        self.reason = reason


async def open_arrival_of(session: AsyncSession, person: Person) -> Arrival | None:
    """Find the person's open arrival."""
    return await session.scalar(
        select(Arrival).where(Arrival.person_id == person.id, Arrival.state.in_(OPEN))
    )


async def lock_both(session: AsyncSession, arrival_id: int) -> tuple[Arrival, Alert]:
    """Lock an arrival's alert, then the arrival, and read both as they are now.

    Raises ArrivalRefused, also for one that has no alert yet.
    """
    arrival, alert = await lock_with_alert(session, arrival_id)
    if alert is None:
        raise ArrivalRefused(ArrivalRefusal.UNKNOWN)
    return arrival, alert


async def lock_with_alert(session: AsyncSession, arrival_id: int) -> tuple[Arrival, Alert | None]:
    """Lock an arrival, and before it its alert if it has one. Raises ArrivalRefused."""
    alert_id = await session.scalar(select(Arrival.alert_id).where(Arrival.id == arrival_id))
    if alert_id is not None:
        alert = await lock_alert(session, alert_id)
        return await lock_arrival(session, arrival_id), alert
    arrival = await lock_arrival(session, arrival_id)
    if arrival.alert_id is None:
        return arrival, None
    # Raised while the lock was waited for.
    return arrival, await lock_alert(session, arrival.alert_id)


async def lock_arrival(session: AsyncSession, arrival_id: int) -> Arrival:
    """Lock an arrival whose alert is locked, and read it as it is now. Raises ArrivalRefused."""
    arrival = await lock(session, Arrival, arrival_id)
    if arrival is None:
        raise ArrivalRefused(ArrivalRefusal.UNKNOWN)
    return arrival
