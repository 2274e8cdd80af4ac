"""The interpreters as coordinators see them: by language, with the minutes until a human came."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from statistics import median

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import rights
from bot.people.model import Person
from bot.people.rights import Action
from bot.relay import roster
from bot.relay.interpreters import rules, search
from bot.relay.interpreters.approving import may_decide, waiting_of
from bot.relay.interpreters.model import Interpreter
from bot.relay.model import Case, RosterEntry

COUNTED = timedelta(days=30)


@dataclass(frozen=True)
class Line:
    """One language: its people, who of them is free now, its cases, and how many had somebody.

    `minutes`: the median from the first question to the first *yes*; None without any.
    """

    language: str
    people: int
    free: int
    cases: int
    served: int
    minutes: int | None


@dataclass(frozen=True)
class Team:
    """All languages, and what residents said of being understood, in the last 30 days."""

    lines: Sequence[Line]
    people: int
    waiting: int
    understood: int
    asked: int


@dataclass(frozen=True)
class Member:
    """Somebody whose languages wait for approval."""

    person: Person
    waiting: Sequence[RosterEntry]
    note: str


async def look_at_team(session: AsyncSession, by: Person, *, now: datetime, zone: str) -> Team:
    """Read the figures of all languages, those with the most cases first. Raises NotAllowed."""
    rights.require_anywhere(by, Action.SEE_REPORTS)
    people, free = await _people(session, now, zone)
    waits: dict[str, list[int | None]] = defaultdict(list)
    sought = await session.execute(
        select(Case.language, Case.sought_at, Case.joined_at).where(Case.sought_at >= now - COUNTED)
    )
    for language, since, joined in sought:
        waits[language].append(_minutes(since, joined))
    lines = [
        _line(language, people[language], free[language], waits[language])
        for language in {*people, *waits}
    ]
    lines.sort(key=lambda line: (-line.cases, -line.people, line.language))
    said = await session.scalars(
        select(Case.understood).where(Case.understood.is_not(None), Case.opened_at >= now - COUNTED)
    )
    answers = list(said)
    everybody = {person for some in people.values() for person in some}
    waiting = len(await _waiting(session, by))
    return Team(lines, len(everybody), waiting, answers.count(True), len(answers))


def _minutes(since: datetime | None, until: datetime | None) -> int | None:
    if since is None or until is None:
        return None
    return max(0, round((until - since).total_seconds() / 60))


def _line(language: str, people: set[int], free: set[int], waits: Sequence[int | None]) -> Line:
    served = [minutes for minutes in waits if minutes is not None]
    middle = round(median(served)) if served else None
    return Line(language, len(people), len(free), len(waits), len(served), middle)


async def _people(
    session: AsyncSession, now: datetime, zone: str
) -> tuple[dict[str, set[int]], dict[str, set[int]]]:
    """Read who interprets each language and can be reached, and who of them is free now."""
    rows = await session.execute(
        select(RosterEntry.language, RosterEntry.person_id, Interpreter)
        .join(Person, Person.id == RosterEntry.person_id)
        .outerjoin(Interpreter, Interpreter.person_id == RosterEntry.person_id)
        .where(roster.is_interpreter())
        .where(Person.telegram_id.is_not(None), Person.unreachable.is_(None))
    )
    loads = await search.loads(session, now, zone)
    people: dict[str, set[int]] = defaultdict(set)
    free: dict[str, set[int]] = defaultdict(set)
    for language, person_id, wishes in rows:
        people[language].add(person_id)
        if rules.is_free(wishes, loads.of(person_id), now=now, zone=zone):
            free[language].add(person_id)
    return people, free


async def _waiting(session: AsyncSession, by: Person) -> list[Person]:
    """List those who wait for approval and whom this person may approve, the oldest first."""
    if not rights.may_anywhere(by, Action.APPROVE):
        return []
    since = select(RosterEntry.person_id, func.min(RosterEntry.id).label("first")).where(
        RosterEntry.approved_at.is_(None)
    )
    oldest = since.group_by(RosterEntry.person_id).subquery()
    people = await session.scalars(
        select(Person).join(oldest, oldest.c.person_id == Person.id).order_by(oldest.c.first)
    )
    return [person for person in people if person.id != by.id and may_decide(by, person)]


async def oldest_wish(session: AsyncSession, by: Person) -> Member | None:
    """Return who has waited longest for this person's approval. Raises NotAllowed."""
    rights.require_anywhere(by, Action.APPROVE)
    waiting = await _waiting(session, by)
    if not waiting:
        return None
    person = waiting[0]
    wishes = await session.get(Interpreter, person.id)
    note = wishes.note if wishes is not None else ""
    return Member(person, await waiting_of(session, person), note)
