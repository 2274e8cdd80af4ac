"""Copies: every part of an entry that was sent to somebody, mapped durably to its post.

A copy is laid out from the entry and its translation each time one of them changes; what is new on it leaves as an edit, what does
not fit any more as a reply beneath. Originals are quoted verbatim with their own entities and never pass through markup.
Nobody sees another one's account or number: the staff see the resident's name, an interpreter sees roles alone.
"""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

import orjson
from sqlalchemy import BigInteger, Connection, ForeignKey, Index, bindparam, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.people import model as people
from bot.people.model import Person
from bot.relay import media
from bot.relay.cards import Reader, buttons_of, lay_out
from bot.relay.cases import Case, CaseState, Entry, Side
from bot.relay.translations import By, Translation, current
from bot.spine.db.types import Base, BigId
from bot.spine.jobs import model as due
from bot.spine.late import Late
from bot.spine.outbox import model as outbox
from bot.spine.outbox.model import Lane, OutboxMessage, OutboxState
from bot.spine.outbox.screen import Keyboard
from bot.spine.rows import write_rows
from bot.spine.texts.render import Rendered

GONE = Rendered("—", [])
UNDELIVERED = "relay-undelivered"
FILE = "file"

Found = Mapping[tuple[int, str], Translation]
NONE_YET: Found = {}
To = Sequence[tuple[Person, Reader, str]]
"""Readers, each with what they are in the case and the language that they need."""


class Part(StrEnum):
    ORIGINAL = "original"
    TRANSLATION = "translation"
    MEDIUM = "medium"


