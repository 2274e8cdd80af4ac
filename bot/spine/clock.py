"""Tell the time. A turn or a tick reads the clock once and hands `now` down; nothing else reads it.

`SystemClock` is the machine's. `FollowedClock` is for trials: it follows the sandbox's clock,
which somebody may turn forward, by an offset that the follower (bot/spine/follow.py) sets.
"""

from datetime import UTC, datetime, timedelta
from typing import Protocol
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError


class Clock(Protocol):
    def now(self) -> datetime:
        """This instant, aware, in UTC."""
        ...


class SystemClock:
    def now(self) -> datetime:
        return datetime.now(UTC)


class FollowedClock:
    def __init__(self) -> None:
        self.offset = timedelta(0)

    def now(self) -> datetime:
        return datetime.now(UTC) + self.offset


def check_zone(name: str) -> None:
    """Raise ValueError if this is no name of an IANA time zone."""
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):  # OSError: a folder of zones, as "Asia"
        raise ValueError(f"{name!r} is no IANA time zone (such as Asia/Shanghai)") from None
