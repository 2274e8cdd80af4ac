"""What alerts do when somebody loses a role, or can't be written to, or is back."""

from datetime import datetime

from sqlalchemy import ColumnElement, select, true
from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts.attempts import log_attempt, refresh, step_asked
from bot.alerts.escalation import ask, note_role_taken, note_unreachable, reopen
from bot.alerts.guard import may_take
from bot.alerts.model import Alert, AlertState, Attempt, AttemptOutcome, lock_alert
from bot.alerts.situation import has_come_to
from bot.oncall import rota
from bot.people import rights
from bot.people.directory import PersonReachable, PersonUnreachable
from bot.people.model import Person
from bot.people.rights import Action
from bot.people.roles import RoleTaken


async def on_role_taken(session: AsyncSession, fact: RoleTaken, now: datetime) -> None:
    """Reopen what somebody has acknowledged and may no longer; remove their cards' buttons.

    A step that asked them alone is passed at once.
    """
    has_card = _tried(fact.person, Attempt.outbox_id.is_not(None))
    for alert_id in await _unresolved(session, fact.person, has_card):
        alert = await lock_alert(session, alert_id)
        if await may_take(session, alert, fact.person, now=now):
            continue
        if alert.acknowledged_by != fact.person.id:
            await refresh(session, alert, now=now, only=fact.person)
            if await step_asked(session, alert, fact.person) == alert.step:
                await note_role_taken(session, alert, fact.person.id, now=now)
        elif _ends_their_right(fact, alert):
            log_attempt(session, alert, fact.person.id, AttemptOutcome.ROLE_TAKEN, now=now)
            await reopen(session, alert, now=now)


async def on_person_unreachable(
    session: AsyncSession, fact: PersonUnreachable, now: datetime
) -> None:
    """Open again what they have, and count what came to them before as if it had not."""
    is_asked = _tried(
        fact.person, Attempt.step == Alert.step, Attempt.outcome == AttemptOutcome.ASKED
    )
    for alert_id in await _unresolved(session, fact.person, is_asked):
        alert = await lock_alert(session, alert_id)
        if alert.acknowledged_by == fact.person.id:
            unreachable = AttemptOutcome.UNREACHABLE
            log_attempt(session, alert, fact.person.id, unreachable, now=now)
            await reopen(session, alert, now=now)
        else:
            await note_unreachable(session, alert, alert.step, fact.person.id, now=now)


async def on_person_reachable(session: AsyncSession, fact: PersonReachable, now: datetime) -> None:
    """Send somebody who is back the open alerts that have come to them meanwhile, once."""
    person = fact.person
    if not rights.may_anywhere(person, Action.TAKE_ALERT):
        return
    areas = await rota.areas_now(session, person, Action.TAKE_ALERT, now=now)
    there = true() if areas is None else Alert.area_id.in_(areas)
    unresolved = select(Alert.id).where(Alert.state != AlertState.RESOLVED, there)
    for alert_id in (await session.scalars(unresolved.order_by(Alert.id))).all():
        alert = await lock_alert(session, alert_id)
        if alert.is_asking and await has_come_to(session, alert, person, now=now):
            await ask(session, alert, [person], now=now, anyway=False)


def _ends_their_right(fact: RoleTaken, alert: Alert) -> bool:
    """Tell whether it is this role by which they had the alert.

    A replacement from another area keeps it after their shift of duty, whatever they lose
    elsewhere, as long as they may take alerts at all.
    """
    if not rights.may_anywhere(fact.person, Action.TAKE_ALERT):
        return True
    was_by_it = fact.role in rights.MAY[Action.TAKE_ALERT]
    return was_by_it and fact.area_id in (None, alert.area_id)


def _tried(person: Person, *conditions: ColumnElement[bool]) -> ColumnElement[bool]:
    """Match alerts for which the person was tried in this way."""
    return (
        select(Attempt.id)
        .where(Attempt.alert_id == Alert.id, Attempt.person_id == person.id, *conditions)
        .exists()
    )


async def _unresolved(
    session: AsyncSession, person: Person, concerns_them: ColumnElement[bool]
) -> list[int]:
    """List the alerts that they have acknowledged or that concern them, in the order of locks."""
    ids = await session.scalars(
        select(Alert.id)
        .where(Alert.state != AlertState.RESOLVED)
        .where(concerns_them | (Alert.acknowledged_by == person.id))
        .order_by(Alert.id)
    )
    return list(ids)
