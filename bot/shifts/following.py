"""Doing to a whole series what was done to one of its shifts: all that follow, or other roles.

Each is changed as if by hand: its people are told and asked again, and its log says so.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.model import Person
from bot.shifts.changes import ChangeKind, ShiftChange, may_follow, read
from bot.shifts.crew import crew_of
from bot.shifts.editing import Edit, cancel_shift, edit_shift, lock_managed
from bot.shifts.making import clock_minutes
from bot.shifts.model import Shift, ShiftState
from bot.shifts.rules import PostRefusal, ShiftRefused
from bot.spine.wall_clock import instant_on, local_day

# What the roles of a crew have in common.
_OF_A_CREW = frozenset({"place", "starts_at", "ends_at"})


@dataclass(frozen=True)
class Followed:
    """How many shifts were changed; `left`: over, cancelled, or in the way of another one."""

    done: int
    left: int


async def change_others(
    session: AsyncSession, by: Person, change_id: int, *, in_crew: bool, now: datetime
) -> Followed:
    """Make a change to all later shifts of the series, or to the other roles of the crew.

    Twice is harmless. Raises NotAllowed, ShiftRefused (changed-meanwhile).
    """
    change = await session.get(ShiftChange, change_id)
    if change is None or not may_follow(change):
        raise ShiftRefused(PostRefusal.CHANGED_MEANWHILE)
    shift = await lock_managed(session, by, change.shift_id)
    others = await (crew_of(session, shift) if in_crew else _later(session, shift, change))
    done = left = 0
    for other in others:
        try:
            done += await _change(session, by, shift, change, other, now)
        except ShiftRefused:
            left += 1
    return Followed(done, left)


async def _later(session: AsyncSession, shift: Shift, change: ShiftChange) -> Sequence[Shift]:
    """Read the later shifts of the series that were called the same."""
    before = read(change.old)
    rows = await session.scalars(
        select(Shift)
        .where(
            Shift.series_id == shift.series_id,
            Shift.title.in_({shift.title, before.get("title", shift.title)}),
            Shift.starts_at > before.get("starts_at", shift.starts_at),
            Shift.id != shift.id,
            Shift.state != ShiftState.CANCELLED,
        )
        .order_by(Shift.id)
    )
    return rows.all() if shift.series_id is not None else []


async def _change(
    session: AsyncSession,
    by: Person,
    shift: Shift,
    change: ShiftChange,
    other: Shift,
    now: datetime,
) -> bool:
    if change.kind is ChangeKind.CANCELLED:
        await cancel_shift(session, by, other.id, now=now, reason=change.reason)
        return True
    new = new_fields(change, shift, other)
    if other.crew_id is not None and other.crew_id == shift.crew_id:
        new = {name: value for name, value in new.items() if name in _OF_A_CREW}
    edit = Edit(new, {}, change.reason)
    return await edit_shift(session, by, other.id, edit, now=now) is not None


def new_fields(change: ShiftChange, shift: Shift, other: Shift) -> Mapping[str, Any]:
    """Return the fields that another shift gets: its times on its own day, by the clocks.

    Pure. What the change left as it was stays as it is there.
    """
    zone = shift.area.zone
    old, new = read(change.old), read(change.new)
    fields = dict(new)
    day_before = local_day(old.get("starts_at", shift.starts_at), zone)
    days = local_day(new.get("starts_at", shift.starts_at), zone) - day_before
    for name in ("starts_at", "ends_at"):
        if name in new:
            minutes = clock_minutes(new[name], day_before + days, zone)
            on = local_day(other.starts_at, zone) + days
            fields[name] = instant_on(on, minutes, zone)
    return fields
