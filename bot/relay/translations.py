"""Renderings: one translation of one revision of an entry into one language; by whom, and when.

The newest revision counts. A person's translation is never overwritten by a machine's: the entry's row is locked while one is
written, so that a late engine sees the newer words whichever way they race.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import BigInteger, ForeignKey, Index, Text, bindparam, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.relay.cases import Case, Entry
from bot.spine.db.queries import one_of
from bot.spine.db.types import Base, BigId
from bot.spine.jobs import model as due

KIND = "render"
URGENCY = 2


class By(StrEnum):
    PERSON = "person"  # the case's interpreter
    PHRASE = "phrase"  # translated by people beforehand
    MACHINE = "machine"
    NOBODY = "nobody"  # every translator was down: the original stands


class Translation(Base):
    __tablename__ = "translations"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    entry_id: Mapped[int] = mapped_column(ForeignKey("entries.id"))
    language: Mapped[str]
    source: Mapped[str | None] = mapped_column(
        default=None
    )  # what the entry's language was taken to be
    entry_revision: Mapped[int]
    revision: Mapped[int]
    by: Mapped[By]
    person_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"), default=None)
    engine: Mapped[str] = mapped_column(default="")
    text: Mapped[str] = mapped_column(Text)
    broken: Mapped[list[Any]] = mapped_column(default=list)
    # The interpreter's own message, so that an edit of it is followed.
    chat_id: Mapped[int | None] = mapped_column(BigInteger, default=None)
    message_id: Mapped[int | None] = mapped_column(BigInteger, default=None)
    made_at: Mapped[datetime]

    __table_args__ = (
        Index("uq_translations_revision", "entry_id", "language", "revision", unique=True),
        Index("ix_translations_message", "chat_id", "message_id"),
    )


@dataclass(frozen=True)
class Words:
    """A translation that is not written yet."""

    text: str
    by: By
    engine: str = ""
    broken: Sequence[str] = ()
    source: str | None = None  # the language from which a machine translated
    person_id: int | None = None
    chat_id: int | None = None
    message_id: int | None = None


_OF_ENTRIES = (
    select(Translation)
    .where(one_of(Translation.entry_id, "entries"))
    .order_by(Translation.revision)
)
_NEWEST = (
    select(Translation)
    .where(Translation.entry_id == bindparam("entry"), Translation.language == bindparam("into"))
    .order_by(Translation.revision.desc())
    .limit(1)
)


async def current(
    session: AsyncSession, entries: Sequence[Entry]
) -> dict[tuple[int, str], Translation]:
    """The newest translation of each entry's present revision, by entry and language."""
    by_id = {entry.id: entry for entry in entries}
    found = await session.scalars(_OF_ENTRIES, {"entries": by_id.keys()})
    return {(r.entry_id, r.language): r for r in found if _holds(r, by_id[r.entry_id])}


def _holds(translation: Translation, entry: Entry) -> bool:
    """Whether it renders the entry as it is now; out of a language that proved wrong, a machine's does not."""
    return translation.entry_revision == entry.revision and translation.source in (
        None,
        entry.language,
    )


async def record(
    session: AsyncSession,
    entry_id: int,
    language: str,
    words: Words,
    *,
    entry_revision: int,
    now: datetime,
) -> Translation | None:
    """Writes a translation; None when it comes too late: the entry has changed, or a person has rendered it already; or when it
    says that there is none, and there is one."""
    entry = await session.get_one(Entry, entry_id, with_for_update=True, populate_existing=True)
    if entry.revision != entry_revision or words.source not in (None, entry.language):
        return None
    newest = await session.scalar(_NEWEST, {"entry": entry_id, "into": language})
    if newest is not None and _holds(newest, entry):
        if newest.by is By.PERSON and words.by is not By.PERSON:
            return None
        if words.by is By.NOBODY:
            return None  # asked twice at once, and one has answered
    made = Translation(
        entry_id=entry_id,
        language=language,
        entry_revision=entry_revision,
        revision=newest.revision + 1 if newest else 1,
        by=words.by,
        source=words.source,
        person_id=words.person_id,
        engine=words.engine,
        text=words.text,
        broken=list(words.broken),
        chat_id=words.chat_id,
        message_id=words.message_id,
        made_at=now,
    )
    session.add(made)
    await session.flush()
    return made


async def by_message(session: AsyncSession, chat_id: int, message_id: int) -> Translation | None:
    """The newest translation that came from this message of an interpreter."""
    return await session.scalar(
        select(Translation)
        .where(Translation.chat_id == chat_id, Translation.message_id == message_id)
        .order_by(Translation.revision.desc())
        .limit(1)
    )


async def ask(session: AsyncSession, entry: Entry, language: str, *, now: datetime) -> None:
    """Plans the machine's translation, at once. Nothing to do for the same language or for a message without words."""
    if language == entry.language or not entry.text.strip():
        return
    await plan(session, entry, language, at=now, now=now)


async def plan(
    session: AsyncSession,
    entry: Entry,
    language: str,
    *,
    at: datetime,
    now: datetime,
    attempt: int = 0,
) -> None:
    """The errand's row. It names the revision: when that is no longer the present one, there is nothing left to do."""
    args = {
        "entry": entry.id,
        "revision": entry.revision,
        "source": entry.language,
        "language": language,
    }
    args["attempt"] = attempt
    await due.plan(session, KIND, args, at=at, now=now, urgency=URGENCY)


def language_for(case: Case, entry: Entry) -> str:
    """The language into which an interpreter renders this entry."""
    return case.language if entry.side == "staff" else case.staff_language
