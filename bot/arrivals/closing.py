"""How a received arrival ends: closed by who received it, by a coordinator in their place, or by
itself.

Closing is proposed after PROPOSE, undone within UNDO, and happens by itself BY_ITSELF after they
met. The resident is told of what people close.
"""

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts.acknowledge import end_alert
from bot.alerts.attempts import refresh
from bot.alerts.buttons import keep
from bot.alerts.guard import may_keep, require_may_keep
from bot.alerts.model import Alert
from bot.arrivals import cards
from bot.arrivals.model import Arrival, ArrivalRefusal, ArrivalRefused, ArrivalState, lock_both
from bot.arrivals.telling import tell
from bot.people import rights, roles
from bot.people.directory import PersonUnreachable
from bot.people.model import Person, Role, name_of
from bot.people.rights import Action
from bot.people.roles import RoleTaken
from bot.spine.jobs.model import Due, JobContext, job
from bot.spine.outbox.say import QUIET, say
from bot.spine.texts.render import Foreign, Text

PROPOSE = timedelta(minutes=30)
BY_ITSELF = timedelta(hours=12)
UNDO = timedelta(minutes=2)


async def require_may_close(session: AsyncSession, arrival_id: int, person: Person) -> None:
    """Raise NotAllowed or ArrivalRefused unless this person may close it now."""
    arrival, alert = await lock_both(session, arrival_id)
    await _require_closer(session, arrival, alert, person)
    _require_received(arrival)


async def close(
    session: AsyncSession, arrival_id: int, person: Person, note: str | None, *, now: datetime
) -> Arrival:
    """End it, with a note for the staff; the resident is told.

    Raises NotAllowed, ArrivalRefused.
    """
    arrival, alert = await lock_both(session, arrival_id)
    await _require_closer(session, arrival, alert, person)
    _require_received(arrival)
    arrival.closing_note = note or None
    await _end(session, arrival, alert, _ending(arrival, person, note), now)
    await tell(session, arrival, cards.closed(), now=now)
    return arrival


async def undo_closing(
    session: AsyncSession, arrival_id: int, person: Person, *, now: datetime
) -> Arrival:
    """Let an arrival be received again that was closed a moment ago; the resident hears nothing.

    Raises NotAllowed, ArrivalRefused.
    """
    arrival, alert = await lock_both(session, arrival_id)
    await _require_closer(session, arrival, alert, person)
    if arrival.state is not ArrivalState.CLOSED or arrival.closed_at is None:
        raise ArrivalRefused(ArrivalRefusal.OVER)
    if now - arrival.closed_at > UNDO:
        raise ArrivalRefused(ArrivalRefusal.CLOSE_TOO_LATE)
    arrival.state, arrival.closed_at, arrival.closing_note = ArrivalState.RECEIVED, None, None
    alert.taker_buttons = keep(cards.taker_buttons(arrival))
    await end_alert(session, alert.id, _named("arrival-ended-received", arrival), now=now)
    return arrival


# --- what follows by itself ---------------------------------------------------------------------


async def schedule_closing(session: AsyncSession, arrival: Arrival, *, now: datetime) -> None:
    """Schedule what follows when nobody closes an arrival that was received now."""
    since = now.isoformat()
    propose = Due(now + PROPOSE, now, key=f"arrival-propose-closing:{arrival.id}")
    await propose_closing.schedule(session, propose, arrival_id=arrival.id, since=since)
    by_itself = Due(now + BY_ITSELF, now, key=f"arrival-close-itself:{arrival.id}")
    await close_itself.schedule(session, by_itself, arrival_id=arrival.id, since=since)


@job("arrival-propose-closing")
async def propose_closing(context: JobContext, arrival_id: int, since: str) -> None:
    """Propose to close what is still open, to who received it or to the coordinators."""
    session, now = context.session, context.now
    arrival, alert = await lock_both(session, arrival_id)
    if not _is_received_since(arrival, since):
        return
    if await _can_close(session, arrival, alert):
        assert arrival.taker is not None
        await say(
            session, arrival.taker, cards.ask_to_close(arrival, alert), now=now, sending=QUIET
        )
    else:
        await _ask_coordinators(session, arrival, alert, now)


