"""Waiting for announced arrivals: overdue after a grace time, which wakes who is on call there."""

from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts import escalation
from bot.alerts.kinds import AlertDraft, AlertKind
from bot.arrivals import announced_cards as cards
from bot.arrivals.announcement import lock_announcement
from bot.arrivals.model import Announcement, AnnouncementState, Arrival, ArrivalState
from bot.spine.jobs.model import Due, JobContext, Priority, job
from bot.spine.outbox.say import say

OVERDUE_ARRIVAL = AlertKind("overdue-arrival", ends_with_subject=False, joins_storms=True)
# While a check-in may be theirs and is open, nobody else is woken; looked at again so often.
LOOK_AGAIN = timedelta(minutes=5)


async def schedule(session: AsyncSession, announcement: Announcement, *, now: datetime) -> None:
    """Schedule the look at whether they have come.

    At the announced time: the job knows the settings, and puts itself off by the grace time.
    """
    await _look_at(session, announcement, max(announcement.expected_at, now), now)


async def _look_at(
    session: AsyncSession, announcement: Announcement, at: datetime, now: datetime
) -> None:
    due = Due(at, now, key=overdue_key(announcement.id))
    await raise_overdue.schedule(session, due, announcement_id=announcement.id)


def overdue_key(announcement_id: int) -> str:
    """Return the key of the job that raises the alert of an overdue arrival."""
    return f"announced-overdue:{announcement_id}"


@job("announced-overdue", Priority.ALERT)
async def raise_overdue(context: JobContext, announcement_id: int) -> None:
    """Raise the alert that somebody announced has not come, and ask the traveller."""
    session, now = context.session, context.now
    announcement = await lock_announcement(session, announcement_id)
    if announcement.state is not AnnouncementState.ANNOUNCED:
        return
    at = announcement.expected_at + timedelta(minutes=context.settings.overdue_minutes)
    if now < at:
        await _look_at(session, announcement, at, now)
        return
    perhaps = await _check_in_of(session, announcement)
    if perhaps is not None and perhaps.is_open:
        await _look_at(session, announcement, now + LOOK_AGAIN, now)
        return
    announcement.state = AnnouncementState.OVERDUE
    await session.flush()
    draft = AlertDraft(
        kind=OVERDUE_ARRIVAL,
        area_id=announcement.area_id,
        screen=cards.overdue(announcement, perhaps),
        subject_id=announcement.id,
        about_id=announcement.person_id,
    )
    announcement.alert_id = (await escalation.raise_alert(session, draft, now=now)).id
    if announcement.person is not None:
        asked = cards.where_are_you(announcement)
        announcement.card_outbox_id = await say(session, announcement.person, asked, now=now)


async def _check_in_of(session: AsyncSession, announcement: Announcement) -> Arrival | None:
    """Return the check-in that it may be, unless that was called off or found nobody."""
    if announcement.arrival_id is None:
        return None
    arrival = await session.get_one(Arrival, announcement.arrival_id)
    over = (ArrivalState.CANCELLED, ArrivalState.GONE)
    return arrival if arrival.state not in over else None
