"""When people are asked before a shift whether they come. Pure."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.shifts.model import Shift
from bot.spine.wall_clock import instant

# By the clocks of the shift's area.
EVENING = time(19)
MORNING = time(9)
# The evening's question comes no longer than this before a start, an hour of the clocks included.
ASKED_WITHIN = timedelta(hours=30)


def reminders(shift: Shift, remind: timedelta) -> list[datetime]:
    """Return when people are asked whether they come: the evening before, and `remind` before. UTC.

    For what begins before nine in the morning the evening's question is the last.
    """
    zone = shift.area.zone
    start = shift.starts_at.astimezone(ZoneInfo(zone))
    evening = instant(datetime.combine(start.date() - timedelta(days=1), EVENING), zone)
    return [evening] if start.time() < MORNING else [evening, shift.starts_at - remind]
