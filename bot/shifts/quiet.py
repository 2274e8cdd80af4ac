"""The quiet of the night, by the clocks of a place: when nobody is rung for what can wait. Pure."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from bot.shifts.model import Shift
from bot.spine.wall_clock import instant

# Ordinary messages make no sound from nine in the evening to eight in the morning.
QUIET_FROM, QUIET_UNTIL = time(21), time(8)
# What begins within these hours is worth a sound at night.
NEAR = timedelta(hours=12)
# An answer that falls into the night is due an hour after the quiet ends: time to read it.
TO_READ = timedelta(hours=1)


def is_night(moment: datetime, zone: str) -> bool:
    """Tell whether people sleep, by the clocks of this zone."""
    local = moment.astimezone(ZoneInfo(zone)).time()
    return local >= QUIET_FROM or local < QUIET_UNTIL


def morning_after(moment: datetime, zone: str) -> datetime:
    """Return when the quiet of the night in which this moment lies, or that follows, is over."""
    local = moment.astimezone(ZoneInfo(zone))
    day = local.date() + timedelta(days=local.time() >= QUIET_UNTIL)
    return instant(datetime.combine(day, QUIET_UNTIL), zone)


def is_quiet(shift: Shift, now: datetime) -> bool:
    """Tell whether a message about this shift makes no sound now: by night, if it is not near."""
    return is_night(now, shift.area.zone) and shift.starts_at - now > NEAR
