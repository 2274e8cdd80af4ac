"""Translations: one of one revision of an entry into one language; by whom, and when.

The newest revision counts. A person's translation is never overwritten by a machine's: the
entry's row is locked while one is written, so that a late engine sees the newer words whichever
way they race.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.relay.cards import Translations
from bot.relay.model import By, Entry, Side, Translation
from bot.spine.db.queries import lock

NO_TRANSLATIONS: Translations = {}


@dataclass(frozen=True)
class EntryTranslated:
    """Fact: an entry has a newer translation, or it is known that there is none."""

    entry: Entry


@dataclass(frozen=True)
class Words:
    """A translation that is not written yet."""

    text: str
    by: By
    engine: str = ""
    broken: Sequence[str] = ()
    entities: Sequence[Mapping[str, Any]] = ()
    source: str | None = None  # the language from which a machine translated
    person_id: int | None = None
    chat_id: int | None = None
    message_id: int | None = None


async def current(session: AsyncSession, entries: Sequence[Entry]) -> Translations:
    """Return the newest translation of each entry's present revision."""
    by_id = {entry.id: entry for entry in entries}
    translations = await session.scalars(
        select(Translation).where(Translation.entry_id.in_(by_id)).order_by(Translation.revision)
    )
    return {
        (one.entry_id, one.language): one
        for one in translations
        if _is_current(one, by_id[one.entry_id])
    }


def _is_current(translation: Translation, entry: Entry) -> bool:
    """Tell whether it translates the entry as it is now.

    Out of a language that proved wrong, a machine's does not.
    """
    if translation.withdrawn_at is not None:
        return False
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
    """Write a translation; None when it comes too late.

    Too late: the entry has changed or is withdrawn, a person has translated it already, or the
    words say that there is none, and there is one.
    """
    entry = await lock(session, Entry, entry_id)
    assert entry is not None
    if entry.is_withdrawn or entry.revision != entry_revision:
        return None
    if words.source not in (None, entry.language):
        return None
    newest = await session.scalar(
        select(Translation)
        .where(Translation.entry_id == entry_id, Translation.language == language)
        .order_by(Translation.revision.desc())
        .limit(1)
    )
    if newest is not None and _is_current(newest, entry):
        if newest.by is By.PERSON and words.by is not By.PERSON:
            return None
        is_answered = newest.by is not By.NOBODY
        if words.by is By.NOBODY and (is_answered or words.engine in ("", newest.engine)):
            return None  # asked twice at once, and one has answered
    made = Translation(
        entry=entry,
        language=language,
        entry_revision=entry_revision,
        revision=newest.revision + 1 if newest else 1,
        by=words.by,
        source=words.source,
        person_id=words.person_id,
        engine=words.engine,
        text=words.text,
        entities=[dict(entity) for entity in words.entities],
        broken=list(words.broken),
        chat_id=words.chat_id,
        message_id=words.message_id,
        made_at=now,
    )
    session.add(made)
    await session.flush()
    return made


async def by_message(session: AsyncSession, chat_id: int, message_id: int) -> Translation | None:
    """Return the newest translation that came from this message of an interpreter."""
    return await session.scalar(
        select(Translation)
        .where(Translation.chat_id == chat_id, Translation.message_id == message_id)
        .order_by(Translation.revision.desc())
        .limit(1)
        .options(joinedload(Translation.entry, innerjoin=True))
    )


def language_for(entry: Entry) -> str:
    """Return the language into which an interpreter translates this entry."""
    return entry.case.language if entry.side is Side.STAFF else entry.case.staff_language
