"""The sweep over lost steps, and what the admins are told of it and of outages.

They are lookouts: none hangs on a row of its own. The leader does them at its start and again and
again (bot/spine/jobs/ticks.py), with all rows of jobs gone too.
"""

from datetime import datetime, timedelta

import structlog
from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts import cards
from bot.alerts.escalation import GRACE, schedule_step, schedule_watch
from bot.alerts.lateness import due_at, find_late, unresolved
from bot.alerts.model import Alert, AlertState, Late
from bot.alerts.timing import step_key, step_wait, watch_at, watch_key
from bot.people import roles
from bot.people.model import Role
from bot.settings import Settings
from bot.spine.db.bulk import savepoint
from bot.spine.db.errors import is_transient
from bot.spine.jobs import model as jobs
from bot.spine.jobs.model import JobContext, Priority, job
from bot.spine.life import lock_sign
from bot.spine.outbox.say import ALERT, say
from bot.spine.outbox.screen import Screen
from bot.spine.whereabouts import whereabouts

log = structlog.get_logger()

SWEEP_EVERY = timedelta(seconds=30)
SHOW_LIFE_EVERY = timedelta(minutes=1)
# The admins hear of alerts that had stopped this often at most.
TELL_AGAIN = timedelta(minutes=10)


@job("alert-sweep", Priority.WATCH)
async def sweep(context: JobContext) -> None:
    """Find alerts whose next step or watch was lost or keeps failing, and schedule it again."""
    session = context.session
    lost: list[Late] = []
    for alert_id in await unresolved(session):
        try:
            async with savepoint(session):
                late = await _sweep_alert(context, alert_id)
        except Exception as error:  # one broken row must not hide the other alerts
            if is_transient(error):
                raise
            log.error("alert-not-swept", alert=alert_id, error=whereabouts(error))
        else:
            lost += [late] if late is not None else []
    if lost:
        await _tell_of_lost(session, lost, now=context.now)


@job("life-begin", Priority.WATCH)
async def begin_life(context: JobContext) -> None:
    """Begin to lead: tell the admins if nobody has for a while, and which alerts were late."""
    await _show_life(context, may_tell=True)


@job("life-show", Priority.WATCH)
async def show_life(context: JobContext) -> None:
    """Show that the leader lives; also a machine that was suspended has been away.

    A trial's clock is turned forward under a living process: that is no outage.
    """
    await _show_life(context, may_tell=not context.settings.clock)


# --- pieces -------------------------------------------------------------------------------------


async def _sweep_alert(context: JobContext, alert_id: int) -> Late | None:
    """Schedule what is overdue; return the alert if a row of it was lost or keeps failing."""
    session, settings, now = context.session, context.settings, context.now
    alert = await session.get_one(Alert, alert_id)
    is_lost = False
    if alert.is_asking:
        planned = await jobs.due_of(session, step_key(alert))
        if _is_stuck(alert, planned, settings, now):
            await schedule_step(session, alert, at=now, now=now)
            is_lost |= _was_lost(alert, planned, now)
    if alert.state is AlertState.ACKNOWLEDGED and watch_at(alert, settings) + GRACE < now:
        planned = await jobs.due_of(session, watch_key(alert))
        await schedule_watch(session, alert, at=now, now=now)
        is_lost |= _was_lost(alert, planned, now)
    return Late(alert, now - await due_at(session, alert, settings)) if is_lost else None


def _was_lost(alert: Alert, planned: datetime | None, now: datetime) -> bool:
    """Tell a lost row from a late one: that is done within a second, and an outage's, if any."""
    is_lost = planned is None or planned > now
    log.warning("alert-stuck", alert=alert.id, step=alert.step, lost=is_lost)
    return is_lost


def _is_stuck(alert: Alert, planned: datetime | None, settings: Settings, now: datetime) -> bool:
    """Tell whether an open alert's next step is late and nothing is about to make it."""
    if alert.stepped_at + step_wait(alert, settings) + GRACE >= now:
        return False
    return planned is None or not now - GRACE <= planned <= now + GRACE


async def _show_life(context: JobContext, *, may_tell: bool) -> None:
    session, settings, now = context.session, context.settings, context.now
    sign, before = await lock_sign(session, now=now)
    if not may_tell or now - before <= timedelta(minutes=settings.outage_minutes):
        return
    late = await find_late(session, settings, now=now, least=GRACE)
    log.error("was-away", since=before.isoformat(), late=len(late))
    sign.told_at = now
    await _tell_admins(session, cards.outage((before, now), late, zone=settings.zone), now=now)


async def _tell_of_lost(session: AsyncSession, lost: list[Late], *, now: datetime) -> None:
    sign, _ = await lock_sign(session, now=now)
    # A clock that was put back leaves times in the future.
    if sign.told_at is not None and timedelta() <= now - sign.told_at < TELL_AGAIN:
        return
    sign.told_at = now
    await _tell_admins(session, cards.found_again(lost), now=now)


async def _tell_admins(session: AsyncSession, screen: Screen, *, now: datetime) -> None:
    """Tell the admins; should it fail, what it is about goes on all the same."""
    try:
        async with savepoint(session):
            for admin in await roles.holders(session, Role.ADMIN, None):
                await say(session, admin, screen, now=now, sending=ALERT)
    except Exception as error:
        if is_transient(error):
            raise
        log.error("admins-not-told", error=whereabouts(error))
