"""Changing rotations: who is on now stays, and whoever's next time moves is told once."""

from dataclasses import dataclass

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from bot.oncall import rota, turning
from bot.oncall.model import Rotation, RotationUnit
from bot.oncall.refusals import RotaRefusal, RotaRefused
from bot.oncall.turning import Hours, RotationDraft
from bot.people import roles
from bot.people.model import Person, Role
from bot.people.rights import NotAllowed
from bot.places.model import Area
from tests.oncall.test_calculator import local
from tests.town.outbox import texts_of
from tests.town.people import DAY, NOON, Maker

WEEK = RotationUnit.WEEK
# Wednesday, the third day of Ana's week.
NOW = local("2020-04-01 21:00")


@dataclass
class House:
    area: Area
    hill: Area
    boss: Person
    people: list[Person]  # Ana, Bo, Cy
    rotation: Rotation


@pytest.fixture
async def house(session: AsyncSession, make: Maker) -> House:
    area, hill = await make.area(code="river"), await make.area("Hill", code="hill")
    boss = await make.person("Boss", Role.COORDINATOR, area=area)
    people = [await make.person(name, Role.WORKER, area=area) for name in ("Ana", "Bo", "Cy")]
    draft = RotationDraft([area], 1, WEEK, 1, "2020-03-30 08:00", people)
    rotation = await turning.make_rotation(session, draft, by=boss, now=NOON - 3 * DAY)
    return House(area, hill, boss, people, rotation)


async def on(session: AsyncSession, area: Area, at: str) -> list[str]:
    await session.flush()
    people = await rota.on_call_now(session, area, now=local(at))
    return [one.person.name for one in people]


async def weeks(session: AsyncSession, house: House, count: int = 5) -> list[str]:
    """Return who has this week and those that follow."""
    return [
        "".join(await on(session, house.area, f"2020-04-{day:02d} 12:00"))
        for day in range(2, 2 + 7 * min(count, 4), 7)
    ]


async def moved(session: AsyncSession, person: Person) -> list[str]:
    return [text for text in await texts_of(session, person) if "has changed" in text]


async def test_members_are_told_their_first_time_once(session: AsyncSession, house: House) -> None:
    assert await weeks(session, house) == ["Ana", "Bo", "Cy", "Ana"]
    for person, day in zip(house.people, ("Mar 30", "Apr 6", "Apr 13"), strict=True):
        (text,) = await moved(session, person)
        assert "Before: none planned" in text
        assert f"Now: Mon, {day} 8:00" in text


@pytest.mark.parametrize("index", [0, 1, 2])
async def test_a_new_order_changes_nobody_now(
    session: AsyncSession, house: House, index: int
) -> None:
    member = house.rotation.members[index]
    await turning.move_up(session, house.rotation.id, member.id, by=house.boss, now=NOW)
    after = await weeks(session, house)
    assert after[0] == "Ana"
    assert (
        after
        == {
            0: ["Ana", "Bo", "Cy", "Ana"],  # the first goes to the end: Bo, Cy, Ana
            1: ["Ana", "Cy", "Bo", "Ana"],  # Bo, Ana, Cy
            2: ["Ana", "Cy", "Bo", "Ana"],  # Ana, Cy, Bo
        }[index]
    )
    # Whoever's next time has moved is told both, once; nobody else is.
    told = [len(await moved(session, person)) - 1 for person in house.people]
    assert told == ([0, 0, 0] if index == 0 else [0, 1, 1])
    if index:
        text = (await moved(session, house.people[1]))[-1]
        assert "Before: Mon, Apr 6 8:00" in text
        assert "Now: Mon, Apr 13 8:00" in text


async def test_who_joins_comes_last_and_who_leaves_stays_until_the_hand_off(
    session: AsyncSession, make: Maker, house: House
) -> None:
    dee = await make.person("Dee", Role.WORKER, area=house.area)
    await turning.add_member(session, house.rotation.id, dee, by=house.boss, now=NOW)
    assert await weeks(session, house) == ["Ana", "Bo", "Cy", "Dee"]
    ana = house.rotation.members[0]
    await turning.remove_member(session, house.rotation.id, ana.id, by=house.boss, now=NOW)
    assert await weeks(session, house) == ["Ana", "Bo", "Cy", "Dee"]
    assert await on(session, house.area, "2020-05-02 12:00") == ["Bo"]
    bo = house.rotation.members[1]
    await turning.remove_member(session, house.rotation.id, bo.id, by=house.boss, now=NOW)
    assert await weeks(session, house) == ["Ana", "Cy", "Dee", "Cy"]


