"""Policies of areas: a new version is kept, running alerts go on by it, its area's leaders hear.

`area` None is the house: what counts where an area has no policy of its own.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any

import structlog
from sqlalchemy import false, or_, select, true
from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts import policy_cards
from bot.alerts.escalation import go_on
from bot.alerts.kinds import POLICY_KINDS
from bot.alerts.model import Alert, AlertState, lock_alert
from bot.alerts.policy import whom
from bot.alerts.policy_model import ANY_KIND, AlertPolicy
from bot.alerts.situation import Course, course_in, course_of, situation_in
from bot.alerts.steps import Holders, Named, Policy, flaw_of
from bot.oncall.notices import coordinators_of, tell
from bot.people import directory, rights, roles
from bot.people.model import Person, Role, name_of
from bot.people.rights import Action
from bot.places.model import Area
from bot.spine.db.queries import lock
from bot.spine.refused import Refused

log = structlog.get_logger()


@dataclass(frozen=True)
class PolicyDraft:
    """A policy to be kept for a kind of alert in an area; `policy` None: withdrawn.

    `seen`: the version from which it was made, 0 for none; None: whichever stands gives way.
    """

    area: Area | None
    kind: str
    policy: Policy | None
    seen: int | None = None


@dataclass(frozen=True)
class Kept:
    """A version that was kept, and how many running alerts go on by it."""

    row: AlertPolicy
    running: int


class PolicyRefusal(StrEnum):
    """Why a policy is not kept, beside its flaws (steps.py)."""

    CHANGED = "changed"  # somebody else has kept a version meanwhile
    NO_ROLE = "no-role"  # somebody whom it names may take no alerts there
    KIND = "kind"  # no kind of alert, or one whose office is never quiet
    NOTHING = "nothing"  # there is none to withdraw


class PolicyRefused(Refused):
    """A policy that cannot be kept; `reason` is a Flaw or a PolicyRefusal."""

    def __init__(self, reason: StrEnum, **args: Any) -> None:
        self.reason = reason
        self.text_id = f"policy-refused-{reason}"
        super().__init__(**args)


async def keep_policy(
    session: AsyncSession, draft: PolicyDraft, *, by: Person | None, now: datetime
) -> Kept:
    """Keep a new version; alerts that run go on from their place in it, in this transaction.

    `by` None: a command's. Raises NotAllowed, PolicyRefused.
    """
    area_id = draft.area.id if draft.area is not None else None
    if by is not None:
        rights.require(by, Action.PLAN_POLICY, area_id)
    if draft.kind not in (ANY_KIND, *POLICY_KINDS):
        raise PolicyRefused(PolicyRefusal.KIND)
    if draft.policy is not None:
        await check_policy(session, draft.area, draft.policy)
    if draft.area is not None:
        await lock(session, Area, draft.area.id)  # two leaders at once would make one version
    before = await _latest(session, area_id, draft.kind)
    _require_unchanged(draft, before)
    if before is not None:
        before.is_current = False
        await session.flush()
    row = AlertPolicy(
        area_id=area_id,
        area=draft.area,
        kind=draft.kind,
        version=before.version + 1 if before is not None else 1,
        is_withdrawn=draft.policy is None,
        rules=draft.policy.pack() if draft.policy is not None else {},
        made_at=now,
        maker=by,
    )
    session.add(row)
    await session.flush()
    log.info("alert-policy-kept", area=area_id, kind=draft.kind, version=row.version)
    running = await _go_on(session, area_id, draft.kind, now)
    leaders = await _leaders(session, draft.area)
    await tell(session, leaders, policy_cards.told(row, draft.area, by), by=by, now=now)
    return Kept(row, running)


async def own_policy(session: AsyncSession, area: Area | None, kind: str) -> AlertPolicy | None:
    """Find the area's own policy of this kind, also one that was withdrawn."""
    return await _latest(session, area.id if area is not None else None, kind)


async def policies_of(session: AsyncSession, areas: Iterable[Area | None]) -> list[AlertPolicy]:
    """List the policies that count now in these areas, and in the house for None."""
    wanted = list(areas)
    ids = [area.id for area in wanted if area is not None]
    there = or_(
        AlertPolicy.area_id.in_(ids), AlertPolicy.area_id.is_(None) if None in wanted else false()
    )
    rows = await session.scalars(
        select(AlertPolicy)
        .where(AlertPolicy.is_current, AlertPolicy.is_withdrawn.is_(False), there)
        .order_by(AlertPolicy.area_id, AlertPolicy.kind)
    )
    return list(rows)


