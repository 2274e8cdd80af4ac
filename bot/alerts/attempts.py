"""The attempts of an alert: the log of who was tried, and the cards that they were sent."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.alerts import cards
from bot.alerts.guard import may_keep, may_take
from bot.alerts.model import Alert, Attempt, AttemptOutcome
from bot.alerts.sharing import note_changed
from bot.people.model import Person
from bot.spine.outbox.model import Lane, OutboxMessage, OutboxState
from bot.spine.outbox.say import edit, remove, withdraw
from bot.spine.outbox.screen import Screen
from bot.spine.texts import stored

_LOST = (
    AttemptOutcome.RELEASED,
    AttemptOutcome.SILENT,
    AttemptOutcome.ROLE_TAKEN,
    AttemptOutcome.NOT_COME,
)


def log_attempt(
    session: AsyncSession,
    alert: Alert,
    person_id: int | None,
    outcome: AttemptOutcome,
    *,
    now: datetime,
    outbox_id: int | None = None,
    is_shared: bool = False,
) -> None:
    """Write one line of the log. `is_shared`: the card is that of a storm, not the alert's own."""
    session.add(
        Attempt(
            alert_id=alert.id,
            step=alert.step,
            person_id=person_id,
            outbox_id=outbox_id,
            has_live_card=outbox_id is not None and not is_shared,
            outcome=outcome,
            tried_at=now,
        )
    )


async def tried(session: AsyncSession, alert: Alert) -> list[Person]:
    """Find everybody who can be reached and has a card, or only the taker once there is one."""
    if alert.taker is not None:
        return [alert.taker]
    cards_of = select(Attempt.person_id).where(
        Attempt.alert_id == alert.id, Attempt.outbox_id.is_not(None)
    )
    people = await session.scalars(
        select(Person).where(Person.id.in_(cards_of)).order_by(Person.id)
    )
    return [person for person in people if person.is_reachable]


async def why_reopened(session: AsyncSession, alert: Alert) -> AttemptOutcome | None:
    """Find why the last who had acknowledged the alert has it no more; None if nobody had it."""
    lost = select(Attempt.outcome).where(Attempt.alert_id == alert.id, Attempt.outcome.in_(_LOST))
    return await session.scalar(lost.order_by(Attempt.id.desc()).limit(1))


async def remove_cards(
    session: AsyncSession, alert: Alert, person: Person, *, now: datetime
) -> None:
    """Delete the person's card of this alert: a new one takes its place."""
    await session.flush()
    live = await session.scalars(
        select(Attempt).where(
            Attempt.alert_id == alert.id, Attempt.person_id == person.id, Attempt.has_live_card
        )
    )
    for attempt in live:
        assert attempt.outbox_id is not None
        await remove(session, attempt.outbox_id, person, now=now)
        attempt.has_live_card = False


async def live_card(session: AsyncSession, alert: Alert, person: Person) -> int | None:
    """Find the outbox message that is somebody's live card; None if they have none."""
    return await session.scalar(
        select(Attempt.outbox_id)
        .where(Attempt.alert_id == alert.id, Attempt.person_id == person.id, Attempt.has_live_card)
        .order_by(Attempt.id.desc())
        .limit(1)
    )


async def step_asked(session: AsyncSession, alert: Alert, person: Person) -> int | None:
    """Find the last step at which somebody was asked; None if they never were."""
    return await session.scalar(
        select(func.max(Attempt.step)).where(
            Attempt.alert_id == alert.id,
            Attempt.person_id == person.id,
            Attempt.outcome == AttemptOutcome.ASKED,
        )
    )


async def note_declined(
    session: AsyncSession, alert: Alert, person: Person, *, now: datetime
) -> None:
    """Let somebody's card say that they can't; with one tap they still can."""
    live = await session.scalars(
        select(Attempt).where(
            Attempt.alert_id == alert.id, Attempt.person_id == person.id, Attempt.has_live_card
        )
    )
    for attempt in live:
        assert attempt.outbox_id is not None
        await edit(session, attempt.outbox_id, person, cards.declined(alert), now=now)


