"""How long a resident may wait for an answer. Pure."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

NIGHT_FROM, NIGHT_TO = 22, 7  # full hours by the area's clocks


@dataclass(frozen=True)
class Patience:
    """The longest wait by day and by night."""

    by_day: timedelta
    by_night: timedelta

    @property
    def shortest(self) -> timedelta:
        return min(self.by_day, self.by_night)


def longest_wait(since: datetime, zone: str, patience: Patience) -> timedelta:
    """Return how long words may wait that were said then, by the clocks of an IANA zone."""
    hour = since.astimezone(ZoneInfo(zone)).hour
    is_night = hour >= NIGHT_FROM or hour < NIGHT_TO
    return patience.by_night if is_night else patience.by_day
