"""What a report says, computed from what happened. Pure; instants are UTC."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from statistics import median
from zoneinfo import ZoneInfo

from bot.oncall.intervals import Interval, clipped
from bot.spine.wall_clock import instant

# A ring within this time of the one before finds somebody who is awake anyway.
STILL_AWAKE = timedelta(minutes=15)
# The hours in which people sleep: a night is named by the day of its evening.
EVENING, MORNING = time(22), time(7)
DAY = timedelta(days=1)
# Who is on call for a shorter part of a night or day has not had it.
COUNTS_FROM = timedelta(hours=4)
_SATURDAY = 5


@dataclass(frozen=True)
class AlertFacts:
    """One alert as a report sees it; `taken_after` None: nobody has it, or it ended before."""

    taken_after: timedelta | None
    steps: int
    is_unanswered: bool


@dataclass(frozen=True)
class Woken:
    """Somebody and how often they were woken."""

    person_id: int
    name: str
    times: int


@dataclass(frozen=True)
class Figures:
    """An area's day and night. `median` and `worst`: until somebody had an alert."""

    arrivals: int
    alerts: int
    median: timedelta | None
    worst: timedelta | None
    most_steps: int
    unanswered: int
    still_open: int
    woken: Sequence[Woken]

    @property
    def is_quiet(self) -> bool:
        return not (self.arrivals or self.alerts or self.still_open or self.woken)


@dataclass(frozen=True)
class Load:
    """How much somebody is on call: whole nights, and days of weekends."""

    nights: int
    weekend_days: int


def figures(
    arrivals: int, alerts: Sequence[AlertFacts], *, still_open: int, woken: Sequence[Woken]
) -> Figures:
    """Sum up what happened in an area."""
    waits = [one.taken_after.total_seconds() for one in alerts if one.taken_after is not None]
    return Figures(
        arrivals=arrivals,
        alerts=len(alerts),
        median=timedelta(seconds=median(waits)) if waits else None,
        worst=timedelta(seconds=max(waits)) if waits else None,
        most_steps=max((one.steps for one in alerts), default=0),
        unanswered=sum(one.is_unanswered for one in alerts),
        still_open=still_open,
        woken=sorted(woken, key=lambda one: (-one.times, one.name)),
    )


# --- waking ---------------------------------------------------------------------------------------


def night_of(at: datetime, zone: str) -> date | None:
    """Return the night of an instant, by the day of its evening; None by day."""
    there = at.astimezone(ZoneInfo(zone))
    if there.time() >= EVENING:
        return there.date()
    return there.date() - DAY if there.time() < MORNING else None


def count_wakes(rings: Iterable[datetime], zone: str) -> int:
    """Count how often these rings have woken somebody; those by day wake nobody."""
    wakes, last = 0, None
    for ring in sorted(rings):
        if night_of(ring, zone) is None:
            continue
        if last is None or ring - last >= STILL_AWAKE:
            wakes += 1
        last = ring
    return wakes


# --- fairness -------------------------------------------------------------------------------------


def load(on_call: Sequence[Interval], zone: str) -> Load:
    """Count the nights and weekend days of these times on call, which do not overlap."""
    nights: set[date] = set()
    weekend_days: set[date] = set()
    for day in _days(on_call, zone):
        night = _local(day, EVENING, zone), _local(day + DAY, MORNING, zone)
        if _within(on_call, night) >= COUNTS_FROM:
            nights.add(day)
        whole = _local(day, time(), zone), _local(day + DAY, time(), zone)
        if day.weekday() >= _SATURDAY and _within(on_call, whole) >= COUNTS_FROM:
            weekend_days.add(day)
    return Load(len(nights), len(weekend_days))


def _days(on_call: Sequence[Interval], zone: str) -> set[date]:
    days: set[date] = set()
    for start, end in on_call:
        day, last = (at.astimezone(ZoneInfo(zone)).date() for at in (start - DAY, end))
        while day <= last:
            days.add(day)
            day += DAY
    return days


def _within(on_call: Sequence[Interval], whole: Interval) -> timedelta:
    parts = (clipped(one, whole) for one in on_call)
    return sum((end - start for start, end in parts if start < end), timedelta())


def _local(day: date, clock: time, zone: str) -> datetime:
    return instant(datetime.combine(day, clock), zone)
