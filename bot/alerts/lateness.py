"""How late an alert is: by when its next step or watch must have been made. Times are UTC."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import structlog
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts.attempts import first_card_left_at, has_cards_to_send
from bot.alerts.escalation import UNSENT
from bot.alerts.model import Alert, AlertState, Late
from bot.alerts.timing import step_wait, watch_at
from bot.settings import Settings
from bot.spine.db.errors import is_transient
from bot.spine.whereabouts import whereabouts

log = structlog.get_logger()


async def unresolved(session: AsyncSession) -> Sequence[int]:
    """Return the ids of all alerts that are not over."""
    alerts = select(Alert.id).where(Alert.state != AlertState.RESOLVED).order_by(Alert.id)
    return (await session.scalars(alerts)).all()


async def due_at(session: AsyncSession, alert: Alert, settings: Settings) -> datetime:
    """Find by when the alert's next step, or its taker's watch, must have been made."""
    if alert.state is AlertState.OPEN:
        return await step_due_at(session, alert, settings)
    if alert.is_asking:  # its taker needs relief
        return min(watch_at(alert, settings), await step_due_at(session, alert, settings))
    return watch_at(alert, settings)


async def step_due_at(session: AsyncSession, alert: Alert, settings: Settings) -> datetime:
    """Find by when the next step of an alert that calls people must have been made."""
    wait = step_wait(alert, settings)
    left = await first_card_left_at(session, alert)
    if left is not None:
        return max(left, alert.stepped_at) + wait
    waiting = await has_cards_to_send(session, alert)
    return alert.stepped_at + wait + (UNSENT if waiting else timedelta())


async def find_late(
    session: AsyncSession, settings: Settings, *, now: datetime, least: timedelta
) -> list[Late]:
    """List the alerts that are later than `least`, the latest first."""
    late = []
    for alert_id in await unresolved(session):
        try:
            alert = await session.get_one(Alert, alert_id)
            by = now - await due_at(session, alert, settings)
        except Exception as error:  # one broken row must not hide the other alerts
            if is_transient(error):
                raise
            log.error("alert-unreadable", alert=alert_id, error=whereabouts(error))
            continue
        if by > least:
            late.append(Late(alert, by))
    return sorted(late, key=lambda one: one.by, reverse=True)
