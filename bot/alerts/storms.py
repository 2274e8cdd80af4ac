"""How alerts come to a storm and leave it: what is done when one is raised, moved or changed."""

from collections.abc import Sequence
from datetime import datetime

import structlog
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.alerts import escalation, policy
from bot.alerts.acknowledge import acknowledge
from bot.alerts.guard import may_take
from bot.alerts.kinds import AlertPlaced
from bot.alerts.model import Alert, AlertState, Attempt, AttemptOutcome, Storm, lock_alert
from bot.alerts.sharing import StormCardFailed, note_changed
from bot.alerts.storm_model import (
    StormCard,
    StormRules,
    card_of,
    is_on,
    lock_storm,
    lock_storm_of,
    members,
)
from bot.people import roles
from bot.people.directory import PersonUnreachable
from bot.people.model import Person, Role
from bot.spine.outbox.say import remove

log = structlog.get_logger()


async def on_alert_placed(
    session: AsyncSession, fact: AlertPlaced, now: datetime, *, rules: StormRules
) -> None:
    """Let the alert leave a storm to which it no longer belongs, and join the one that is on."""
    alert = fact.alert
    if alert.storm_id is not None:
        before = await lock_storm(session, alert.storm_id)
        if (before.area_id, before.kind) == (alert.area_id, alert.kind):
            return
        await _leave(session, alert, before, now)
    if alert.kind in rules.kinds and alert.state is AlertState.OPEN:
        await _join(session, alert, rules, now)


async def on_card_failed(session: AsyncSession, fact: StormCardFailed, now: datetime) -> None:
    """Pass the steps of all alerts for which somebody was asked by a card that did not arrive."""
    card = await session.get(StormCard, (fact.storm_id, fact.person_id))
    if card is not None:
        await session.delete(card)  # the next step that asks them sends another
    for each in await members(session, fact.storm_id):
        alert = await lock_alert(session, each.id)
        if await _waits_for(session, alert, fact.person_id):
            await escalation.note_unreachable(session, alert, alert.step, fact.person_id, now=now)


async def on_person_unreachable(
    session: AsyncSession, fact: PersonUnreachable, now: datetime
) -> None:
    """Forget the cards of somebody who can't be written to: once back, they get new ones."""
    cards = await session.scalars(select(StormCard).where(StormCard.person_id == fact.person.id))
    for card in cards.all():
        card.outbox_id, card.asked_outbox_id = None, None


async def _waits_for(session: AsyncSession, alert: Alert, person_id: int) -> bool:
    """Tell whether the alert waits for an answer of this person."""
    if alert.acknowledged_by == person_id:
        return alert.asked_at is not None
    asked = select(Attempt.id).where(
        Attempt.alert_id == alert.id,
        Attempt.person_id == person_id,
        Attempt.step == alert.step,
        Attempt.outcome == AttemptOutcome.ASKED,
    )
    return alert.is_asking and await session.scalar(asked.limit(1)) is not None


# --- joining ------------------------------------------------------------------------------------


async def _join(session: AsyncSession, alert: Alert, rules: StormRules, now: datetime) -> None:
    """Let an open alert join the storm that is on, or begin one with the others."""
    storm = await lock_storm_of(session, alert.area, alert.kind, now=now)
    present = await members(session, storm.id)
    if is_on(storm, present, rules.window, now=now):
        alert.storm_id, storm.grown_at = storm.id, now
        await note_changed(session, storm.id, now=now)
        await _give_to_taker(session, storm, alert, present, now)
        return
    others = await _open_alerts_since(session, alert, now - rules.window)
    if len(others) + 1 >= rules.least:
        await _begin(session, storm, [*others, alert.id], now)


async def _open_alerts_since(session: AsyncSession, alert: Alert, since: datetime) -> Sequence[int]:
    """List the other alerts of the kind in the area that were raised lately and nobody has."""
    alerts = await session.scalars(
        select(Alert.id)
        .where(Alert.state == AlertState.OPEN, Alert.raised_at > since, Alert.id != alert.id)
        .where(Alert.area_id == alert.area_id, Alert.kind == alert.kind)
        .order_by(Alert.id)
    )
    return alerts.all()


async def _begin(
    session: AsyncSession, storm: Storm, alert_ids: Sequence[int], now: datetime
) -> None:
    """Let these alerts share a card from now on, in place of their own that phones show."""
    log.warning("storm-begun", storm=storm.id, area=storm.area_id, alerts=len(alert_ids))
    storm.grown_at, storm.taker_id = now, None
    for alert_id in alert_ids:
        alert = await lock_alert(session, alert_id)
        if alert.state is AlertState.OPEN:
            alert.storm_id = storm.id
            await _replace_cards(session, storm, alert, now)
    for person in await roles.holders(session, Role.OFFICE, storm.area_id):
        await card_of(session, storm, person)
    await note_changed(session, storm.id, now=now)


async def _replace_cards(session: AsyncSession, storm: Storm, alert: Alert, now: datetime) -> None:
    """Take the alert's own cards from the phones; their readers get the one that it shares."""
    live = await session.scalars(
        select(Attempt)
        .where(Attempt.alert_id == alert.id, Attempt.has_live_card)
        .options(joinedload(Attempt.person, innerjoin=True))
    )
    for attempt in live.all():
        assert attempt.person is not None
        assert attempt.outbox_id is not None
        await remove(session, attempt.outbox_id, attempt.person, now=now)
        attempt.has_live_card = False
        await card_of(session, storm, attempt.person)


async def _give_to_taker(
    session: AsyncSession, storm: Storm, alert: Alert, present: Sequence[Alert], now: datetime
) -> None:
    """Let who has taken all have this one too, while they hold others; only they hear of it."""
    if storm.taker_id is None or all(one.acknowledged_by != storm.taker_id for one in present):
        return
    taker = await session.get_one(Person, storm.taker_id)
    if taker.is_reachable and await may_take(session, alert, taker, now=now):
        await escalation.ask(session, alert, [taker], now=now, anyway=False)
        await acknowledge(session, alert.id, taker, now=now, own_card=False)


# --- leaving ------------------------------------------------------------------------------------


async def _leave(session: AsyncSession, alert: Alert, storm: Storm, now: datetime) -> None:
    """Take the alert out of its storm; who has it, or was asked for it here, gets its own card."""
    alert.storm_id = None
    await note_changed(session, storm.id, now=now)
    if alert.taker is not None:
        people = [alert.taker]
    elif alert.area_id == storm.area_id:
        people = await _asked(session, alert)
    else:
        people = []  # it calls those of its new area
    if people and alert.state is not AlertState.RESOLVED:
        await escalation.ask(session, alert, people, now=now, anyway=False)


async def _asked(session: AsyncSession, alert: Alert) -> list[Person]:
    """Find those who were asked for the alert, and have not said that they can't."""
    of_alert = select(Attempt.person_id).where(Attempt.alert_id == alert.id)
    asked = of_alert.where(Attempt.outcome == AttemptOutcome.ASKED)
    cannot = of_alert.where(
        Attempt.outcome.in_(sorted(policy.CANNOT)), Attempt.person_id.is_not(None)
    )
    people = await session.scalars(
        select(Person).where(Person.id.in_(asked), Person.id.not_in(cannot)).order_by(Person.id)
    )
    return list(people)
