"""What people do with an alert: acknowledge it, confirm that they are still on it, release it,
resolve it.
"""

from datetime import datetime, timedelta

import structlog
from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts import cards
from bot.alerts.attempts import (
    close_question,
    live_card,
    log_attempt,
    note_declined,
    refresh,
    step_asked,
)
from bot.alerts.escalation import ask, next_step, reopen, schedule_watch
from bot.alerts.guard import require_may_take, require_theirs
from bot.alerts.handing_over import undo_taking
from bot.alerts.kinds import AlertChanged, Change
from bot.alerts.model import Alert, AlertState, AttemptOutcome, lock_alert
from bot.people.model import Person, name_of
from bot.spine import facts
from bot.spine.outbox.say import ALERT, say
from bot.spine.refused import Refused
from bot.spine.texts import stored
from bot.spine.texts.render import Text

log = structlog.get_logger()

# How long after taking it *I can't* is as if it had not been taken.
UNDO = timedelta(minutes=1)


class EndsWithItsSubject(Refused):
    """It has no *done* of its own, and nobody was offered one."""


async def acknowledge(
    session: AsyncSession, alert_id: int, person: Person, *, now: datetime, own_card: bool = True
) -> Alert:
    """Take the alert, or take it over from somebody who needs relief; of two people, one wins.

    Without an `own_card` its taker sees it on the card that it shares alone. Raises NotAllowed,
    AlertRefused.
    """
    alert = await lock_alert(session, alert_id)
    if not alert.is_asking or alert.acknowledged_by == person.id:
        await require_theirs(session, alert, person, now=now)
        return alert  # a second tap of the one who has it
    await require_may_take(session, alert, person, now=now)
    before = alert.taker
    await close_question(session, alert, "alert-given-back", now=now)
    alert.state, alert.taker, alert.acknowledged_at = AlertState.ACKNOWLEDGED, person, now
    alert.confirmed_at, alert.asked_at, alert.patience_seconds = now, None, None
    alert.relief_since, alert.passer = None, None
    log.info("alert-acknowledged", alert=alert.id, step=alert.step, person=person.id)
    await facts.state(session, AlertChanged(alert, Change.ACKNOWLEDGED), now=now)
    await refresh(session, alert, now=now)
    if own_card and await live_card(session, alert, person) is None:
        await ask(session, alert, [person], now=now, anyway=True)
    if before is not None:
        log_attempt(session, alert, before.id, AttemptOutcome.RELIEVED, now=now)
        await say(session, before, cards.relieved(alert, person), now=now, sending=ALERT)
    await schedule_watch(session, alert, at=now, now=now)
    return alert


async def decline(session: AsyncSession, alert_id: int, person: Person, *, now: datetime) -> Alert:
    """Say that one can't: the next are asked at once, and this person no more in this round.

    Two who say so at one step make it climb once. Raises NotAllowed, AlertRefused.
    """
    alert = await lock_alert(session, alert_id)
    if alert.acknowledged_by == person.id and alert.state is AlertState.ACKNOWLEDGED:
        return await release(session, alert_id, person, now=now)
    await require_may_take(session, alert, person, now=now)
    if not alert.is_asking:
        await require_theirs(session, alert, person, now=now)
    if await live_card(session, alert, person) is None:
        return alert  # they were never asked
    asked_at = await step_asked(session, alert, person)
    log_attempt(session, alert, person.id, AttemptOutcome.DECLINED, now=now)
    await note_declined(session, alert, person, now=now)
    if asked_at == alert.step and not alert.loud:
        await next_step(session, alert, now=now)
    return alert


async def confirm(
    session: AsyncSession,
    alert_id: int,
    person: Person,
    *,
    needs: timedelta | None = None,
    now: datetime,
) -> Alert:
    """Say that one is still on it; reopened meanwhile, it is taken again.

    `needs`: how long they say that it takes; they are not asked before. Raises NotAllowed,
    AlertRefused.
    """
    alert = await lock_alert(session, alert_id)
    if alert.state is AlertState.OPEN:
        return await acknowledge(session, alert_id, person, now=now)
    await require_theirs(session, alert, person, now=now)
    alert.confirmed_at, alert.asked_at = now, None
    alert.patience_seconds = int(needs.total_seconds()) if needs is not None else None
    await close_question(session, alert, "alert-still-thanks", now=now)
    await facts.state(session, AlertChanged(alert, Change.CONFIRMED), now=now)
    await refresh(session, alert, now=now)
    await schedule_watch(session, alert, at=now, now=now)
    return alert


async def release(session: AsyncSession, alert_id: int, person: Person, *, now: datetime) -> Alert:
    """Say that one cannot: the alert is open again and escalates, past them.

    Within UNDO of taking it, it goes on as if they had not. Raises NotAllowed, AlertRefused.
    """
    alert = await lock_alert(session, alert_id)
    await require_theirs(session, alert, person, now=now)
    if _can_be_undone(alert, now):
        log_attempt(session, alert, person.id, AttemptOutcome.DECLINED, now=now)
        await undo_taking(session, alert, now=now)
        await note_declined(session, alert, person, now=now)
        return alert
    log_attempt(session, alert, person.id, AttemptOutcome.RELEASED, now=now)
    await reopen(session, alert, now=now)
    return alert


async def resolve(session: AsyncSession, alert_id: int, person: Person, *, now: datetime) -> Alert:
    """Say that one has dealt with it. Raises NotAllowed, AlertRefused, EndsWithItsSubject."""
    alert = await lock_alert(session, alert_id)
    await require_theirs(session, alert, person, now=now)
    if alert.ends_with_subject:
        raise EndsWithItsSubject
    ending = Text("alert-ended-by", {"name": name_of(person)})
    return await end_alert(session, alert_id, ending, now=now)


async def end_alert(session: AsyncSession, alert_id: int, ending: Text, *, now: datetime) -> Alert:
    """End an alert for its subject, which guards; every card shows the ending.

    Of one that has ended before, the ending is changed and the cards are edited.
    """
    alert = await lock_alert(session, alert_id)
    if alert.state is not AlertState.RESOLVED:
        alert.state, alert.resolved_at = AlertState.RESOLVED, now
        alert.relief_since = None
        log.info("alert-resolved", alert=alert.id, ending=ending.id)
    alert.ending, alert.ending_args = ending.id, stored.pack(cards.clipped(ending.args))
    await close_question(session, alert, "alert-still-over", now=now)
    await refresh(session, alert, now=now)
    return alert


def _can_be_undone(alert: Alert, now: datetime) -> bool:
    """Tell whether it was taken a moment ago, and its taker has said nothing else since."""
    assert alert.acknowledged_at is not None
    is_fresh = now - alert.acknowledged_at <= UNDO
    return is_fresh and alert.confirmed_at == alert.acknowledged_at
