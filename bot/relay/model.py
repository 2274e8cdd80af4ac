"""The relay's tables: cases, what was said in them, its translations, its copies, its interpreters.

A resident has at most one open case. What was said is kept verbatim, with its own entities, as
revision 1; an edit makes the next revision. Languages are Weft's codes (bot.languages), never
locales; `staff_language` is the one into which an interpreter works. Times are UTC.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import BigInteger, ForeignKey, Index, false
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.people.model import Person
from bot.places.model import Area
from bot.spine.db.types import Base, BigId, StorableText, partial_index
from bot.spine.outbox import model as outbox  # noqa: F401 - copies point at its table
from bot.spine.refused import Refused


class CaseState(StrEnum):
    OPEN = "open"
    CLOSED = "closed"


class Certainty(StrEnum):
    """How a case's language is known."""

    CHOSEN = "chosen"
    RECOGNISED = "recognised"
    ASSUMED = "assumed"


class Side(StrEnum):
    """Who said an entry."""

    RESIDENT = "resident"
    STAFF = "staff"


class EntryKind(StrEnum):
    TEXT = "text"
    PHOTO = "photo"
    VOICE = "voice"
    VIDEO = "video"
    VIDEO_NOTE = "video-note"
    AUDIO = "audio"
    ANIMATION = "animation"
    STICKER = "sticker"
    LOCATION = "location"
    VENUE = "venue"
    CONTACT = "contact"
    DOCUMENT = "document"
    LIVE_LOCATION = "live-location"
    POLL = "poll"  # passed on as text
    DICE = "dice"  # passed on as what it shows
    PERSON = "person"  # a tap on *talk to a person*
    OTHER = "other"  # can't be passed on: media.CANNOT_PASS


class Reader(StrEnum):
    """As what somebody reads a copy."""

    STAFF = "staff"
    INTERPRETER = "interpreter"
    RESIDENT = "resident"
    AUTHOR = "author"  # of the staff: shown to whom their words went, and in which words


class Part(StrEnum):
    """What of an entry one message of a copy shows."""

    ORIGINAL = "original"
    TRANSLATION = "translation"
    MEDIUM = "medium"
    RECAP = "recap"  # of this entry and all earlier ones; it is never edited by them
    NOTE = "note"  # says something of the entry, such as a correction; it is never edited


class By(StrEnum):
    """Who made a translation."""

    PERSON = "person"  # the case's interpreter
    PHRASE = "phrase"  # people, beforehand
    MACHINE = "machine"
    NOBODY = "nobody"  # every translator was down: the original stands


class OfferState(StrEnum):
    OPEN = "open"
    LAPSED = "lapsed"
    ACCEPTED = "accepted"
    DECLINED = "declined"  # or handed back, or lost with the role or out of reach: for good
    TAKEN = "taken"  # by somebody else, or the case ended: may be asked again


class Level(StrEnum):
    """How well somebody interprets a language, as they say."""

    NATIVE = "native"
    FLUENT = "fluent"
    BASIC = "basic"


# --- tables -------------------------------------------------------------------------------------


