"""The day of a shift: when people check in, who is missing, how long they worked. Pure; UTC."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from bot.shifts.model import Shift, SignUp

# From so long before the start people may check in.
CHECK_IN_BEFORE = timedelta(minutes=30)
# For so long a check-in is taken back by one tap.
UNDO = timedelta(minutes=2)
# So long after the start, or the time at which they said they would come, they are asked.
MISSED_AFTER = timedelta(minutes=15)
# The answers to "how late?", in minutes.
LATE_STEPS = (10, 20, 30)
MOST_LATE = 240
# A question so shortly before the start also offers to be late.
NEAR = timedelta(hours=4)
# So long a no-show stands before its person is told of it: it may be a slip.
NOTED_FOR = timedelta(minutes=30)
# Who stays longer may check out until then.
STAYS_AT_MOST = timedelta(hours=4)
# So long after the end the hours may be corrected by who worked them.
CORRECTED_WITHIN = timedelta(days=7)
_CORRECTIONS = (15, 30, 45, 60, 90, 120, 180, 240)


def check_in_from(shift: Shift) -> datetime:
    """Return from when on people may check in."""
    return shift.starts_at - CHECK_IN_BEFORE


def missed_when(held: SignUp) -> datetime:
    """Return when somebody without a sign is asked whether they are there."""
    return held.shift.starts_at + MISSED_AFTER + timedelta(minutes=held.late_minutes or 0)


def came_at(held: SignUp) -> datetime:
    """Return from when their work counts: not before the start, which they may come ahead of.

    Who joined a shift that had begun works from then on.
    """
    start = held.shift.starts_at
    if held.shift.joins_begun:
        start = max(start, held.signed_up_at)
    return max(held.checked_in_at or start, start)


def worked_minutes(held: SignUp, left_at: datetime) -> int:
    """Return how many whole minutes they have worked, if they left then."""
    return max(int((left_at - came_at(held)).total_seconds()) // 60, 0)


def earlier_steps(held: SignUp) -> list[int]:
    """List by how many minutes they may have left before the end."""
    longest = worked_minutes(held, held.shift.ends_at)
    return [step for step in _CORRECTIONS if step < longest]


def later_steps() -> list[int]:
    """List by how many minutes they may have stayed beyond the end."""
    return [step for step in _CORRECTIONS if timedelta(minutes=step) <= STAYS_AT_MOST]


def first_name(name: str) -> str:
    """Return what somebody is called on the spot: the first word of their name."""
    return (name.split() or [""])[0]


def chain_of(pairs: Sequence[tuple[int, int]], last: int) -> list[int]:
    """Return who had a place one after the other until `last` has it; people by their ids.

    `pairs`: who gave it to whom, the newest first.
    """
    chain = [last]
    for giver, taker in pairs:
        if taker == chain[0]:
            chain.insert(0, giver)
    return chain
