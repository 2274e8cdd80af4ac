"""Withdrawing what was said: the others' copies vanish, and they read that it no longer counts.

The record keeps who withdrew it and when.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload
from sqlalchemy.orm.attributes import set_committed_value

from bot.people import rights, roles
from bot.people.model import Person
from bot.people.rights import Action
from bot.relay import (
    cases,
    copies,
    corrections,
    roster,
    staff,
    translate,
    translations,
    waits,
    withdrawal_cards,
)
from bot.relay.copies import Recipient
from bot.relay.model import (
    CaseRefusal,
    CaseRefused,
    Copy,
    Entry,
    Part,
    Reader,
    Side,
    Translation,
)
from bot.spine.db.queries import lock
from bot.spine.outbox.model import OutboxMessage
from bot.spine.outbox.say import Sending, remove, say

# Telegram deletes nothing that is older; a little less, for the way there.
DELETABLE = timedelta(hours=47, minutes=55)


async def look_at_answer(
    session: AsyncSession, person: Person, entry_id: int, *, now: datetime
) -> Entry:
    """Return an answer that the person may withdraw. Raises NotAllowed, CaseRefused."""
    entry = await session.get(Entry, entry_id)
    if entry is None or entry.side is not Side.STAFF:
        raise CaseRefused(CaseRefusal.UNKNOWN)
    await _require_right(session, person, entry, now)
    if entry.is_withdrawn:
        raise CaseRefused(CaseRefusal.WITHDRAWN)
    return entry


async def withdraw(session: AsyncSession, person: Person, entry_id: int, *, now: datetime) -> Entry:
    """Take back what was said, also in a closed case; tell all who have read it.

    Its author may; an answer also who leads the area. Raises NotAllowed; CaseRefused for what
    there is not, and for what was withdrawn before.
    """
    said = await session.get(Entry, entry_id)
    if said is None or (said.side is Side.RESIDENT and said.author_id != person.id):
        raise CaseRefused(CaseRefusal.UNKNOWN)
    await cases.lock_case(session, said.case_id)
    entry = await lock(session, Entry, entry_id)
    assert entry is not None
    await roles.reload_grants(session, person)
    if entry.side is Side.STAFF:
        await _require_right(session, person, entry, now)
    if entry.is_withdrawn:
        raise CaseRefused(CaseRefusal.WITHDRAWN)
    entry.withdrawn_at, entry.withdrawn_by = now, person.id
    await session.flush()
    readers = await copies.cards_of(session, entry)
    await _remove_copies(session, entry, now)
    await copies.refresh(session, entry, now=now)
    await _tell_readers(session, entry, person, readers, now)
    if entry.side is Side.STAFF:
        await waits.begin_again(session, entry, now=now)
    else:
        await waits.end_if_nothing_waits(session, entry.case, now=now)
    return entry


async def withdraw_album(
    session: AsyncSession, person: Person, entry_id: int, *, now: datetime
) -> Entry:
    """Take back an entry, and with a part of an album all of it. Raises as `withdraw`."""
    entry = await withdraw(session, person, entry_id, now=now)
    if entry.album is not None:
        parts = await session.scalars(
            select(Entry.id)
            .where(Entry.case_id == entry.case_id, Entry.album == entry.album)
            .where(Entry.author_id == entry.author_id, Entry.withdrawn_at.is_(None))
        )
        for part in parts.all():
            await withdraw(session, person, part, now=now)
    return entry


async def withdraw_words(
    session: AsyncSession, person: Person, translation_id: int, *, now: datetime
) -> Translation:
    """Take back an interpreter's words; what was there before them counts again.

    Raises CaseRefused for what is not theirs, or was withdrawn before.
    """
    made = await session.get(Translation, translation_id)
    if made is None or made.person_id != person.id:
        raise CaseRefused(CaseRefusal.UNKNOWN)
    entry = await lock(session, Entry, made.entry_id)
    assert entry is not None
    current = await translations.current(session, [entry])
    stands = current.get((entry.id, made.language))
    theirs = await session.scalars(
        select(Translation)
        .where(Translation.entry_id == entry.id, Translation.language == made.language)
        .where(Translation.person_id == person.id, Translation.withdrawn_at.is_(None))
    )
    words = theirs.all()
    if not words:
        raise CaseRefused(CaseRefusal.WITHDRAWN)
    for one in words:
        one.withdrawn_at = now
    await session.flush()
    set_committed_value(made, "entry", entry)
    if stands is None or stands.person_id != person.id:
        return made  # another's words have taken their place since
    await copies.refresh(session, entry, now=now)
    await corrections.tell_withdrawn(session, made, now=now)
    if (entry.id, made.language) not in await translations.current(session, [entry]):
        await translate.request(session, entry, [made.language], now=now)
    return made


# --- which --------------------------------------------------------------------------------------


async def said_at(
    session: AsyncSession, person: Person, message_id: int
) -> Entry | Translation | None:
    """Find what somebody said in this message of their chat, or what of them it shows."""
    entry = await cases.entry_of_message(session, person.chat_id, message_id)
    if entry is not None:
        return entry if entry.author_id == person.id else None
    translation = await translations.by_message(session, person.chat_id, message_id)
    if translation is not None:
        return translation if translation.person_id == person.id else None
    copy = await copies.copy_at(session, person.chat_id, message_id)
    if copy is None:
        return None
    return copy.entry if copy.reader is Reader.AUTHOR or copy.entry.author_id == person.id else None


async def last_said(session: AsyncSession, person: Person) -> Entry | Translation | None:
    """Find what somebody said or interpreted last, and has not withdrawn."""
    entry = await session.scalar(
        select(Entry)
        .where(Entry.author_id == person.id, Entry.withdrawn_at.is_(None))
        .order_by(Entry.id.desc())
        .limit(1)
    )
    case = await cases.interpreted_by(session, person)
    if case is None:
        return entry
    words = await session.scalar(
        select(Translation)
        .join(Entry, Entry.id == Translation.entry_id)
        .where(Entry.case_id == case.id, Translation.person_id == person.id)
        .where(Translation.withdrawn_at.is_(None))
        .order_by(Translation.id.desc())
        .limit(1)
        .options(joinedload(Translation.entry, innerjoin=True))
    )
    if words is not None and (entry is None or words.made_at >= entry.said_at):
        return words
    return entry


async def _require_right(
    session: AsyncSession, person: Person, entry: Entry, now: datetime
) -> None:
    case = entry.case
    if person.id == entry.author_id and await staff.may_answer(session, person, case, now=now):
        return
    if person.id == case.resident_id:
        raise rights.NotAllowed
    rights.require(person, Action.WITHDRAW_ANSWER, case.area_id)


# --- the others' copies -------------------------------------------------------------------------


async def _remove_copies(session: AsyncSession, entry: Entry, now: datetime) -> None:
    """Delete what the others have of it: Telegram does so for 48 hours.

    Older words are replaced by an edit. The staff and the interpreter keep what the staff said,
    marked: it may have to be put right. A card that shows other words as well stays.
    """
    head, joined = await copies.on_card(session, entry)
    # A card on which nothing else stands any more goes with its last words.
    is_shared = not all(one.is_withdrawn for one in (head, *joined))
    there = await copies.all_of(session, entry)
    if head is not entry and not is_shared:
        there += await copies.all_of(session, head)
    sent_at = await _sent_at(session, there)
    for copy in there:
        is_kept = entry.side is Side.STAFF and copy.reader is not Reader.RESIDENT
        is_text = copy.part is not Part.MEDIUM
        if is_kept or (is_text and is_shared):
            continue
        at = sent_at.get(copy.outbox_id)
        if is_text and at is not None and now - at >= DELETABLE:
            continue
        await remove(session, copy.outbox_id, copy.person, now=now)
        copy.part = Part.NOTE if is_text else copy.part
    await session.flush()


async def _sent_at(session: AsyncSession, sent: Sequence[Copy]) -> dict[int, datetime]:
    """Find when copies left, by outbox id; those that have not are missing."""
    ids = [copy.outbox_id for copy in sent]
    rows = await session.execute(
        select(OutboxMessage.id, OutboxMessage.sent_at).where(OutboxMessage.id.in_(ids))
    )
    return {number: at for number, at in rows if at is not None}


async def _tell_readers(
    session: AsyncSession, entry: Entry, by: Person, readers: Sequence[Copy], now: datetime
) -> None:
    """Send a message in place of each copy, or beneath it: an edit alone may not be seen."""
    interpreter = await roster.interpreter_of(session, entry.case)
    for card in readers:
        if card.person_id == by.id:
            continue
        if not await copies.still_reads(session, card, entry.case, interpreter, now=now):
            continue
        if entry.side is Side.RESIDENT:
            screen = withdrawal_cards.withdrawn_by_resident(entry, card.reader)
        elif card.reader is Reader.RESIDENT:
            screen = withdrawal_cards.withdrawn_for_resident(entry, card.person.locale)
        else:
            screen = withdrawal_cards.withdrawn(entry, by, card.reader)
        sending = Sending(replies_to=card.outbox_id)
        outbox_id = await say(session, card.person, screen, now=now, sending=sending)
        to = Recipient(card.person, card.reader, card.language)
        copies.note_about(session, entry, to, outbox_id)
