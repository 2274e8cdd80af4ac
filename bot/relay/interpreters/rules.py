"""Who of the roster can be asked now, and how many at once. Pure."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from bot.relay.interpreters.model import Interpreter

CIRCLE = 2  # interpreters asked at first; each round of lapsed offers adds as many again
URGENT_CIRCLE = 6  # where somebody is in danger or needs medical help
LARGEST_CIRCLE = 16
URGENT = frozenset(("danger", "medical"))
# A case in which nothing was said for so long keeps its interpreter from no other one.
SILENT = timedelta(hours=1)
# How long after everybody's silence the search begins again.
REST = timedelta(minutes=15)
# By day, by the clocks of the area: what can wait is asked then.
DAY = range(8, 22)


@dataclass(frozen=True)
class Load:
    """How many cases somebody interprets now, and has taken today."""

    now: int = 0
    today: int = 0


def is_free(wishes: Interpreter | None, load: Load, *, now: datetime, zone: str) -> bool:
    """Tell whether an interpreter's wishes let them be asked now; without any: one case at once."""
    if wishes is None:
        return load.now < 1
    if wishes.paused_until is not None and wishes.paused_until > now:
        return False
    if wishes.a_day is not None and load.today >= wishes.a_day:
        return False
    return load.now < wishes.at_once and is_within(wishes, now=now, zone=zone)


def is_within(wishes: Interpreter, *, now: datetime, zone: str) -> bool:
    """Tell whether the zone's clocks show one of their hours; these may pass midnight."""
    begins, ends = wishes.begins, wishes.ends
    if begins is None or ends is None or begins == ends:
        return True
    local = now.astimezone(ZoneInfo(zone))
    minutes = local.hour * 60 + local.minute
    if begins < ends:
        return begins <= minutes < ends
    return minutes >= begins or minutes < ends


def wave_size(*, is_urgent: bool, lapsed: int, standing: int) -> int:
    """Return how many more to ask: the circle grows by those who let their offer lapse."""
    circle = (URGENT_CIRCLE if is_urgent else CIRCLE) + lapsed
    return max(0, min(circle, LARGEST_CIRCLE) - standing)


def is_day(now: datetime, zone: str) -> bool:
    """Tell whether it is day there."""
    return now.astimezone(ZoneInfo(zone)).hour in DAY
