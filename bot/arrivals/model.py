"""Arrivals: one check-in at a gate, from the tap to the closing note.

States: waiting -> taken -> received -> closed; taken -> overdue when nobody says that they were received; an arrival that is
given back, or whose taker falls silent, waits again; cancelled by the resident. Its alert is raised in the same transaction.
At most one arrival of a person is open. Times are UTC; `came_at` is when they scanned, even if Weft was away then.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

import structlog
from sqlalchemy import BigInteger, CheckConstraint, ForeignKey, Text, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.alerts import acknowledge as take
from bot.alerts import cards as show
from bot.alerts import escalation as climb
from bot.alerts import model as alerts
from bot.alerts.model import FOLLOWERS, Alert, Change, Follower, GiveBack
from bot.languages import detect as languages
from bot.people.model import Person, name_of
from bot.places.model import Area, Gate
from bot.spine.ahead import Ahead
from bot.spine.buttons import Payload
from bot.spine.db.queries import one_of
from bot.spine.db.types import Base, BigId, partial_index
from bot.spine.outbox import model as outbox
from bot.spine.outbox.model import Lane
from bot.spine.outbox.screen import Button, Keyboard
from bot.spine.refused import Refused
from bot.spine.texts import render as texts
from bot.spine.texts import stored
from bot.spine.texts.render import Foreign

log = structlog.get_logger()

KIND = "arrival"
# How long fetching somebody may take before the worker is asked.
OVERDUE = timedelta(minutes=15)
PARTY_LIMIT = 5  # "5 or more"
# A scan longer ago than this (an old message's buttons) no longer says when they came.
SCAN_LIVES = timedelta(hours=6)
NOTE_LIMIT = 4096


class ArrivalState(StrEnum):
    WAITING = "waiting"
    TAKEN = "taken"
    OVERDUE = "overdue"
    RECEIVED = "received"
    CLOSED = "closed"
    CANCELLED = "cancelled"


OPEN = (ArrivalState.WAITING, ArrivalState.TAKEN, ArrivalState.OVERDUE)


class Need(StrEnum):
    FETCH = "fetch"  # let in and fetched
    REGISTER = "register"
    MEDICAL = "medical"


class Arrival(Base):
    __tablename__ = "arrivals"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    gate_id: Mapped[int] = mapped_column(ForeignKey("gates.id"))
    area_id: Mapped[int] = mapped_column(ForeignKey("areas.id"), index=True)
    need: Mapped[Need]
    party: Mapped[int]
    luggage: Mapped[bool]
    ill: Mapped[bool]
    notes: Mapped[list[Any]]  # what the resident wrote while waiting, in order
    state: Mapped[ArrivalState] = mapped_column(default=ArrivalState.WAITING)
    alert_id: Mapped[int | None] = mapped_column(ForeignKey("alerts.id"), default=None)
    # The resident's newest message about it: it alone carries their buttons.
    status_outbox_id: Mapped[int | None] = mapped_column(BigInteger, default=None)
    came_at: Mapped[datetime]
    checked_in_at: Mapped[datetime]
    taken_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"), default=None)
    taken_at: Mapped[datetime | None] = mapped_column(default=None)
    received_at: Mapped[datetime | None] = mapped_column(default=None)
    closed_at: Mapped[datetime | None] = mapped_column(default=None)
    closing_note: Mapped[str | None] = mapped_column(Text, default=None)

    __table_args__ = (
        CheckConstraint(f"party BETWEEN 1 AND {PARTY_LIMIT}", name="party"),
        partial_index(
            "uq_arrivals_open_person",
            "person_id",
            where="state IN ('waiting', 'taken', 'overdue')",
            unique=True,
        ),
    )


class Received(Payload, prefix="arrec"):
    arrival: int


class CloseArrival(Payload, prefix="arcls"):
    arrival: int
    note: int  # 1: one is to be typed


class AddNote(Payload, prefix="arnote"):
    arrival: int


class CancelArrival(Payload, prefix="arcan"):
    arrival: int


class GateUnknown(Refused):
    """No gate has this code."""

    text_id = "arrival-gate-unknown"


class ArrivalUnknown(Refused):
    """There is no such arrival, or it is somebody else's."""

    text_id = "arrival-unknown"


class ArrivalOver(Refused):
    """It is received, closed or cancelled already."""

    text_id = "arrival-over"


class NotYetReceived(Refused):
    """It can be closed only after the resident was received."""

    text_id = "arrival-not-received"


