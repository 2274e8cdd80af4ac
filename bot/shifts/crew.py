"""Roles inside a piece of work: 2 at the gate, 1 driver. Each is a shift with places of its own.

So each role is taken, waited for, offered and reminded of as any shift; `crew_id` ties them.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.model import Person
from bot.shifts.model import Shift, ShiftState
from bot.shifts.patterns import CrewRole
from bot.shifts.post import Draft, post_shift


def drafts_of(draft: Draft, roles: Sequence[CrewRole]) -> list[Draft]:
    """Make a draft for each role; without roles there is one."""
    if not roles:
        return [draft]
    return [
        replace(draft, title=f"{draft.title} · {role.name}", capacity=role.count) for role in roles
    ]


async def post_crew(
    session: AsyncSession,
    drafts: Sequence[Draft],
    *,
    by: Person,
    now: datetime,
    state: ShiftState = ShiftState.OPEN,
) -> list[Shift]:
    """Post the roles of one piece of work. Raises as `post_shift`; then none is posted."""
    shifts = [await post_shift(session, one, by=by, now=now, state=state) for one in drafts]
    await tie(session, shifts)
    return shifts


async def tie(session: AsyncSession, shifts: Sequence[Shift]) -> None:
    """Make one crew of shifts, if there are several."""
    if len(shifts) > 1:
        for shift in shifts:
            shift.crew_id = shifts[0].id
        await session.flush()


async def crew_of(session: AsyncSession, shift: Shift) -> list[Shift]:
    """Read the other roles of a shift that are not cancelled, by title."""
    if shift.crew_id is None:
        return []
    rows = await session.scalars(
        select(Shift)
        .where(Shift.crew_id == shift.crew_id, Shift.id != shift.id)
        .where(Shift.state != ShiftState.CANCELLED)
        .order_by(Shift.title, Shift.id)
    )
    return list(rows)
