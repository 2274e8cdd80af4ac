"""Corrections that speak: an edit alone may not be seen by who has acted on earlier words."""

from datetime import datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.model import Person
from bot.relay import copies, roster, translations
from bot.relay.cards import Translations, shown_translations
from bot.relay.copies import Recipient
from bot.relay.entry_lines import AS_IT_IS
from bot.relay.model import By, Copy, Entry, Reader, Side, Translation
from bot.relay.quoting import quoted
from bot.spine.outbox.say import Sending, say
from bot.spine.outbox.screen import Screen
from bot.spine.texts.folding import fold
from bot.spine.texts.render import Joined, Text


async def tell_readers(
    session: AsyncSession, made: Translation, before: Translations, *, now: datetime
) -> None:
    """Send a person's translation as a new message to those who had read another one.

    `before`: the translations that stood there until then.
    """
    lines: list[Any] = [
        Text("correction-head"),
        quoted(made.text, made.entities, language=made.language),
    ]
    screen = Screen("relay-lines", {"lines": Joined(lines, "\n")})
    for card in await _readers(session, made.entry, now):
        if _had_read_another(card, made, before):
            await _say_beneath(session, made.entry, card, screen, now)


async def tell_withdrawn(session: AsyncSession, made: Translation, *, now: datetime) -> None:
    """Tell who has read a person's translation that it is withdrawn."""
    for card in await _readers(session, made.entry, now):
        if card.language != made.entry.language:
            await _say_beneath(session, made.entry, card, Screen("withdrawn-translation"), now)


async def ask_again(
    session: AsyncSession, entry: Entry, before: Translations, *, now: datetime
) -> None:
    """Ask the interpreter for what they had translated, whose author has edited it since."""
    translated = before.get((entry.id, translations.language_for(entry)))
    interpreter = await roster.interpreter_of(session, entry.case)
    if translated is None or translated.by is not By.PERSON or interpreter is None:
        return
    card = await copies.card_of(session, entry, interpreter.id, Reader.INTERPRETER)
    if card is not None:
        lines = [Text("correction-ask"), quoted(entry.text, entry.entities)]
        screen = Screen("relay-lines", {"lines": Joined(lines, "\n")})
        await _say_beneath(session, entry, card, screen, now)


async def _readers(session: AsyncSession, entry: Entry, now: datetime) -> list[Copy]:
    """List the cards of those who read the entry in translation, and still may."""
    reader = Reader.STAFF if entry.side is Side.RESIDENT else Reader.RESIDENT
    interpreter: Person | None = None  # reads originals
    return [
        card
        for card in await copies.cards_of(session, entry)
        if card.reader is reader
        and await copies.still_reads(session, card, entry.case, interpreter, now=now)
    ]


def _had_read_another(card: Copy, made: Translation, before: Translations) -> bool:
    read = [
        one
        for one in shown_translations(made.entry, card.reader, card.language, before)
        if one.by is not By.NOBODY and one.engine != AS_IT_IS
    ]
    return any(one.language != made.language or fold(one.text) != fold(made.text) for one in read)


async def _say_beneath(
    session: AsyncSession, entry: Entry, card: Copy, screen: Screen, now: datetime
) -> None:
    sending = Sending(replies_to=card.outbox_id)
    outbox_id = await say(session, card.person, screen, now=now, sending=sending)
    to = Recipient(card.person, card.reader, card.language)
    copies.note_about(session, entry, to, outbox_id)
