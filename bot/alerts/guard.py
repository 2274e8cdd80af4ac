"""Who may take an alert, and whose it is: the guards of every verb.

An old card gives no right. People who hold the right in the alert's area may take it, and so may
somebody from another area who is on call there right now.
"""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts import cards
from bot.alerts.model import Alert, AlertRefusal, AlertRefused, AlertState, minutes_between
from bot.oncall import rota
from bot.people import rights, roles
from bot.people.model import Person, name_of
from bot.people.rights import Action, NotAllowed


async def may_take(session: AsyncSession, alert: Alert, person: Person, *, now: datetime) -> bool:
    """Tell whether the person may take this alert: never the one whom it is about."""
    if alert.about_id == person.id:
        return False
    return await rota.may_now(session, person, Action.TAKE_ALERT, alert.area, now=now)


async def require_may_take(
    session: AsyncSession, alert: Alert, person: Person, *, now: datetime
) -> None:
    """Raise NotAllowed unless the person may take this alert, whose row is locked."""
    # Taking a role away locks the alerts of which they have a card, so the later of the two sees
    # what the earlier did.
    await roles.reload_grants(session, person)
    if not await may_take(session, alert, person, now=now):
        raise NotAllowed


async def may_keep(session: AsyncSession, alert: Alert, person: Person) -> bool:
    """Tell whether somebody who has acknowledged this alert may still deal with it.

    A replacement from another area may after their shift of duty, whatever becomes of the rota,
    while a role lets them take alerts anywhere. A role here that was taken away ends it.
    """
    if rights.may(person, Action.TAKE_ALERT, alert.area_id):
        return True
    if not rights.may_anywhere(person, Action.TAKE_ALERT):
        return False
    assert alert.acknowledged_at is not None
    return not await roles.has_lost(
        session, person, Action.TAKE_ALERT, alert.area_id, since=alert.acknowledged_at
    )


async def require_may_keep(session: AsyncSession, alert: Alert, person: Person) -> None:
    """Raise NotAllowed unless who has acknowledged this locked alert may still deal with it."""
    await roles.reload_grants(session, person)
    if not await may_keep(session, alert, person):
        raise NotAllowed


async def require_theirs(
    session: AsyncSession, alert: Alert, person: Person, *, now: datetime
) -> None:
    """Raise unless this person has acknowledged the alert and it goes on.

    NotAllowed comes first: somebody who may not take it learns nothing of it. Raises AlertRefused.
    """
    if alert.acknowledged_by == person.id:
        await require_may_keep(session, alert, person)
    else:
        await require_may_take(session, alert, person, now=now)
    if alert.state is AlertState.RESOLVED:
        raise _over(alert, now)
    if alert.taker is None:
        raise AlertRefused(AlertRefusal.NOT_YOURS, number=alert.id)
    if alert.taker.id != person.id:
        raise _taken(alert, alert.taker, now)


def _over(alert: Alert, now: datetime) -> AlertRefused:
    """Say how it ended, and when."""
    minutes = minutes_between(alert.resolved_at or now, now)
    ending = cards.ending_of(alert)
    return AlertRefused(AlertRefusal.OVER, number=alert.id, minutes=minutes, ending=ending)


def _taken(alert: Alert, taker: Person, now: datetime) -> AlertRefused:
    """Say who has it, and since when."""
    minutes = minutes_between(alert.acknowledged_at or now, now)
    name = name_of(taker)
    return AlertRefused(AlertRefusal.TAKEN, number=alert.id, name=name, minutes=minutes)
