"""One's own hours: the entries, and their sums by month."""

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.hours.cards import PAGE, Page
from bot.hours.model import Hours
from bot.hours.rules import HoursRefusal, HoursRefused, Month, by_month
from bot.people.model import Person


async def hours_of(
    session: AsyncSession, person: Person, number: int = 0
) -> tuple[Sequence[Month], Page]:
    """Read somebody's own months, and a page of their entries; the newest first."""
    own = select(Hours).where(Hours.person_id == person.id)
    count = await session.scalar(select(func.count()).select_from(own.subquery())) or 0
    number = min(max(number, 0), max(count - 1, 0) // PAGE)
    newest = own.order_by(Hours.starts_at.desc(), Hours.id.desc())
    months = by_month((await session.scalars(newest)).unique())
    shown = await session.scalars(newest.offset(number * PAGE).limit(PAGE))
    return months, Page(shown.unique().all(), count, number)


async def require_own(session: AsyncSession, person: Person, entry_id: int) -> Hours:
    """Return one's own entry. Raises HoursRefused (gone)."""
    entry = await session.get(Hours, entry_id)
    if entry is None or entry.person_id != person.id:
        raise HoursRefused(HoursRefusal.GONE)
    return entry