@dataclass(frozen=True)
class Answers:
    """What a resident tapped."""

    need: Need
    party: int
    luggage: bool
    ill: bool


# --- the resident --------------------------------------------------------------------------------------------------


_OPEN_OF = select(Arrival).where(
    one_of(Arrival.person_id, "people"),
    Arrival.state.in_(OPEN),
)


_FORESEEN: Ahead[int, Arrival | None] = Ahead("open arrival of a person")


async def prepare(session: AsyncSession, people: Iterable[Person]) -> None:
    """Finds at once the open arrivals of these people, for the turns of a group."""
    ids = {person.id for person in people}
    if ids:
        found = await session.scalars(_OPEN_OF, {"people": ids})
        _FORESEEN.learn(session, {arrival.person_id: arrival for arrival in found}, ids)


async def open_of(session: AsyncSession, person: Person) -> Arrival | None:
    """The person's open arrival."""
    found = await _FORESEEN.ask(
        session, person.id, lambda: session.scalar(_OPEN_OF, {"people": [person.id]})
    )
    return found if found is not None and found.state in OPEN else None


async def check_in(
    session: AsyncSession,
    person: Person,
    gate: Gate,
    answers: Answers,
    *,
    came_at: datetime,
    now: datetime,
) -> tuple[Arrival, bool]:
    """The arrival with its alert, and True; or, while one is open, that one and False."""
    known = await open_of(session, person)
    if known is not None:
        return known, False
    if not now - SCAN_LIVES <= came_at <= now:
        came_at = now
    arrival = Arrival(
        person_id=person.id,
        gate_id=gate.id,
        area_id=gate.area_id,
        need=answers.need,
        party=answers.party,
        luggage=answers.luggage,
        ill=answers.ill,
        notes=[],
        came_at=came_at,
        checked_in_at=now,
    )
    session.add(arrival)
    _FORESEEN.learn(session, {person.id: arrival})
    person.area_id = person.area_id or gate.area_id
    await session.flush()
    alert = await climb.raise_alert(
        session,
        kind=KIND,
        area_id=gate.area_id,
        subject_id=arrival.id,
        text_id="alert-arrival",
        args=await _facts(session, arrival, person, gate),
        now=now,
        patience=OVERDUE,
    )
    arrival.alert_id = alert.id
    await session.flush()
    return arrival, True


async def add_note(
    session: AsyncSession, arrival_id: int, person: Person, note: Foreign, *, now: datetime
) -> Arrival:
    """What the resident adds goes whole to whoever has been asked, or who is coming. Raises ArrivalOver."""
    arrival, alert = await _both(session, arrival_id)
    if arrival.person_id != person.id:
        raise ArrivalUnknown
    if arrival.state not in OPEN:
        raise ArrivalOver
    arrival.notes = [*arrival.notes, stored.pack({"note": note})]
    await _show_anew(session, arrival, alert, person, now)
    for worker in await take.tried(session, alert):
        await _pass_note(session, worker, alert, person, note, now)
    return arrival


async def language_changed(
    session: AsyncSession, person: Person, *, now: datetime
) -> Arrival | None:
    """Whoever is asked, or is coming, reads which language the resident speaks now. Gives the open check-in, or None."""
    known = await open_of(session, person)
    if known is None:
        return None
    arrival, alert = await _both(session, known.id)
    if arrival.state in OPEN:
        await _show_anew(session, arrival, alert, person, now)
    return known


async def cancel(
    session: AsyncSession, arrival_id: int, person: Person, *, now: datetime
) -> Arrival:
    """The resident needs nobody any more. Raises ArrivalUnknown, ArrivalOver."""
    arrival, alert = await _both(session, arrival_id)
    if arrival.person_id != person.id:
        raise ArrivalUnknown
    if arrival.state not in OPEN:
        raise ArrivalOver
    arrival.state, arrival.closed_at = ArrivalState.CANCELLED, now
    alert = await take.resolve(
        session, alert.id, "arrival-ended-cancelled", {"name": name_of(person)}, now=now
    )
    await move_card(session, arrival, person, now=now)
    if arrival.taken_by is not None:
        # Whoever is on the way looks at no edited card.
        worker = await session.get_one(Person, arrival.taken_by)
        await outbox.say(
            session,
            worker,
            "arrival-cancelled-on-the-way",
            {"name": name_of(person), "number": str(alert.id)},
            now=now,
            lane=Lane.ALERT,
        )
    return arrival


