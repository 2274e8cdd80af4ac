"""What must hold in every night, looked at meanwhile and at the end; and how long people waited."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts.buttons import PassAlert, ReleaseAlert, TakeAlert
from bot.alerts.model import Alert, AlertState, Attempt
from bot.arrivals.model import Arrival, ArrivalState
from bot.audit.invariants import Look, audit
from bot.people.model import Person
from bot.spine.outbox.model import OutboxMessage
from handlers.turns.states import known_states
from tests.nights.people import Cry
from tests.nights.telegram import Telegram
from tests.nights.witness import Witness

if TYPE_CHECKING:
    from tests.nights.play import Played

# An open alert's widest interval (the settings' last repeat) and what may come on top of it: a
# card that does not leave (60 s), the sweep (30 s and 10 s), and an outage of this length.
WIDEST = timedelta(minutes=10) + timedelta(seconds=110)
# Of a danger cry: an alert that is two minutes old still stands for the next one.
FRESH = timedelta(minutes=2)


OF_THE_TAKER = (ReleaseAlert.prefix, PassAlert.prefix)


@dataclass
class Seen:
    """What a look has found already, so that it is said once."""

    said: set[str] = field(default_factory=set)

    def new(self, wrong: Sequence[str]) -> list[str]:
        fresh = [each for each in wrong if each not in self.said]
        self.said.update(fresh)
        return fresh


async def look(
    session: AsyncSession, seen: Seen, telegram: Telegram, *, now: datetime, down: timedelta
) -> list[str]:
    """Look at all alerts that are not over. `down`: the longest outage until now."""
    wrong: list[str] = []
    alerts = await session.scalars(select(Alert).where(Alert.state != AlertState.RESOLVED))
    for alert in alerts.unique():
        if alert.state is AlertState.OPEN and now - alert.stepped_at > WIDEST + down:
            wrong.append(f"alert {alert.id} has not climbed since {alert.stepped_at:%d. %H:%M:%S}")
        if alert.about_id is not None and alert.about_id == alert.acknowledged_by:
            wrong.append(f"alert {alert.id} is held by whom it is about")
        wrong += await _phones_of(session, alert, telegram)
    return seen.new(wrong)


async def _phones_of(session: AsyncSession, alert: Alert, telegram: Telegram) -> list[str]:
    """Look at the phones: nobody but its taker reads that they have it, nor its subject a card."""
    wrong = []
    cards = await session.execute(
        select(Attempt.person_id, Attempt.outbox_id, Person.telegram_id)
        .join(Person, Person.id == Attempt.person_id)
        .where(Attempt.alert_id == alert.id, Attempt.has_live_card)
    )
    for person_id, outbox_id, telegram_id in cards:
        phone = telegram.phones[telegram_id or 0]
        if phone.is_blocked:
            continue  # nothing can be edited there any more
        shown = [one for one in phone.screen.values() if one.outbox == outbox_id]
        data = [each for one in shown[-1:] for each in one.data]
        has_it = any(each.partition(":")[0] in OF_THE_TAKER for each in data)
        if has_it and person_id != alert.acknowledged_by:
            wrong.append(f"alert {alert.id} stands as theirs on the phone of person {person_id}")
        is_offered = any(d.startswith(f"{TakeAlert.prefix}:{alert.id}:") for d in data)
        if is_offered and person_id == alert.about_id:
            wrong.append(f"alert {alert.id} is offered to whom it is about")
    return wrong


async def judge(
    session: AsyncSession,
    played: "Played",
    cries: Sequence[Cry],
    witness: Witness,
    kinds: Sequence[str],
    *,
    now: datetime,
) -> None:
    """Judge the whole night: nobody unheard, none silent, and what the audit asks."""
    played.wrong += witness.twice
    by_state = dict(
        (await session.execute(select(Alert.state, func.count()).group_by(Alert.state))).all()
    )
    played.alerts = sum(by_state.values())
    played.resolved = by_state.get(AlertState.RESOLVED, 0)
    played.held = by_state.get(AlertState.ACKNOWLEDGED, 0)
    played.climbing = by_state.get(AlertState.OPEN, 0)
    await _hear_all(session, played, cries, witness)
    called = await session.execute(
        select(Attempt.alert_id, Attempt.step)
        .join(Alert, Alert.id == Attempt.alert_id)
        .where(Attempt.person_id == Alert.about_id, Attempt.outbox_id.is_not(None))
    )
    played.wrong += [
        f"alert {alert} called whom it is about, step {step}" for alert, step in called
    ]
    for name, findings in (await audit(Look(session, now, known_states()))).items():
        played.wrong += [
            f"{name}: {one.where}: {one.what}"
            for one in findings
            # Pictures and tables are not drawn in these nights.
            if name != "no job is late" or one.what.split()[0] in kinds
        ]


async def _hear_all(
    session: AsyncSession, played: "Played", cries: Sequence[Cry], witness: Witness
) -> None:
    """Find the alert of each cry, and how long it took until somebody was told and had it."""
    measured: set[int] = set()
    for cry in cries:
        alert = await _alert_of(session, cry)
        if alert is None:
            if not await _was_over(session, cry):
                played.wrong.append(
                    f"nobody was alerted: {cry.telegram_id} at {cry.at:%d. %H:%M:%S}"
                )
            continue
        if alert.id in measured:
            continue
        measured.add(alert.id)
        told = await session.scalar(
            select(func.min(OutboxMessage.sent_at))
            .join(Attempt, Attempt.outbox_id == OutboxMessage.id)
            .where(Attempt.alert_id == alert.id)
        )
        if told is not None:
            played.first.append(max(0.0, (told - cry.at).total_seconds()))
        elif alert.state is not AlertState.RESOLVED:
            played.wrong.append(f"alert {alert.id} reached nobody")
        if alert.id in witness.first_taken:
            taken = witness.first_taken[alert.id] - cry.at
            played.acknowledged.append(max(0.0, taken.total_seconds()))


async def _alert_of(session: AsyncSession, cry: Cry) -> Alert | None:
    person = await session.scalar(select(Person).where(Person.telegram_id == cry.telegram_id))
    if person is None:
        return None
    if cry.is_danger:
        return await session.scalar(
            select(Alert)
            .where(Alert.kind == "danger", Alert.subject_id == person.id)
            .where(Alert.raised_at >= cry.at - FRESH)
            .order_by(Alert.id)
            .limit(1)
        )
    return await session.scalar(
        select(Alert)
        .join(Arrival, Arrival.alert_id == Alert.id)
        .where(Arrival.person_id == person.id)
        .order_by(Alert.id)
        .limit(1)
    )


async def _was_over(session: AsyncSession, cry: Cry) -> bool:
    """Tell whether the person had called it off before anybody had to be alerted."""
    states = await session.scalars(
        select(Arrival.state)
        .join(Person, Person.id == Arrival.person_id)
        .where(Person.telegram_id == cry.telegram_id)
    )
    return not cry.is_danger and ArrivalState.CANCELLED in states.all()
