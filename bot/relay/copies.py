"""Copies: every message of an entry that was sent to somebody, mapped durably to its outbox row.

A copy is laid out from the entry and its translations each time one of them changes (cards.py);
what is new on it leaves as an edit, what does not fit any more as a reply beneath. How an entry
is delivered first stands in deliver.py.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.people.model import Person
from bot.relay import cards, staff, translations
from bot.relay.cards import Face, Faces, Piece
from bot.relay.model import Case, CaseState, Copy, Entry, Part, Reader
from bot.relay.roster import interpreter_of
from bot.spine.db.bulk import write_rows
from bot.spine.db.context import context_of
from bot.spine.jobs.model import Call, Priority
from bot.spine.outbox.model import Lane, OutboxMessage, OutboxState
from bot.spine.outbox.say import Sending, edit_words, enqueue, reply_to, send

STAFF_READERS = (Reader.STAFF, Reader.AUTHOR)


class NotMarkedYet(Exception):
    """A message has just left and its id is not written down: the turn is tried again soon."""


@dataclass(frozen=True)
class Recipient:
    """Somebody who gets a copy, as what, and the language that they need."""

    person: Person
    reader: Reader
    language: str


@dataclass(frozen=True)
class Above:
    """On what a copy hangs: an outbox message, or the reader's own message (Telegram's id)."""

    replies_to: int | None = None
    answers: int | None = None


@dataclass(frozen=True)
class Sheet:
    """One recipient's copy of one entry, about to be sent or brought up to date."""

    entry: Entry
    to: Recipient
    now: datetime
    above: Above = Above()
    # The job that follows when its last message has left.
    on_sent: Call | None = None
    lane: Lane = Lane.TALK


# --- showing ------------------------------------------------------------------------------------


async def refresh(
    session: AsyncSession, entry: Entry, *, now: datetime, lane: Lane = Lane.TALK
) -> None:
    """Bring every copy of an entry up to what is now known of it, and of what shares its card."""
    entry, joined = await on_card(session, entry)
    sheets: dict[tuple[int, Reader], list[Copy]] = {}
    for copy in await session.scalars(_of_entry(entry)):
        sheets.setdefault((copy.person_id, copy.reader), []).append(copy)
    faces = Faces(entry, await translations.current(session, [entry, *joined]), joined)
    interpreter = await interpreter_of(session, entry.case)
    for sent in sheets.values():
        first = sent[0]
        if not await still_reads(session, first, entry.case, interpreter, now=now):
            continue
        texts = _newest_set([copy for copy in sent if copy.part is not Part.MEDIUM])
        if not texts:
            continue  # what they had is deleted
        to = Recipient(first.person, first.reader, first.language)
        face = faces.of(to.reader, to.language, to.person)
        sheet = Sheet(entry, to, now, lane=lane)
        await show(session, sheet, texts, face, texts[0].outbox_id)
    await session.flush()


async def on_card(session: AsyncSession, entry: Entry) -> tuple[Entry, list[Entry]]:
    """Return the entry on whose card this one's words stand, and all others there, in order."""
    if entry.shown_with is None:
        return entry, []
    head = await session.get_one(Entry, entry.shown_with)
    joined = select(Entry).where(Entry.shown_with == head.id, Entry.id != head.id)
    return head, list(await session.scalars(joined.order_by(Entry.id)))


def _of_entry(entry: Entry) -> Select[Copy]:
    shown = Copy.part.not_in((Part.RECAP, Part.NOTE))
    return select(Copy).where(Copy.entry_id == entry.id, shown).order_by(Copy.id)


def _newest_set(copies: list[Copy]) -> list[Copy]:
    """Choose the later copy of what somebody has twice.

    An interpreter who comes back is sent the whole talk again. The earlier copy stays as it was,
    and still leads to its entry.
    """
    starts = [
        at for at, copy in enumerate(copies) if copy.part is Part.ORIGINAL and copy.number == 0
    ]
    return copies[starts[-1] :] if starts else copies


async def show(
    session: AsyncSession, sheet: Sheet, sent: Sequence[Copy], face: Face, under: int | None
) -> None:
    """Make what a recipient has (`sent`) look like the face.

    `under`: the outbox message to which further ones reply, if there is one.
    """
    for part, pieces in face.items():
        there = [copy for copy in sent if copy.part is part]
        outbox_ids = await _show_part(session, sheet, there, part, pieces, under)
        if under is None and outbox_ids:
            under = outbox_ids[0]