class Copy(Base):
    __tablename__ = "copies"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    outbox_id: Mapped[int] = mapped_column(
        BigInteger, ForeignKey("outbox.id", ondelete="CASCADE"), unique=True
    )
    entry_id: Mapped[int] = mapped_column(ForeignKey("entries.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    reader: Mapped[Reader]
    language: Mapped[str]  # that this reader needs
    part: Mapped[Part]
    number: Mapped[int]
    shown: Mapped[str]  # a digest of what stands there, so that nothing is edited for nothing

    __table_args__ = (Index("ix_copies_entry", "entry_id", "person_id"),)


@dataclass(frozen=True)
class _Sheet:
    """One reader's parts of one entry."""

    entry: Entry
    person: Person
    reader: Reader
    language: str
    now: datetime
    # What a new copy hangs on: a post, or the reader's own message.
    replies_to: int | None = None
    answers: int | None = None
    on_sent: Mapping[str, Any] | None = None


@dataclass(frozen=True)
class _Piece:
    """One message of a copy; `digest` is what of it is kept in `Copy.shown`."""

    words: Rendered
    buttons: Keyboard
    digest: str


_Face = Mapping[Part, Sequence[_Piece]]


class _Faces:
    """How one entry looks, laid out once for all who read the same: two on call who read one language get one card."""

    def __init__(
        self, case: Case, entry: Entry, found: Found, resident: Person, author: Person
    ) -> None:
        self._case, self._entry, self._found = case, entry, found
        self._resident, self._author = resident, author
        self._known: dict[tuple[Reader, str, str], _Face] = {}

    def of(self, sheet: _Sheet) -> _Face:
        """What this sheet's reader sees."""
        like = (sheet.reader, sheet.language, sheet.person.locale)
        if like not in self._known:
            self._known[like] = self._laid_out(*like)
        return self._known[like]

    def _laid_out(self, reader: Reader, language: str, locale: str) -> _Face:
        translations = self._for(reader, language)
        layout = lay_out(
            self._case, self._entry, reader, locale, translations, self._resident, self._author
        )
        buttons = buttons_of(self._case, self._entry, reader, translations)
        return {
            Part.ORIGINAL: _pieces(layout.original, buttons, locale),
            Part.TRANSLATION: _pieces(layout.translation, (), locale),
        }

    def _for(self, reader: Reader, language: str) -> list[Translation]:
        """The translations that this reader sees: in their language, and the interpreter's if that is in the other staff's."""
        own = self._found.get((self._entry.id, language))
        shown = [own] if own is not None else []
        if reader is Reader.STAFF and language != self._case.staff_language:
            interpreted = self._found.get((self._entry.id, self._case.staff_language))
            if interpreted is not None and interpreted.by is By.PERSON:
                # Beside an interpreter's words it is no news that the machine has none.
                return [interpreted, *(words for words in shown if words.by is not By.NOBODY)]
        return shown


def _pieces(messages: Sequence[Rendered], buttons: Keyboard, locale: str) -> list[_Piece]:
    """The messages with their buttons, which stand under the last one."""
    last = len(messages) - 1
    return [
        _piece(words, buttons if number == last else (), locale)
        for number, words in enumerate(messages)
    ]


def _piece(words: Rendered, buttons: Keyboard, locale: str) -> _Piece:
    shown = [words.text, words.entities, outbox.keyboard(locale, buttons)]
    return _Piece(words, buttons, hashlib.sha256(orjson.dumps(shown)).hexdigest()[:32])


class NotMarkedYet(Exception):
    """The answered message has just left and its id is not written down yet: the turn is tried again in a moment."""


async def deliver(
    session: AsyncSession,
    case: Case,
    entry: Entry,
    to: To,
    *,
    resident: Person,
    author: Person,
    now: datetime,
    found: Found = NONE_YET,
) -> None:
    """Sends an entry to its readers, with those of the `found` translations that are for each."""
    faces = _Faces(case, entry, found, resident, author)
    for person, reader, language in to:
        replies_to, answers = await _answered(session, entry, person)
        then = _then_file(case, entry, person, reader) if reader is not Reader.AUTHOR else None
        sheet = _Sheet(entry, person, reader, language, now, replies_to, answers, then)
        above: int | None = None
        if media.goes_above(entry.media) and reader is not Reader.AUTHOR:
            above = await send_medium(
                session,
                entry,
                person,
                reader,
                language,
                now=now,
                replies_to=replies_to,
                answers=answers,
            )
        await _show(session, sheet, [], faces.of(sheet), above)


async def _answered(
    session: AsyncSession, entry: Entry, person: Person
) -> tuple[int | None, int | None]:
    """Where this reader has what the entry replies to: as a copy (its post), or as their own message (its id)."""
    if entry.answers is None:
        return None, None
    answered = await session.get_one(Entry, entry.answers)
    if answered.chat_id == person.chat_id and answered.message_id is not None:
        return None, answered.message_id
    first = select(Copy.outbox_id).where(Copy.entry_id == answered.id, Copy.person_id == person.id)
    return await session.scalar(
        first.where(Copy.part != Part.TRANSLATION).order_by(Copy.id).limit(1)
    ), None


async def send_medium(
    session: AsyncSession,
    entry: Entry,
    person: Person,
    reader: Reader,
    language: str,
    *,
    now: datetime,
    replies_to: int | None,
    answers: int | None = None,
) -> int:
    """Sends what is no text to one reader; gives its post."""
    assert entry.media is not None
    body = {"chat_id": person.chat_id, **entry.media["body"]}
    if answers is not None:
        body["reply_parameters"] = outbox.reply_to(answers)
    post = await outbox.enqueue(
        session,
        entry.media["method"],
        body,
        chat_id=person.chat_id,
        person_id=person.id,
        lane=Lane.TALK,
        now=now,
        replies_to=replies_to,
        on_failure=_on_failure(entry, reader),
    )
    await note_medium(session, entry, person, reader, language, post, str(entry.media["unique"]))
    return post


async def note_medium(
    session: AsyncSession,
    entry: Entry,
    person: Person,
    reader: Reader,
    language: str,
    post: int,
    unique: str,
) -> None:
    """Maps a post to the entry whose medium it carries, so that replies to it find their way."""
    session.add(
        Copy(
            outbox_id=post,
            entry_id=entry.id,
            person_id=person.id,
            reader=reader,
            language=language,
            part=Part.MEDIUM,
            number=0,
            shown=unique,
        )
    )
    await session.flush()


async def card_of(
    session: AsyncSession, entry_id: int, person_id: int, reader: Reader
) -> Copy | None:
    """The first part of what this reader has of the entry (of the later copy, if they got it twice), or None."""
    return await session.scalar(
        select(Copy)
        .where(Copy.entry_id == entry_id, Copy.person_id == person_id, Copy.reader == reader)
        .where(Copy.part == Part.ORIGINAL, Copy.number == 0)
        .order_by(Copy.id.desc())
        .limit(1)
    )


async def has_medium(session: AsyncSession, card: Copy, unique: str) -> bool:
    """Whether the reader of this card was sent that very medium."""
    sent = select(Copy.id).where(Copy.entry_id == card.entry_id, Copy.person_id == card.person_id)
    wanted = sent.where(Copy.reader == card.reader, Copy.part == Part.MEDIUM, Copy.shown == unique)
    return await session.scalar(wanted.limit(1)) is not None


async def send_new_medium(
    session: AsyncSession, case: Case, entry: Entry, *, now: datetime
) -> None:
    """The author put another medium in the place of the first: everybody gets it as a reply to the card."""
    cards = select(Copy).where(
        Copy.entry_id == entry.id, Copy.part == Part.ORIGINAL, Copy.number == 0
    )
    found = await session.scalars(cards.order_by(Copy.id))
    for card in {(card.person_id, card.reader): card for card in found}.values():
        person = await session.get_one(Person, card.person_id)
        if card.reader is Reader.AUTHOR or not still_reads(case, card):
            continue
        if media.goes_above(entry.media):
            await send_medium(
                session,
                entry,
                person,
                card.reader,
                card.language,
                now=now,
                replies_to=card.outbox_id,
            )
        elif then := _then_file(case, entry, person, card.reader):
            await due.plan(
                session, then["kind"], then["args"], at=now, now=now, queue=then["queue"]
            )


def still_reads(case: Case, copy: Copy) -> bool:
    """An interpreter who has left the case gets nothing of it any more."""
    return copy.reader is not Reader.INTERPRETER or copy.person_id == case.interpreter_id


def _then_file(case: Case, entry: Entry, person: Person, reader: Reader) -> dict[str, Any] | None:
    """The due work that brings this reader the entry's file; of a case one at a time, in the order of the talk."""
    if not entry.media or not media.follows(entry.media):
        return None
    args = {
        "entry": entry.id,
        "person": person.id,
        "reader": str(reader),
        "unique": entry.media["unique"],
    }
    return {"kind": FILE, "args": args, "queue": f"files:{case.id}"}


_OF_ENTRY = select(Copy).where(Copy.entry_id == bindparam("entry")).order_by(Copy.id)


async def refresh(session: AsyncSession, case: Case, entry: Entry, *, now: datetime) -> None:
    """Brings every copy of an entry up to what is now known of it."""
    copies = await session.scalars(_OF_ENTRY, {"entry": entry.id})
    sheets: dict[tuple[int, Reader], list[Copy]] = {}
    for copy in copies:
        sheets.setdefault((copy.person_id, copy.reader), []).append(copy)
    found = await current(session, [entry])
    known = await people.by_ids(
        session, {case.resident_id, entry.author_id, *(person for person, _ in sheets)}
    )
    faces = _Faces(case, entry, found, known[case.resident_id], known[entry.author_id])
    for (person_id, reader), there in sheets.items():
        if not still_reads(case, there[0]):
            continue
        person = known[person_id]
        sheet = _Sheet(entry, person, reader, there[0].language, now)
        texts_there = _newest_set([copy for copy in there if copy.part is not Part.MEDIUM])
        above = texts_there[0].outbox_id if texts_there else None
        await _show(session, sheet, texts_there, faces.of(sheet), above)
    await session.flush()


def _newest_set(copies: list[Copy]) -> list[Copy]:
    """An interpreter who comes back gets the whole talk again: of what they have twice, the later copy is kept up to date. The
    earlier one stays as it was, and still leads to its entry."""
    starts = [
        at for at, copy in enumerate(copies) if copy.part is Part.ORIGINAL and copy.number == 0
    ]
    return copies[starts[-1] :] if starts else copies


async def retarget(session: AsyncSession, entry: Entry, old: str, new: str) -> None:
    """The resident's language turned out to be another: copies that were to be in the old one are to be in the new."""
    for copy in await session.scalars(
        select(Copy).where(
            Copy.entry_id == entry.id, Copy.language == old, Copy.reader != Reader.STAFF
        )
    ):
        copy.language = new
    await session.flush()


async def _show(
    session: AsyncSession, sheet: _Sheet, there: Sequence[Copy], face: _Face, above: int | None
) -> None:
    for part, wanted in face.items():
        old = [copy for copy in there if copy.part is part]
        posts = await _sync(session, sheet, part, old, wanted, above)
        if above is None and posts:
            above = posts[0]


async def _sync(
    session: AsyncSession,
    sheet: _Sheet,
    part: Part,
    old: Sequence[Copy],
    wanted: Sequence[_Piece],
    above: int | None,
) -> list[int]:
    """Makes what stands there what is wanted: edits the parts that differ, adds what is missing, empties what is too much."""
    posts: list[int] = []
    for number, piece in enumerate(wanted):
        if number < len(old):
            await _rewrite(session, sheet, old[number], piece)
            posts.append(old[number].outbox_id)
            continue
        first = above is None and part is Part.ORIGINAL and number == 0
        [post] = await outbox.send(
            session,
            sheet.person,
            piece.words,
            now=sheet.now,
            buttons=piece.buttons,
            replies_to=sheet.replies_to if first else above,
            answers=sheet.answers if first else None,
            on_failure=_on_failure(sheet.entry, sheet.reader),
            on_sent=sheet.on_sent if part is Part.ORIGINAL and number == len(wanted) - 1 else None,
        )
        _LATE.add(session, _copy(sheet, post, part, number, piece.digest))
        posts.append(post)
    for left in old[len(wanted) :]:
        await _rewrite(session, sheet, left, _piece(GONE, (), sheet.person.locale))
    return posts


async def _rewrite(session: AsyncSession, sheet: _Sheet, copy: Copy, piece: _Piece) -> None:
    if copy.shown == piece.digest:
        return
    await outbox.edit(
        session, copy.outbox_id, sheet.person, piece.words, now=sheet.now, buttons=piece.buttons
    )
    copy.shown = piece.digest


def _copy(sheet: _Sheet, post: int, part: Part, number: int, shown: str) -> dict[str, Any]:
    return {
        "outbox_id": post,
        "entry_id": sheet.entry.id,
        "person_id": sheet.person.id,
        "reader": sheet.reader,
        "language": sheet.language,
        "part": part,
        "number": number,
        "shown": shown,
    }


def _write(connection: Connection, rows: list[dict[str, Any]]) -> None:
    write_rows(connection, Copy, rows)


_LATE = Late(Copy.__table__, _write)  # type: ignore[arg-type]


def _on_failure(entry: Entry, reader: Reader) -> dict[str, Any] | None:
    """The staff learn that their words did not reach the resident."""
    if reader is Reader.RESIDENT and entry.side is Side.STAFF:
        return {"kind": UNDELIVERED, "args": {"entry": entry.id}}
    return None


async def copy_at(session: AsyncSession, chat_id: int, message_id: int) -> Copy | None:
    """The copy that this message is. Raises NotMarkedYet when it may be one whose id is not known yet."""
    found = await session.scalar(
        select(Copy)
        .join(OutboxMessage, OutboxMessage.id == Copy.outbox_id)
        .where(OutboxMessage.chat_id == chat_id, OutboxMessage.message_id == message_id)
    )
    if found is not None:
        return found
    known = await session.scalar(
        select(OutboxMessage.id)
        .where(OutboxMessage.chat_id == chat_id, OutboxMessage.message_id == message_id)
        .limit(1)
    )
    if known is None:
        waiting = await session.scalar(
            select(OutboxMessage.id)
            .join(Copy, Copy.outbox_id == OutboxMessage.id)
            .where(OutboxMessage.chat_id == chat_id, OutboxMessage.state == OutboxState.QUEUED)
            .limit(1)
        )
        # The first copy of a message that was sent twice is never marked: at the last try it is nobody's.
        if waiting is not None and not session.info.get("last_try"):
            raise NotMarkedYet
    return None


_HELD = (
    select(Copy.entry_id)
    .join(Entry, Entry.id == Copy.entry_id)
    .join(OutboxMessage, OutboxMessage.id == Copy.outbox_id)
    .join(Person, Person.id == Copy.person_id)
    .where(Entry.case_id == bindparam("case"), Copy.reader.in_([Reader.STAFF, Reader.AUTHOR]))
    .where(
        OutboxMessage.state.in_([OutboxState.QUEUED, OutboxState.SENT]),
        Person.unreachable.is_(None),
    )
    .distinct()
)


async def held_by_staff(session: AsyncSession, case: Case) -> set[int]:
    """The entries of the case that somebody of the staff has who can be reached."""
    return set(await session.scalars(_HELD, {"case": case.id}))


async def cases_read_by(session: AsyncSession, person: Person) -> list[Case]:
    """The open cases of which this person has something as staff."""
    theirs = (
        select(Entry.case_id)
        .join(Copy, Copy.entry_id == Entry.id)
        .where(Copy.person_id == person.id, Copy.reader.in_([Reader.STAFF, Reader.AUTHOR]))
    )
    found = select(Case).where(Case.state == CaseState.OPEN, Case.id.in_(theirs)).order_by(Case.id)
    return list(await session.scalars(found))


async def languages_of(session: AsyncSession, entry: Entry) -> set[str]:
    """The languages that the readers of an entry need."""
    return set(
        await session.scalars(select(Copy.language).where(Copy.entry_id == entry.id).distinct())
    )
