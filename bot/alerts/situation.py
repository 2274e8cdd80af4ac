"""Reading what decides whom an alert tries next: its policy, who is on call, who was tried."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts import policy
from bot.alerts.model import Alert, Attempt, AttemptOutcome
from bot.alerts.policy import Holding, Situation, Step, Tried
from bot.alerts.policy_model import ANY_KIND, AlertPolicy
from bot.alerts.steps import Holders, Named, Policy, PolicyStep, rota_steps
from bot.oncall import rota
from bot.oncall.rota import PersonOnCall
from bot.people import directory, rights, roles
from bot.people.model import Person, Role
from bot.people.rights import Action
from bot.places.model import Area

# Kinds of alert for which anybody may be woken at any hour.
NEVER_QUIET = ("danger", "medical")


@dataclass(frozen=True)
class Course:
    """What an alert follows: a policy, and who is on call. `row` None: the rota's levels."""

    kind: str
    row: AlertPolicy | None
    policy: Policy
    levels: Sequence[int]  # of the area's rota
    on_call: Sequence[PersonOnCall]

    @property
    def steps(self) -> Sequence[PolicyStep]:
        return self.policy.steps

    @property
    def policy_id(self) -> int | None:
        return self.row.id if self.row is not None else None


async def course_of(session: AsyncSession, alert: Alert, *, now: datetime) -> Course:
    """Read what counts for the alert now."""
    return await course_in(session, alert.area, alert.kind, now=now)


async def course_in(
    session: AsyncSession, area: Area | None, kind: str, *, now: datetime
) -> Course:
    """Read what counts for alerts of this kind in the area."""
    row = await current_policy(session, area.id if area is not None else None, kind)
    levels, on_call = await _rota_of(session, area, now)
    followed = row.policy if row is not None else Policy(rota_steps(levels))
    return Course(kind, row, followed, levels, on_call)


async def current_policy(
    session: AsyncSession, area_id: int | None, kind: str
) -> AlertPolicy | None:
    """Find the policy that counts: the area's for this kind, its one for all, then the house's."""
    rows = await session.scalars(
        select(AlertPolicy).where(
            AlertPolicy.is_current,
            AlertPolicy.is_withdrawn.is_(False),
            AlertPolicy.kind.in_((kind, ANY_KIND)),
            AlertPolicy.area_id.is_(None) | (AlertPolicy.area_id == area_id),
        )
    )
    return min(rows, key=lambda row: (row.area_id is None, row.kind == ANY_KIND), default=None)


async def steps_followed(session: AsyncSession, alert: Alert, course: Course) -> Policy:
    """Read the policy that the alert has followed until now."""
    if alert.policy_id == course.policy_id:
        return course.policy
    if alert.policy_id is not None:
        return (await session.get_one(AlertPolicy, alert.policy_id)).policy
    return Policy(rota_steps(course.levels))


async def whom_to_try(
    session: AsyncSession, alert: Alert, course: Course, *, now: datetime
) -> Step:
    """Read the situation and ask the policy."""
    tried = await session.execute(
        select(Attempt.person_id, Attempt.outcome)
        .where(Attempt.alert_id == alert.id, Attempt.outcome != AttemptOutcome.SHOWN)
        .distinct()
    )
    situation = await situation_in(session, alert.area, course, now=now)
    holders: dict[Role, list[Person]] = {}
    if policy.is_at_end(alert.position, course.steps):
        for role in (*policy.FIRST_CALLED, *policy.LAST_CALLED):
            holders[role] = await roles.holders(session, role, alert.area_id)
    return policy.whom(
        replace(
            situation,
            position=alert.position,
            times_loud=alert.loud,
            tried=[Tried(person_id, outcome) for person_id, outcome in tried],
            holders=holders,
            about=alert.about_id,
            taker=alert.acknowledged_by,
        )
    )


async def situation_in(
    session: AsyncSession, area: Area | None, course: Course, *, now: datetime
) -> Situation:
    """Read the situation of an alert that would be raised now, and whom its steps mean."""
    quiet = course.policy.quiet
    return Situation(
        position=1,
        times_loud=0,
        steps=course.steps,
        on_call=course.on_call,
        tried=[],
        holders={},
        named=await _named(session, area, course.steps),
        held=await _held(session, area, course.steps),
        is_quiet=quiet is not None
        and area is not None
        and course.kind not in NEVER_QUIET
        and quiet.covers(now, area.zone),
    )


async def has_come_to(
    session: AsyncSession, alert: Alert, person: Person, *, now: datetime
) -> bool:
    """Tell whether an alert that calls people has come as far as this person.

    Not to whom it is about, to its taker, or to somebody who has said that they can't.
    """
    if person.id in (alert.about_id, alert.acknowledged_by):
        return False
    cannot = select(Attempt.id).where(
        Attempt.alert_id == alert.id,
        Attempt.person_id == person.id,
        Attempt.outcome.in_(sorted(policy.CANNOT)),
    )
    if not alert.loud and await session.scalar(cannot.limit(1)) is not None:
        return False
    course = await course_of(session, alert, now=now)
    reached = course.steps[: alert.position]
    levels = policy.levels_of(reached)
    if any(on.person.id == person.id and on.level in levels for on in course.on_call):
        return True
    if _is_meant(person, alert, reached):
        return True
    return bool(alert.loud) and any(
        person.holds(role, alert.area_id) for role in policy.FIRST_CALLED
    )


def _is_meant(person: Person, alert: Alert, steps: Iterable[PolicyStep]) -> bool:
    """Tell whether steps call this person by name or role, and they may take the alert."""
    if not rights.may(person, Action.TAKE_ALERT, alert.area_id):
        return False
    return any(
        target == Named(person.id)
        or (
            isinstance(target, Holders)
            and person.holds(target.role, None if target.everywhere else alert.area_id)
        )
        for step in steps
        for target in step.targets
    )


async def _rota_of(
    session: AsyncSession, area: Area | None, now: datetime
) -> tuple[Sequence[int], Sequence[PersonOnCall]]:
    """Read the levels of the area's rota, and who is on call; nothing without an area."""
    if area is None:
        return [], []
    area_rota = await rota.rota_of(session, area, at=now)
    return area_rota.levels or [1], area_rota.on_call(now)


async def _named(
    session: AsyncSession, area: Area | None, steps: Sequence[PolicyStep]
) -> Mapping[int, Person]:
    """Find the people whom steps name, and who may still take the area's alerts."""
    ids = {one.person_id for step in steps for one in step.targets if isinstance(one, Named)}
    if not ids:
        return {}
    people = await directory.by_ids(session, ids)
    area_id = area.id if area is not None else None
    return {one.id: one for one in people.values() if rights.may(one, Action.TAKE_ALERT, area_id)}


async def _held(
    session: AsyncSession, area: Area | None, steps: Sequence[PolicyStep]
) -> Mapping[Holding, Sequence[Person]]:
    held: dict[Holding, Sequence[Person]] = {}
    for target in {one for step in steps for one in step.targets if isinstance(one, Holders)}:
        area_id = area.id if area is not None and not target.everywhere else None
        held[target.role, target.everywhere] = await roles.holders(session, target.role, area_id)
    return held
