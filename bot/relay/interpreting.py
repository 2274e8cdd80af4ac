"""The interpreter's words for an entry replace the machine's on both sides.

Several replies to one entry are one translation, in the order in which they were written first;
an edit changes its own part alone.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.model import Person
from bot.relay import copies, corrections, translations
from bot.relay.copies import Recipient
from bot.relay.interpreters.model import Aside, Towards
from bot.relay.media import Media
from bot.relay.model import (
    By,
    CaseRefusal,
    CaseRefused,
    Copy,
    Entry,
    Reader,
    Said,
    Side,
    Translation,
)
from bot.relay.offers import require_interpreter
from bot.relay.quoting import carried, hides_something, whole
from bot.relay.roster import interpreter_of
from bot.relay.translations import EntryTranslated, Words
from bot.spine import facts
from bot.spine.outbox.say import Sending, enqueue
from bot.spine.texts import render as texts
from bot.spine.texts.render import utf16_length

BETWEEN = "\n"


@dataclass(frozen=True)
class Interpreted:
    """What became of a reply; `added`: it joined an earlier one to the same entry."""

    entry: Entry
    added: bool


async def interpret(
    session: AsyncSession, person: Person, copy: Copy, said: Said, *, now: datetime
) -> Interpreted:
    """Take an interpreter's words for the entry of a copy. Raises NotAllowed, CaseRefused."""
    entry = await session.get_one(Entry, copy.entry_id)
    await require_interpreter(session, entry.case, person)
    added = await record_words(session, entry, person, said, now=now)
    return Interpreted(entry, added)


async def record_words(
    session: AsyncSession, entry: Entry, person: Person, said: Said, *, now: datetime
) -> bool:
    """Write an interpreter's words and show them on every copy. The caller has asked the right.

    What the author hid stays hidden, as a whole if the interpreter hid nothing. Returns whether
    they joined earlier ones. Raises CaseRefused for an entry that was withdrawn.
    """
    if entry.is_withdrawn:
        raise CaseRefused(CaseRefusal.WITHDRAWN)
    entities = carried(said.entities)
    if hides_something(entry.entities) and not hides_something(entities):
        entities.append(whole(said.text))
    own = _Part(said.chat_id, said.message_id, said.text, entities)
    parts = await _parts(session, entry, person)
    if any(part.text == own.text and part.at != own.at for part in parts):
        return False  # said again: it stands there already
    added = bool(parts) and own.at not in [part.at for part in parts]
    parts = _with(parts, own)
    words = Words(
        BETWEEN.join(part.text for part in parts),
        By.PERSON,
        entities=_together(parts),
        person_id=person.id,
        chat_id=said.chat_id,
        message_id=said.message_id,
    )
    await _record(session, entry, words, own, now)
    return added


async def confirm_machine(
    session: AsyncSession, person: Person, translation_id: int, *, now: datetime
) -> Entry:
    """Take the machine's translation as the interpreter's own.

    A second tap changes nothing. Raises NotAllowed, CaseRefused, also where something else is
    shown by now.
    """
    shown = await session.get(Translation, translation_id)
    if shown is None:
        raise CaseRefused(CaseRefusal.NOT_INTERPRETER)
    entry = await session.get_one(Entry, shown.entry_id)
    await require_interpreter(session, entry.case, person)
    if entry.is_withdrawn:
        raise CaseRefused(CaseRefusal.WITHDRAWN)
    language = translations.language_for(entry)
    current = await translations.current(session, [entry])
    newest = current.get((entry.id, language))
    if newest is not None and newest.by is By.PERSON and newest.text == shown.text:
        return entry
    if newest is not shown or shown.by is not By.MACHINE:
        raise CaseRefused(CaseRefusal.CHANGED)
    words = Words(shown.text, By.PERSON, entities=shown.entities, person_id=person.id)
    await _record(session, entry, words, None, now)
    return entry


# --- several replies ----------------------------------------------------------------------------