async def empty_steps(
    session: AsyncSession, area: Area, course: Course, *, now: datetime
) -> frozenset[int]:
    """Number the steps that would reach nobody now, from 1."""
    situation = await situation_in(session, area, course, now=now)
    reached = frozenset(
        number
        for number, step in enumerate(course.steps, 1)
        if any(one.is_reachable for one in whom(situation.alone(step)).people)
    )
    return frozenset(range(1, len(course.steps) + 1)) - reached


async def people_to_name(session: AsyncSession, area: Area | None) -> list[Person]:
    """List whom a policy may name: who may take alerts there, by name."""
    area_id = area.id if area is not None else None
    people = {
        one.id: one
        for role in sorted(rights.MAY[Action.TAKE_ALERT])
        for one in await roles.holders(session, role, area_id)
    }
    return sorted(people.values(), key=lambda one: (one.name.casefold(), one.id))


async def course_for(
    session: AsyncSession, area: Area | None, kind: str, *, now: datetime
) -> Course:
    """Read what counts for a kind of alert in an area, or for every kind that has none."""
    return await course_in(session, area, kind, now=now)


async def people_named(session: AsyncSession, policy: Policy) -> dict[int, Person]:
    """Find the people whom a policy names, by id."""
    targets = (target for step in policy.steps for target in step.targets)
    return await directory.by_ids(
        session, [one.person_id for one in targets if isinstance(one, Named)]
    )


async def check_policy(session: AsyncSession, area: Area | None, policy: Policy) -> None:
    """Raise PolicyRefused for a policy that cannot be kept in an area, or in the house."""
    area_id = area.id if area is not None else None
    if flaw := flaw_of(policy):
        raise PolicyRefused(flaw)
    people = await people_named(session, policy)
    for target in (target for step in policy.steps for target in step.targets):
        if isinstance(target, Holders) and target.role not in rights.MAY[Action.TAKE_ALERT]:
            raise PolicyRefused(PolicyRefusal.NO_ROLE, name="")
        if isinstance(target, Named):
            person = people.get(target.person_id)
            if person is None or not rights.may(person, Action.TAKE_ALERT, area_id):
                name = name_of(person) if person is not None else str(target.person_id)
                raise PolicyRefused(PolicyRefusal.NO_ROLE, name=name)


# --- pieces -------------------------------------------------------------------------------------


def _require_unchanged(draft: PolicyDraft, before: AlertPolicy | None) -> None:
    if draft.seen is not None and draft.seen != (before.version if before is not None else 0):
        raise PolicyRefused(PolicyRefusal.CHANGED)
    if draft.policy is None and (before is None or before.is_withdrawn):
        raise PolicyRefused(PolicyRefusal.NOTHING)


async def _latest(session: AsyncSession, area_id: int | None, kind: str) -> AlertPolicy | None:
    there = AlertPolicy.area_id.is_(None) if area_id is None else AlertPolicy.area_id == area_id
    return await session.scalar(
        select(AlertPolicy)
        .where(there, AlertPolicy.kind == kind)
        .order_by(AlertPolicy.version.desc())
        .limit(1)
    )


async def _go_on(session: AsyncSession, area_id: int | None, kind: str, now: datetime) -> int:
    """Let the alerts go on that follow another version now; return how many these are."""
    there = Alert.area_id == area_id if area_id is not None else true()
    of_kind = Alert.kind == kind if kind != ANY_KIND else true()
    ids: Sequence[int] = (
        await session.scalars(
            select(Alert.id)
            .where(Alert.state != AlertState.RESOLVED, there, of_kind)
            .order_by(Alert.id)
        )
    ).all()
    moved = 0
    for alert_id in ids:
        alert = await lock_alert(session, alert_id)
        if alert.state is AlertState.RESOLVED:
            continue
        if (await course_of(session, alert, now=now)).policy_id != alert.policy_id:
            await go_on(session, alert, now=now)
            moved += 1
    return moved


async def _leaders(session: AsyncSession, area: Area | None) -> list[Person]:
    if area is not None:
        return await coordinators_of(session, [area.id])
    return await roles.holders(session, Role.ADMIN, None)
