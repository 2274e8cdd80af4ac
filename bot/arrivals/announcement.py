"""Why something can't be done with an announced arrival, and the lock with which it is changed."""

from enum import StrEnum

from sqlalchemy.ext.asyncio import AsyncSession

from bot.arrivals.model import Announcement
from bot.spine.db.queries import lock
from bot.spine.refused import Refused


class AnnouncementRefusal(StrEnum):
    """Why something can't be done with an announced arrival."""

    UNKNOWN = "unknown"  # there is none
    OVER = "over"  # arrived or cancelled
    LINK_USED = "link-used"  # somebody else opened the link before
    GONE = "gone"  # the question of a worker is not open any more


class AnnouncementRefused(Refused):
    """An announced arrival with which this person can't do this now."""

    def __init__(self, reason: AnnouncementRefusal) -> None:
        self.text_id = f"announced-{reason}"
        super().__init__()
        self.reason = reason


async def lock_announcement(session: AsyncSession, announcement_id: int) -> Announcement:
    """Lock it and read it as it is now. Raises AnnouncementRefused."""
    announcement = await lock(session, Announcement, announcement_id)
    if announcement is None:
        raise AnnouncementRefused(AnnouncementRefusal.UNKNOWN)
    return announcement