class Case(Base):
    """One talk between a resident and the staff of an area."""

    __tablename__ = "cases"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    resident_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    # None: not known yet; then nobody of one area reads it.
    area_id: Mapped[int | None] = mapped_column(ForeignKey("areas.id"), index=True)
    language: Mapped[str]
    certainty: Mapped[Certainty]
    language_asked: Mapped[bool] = mapped_column(default=False)
    staff_language: Mapped[str]
    interpreter_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"), default=None)
    state: Mapped[CaseState] = mapped_column(default=CaseState.OPEN)
    opened_at: Mapped[datetime]
    closed_at: Mapped[datetime | None] = mapped_column(default=None)
    closed_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"), default=None)
    # Since when the resident waits for an answer (waits.py alone changes it); None: they don't.
    waiting_since: Mapped[datetime | None] = mapped_column(default=None)
    # What was said until then needs no answer any more: the staff said so, or met the resident.
    settled_at: Mapped[datetime | None] = mapped_column(default=None)
    # Since when the office reads it: nobody knows the area.
    office_since: Mapped[datetime | None] = mapped_column(default=None)
    # When the staff opened or answered what waits.
    read_at: Mapped[datetime | None] = mapped_column(default=None)
    # When an interpreter was first needed, and when the first one joined.
    sought_at: Mapped[datetime | None] = mapped_column(default=None)
    joined_at: Mapped[datetime | None] = mapped_column(default=None)
    # The search for an interpreter (interpreters/search.py): the round's begin, since when it
    # rests because nobody answered, and when that was told.
    round_at: Mapped[datetime | None] = mapped_column(default=None)
    rested_at: Mapped[datetime | None] = mapped_column(default=None)
    told_at: Mapped[datetime | None] = mapped_column(default=None)
    # Since when its interpreter wants to hand it over; until somebody accepts they stay.
    handover_at: Mapped[datetime | None] = mapped_column(default=None)
    # The kind of the open alert about the resident, which an offer names.
    matter: Mapped[str | None] = mapped_column(default=None)
    # When the staff were asked whether the silent case is over.
    idle_asked_at: Mapped[datetime | None] = mapped_column(default=None)
    # When somebody of the staff last said that it stays open.
    kept_at: Mapped[datetime | None] = mapped_column(default=None)
    # What the resident said by a tap: whether they were understood.
    understood: Mapped[bool | None] = mapped_column(default=None)

    resident: Mapped[Person] = relationship(
        foreign_keys=[resident_id], lazy="joined", innerjoin=True
    )
    area: Mapped[Area | None] = relationship(lazy="joined")
    interpreter: Mapped[Person | None] = relationship(foreign_keys=[interpreter_id], lazy="joined")

    __table_args__ = (
        partial_index("uq_cases_open", "resident_id", where="state = 'open'", unique=True),
        # Most cases have none: counted with the others, they make SQLite think that an
        # interpreter has half of all cases.
        partial_index("ix_cases_interpreter", "interpreter_id", where="interpreter_id IS NOT NULL"),
        partial_index("ix_cases_waiting", "waiting_since", where="waiting_since IS NOT NULL"),
    )

    @property
    def is_open(self) -> bool:
        return self.state is CaseState.OPEN

    @property
    def is_placed(self) -> bool:
        """Somebody of the staff reads it: an area's, or the office."""
        return self.area_id is not None or self.office_since is not None


class CaseReader(Base):
    """Somebody of the staff who has answered a case, or has begun to, until they leave it."""

    __tablename__ = "case_readers"

    case_id: Mapped[int] = mapped_column(
        BigId, ForeignKey("cases.id"), primary_key=True, autoincrement=False
    )
    person_id: Mapped[int] = mapped_column(
        BigId, ForeignKey("people.id"), primary_key=True, autoincrement=False, index=True
    )
    # When they answered last, or said that they would.
    answering_at: Mapped[datetime | None] = mapped_column(default=None)
    left_at: Mapped[datetime | None] = mapped_column(default=None)

    person: Mapped[Person] = relationship(lazy="joined", innerjoin=True)


