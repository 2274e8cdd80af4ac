"""Interpreters' wishes, and what they say in their own name. Times are UTC."""

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import BigInteger, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.people.model import Person
from bot.relay.model import Case
from bot.spine.db.types import Base, BigId, StorableText

NOTE_LIMIT = 200
MOST_AT_ONCE = 5
MOST_A_DAY = 10


class Interpreter(Base):
    """When and how often somebody of the roster wants to be asked."""

    __tablename__ = "interpreters"

    person_id: Mapped[int] = mapped_column(
        BigId, ForeignKey("people.id"), primary_key=True, autoincrement=False
    )
    # Minutes after local midnight; `ends` before `begins` is on the next day. None: at any hour.
    begins: Mapped[int | None] = mapped_column(default=None)
    ends: Mapped[int | None] = mapped_column(default=None)
    a_day: Mapped[int | None] = mapped_column(default=None)  # cases; None: any number
    at_once: Mapped[int] = mapped_column(default=1)  # cases
    note: Mapped[str] = mapped_column(StorableText, default="")  # dialect, or a wish
    paused_until: Mapped[datetime | None] = mapped_column(default=None)
    ready_asked_at: Mapped[datetime | None] = mapped_column(default=None)
    ready_at: Mapped[datetime | None] = mapped_column(default=None)
    # When a coordinator last declined a language of theirs.
    declined_at: Mapped[datetime | None] = mapped_column(default=None)


class Towards(StrEnum):
    """Whom an aside is for."""

    RESIDENT = "resident"
    STAFF = "staff"
    INTERPRETER = "interpreter"


class Aside(Base):
    """What an interpreter says in their own name, or the staff to the interpreter alone.

    It is no entry of the case: nobody's answer, and nothing to be translated.
    """

    __tablename__ = "asides"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"), index=True)
    author_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    towards: Mapped[Towards]
    text: Mapped[str] = mapped_column(StorableText)
    entities: Mapped[list[Any]]
    # A voice that translates an entry, in place of words.
    media: Mapped[dict[str, Any] | None] = mapped_column(default=None)
    entry_id: Mapped[int | None] = mapped_column(ForeignKey("entries.id"), default=None)
    said_at: Mapped[datetime]

    case: Mapped[Case] = relationship(lazy="joined", innerjoin=True)
    author: Mapped[Person] = relationship(lazy="joined", innerjoin=True)


class AsideCopy(Base):
    """The message by which somebody reads an aside: a reply to it answers the aside."""

    __tablename__ = "aside_copies"

    outbox_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    aside_id: Mapped[int] = mapped_column(ForeignKey("asides.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))

    aside: Mapped[Aside] = relationship(lazy="joined", innerjoin=True)

    __table_args__ = (Index("ix_aside_copies_person", "person_id"),)