# --- the worker ----------------------------------------------------------------------------------------------------


async def receive(
    session: AsyncSession, arrival_id: int, worker: Person, *, now: datetime
) -> Arrival:
    """The worker has met the resident. Raises ArrivalOver, and as `take.require_theirs` does."""
    arrival, alert = await _both(session, arrival_id)
    if arrival.taken_by == worker.id:
        if arrival.state in (ArrivalState.CLOSED, ArrivalState.CANCELLED):
            raise ArrivalOver
        if arrival.state is ArrivalState.RECEIVED:
            return arrival
    await take.require_theirs(session, alert, worker)
    arrival.state, arrival.received_at = ArrivalState.RECEIVED, now
    resident = await session.get_one(Person, arrival.person_id)
    await take.resolve(
        session, alert.id, "arrival-ended-received", {"name": name_of(worker)}, now=now
    )
    await move_card(session, arrival, resident, now=now)
    await outbox.say(session, resident, "arrival-received", {"name": name_of(worker)}, now=now)
    return arrival


async def may_close(session: AsyncSession, arrival_id: int, worker: Person) -> Arrival:
    """The arrival, which this worker received. Raises ArrivalUnknown, ArrivalOver, NotYetReceived."""
    arrival, _ = await _both(session, arrival_id)
    if arrival.taken_by != worker.id:
        raise ArrivalUnknown
    if arrival.state in OPEN:
        raise NotYetReceived
    if arrival.state is not ArrivalState.RECEIVED:
        raise ArrivalOver
    return arrival


async def close(
    session: AsyncSession, arrival_id: int, worker: Person, note: str | None, *, now: datetime
) -> Arrival:
    """Ends it, with what the worker noted for the staff; the resident is told. Raises as `may_close`."""
    arrival = await may_close(session, arrival_id, worker)
    arrival.state, arrival.closed_at, arrival.closing_note = ArrivalState.CLOSED, now, note or None
    assert arrival.alert_id is not None
    ending = "arrival-ended-noted" if note else "arrival-ended-closed"
    args = {"name": name_of(worker)} | ({"note": Foreign(note, quote=True)} if note else {})
    await take.resolve(session, arrival.alert_id, ending, args, now=now)
    resident = await session.get_one(Person, arrival.person_id)
    await outbox.say(session, resident, "arrival-closed", now=now)
    return arrival


# --- what it looks like --------------------------------------------------------------------------------------------


def status(arrival: Arrival) -> tuple[str, Mapping[str, Any], Keyboard]:
    """What the resident sees of an open arrival, and can do."""
    buttons = [
        [Button("arrival-add-note", AddNote(arrival.id).pack())],
        [Button("arrival-cancel", CancelArrival(arrival.id).pack())],
    ]
    return f"arrival-status-{arrival.state}", {}, buttons


async def move_card(
    session: AsyncSession, arrival: Arrival, resident: Person, *, now: datetime
) -> None:
    """A newer message is about to carry the buttons: the one before shows how it stands, and has none."""
    if arrival.status_outbox_id is None:
        return
    worker = await session.get(Person, arrival.taken_by) if arrival.taken_by else None
    if arrival.state is ArrivalState.CANCELLED:
        text_id, args = "arrival-cancelled", dict[str, Any]()
    elif arrival.state in OPEN:
        text_id, args = f"arrival-status-{arrival.state}", {}
    else:
        text_id, args = "arrival-coming", {"name": name_of(worker) if worker else ""}
    await outbox.rewrite(session, arrival.status_outbox_id, resident, text_id, args, now=now)
    arrival.status_outbox_id = None


async def _facts(
    session: AsyncSession, arrival: Arrival, person: Person, gate: Gate
) -> dict[str, Any]:
    area = await session.get_one(Area, arrival.area_id)
    notes = [stored.unpack(kept)["note"].text for kept in arrival.notes]
    return {
        "name": name_of(person),
        "gate": Foreign(gate.name),
        "language": texts.LanguageName(languages.language_of(person.locale) or person.locale),
        "need": texts.Text(f"arrival-need-{arrival.need}"),
        "party": texts.Text("arrival-people", {"party": arrival.party}),
        "luggage": _word(arrival.luggage),
        "ill": _word(arrival.ill),
        "since": texts.At(arrival.came_at, area.zone, "time"),
        "notes": texts.Text("arrival-card-notes", {"notes": Foreign("\n".join(notes), quote=True)})
        if notes
        else "",
    }


