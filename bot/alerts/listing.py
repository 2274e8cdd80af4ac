"""What is open: the list of one's own and one's areas' alerts, and a fresh card of one."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import select, true
from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts import cards
from bot.alerts.attempts import live_card, log_attempt, may_act, refresh, remove_cards
from bot.alerts.guard import require_may_keep, require_may_take, require_theirs
from bot.alerts.model import (
    Alert,
    AlertRefusal,
    AlertRefused,
    AlertState,
    AttemptOutcome,
    lock_alert,
)
from bot.alerts.sharing import is_shared_card
from bot.oncall import rota
from bot.people import rights
from bot.people.model import Person
from bot.people.rights import Action
from bot.spine.outbox.say import say
from bot.spine.outbox.screen import Screen

# The kinds that stand first.
_URGENT = ("danger", "medical")
# How far back the list looks for what its reader has dealt with and not yet closed.
UNCLOSED = timedelta(hours=13)


async def open_alerts(session: AsyncSession, person: Person, *, now: datetime) -> list[Alert]:
    """List the alerts that are open in the person's areas, theirs, and what they have to close.

    Danger and medical help first, then the rest; of each the newest first. What is about
    themselves is left out. Raises NotAllowed.
    """
    rights.require_anywhere(person, Action.TAKE_ALERT)
    areas = await rota.areas_now(session, person, Action.TAKE_ALERT, now=now)
    there = true() if areas is None else Alert.area_id.in_(areas)
    unresolved = await session.scalars(
        select(Alert)
        .where(Alert.state != AlertState.RESOLVED, there | (Alert.acknowledged_by == person.id))
        .where(Alert.about_id.is_distinct_from(person.id))
    )
    alerts = [*unresolved, *await _unclosed(session, person, now)]
    return sorted(alerts, key=lambda alert: (alert.kind not in _URGENT, -alert.id))


async def _unclosed(session: AsyncSession, person: Person, now: datetime) -> list[Alert]:
    """Find what they have dealt with and what still has buttons for them."""
    lately = await session.scalars(
        select(Alert).where(
            Alert.state == AlertState.RESOLVED,
            Alert.acknowledged_by == person.id,
            Alert.ends_with_subject,
            Alert.resolved_at > now - UNCLOSED,
        )
    )
    return [alert for alert in lately if alert.taker_buttons]


async def list_alerts(session: AsyncSession, person: Person, page: int, *, now: datetime) -> Screen:
    """Show a page of what is open for this person. Raises NotAllowed."""
    alerts: Sequence[Alert] = await open_alerts(session, person, now=now)
    return cards.alert_list(alerts, page, now=now)


async def show_alert(
    session: AsyncSession, alert_id: int, person: Person, *, now: datetime
) -> Alert:
    """Send somebody a fresh card, in place of the one that they have.

    Raises NotAllowed, AlertRefused.
    """
    alert = await lock_alert(session, alert_id)
    if alert.acknowledged_by == person.id:
        await require_may_keep(session, alert, person)
    else:
        await require_may_take(session, alert, person, now=now)
    await remove_cards(session, alert, person, now=now)
    may = await may_act(session, alert, person, now=now)
    outbox_id = await say(session, person, cards.card(alert, person, may_take=may), now=now)
    shown = AttemptOutcome.SHOWN
    log_attempt(session, alert, person.id, shown, now=now, outbox_id=outbox_id)
    await session.flush()
    return alert


async def whom_about(
    session: AsyncSession, alert_id: int, taker: Person, *, now: datetime
) -> Person:
    """Return whom an alert is about, to the one who has it.

    Raises NotAllowed; AlertRefused, also for one that is about nobody.
    """
    alert = await lock_alert(session, alert_id)
    await require_theirs(session, alert, taker, now=now)
    if alert.about_id is None:
        raise AlertRefused(AlertRefusal.UNKNOWN, number=alert.id)
    return await session.get_one(Person, alert.about_id)


async def show_after_tap(
    session: AsyncSession, alert_id: int, person: Person, tapped: int | None, *, now: datetime
) -> Screen | None:
    """Bring somebody's card up to date after a tap that came too late.

    `tapped`: the outbox message with the button, None if it is not known. Where that is no longer
    their card, a fresh one is sent while the alert goes on, and what the old message is to show
    is returned. Raises NotAllowed, AlertRefused.
    """
    alert = await lock_alert(session, alert_id)
    if await is_shared_card(session, tapped, person):
        await refresh(session, alert, now=now, only=person)  # its storm's cards too
        return None
    if tapped is None or tapped == await live_card(session, alert, person):
        await refresh(session, alert, now=now, only=person)
        return None
    if alert.state is not AlertState.RESOLVED:
        await show_alert(session, alert_id, person, now=now)
    return cards.without_buttons(cards.card(alert, person, may_take=False))
