"""From a scan to an alert: first raise, then ask.

A scan stores an arrival at once. Its alert is raised when the resident asks for somebody, says
anything at all, or falls silent. A second scan of the same gate shows how it stands; one of
another gate moves it there.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts import attempts, escalation
from bot.alerts.kinds import AlertDraft
from bot.alerts.model import Alert
from bot.arrivals import cards
from bot.arrivals.kinds import ARRIVAL, MEDICAL
from bot.arrivals.model import (
    Arrival,
    ArrivalRefusal,
    ArrivalRefused,
    ArrivalState,
    Need,
    Question,
    lock_with_alert,
    open_arrival_of,
)
from bot.arrivals.questions import next_question, note_answer
from bot.arrivals.status import say_status, show_status
from bot.arrivals.telling import require_speaks_for
from bot.people import presence, rights
from bot.people.model import Person
from bot.people.rights import Action
from bot.places.model import Gate
from bot.relay import areas as case_areas
from bot.relay.residents import ResidentSpoke
from bot.settings import Settings
from bot.spine import facts
from bot.spine.jobs.model import Due, JobContext, Priority, job
from bot.spine.outbox.say import ALERT, say
from bot.spine.outbox.screen import Screen
from bot.spine.texts.emergency import EmergencyNumbers

# A scan longer ago than this (an update that waited) no longer says when they came.
SCAN_LIVES = timedelta(hours=6)
# One person raises an alert for an arrival at most this often.
AGAIN = timedelta(minutes=2)


@dataclass(frozen=True)
class ArrivalOpened:
    """Fact: somebody waits at a gate; their alert is raised."""

    arrival: Arrival


@dataclass(frozen=True)
class Scan:
    """A gate that somebody scanned or picked, and when; `calls`: they have asked for somebody."""

    gate: Gate
    at: datetime
    calls: bool = False


async def arrive(
    session: AsyncSession, person: Person, scanned: Scan, *, settings: Settings, now: datetime
) -> Arrival:
    """Begin an arrival or show the open one, on the person's status card."""
    arrival = await scan(
        session,
        person,
        scanned.gate,
        came_at=scanned.at,
        now=now,
        silence=timedelta(seconds=settings.silence_seconds),
    )
    if scanned.calls:
        await call_for(session, arrival, now=now)
    await say_status(session, arrival, settings.emergency_numbers, now=now)
    return arrival


async def scan(
    session: AsyncSession,
    person: Person,
    gate: Gate,
    *,
    came_at: datetime,
    now: datetime,
    silence: timedelta,
) -> Arrival:
    """Begin an arrival at the gate, or bring the person's open one there.

    `came_at`: when they scanned. After `silence` without a word the alert is raised.
    """
    rights.require(person, Action.ASK, gate.area_id)
    existing = await open_arrival_of(session, person)
    if existing is None:
        return await _begin(session, person, gate, came_at, now, silence)
    arrival, alert = await lock_with_alert(session, existing.id)
    if arrival.is_open and arrival.gate_id != gate.id:
        await _move(session, arrival, alert, gate, now)
    return arrival


async def _begin(
    session: AsyncSession,
    person: Person,
    gate: Gate,
    came_at: datetime,
    now: datetime,
    silence: timedelta,
) -> Arrival:
    arrival = Arrival(
        person=person,
        gate=gate,
        area_id=gate.area_id,
        asked=0,
        fell_silent=False,
        state=ArrivalState.BEGUN,
        taker=None,
        came_at=came_at if now - SCAN_LIVES <= came_at <= now else now,
    )
    session.add(arrival)
    person.area_id = person.area_id or gate.area_id
    await session.flush()
    await presence.note(session, person, gate.area, None, now=now)
    await case_areas.follow(session, person, now=now)
    await _raise_at(session, arrival, now + silence, now)
    return arrival


async def _move(
    session: AsyncSession, arrival: Arrival, alert: Alert | None, gate: Gate, now: datetime
) -> None:
    """Bring an open arrival to another gate; its alert goes to that gate's area."""
    is_elsewhere = arrival.area_id != gate.area_id
    arrival.gate, arrival.area_id = gate, gate.area_id
    await session.flush()
    await presence.note(session, arrival.person, gate.area, arrival.taker, now=now)
    if is_elsewhere:
        await case_areas.follow(session, arrival.person, now=now)
    if alert is None:
        return
    await attempts.change_args(session, alert, cards.facts(arrival), now=now)
    if arrival.taker is not None:
        await say(session, arrival.taker, cards.moved(arrival, alert), now=now, sending=ALERT)
    if is_elsewhere:
        await escalation.move(session, alert, gate.area, now=now)


# --- asking for somebody ------------------------------------------------------------------------


async def call(
    session: AsyncSession, arrival_id: int, person: Person, *, medical: bool, now: datetime
) -> Arrival:
    """Ask for somebody; `medical`: it is urgent, and climbs twice as fast. Raises ArrivalRefused.

    Once somebody has been asked, only that it is medical changes anything.
    """
    arrival, alert = await require_open(session, arrival_id, person)
    if medical:
        note_answer(arrival, Question.NEED, str(Need.MEDICAL))
    await call_for(session, arrival, now=now)
    if medical and alert is not None:
        await make_medical(session, arrival, alert, now=now)
    return arrival


