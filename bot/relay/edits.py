"""Edits: somebody has changed a message of theirs, and its copies follow."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.languages.detect import DEFAULT, Detection
from bot.people.model import Person
from bot.relay import cases, copies, files, media, roster, translate, translations, waits
from bot.relay.deliver import send_new_medium
from bot.relay.interpreting import record_words
from bot.relay.model import CaseRefusal, CaseRefused, Entry, Said, Side


async def follow_edit(
    session: AsyncSession,
    person: Person,
    said: Said,
    *,
    now: datetime,
    detector: Detection = DEFAULT,
) -> Entry | None:
    """Take over an edit of an entry, or of an interpreter's words; translators are asked again.

    Returns the entry; None when nothing of a case was edited, or not by its author. Raises
    CaseRefused for an entry that was withdrawn.
    """
    assert said.chat_id is not None
    assert said.message_id is not None
    entry = await cases.entry_of_message(session, said.chat_id, said.message_id)
    if entry is None:
        return await _follow_interpreter(session, person, said, now)
    is_new_medium = media.replaced(entry.media, said.media)
    if entry.author_id != person.id or not cases.is_revised(entry, said):
        return None
    if entry.is_withdrawn:
        raise CaseRefused(CaseRefusal.WITHDRAWN)
    needed_none = not waits.needs_answer(entry)
    cases.revise(entry, said)
    if is_new_medium:
        entry.kind, entry.media = said.kind, said.media
    guess = detector.detect(said.text, prior=[entry.language])
    entry.language = guess.language or entry.language
    await translate.request_again(session, entry, now=now)
    await copies.refresh(session, entry, now=now)
    if is_new_medium:
        await send_new_medium(session, entry, now=now)
        await files.say_what_is_missing(session, entry, now=now)
    if needed_none and entry.side is Side.RESIDENT and entry.case.is_open:
        await waits.begin(session, entry, now=now)
    return entry


async def _follow_interpreter(
    session: AsyncSession, person: Person, said: Said, now: datetime
) -> Entry | None:
    assert said.chat_id is not None
    assert said.message_id is not None
    translation = await translations.by_message(session, said.chat_id, said.message_id)
    if translation is None or said.text == (translation.own_text or translation.text):
        return None
    entry = translation.entry
    # Words for an older revision of the entry would stand beside an original that they do not
    # translate.
    is_current = translation.entry_revision == entry.revision
    interpreter = await roster.interpreter_of(session, entry.case)
    if is_current and interpreter is not None and interpreter.id == person.id:
        await record_words(session, entry, person, said, now=now)
    return entry
