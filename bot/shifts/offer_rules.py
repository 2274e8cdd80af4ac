"""When a free place is offered to who waits, and until when they may answer. Pure; UTC."""

from datetime import datetime, timedelta

from bot.shifts.model import Shift
from bot.shifts.quiet import TO_READ, is_night, morning_after

# So shortly before the start there is no time to ask one after the other.
RUSH = timedelta(hours=2)
# A place is kept for a third of the time that is left, within these bounds.
LEAST_KEPT, MOST_KEPT = timedelta(minutes=10), timedelta(hours=6)


def is_rush(shift: Shift, now: datetime) -> bool:
    """Tell whether a free place goes to the first of all who wait."""
    return shift.starts_at - now < RUSH


def offered_when(shift: Shift, now: datetime) -> datetime:
    """Return when the offer is sent: now, or in the morning, if that leaves time to answer."""
    morning = morning_after(now, shift.area.zone)
    if is_night(now, shift.area.zone) and shift.starts_at - morning >= RUSH:
        return morning
    return now


def offered_until(shift: Shift, sent_at: datetime) -> datetime:
    """Return until when a place is kept for somebody who is asked at `sent_at`.

    Nobody has to answer by night, but who was asked by night, since the shift begins so soon.
    """
    zone = shift.area.zone
    kept = min(max((shift.starts_at - sent_at) / 3, LEAST_KEPT), MOST_KEPT)
    until = sent_at + kept
    if is_night(until, zone) and not is_night(sent_at, zone):
        until = morning_after(until, zone) + TO_READ
    return min(until, shift.starts_at)