async def _show_anew(
    session: AsyncSession, arrival: Arrival, alert: Alert, person: Person, now: datetime
) -> None:
    gate = await session.get_one(Gate, arrival.gate_id)
    alert.args = stored.pack(show.clipped(await _facts(session, arrival, person, gate)))
    await session.flush()
    await show.refresh(session, alert, now)


def _word(value: bool) -> texts.Text:
    return texts.Text("yes" if value else "no")


async def _pass_note(
    session: AsyncSession,
    worker: Person,
    alert: Alert,
    resident: Person,
    note: Foreign,
    now: datetime,
) -> None:
    args = {"name": name_of(resident), "number": str(alert.id), "note": note}
    await outbox.say(session, worker, "arrival-note-passed", args, now=now)


async def _both(session: AsyncSession, arrival_id: int) -> tuple[Arrival, Alert]:
    """The arrival and its alert, both locked, the alert first. Raises ArrivalUnknown."""
    alert_id = await session.scalar(select(Arrival.alert_id).where(Arrival.id == arrival_id))
    if alert_id is None:
        raise ArrivalUnknown
    alert = await alerts.find(session, alert_id)
    return await _locked(session, arrival_id), alert


async def _locked(session: AsyncSession, arrival_id: int) -> Arrival:
    await session.flush()
    found = await session.scalars(
        select(Arrival)
        .where(Arrival.id == arrival_id)
        .with_for_update()
        .execution_options(populate_existing=True)
    )
    return found.one()


# --- as a kind of alert --------------------------------------------------------------------------------------------


async def _follow(session: AsyncSession, alert: Alert, change: Change, now: datetime) -> None:
    assert alert.subject_id is not None
    arrival = await _locked(session, alert.subject_id)
    if arrival.state not in OPEN:
        return
    match change:
        case Change.TAKEN:
            await _taken(session, arrival, alert, now)
        case Change.ASKED:
            arrival.state = ArrivalState.OVERDUE
        case Change.CONFIRMED:
            arrival.state = ArrivalState.TAKEN
        case Change.REOPENED:
            arrival.state, arrival.taken_by, arrival.taken_at = ArrivalState.WAITING, None, None
            await _tell_resident(session, arrival, "arrival-someone-else", {}, now)
        case Change.EXHAUSTED:
            if not alert.reopened:
                await _tell_resident(session, arrival, "arrival-still-looking", {}, now)
    await session.flush()


async def _taken(session: AsyncSession, arrival: Arrival, alert: Alert, now: datetime) -> None:
    assert alert.taken_by is not None
    arrival.state, arrival.taken_by, arrival.taken_at = ArrivalState.TAKEN, alert.taken_by, now
    worker = await session.get_one(Person, alert.taken_by)
    resident = await session.get_one(Person, arrival.person_id)
    await _tell_resident(session, arrival, "arrival-coming", {"name": name_of(worker)}, now)
    # The card may have cut them.
    notes: Sequence[Foreign] = [stored.unpack(kept)["note"] for kept in arrival.notes]
    if sum(texts.utf16_length(note.text) for note in notes) > show.FOREIGN_LIMIT - 100:
        for note in notes:
            await _pass_note(session, worker, alert, resident, note, now)


async def _tell_resident(
    session: AsyncSession, arrival: Arrival, text_id: str, args: Mapping[str, Any], now: datetime
) -> None:
    resident = await session.get_one(Person, arrival.person_id)
    _, _, buttons = status(arrival)
    await move_card(session, arrival, resident, now=now)
    arrival.status_outbox_id = await outbox.say(
        session, resident, text_id, args, now=now, buttons=buttons, lane=Lane.ALERT
    )


async def _workers_buttons(session: AsyncSession, alert: Alert) -> Keyboard:
    assert alert.subject_id is not None
    arrival = await session.get_one(Arrival, alert.subject_id)
    match arrival.state:
        case ArrivalState.TAKEN | ArrivalState.OVERDUE:
            return [
                [Button("arrival-receive", Received(arrival.id).pack())],
                [Button("alert-give-back", GiveBack(alert.id, alert.step).pack())],
            ]
        case ArrivalState.RECEIVED:
            return [
                [Button("arrival-close-noted", CloseArrival(arrival.id, 1).pack())],
                [Button("arrival-close-plain", CloseArrival(arrival.id, 0).pack())],
            ]
        case _:
            return []


FOLLOWERS[KIND] = Follower(changed=_follow, buttons=_workers_buttons)
