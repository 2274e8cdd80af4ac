"""The rota as it counts: who may be on call, replacing somebody, losing a role, the page."""

from dataclasses import dataclass
from datetime import datetime

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.oncall import rota
from bot.oncall.cards import duty_page
from bot.oncall.model import Override
from bot.oncall.rota import Replacement
from bot.people import roles
from bot.people.model import Person, Role
from bot.people.rights import NotAllowed
from bot.places.model import Area
from tests.oncall.test_calculator import local
from tests.town.people import HOUR, NOON, Maker

NIGHT = local("2020-04-01 22:00")


@dataclass
class House:
    area: Area
    hill: Area  # another area
    wang: Person  # on call at night
    boss: Person
    ana: Person  # a resident


@pytest.fixture
async def house(session: AsyncSession, make: Maker) -> House:
    area, hill = await make.area(code="river"), await make.area("Hill", code="hill")
    wang = await make.person("Wang", Role.WORKER, area=area)
    boss = await make.person("Boss", Role.COORDINATOR, area=area)
    await put_on(session, area, wang)
    return House(area, hill, wang, boss, await make.person("Ana"))


async def put_on(session: AsyncSession, area: Area, person: Person, level: int = 1) -> None:
    await Maker(session).on_call(person, area, level, ("20:00", "08:00"))


async def replace(session: AsyncSession, replaced: Person, by: Person) -> None:
    """Put a row there, as if somebody had had the right."""
    session.add(
        Override(
            replaced=replaced,
            replacement=by,
            starts_at=NIGHT - HOUR,
            ends_at=NIGHT + HOUR,
            created_at=NOON,
        )
    )
    await session.flush()


async def on_call(session: AsyncSession, area: Area) -> list[str]:
    return [on.person.name for on in await rota.on_call_now(session, area, now=NIGHT)]


async def page(session: AsyncSession, area: str, at: str) -> str:
    duty = await rota.duty_at(session, area, at, now=NOON)
    return duty_page([duty]).render("en").text


# --- who counts ---------------------------------------------------------------------------------


async def test_an_old_row_of_the_rota_puts_nobody_on_call_without_the_role(
    session: AsyncSession, make: Maker, house: House
) -> None:
    await put_on(session, house.area, house.ana)
    elsewhere = await make.person("Elsewhere", Role.WORKER, area=house.hill)
    await put_on(session, house.area, elsewhere, level=2)
    assert await on_call(session, house.area) == ["Wang"]
    assert (await rota.rota_of(session, house.area, at=NIGHT)).levels == [1]


async def test_a_replacement_must_hold_the_role_somewhere(
    session: AsyncSession, make: Maker, house: House
) -> None:
    await replace(session, house.wang, house.ana)
    assert await on_call(session, house.area) == ["Wang"]
    await replace(session, house.wang, await make.person("Other", Role.WORKER, area=house.hill))
    assert await on_call(session, house.area) == ["Other"]


async def test_a_role_that_is_taken_takes_the_rota_of_its_area(
    session: AsyncSession, make: Maker, house: House
) -> None:
    await roles.give(session, house.wang, Role.WORKER, house.hill.id, by=None, now=NOON)
    await put_on(session, house.hill, house.wang)
    await take_away(session, house.wang, Role.WORKER, house.area)
    assert await on_call(session, house.area) == []
    assert await rota.entries_of(session, house.area.id) == []
    assert await on_call(session, house.hill) == ["Wang"]


async def test_another_role_there_keeps_the_rota(session: AsyncSession, house: House) -> None:
    await roles.give(session, house.wang, Role.COORDINATOR, house.area.id, by=None, now=NOON)
    await take_away(session, house.wang, Role.WORKER, house.area)
    assert len(await rota.entries_of(session, house.area.id)) == 1


@pytest.mark.parametrize(("hours", "left"), [(-2, 0), (0, 1), (2, 1)])
async def test_who_may_take_alerts_nowhere_replaces_nobody_from_then_on(
    session: AsyncSession, make: Maker, house: House, hours: int, left: int
) -> None:
    other = await make.person("Other", Role.WORKER, area=house.hill)
    await replace(session, house.wang, other)
    now = NIGHT + hours * HOUR
    await take_away(session, other, Role.WORKER, house.hill, now=now)
    rows = (await session.scalars(select(Override))).all()
    assert [row.ends_at for row in rows] == [min(now, NIGHT + HOUR)] * left
    # Given again, the role brings back no replacement that has ended.
    await roles.give(session, other, Role.WORKER, house.hill.id, by=None, now=now)
    if hours <= 0:
        assert await on_call(session, house.area) == ["Wang"]


