"""What a resident can say while they wait, and after: nobody is needed, nobody has come."""

from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts import escalation
from bot.alerts.acknowledge import end_alert
from bot.alerts.attempts import log_attempt
from bot.alerts.model import Alert, AlertState, AttemptOutcome
from bot.arrivals import cards
from bot.arrivals.model import (
    Arrival,
    ArrivalRefusal,
    ArrivalRefused,
    ArrivalState,
    lock_both,
    open_arrival_of,
)
from bot.arrivals.scan import require_open
from bot.arrivals.status import retire_status, say_status
from bot.arrivals.telling import require_speaks_for
from bot.people import presence
from bot.people.model import Person, name_of
from bot.relay import areas as case_areas
from bot.spine.outbox.say import ALERT, say
from bot.spine.texts.emergency import EmergencyNumbers
from bot.spine.texts.render import Text

# So long after somebody took it, *nobody has come* asks them where they are and rings nobody else.
ON_THE_WAY = timedelta(minutes=3)
# So long after they were met a resident can still say that this is not so.
NOT_SO = timedelta(hours=2)


async def cancel(
    session: AsyncSession, arrival_id: int, person: Person, *, now: datetime
) -> Arrival:
    """Cancel: the resident needs nobody any more. Raises ArrivalRefused."""
    arrival, alert = await require_open(session, arrival_id, person)
    arrival.state, arrival.closed_at = ArrivalState.CANCELLED, now
    await leave_gate(session, arrival, now=now)
    if alert is not None:
        alert.taker_buttons = []
        ending = Text("arrival-ended-cancelled", {"name": name_of(person)})
        await end_alert(session, alert.id, ending, now=now)
        if arrival.taker is not None:
            # Somebody who is on the way does not look at an edited card.
            told = cards.cancelled_on_the_way(arrival, alert)
            await say(session, arrival.taker, told, now=now, sending=ALERT)
    await retire_status(session, arrival, now=now)
    return arrival


async def leave_gate(session: AsyncSession, arrival: Arrival, *, now: datetime) -> None:
    """Note that they wait no more: from now on the staff of where they live read them."""
    await presence.end(session, arrival.person)
    await case_areas.follow(session, arrival.person, now=now)


async def nobody_came(
    session: AsyncSession,
    arrival_id: int,
    person: Person,
    numbers: EmergencyNumbers,
    *,
    now: datetime,
) -> bool:
    """Ring again; also where somebody said that they had met, within NOT_SO.

    Returns False where somebody took it a moment ago: they are asked where they are, and nobody
    else is rung. Raises ArrivalRefused.
    """
    arrival, alert = await lock_both(session, arrival_id)
    require_speaks_for(arrival, person)
    if arrival.state in (ArrivalState.RECEIVED, ArrivalState.CLOSED, ArrivalState.GONE):
        await _take_back(session, arrival, now)
    elif not arrival.is_open:
        raise ArrivalRefused(ArrivalRefusal.OVER)
    elif alert.state is AlertState.OPEN:
        return True  # they are being called all the time
    elif arrival.taker is not None and arrival.taken_at and now - arrival.taken_at < ON_THE_WAY:
        told = cards.where_are_you(arrival, alert)
        await say(session, arrival.taker, told, now=now, sending=ALERT)
        return False
    await _ring_again(session, arrival, alert, numbers, now)
    return True


async def _take_back(session: AsyncSession, arrival: Arrival, now: datetime) -> None:
    """Let an arrival wait again that was said to be over."""
    ended_at = arrival.received_at or arrival.closed_at
    too_late = ended_at is None or now - ended_at > NOT_SO
    if too_late or await open_arrival_of(session, arrival.person) is not None:
        raise ArrivalRefused(ArrivalRefusal.OVER)
    arrival.state = ArrivalState.TAKEN
    arrival.received_at, arrival.closed_at = None, None
    await presence.note(session, arrival.person, arrival.gate.area, None, now=now)
    await case_areas.follow(session, arrival.person, now=now)


async def _ring_again(
    session: AsyncSession,
    arrival: Arrival,
    alert: Alert,
    numbers: EmergencyNumbers,
    now: datetime,
) -> None:
    had = arrival.taker
    log_attempt(session, alert, arrival.taken_by, AttemptOutcome.NOT_COME, now=now)
    await escalation.reopen(session, alert, now=now)
    if had is not None:
        await say(session, had, cards.not_come(arrival, alert), now=now, sending=ALERT)
    await say_status(session, arrival, numbers, now=now)
