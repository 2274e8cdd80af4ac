"""The outbox: every message that leaves is first a row here, written in the turn that caused it.

A row is one call of the Bot API as data: a new message, an edit of an earlier one, the answer to
a tap. Texts are rendered in the reader's language when they are enqueued; the sender posts the
stored JSON as it is. States: queued -> sent | failed | dropped (an edit that a newer one has
overtaken, or whose original never left). All times are UTC.
"""

from datetime import datetime, timedelta
from enum import IntEnum, StrEnum
from typing import Any

from sqlalchemy import JSON, BigInteger
from sqlalchemy.orm import Mapped, mapped_column

from bot.spine.db.types import Base, BigId, StorableText, partial_index

# No message waits longer than this before it is tried again (outcomes.py).
LONGEST_WAIT = timedelta(minutes=3)
# Messages of one chat in one lane that the sender holds in memory (queue.py): a chat that must
# wait keeps no other chat's messages out.
CHAT_LIMIT = 4


class Lane(IntEnum):
    """Classes of urgency, the most urgent first."""

    ANSWER = 0
    ALERT = 1
    TALK = 2
    NOTICE = 3
    BROADCAST = 4


class OutboxState(StrEnum):
    QUEUED = "queued"
    SENT = "sent"
    FAILED = "failed"
    DROPPED = "dropped"


class OutboxMessage(Base):
    __tablename__ = "outbox"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    chat_id: Mapped[int] = mapped_column(BigInteger)  # 0: a call that belongs to no chat
    person_id: Mapped[int | None] = mapped_column(default=None)
    lane: Mapped[int]
    method: Mapped[str]
    payload: Mapped[str] = mapped_column(StorableText)  # the method's parameters, as JSON
    # The row whose message this one edits. That may have been deleted since (retention.py), and
    # its reader may have deleted the message: then the text leaves as a new message.
    edits: Mapped[int | None] = mapped_column(BigInteger, default=None)
    # A reply takes the message id of the row that it answers, once that one has left.
    replies_to: Mapped[int | None] = mapped_column(BigInteger, default=None)
    state: Mapped[OutboxState] = mapped_column(default=OutboxState.QUEUED)
    attempts: Mapped[int] = mapped_column(default=0)
    due_at: Mapped[datetime]
    created_at: Mapped[datetime]
    failed_at: Mapped[datetime | None] = mapped_column(default=None)  # the latest failure
    sent_at: Mapped[datetime | None] = mapped_column(default=None)
    # An earlier attempt may have reached Telegram: sent again, the message shows its number.
    doubtful: Mapped[bool] = mapped_column(default=False)
    message_id: Mapped[int | None] = mapped_column(BigInteger, default=None)  # Telegram's
    error: Mapped[str | None] = mapped_column(StorableText, default=None)
    # Jobs that are scheduled when it fails for good, or when it has left (jobs.Call as JSON).
    on_failure: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True), default=None)
    on_sent: Mapped[dict[str, Any] | None] = mapped_column(JSON(none_as_null=True), default=None)

    # In which locale the house's words are, and in which the reader is addressed then. None: a
    # call without words of the house (somebody's photo), or one of an earlier version.
    locale: Mapped[str | None] = mapped_column(default=None)
    reader_locale: Mapped[str | None] = mapped_column(default=None)

    __table_args__ = (
        partial_index("ix_outbox_open", "lane", "id", where="state = 'queued'"),
        # Few are edits, and a message id comes only when the message has left.
        partial_index("ix_outbox_edits", "edits", where="edits IS NOT NULL"),
        # Few are refused for good: the changes that are sent again once their reader is back.
        partial_index("ix_outbox_failed", "person_id", where="state = 'failed'"),
        partial_index("ix_outbox_message", "chat_id", "message_id", where="message_id IS NOT NULL"),
        # Ids are never used twice, also after old rows have been deleted.
        {"sqlite_autoincrement": True},
    )