async def _show_part(
    session: AsyncSession,
    sheet: Sheet,
    sent: Sequence[Copy],
    part: Part,
    pieces: Sequence[Piece],
    under: int | None,
) -> list[int]:
    """Edit the messages that differ, send those that are missing, empty those too many."""
    for copy, piece in zip(sent, pieces, strict=False):
        await _rewrite(session, sheet, copy, piece)
    outbox_ids = [copy.outbox_id for copy in sent[: len(pieces)]]
    for number, piece in enumerate(pieces[len(sent) :], len(sent)):
        above = Above(replies_to=under)
        if under is None and part is Part.ORIGINAL and number == 0:
            above = sheet.above
        is_last = part is Part.ORIGINAL and number == len(pieces) - 1
        sending = Sending(
            sheet.lane,
            replies_to=above.replies_to,
            answers=above.answers,
            on_failure=_on_failure(sheet.entry, sheet.to),
            on_sent=sheet.on_sent if is_last else None,
        )
        [outbox_id] = await send(
            session, sheet.to.person, piece.words, piece.buttons, now=sheet.now, sending=sending
        )
        _add(session, sheet.entry, sheet.to, outbox_id, part, number, piece.digest)
        outbox_ids.append(outbox_id)
    for copy in sent[len(pieces) :]:
        await _rewrite(session, sheet, copy, cards.emptied(sheet.to.person.locale))
    return outbox_ids


async def _rewrite(session: AsyncSession, sheet: Sheet, copy: Copy, piece: Piece) -> None:
    if copy.shown == piece.digest:
        return
    to, words, buttons = sheet.to.person, piece.words, piece.buttons
    await edit_words(session, copy.outbox_id, to, words, buttons, now=sheet.now, lane=sheet.lane)
    copy.shown = piece.digest


async def retarget(session: AsyncSession, entry: Entry, language: str, read: str) -> None:
    """Change the languages that readers of the staff's words need: the case's is another now.

    The interpreter writes in the case's `language`; the resident gets answers in `read`.
    """
    for copy in await session.scalars(_of_entry(entry).where(Copy.reader != Reader.STAFF)):
        needed = language if copy.reader is Reader.INTERPRETER else read
        if copy.language != needed:
            copy.language = needed
    await session.flush()


# --- media --------------------------------------------------------------------------------------


async def send_medium(
    session: AsyncSession, entry: Entry, to: Recipient, above: Above, *, now: datetime
) -> int:
    """Send what is no text to one reader; return its outbox id."""
    assert entry.media is not None
    body = {"chat_id": to.person.chat_id, **entry.media["body"]}
    if above.answers is not None:
        body["reply_parameters"] = reply_to(above.answers)
    outbox_id = await enqueue(
        session,
        entry.media["method"],
        body,
        chat_id=to.person.chat_id,
        person_id=to.person.id,
        now=now,
        sending=Sending(replies_to=above.replies_to, on_failure=_on_failure(entry, to)),
    )
    note_medium(session, entry, to, outbox_id, str(entry.media["unique"]))
    return outbox_id


def note_medium(
    session: AsyncSession, entry: Entry, to: Recipient, outbox_id: int, unique: str
) -> None:
    """Map an outbox message to the entry whose medium it carries: replies to it find their way."""
    _add(session, entry, to, outbox_id, Part.MEDIUM, 0, unique)


def note_about(
    session: AsyncSession, entry: Entry, to: Recipient, outbox_id: int, mark: str = ""
) -> None:
    """Map what was said of an entry to it: replies find their way, and nothing edits it.

    By its mark it is found again.
    """
    _add(session, entry, to, outbox_id, Part.NOTE, 0, mark)


def note_recap(session: AsyncSession, entry: Entry, to: Recipient, outbox_id: int) -> None:
    """Map a recap to the last entry that it shows: replies to it find their way."""
    _add(session, entry, to, outbox_id, Part.RECAP, 0, "")


def _add(
    session: AsyncSession,
    entry: Entry,
    to: Recipient,
    outbox_id: int,
    part: Part,
    number: int,
    shown: str,
) -> None:
    session.add(
        Copy(
            outbox_id=outbox_id,
            entry=entry,
            person=to.person,
            reader=to.reader,
            language=to.language,
            part=part,
            number=number,
            shown=shown,
        )
    )


async def all_of(session: AsyncSession, entry: Entry) -> list[Copy]:
    """List all messages of the entry's own copies, media and words."""
    return list(await session.scalars(_of_entry(entry)))


async def media_of(session: AsyncSession, entry: Entry) -> list[Copy]:
    """List the messages that carry the entry's medium, one a reader and more if it was changed."""
    sent = select(Copy).where(Copy.entry_id == entry.id, Copy.part == Part.MEDIUM)
    return list(await session.scalars(sent.order_by(Copy.id)))


async def has_medium(session: AsyncSession, card: Copy, entry: Entry, unique: str) -> bool:
    """Tell whether the reader of this card was sent that very medium of the entry."""
    sent = select(Copy.id).where(Copy.entry_id == entry.id, Copy.person_id == card.person_id)
    same = sent.where(Copy.reader == card.reader, Copy.part == Part.MEDIUM, Copy.shown == unique)
    return await session.scalar(same.limit(1)) is not None


# --- who reads them -----------------------------------------------------------------------------


async def still_reads(
    session: AsyncSession, copy: Copy, case: Case, interpreter: Person | None, *, now: datetime
) -> bool:
    """Tell whether the copy's reader may see what becomes of it; `interpreter`: of now.

    A role that is gone reads nothing, nor does the interpreter of a closed case.
    """
    match copy.reader:
        case Reader.RESIDENT:
            return True
        case Reader.INTERPRETER:
            return interpreter is not None and interpreter.id == copy.person_id
        case Reader.STAFF | Reader.AUTHOR:
            return await staff.may_answer(session, copy.person, case, now=now)


