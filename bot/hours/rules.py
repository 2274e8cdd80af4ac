"""Rules of hours, pure: what is credited, and which entries a coordinator may decide."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from bot.hours.model import Hours, HoursState
from bot.people import rights
from bot.people.model import Person
from bot.people.rights import Action
from bot.spine.refused import Refused
from bot.spine.wall_clock import instant, local_day

NIGHT_BEGINS, NIGHT_ENDS = time(22), time(6)
# The rules of credit that an area may choose, in percent of the night's minutes.
NIGHT_RULES = (100, 150, 200)
DAY = timedelta(days=1)


class HoursRefusal(StrEnum):
    GONE = "gone"
    OWN = "own"  # nobody decides about their own hours
    NO_LENGTH = "no-length"
    TOO_LONG = "too-long"
    NOT_OVER = "not-over"
    TOO_OLD = "too-old"
    OVERLAPS = "overlaps"
    DECIDED = "decided"


class HoursRefused(Refused):
    def __init__(self, reason: HoursRefusal, **args: object) -> None:
        self.reason = reason
        self.text_id = f"hours-{reason}"
        super().__init__(**args)


@dataclass(frozen=True)
class Month:
    """A month's sums in minutes, by the clocks of each entry's area.

    `worked` and `credited`: what is approved. `open_minutes`: what still waits for approval.
    """

    first: date
    worked: int
    credited: int
    open_minutes: int


def night_minutes(starts_at: datetime, minutes: int, zone: str) -> int:
    """Count the minutes between 22:00 and 06:00 by the zone's clocks, summer time included."""
    ends_at = starts_at + timedelta(minutes=minutes)
    day, total = local_day(starts_at, zone) - DAY, timedelta()
    while day <= local_day(ends_at, zone):
        begins = instant(datetime.combine(day, NIGHT_BEGINS), zone)
        ends = instant(datetime.combine(day + DAY, NIGHT_ENDS), zone)
        total += max(min(ends, ends_at) - max(begins, starts_at), timedelta())
        day += DAY
    return int(total.total_seconds()) // 60


def credit(starts_at: datetime, minutes: int, zone: str, night_percent: int) -> int:
    """Return the minutes that are credited; part of a minute is not."""
    night = night_minutes(starts_at, minutes, zone)
    return minutes + night * (night_percent - 100) // 100


def by_month(entries: Iterable[Hours]) -> list[Month]:
    """Sum entries by month, the newest first; what was refused counts nowhere."""
    sums: dict[date, list[int]] = {}
    for one in entries:
        first = one.starts_at.astimezone(ZoneInfo(one.area.zone)).date().replace(day=1)
        month = sums.setdefault(first, [0, 0, 0])
        if one.state is HoursState.APPROVED:
            month[0] += one.minutes
            month[1] += one.credited
        elif one.state is HoursState.PROPOSED:
            month[2] += one.minutes
    return [Month(first, *sums[first]) for first in sorted(sums, reverse=True)]


def require_deciding(by: Person, entry: Hours) -> None:
    """Raise NotAllowed, or HoursRefused for one's own, unless `by` may decide about the entry."""
    rights.require(by, Action.APPROVE_HOURS, entry.area_id)
    if entry.person_id == by.id:
        raise HoursRefused(HoursRefusal.OWN)
