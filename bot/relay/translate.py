"""The errand that asks the translators: entry -> chain, outside any transaction -> translation and copies.

With every translator down the original stands, marked so, and the engines are asked again later: never silence.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Protocol

from sqlalchemy.ext.asyncio import AsyncSession

from bot.relay import copies
from bot.relay import translations as translations
from bot.relay.cases import Case, CaseState, Entry
from bot.relay.translations import By, Words
from bot.spine.jobs.model import Errand
from bot.translators.port import Translated, TranslatorDown

AGAIN = (timedelta(seconds=30), timedelta(minutes=2), timedelta(minutes=10), timedelta(hours=1))
"""How long after an attempt the next one is; after the last of these as long again, while the case is open."""


class Translators(Protocol):
    """What the errand needs of bot.translators.chain.Chain."""

    async def translate(self, text: str, *, source: str, target: str) -> Translated: ...


@dataclass(frozen=True)
class Wanted:
    """One text to be translated."""

    text: str
    source: str
    target: str


def render_errand(translators: Translators) -> Errand:
    """The errand of kind `render`, with the deployment's translators."""

    async def call(wanted: Wanted) -> Translated | None:
        try:
            return await translators.translate(
                wanted.text, source=wanted.source, target=wanted.target
            )
        except TranslatorDown:
            return None

    return Errand(prepare=prepare, call=call, finish=finish)


async def prepare(session: AsyncSession, args: Mapping[str, Any], now: datetime) -> Wanted | None:
    """What to translate; None when the entry has changed or an interpreter was faster."""
    entry = await session.get(Entry, args["entry"])
    if entry is None or not _asked_of(entry, args) or entry.language == args["language"]:
        return None
    found = (await translations.current(session, [entry])).get((entry.id, args["language"]))
    if found is not None and found.by is not By.NOBODY:
        return None
    return Wanted(entry.text, entry.language, args["language"])


async def finish(
    session: AsyncSession, args: Mapping[str, Any], result: Translated | None, now: datetime
) -> None:
    """Writes the translation, or that there is none, and brings the copies up to date."""
    words = (
        Words("", By.NOBODY, source=args["source"])
        if result is None
        else Words(
            result.text,
            By.PHRASE if result.kind == "phrase" else By.MACHINE,
            engine=result.engine,
            broken=result.broken,
            source=args["source"],
        )
    )
    made = await translations.record(
        session, args["entry"], args["language"], words, entry_revision=args["revision"], now=now
    )
    entry = await session.get_one(Entry, args["entry"])
    case = await session.get_one(Case, entry.case_id)
    if made is not None:
        await copies.refresh(session, case, entry, now=now)
    attempt = args.get("attempt", 0)
    if result is None and _asked_of(entry, args) and case.state is CaseState.OPEN:
        later = now + AGAIN[min(attempt, len(AGAIN) - 1)]
        await translations.plan(
            session, entry, args["language"], at=later, now=now, attempt=attempt + 1
        )


def _asked_of(entry: Entry, args: Mapping[str, Any]) -> bool:
    """Whether the entry still is what the errand was planned for."""
    return (entry.revision, entry.language) == (args["revision"], args["source"])