async def first_card_left_at(session: AsyncSession, alert: Alert) -> datetime | None:
    """Find when the first card of the alert's step left; None while none has."""
    return await session.scalar(
        select(func.min(OutboxMessage.sent_at))
        .join(Attempt, Attempt.outbox_id == OutboxMessage.id)
        .where(Attempt.alert_id == alert.id, Attempt.step == alert.step)
    )


async def has_cards_to_send(session: AsyncSession, alert: Alert) -> bool:
    """Tell whether a card of the alert's step still waits to leave."""
    waiting = (
        select(OutboxMessage.id)
        .join(Attempt, Attempt.outbox_id == OutboxMessage.id)
        .where(Attempt.alert_id == alert.id, Attempt.step == alert.step)
        .where(OutboxMessage.state == OutboxState.QUEUED)
    )
    return await session.scalar(waiting.limit(1)) is not None


async def alert_of_card(session: AsyncSession, chat_id: int, message_id: int) -> Alert | None:
    """Find the alert of which a message on a phone is a card; None if several share it."""
    alerts = await session.scalars(
        select(Attempt.alert_id)
        .join(OutboxMessage, OutboxMessage.id == Attempt.outbox_id)
        .where(OutboxMessage.chat_id == chat_id, OutboxMessage.message_id == message_id)
        .distinct()
        .limit(2)
    )
    shown = alerts.all()
    return await session.get_one(Alert, shown[0]) if len(shown) == 1 else None


async def refresh(
    session: AsyncSession, alert: Alert, *, now: datetime, only: Person | None = None
) -> None:
    """Edit the card on every phone, or `only` that of one person, the newest first.

    Once nobody is asked any more, this goes before all talk, and cards that wait far back in a
    chat never leave.
    """
    sent = (
        select(Attempt)
        .where(Attempt.alert_id == alert.id, Attempt.has_live_card)
        # Inner: a card always has its reader.
        .options(joinedload(Attempt.person, innerjoin=True))
        .order_by(Attempt.id.desc())
    )
    if only is not None:
        sent = sent.where(Attempt.person_id == only.id)
    await session.flush()
    screens: dict[int, Screen] = {}
    attempts = (await session.scalars(sent)).all()
    if not alert.is_asking:
        await withdraw(session, [one.outbox_id for one in attempts if one.outbox_id], now=now)
    lane = Lane.TALK if alert.is_asking else Lane.ALERT
    for attempt in attempts:
        reader, outbox_id = attempt.person, attempt.outbox_id
        assert reader is not None
        assert outbox_id is not None
        if reader.id not in screens:
            may = await may_act(session, alert, reader, now=now)
            screens[reader.id] = cards.card(alert, reader, may_take=may)
        await edit(session, outbox_id, reader, screens[reader.id], now=now, lane=lane)
    if alert.storm_id is not None:
        await note_changed(session, alert.storm_id, now=now)


async def may_act(session: AsyncSession, alert: Alert, reader: Person, *, now: datetime) -> bool:
    """Tell whether the buttons of this alert are for the reader."""
    if alert.acknowledged_by == reader.id:
        return await may_keep(session, alert, reader)
    return await may_take(session, alert, reader, now=now)


async def change_args(
    session: AsyncSession, alert: Alert, args: Mapping[str, Any], *, now: datetime
) -> None:
    """Change what an alert says, on every card."""
    alert.args = stored.pack(cards.clipped(args))
    await refresh(session, alert, now=now)


async def close_question(
    session: AsyncSession, alert: Alert, text_id: str, *, now: datetime
) -> None:
    """Edit the open question whether the taker is still on it into this text."""
    if alert.asked_outbox_id is None or alert.taker is None:
        return
    screen = cards.answered_question(alert, text_id)
    await edit(session, alert.asked_outbox_id, alert.taker, screen, now=now)
    alert.asked_outbox_id = None