@job("arrival-close-itself")
async def close_itself(context: JobContext, arrival_id: int, since: str) -> None:
    """Close what nobody closed; the alert's ending says so."""
    session, now = context.session, context.now
    arrival, alert = await lock_both(session, arrival_id)
    if _is_received_since(arrival, since):
        await _end(session, arrival, alert, _named("arrival-ended-itself", arrival), now)


async def on_role_taken(session: AsyncSession, fact: RoleTaken, now: datetime) -> None:
    """Let coordinators close what somebody received who may no longer."""
    await _give_to_coordinators(session, fact.person, now)


async def on_person_unreachable(
    session: AsyncSession, fact: PersonUnreachable, now: datetime
) -> None:
    """Let coordinators close what somebody received who can't be asked any more."""
    await _give_to_coordinators(session, fact.person, now)


async def _give_to_coordinators(session: AsyncSession, person: Person, now: datetime) -> None:
    theirs = select(Arrival.id).where(
        Arrival.taken_by == person.id, Arrival.state == ArrivalState.RECEIVED
    )
    for arrival_id in (await session.scalars(theirs.order_by(Arrival.alert_id))).all():
        arrival, alert = await lock_both(session, arrival_id)
        is_received = arrival.state is ArrivalState.RECEIVED
        if is_received and not await _can_close(session, arrival, alert):
            await refresh(session, alert, now=now, only=person)
            await _ask_coordinators(session, arrival, alert, now)


async def _ask_coordinators(
    session: AsyncSession, arrival: Arrival, alert: Alert, now: datetime
) -> None:
    for person in await roles.holders(session, Role.COORDINATOR, arrival.area_id):
        if person.is_reachable and person.id not in (arrival.taken_by, arrival.person_id):
            asked = cards.ask_other_to_close(arrival, alert)
            await say(session, person, asked, now=now, sending=QUIET)


# --- pieces -------------------------------------------------------------------------------------


async def _end(
    session: AsyncSession, arrival: Arrival, alert: Alert, ending: Text, now: datetime
) -> None:
    arrival.state, arrival.closed_at = ArrivalState.CLOSED, now
    alert.taker_buttons = []
    await end_alert(session, alert.id, ending, now=now)


def _ending(arrival: Arrival, person: Person, note: str | None) -> Text:
    if arrival.taken_by != person.id:
        ending = _named("arrival-ended-closed-by", arrival)
        return Text(ending.id, {**ending.args, "worker": name_of(person)})
    if not note:
        return _named("arrival-ended-closed", arrival)
    return Text("arrival-ended-noted", {"name": name_of(person), "note": Foreign(note, quote=True)})


def _named(text_id: str, arrival: Arrival) -> Text:
    assert arrival.taker is not None
    return Text(text_id, {"name": name_of(arrival.taker)})


async def _can_close(session: AsyncSession, arrival: Arrival, alert: Alert) -> bool:
    """Tell whether who received it can be asked and may still close it."""
    taker = arrival.taker
    return taker is not None and taker.is_reachable and await may_keep(session, alert, taker)


async def _require_closer(
    session: AsyncSession, arrival: Arrival, alert: Alert, person: Person
) -> None:
    """Raise unless this person received it or, where that one can't close it, may in their place.

    Raises NotAllowed, ArrivalRefused.
    """
    if arrival.taken_by == person.id:
        await require_may_keep(session, alert, person)
        return
    await roles.reload_grants(session, person)
    may = rights.may(person, Action.CLOSE_ARRIVAL, arrival.area_id)
    is_own = arrival.person_id == person.id
    if not may or is_own or await _can_close(session, arrival, alert):
        raise ArrivalRefused(ArrivalRefusal.UNKNOWN)


def _require_received(arrival: Arrival) -> None:
    if arrival.is_open:
        raise ArrivalRefused(ArrivalRefusal.NOT_RECEIVED)
    if arrival.state is not ArrivalState.RECEIVED:
        raise ArrivalRefused(ArrivalRefusal.OVER)


def _is_received_since(arrival: Arrival, since: str) -> bool:
    is_same = arrival.received_at == datetime.fromisoformat(since)
    return arrival.state is ArrivalState.RECEIVED and is_same
