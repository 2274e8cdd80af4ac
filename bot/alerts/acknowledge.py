"""What people do with an alert: take it, say that they are still on it, give it back, end it."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

import structlog
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts import cards as show
from bot.alerts.escalation import ask, log_attempt, plan_watch, reachable, reopen
from bot.alerts.model import (
    FOLLOWERS,
    Alert,
    AlertState,
    AlertUnknown,
    Attempt,
    Change,
    Outcome,
    find,
    tell_kind,
)
from bot.people import rights
from bot.people.model import Person, name_of
from bot.people.rights import Action
from bot.spine.refused import Refused
from bot.spine.texts import stored

log = structlog.get_logger()


class AlertTaken(Refused):
    """Somebody else has it."""

    text_id = "alert-taken-by"


class AlertOver(Refused):
    """It has ended."""

    text_id = "alert-over"


class NotYours(Refused):
    """Only whoever took it may say this."""

    text_id = "alert-not-yours"


class EndsWithItsSubject(Refused):
    """It has no *done* of its own: what it is about must end (an arrival is received), and nobody was offered this."""


async def take(session: AsyncSession, alert_id: int, person: Person, *, now: datetime) -> Alert:
    """The person takes the alert; of two, one wins. Raises AlertUnknown, NotAllowed, AlertTaken, AlertOver."""
    await session.flush()
    known = await session.get(Alert, alert_id)
    if known is None:
        raise AlertUnknown
    await _require_may_take(session, known, person)
    won = await session.execute(
        update(Alert)
        .where(Alert.id == alert_id, Alert.state == AlertState.OPEN)
        .values(state=AlertState.ACKNOWLEDGED, taken_by=person.id, confirmed_at=now, asked_at=None)
        .execution_options(synchronize_session=False)
    )
    alert = await find(session, alert_id)
    if won.rowcount == 0:  # type: ignore[attr-defined]
        await require_theirs(session, alert, person)
        return alert  # a second tap of the one who has it
    log.info("alert-taken", alert=alert.id, step=alert.step, person=person.id)
    await tell_kind(session, alert, Change.TAKEN, now)
    await show.refresh(session, alert, now)
    if not await _has_card(session, alert, person):
        await ask(session, alert, [person], now, anyway=True)
    await plan_watch(session, alert, at=now, now=now)
    return alert


async def confirm(session: AsyncSession, alert_id: int, person: Person, *, now: datetime) -> Alert:
    """The taker is still on it. When it was reopened meanwhile, they take it again; raises as `take` does."""
    alert = await find(session, alert_id)
    if alert.state is AlertState.OPEN:
        return await take(session, alert_id, person, now=now)
    await require_theirs(session, alert, person)
    alert.confirmed_at, alert.asked_at = now, None
    await show.close_question(session, alert, "alert-still-thanks", now)
    await tell_kind(session, alert, Change.CONFIRMED, now)
    await show.refresh(session, alert, now)
    await plan_watch(session, alert, at=now, now=now)
    return alert


async def give_back(
    session: AsyncSession, alert_id: int, person: Person, *, now: datetime
) -> Alert:
    """The taker cannot: the alert is open again and climbs anew, past them. Raises as `require_theirs` does."""
    alert = await find(session, alert_id)
    await require_theirs(session, alert, person)
    log_attempt(session, alert, person.id, now, Outcome.GIVEN_BACK, None)
    await reopen(session, alert, now)
    return alert


async def finish(session: AsyncSession, alert_id: int, person: Person, *, now: datetime) -> Alert:
    """The taker has dealt with it. Raises NotAllowed, AlertTaken, AlertOver, NotYours, EndsWithItsSubject."""
    alert = await find(session, alert_id)
    await require_theirs(session, alert, person)
    if alert.kind in FOLLOWERS:
        raise EndsWithItsSubject
    return await resolve(session, alert_id, "alert-ended-by", {"name": name_of(person)}, now=now)


async def resolve(
    session: AsyncSession,
    alert_id: int,
    ending: str,
    args: Mapping[str, Any] | None = None,
    *,
    now: datetime,
) -> Alert:
    """Ends an alert, taken or not; every copy shows `ending` (a Fluent id). Ended before: the copies are only refreshed."""
    alert = await find(session, alert_id)
    if alert.state is not AlertState.RESOLVED:
        alert.state, alert.resolved_at = AlertState.RESOLVED, now
        log.info("alert-resolved", alert=alert.id, ending=ending)
    alert.ending, alert.ending_args = ending, stored.pack(show.clipped(args or {}))
    await show.close_question(session, alert, "alert-still-over", now)
    await show.refresh(session, alert, now)
    return alert


async def tried(session: AsyncSession, alert: Alert) -> list[Person]:
    """Everybody who has a card of this alert, or only the taker once there is one."""
    if alert.taken_by is not None:
        return [await session.get_one(Person, alert.taken_by)]
    found = await session.scalars(
        select(Person)
        .where(
            Person.id.in_(
                select(Attempt.person_id).where(
                    Attempt.alert_id == alert.id, Attempt.outbox_id.is_not(None)
                )
            )
        )
        .order_by(Person.id)
    )
    return [person for person in found if reachable(person)]


# --- rules ---------------------------------------------------------------------------------------------------------


async def _require_may_take(session: AsyncSession, alert: Alert, person: Person) -> None:
    """Whoever was woken may take it, even as a stand-in from another area."""
    if not await _has_card(session, alert, person):
        rights.require(person, Action.TAKE_ALERT, alert.area_id)


async def _has_card(session: AsyncSession, alert: Alert, person: Person) -> bool:
    found = select(Attempt.id).where(
        Attempt.alert_id == alert.id, Attempt.person_id == person.id, Attempt.outbox_id.is_not(None)
    )
    return await session.scalar(found.limit(1)) is not None


async def require_theirs(session: AsyncSession, alert: Alert, person: Person) -> None:
    """That this person has taken it. Raises NotAllowed (who may not take it learns nothing of it), AlertOver, NotYours, AlertTaken."""
    if alert.taken_by != person.id:
        await _require_may_take(session, alert, person)
    if alert.state is AlertState.RESOLVED:
        raise AlertOver(number=str(alert.id))
    if alert.taken_by is None:
        raise NotYours(number=str(alert.id))
    if alert.taken_by != person.id:
        taker = await session.get_one(Person, alert.taken_by)
        raise AlertTaken(number=str(alert.id), name=name_of(taker))
