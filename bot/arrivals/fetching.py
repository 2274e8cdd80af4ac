"""Between the taking of an arrival and the meeting: when the worker comes, and whom they find."""

from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts.acknowledge import confirm, end_alert
from bot.alerts.guard import require_theirs
from bot.alerts.model import Alert
from bot.arrivals import cards
from bot.arrivals.model import (
    Arrival,
    ArrivalRefusal,
    ArrivalRefused,
    ArrivalState,
    Need,
    lock_both,
)
from bot.arrivals.status import retire_status, say_status
from bot.arrivals.telling import require_speaks_for, tell
from bot.arrivals.waiting import leave_gate
from bot.people import roles
from bot.people.model import Person, Role
from bot.spine.jobs.model import Due, JobContext, Priority, job
from bot.spine.outbox.say import ALERT, say
from bot.spine.outbox.screen import Screen
from bot.spine.texts.emergency import EmergencyNumbers
from bot.spine.texts.render import Text

# How long the resident has to say that they are there.
MISSING = timedelta(minutes=5)


async def on_my_way(
    session: AsyncSession,
    arrival_id: int,
    worker: Person,
    minutes: int,
    numbers: EmergencyNumbers,
    *,
    now: datetime,
) -> Arrival:
    """Tell the resident when the worker will be there; until then nobody asks where they are.

    Raises NotAllowed, AlertRefused, ArrivalRefused.
    """
    arrival, alert = await _lock_taken(session, arrival_id, worker, now)
    if minutes not in cards.MINUTES_OFFERED:
        raise ArrivalRefused(ArrivalRefusal.UNKNOWN)  # no such button was ever offered
    arrival.expected_at = now + timedelta(minutes=minutes)
    await confirm(session, alert.id, worker, needs=timedelta(minutes=minutes), now=now)
    news = cards.coming_in(arrival)
    await say_status(session, arrival, numbers, now=now, news=news, sending=ALERT)
    return arrival


async def nobody_here(
    session: AsyncSession, arrival_id: int, worker: Person, *, now: datetime
) -> Arrival:
    """Ask the resident where they are; after MISSING without a word the arrival ends as gone.

    One that is medical never ends so: others are asked instead. Raises NotAllowed, AlertRefused,
    ArrivalRefused.
    """
    arrival, _ = await _lock_taken(session, arrival_id, worker, now)
    if arrival.missing_since is None:
        arrival.missing_since = now
        asked = cards.where_are_they(arrival, worker)
        await tell(session, arrival, asked, now=now, sending=ALERT)
        due = Due(now + MISSING, now, key=_key(arrival))
        await end_missing.schedule(session, due, arrival_id=arrival.id)
    return arrival


async def still_here(
    session: AsyncSession, arrival_id: int, person: Person, *, now: datetime
) -> Arrival:
    """Tell the worker that the resident is there after all. Raises ArrivalRefused."""
    arrival, alert = await lock_both(session, arrival_id)
    require_speaks_for(arrival, person)
    if not arrival.is_open:
        raise ArrivalRefused(ArrivalRefusal.OVER)
    await note_heard(session, arrival, alert, now=now)
    return arrival


async def note_heard(
    session: AsyncSession, arrival: Arrival, alert: Alert, *, now: datetime
) -> None:
    """Note that somebody who was missed has said something: they are not gone."""
    if arrival.missing_since is None:
        return
    arrival.missing_since = None
    if arrival.taker is not None:
        told = cards.still_there(arrival, alert)
        await say(session, arrival.taker, told, now=now, sending=ALERT)


@job("arrival-missing", Priority.ALERT)
async def end_missing(context: JobContext, arrival_id: int) -> None:
    """End the arrival of somebody who was not found and says nothing; the office is told."""
    session, now = context.session, context.now
    arrival, alert = await lock_both(session, arrival_id)
    if arrival.missing_since is None or not arrival.is_open:
        return
    holders = await roles.holders(session, Role.OFFICE, arrival.area_id)
    office = [one for one in holders if one.id != arrival.person_id]
    if arrival.need is Need.MEDICAL or arrival.ill:
        told = Screen("arrival-missing-medical", cards.facts_in_short(arrival, alert))
        for person in {one.id: one for one in [*office, *_taker(arrival)]}.values():
            await say(session, person, told, now=now, sending=ALERT)
        arrival.missing_since = None  # a further *nobody is here* asks again
        return
    arrival.state, arrival.closed_at = ArrivalState.GONE, now
    alert.taker_buttons = []
    await end_alert(session, alert.id, Text("arrival-ended-gone"), now=now)
    await leave_gate(session, arrival, now=now)
    await retire_status(session, arrival, now=now)
    await tell(session, arrival, Screen("arrival-gone"), now=now)
    told = Screen("arrival-gone-office", cards.facts_in_short(arrival, alert))
    for person in office:
        await say(session, person, told, now=now)


def _taker(arrival: Arrival) -> list[Person]:
    return [arrival.taker] if arrival.taker is not None else []


async def _lock_taken(
    session: AsyncSession, arrival_id: int, worker: Person, now: datetime
) -> tuple[Arrival, Alert]:
    arrival, alert = await lock_both(session, arrival_id)
    await require_theirs(session, alert, worker, now=now)
    if not arrival.is_open:
        raise ArrivalRefused(ArrivalRefusal.OVER)
    return arrival, alert


def _key(arrival: Arrival) -> str:
    return f"arrival-missing:{arrival.id}"
