"""Posting a shift. It is known by area, title, place and start; none is posted twice."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import rights
from bot.people.model import Person
from bot.people.rights import Action
from bot.places.model import Area
from bot.shifts.changes import ChangeKind, log_change
from bot.shifts.hours import schedule_end
from bot.shifts.model import Shift, ShiftState
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
    is_popular: bool = False
    joins_begun: bool = False
    series_id: int | None = None


async def post_shift(
    session: AsyncSession,
    draft: Draft,
    *,
    by: Person,
    now: datetime,
    state: ShiftState = ShiftState.OPEN,
) -> Shift:
    """Post a shift, or keep it as a draft; one that was cancelled is offered once more.

    Raises NotAllowed, ShiftRefused (form-past, already-posted).
    """
    rights.require(by, Action.POST_SHIFT, draft.area.id)
    if draft.starts_at <= now:
        raise ShiftRefused(PostRefusal.IN_THE_PAST)
    same = await lock_same(session, draft)
    if same is not None and same.state is not ShiftState.CANCELLED:
        raise ShiftRefused(PostRefusal.ALREADY_POSTED)
    if same is None:
        same = await add_shift(session, draft, by=by, now=now)
    else:
        same.place, same.ends_at = draft.place, draft.ends_at
        same.capacity, same.languages = draft.capacity, draft.languages
        same.is_popular, same.joins_begun = draft.is_popular, draft.joins_begun
        same.series_id, same.crew_id = draft.series_id, None
        same.announced_at, same.in_digest = None, False
        await schedule_end(session, same, now=now)
    same.state = state
    await log_change(session, same, ChangeKind.POSTED, by=by, now=now)
    return same


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
        is_popular=draft.is_popular,
        joins_begun=draft.joins_begun,
        series_id=draft.series_id,
        posted_by=by.id if by else None,
        created_at=now,
    )
    session.add(made)
    await session.flush()
    await schedule_end(session, made, now=now)
    return made
