"""Posting shifts."""

from dataclasses import replace

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.model import Role
from bot.people.rights import NotAllowed
from bot.shifts.post import Draft, post_shift
from bot.shifts.rules import PostRefusal
from tests.shifts.ground import Ground, refused
from tests.town.people import DAY, HOUR, NOON


async def test_only_a_coordinator_of_the_area_posts_there(
    ground: Ground, session: AsyncSession
) -> None:
    draft = Draft(ground.area, "Gate", "South", NOON + DAY, NOON + DAY + HOUR, 1)
    stranger = await ground.make.person(
        "Else", Role.COORDINATOR, area=await ground.make.area("Hill")
    )
    with pytest.raises(NotAllowed):
        await post_shift(session, draft, by=stranger, now=NOON)
    with refused(PostRefusal.IN_THE_PAST):
        await post_shift(session, replace(draft, starts_at=NOON), by=ground.boss, now=NOON)
    await post_shift(session, draft, by=ground.boss, now=NOON)
    with refused(PostRefusal.ALREADY_POSTED):
        await post_shift(session, draft, by=ground.boss, now=NOON)
