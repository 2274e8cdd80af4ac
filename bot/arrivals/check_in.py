"""What a resident does: check in, add a note, cancel."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts import attempts, escalation
from bot.alerts.acknowledge import end_alert
from bot.alerts.kinds import AlertDraft
from bot.alerts.model import Alert
from bot.arrivals import cards
from bot.arrivals.alert_kind import ARRIVAL
from bot.arrivals.model import (
    Arrival,
    ArrivalRefusal,
    ArrivalRefused,
    ArrivalState,
    lock_both,
    open_arrival_of,
)
from bot.arrivals.questions import Answers
from bot.arrivals.status import retire_status, say_status
from bot.people import rights
from bot.people.model import Person, name_of
from bot.people.rights import Action
from bot.places.model import Gate
from bot.spine import facts
from bot.spine.outbox.say import ALERT, say
from bot.spine.outbox.screen import Screen
from bot.spine.texts import stored
from bot.spine.texts.render import Foreign, Text

# How long fetching somebody may take before the worker is asked.
OVERDUE = timedelta(minutes=15)
# A scan longer ago than this (an old message's buttons) no longer says when they came.
SCAN_LIVES = timedelta(hours=6)


@dataclass(frozen=True)
class ArrivalOpened:
    """Fact: somebody has checked in; its alert is raised."""

    arrival: Arrival


async def check_in(
    session: AsyncSession,
    person: Person,
    gate: Gate,
    answers: Answers,
    *,
    came_at: datetime,
    now: datetime,
) -> Arrival:
    """Open an arrival with its alert; while one of this person is open, return that one."""
    rights.require(person, Action.ASK, gate.area_id)
    existing = await open_arrival_of(session, person)
    if existing is not None:
        return existing
    arrival = Arrival(
        person=person,
        gate=gate,
        area_id=gate.area_id,
        need=answers.need,
        party=answers.party,
        luggage=answers.luggage,
        ill=answers.ill,
        notes=[],
        state=ArrivalState.WAITING,
        taker=None,
        came_at=came_at if now - SCAN_LIVES <= came_at <= now else now,
        checked_in_at=now,
    )
    session.add(arrival)
    person.area_id = person.area_id or gate.area_id
    await session.flush()
    arrival.alert = await escalation.raise_alert(session, _alert_draft(arrival), now=now)
    await facts.state(session, ArrivalOpened(arrival), now=now)
    return arrival


def _alert_draft(arrival: Arrival) -> AlertDraft:
    return AlertDraft(
        kind=ARRIVAL,
        area_id=arrival.area_id,
        screen=Screen("alert-arrival", cards.facts(arrival)),
        subject_id=arrival.id,
        patience=OVERDUE,
    )


async def add_note(
    session: AsyncSession, arrival_id: int, person: Person, note: Foreign, *, now: datetime
) -> Arrival:
    """Add a note and send it in full to everybody who is asked, or to the worker who is coming.

    Raises ArrivalRefused.
    """
    arrival, alert = await _lock_open(session, arrival_id, person)
    arrival.notes = [*arrival.notes, stored.pack({"note": note})]
    await attempts.change_args(session, alert, cards.facts(arrival), now=now)
    for worker in await attempts.tried(session, alert):
        await say(session, worker, cards.note_passed(arrival, alert, note), now=now)
    confirmation = Screen("arrival-note-kept", buttons=cards.resident_buttons(arrival))
    await say_status(session, arrival, confirmation, now=now)
    return arrival


async def cancel(
    session: AsyncSession, arrival_id: int, person: Person, *, now: datetime
) -> Arrival:
    """Cancel: the resident needs nobody any more. Raises ArrivalRefused."""
    arrival, alert = await _lock_open(session, arrival_id, person)
    arrival.state, arrival.closed_at = ArrivalState.CANCELLED, now
    alert.taker_buttons = []
    ending = Text("arrival-ended-cancelled", {"name": name_of(person)})
    await end_alert(session, alert.id, ending, now=now)
    await retire_status(session, arrival, now=now)
    if arrival.taker is not None:
        # Somebody who is on the way does not look at an edited card.
        told = cards.cancelled_on_the_way(arrival, alert)
        await say(session, arrival.taker, told, now=now, sending=ALERT)
    return arrival


async def require_open(session: AsyncSession, arrival_id: int, person: Person) -> None:
    """Raise ArrivalRefused unless this is the person's open arrival."""
    arrival = await open_arrival_of(session, person)
    if arrival is None or arrival.id != arrival_id:
        raise ArrivalRefused(ArrivalRefusal.OVER)


async def _lock_open(
    session: AsyncSession, arrival_id: int, person: Person
) -> tuple[Arrival, Alert]:
    arrival, alert = await lock_both(session, arrival_id)
    if arrival.person_id != person.id:
        raise ArrivalRefused(ArrivalRefusal.UNKNOWN)
    if not arrival.is_open:
        raise ArrivalRefused(ArrivalRefusal.OVER)
    return arrival, alert
