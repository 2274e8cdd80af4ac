"""The rota as it counts: who may be on call, replacing somebody, losing a role, the page."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.oncall import rota
from bot.oncall.cards import duty_page
from bot.oncall.model import Override
from bot.oncall.overriding import OverrideDraft, end_override, override, stand_in
from bot.oncall.refusals import RotaRefusal, RotaRefused
from bot.people import roles
from bot.people.model import Person, Role
from bot.people.rights import NotAllowed
from bot.places.model import Area
from bot.spine.texts.render import Foreign
from tests.oncall.test_calculator import local
from tests.town.outbox import texts_of
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


async def told(session: AsyncSession, person: Person) -> list[str]:
    """Return what was written to somebody about the rota, oldest first."""
    texts = await texts_of(session, person)
    return [text for text in texts if not text.startswith("You are no longer")]


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
    (entry,) = await rota.entries_of(session, house.area.id)
    assert entry.person is None, "the hours stay, without a name"
    assert await on_call(session, house.hill) == ["Wang"]
    (named,) = await told(session, house.boss)
    assert named.startswith("⚠️ Wang can no longer be on call in Riverside")
    assert "Level 1: Wed, Apr 1 8:00" in named
    # Given again, the role does not bring the name back.
    await roles.give(session, house.wang, Role.WORKER, house.area.id, by=None, now=NOON)
    assert await on_call(session, house.area) == []


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


def for_an_hour(
    replaced: Person | None, replacement: Person | None, after: int = 0, **more: Any
) -> OverrideDraft:
    """Draft an override of the hour that begins so many hours after ten in the evening."""
    start = NIGHT + after * HOUR
    return OverrideDraft(replaced, replacement, start, start + HOUR, **more)


async def another(make: Maker, house: House, name: str = "Other") -> Person:
    return await make.person(name, Role.WORKER, area=house.hill)


async def test_a_coordinator_of_the_area_may_replace_somebody_and_both_are_told(
    session: AsyncSession, make: Maker, house: House
) -> None:
    other = await another(make, house)
    await override(session, for_an_hour(house.wang, other), by=house.boss, now=NOON)
    assert await on_call(session, house.area) == ["Other"]
    (new,), (before,) = await told(session, other), await told(session, house.wang)
    assert new.startswith("You are on call instead of Wang: Wed, Apr 1 10:00")
    assert before.startswith("You are not on call: Wed, Apr 1 10:00")
    assert await told(session, house.boss) == []


@pytest.mark.parametrize(
    "who", ["the replaced", "another worker", "a coordinator elsewhere", "a resident"]
)
async def test_nobody_else_may_replace_somebody(
    session: AsyncSession, make: Maker, house: House, who: str
) -> None:
    by = {
        "the replaced": house.wang,  # who asks for cover instead
        "another worker": await make.person("Two", Role.WORKER, area=house.area),
        "a coordinator elsewhere": await make.person("Far", Role.COORDINATOR, area=house.hill),
        "a resident": house.ana,
    }[who]
    with pytest.raises(NotAllowed):
        await override(session, for_an_hour(house.wang, house.boss), by=by, now=NOON)
    assert (await session.scalars(select(Override))).all() == []


async def test_a_coordinator_of_one_of_two_areas_may_replace_there_alone(
    session: AsyncSession, house: House
) -> None:
    await roles.give(session, house.wang, Role.WORKER, house.hill.id, by=None, now=NOON)
    await put_on(session, house.hill, house.wang)
    with pytest.raises(NotAllowed):
        await override(session, for_an_hour(house.wang, house.boss), by=house.boss, now=NOON)
    here = for_an_hour(house.wang, house.boss, area_id=house.area.id)
    await override(session, here, by=house.boss, now=NOON)
    assert await on_call(session, house.area) == ["Boss"]
    assert await on_call(session, house.hill) == ["Wang"]


async def test_what_makes_no_sense_is_refused_in_words(session: AsyncSession, house: House) -> None:
    for draft, reason in (
        (for_an_hour(house.wang, house.wang), RotaRefusal.SAME_PERSON),
        (OverrideDraft(house.wang, house.boss, NIGHT, NIGHT), RotaRefusal.EMPTY_SPAN),
        (for_an_hour(house.wang, house.ana), RotaRefusal.NO_ROLE),
        (for_an_hour(house.wang, house.boss, after=-24), RotaRefusal.OVER),
    ):
        with pytest.raises(RotaRefused) as refused:
            await override(session, draft, by=house.boss, now=NOON)
        assert refused.value.reason is reason


async def test_an_equal_override_is_refused_by_name(
    session: AsyncSession, make: Maker, house: House
) -> None:
    draft = for_an_hour(house.wang, await another(make, house))
    await override(session, draft, by=house.boss, now=NOON)
    with pytest.raises(RotaRefused) as refused:
        await override(session, draft, by=house.boss, now=NOON)
    assert refused.value.reason is RotaRefusal.EQUAL
    assert refused.value.args_for_text["name"] == Foreign("Other")


async def test_one_over_another_is_divided_around_it(
    session: AsyncSession, make: Maker, house: House
) -> None:
    other, third = await another(make, house), await another(make, house, "Third")
    await override(session, for_an_hour(house.wang, other), by=house.boss, now=NOON)
    whole = OverrideDraft(house.wang, third, NIGHT - HOUR, NIGHT + 2 * HOUR)
    became = await override(session, whole, by=house.boss, now=NOON)
    assert [one.replacement for one in became.kept] == [other]
    assert [(one.starts_at, one.ends_at) for one in became.made] == [
        (NIGHT - HOUR, NIGHT),
        (NIGHT + HOUR, NIGHT + 2 * HOUR),
    ]
    rota_now = await rota.rota_of(session, house.area, at=NOON)
    names = [
        [on.person.name for on in rota_now.on_call(NIGHT + hours * HOUR)] for hours in (-1, 0, 1)
    ]
    assert names == [["Third"], ["Other"], ["Third"]]
    with pytest.raises(RotaRefused) as refused:
        await override(session, for_an_hour(house.wang, house.boss), by=house.boss, now=NOON)
    assert refused.value.reason is RotaRefusal.COVERED


async def test_ended_early_the_plan_holds_again(
    session: AsyncSession, make: Maker, house: House
) -> None:
    other = await another(make, house)
    became = await override(session, for_an_hour(house.wang, other), by=house.boss, now=NOON)
    (one,) = became.made
    with pytest.raises(NotAllowed):
        await end_override(session, one.id, by=other, now=NIGHT)
    later = NIGHT + HOUR / 2
    await end_override(session, one.id, by=house.boss, now=later)
    rota_now = await rota.rota_of(session, house.area, at=NIGHT)
    assert [on.person.name for on in rota_now.on_call(later)] == ["Wang"]
    assert [on.person.name for on in rota_now.on_call(later - HOUR / 60)] == ["Other"]
    with pytest.raises(RotaRefused):
        await end_override(session, one.id, by=house.boss, now=later)
    # The hour is free for somebody else, or for the same one.
    await override(session, for_an_hour(house.wang, other), by=house.boss, now=later)


async def test_ended_before_it_begins_it_never_holds(
    session: AsyncSession, make: Maker, house: House
) -> None:
    became = await override(
        session, for_an_hour(house.wang, await another(make, house)), by=house.boss, now=NOON
    )
    await end_override(session, became.made[0].id, by=house.boss, now=NOON)
    assert await on_call(session, house.area) == ["Wang"]


async def test_nobody_instead_leaves_the_level_empty(session: AsyncSession, house: House) -> None:
    await override(session, for_an_hour(house.wang, None), by=house.boss, now=NOON)
    assert await on_call(session, house.area) == []


async def test_who_may_take_alerts_there_may_come_in_as_well(
    session: AsyncSession, make: Maker, house: House
) -> None:
    two = await make.person("Two", Role.WORKER, area=house.area)
    far = await another(make, house)
    place: dict[str, Any] = {"area_id": house.area.id, "level": 1}
    await stand_in(session, for_an_hour(None, two, **place), by=two, now=NOON)
    assert await on_call(session, house.area) == ["Wang", "Two"]
    for draft, by in (
        (for_an_hour(None, far, **place), far),
        (for_an_hour(None, two, **place), far),
        (for_an_hour(house.wang, two, **place), two),
    ):
        with pytest.raises(NotAllowed):
            await stand_in(session, draft, by=by, now=NOON)
    (one,) = (await session.scalars(select(Override))).all()
    await end_override(session, one.id, by=two, now=NIGHT)  # their own accord
    assert await on_call(session, house.area) == ["Wang"]


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
    await override(session, for_an_hour(house.wang, other), by=house.boss, now=NOON)
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
