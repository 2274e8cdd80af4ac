"""The network job that asks the translators: entry -> chain, outside any transaction -> copies.

With every translator down, or nothing reliable from any, the original stands, marked so, and they
are asked again later: never silence.
"""

from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from bot.languages.detect import is_known
from bot.relay import copies, translations
from bot.relay.calls import TranslationRequest
from bot.relay.entry_lines import WITHHELD
from bot.relay.model import By, Entry
from bot.relay.quoting import spans_of, with_spans
from bot.relay.readback import request_read_back
from bot.relay.translations import EntryTranslated, Words
from bot.spine import facts
from bot.spine.jobs.model import Due, JobContext, NetworkJob, Priority
from bot.translators.port import Translated

# How long after an attempt the next one is; after the last of these as long again, while the
# case is open.
RETRY_AFTER = (
    timedelta(seconds=30),
    timedelta(minutes=2),
    timedelta(minutes=10),
    timedelta(hours=1),
)


@dataclass(frozen=True)
class Wanted:
    """What a job is asked for: an entry, as it was then, in another language."""

    entry_id: int
    revision: int
    source: str
    language: str
    attempt: int = 0

    def is_of(self, entry: Entry) -> bool:
        """Tell whether the entry still is what the job was scheduled for."""
        return (entry.revision, entry.language) == (self.revision, self.source)


async def request(
    session: AsyncSession, entry: Entry, into: Iterable[str], *, now: datetime
) -> None:
    """Ask for the entry in each of these languages, at once.

    Nothing to do for its own language, for a message without words, or for a withdrawn one.
    """
    if not entry.text.strip() or entry.is_withdrawn:
        return
    for language in sorted(set(into) - {entry.language}):
        wanted = Wanted(entry.id, entry.revision, entry.language, language)
        await _schedule(session, wanted, at=now, now=now)


async def request_again(session: AsyncSession, entry: Entry, *, now: datetime) -> None:
    """Ask for the entry as it is now, in every language in which it has a reader."""
    await request(session, entry, await copies.languages_of(session, entry), now=now)


async def _schedule(session: AsyncSession, wanted: Wanted, *, at: datetime, now: datetime) -> None:
    await translate.schedule(session, Due(at, now), wanted=asdict(wanted))


async def prepare(context: JobContext, wanted: dict[str, Any]) -> TranslationRequest | None:
    """Read what to translate; None when the entry has changed or an interpreter was faster."""
    asked = Wanted(**wanted)
    entry = await context.session.get(Entry, asked.entry_id)
    if entry is None or not asked.is_of(entry) or entry.language == asked.language:
        return None
    if entry.is_withdrawn:
        return None
    newest = await translations.current(context.session, [entry])
    translation = newest.get((entry.id, asked.language))
    if translation is not None and translation.by is not By.NOBODY:
        return None
    spans = spans_of(entry.text, entry.entities)
    return TranslationRequest(entry.text, entry.language, asked.language, spans)


async def finish(context: JobContext, answer: Translated | None, wanted: dict[str, Any]) -> None:
    """Write the translation, or that there is none, and bring the copies up to date."""
    session, now, asked = context.session, context.now, Wanted(**wanted)
    words = _words(answer, asked.source)
    made = await translations.record(
        session, asked.entry_id, asked.language, words, entry_revision=asked.revision, now=now
    )
    entry = await session.get_one(Entry, asked.entry_id)
    if made is not None:
        await copies.refresh(session, entry, now=now)
        await facts.state(session, EntryTranslated(entry), now=now)
        await request_read_back(session, entry, made, now=now)
    if (
        words.by is By.NOBODY
        and asked.is_of(entry)
        and entry.case.is_open
        and is_known(entry.language)
    ):
        wait = RETRY_AFTER[min(asked.attempt, len(RETRY_AFTER) - 1)]
        again = replace(asked, attempt=asked.attempt + 1)
        await _schedule(session, again, at=now + wait, now=now)


def _words(answer: Translated | None, source: str) -> Words:
    if answer is None or answer.engine == WITHHELD:
        engine = answer.engine if answer is not None else ""
        return Words("", By.NOBODY, engine=engine, source=source)
    by = By.PHRASE if answer.kind == "phrase" else By.MACHINE
    text, entities = with_spans(answer.text, answer.spans)
    return Words(
        text,
        by,
        engine=answer.engine,
        broken=answer.broken,
        source=source,
        entities=entities,
    )


translate = NetworkJob("translate", Priority.TRANSLATION, prepare, finish)
