"""Edits: somebody has changed a message of theirs, and its copies follow."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.languages.detect import DEFAULT, Detection
from bot.people.model import Person
from bot.relay import (
    cases,
    copies,
    corrections,
    files,
    live_places,
    media,
    notices,
    roster,
    translate,
    translations,
    waits,
)
from bot.relay.interpreting import record_words
from bot.relay.model import CaseRefusal, CaseRefused, Entry, EntryKind, Said, Side
from bot.relay.quoting import carried
from bot.spine.outbox.say import edit_call
from bot.spine.texts.accounts import masked


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
    if entry.kind is EntryKind.LIVE_LOCATION and entry.author_id == person.id:
        if not entry.is_withdrawn and said.kind in (EntryKind.LIVE_LOCATION, EntryKind.LOCATION):
            await live_places.move(session, entry, said, now=now)
        return None
    is_new_medium = media.replaced(entry.media, said.media)
    if entry.author_id != person.id or not cases.is_revised(entry, said):
        return None
    if entry.is_withdrawn:
        raise CaseRefused(CaseRefusal.WITHDRAWN)
    before = await translations.current(session, [entry])
    needed_none = not waits.needs_answer(entry)
    cases.revise(entry, said)
    if is_new_medium:
        entry.kind, entry.media = said.kind, said.media
    guess = detector.detect(said.text, prior=[entry.language])
    entry.language = guess.language or entry.language
    await translate.request_again(session, entry, now=now)
    await copies.refresh(session, entry, now=now)
    if is_new_medium:
        await files.send_new_medium(session, entry, now=now)
        await notices.tell_author(session, entry, now=now)
    else:
        if entry.album is not None:
            await _caption_again(session, entry, now)
        await notices.tell_of_accounts(session, entry, now=now)
    await corrections.ask_again(session, entry, before, now=now)
    if needed_none and entry.side is Side.RESIDENT and entry.case.is_open:
        await waits.begin(session, entry, now=now)
    return entry


async def _caption_again(session: AsyncSession, entry: Entry, now: datetime) -> None:
    """Change the caption that stands beneath a part of an album."""
    interpreter = await roster.interpreter_of(session, entry.case)
    caption, entities = masked(entry.text, carried(entry.entities))
    for copy in await copies.media_of(session, entry):
        if await copies.still_reads(session, copy, entry.case, interpreter, now=now):
            fields = {"caption": caption, "caption_entities": entities}
            outbox_id, to = copy.outbox_id, copy.person
            await edit_call(session, outbox_id, to, "editMessageCaption", fields, now=now)


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
