"""Whom an alert tries next. Pure: it reads a situation and touches no database.

A position for each step (steps.py), in order: where nobody has made a policy, for each level of
the area's rota. Then the end of the policy, where the area's coordinators and the office are
called all at once; from then on the same again and again, with everybody else who could hear it.
People who came on call meanwhile join the next position. Somebody who could not, or fell silent,
is passed over until everybody is called.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import timedelta

from bot.alerts.model import AttemptOutcome
from bot.alerts.steps import Holders, Level, Named, PolicyStep, Target
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


Holding = tuple[Role, bool]
"""A role, and whether it must be held in all areas."""


@dataclass(frozen=True)
class Situation:
    """What decides whom to try.

    `position` counts from 1; `holders` may be left empty while the position is not at the end.
    `named` and `held` hold the people of the steps' targets, by id and by role. `about` is the id
    of the person whom the alert is about, and who is never called; `taker` that of somebody who
    has it and needs relief. `is_quiet`: now no step goes to a role.
    """

    position: int
    times_loud: int
    steps: Sequence[PolicyStep]
    on_call: Sequence[PersonOnCall]
    tried: Collection[Tried]
    holders: Mapping[Role, Sequence[Person]]
    named: Mapping[int, Person] = field(default_factory=dict)
    held: Mapping[Holding, Sequence[Person]] = field(default_factory=dict)
    about: int | None = None
    taker: int | None = None
    is_quiet: bool = False

    def alone(self, step: PolicyStep) -> "Situation":
        """Return the situation of an alert whose policy has this step alone."""
        return replace(self, position=1, steps=[step], tried=[])


@dataclass(frozen=True)
class Step:
    """Whom to try now. `is_loud`: the policy's end, where everybody who is left is called.

    `is_quiet`: those on call are called in place of a role.
    """

    people: list[Person]
    is_loud: bool
    is_quiet: bool = False


def is_at_end(position: int, steps: Sequence[PolicyStep]) -> bool:
    """Tell whether no step is left to try."""
    return position > len(steps)


def whom(situation: Situation) -> Step:
    """Choose whom to try now."""
    if is_at_end(situation.position, situation.steps):
        return Step(_to_call(situation, _everybody(situation)), is_loud=True)
    step, cannot = situation.steps[situation.position - 1], _who_cannot(situation)
    if situation.is_quiet and any(isinstance(target, Holders) for target in step.targets):
        others = [one for one in step.targets if not isinstance(one, Holders)]
        people = [*_targets(situation, others), *(on.person for on in situation.on_call)]
        people = _to_call(situation, _once(one for one in people if one.id not in cannot))
        if any(one.is_reachable for one in people):
            return Step(people, is_loud=False, is_quiet=True)
    people = [*_newcomers(situation), *_targets(situation, step.targets)]
    return Step(
        _to_call(situation, _once(one for one in people if one.id not in cannot)), is_loud=False
    )


def levels_of(steps: Iterable[PolicyStep]) -> set[int]:
    """List the levels of the rota that these steps call."""
    return {one.level for step in steps for one in step.targets if isinstance(one, Level)}


def _targets(situation: Situation, targets: Iterable[Target]) -> list[Person]:
    """Find whom these targets mean now."""
    people: list[Person] = []
    for target in targets:
        match target:
            case Level(level):
                people += [on.person for on in situation.on_call if on.level == level]
            case Named(person_id) if person_id in situation.named:
                people.append(situation.named[person_id])
            case Holders(role, everywhere):
                people += situation.held.get((role, everywhere), ())
    return people


def _newcomers(situation: Situation) -> list[Person]:
    """Find who came on call meanwhile at a level that has been called."""
    tried = _ids(situation.tried)
    called = levels_of(situation.steps[: situation.position - 1])
    return [
        on.person for on in situation.on_call if on.level in called and on.person.id not in tried
    ]


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
    others = [on.person for on in situation.on_call]
    others += [one for step in situation.steps for one in _targets(situation, step.targets)]
    called += [one for one in others if situation.times_loud or one.id not in tried]
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
