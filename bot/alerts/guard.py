"""Who may take an alert, and whose it is: the guards of every verb.

An old card gives no right. People who hold the right in the alert's area may take it, and so may
somebody from another area who is on call there right now.
"""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts.model import Alert, AlertRefusal, AlertRefused, AlertState
from bot.oncall import rota
from bot.people import rights
from bot.people.model import Person, name_of
from bot.people.rights import Action, NotAllowed


async def may_take(session: AsyncSession, alert: Alert, person: Person, *, now: datetime) -> bool:
    """Tell whether the person may take this alert."""
    if rights.may(person, Action.TAKE_ALERT, alert.area_id):
        return True
    # Everybody who is on call holds the right somewhere.
    if alert.area is None or not rights.may_anywhere(person, Action.TAKE_ALERT):
        return False
    on_call = await rota.on_call_now(session, alert.area, now=now)
    return any(on.person.id == person.id for on in on_call)


async def require_may_take(
    session: AsyncSession, alert: Alert, person: Person, *, now: datetime
) -> None:
    """Raise NotAllowed unless the person may take this alert, whose row is locked."""
    # A role may be taken away while the turn runs. That locks the alerts of which they have a
    # card, so the later of the two sees what the earlier did.
    await session.refresh(person, ["grants"])
    if not await may_take(session, alert, person, now=now):
        raise NotAllowed


async def require_theirs(
    session: AsyncSession, alert: Alert, person: Person, *, now: datetime
) -> None:
    """Raise unless this person has acknowledged the alert and it goes on.

    NotAllowed comes first: somebody who may not take it learns nothing of it. Raises AlertRefused.
    """
    if alert.acknowledged_by == person.id:
        # A replacement from another area keeps what they took after their shift of duty.
        rights.require_anywhere(person, Action.TAKE_ALERT)
    else:
        await require_may_take(session, alert, person, now=now)
    if alert.state is AlertState.RESOLVED:
        raise AlertRefused(AlertRefusal.OVER, number=alert.id)
    if alert.taker is None:
        raise AlertRefused(AlertRefusal.NOT_YOURS, number=alert.id)
    if alert.taker.id != person.id:
        raise AlertRefused(AlertRefusal.TAKEN, number=alert.id, name=name_of(alert.taker))
