"""Posting a shift. It is known by area, title, place and start; none is posted twice."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import rights
from bot.people.model import Person
from bot.people.rights import Action
from bot.places.model import Area
from bot.shifts.hours import schedule_end
from bot.shifts.model import Shift
from bot.shifts.rules import PostRefusal, ShiftRefused


@dataclass(frozen=True)
class Draft:
    """A shift that is not posted yet; what a form or a row of a table says."""

    area: Area
    title: str
    place: str
    starts_at: datetime
    ends_at: datetime
    capacity: int
    languages: str = ""


async def post_shift(session: AsyncSession, draft: Draft, *, by: Person, now: datetime) -> Shift:
    """Post a shift. Raises NotAllowed, ShiftRefused (form-past, already-posted)."""
    rights.require(by, Action.POST_SHIFT, draft.area.id)
    if draft.starts_at <= now:
        raise ShiftRefused(PostRefusal.IN_THE_PAST)
    if await lock_same(session, draft) is not None:
        raise ShiftRefused(PostRefusal.ALREADY_POSTED)
    return await add_shift(session, draft, by=by, now=now)


async def lock_same(session: AsyncSession, draft: Draft) -> Shift | None:
    """Find the shift of the draft's area, title, place and start; lock it."""
    return await session.scalar(
        select(Shift)
        .where(
            Shift.area_id == draft.area.id,
            Shift.title == draft.title,
            Shift.place == draft.place,
            Shift.starts_at == draft.starts_at,
        )
        .with_for_update(of=Shift)
        .execution_options(populate_existing=True)
    )


async def add_shift(
    session: AsyncSession, draft: Draft, *, by: Person | None, now: datetime
) -> Shift:
    """Add a shift, and have its hours asked for after its end. `by` is None for a table's."""
    made = Shift(
        area=draft.area,
        title=draft.title,
        place=draft.place,
        starts_at=draft.starts_at,
        ends_at=draft.ends_at,
        capacity=draft.capacity,
        taken=0,
        languages=draft.languages,
        posted_by=by.id if by else None,
        created_at=now,
    )
    session.add(made)
    await session.flush()
    await schedule_end(session, made, now=now)
    return made
