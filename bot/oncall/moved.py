"""Whose next time on call a change has moved: they are told once, before and after."""

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from bot.oncall import cards
from bot.oncall.calculator import shifts_of_duty
from bot.oncall.hand_offs import watch_again
from bot.oncall.intervals import Interval
from bot.oncall.notices import tell
from bot.oncall.rota import rotas_of
from bot.people.model import Person
from bot.places.model import Area

# How far ahead somebody's next time on call is looked for.
NEXT_WITHIN = timedelta(days=100)

Next = Mapping[int, Interval]
"""Person's id -> their next time on call."""


async def next_times(session: AsyncSession, areas: Sequence[Area], *, now: datetime) -> Next:
    """Find each person's next time on call in these areas, after the one that runs now."""
    await session.flush()
    coming: dict[int, Interval] = {}
    for rota in await rotas_of(session, areas, at=now):
        for one in shifts_of_duty(rota.rota, now, now + NEXT_WITHIN):
            if one.since > now:
                theirs = one.since, one.until
                coming[one.person_id] = min(coming.get(one.person_id, theirs), theirs)
    return coming


async def tell_moved(
    session: AsyncSession, areas: Sequence[Area], before: Next, *, by: Person | None, now: datetime
) -> None:
    """Tell those whose next time on call has moved, once, both times.

    The areas are looked at as well: somebody else may be on call at once.
    """
    await watch_again(session, [area.id for area in areas], now=now)
    after = await next_times(session, areas, now=now)
    moved = [one for one in {*before, *after} if before.get(one) != after.get(one)]
    for person_id in sorted(moved):
        person = await session.get_one(Person, person_id)
        screen = cards.moved(areas, before.get(person_id), after.get(person_id))
        await tell(session, [person], screen, by=by, now=now)
