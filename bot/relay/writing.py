"""Writing to somebody first: finding them by case, by arrival or by name, and opening the talk."""

import re
import unicodedata
from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ColumnElement, exists, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.languages.detect import DEFAULT, Detection
from bot.oncall import rota
from bot.people.model import Person, Presence
from bot.people.rights import Action, NotAllowed
from bot.relay import answers, cases, staff, write_cards
from bot.relay.model import Case, CaseRefusal, CaseRefused, CaseState, Entry, Said
from bot.spine.outbox.say import say

FOUND = 12  # people offered at once
_NUMBER = re.compile(r"\W*(?:[^\W\d]+\W*)?(\d{1,15})\W*")


def can_be_written(person: Person) -> bool:
    """Tell whether Telegram lets somebody be written to."""
    return person.is_reachable and person.started_at is not None


async def find_people(
    session: AsyncSession, by: Person, words: str, *, now: datetime
) -> list[Person]:
    """Find those of one's areas who have this case number, or whose name holds the words.

    Who has an open case or waits at a gate stands first. Raises NotAllowed.
    """
    areas = await rota.areas_now(session, by, Action.ANSWER_CASE, now=now)
    if areas is not None and not areas:
        raise NotAllowed
    plain = unicodedata.normalize("NFKC", words).strip()
    of_case = await _resident_of(session, by, plain, now)
    if of_case is not None:
        return [of_case]
    if not plain:
        return []
    has_case = exists().where(Case.resident_id == Person.id, Case.state == CaseState.OPEN)
    waits = exists().where(Presence.person_id == Person.id)
    found = await session.scalars(
        select(Person)
        .where(Person.id != by.id, _is_named(plain), _is_of(areas))
        .order_by(has_case.desc(), waits.desc(), Person.name, Person.id)
        .limit(FOUND)
    )
    return [one for one in found if await _may_write(session, by, one, now)]


async def _resident_of(
    session: AsyncSession, by: Person, words: str, now: datetime
) -> Person | None:
    number = _NUMBER.fullmatch(words)
    case = await session.get(Case, int(number[1])) if number else None
    if case is None or not await staff.may_answer(session, by, case, now=now):
        return None
    return case.resident


def _is_named(words: str) -> ColumnElement[bool]:
    """Match names in any case: SQLite knows that of ASCII alone."""
    spellings = {words, words.lower(), words.upper(), words.title(), words.capitalize()}
    return or_(*(Person.name.contains(one, autoescape=True) for one in sorted(spellings)))


def _is_of(areas: Collection[int] | None) -> ColumnElement[bool]:
    """Match who lives in the areas, waits there, or has a case there."""
    if areas is None:
        return Person.id > 0
    waits = select(Presence.person_id).where(Presence.area_id.in_(areas))
    talks = select(Case.resident_id).where(Case.area_id.in_(areas), Case.state == CaseState.OPEN)
    return or_(Person.area_id.in_(areas), Person.id.in_(waits), Person.id.in_(talks))


async def look_at_person(
    session: AsyncSession, by: Person, person_id: int, *, now: datetime
) -> tuple[Person, Case | None]:
    """Return somebody to whom this member of the staff may write, with their open case.

    Raises NotAllowed, CaseRefused.
    """
    person = await session.get(Person, person_id)
    if person is None:
        raise CaseRefused(CaseRefusal.UNKNOWN)
    if not await _may_write(session, by, person, now):
        raise NotAllowed
    return person, await cases.open_case_of(session, person)


async def _may_write(session: AsyncSession, by: Person, person: Person, now: datetime) -> bool:
    if person.id == by.id:
        return False
    case = await cases.open_case_of(session, person)
    area = case.area if case is not None else await cases.area_for(session, person)
    return await rota.may_now(session, by, Action.ANSWER_CASE, area, now=now)


async def write_first(
    session: AsyncSession,
    by: Person,
    person: Person,
    said: Said,
    *,
    now: datetime,
    detector: Detection = DEFAULT,
) -> Entry:
    """Give the staff's words to somebody who has no open case; who writes is said before them.

    Raises NotAllowed, CaseRefused, SomebodyAnswers.
    """
    is_new = await cases.open_case_of(session, person) is None
    case = await answers.case_with(session, by, person, now=now)
    if is_new:
        await say(session, person, write_cards.writes_first(by, case.area), now=now)
    return await answers.answer(session, by, case, said, now=now, detector=detector)