async def test_other_times_keep_who_is_on_until_the_next_hand_off(
    session: AsyncSession, house: House
) -> None:
    times = RotationUnit.DAY, 1, "2020-03-01 20:00"
    await turning.change_times(session, house.rotation.id, times, by=house.boss, now=NOW)
    clocks = ("2020-04-01 21:00", "2020-04-02 19:59", "2020-04-02 20:00", "2020-04-03 20:00")
    assert [await on(session, house.area, at) for at in clocks] == [
        ["Ana"],
        ["Ana"],
        ["Bo"],
        ["Cy"],
    ]


async def test_it_ends_at_the_next_hand_off(session: AsyncSession, house: House) -> None:
    await turning.end_rotation(session, house.rotation.id, by=house.boss, now=NOW)
    assert await on(session, house.area, "2020-04-06 07:59") == ["Ana"]
    assert await on(session, house.area, "2020-04-06 08:00") == []
    (_, text) = await moved(session, house.people[1])
    assert "Now: none planned" in text


async def test_one_rotation_serves_several_areas_with_hours_and_holidays(
    session: AsyncSession, house: House
) -> None:
    everywhere = house.boss, *house.people
    for person in everywhere:
        role = Role.COORDINATOR if person is house.boss else Role.WORKER
        await roles.give(session, person, role, house.hill.id, by=None, now=NOON)
    off = [
        Hours("08:00", "20:00"),
        Hours("00:00", "00:00", day="2020-04-04", person=house.boss),
    ]
    draft = RotationDraft(
        [house.area, house.hill], 2, RotationUnit.DAY, 1, "2020-04-01 20:00", house.people, off
    )
    await turning.make_rotation(session, draft, by=house.boss, now=NOW)
    for area in (house.area, house.hill):
        named = [await on(session, area, f"2020-04-02 {at}:00") for at in ("21", "12")]
        assert named[0][-1] == "Bo"
        assert named[1] in (["Ana"], [])  # level 1 of the river alone
        assert (await on(session, area, "2020-04-04 12:00"))[-1] == "Boss"


async def test_only_coordinators_of_all_its_areas_plan_it(
    session: AsyncSession, make: Maker, house: House
) -> None:
    ana, far = house.people[0], await make.person("Far", Role.COORDINATOR, area=house.hill)
    member = house.rotation.members[1].id
    for by in (ana, far):
        draft = RotationDraft([house.area], 1, WEEK, 1, "2020-04-06 08:00", [ana])
        with pytest.raises(NotAllowed):
            await turning.make_rotation(session, draft, by=by, now=NOW)
        with pytest.raises(NotAllowed):
            await turning.add_member(session, house.rotation.id, far, by=by, now=NOW)
        with pytest.raises(NotAllowed):
            await turning.remove_member(session, house.rotation.id, member, by=by, now=NOW)
        with pytest.raises(NotAllowed):
            await turning.move_up(session, house.rotation.id, member, by=by, now=NOW)
        with pytest.raises(NotAllowed):
            await turning.end_rotation(session, house.rotation.id, by=by, now=NOW)
    both = RotationDraft([house.area, house.hill], 1, WEEK, 1, "2020-04-06 08:00", [ana])
    with pytest.raises(NotAllowed):
        await turning.make_rotation(session, both, by=house.boss, now=NOW)


async def test_what_makes_no_sense_is_refused(
    session: AsyncSession, make: Maker, house: House
) -> None:
    elsewhere = await make.person("Elsewhere", Role.WORKER, area=house.hill)
    rotation = house.rotation.id
    for person, reason in (
        (elsewhere, RotaRefusal.NO_ROLE),
        (house.people[0], RotaRefusal.ALREADY_MEMBER),
    ):
        with pytest.raises(RotaRefused) as refused:
            await turning.add_member(session, rotation, person, by=house.boss, now=NOW)
        assert refused.value.reason is reason
    for member in list(house.rotation.members)[1:]:
        await turning.remove_member(session, rotation, member.id, by=house.boss, now=NOW)
    last = house.rotation.members[0].id
    with pytest.raises(RotaRefused) as refused:
        await turning.remove_member(session, rotation, last, by=house.boss, now=NOW)
    assert refused.value.reason is RotaRefusal.LAST_MEMBER


async def test_a_role_that_is_taken_ends_the_membership_and_the_week_is_a_hole(
    session: AsyncSession, house: House
) -> None:
    ana = house.people[0]
    await roles.take_away(session, ana, Role.WORKER, house.area.id, by=None, now=NOW)
    assert await on(session, house.area, "2020-04-01 21:00") == []
    assert await weeks(session, house) == ["", "Bo", "Cy", "Bo"]
    named = [text for text in await texts_of(session, house.boss) if "no longer" in text]
    assert len(named) == 1
    assert "Level 1: Wed, Apr 1 9:00" in named[0]
