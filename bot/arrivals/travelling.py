"""What an announced traveller does with their personal link: look, come later, not come.

Their scan is a check-in like any other (scan.py); the link lets the worker be asked whether it
is the announced one.
"""

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.arrivals import announced_cards as cards
from bot.arrivals import expecting, proposing
from bot.arrivals.announced import end_overdue_alert
from bot.arrivals.announcement import AnnouncementRefusal, AnnouncementRefused, lock_announcement
from bot.arrivals.model import (
    Announcement,
    AnnouncementState,
    lock_with_alert,
    open_arrival_of,
)
from bot.people import rights, roles
from bot.people.model import Person, Role
from bot.people.rights import Action
from bot.spine.outbox.say import NOTICE, say
from bot.spine.outbox.screen import Screen

# Minutes by which a traveller can say that they come later.
LATER = (30, 60, 120, 240)


async def find_by_code(session: AsyncSession, code: str) -> Announcement:
    """Find the announced arrival of a link. Raises AnnouncementRefused."""
    announcement = await session.scalar(select(Announcement).where(Announcement.code == code))
    if announcement is None:
        raise AnnouncementRefused(AnnouncementRefusal.UNKNOWN)
    return announcement


async def open_link(
    session: AsyncSession, person: Person, code: str, *, now: datetime
) -> Announcement:
    """Let the traveller be known from now on; who waits at a gate already is proposed.

    Raises AnnouncementRefused.
    """
    rights.require(person, Action.ASK, None)
    waiting = await open_arrival_of(session, person)
    if waiting is not None:  # locked before the announced one, as everywhere
        await lock_with_alert(session, waiting.id)
    announcement = await lock_announcement(session, (await find_by_code(session, code)).id)
    if announcement.person_id not in (None, person.id):
        raise AnnouncementRefused(AnnouncementRefusal.LINK_USED)
    if not announcement.is_expected:
        raise AnnouncementRefused(AnnouncementRefusal.OVER)
    announcement.person = person
    await session.flush()
    if waiting is not None and waiting.is_open:
        await proposing.propose_and_show(session, waiting, now=now)
    return announcement


async def require_own(session: AsyncSession, announcement_id: int, person: Person) -> Announcement:
    """Lock the traveller's own, still expected. Raises AnnouncementRefused."""
    announcement = await lock_announcement(session, announcement_id)
    if announcement.person_id != person.id:
        raise AnnouncementRefused(AnnouncementRefusal.UNKNOWN)
    if not announcement.is_expected:
        raise AnnouncementRefused(AnnouncementRefusal.OVER)
    return announcement


async def come_later(
    session: AsyncSession, announcement_id: int, person: Person, minutes: int, *, now: datetime
) -> Announcement:
    """Put the arrival off, from now or from the announced time if that is later; staff are told.

    Raises AnnouncementRefused.
    """
    announcement = await require_own(session, announcement_id, person)
    if minutes not in LATER:
        raise AnnouncementRefused(AnnouncementRefusal.UNKNOWN)  # no such button was ever offered
    announcement.expected_at = max(announcement.expected_at, now) + timedelta(minutes=minutes)
    announcement.state = AnnouncementState.ANNOUNCED
    await session.flush()
    await end_overdue_alert(session, announcement, "announced-ended-moved", now)
    await expecting.schedule(session, announcement, now=now)
    await _tell_staff(session, announcement, cards.comes_later(announcement), now)
    return announcement


async def come_not(
    session: AsyncSession, announcement_id: int, person: Person, *, now: datetime
) -> Announcement:
    """Note that the traveller does not come; staff are told. Raises AnnouncementRefused."""
    announcement = await require_own(session, announcement_id, person)
    announcement.state, announcement.ended_at = AnnouncementState.CANCELLED, now
    announcement.ended_by, announcement.arrival_id = person.id, None
    await session.flush()
    await end_overdue_alert(session, announcement, "announced-ended-cancelled", now)
    await _tell_staff(session, announcement, cards.comes_not(announcement), now)
    return announcement


async def _tell_staff(
    session: AsyncSession, announcement: Announcement, screen: Screen, now: datetime
) -> None:
    """Tell who announced them, or the office where a command did or they can't be reached."""
    author = announcement.author
    if author is not None and author.is_reachable:
        told = [author]
    else:
        told = await roles.holders(session, Role.OFFICE, announcement.area_id)
    for person in told:
        await say(session, person, screen, now=now, sending=NOTICE)