async def call_for(session: AsyncSession, arrival: Arrival, *, now: datetime) -> None:
    """Raise the alert of an arrival that has only begun, at once or as soon as it may be.

    One person's check-ins, cancelled and begun again, ring nobody more than once in AGAIN.
    """
    if arrival.state is not ArrivalState.BEGUN:
        return
    arrival.checked_in_at = arrival.checked_in_at or now
    before = await session.scalar(
        select(func.max(Alert.raised_at))
        .join(Arrival, Arrival.alert_id == Alert.id)
        .where(Arrival.person_id == arrival.person_id, Arrival.id != arrival.id)
    )
    if before is not None and before + AGAIN > now:
        await _raise_at(session, arrival, min(before, now) + AGAIN, now)
        return
    arrival.state = ArrivalState.WAITING
    await session.flush()
    kind = MEDICAL if arrival.need is Need.MEDICAL else ARRIVAL
    draft = AlertDraft(
        kind=kind,
        area_id=arrival.area_id,
        screen=Screen("alert-arrival", cards.facts(arrival)),
        subject_id=arrival.id,
        about_id=arrival.person_id,
    )
    arrival.alert = await escalation.raise_alert(session, draft, now=now)
    await facts.state(session, ArrivalOpened(arrival), now=now)


async def make_medical(
    session: AsyncSession, arrival: Arrival, alert: Alert, *, now: datetime
) -> None:
    """Let a raised alert count as medical from now on."""
    if alert.kind != MEDICAL.name:
        await escalation.change_kind(session, alert, MEDICAL, now=now)
    await attempts.change_args(session, alert, cards.facts(arrival), now=now)


async def _raise_at(session: AsyncSession, arrival: Arrival, at: datetime, now: datetime) -> None:
    due = Due(at, now, key=silence_key(arrival.id))
    await raise_silent.schedule(session, due, arrival_id=arrival.id)


def silence_key(arrival_id: int) -> str:
    """Return the key of the job that raises the alert of somebody who fell silent."""
    return f"arrival-silent:{arrival_id}"


@job("arrival-silent", Priority.ALERT)
async def raise_silent(context: JobContext, arrival_id: int) -> None:
    """Raise the alert of somebody who scanned and says no more, or asked again too soon."""
    session, now = context.session, context.now
    arrival, _ = await lock_with_alert(session, arrival_id)
    if arrival.state is not ArrivalState.BEGUN:
        return
    arrival.fell_silent = arrival.checked_in_at is None
    await call_for(session, arrival, now=now)
    await show_status(session, arrival, context.settings.emergency_numbers, now=now)


async def on_resident_spoke(
    session: AsyncSession, fact: ResidentSpoke, now: datetime, *, numbers: EmergencyNumbers
) -> None:
    """Raise the alert of somebody who has scanned and says something, whatever it is."""
    if fact.person.presence is None:
        return  # they wait nowhere
    existing = await open_arrival_of(session, fact.person)
    if existing is None:
        return
    if existing.missing_since is not None:
        existing.missing_since = None  # the worker reads what they say
    if existing.state is not ArrivalState.BEGUN:
        return
    arrival, _ = await lock_with_alert(session, existing.id)
    await call_for(session, arrival, now=now)
    await show_status(session, arrival, numbers, now=now, is_buried=True)


# --- answers ------------------------------------------------------------------------------------


async def answer(
    session: AsyncSession,
    arrival_id: int,
    person: Person,
    question: Question,
    value: str,
    *,
    now: datetime,
) -> Arrival:
    """Keep an answer, or pass the question over with an empty value; the staff see it.

    Raises ArrivalRefused.
    """
    arrival, alert = await require_open(session, arrival_id, person)
    note_answer(arrival, question, value)
    await session.flush()
    if alert is None:
        await call_for(session, arrival, now=now)
    elif arrival.need is Need.MEDICAL:
        await make_medical(session, arrival, alert, now=now)
    else:
        await attempts.change_args(session, alert, cards.facts(arrival), now=now)
    return arrival


async def ask_again(session: AsyncSession, arrival_id: int, person: Person) -> Arrival:
    """Ask the questions once more; what was answered stays until then. Raises ArrivalRefused."""
    arrival, _ = await require_open(session, arrival_id, person)
    if next_question(arrival) is None:
        arrival.asked = 0
    return arrival


async def require_open(
    session: AsyncSession, arrival_id: int, person: Person
) -> tuple[Arrival, Alert | None]:
    """Lock an open arrival that this person speaks for, with its alert. Raises ArrivalRefused."""
    arrival, alert = await lock_with_alert(session, arrival_id)
    require_speaks_for(arrival, person)
    if not arrival.is_open:
        raise ArrivalRefused(ArrivalRefusal.OVER)
    return arrival, alert
