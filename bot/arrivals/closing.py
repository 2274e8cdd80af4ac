"""How a received arrival ends: closed by who received it, by a coordinator in their place, or by
itself.

Closing is proposed after PROPOSE, undone within UNDO, and happens by itself BY_ITSELF after they
met. The resident is told of what people close.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts.acknowledge import end_alert
from bot.alerts.attempts import refresh
from bot.alerts.buttons import keep
from bot.alerts.guard import may_keep, require_may_keep
from bot.alerts.model import Alert
from bot.arrivals import cards, closing_cards
from bot.arrivals.model import Arrival, ArrivalRefusal, ArrivalRefused, ArrivalState, lock_both
from bot.arrivals.telling import tell
from bot.people import rights, roles
from bot.people.directory import PersonUnreachable
from bot.people.model import Person, Role, name_of
from bot.people.rights import Action, NotAllowed
from bot.people.roles import RoleTaken
from bot.spine.jobs.model import Due, JobContext, cancel, job, scheduled_of
from bot.spine.outbox.say import QUIET, say
from bot.spine.texts.render import Foreign, Text

PROPOSE = timedelta(minutes=30)
BY_ITSELF = timedelta(hours=12)
UNDO = timedelta(minutes=2)
# What one person received within this time is proposed to be closed together.
TOGETHER = timedelta(minutes=10)


@dataclass(frozen=True)
class Batch:
    """What one person received within a time: they are proposed to be closed together."""

    taker: int
    since: datetime
    until: datetime


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


async def close_several(
    session: AsyncSession, batch: Batch, person: Person, *, now: datetime
) -> int:
    """End all that are still open of those proposed together, and tell each; return how many.

    Raises ArrivalRefused where nothing is left that this person may close.
    """
    received = _received_by(batch.taker, batch.since, batch.until).order_by(Arrival.alert_id)
    closed = 0
    for one in (await session.scalars(received)).all():
        try:
            await close(session, one.id, person, None, now=now)
        except (ArrivalRefused, NotAllowed):
            continue  # another was quicker, or it is not theirs to close
        closed += 1
    if not closed:
        raise ArrivalRefused(ArrivalRefusal.OVER)
    return closed


async def undo_closing_several(
    session: AsyncSession, batch: Batch, person: Person, *, now: datetime
) -> None:
    """Let those be received again that were closed a moment ago. Raises ArrivalRefused."""
    closed = await session.scalars(
        select(Arrival.id)
        .where(Arrival.taken_by == batch.taker, Arrival.state == ArrivalState.CLOSED)
        .where(Arrival.received_at.between(batch.since, batch.until))
        .order_by(Arrival.alert_id)
    )
    undone, refusal = 0, ArrivalRefused(ArrivalRefusal.OVER)
    for arrival_id in closed.all():
        try:
            await undo_closing(session, arrival_id, person, now=now)
        except ArrivalRefused as refused:
            refusal = refused
        else:
            undone += 1
    if not undone:
        raise refusal


# --- what follows by itself ---------------------------------------------------------------------


async def schedule_closing(session: AsyncSession, arrival: Arrival, *, now: datetime) -> None:
    """Schedule what follows when nobody closes an arrival that was received now."""
    since = now.isoformat()
    propose = Due(now + PROPOSE, now, key=_proposal_key(arrival.id))
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
    others = await _others_received(session, arrival)
    for one in others:
        await cancel(session, _proposal_key(one.id))
    can_close = await _can_close(session, arrival, alert)
    if not others:
        if can_close:
            assert arrival.taker is not None
            proposal = cards.ask_to_close(arrival, alert)
            await say(session, arrival.taker, proposal, now=now, sending=QUIET)
        else:
            await _ask_coordinators(session, arrival, alert, now)
        return
    together = [arrival, *others]
    if can_close:
        assert arrival.taker is not None
        proposal = closing_cards.ask_to_close_several(together, is_other=False)
        await say(session, arrival.taker, proposal, now=now, sending=QUIET)
    else:
        await _ask_others(session, together, now)


async def _others_received(session: AsyncSession, arrival: Arrival) -> list[Arrival]:
    """Find what the same person received there soon after, and what nobody was asked to close."""
    assert arrival.received_at is not None
    received = await session.scalars(
        _received_by(arrival.taken_by, arrival.received_at, arrival.received_at + TOGETHER)
        .where(Arrival.area_id == arrival.area_id, Arrival.id != arrival.id)
        .order_by(Arrival.id)
    )
    others = received.all()
    keys = await scheduled_of(session, [_proposal_key(one.id) for one in others])
    return [one for one in others if _proposal_key(one.id) in keys]


def _received_by(taker_id: int | None, since: datetime, until: datetime) -> Select[Arrival]:
    return select(Arrival).where(
        Arrival.taken_by == taker_id,
        Arrival.state == ArrivalState.RECEIVED,
        Arrival.received_at.between(since, until),
    )


def _proposal_key(arrival_id: int) -> str:
    return f"arrival-propose-closing:{arrival_id}"


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
    given: dict[int, list[tuple[Arrival, Alert]]] = {}
    for arrival_id in (await session.scalars(theirs.order_by(Arrival.alert_id))).all():
        arrival, alert = await lock_both(session, arrival_id)
        is_received = arrival.state is ArrivalState.RECEIVED
        if is_received and not await _can_close(session, arrival, alert):
            await refresh(session, alert, now=now, only=person)
            given.setdefault(arrival.area_id, []).append((arrival, alert))
    for together in given.values():
        if len(together) == 1:
            await _ask_coordinators(session, *together[0], now)
        else:
            await _ask_others(session, [arrival for arrival, _ in together], now)


async def _ask_coordinators(
    session: AsyncSession, arrival: Arrival, alert: Alert, now: datetime
) -> None:
    for person in await roles.holders(session, Role.COORDINATOR, arrival.area_id):
        if person.is_reachable and person.id not in (arrival.taken_by, arrival.person_id):
            asked = cards.ask_other_to_close(arrival, alert)
            await say(session, person, asked, now=now, sending=QUIET)


async def _ask_others(session: AsyncSession, together: Sequence[Arrival], now: datetime) -> None:
    """Ask the coordinators to close what somebody received who can't."""
    taker, first = together[0].taken_by, together[0]
    about = {one.person_id for one in together}
    for person in await roles.holders(session, Role.COORDINATOR, first.area_id):
        if person.is_reachable and person.id != taker and person.id not in about:
            proposal = closing_cards.ask_to_close_several(together, is_other=True)
            await say(session, person, proposal, now=now, sending=QUIET)


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
