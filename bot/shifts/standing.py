"""What people have done and who is beside them, as the rules of areas ask for it.

Where no area of these shifts has a rule on, nothing is read.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Protocol

from sqlalchemy import Text, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.model import Person
from bot.places.model import Area
from bot.shifts.area_rules import AreaRules, rules_of
from bot.shifts.model import Shift, SignUp, SignUpState
from bot.shifts.rules import Standing, is_new_to
from bot.spine.db.queries import one_of

# A week that is being looked at may have begun so long ago.
_LOOKS_BACK = timedelta(days=8)


class Asked(Protocol):
    """What is read of a shift: of the row itself, or of some of its columns."""

    @property
    def id(self) -> int: ...
    @property
    def area_id(self) -> int: ...
    @property
    def title(self) -> str: ...
    @property
    def crew_id(self) -> int | None: ...


@dataclass(frozen=True)
class _Experience:
    """Titles of work by person, and those that anybody has done."""

    by_person: Mapping[int, frozenset[str]]
    learnt: frozenset[str]

    def of(self, person_id: int) -> frozenset[str]:
        return self.by_person.get(person_id, frozenset())


async def standing_of(
    session: AsyncSession,
    person: Person,
    shifts: Sequence[Asked],
    areas: Collection[Area],
    *,
    now: datetime,
) -> Standing:
    """Read one person's standing for these shifts of these areas."""
    return (await standings_of(session, [person], shifts, areas, now=now))[person.id]


async def standings_of(
    session: AsyncSession,
    people: Collection[Person],
    shifts: Sequence[Asked],
    areas: Collection[Area],
    *,
    now: datetime,
) -> dict[int, Standing]:
    """Read the standing of each of these people, by their ids."""
    rules = {area.id: rules_of(area) for area in areas}
    rules = {area_id: of for area_id, of in rules.items() if not of.is_usual}
    if not rules:
        return {person.id: Standing() for person in people}
    zones = {area.id: area.zone for area in areas}
    done = await _done(session, people, rules.values(), now)
    guided_here = [one for one in shifts if _asks_for_guides(rules, one)]
    on_it = await _on_it(session, guided_here)
    others = {row.person_id for row in on_it} | {person.id for person in people}
    titles = {one.title for one in guided_here} | {row.title for row in on_it}
    experience = await _experience(session, others, titles)
    guided = _guided(guided_here, on_it, experience)
    return {
        person.id: Standing(
            rules,
            zones,
            done.get(person.id, []),
            experience.of(person.id),
            experience.learnt,
            guided,
        )
        for person in people
    }


def _asks_for_guides(rules: Mapping[int, AreaRules], shift: Asked) -> bool:
    return shift.area_id in rules and rules[shift.area_id].asks_for_guides


async def _done(
    session: AsyncSession, people: Collection[Person], rules: Collection[AreaRules], now: datetime
) -> dict[int, list[SignUp]]:
    """Read what these people have done in the last days, where rest or hours are asked about."""
    if not any(one.rest or one.week for one in rules):
        return {}
    rows = await session.scalars(
        select(SignUp)
        .join(Shift, Shift.id == SignUp.shift_id)
        .where(one_of(SignUp.person_id, "ids"), SignUp.state == SignUpState.DONE)
        .where(Shift.ends_at > now - _LOOKS_BACK),
        {"ids": [person.id for person in people]},
    )
    done: dict[int, list[SignUp]] = {}
    for sign_up in rows:
        done.setdefault(sign_up.person_id, []).append(sign_up)
    return done


async def _on_it(session: AsyncSession, shifts: Sequence[Asked]) -> Sequence[Any]:
    """Read who has these shifts, or another role of the same crew."""
    if not shifts:
        return ()
    ids = {one.id for one in shifts}
    crews = {one.crew_id for one in shifts if one.crew_id is not None}
    rows = await session.execute(
        select(
            SignUp.person_id,
            Shift.id,
            Shift.crew_id,
            Shift.title,
            Person.is_minor,
            Person.is_trainee,
        )
        .join(Shift, Shift.id == SignUp.shift_id)
        .join(Person, Person.id == SignUp.person_id)
        .where(SignUp.state == SignUpState.TAKEN)
        .where(one_of(Shift.id, "ids") | one_of(Shift.crew_id, "crews")),
        {"ids": sorted(ids), "crews": sorted(crews)},
    )
    return rows.all()


async def _experience(
    session: AsyncSession, people: Collection[int], titles: Collection[str]
) -> _Experience:
    """Read which of these titles each of these people has done, and which anybody has."""
    if not titles:
        return _Experience({}, frozenset())
    done = (
        select(SignUp.person_id, Shift.title)
        .join(Shift, Shift.id == SignUp.shift_id)
        .where(SignUp.state == SignUpState.DONE, one_of(Shift.title, "titles", Text))
        .distinct()
    )
    by_person: dict[int, set[str]] = {}
    learnt = set()
    for person_id, title in await session.execute(done, {"titles": sorted(titles)}):
        learnt.add(title)
        if person_id in people:
            by_person.setdefault(person_id, set()).add(title)
    return _Experience(
        {person: frozenset(known) for person, known in by_person.items()}, frozenset(learnt)
    )


def _guided(
    shifts: Sequence[Asked], on_it: Sequence[Any], experience: _Experience
) -> frozenset[int]:
    """Find the shifts that an experienced adult is on."""
    guides = [
        row
        for row in on_it
        if not row.is_minor
        and not row.is_trainee
        and not is_new_to(row.title, experience.of(row.person_id), experience.learnt)
    ]
    ids, crews = {row.id for row in guides}, {row.crew_id for row in guides} - {None}
    return frozenset(one.id for one in shifts if one.id in ids or one.crew_id in crews)
