"""Whom an alert tries next. Pure: it reads a situation and touches no database.

A position for each level of the area's rota, in order; then the end of the policy, where the
area's coordinators and the office are called all at once; from then on the same again and again,
with everybody else who could hear it. People who came on call meanwhile join the next position.
Somebody who could not, or fell silent, is passed over until everybody is called.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta

from bot.alerts.model import AttemptOutcome
from bot.oncall.rota import PersonOnCall
from bot.people.model import Person, Role

# Roles that are called at the policy's end, and those when nobody else is left to hear it.
FIRST_CALLED = (Role.COORDINATOR, Role.OFFICE)
LAST_CALLED = (Role.WORKER, Role.ADMIN)

# What somebody said or did who is passed over until everybody is called.
CANNOT = frozenset(
    {
        AttemptOutcome.RELEASED,
        AttemptOutcome.SILENT,
        AttemptOutcome.DECLINED,
        AttemptOutcome.PASSED,
        AttemptOutcome.RELIEVED,
    }
)


@dataclass(frozen=True)
class Tried:
    """Somebody was tried, with this outcome; None: a step had nobody."""

    person_id: int | None
    outcome: AttemptOutcome


@dataclass(frozen=True)
class Situation:
    """What decides whom to try.

    `position` counts from 1; `levels` are those of the area's rota, none without an area;
    `holders` may be left empty while the position is not at the end; `about` is the id of the
    person whom the alert is about, and who is never called; `taker` that of somebody who has it
    and needs relief.
    """

    position: int
    times_loud: int
    levels: Sequence[int]
    on_call: Sequence[PersonOnCall]
    tried: Collection[Tried]
    holders: Mapping[Role, Sequence[Person]]
    about: int | None = None
    taker: int | None = None


@dataclass(frozen=True)
class Step:
    """Whom to try now. `is_loud`: the policy's end, where everybody who is left is called."""

    people: list[Person]
    is_loud: bool


def is_at_end(position: int, levels: Sequence[int]) -> bool:
    """Tell whether no level is left to try."""
    return position > len(levels)


def whom(situation: Situation) -> Step:
    """Choose whom to try now."""
    if is_at_end(situation.position, situation.levels):
        return Step(_to_call(situation, _everybody(situation)), is_loud=True)
    level = situation.levels[situation.position - 1]
    tried, cannot = _ids(situation.tried), _who_cannot(situation)
    people = _once(
        on.person
        for on in situation.on_call
        if on.person.id not in cannot
        and (on.level == level or (on.level < level and on.person.id not in tried))
    )
    return Step(_to_call(situation, people), is_loud=False)


def wait_after(times_loud: int, *, step: timedelta, repeats: Sequence[timedelta]) -> timedelta:
    """Return how long a step waits: `step` on the way up, then `repeats`, whose last goes on."""
    if not times_loud:
        return step
    return repeats[min(times_loud, len(repeats)) - 1]


def _to_call(situation: Situation, people: Sequence[Person]) -> list[Person]:
    never = (situation.about, situation.taker)
    return [person for person in people if person.id not in never]


def _everybody(situation: Situation) -> list[Person]:
    tried, cannot = _ids(situation.tried), _who_cannot(situation)
    called = _holders(situation, FIRST_CALLED)
    called += [
        on.person for on in situation.on_call if situation.times_loud or on.person.id not in tried
    ]
    if situation.times_loud or not any(
        person.is_reachable and person.id not in cannot for person in called
    ):
        called += _holders(situation, LAST_CALLED)
    return _once(called)


def _holders(situation: Situation, roles: Iterable[Role]) -> list[Person]:
    return [person for role in roles for person in situation.holders.get(role, ())]


def _who_cannot(situation: Situation) -> set[int | None]:
    return _ids(one for one in situation.tried if one.outcome in CANNOT)


def _ids(tried: Iterable[Tried]) -> set[int | None]:
    return {one.person_id for one in tried}


def _once(people: Iterable[Person]) -> list[Person]:
    return list({person.id: person for person in people}.values())
