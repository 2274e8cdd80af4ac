"""The ground that tests of shifts stand on."""

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.model import Role
from tests.shifts.ground import Ground
from tests.town.people import Maker


@pytest.fixture
async def ground(session: AsyncSession, make: Maker) -> Ground:
    area = await make.area()
    return Ground(session, make, area, await make.person("Boss", Role.COORDINATOR, area=area))