async def test_a_replacement_with_another_role_stays(
    session: AsyncSession, make: Maker, house: House
) -> None:
    other = await make.person("Other", Role.WORKER, area=house.hill)
    await roles.give(session, other, Role.OFFICE, None, by=None, now=NOON)
    await replace(session, house.wang, other)
    await take_away(session, other, Role.WORKER, house.hill)
    assert await on_call(session, house.area) == ["Other"]


async def take_away(
    session: AsyncSession, person: Person, role: Role, area: Area, now: datetime = NOON
) -> None:
    await roles.take_away(session, person, role, area.id, by=None, now=now)


# --- replacing ----------------------------------------------------------------------------------


def for_an_hour(replaced: Person, replacement: Person) -> Replacement:
    return Replacement(replaced, replacement, NIGHT, NIGHT + HOUR)


async def test_a_coordinator_of_the_area_may_replace_and_so_may_the_person(
    session: AsyncSession, make: Maker, house: House
) -> None:
    other = await make.person("Other", Role.WORKER, area=house.hill)
    await rota.override(session, for_an_hour(house.wang, other), by=house.boss, now=NOON)
    assert await on_call(session, house.area) == ["Other"]
    wanted = for_an_hour(house.wang, house.boss)
    await rota.override(session, wanted, by=house.wang, now=NOON + HOUR)
    assert await on_call(session, house.area) == ["Boss"]


@pytest.mark.parametrize("who", ["another worker", "a coordinator elsewhere", "a resident"])
async def test_nobody_else_may_replace_somebody(
    session: AsyncSession, make: Maker, house: House, who: str
) -> None:
    by = {
        "another worker": await make.person("Two", Role.WORKER, area=house.area),
        "a coordinator elsewhere": await make.person("Far", Role.COORDINATOR, area=house.hill),
        "a resident": house.ana,
    }[who]
    with pytest.raises(NotAllowed):
        await rota.override(session, for_an_hour(house.wang, house.boss), by=by, now=NOON)
    assert (await session.scalars(select(Override))).all() == []


async def test_a_coordinator_of_one_of_two_areas_may_not_replace_in_both(
    session: AsyncSession, house: House
) -> None:
    await put_on(session, house.hill, house.wang)
    with pytest.raises(NotAllowed):
        await rota.override(session, for_an_hour(house.wang, house.boss), by=house.boss, now=NOON)


async def test_an_override_needs_two_people_who_may_and_a_span(
    session: AsyncSession, house: House
) -> None:
    for wanted in (
        for_an_hour(house.wang, house.wang),
        Replacement(house.wang, house.boss, NIGHT, NIGHT),
        for_an_hour(house.wang, house.ana),
    ):
        with pytest.raises(ValueError):
            await rota.override(session, wanted, by=house.boss, now=NOON)


# --- the page -----------------------------------------------------------------------------------


async def test_weft_duty_says_who_is_on_call_at_a_local_time(
    session: AsyncSession, house: House
) -> None:
    assert "Level 1: Wang, until Thu, Apr 2 8:00" in await page(
        session, "river", "2020-04-01T20:00"
    )
    assert "Nobody is on call now" in await page(session, "river", "2020-04-01T19:59")
    assert "Wang" in await page(session, "river", "2020-04-01T14:00+00:00")
    with pytest.raises(ValueError, match=r"unknown area.*river"):
        await page(session, "lake", "")
    for wrong in ("tonight", "0001-01-01", "9999-12-31T23:59", "2020-04-31"):
        with pytest.raises(ValueError, match="is no time such as"):
            await page(session, "river", wrong)


async def test_the_page_shows_replacements(
    session: AsyncSession, make: Maker, house: House
) -> None:
    other = await make.person("Other", Role.WORKER, area=house.hill)
    await rota.override(session, for_an_hour(house.wang, other), by=house.wang, now=NOON)
    shown = await page(session, "river", "2020-04-01T22:00")
    assert "Other (standing in)" in shown
    assert "Next hand-off: Wed, Apr 1 11:00" in shown


async def test_everybody_sees_the_areas_in_which_they_may(
    session: AsyncSession, make: Maker, house: House
) -> None:
    office = await make.person("Office", Role.OFFICE)

    async def codes(person: Person) -> list[str]:
        return [duty.area.code for duty in await rota.duty_of(session, person, at=NIGHT)]

    assert await codes(house.wang) == ["river"]
    assert await codes(office) == ["hill", "river"]
    with pytest.raises(NotAllowed):
        await codes(house.ana)
