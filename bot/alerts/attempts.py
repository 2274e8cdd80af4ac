"""The attempts of an alert: the log of who was tried, and the cards that they were sent."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.alerts import cards
from bot.alerts.guard import may_keep, may_take
from bot.alerts.model import Alert, Attempt, AttemptOutcome
from bot.people.model import Person
from bot.spine.outbox.say import edit
from bot.spine.outbox.screen import Screen
from bot.spine.texts import stored


def log_attempt(
    session: AsyncSession,
    alert: Alert,
    person_id: int | None,
    outcome: AttemptOutcome,
    *,
    now: datetime,
    outbox_id: int | None = None,
) -> None:
    """Write one line of the log."""
    session.add(
        Attempt(
            alert_id=alert.id,
            step=alert.step,
            person_id=person_id,
            outbox_id=outbox_id,
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


async def has_card(session: AsyncSession, alert: Alert, person: Person) -> bool:
    """Tell whether the person was sent a card of this alert."""
    theirs = select(Attempt.id).where(
        Attempt.alert_id == alert.id, Attempt.person_id == person.id, Attempt.outbox_id.is_not(None)
    )
    return await session.scalar(theirs.limit(1)) is not None


async def refresh(
    session: AsyncSession, alert: Alert, *, now: datetime, only: Person | None = None
) -> None:
    """Edit every card on every phone, or `only` those of one person, the newest first."""
    sent = (
        select(Attempt)
        .where(Attempt.alert_id == alert.id, Attempt.outbox_id.is_not(None))
        # Inner: a card always has its reader.
        .options(joinedload(Attempt.person, innerjoin=True))
        .order_by(Attempt.id.desc())
    )
    if only is not None:
        sent = sent.where(Attempt.person_id == only.id)
    await session.flush()
    screens: dict[int, Screen] = {}
    for attempt in await session.scalars(sent):
        reader, outbox_id = attempt.person, attempt.outbox_id
        assert reader is not None
        assert outbox_id is not None
        if reader.id not in screens:
            may = await _may_act(session, alert, reader, now)
            screens[reader.id] = cards.card(alert, reader, may_take=may)
        await edit(session, outbox_id, reader, screens[reader.id], now=now)


async def _may_act(session: AsyncSession, alert: Alert, reader: Person, now: datetime) -> bool:
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
