"""The clock of a night, which goes from act to act."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta


@dataclass
class Clock:
    """The clock of a night; all processes follow it."""

    at: datetime

    def now(self) -> datetime:
        return self.at


def clock_at(day: int, hour: int) -> Clock:
    """Return a clock at this hour in Shanghai, so many days after 2020-04-01."""
    midnight = datetime(2020, 3, 31, 16, tzinfo=UTC)
    return Clock(midnight + timedelta(days=day, hours=hour))
