"""The open cases of somebody's areas, and what was said in one: what `/cases` reads."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import raiseload

from bot.languages import detect as languages
from bot.oncall import rota
from bot.people import rights
from bot.people.looks import SeenKind, note_look
from bot.people.model import Person
from bot.people.rights import Action
from bot.relay import cases, reading, roster, staff, translations
from bot.relay.cards import Translations, shown_translations
from bot.relay.model import (
    Case,
    CaseReader,
    CaseRefusal,
    CaseRefused,
    CaseState,
    Entry,
    Reader,
    Translation,
)
from bot.spine.texts import render as texts
from bot.spine.texts.folding import fold
from bot.spine.texts.render import LanguageName

LISTED = 6  # cases a page
RECALLED = 5  # entries a page of one case


@dataclass
class Line:
    """A case of the list: what was said last in it, and who of the staff have answered."""

    case: Case
    last: Entry | None = None
    translated: Sequence[Translation] = ()  # the last words, for who looks at the list
    readers: list[CaseReader] = field(default_factory=list)


@dataclass(frozen=True)
class Recall:
    """A page of a case's entries, in order, with their newest translations, and who is in it."""

    case: Case
    entries: Sequence[Entry]
    translations: Translations
    page: int
    pages: int
    # Who of the staff is in the case, and who of them is answering just now.
    readers: Sequence[Person] = ()
    answering: Sequence[Person] = ()


async def open_lines(session: AsyncSession, person: Person, *, now: datetime) -> list[Line]:
    """List the open cases that this person may answer: who waits longest first, then the newest.

    Raises NotAllowed for somebody who may answer none.
    """
    areas = await rota.areas_now(session, person, Action.ANSWER_CASE, now=now)
    if areas is not None and not areas:
        raise rights.NotAllowed
    return await lines_of(session, person, areas)


async def lines_of(
    session: AsyncSession, person: Person, areas: Collection[int] | None
) -> list[Line]:
    """List the open cases of these areas (ids; None: all), but for the person's own."""
    found = select(Case).where(Case.state == CaseState.OPEN, Case.resident_id != person.id)
    if areas is not None:
        found = found.where(Case.area_id.in_(areas))
    lines = {case.id: Line(case) for case in await session.scalars(found)}
    await _add_last_words(session, lines)
    await _add_readers(session, lines)
    return sorted(lines.values(), key=_order)


def _order(line: Line) -> tuple[bool, float, int]:
    case = line.case
    if case.waiting_since is None:
        return True, 0.0, -case.id
    return False, case.waiting_since.timestamp(), case.id


async def _add_last_words(session: AsyncSession, lines: dict[int, Line]) -> None:
    newest = select(func.max(Entry.id)).where(Entry.case_id.in_(lines)).group_by(Entry.case_id)
    entries = select(Entry).where(Entry.id.in_(newest))
    for entry in await session.scalars(entries.options(raiseload(Entry.case, sql_only=True))):
        lines[entry.case_id].last = entry


async def _add_readers(session: AsyncSession, lines: dict[int, Line]) -> None:
    rows = await session.scalars(
        select(CaseReader)
        .where(CaseReader.case_id.in_(lines), CaseReader.left_at.is_(None))
        .order_by(CaseReader.case_id, CaseReader.person_id)
    )
    for row in rows:
        lines[row.case_id].readers.append(row)


async def add_translations(session: AsyncSession, reader: Person, lines: Sequence[Line]) -> None:
    """Read the last words of these cases in the reader's language, where they were translated."""
    entries = [line.last for line in lines if line.last is not None]
    current = await translations.current(session, entries)
    for line in lines:
        if line.last is not None:
            language = languages.language_of(reader.locale) or line.case.staff_language
            line.translated = shown_translations(line.last, Reader.STAFF, language, current)


def find_lines(lines: Sequence[Line], words: str, locale: str) -> list[Line]:
    """Choose the cases with these words: a number, a name, a language or last words."""
    wanted = fold(words)
    if not wanted:
        return []
    return [line for line in lines if any(wanted in one for one in _found_by(line, locale))]


def _found_by(line: Line, locale: str) -> list[str]:
    case = line.case
    own = languages.locale_of(case.language)
    named = [texts.plain(locale, "relay-lines", {"lines": LanguageName(case.language)})]
    if own in texts.locales():
        named.append(texts.own_name(own))
    people = [case.resident.name, *(reader.person.name for reader in line.readers)]
    said = [line.last.text] if line.last is not None else []
    area = [case.area.name] if case.area is not None else []
    return [fold(one) for one in (str(case.id), *named, *people, *said, *area)]


async def recall(
    session: AsyncSession, person: Person, case_id: int, page: int, *, now: datetime
) -> Recall:
    """Read a page of a case's entries, the newest on page 0. Raises NotAllowed, CaseRefused."""
    case = await staff.look_at_case(session, person, case_id, now=now)
    recalled = await _page_of(session, case, page)
    rows = await reading.readers_of(session, case)
    readers = [row.person for row in rows if row.left_at is None]
    return replace(recalled, readers=readers, answering=reading.who_answers(rows, now))


async def recall_for_interpreter(
    session: AsyncSession, person: Person, case_id: int, page: int
) -> Recall:
    """Read a page of the case that this person interprets. Raises NotAllowed, CaseRefused."""
    case = await cases.case_by_id(session, case_id)
    rights.require_anywhere(person, Action.INTERPRET)
    interpreter = await roster.interpreter_of(session, case)
    if interpreter is None or interpreter.id != person.id:
        raise CaseRefused(CaseRefusal.NOT_INTERPRETER)
    return await _page_of(session, case, page)


async def _page_of(session: AsyncSession, case: Case, page: int) -> Recall:
    of_case = select(func.count()).select_from(Entry).where(Entry.case_id == case.id)
    count = await session.scalar(of_case) or 0
    pages = max(1, -(-count // RECALLED))
    page = page if 0 <= page < pages else 0
    found = await session.scalars(
        select(Entry)
        .where(Entry.case_id == case.id)
        .order_by(Entry.id.desc())
        .offset(page * RECALLED)
        .limit(RECALLED)
    )
    entries = list(found)[::-1]
    return Recall(case, entries, await translations.current(session, entries), page, pages)


def note_looks(
    session: AsyncSession, person: Person, lines: Sequence[Line], *, now: datetime
) -> None:
    """Write down that somebody was shown the last words of these cases."""
    for line in lines:
        note_look(session, person, SeenKind.CASE, line.case.id, now=now)