@dataclass(frozen=True)
class _Part:
    """What one message of an interpreter says of an entry."""

    chat_id: int | None
    message_id: int | None
    text: str
    entities: list[Any]

    @property
    def at(self) -> tuple[int | None, int | None]:
        return self.chat_id, self.message_id


async def _parts(session: AsyncSession, entry: Entry, person: Person) -> list[_Part]:
    """Read what each message of this interpreter says of the entry as it is now."""
    rows = await session.scalars(
        select(Translation)
        .where(Translation.entry_id == entry.id, Translation.by == By.PERSON)
        .where(Translation.language == translations.language_for(entry))
        .where(Translation.entry_revision == entry.revision)
        .order_by(Translation.revision)
    )
    parts: list[_Part] = []
    for row in rows:
        if row.person_id != person.id:
            parts = []  # who interprets after somebody else begins again
        elif row.own_text is not None:
            own = _Part(row.chat_id, row.message_id, row.own_text, row.own_entities or [])
            parts = _with(parts, own)
    return parts


def _with(parts: Sequence[_Part], own: _Part) -> list[_Part]:
    """Put a part in the place of the one from the same message, or behind all others."""
    if own.at in [part.at for part in parts]:
        return [own if part.at == own.at else part for part in parts]
    return [*parts, own]


def _together(parts: Sequence[_Part]) -> list[Any]:
    """Move the entities to where their part stands in the whole."""
    entities, offset = [], 0
    for part in parts:
        entities += [one | {"offset": one["offset"] + offset} for one in part.entities]
        offset += utf16_length(part.text + BETWEEN)
    return entities


async def _record(
    session: AsyncSession, entry: Entry, words: Words, own: _Part | None, now: datetime
) -> None:
    language = translations.language_for(entry)
    before = await translations.current(session, [entry])
    made = await translations.record(
        session, entry.id, language, words, entry_revision=entry.revision, now=now
    )
    if made is not None and own is not None:
        made.own_text, made.own_entities = own.text, own.entities
        await session.flush()
    await copies.refresh(session, entry, now=now)
    if made is not None:
        await corrections.tell_readers(session, made, before, now=now)
    await facts.state(session, EntryTranslated(entry), now=now)


# --- by voice -----------------------------------------------------------------------------------


async def interpret_by_voice(
    session: AsyncSession, person: Person, copy: Copy, said: Said, *, now: datetime
) -> Entry:
    """Give an interpreter's voice to the other side, under the message that it translates.

    Raises NotAllowed, CaseRefused.
    """
    entry = await session.get_one(Entry, copy.entry_id)
    await require_interpreter(session, entry.case, person)
    if entry.is_withdrawn:
        raise CaseRefused(CaseRefusal.WITHDRAWN)
    assert said.media is not None
    interpreter = await interpreter_of(session, entry.case)
    is_residents = entry.side is Side.RESIDENT
    side = Reader.STAFF if is_residents else Reader.RESIDENT
    for card in await copies.cards_of(session, entry):
        if card.reader is side and await copies.still_reads(
            session, card, entry.case, interpreter, now=now
        ):
            await _send_voice(session, entry, card, said.media, now)
    spoken = Aside(
        case=entry.case,
        author=person,
        towards=Towards.STAFF if is_residents else Towards.RESIDENT,
        text="",
        entities=[],
        media=said.media,
        entry_id=entry.id,
        said_at=said.said_at,
    )
    session.add(spoken)
    await session.flush()
    return entry


async def _send_voice(
    session: AsyncSession, entry: Entry, card: Copy, medium: Media, now: datetime
) -> None:
    """Send the voice beneath a reader's card, marked as the interpreter's."""
    to = card.person
    caption = texts.render(to.locale, "relay-by-person")
    body = {"chat_id": to.chat_id, **medium["body"], "caption": caption.text}
    outbox_id = await enqueue(
        session,
        medium["method"],
        body | {"caption_entities": caption.entities},
        chat_id=to.chat_id,
        person_id=to.id,
        now=now,
        sending=Sending(replies_to=card.outbox_id),
    )
    recipient = Recipient(to, card.reader, card.language)
    copies.note_medium(session, entry, recipient, outbox_id, str(medium["unique"]))
