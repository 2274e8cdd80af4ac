"""Call-outs: people are asked in waves to come to a shift that lacks some, until enough have.

Whatever happens in a call-out is done with its shift's row locked: that is what keeps two answers
to the last place apart. Times are UTC.
"""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.people.model import Person
from bot.shifts.model import Shift
from bot.spine.db.types import Base, BigId, partial_index


class CalloutState(StrEnum):
    RUNNING = "running"
    FILLED = "filled"  # every place is taken
    STOPPED = "stopped"  # by a coordinator
    OVER = "over"  # the shift is over or cancelled


class Answer(StrEnum):
    """What became of one ask; without an answer yet it is None."""

    YES = "yes"
    NO = "no"
    RESERVE = "reserve"  # would have come: a late yes
    WORDS = "words"  # wrote something that a person must read
    MISSED = "missed"  # can't be written to, or lost the role


class Callout(Base):
    __tablename__ = "callouts"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    shift_id: Mapped[int] = mapped_column(ForeignKey("shifts.id"), index=True)
    started_by: Mapped[int] = mapped_column(ForeignKey("people.id"))
    state: Mapped[CalloutState] = mapped_column(default=CalloutState.RUNNING)
    is_urgent: Mapped[bool]  # people are rung by night too
    started_at: Mapped[datetime]
    waves: Mapped[int] = mapped_column(default=0)  # sent by now
    next_wave_at: Mapped[datetime | None] = mapped_column(default=None)
    # Since when everybody who fits has been asked, of which the coordinator was told.
    dry_at: Mapped[datetime | None] = mapped_column(default=None)
    ended_at: Mapped[datetime | None] = mapped_column(default=None)
    # The one message that shows how it stands, and whose it is.
    card_person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"), default=None)
    card_outbox_id: Mapped[int | None] = mapped_column(BigInteger, default=None)

    shift: Mapped[Shift] = relationship(lazy="joined", innerjoin=True)

    __table_args__ = (
        # One at a time asks for a shift.
        partial_index("uq_callouts_running", "shift_id", where="state = 'running'", unique=True),
    )


class CalloutAsk(Base):
    """One person who was asked, once in a call-out, and what they answered."""

    __tablename__ = "callout_asks"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    callout_id: Mapped[int] = mapped_column(ForeignKey("callouts.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    wave: Mapped[int]
    asked_at: Mapped[datetime]
    outbox_id: Mapped[int | None] = mapped_column(BigInteger, default=None)
    answer: Mapped[Answer | None] = mapped_column(default=None)
    answered_at: Mapped[datetime | None] = mapped_column(default=None)
    there_at: Mapped[datetime | None] = mapped_column(default=None)  # when they will be there
    words: Mapped[str] = mapped_column(default="")  # the last that they wrote
    decided_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"), default=None)

    callout: Mapped[Callout] = relationship(lazy="joined", innerjoin=True)
    person: Mapped[Person] = relationship(lazy="raise_on_sql", foreign_keys=[person_id])

    __table_args__ = (
        UniqueConstraint("callout_id", "person_id", name="uq_callout_asks_once"),
        CheckConstraint("(answer IS NULL) = (answered_at IS NULL)", name="answered_when"),
        Index("ix_callout_asks_person", "person_id", "asked_at"),
    )

    @property
    def is_open(self) -> bool:
        """Whether an answer of this person is still waited for."""
        return self.answer is None and self.callout.state is CalloutState.RUNNING


class Standby(Base):
    """Somebody who wants to be asked first, until then."""

    __tablename__ = "standbys"

    person_id: Mapped[int] = mapped_column(
        BigId, ForeignKey("people.id"), primary_key=True, autoincrement=False
    )
    until: Mapped[datetime]