class Entry(Base):
    """One thing said in a case."""

    __tablename__ = "entries"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"))
    author_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    side: Mapped[Side]
    kind: Mapped[EntryKind]
    text: Mapped[str] = mapped_column(StorableText)
    entities: Mapped[list[Any]]
    # How a copy of the medium is sent (media.py); of a contact its name and number.
    media: Mapped[dict[str, Any] | None] = mapped_column(default=None)
    language: Mapped[str]
    revision: Mapped[int] = mapped_column(default=1)
    # The entry to which it replies, and what it quotes of it.
    answers: Mapped[int | None] = mapped_column(ForeignKey("entries.id"), default=None)
    quote: Mapped[str] = mapped_column(StorableText, default="")
    # The author's own message; a phrase sent by a tap has none.
    chat_id: Mapped[int | None] = mapped_column(BigInteger, default=None)
    message_id: Mapped[int | None] = mapped_column(BigInteger, default=None)
    said_at: Mapped[datetime]
    # Telegram's id of the album to which its medium belongs.
    album: Mapped[str | None] = mapped_column(default=None)
    # The entry on whose card its words stand: the first of an album, or of many that came fast.
    shown_with: Mapped[int | None] = mapped_column(ForeignKey("entries.id"), default=None)
    is_forwarded: Mapped[bool] = mapped_column(default=False, server_default=false())
    # Its side took it back: the others read that instead of its words.
    withdrawn_at: Mapped[datetime | None] = mapped_column(default=None)
    withdrawn_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"), default=None)

    case: Mapped[Case] = relationship(lazy="joined", innerjoin=True)
    author: Mapped[Person] = relationship(foreign_keys=[author_id], lazy="joined", innerjoin=True)
    withdrawer: Mapped[Person | None] = relationship(foreign_keys=[withdrawn_by], lazy="selectin")

    __table_args__ = (
        Index("uq_entries_message", "chat_id", "message_id", unique=True),
        Index("ix_entries_case", "case_id", "side"),
        Index("ix_entries_author", "author_id", "id"),
        partial_index("ix_entries_shown_with", "shown_with", where="shown_with IS NOT NULL"),
    )

    @property
    def is_withdrawn(self) -> bool:
        return self.withdrawn_at is not None

    @property
    def card_id(self) -> int:
        """The id of the entry on whose card its words stand: often its own."""
        return self.shown_with or self.id


class Translation(Base):
    """One translation of one revision of an entry; the newest counts."""

    __tablename__ = "translations"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    entry_id: Mapped[int] = mapped_column(ForeignKey("entries.id"))
    language: Mapped[str]
    # As what the entry's language was taken; None for a person's.
    source: Mapped[str | None] = mapped_column(default=None)
    entry_revision: Mapped[int]
    revision: Mapped[int]
    by: Mapped[By]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"), default=None)
    engine: Mapped[str] = mapped_column(default="")
    text: Mapped[str] = mapped_column(StorableText)
    entities: Mapped[list[Any]] = mapped_column(default=list)
    broken: Mapped[list[Any]] = mapped_column(default=list)
    # The interpreter's own message, so that an edit of it is followed.
    chat_id: Mapped[int | None] = mapped_column(BigInteger, default=None)
    message_id: Mapped[int | None] = mapped_column(BigInteger, default=None)
    # What that message alone says: `text` is all of the interpreter's replies to the entry.
    own_text: Mapped[str | None] = mapped_column(StorableText, default=None)
    own_entities: Mapped[list[Any] | None] = mapped_column(default=None)
    made_at: Mapped[datetime]
    # Its interpreter took it back: what was there before it counts again.
    withdrawn_at: Mapped[datetime | None] = mapped_column(default=None)

    entry: Mapped[Entry] = relationship(lazy="raise_on_sql")

    __table_args__ = (
        Index("uq_translations_revision", "entry_id", "language", "revision", unique=True),
        Index("ix_translations_message", "chat_id", "message_id"),
    )


