"""Reading what decides whom an alert tries next: who is on call, and who was tried."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts import policy
from bot.alerts.model import Alert, Attempt, AttemptOutcome
from bot.alerts.policy import Situation, Step, Tried
from bot.oncall import rota
from bot.oncall.rota import PersonOnCall
from bot.people import roles
from bot.people.model import Person, Role


async def whom_to_try(session: AsyncSession, alert: Alert, *, now: datetime) -> Step:
    """Read the situation and ask the policy."""
    tried = await session.execute(
        select(Attempt.person_id, Attempt.outcome)
        .where(Attempt.alert_id == alert.id, Attempt.outcome != AttemptOutcome.SHOWN)
        .distinct()
    )
    levels, on_call = await on_call_for(session, alert, now=now)
    holders: dict[Role, list[Person]] = {}
    if policy.is_at_end(alert.position, levels):
        for role in (*policy.FIRST_CALLED, *policy.LAST_CALLED):
            holders[role] = await roles.holders(session, role, alert.area_id)
    return policy.whom(
        Situation(
            position=alert.position,
            times_loud=alert.loud,
            levels=levels,
            on_call=on_call,
            tried=[Tried(person_id, outcome) for person_id, outcome in tried],
            holders=holders,
            about=alert.about_id,
            taker=alert.acknowledged_by,
        )
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
    levels, on_call = await on_call_for(session, alert, now=now)
    reached = levels[: alert.position]
    if any(on.person.id == person.id and on.level in reached for on in on_call):
        return True
    return bool(alert.loud) and any(
        person.holds(role, alert.area_id) for role in policy.FIRST_CALLED
    )


async def on_call_for(
    session: AsyncSession, alert: Alert, *, now: datetime
) -> tuple[Sequence[int], Sequence[PersonOnCall]]:
    """Read the levels of the area's rota, and who is on call; nothing without an area."""
    if alert.area is None:
        return [], []
    area_rota = await rota.rota_of(session, alert.area, at=now)
    return area_rota.levels or [1], area_rota.on_call(now)
