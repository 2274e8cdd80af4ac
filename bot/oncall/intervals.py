"""Arithmetic of intervals between instants (UTC), half-open."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import lru_cache

from bot.spine.wall_clock import instant

Interval = tuple[datetime, datetime]


@lru_cache(maxsize=65536)
def instant_of(local: datetime, zone: str) -> datetime:
    """Return the instant of a local time; remembered, since areas share their hours."""
    return instant(local, zone)


def touching(intervals: Iterable[Interval], within: Interval) -> Iterator[Interval]:
    start, end = within
    return (one for one in intervals if one[0] < one[1] and one[0] < end and one[1] > start)


def clipped(one: Interval, within: Interval) -> Interval:
    """Cut an interval to another; an empty one if they do not meet."""
    return max(one[0], within[0]), min(one[1], within[1])


def without(whole: Interval, cuts: Iterable[Interval]) -> Iterator[Interval]:
    """Give what is left of an interval without others."""
    since, end = whole
    for start, stop in sorted(cuts):
        if start < stop and stop > since:
            if start >= end:
                break
            if start > since:
                yield since, start
            since = stop
    if since < end:
        yield since, end


def joined(intervals: Iterable[Interval]) -> list[Interval]:
    """Make intervals that meet or overlap one, in the order of time."""
    joined: list[Interval] = []
    for start, end in sorted(one for one in intervals if one[0] < one[1]):
        if joined and start <= joined[-1][1]:
            joined[-1] = joined[-1][0], max(joined[-1][1], end)
        else:
            joined.append((start, end))
    return joined
