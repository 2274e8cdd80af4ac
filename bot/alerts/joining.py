"""Who comes on call during an open alert is asked at once, and not only with its next step."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts.attempts import refresh, step_asked
from bot.alerts.escalation import ask, note_role_taken
from bot.alerts.guard import may_take
from bot.alerts.model import Alert, AlertState, Attempt, lock_alert
from bot.alerts.situation import has_come_to
from bot.oncall.hand_offs import AreaChange, DutyChanged
from bot.people.model import Person


async def on_duty_changed(session: AsyncSession, fact: DutyChanged, now: datetime) -> None:
    """Ask the newcomers of each area about the alerts that have come as far as their level."""
    for change in fact.areas:
        for alert_id in await _calling_in(session, change.rota.area.id):
            alert = await lock_alert(session, alert_id)
            await _let_go(session, alert, change, now)
            await _bring_in(session, alert, change, now)


async def _calling_in(session: AsyncSession, area_id: int) -> Sequence[int]:
    ids = await session.scalars(
        select(Alert.id)
        .where(Alert.area_id == area_id, Alert.state != AlertState.RESOLVED)
        .order_by(Alert.id)
    )
    return ids.all()


async def _let_go(session: AsyncSession, alert: Alert, change: AreaChange, now: datetime) -> None:
    """Close the cards of those who were on call and may no longer take it.

    A step that asked them alone is passed at once.
    """
    for one in change.changes:
        person = change.people[one.person_id]
        if one.after or alert.acknowledged_by == person.id:
            continue
        if await may_take(session, alert, person, now=now):
            continue
        if await _has_card(session, alert, person):
            await refresh(session, alert, now=now, only=person)
        if await step_asked(session, alert, person) == alert.step:
            await note_role_taken(session, alert, person.id, now=now)


async def _bring_in(session: AsyncSession, alert: Alert, change: AreaChange, now: datetime) -> None:
    """Send the alert's card to newcomers who do not have it yet, but never to whom it is about."""
    if alert.state is not AlertState.OPEN:
        return
    people: list[Person] = []
    for one in change.changes:
        person = change.people[one.person_id]
        if not one.is_called_earlier:
            continue
        if not await has_come_to(session, alert, person, now=now):
            continue
        if not await _has_card(session, alert, person):
            people.append(person)
    if people and await ask(session, alert, people, now=now, anyway=False):
        alert.was_anybody_asked = True


async def _has_card(session: AsyncSession, alert: Alert, person: Person) -> bool:
    live = select(Attempt.id).where(
        Attempt.alert_id == alert.id, Attempt.person_id == person.id, Attempt.has_live_card
    )
    return await session.scalar(live.limit(1)) is not None
