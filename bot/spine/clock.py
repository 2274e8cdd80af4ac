"""What time it is. A turn or a tick asks once and hands `now` down; nothing else reads a clock.

`SystemClock` is the machine's. `FollowedClock` is for trials: the sandbox's clock, which somebody may turn forward;
it keeps an offset that the follower (bot/spine/follow.py) sets.
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
    """Raises ValueError for what is no name of an IANA time zone, and says so."""
    try:
        ZoneInfo(name)
    except (
        ZoneInfoNotFoundError,
        ValueError,
        OSError,
    ):  # OSError: a whole folder of zones, such as Asia
        raise ValueError(f"{name!r} is no IANA time zone (such as Asia/Shanghai)") from None
