"""What a worker does at the gate: receive the resident.

An old card gives no right: the alert must be theirs, and a role must let them keep it.
"""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts.acknowledge import end_alert
from bot.alerts.buttons import keep
from bot.alerts.guard import require_may_keep, require_theirs
from bot.alerts.model import Alert
from bot.arrivals import cards
from bot.arrivals.closing import schedule_closing
from bot.arrivals.model import Arrival, ArrivalRefusal, ArrivalRefused, ArrivalState, lock_both
from bot.arrivals.status import retire_status
from bot.arrivals.telling import tell
from bot.arrivals.waiting import leave_gate
from bot.people.model import Person, name_of
from bot.spine.texts.render import Text


async def receive(
    session: AsyncSession, arrival_id: int, worker: Person, *, now: datetime
) -> Arrival:
    """Note that the worker has met the resident.

    Raises NotAllowed, AlertRefused, ArrivalRefused.
    """
    arrival, alert = await _lock_theirs(session, arrival_id, worker, now)
    if not arrival.is_open:
        return arrival  # a second tap
    arrival.state, arrival.received_at = ArrivalState.RECEIVED, now
    alert.taker_buttons = keep(cards.taker_buttons(arrival))
    ending = Text("arrival-ended-received", {"name": name_of(worker)})
    await end_alert(session, alert.id, ending, now=now)
    await retire_status(session, arrival, now=now)
    await tell(session, arrival, cards.received(arrival, worker), now=now)
    await leave_gate(session, arrival, now=now)
    await schedule_closing(session, arrival, now=now)
    return arrival


async def require_may_receive(
    session: AsyncSession, arrival_id: int, worker: Person, *, now: datetime
) -> Arrival:
    """Raise unless this worker has taken it: NotAllowed, AlertRefused, ArrivalRefused."""
    arrival, _ = await _lock_theirs(session, arrival_id, worker, now)
    return arrival


async def _lock_theirs(
    session: AsyncSession, arrival_id: int, worker: Person, now: datetime
) -> tuple[Arrival, Alert]:
    """Lock an arrival that this worker has taken, or has received already."""
    arrival, alert = await lock_both(session, arrival_id)
    if arrival.taken_by == worker.id and not arrival.is_open:
        await require_may_keep(session, alert, worker)
        if arrival.state is not ArrivalState.RECEIVED:
            raise ArrivalRefused(ArrivalRefusal.OVER)
    else:
        await require_theirs(session, alert, worker, now=now)
    return arrival, alert
