"""The interpreter's words for an entry replace the machine's on both sides."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.model import Person
from bot.relay import copies, corrections, translations
from bot.relay.model import By, CaseRefusal, CaseRefused, Copy, Entry, Said
from bot.relay.offers import require_interpreter
from bot.relay.quoting import carried, hides_something, whole
from bot.relay.translations import EntryTranslated, Words
from bot.spine import facts


async def interpret(
    session: AsyncSession, person: Person, copy: Copy, said: Said, *, now: datetime
) -> Entry:
    """Take an interpreter's words for the entry of a copy. Raises NotAllowed, CaseRefused."""
    entry = await session.get_one(Entry, copy.entry_id)
    await require_interpreter(session, entry.case, person)
    await record_words(session, entry, person, said, now=now)
    return entry


async def record_words(
    session: AsyncSession, entry: Entry, person: Person, said: Said, *, now: datetime
) -> None:
    """Write an interpreter's words and show them on every copy. The caller has asked the right.

    What the author hid stays hidden, as a whole if the interpreter hid nothing. Raises CaseRefused
    for an entry that was withdrawn.
    """
    if entry.is_withdrawn:
        raise CaseRefused(CaseRefusal.WITHDRAWN)
    entities = carried(said.entities)
    if hides_something(entry.entities) and not hides_something(entities):
        entities.append(whole(said.text))
    words = Words(
        said.text,
        By.PERSON,
        entities=entities,
        person_id=person.id,
        chat_id=said.chat_id,
        message_id=said.message_id,
    )
    language = translations.language_for(entry)
    before = await translations.current(session, [entry])
    made = await translations.record(
        session, entry.id, language, words, entry_revision=entry.revision, now=now
    )
    await copies.refresh(session, entry, now=now)
    if made is not None:
        await corrections.tell_readers(session, made, before, now=now)
    await facts.state(session, EntryTranslated(entry), now=now)
