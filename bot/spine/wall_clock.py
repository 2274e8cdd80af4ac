"""Wall-clock arithmetic: what a zone's clocks show, and at which instant (UTC) they show it.

A local time that the clocks jump over means the first instant after the jump; one that comes
twice means the first. Zones are IANA names. Nothing here reads a clock.
"""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

# Zones know nothing beyond these years, and arithmetic ends at 1 and 9999.
YEARS = range(1971, 2200)
DAY_MINUTES = 24 * 60
_SECOND = timedelta(seconds=1)


def instant(local: datetime, zone: str) -> datetime:
    """Return the instant (UTC) at which the zone's clocks show this naive time."""
    there = ZoneInfo(zone)
    late = local.replace(tzinfo=there, fold=0).astimezone(UTC)
    if late.astimezone(there).replace(tzinfo=None) == local:
        return late
    # The clocks jump over it: the two folds give instants on either side of the jump.
    early = local.replace(tzinfo=there, fold=1, microsecond=0).astimezone(UTC)
    late = late.replace(microsecond=0)
    offset = early.astimezone(there).utcoffset()
    while late - early > _SECOND:
        middle = early + (late - early) // _SECOND // 2 * _SECOND
        if middle.astimezone(there).utcoffset() == offset:
            early = middle
        else:
            late = middle
    return late


def is_skipped(local: datetime, zone: str) -> bool:
    """Tell whether the zone's clocks jump over this naive time."""
    return instant(local, zone).astimezone(ZoneInfo(zone)).replace(tzinfo=None) != local


def comes_twice(local: datetime, zone: str) -> bool:
    """Tell whether the zone's clocks show this naive time twice."""
    first, second = (local.replace(tzinfo=ZoneInfo(zone), fold=fold) for fold in (0, 1))
    return first.utcoffset() != second.utcoffset() and not is_skipped(local, zone)


def instant_on(day: date, minutes: int, zone: str) -> datetime:
    """Return the instant (UTC) that many minutes after midnight of the day, by the zone's clocks.

    From 24 hours on it lies on the next day.
    """
    days, minutes = divmod(minutes, DAY_MINUTES)
    return instant(datetime.combine(day + timedelta(days=days), time(*divmod(minutes, 60))), zone)


def local_day(moment: datetime, zone: str) -> date:
    """Return the calendar day that the zone has at this instant."""
    return moment.astimezone(ZoneInfo(zone)).date()
