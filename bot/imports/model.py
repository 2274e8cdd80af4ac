"""Tables that somebody sent to the bot as files: fetched, shown, and written after a tap."""

from datetime import datetime
from enum import StrEnum

from sqlalchemy import BigInteger, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.people.model import Person
from bot.spine.db.encrypted import Encrypted
from bot.spine.db.types import Base, BigId


class BroughtState(StrEnum):
    FETCHING = "fetching"  # its file is being read
    SHOWN = "shown"  # its preview waits for a tap
    WRITING = "writing"
    WRITTEN = "written"
    DISCARDED = "discarded"
    FAILED = "failed"  # wrong, or not to be read


class BroughtTable(Base):
    """One file. `content` is the table as CSV text, kept until it is written or discarded.

    `shown`: a digest of the preview that stands on the card (outbox id).
    """

    __tablename__ = "brought_tables"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    state: Mapped[BroughtState] = mapped_column(default=BroughtState.FETCHING)
    file_id: Mapped[str]  # Telegram's
    file_name: Mapped[str | None] = mapped_column(Encrypted, default=None)
    content: Mapped[str | None] = mapped_column(Encrypted, default=None)
    kind: Mapped[str] = mapped_column(default="")
    shown: Mapped[str] = mapped_column(default="")
    card: Mapped[int | None] = mapped_column(BigInteger, default=None)
    created_at: Mapped[datetime]

    person: Mapped[Person] = relationship(lazy="raise_on_sql")

    __table_args__ = (Index("ix_brought_tables_created", "created_at"),)
