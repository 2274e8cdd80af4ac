"""Hand-offs: what somebody was told when they came on call, until they have read it. UTC."""

from datetime import datetime

from sqlalchemy import BigInteger, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.alerts.model import Alert
from bot.people.model import Person
from bot.places.model import Area
from bot.spine.db.types import Base, BigId, partial_index


class HandOff(Base):
    """One message to somebody who came on call, in one area or in several at once.

    Unread, it raises an alert in `area`, the first of them. It ends when they read it, when they
    take an alert, or when they are no longer on call.
    """

    __tablename__ = "hand_offs"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    area_id: Mapped[int] = mapped_column(ForeignKey("areas.id"))
    outbox_id: Mapped[int | None] = mapped_column(BigInteger, default=None)
    alert_id: Mapped[int | None] = mapped_column(ForeignKey("alerts.id"), default=None)
    told_at: Mapped[datetime]
    read_at: Mapped[datetime | None] = mapped_column(default=None)
    ended_at: Mapped[datetime | None] = mapped_column(default=None)

    person: Mapped[Person] = relationship(lazy="joined", innerjoin=True)
    area: Mapped[Area] = relationship(lazy="joined", innerjoin=True)
    alert: Mapped[Alert | None] = relationship(lazy="raise_on_sql")

    __table_args__ = (partial_index("ix_hand_offs_unread", "person_id", where="ended_at IS NULL"),)
