"""Withdrawing an answer of the staff: the resident reads that it no longer counts."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import rights, roles
from bot.people.model import Person
from bot.people.rights import Action
from bot.relay import cases, copies, roster, staff, waits, withdrawal_cards
from bot.relay.model import CaseRefusal, CaseRefused, Copy, Entry, Part, Reader, Side
from bot.spine.db.queries import lock
from bot.spine.outbox.model import OutboxMessage
from bot.spine.outbox.say import Sending, enqueue, say


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
    """Take an answer back, also in a closed case; tell the resident and all who have read it.

    Its author may, and who leads the area. Raises NotAllowed; CaseRefused for what is no answer,
    and for one that was withdrawn before.
    """
    answer = await session.get(Entry, entry_id)
    if answer is None or answer.side is not Side.STAFF:
        raise CaseRefused(CaseRefusal.UNKNOWN)
    await cases.lock_case(session, answer.case_id)
    entry = await lock(session, Entry, entry_id)
    assert entry is not None
    await roles.reload_grants(session, person)
    await _require_right(session, person, entry, now)
    if entry.is_withdrawn:
        raise CaseRefused(CaseRefusal.WITHDRAWN)
    entry.withdrawn_at, entry.withdrawn_by = now, person.id
    await session.flush()
    await copies.refresh(session, entry, now=now)
    await _remove_media(session, entry, now)
    await _tell_readers(session, entry, person, now)
    await waits.begin_again(session, entry, now=now)
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


async def _remove_media(session: AsyncSession, entry: Entry, now: datetime) -> None:
    """Delete the resident's photo or file: an edit changes words alone.

    Telegram deletes nothing that is older than 48 hours.
    """
    resident = entry.case.resident
    media = await session.execute(
        select(OutboxMessage.chat_id, OutboxMessage.message_id)
        .join(Copy, Copy.outbox_id == OutboxMessage.id)
        .where(Copy.entry_id == entry.id, Copy.person_id == resident.id)
        .where(Copy.part == Part.MEDIUM, OutboxMessage.message_id.is_not(None))
    )
    for chat_id, message_id in media.all():
        body = {"chat_id": chat_id, "message_id": message_id}
        await enqueue(
            session, "deleteMessage", body, chat_id=chat_id, person_id=resident.id, now=now
        )


async def _tell_readers(session: AsyncSession, entry: Entry, by: Person, now: datetime) -> None:
    """Send a message beneath each copy: an edit alone may not be seen."""
    interpreter = await roster.interpreter_of(session, entry.case)
    for card in await copies.cards_of(session, entry):
        if card.person_id == by.id:
            continue
        if not await copies.still_reads(session, card, entry.case, interpreter, now=now):
            continue
        if card.reader is Reader.RESIDENT:
            screen = withdrawal_cards.withdrawn_for_resident(entry, card.person.locale)
        else:
            screen = withdrawal_cards.withdrawn(entry, by, card.reader)
        sending = Sending(replies_to=card.outbox_id)
        await say(session, card.person, screen, now=now, sending=sending)
