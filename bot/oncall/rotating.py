"""Rotations by the wall clock alone: when they change, and whose each period is. Pure.

All times are naive local ones; what instants they mean is the calculator's.
"""

from calendar import monthrange
from datetime import datetime, timedelta
from functools import lru_cache
from itertools import pairwise
from zoneinfo import ZoneInfo

from bot.oncall.model import Rotation, RotationMember, RotationUnit

MOMENT = "%Y-%m-%d %H:%M"
_DAYS = {RotationUnit.DAY: 1, RotationUnit.WEEK: 7}


@lru_cache(maxsize=4096)
def moment(value: str) -> datetime:
    """Read a local time such as 2020-04-01 20:00. Raises ValueError."""
    return datetime.strptime(value.replace("T", " "), MOMENT)  # noqa: DTZ007 - the area's zone


def local_text(at: datetime, zone: str) -> str:
    """Write an instant as the rota keeps local times, to the minute."""
    return at.astimezone(ZoneInfo(zone)).strftime(MOMENT)


def hand_off(rotation: Rotation, period: int) -> datetime:
    """Return when this period begins; the one that begins at `first` has number 0.

    A month without that day has its last day instead.
    """
    first = moment(rotation.first)
    steps = period * rotation.every
    if rotation.unit is not RotationUnit.MONTH:
        return first + timedelta(days=steps * _DAYS[rotation.unit])
    year, month = divmod(first.year * 12 + first.month - 1 + steps, 12)
    last_day = monthrange(year, month + 1)[1]
    return first.replace(year=year, month=month + 1, day=min(first.day, last_day))


def period_at(rotation: Rotation, at: datetime) -> int:
    """Number the period in which this local time lies."""
    first = moment(rotation.first)
    if rotation.unit is not RotationUnit.MONTH:
        return (at - first) // timedelta(days=rotation.every * _DAYS[rotation.unit])
    months = (at.year - first.year) * 12 + at.month - first.month
    period = months // rotation.every
    return period if hand_off(rotation, period) <= at else period - 1


def period_from(rotation: Rotation, at: datetime) -> int:
    """Number the first period that begins at this local time or later."""
    period = period_at(rotation, at)
    return period if hand_off(rotation, period) == at else period + 1


def member_of(rotation: Rotation, period: int) -> RotationMember | None:
    """Find whose this period is; None: nobody's, or before the rotation counts.

    Who is a member changes at joins and leaves alone: from one to the next it is arithmetic.
    """
    since = moment(rotation.since)
    first = period_at(rotation, since)
    if period < first:
        return None
    edges = {first, period + 1}
    for each in rotation.members:
        for change in (each.joined, each.left):
            if change is not None and first < (at := period_from(rotation, moment(change))):
                edges.add(min(at, period + 1))
    on, place = None, rotation.position
    for begin, end in pairwise(sorted(edges)):
        members = members_at(rotation, since if begin == first else hand_off(rotation, begin))
        if not members:
            on = None
            continue
        at = next((i for i, each in enumerate(members) if each.position >= place), 0)
        on = members[(at + end - 1 - begin) % len(members)]
        place = on.position + 1
    return on


def members_at(rotation: Rotation, at: datetime) -> list[RotationMember]:
    """List who is a member at this local time, in the order of the rotation."""
    return sorted(
        (
            each
            for each in rotation.members
            if moment(each.joined) <= at and (each.left is None or at < moment(each.left))
        ),
        key=lambda each: each.position,
    )