class Copy(Base):
    """One message of an entry as it was sent to one reader."""

    __tablename__ = "copies"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    # Deferred: a transaction writes its outbox messages together, at its end.
    outbox_id: Mapped[int] = mapped_column(
        BigInteger,
        ForeignKey("outbox.id", ondelete="CASCADE", deferrable=True, initially="DEFERRED"),
        unique=True,
    )
    entry_id: Mapped[int] = mapped_column(ForeignKey("entries.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    reader: Mapped[Reader]
    language: Mapped[str]  # that this reader needs
    part: Mapped[Part]
    number: Mapped[int]
    shown: Mapped[str]  # a digest of what stands there, so that nothing is edited for nothing

    entry: Mapped[Entry] = relationship(lazy="raise_on_sql")
    person: Mapped[Person] = relationship(lazy="joined", innerjoin=True)

    __table_args__ = (Index("ix_copies_entry", "entry_id", "person_id"),)


class Offer(Base):
    """A case offered to an interpreter. One a person and case: a *no* is remembered."""

    __tablename__ = "offers"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    state: Mapped[OfferState] = mapped_column(default=OfferState.OPEN)
    outbox_id: Mapped[int] = mapped_column(BigInteger)
    offered_at: Mapped[datetime]
    lapses_at: Mapped[datetime]
    answered_at: Mapped[datetime | None] = mapped_column(default=None)
    accepted_at: Mapped[datetime | None] = mapped_column(default=None)
    # When the interpreter was last asked whether they want a break.
    nudged_at: Mapped[datetime | None] = mapped_column(default=None)
    # They know the resident: no case of theirs is offered to them any more.
    knows_resident: Mapped[bool] = mapped_column(default=False)
    # What they said afterwards: whether they are worried about the resident.
    worried: Mapped[bool | None] = mapped_column(default=None)

    case: Mapped[Case] = relationship(lazy="raise_on_sql")
    person: Mapped[Person] = relationship(lazy="joined", innerjoin=True)

    __table_args__ = (Index("uq_offers_person", "case_id", "person_id", unique=True),)


class RosterEntry(Base):
    """One language of one interpreter."""

    __tablename__ = "roster_entries"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    language: Mapped[str]
    level: Mapped[Level] = mapped_column(default=Level.FLUENT)
    asked_at: Mapped[datetime | None] = mapped_column(default=None)
    added_at: Mapped[datetime]
    # None: a coordinator has not approved it yet, so nobody asks them for it.
    approved_at: Mapped[datetime | None] = mapped_column(default=None)

    person: Mapped[Person] = relationship(lazy="raise_on_sql")

    __table_args__ = (Index("uq_roster_entries_language", "language", "person_id", unique=True),)


# --- values and refusals ------------------------------------------------------------------------


@dataclass(frozen=True)
class Said:
    """A message as a person wrote it."""

    text: str
    said_at: datetime
    entities: tuple[Mapping[str, Any], ...] = ()
    kind: EntryKind = EntryKind.TEXT
    media: dict[str, Any] | None = None
    chat_id: int | None = None
    message_id: int | None = None
    answers: int | None = None  # the entry to which it replies
    quote: str = ""  # what it quotes of it
    language: str | None = None  # of a phrase: nothing need be guessed
    album: str | None = None  # Telegram's id of the album that it is a part of
    is_forwarded: bool = False


class CaseRefusal(StrEnum):
    """Why somebody may not do this with a case; the value is the text that says so."""

    UNKNOWN = "case-unknown"  # no such case, or not one of theirs
    CLOSED = "case-closed-already"
    UNDO_LATE = "case-undo-late"  # closed too long ago to be undone by a tap
    NEWER_OPEN = "case-has-newer"  # the resident has another case that is open
    SOMEBODY_ANSWERS = "answering-ask"  # somebody else is answering just now
    ONLY_READER = "case-only-reader"  # nobody else would read it
    THERE_ALREADY = "case-there-already"  # it is with that area's staff
    WITHDRAWN = "withdrawn-already"  # the staff took this message back
    NOTHING_TO_WITHDRAW = "withdraw-how"  # not said by them, or nothing of theirs is here
    OFFER_TAKEN = "offer-taken"  # another interpreter was faster, or the case is over
    NOT_INTERPRETER = "interpreter-not-yours"  # not offered to them, or not interpreted by them
    CHANGED = "translation-changed"  # what they confirm is no longer what is shown


class CaseRefused(Refused):
    """A case that can't be answered, closed or interpreted by this person now."""

    def __init__(self, reason: CaseRefusal, *, number: int | None = None) -> None:
        self.text_id = reason.value
        super().__init__(number=str(number))
        self.reason = reason
