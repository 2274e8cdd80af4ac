"""Messages of a copy that Telegram refuses for good: the words arrive otherwise, or it is said.

Who has blocked the bot gets what waits for them once they are back, in order. Everybody else's
words are sent again without formatting, voices as audio; the author hears what did not arrive,
beneath that very message.
"""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import aliased

from bot.people.directory import PersonReachable
from bot.people.model import Person
from bot.relay import cards, copies, staff, translations, voices
from bot.relay.copies import Recipient
from bot.relay.deliver import deliver
from bot.relay.entry_lines import is_hidden_place
from bot.relay.model import By, Copy, Entry, EntryKind, Part, Reader, Side
from bot.spine.jobs.model import JobContext, Priority, job
from bot.spine.outbox.model import OutboxMessage, OutboxState
from bot.spine.outbox.say import Sending, say
from bot.spine.outbox.screen import Screen
from bot.spine.texts.accounts import without_accounts
from bot.spine.texts.render import Foreign, Joined, Text

# In `Copy.shown` of the message that says so.
_TOLD, _PLAIN = "undelivered", "plain"
_VOICES = (EntryKind.VOICE, EntryKind.VIDEO_NOTE)


@job("relay-refused", Priority.WATCH)
async def refused(context: JobContext, entry_id: int, person_id: int, reader: str) -> None:
    """Deal with a message of a copy that was refused for good."""
    session, now = context.session, context.now
    entry = await session.get_one(Entry, entry_id)
    person = await session.get_one(Person, person_id)
    to = Reader(reader)
    if not person.is_reachable:
        if to is Reader.RESIDENT and entry.side is Side.STAFF:
            await _tell_author(session, entry, now=now)
        return
    refused_copies = await _refused(session, entry, person, to)
    if entry.kind in _VOICES and any(one.part is Part.MEDIUM for one in refused_copies):
        await voices.send_as_audio(session, entry, person, to, now=now)
    if any(one.part is not Part.MEDIUM for one in refused_copies) and to is not Reader.AUTHOR:
        await _say_plainly(session, entry, person, refused_copies, now=now)


async def _refused(
    session: AsyncSession, entry: Entry, person: Person, reader: Reader
) -> Sequence[Copy]:
    found = await session.scalars(
        select(Copy)
        .join(OutboxMessage, OutboxMessage.id == Copy.outbox_id)
        .where(Copy.entry_id == entry.id, Copy.person_id == person.id, Copy.reader == reader)
        .where(Copy.part != Part.NOTE, OutboxMessage.state == OutboxState.FAILED)
        .order_by(Copy.id)
    )
    return found.all()


async def _tell_author(session: AsyncSession, entry: Entry, *, now: datetime) -> None:
    """Tell the author, once, that the resident could not be reached; else the others."""
    if await _was_noted(session, entry, _TOLD):
        return
    case, people = entry.case, [entry.author]
    if not await staff.may_answer(session, entry.author, case, now=now):
        people = await staff.readers(session, case, now=now)
    for person in people:
        card = await copies.card_of(session, entry, person.id, Reader.AUTHOR)
        card = card or await copies.card_of(session, entry, person.id, Reader.STAFF)
        sending = Sending(replies_to=card.outbox_id if card is not None else None)
        if person.id == entry.author_id and entry.message_id is not None:
            sending = Sending(answers=entry.message_id)
        screen = cards.undelivered(case)
        outbox_id = await say(session, person, screen, now=now, sending=sending)
        reader = Reader.AUTHOR if person.id == entry.author_id else Reader.STAFF
        to = Recipient(person, reader, entry.language)
        copies.note_about(session, entry, to, outbox_id, _TOLD)


async def _say_plainly(
    session: AsyncSession, entry: Entry, person: Person, refused: Sequence[Copy], *, now: datetime
) -> None:
    """Send the words once more with nothing that could be refused; the copies map to that."""
    first = refused[0]
    if await _was_noted(session, entry, f"{_PLAIN}:{person.id}:{first.reader}"):
        return
    shown = await translations.current(session, [entry])
    words = [without_accounts(entry.text)] if entry.text else []
    translated = shown.get((entry.id, first.language))
    if translated is not None and translated.by is not By.NOBODY:
        words.append(without_accounts(translated.text))
    if is_hidden_place(entry, first.reader):
        words = []
    lines: list[Any] = [Text("copy-refused", {"number": str(entry.case_id)})]
    lines += [Foreign(one) for one in words] or [Text("unanswered-no-words")]
    screen = Screen("relay-lines", {"lines": Joined(lines, "\n")})
    outbox_id = await say(session, person, screen, now=now)
    to = Recipient(person, first.reader, first.language)
    mark = f"{_PLAIN}:{person.id}:{first.reader}"
    copies.note_about(session, entry, to, outbox_id, mark)


async def _was_noted(session: AsyncSession, entry: Entry, mark: str) -> bool:
    noted = select(Copy.id).where(Copy.entry_id == entry.id, Copy.part == Part.NOTE)
    return await session.scalar(noted.where(Copy.shown == mark).limit(1)) is not None


# --- once they are back -------------------------------------------------------------------------


async def on_person_reachable(session: AsyncSession, fact: PersonReachable, now: datetime) -> None:
    """Send a resident who is back the answers that were refused, once and in order."""
    person = fact.person
    entries = await _undelivered(session, person)
    current = await translations.current(session, entries)
    for entry in entries:
        [language] = {one.language for one in await _clear(session, entry, person)}
        to = Recipient(person, Reader.RESIDENT, language)
        await deliver(session, entry, [to], now=now, translations=current)


async def _undelivered(session: AsyncSession, person: Person) -> list[Entry]:
    """List the entries of which this resident has no card, since it was refused."""
    other, other_row = aliased(Copy), aliased(OutboxMessage)
    arrived = (
        select(other.id)
        .join(other_row, other_row.id == other.outbox_id)
        .where(other.entry_id == Copy.entry_id, other.person_id == person.id)
        .where(other.part == Part.ORIGINAL, other.number == 0)
        .where(other_row.state.in_([OutboxState.SENT, OutboxState.QUEUED]))
    )
    ids = (
        select(Copy.entry_id)
        .join(OutboxMessage, OutboxMessage.id == Copy.outbox_id)
        .where(OutboxMessage.person_id == person.id, OutboxMessage.state == OutboxState.FAILED)
        .where(Copy.reader == Reader.RESIDENT, Copy.part == Part.ORIGINAL, ~arrived.exists())
    )
    entries = await session.scalars(
        select(Entry).where(Entry.id.in_(ids), Entry.withdrawn_at.is_(None)).order_by(Entry.id)
    )
    return list(entries)


async def _clear(session: AsyncSession, entry: Entry, person: Person) -> list[Copy]:
    """Let the refused copies of an entry, and of what shares its card, be edited no more."""
    head, joined = await copies.on_card(session, entry)
    ids = [one.id for one in (head, *joined)]
    found = await session.scalars(
        select(Copy)
        .where(Copy.entry_id.in_(ids), Copy.person_id == person.id)
        .where(Copy.reader == Reader.RESIDENT)
    )
    refused = found.all()
    for copy in refused:
        copy.part = Part.NOTE
    # What did not arrive then is told again if it does not arrive now.
    await session.execute(
        update(Copy)
        .where(Copy.entry_id.in_(ids), Copy.part == Part.NOTE, Copy.shown == _TOLD)
        .values(shown="")
        .execution_options(synchronize_session=False)
    )
    await session.flush()
    return list(refused)
