"""Whom a change of the rota concerns: each is told once, and nobody of their own act."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import roles
from bot.people.model import Person, Role
from bot.spine.outbox.say import NOTICE, Sending, say
from bot.spine.outbox.screen import Screen


async def coordinators_of(session: AsyncSession, area_ids: Iterable[int]) -> list[Person]:
    """Find the reachable coordinators of these areas; the admins, where there are none."""
    people: dict[int, Person] = {}
    for area_id in sorted(set(area_ids)):
        leaders = await _reachable(session, Role.COORDINATOR, area_id)
        for one in leaders or await _reachable(session, Role.ADMIN, area_id):
            people[one.id] = one
    return list(people.values())


async def _reachable(session: AsyncSession, role: Role, area_id: int) -> list[Person]:
    return [one for one in await roles.holders(session, role, area_id) if _is_there(one)]


async def tell(
    session: AsyncSession,
    people: Iterable[Person | None],
    screen: Screen,
    *,
    by: Person | None,
    now: datetime,
    sending: Sending = NOTICE,
) -> None:
    """Send a screen to each of these people once, without the one who did it."""
    once = {one.id: one for one in people if one is not None and _is_there(one)}
    for one in once.values():
        if by is None or one.id != by.id:
            await say(session, one, screen, now=now, sending=sending)


def _is_there(person: Person) -> bool:
    """Tell whether a message would arrive: Telegram lets nobody write first."""
    return person.is_reachable and person.started_at is not None
