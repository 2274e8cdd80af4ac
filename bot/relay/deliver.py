"""Delivering an entry: what was said goes to its readers at once, in its own words."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.languages import detect as languages
from bot.people.model import Person
from bot.relay import albums, copies, files, media, shared_cards, translate
from bot.relay.cards import Faces, Translations
from bot.relay.copies import Above, Recipient, Sheet
from bot.relay.entry_lines import is_hidden_place
from bot.relay.model import Case, Copy, Entry, Part, Reader, Side
from bot.relay.translations import NO_TRANSLATIONS, current
from bot.spine.outbox.model import Lane


async def deliver(
    session: AsyncSession,
    entry: Entry,
    to: Sequence[Recipient],
    *,
    now: datetime,
    translations: Translations = NO_TRANSLATIONS,
) -> None:
    """Send an entry to its readers, and ask for the translations that they still need.

    What shares the card of another joins it there. Words said in haste let others' go first.
    """
    head, joined = await copies.on_card(session, entry)
    if head.side is Side.RESIDENT and all(one.is_withdrawn for one in (entry, *joined)):
        return  # its author took it back
    lane = Lane.NOTICE if await shared_cards.is_hasty(session, entry) else Lane.TALK
    if head is entry:
        await _deliver_card(session, entry, joined, to, now, translations, lane)
    else:
        await _join_card(session, head, joined, to, now, lane)
    if head is entry or media.is_sent(entry.media):
        await _schedule_media(session, head, [head, *joined], to, now)
    needed = {recipient.language for recipient in to}
    missing = {language for language in needed if (entry.id, language) not in translations}
    await translate.request(session, entry, missing, now=now)


async def _deliver_card(
    session: AsyncSession,
    entry: Entry,
    joined: Sequence[Entry],
    to: Sequence[Recipient],
    now: datetime,
    translations: Translations,
    lane: Lane,
) -> None:
    faces = Faces(entry, translations, joined)
    for recipient in to:
        await _deliver_to(session, entry, recipient, faces, now, lane)


async def _join_card(
    session: AsyncSession,
    head: Entry,
    joined: Sequence[Entry],
    to: Sequence[Recipient],
    now: datetime,
    lane: Lane,
) -> None:
    """Show what was said on the card that is there; who has none gets it whole."""
    await copies.refresh(session, head, now=now, lane=lane)
    for recipient in to:
        if await copies.card_of(session, head, recipient.person.id, recipient.reader) is None:
            faces = Faces(head, await current(session, [head, *joined]), joined)
            await _deliver_to(session, head, recipient, faces, now, lane)


async def _schedule_media(
    session: AsyncSession,
    head: Entry,
    entries: Sequence[Entry],
    to: Sequence[Recipient],
    now: datetime,
) -> None:
    """Have the media sent that follow a card together."""
    if not any(_goes_with_card(one) for one in entries):
        return
    for recipient in to:
        if recipient.reader is not Reader.AUTHOR and recipient.person.is_reachable:
            await albums.schedule(session, head, recipient, now=now)


def _goes_with_card(entry: Entry) -> bool:
    """Tell whether its medium leaves with the others of its card, not by itself."""
    is_joined = entry.album is not None or entry.shown_with not in (None, entry.id)
    return is_joined and media.is_sent(entry.media)


async def _deliver_to(
    session: AsyncSession, entry: Entry, to: Recipient, faces: Faces, now: datetime, lane: Lane
) -> None:
    above, under = await _answered(session, entry, to.person), None
    is_apart = to.reader is Reader.AUTHOR or _goes_with_card(entry)
    is_apart = is_apart or is_hidden_place(entry, to.reader)
    is_apart = is_apart or entry.is_withdrawn
    if media.goes_above(entry.media) and not is_apart:
        under = await copies.send_medium(session, entry, to, above, now=now)
    follows = None if is_apart else files.file_call(entry, to.person, to.reader)
    face = faces.of(to.reader, to.language, to.person)
    sheet = Sheet(entry, to, now, above, follows, lane)
    await copies.show(session, sheet, [], face, under)


async def _answered(session: AsyncSession, entry: Entry, person: Person) -> Above:
    """Find where this reader has what the entry replies to: a copy, or their own message."""
    if entry.answers is None:
        return Above()
    answered = await session.get_one(Entry, entry.answers)
    if answered.chat_id == person.chat_id and answered.message_id is not None:
        return Above(answers=answered.message_id)
    first = (
        select(Copy.outbox_id)
        .where(Copy.entry_id.in_((answered.id, answered.card_id)), Copy.person_id == person.id)
        .where(Copy.part != Part.TRANSLATION)
        .order_by(Copy.entry_id != answered.id, Copy.id)
        .limit(1)
    )
    return Above(replies_to=await session.scalar(first))


def as_staff(case: Case, staff: Iterable[Person]) -> list[Recipient]:
    """Make the staff recipients, each in their own language where it is one of Weft's."""
    return [
        Recipient(person, Reader.STAFF, languages.language_of(person.locale) or case.staff_language)
        for person in staff
    ]
