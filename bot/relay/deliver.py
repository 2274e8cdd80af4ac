"""Delivering an entry: what was said goes to its readers at once, in its own words."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.languages import detect as languages
from bot.people.model import Person
from bot.relay import copies, files, media, translate
from bot.relay.cards import Faces, Translations
from bot.relay.copies import Above, Recipient, Sheet
from bot.relay.model import Case, Copy, Entry, Part, Reader
from bot.relay.roster import interpreter_of
from bot.relay.translations import NO_TRANSLATIONS
from bot.spine.jobs.model import Call, Due


async def deliver(
    session: AsyncSession,
    entry: Entry,
    to: Sequence[Recipient],
    *,
    now: datetime,
    translations: Translations = NO_TRANSLATIONS,
) -> None:
    """Send an entry to its readers, and ask for the translations that they still need."""
    faces = Faces(entry, translations)
    for recipient in to:
        await _deliver_to(session, entry, recipient, faces, now)
    needed = {recipient.language for recipient in to}
    missing = {language for language in needed if (entry.id, language) not in translations}
    await translate.request(session, entry, missing, now=now)


async def _deliver_to(
    session: AsyncSession, entry: Entry, to: Recipient, faces: Faces, now: datetime
) -> None:
    above, under = await _answered(session, entry, to.person), None
    is_author = to.reader is Reader.AUTHOR
    if media.goes_above(entry.media) and not is_author:
        under = await copies.send_medium(session, entry, to, above, now=now)
    follows = None if is_author else _file_call(entry, to.person, to.reader)
    face = faces.of(to.reader, to.language, to.person)
    await copies.show(session, Sheet(entry, to, now, above, follows), [], face, under)


async def _answered(session: AsyncSession, entry: Entry, person: Person) -> Above:
    """Find where this reader has what the entry replies to: a copy, or their own message."""
    if entry.answers is None:
        return Above()
    answered = await session.get_one(Entry, entry.answers)
    if answered.chat_id == person.chat_id and answered.message_id is not None:
        return Above(answers=answered.message_id)
    first = (
        select(Copy.outbox_id)
        .where(Copy.entry_id == answered.id, Copy.person_id == person.id)
        .where(Copy.part != Part.TRANSLATION)
        .order_by(Copy.id)
        .limit(1)
    )
    return Above(replies_to=await session.scalar(first))


async def send_new_medium(session: AsyncSession, entry: Entry, *, now: datetime) -> None:
    """Send the medium that its author put in place of the first, as a reply to each card."""
    interpreter = await interpreter_of(session, entry.case)
    for card in await copies.cards_of(session, entry):
        if card.reader is Reader.AUTHOR:
            continue
        if not await copies.still_reads(session, card, entry.case, interpreter, now=now):
            continue
        if media.goes_above(entry.media):
            to = Recipient(card.person, card.reader, card.language)
            await copies.send_medium(session, entry, to, Above(card.outbox_id), now=now)
        elif follows := _file_call(entry, card.person, card.reader):
            await follows.schedule(session, Due.at_once(now))


def _file_call(entry: Entry, person: Person, reader: Reader) -> Call | None:
    """Make the job that brings this reader the entry's file.

    Those of a case are one queue: files arrive in the order of the talk.
    """
    if not entry.media or not media.follows(entry.media):
        return None
    call = files.pass_file.call(
        entry_id=entry.id,
        person_id=person.id,
        reader=str(reader),
        unique=entry.media["unique"],
    )
    return replace(call, queue=f"files:{entry.case_id}")


def as_staff(case: Case, staff: Iterable[Person]) -> list[Recipient]:
    """Make the staff recipients, each in their own language where it is one of Weft's."""
    return [
        Recipient(person, Reader.STAFF, languages.language_of(person.locale) or case.staff_language)
        for person in staff
    ]