async def copy_at(session: AsyncSession, chat_id: int, message_id: int) -> Copy | None:
    """Return the copy that this message is.

    Raises NotMarkedYet when it may be one whose id is not known yet.
    """
    at = (OutboxMessage.chat_id == chat_id, OutboxMessage.message_id == message_id)
    copy = await session.scalar(
        select(Copy)
        .join(OutboxMessage, OutboxMessage.id == Copy.outbox_id)
        .where(*at)
        # Outer, SQLite would read all entries first: it can't reorder a join within one.
        .options(joinedload(Copy.entry, innerjoin=True))
    )
    if copy is not None:
        return copy
    is_other = await session.scalar(select(OutboxMessage.id).where(*at).limit(1)) is not None
    # The first copy of a message that was sent twice is never marked: at the last attempt it is
    # nobody's.
    if not is_other and not context_of(session).is_last_attempt:
        await _require_all_marked(session, chat_id)
    return None


async def _require_all_marked(session: AsyncSession, chat_id: int) -> None:
    """Raise NotMarkedYet while a copy in this chat is not known to have left."""
    unmarked = (
        select(OutboxMessage.id)
        .join(Copy, Copy.outbox_id == OutboxMessage.id)
        .where(OutboxMessage.chat_id == chat_id, OutboxMessage.state == OutboxState.QUEUED)
    )
    if await session.scalar(unmarked.limit(1)) is not None:
        raise NotMarkedYet


async def card_of(
    session: AsyncSession, entry: Entry, person_id: int, reader: Reader
) -> Copy | None:
    """Return the first message of what this reader has of the entry; the later copy, if two."""
    return await session.scalar(
        select(Copy)
        .where(Copy.entry_id == entry.card_id, Copy.person_id == person_id, Copy.reader == reader)
        .where(Copy.part == Part.ORIGINAL, Copy.number == 0)
        .order_by(Copy.id.desc())
        .limit(1)
    )


async def cards_of(session: AsyncSession, entry: Entry) -> list[Copy]:
    """Return the first message of each reader's copy; the later copy, if they have two."""
    first = select(Copy).where(Copy.entry_id == entry.card_id, Copy.part == Part.ORIGINAL)
    cards = await session.scalars(first.where(Copy.number == 0).order_by(Copy.id))
    return list({(card.person_id, card.reader): card for card in cards}.values())


async def held_by_staff(session: AsyncSession, case: Case, *, now: datetime) -> set[int]:
    """List the case's entries that somebody has who may answer it and can be reached."""
    await write_rows(session)
    held = await session.execute(
        select(Copy.entry_id, Copy.part, Person)
        .join(Entry, Entry.id == Copy.entry_id)
        .join(OutboxMessage, OutboxMessage.id == Copy.outbox_id)
        .join(Person, Person.id == Copy.person_id)
        .where(Entry.case_id == case.id, Copy.reader.in_(STAFF_READERS))
        .where(OutboxMessage.state.in_([OutboxState.QUEUED, OutboxState.SENT]))
        .distinct()
    )
    found: set[int] = set()
    recapped = 0
    for entry_id, part, person in held:
        if person.is_reachable and await staff.may_answer(session, person, case, now=now):
            found.add(entry_id)
            recapped = max(recapped, entry_id if part is Part.RECAP else 0)
    if recapped:
        earlier = select(Entry.id).where(Entry.case_id == case.id, Entry.id <= recapped)
        found.update(await session.scalars(earlier))
    joined = select(Entry.id).where(Entry.case_id == case.id, Entry.shown_with.in_(found))
    return found.union(await session.scalars(joined))


async def cases_read_by(session: AsyncSession, person: Person) -> list[Case]:
    """List the open cases of which this person has something as staff."""
    theirs = (
        select(Entry.case_id)
        .join(Copy, Copy.entry_id == Entry.id)
        .where(Copy.person_id == person.id, Copy.reader.in_(STAFF_READERS))
    )
    cases = await session.scalars(
        select(Case).where(Case.state == CaseState.OPEN, Case.id.in_(theirs)).order_by(Case.id)
    )
    return list(cases)


async def languages_of(session: AsyncSession, entry: Entry) -> set[str]:
    """List the languages that the readers of an entry need."""
    needed = select(Copy.language).where(Copy.entry_id == entry.card_id).distinct()
    return set(await session.scalars(needed))


# --- words that did not arrive ------------------------------------------------------------------


def _on_failure(entry: Entry, to: Recipient) -> Call:
    """Have it dealt with that a message of a copy is refused (undelivered.py)."""
    return refused_call(entry, to.person.id, str(to.reader))


def refused_call(entry: Entry, person_id: int, reader: str) -> Call:
    """Make the job that deals with a refused message (undelivered.py)."""
    about = {"entry_id": entry.id, "person_id": person_id, "reader": reader}
    return Call("relay-refused", about, int(Priority.WATCH))
