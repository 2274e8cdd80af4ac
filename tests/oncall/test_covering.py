"""Cover and swaps: who is asked, who gets it, and who is told when nobody does."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.oncall import covering, rota, swapping
from bot.oncall.model import Cover, CoverState, NightSwapState, Override
from bot.oncall.nights import Night, night_at
from bot.oncall.refusals import RotaRefusal, RotaRefused
from bot.people import roles
from bot.people.model import Person, Role
from bot.people.rights import NotAllowed
from bot.places.model import Area
from bot.settings import Settings
from bot.spine.db.engine import Database
from bot.spine.jobs.model import JobContext
from tests.oncall.test_calculator import local
from tests.town.outbox import texts_of
from tests.town.people import DAY, HOUR, NOON, Maker

FRIDAY, SATURDAY = local("2020-04-03 20:00"), local("2020-04-04 20:00")


@dataclass
class House:
    area: Area
    hill: Area
    boss: Person
    wang: Person  # on call on Fridays
    li: Person  # on call on Saturdays
    bo: Person  # a worker who is not on the rota
    busy: Person  # on call on Fridays too, at level 2


@pytest.fixture
async def house(session: AsyncSession, make: Maker) -> House:
    return await settle(make)


async def settle(make: Maker) -> House:
    area, hill = await make.area(code="river"), await make.area("Hill", code="hill")
    boss = await make.person("Boss", Role.COORDINATOR, area=area)
    names = ("Wang", "Li", "Bo", "Busy")
    wang, li, bo, busy = [await make.person(name, Role.WORKER, area=area) for name in names]
    await make.person("Far", Role.WORKER, area=hill)
    gone = await make.person("Gone", Role.WORKER, area=area)
    gone.unreachable = "blocked"
    nights = "20:00", "08:00"
    await make.on_call(wang, area, 1, nights, "4")
    await make.on_call(li, area, 1, nights, "5")
    await make.on_call(busy, area, 2, nights, "4")
    return House(area, hill, boss, wang, li, bo, busy)


async def night(session: AsyncSession, area: Area, person: Person, start: datetime) -> Night:
    return await night_at(session, (area.id, 0), person.id, start, by=person, now=NOON)


async def asked(session: AsyncSession, house: House, now: datetime = NOON) -> Cover:
    mine = await night(session, house.area, house.wang, FRIDAY)
    return await covering.ask_cover(session, mine, by=house.wang, now=now)


async def on_friday(session: AsyncSession, house: House) -> list[str]:
    people = await rota.on_call_now(session, house.area, now=FRIDAY + HOUR)
    return [one.person.name for one in people if one.level == 1]


def said(texts: Sequence[str], words: str) -> int:
    return sum(words in text for text in texts)


async def test_those_who_could_are_asked_and_the_asker_stays(
    session: AsyncSession, house: House
) -> None:
    cover = await asked(session, house)
    requests = await covering.requests_of(session, cover)
    # Neither who is on call then, nor who is out of reach or has no role there.
    assert sorted(one.person.name for one in requests) == ["Bo", "Li"]
    assert await on_friday(session, house) == ["Wang"]
    with pytest.raises(RotaRefused) as refused:
        await asked(session, house)
    assert refused.value.reason is RotaRefusal.ALREADY_ASKED


async def test_the_first_to_accept_has_it_and_the_others_are_told(
    session: AsyncSession, house: House
) -> None:
    cover = await asked(session, house)
    await covering.accept_cover(session, cover.id, by=house.bo, now=NOON)
    assert await on_friday(session, house) == ["Bo"]
    assert said(await texts_of(session, house.wang), "✅ Bo is on call instead of you") == 1
    assert said(await texts_of(session, house.bo), "You are on call instead of Wang") == 1
    assert said(await texts_of(session, house.li), "Settled: Bo takes it") == 1
    with pytest.raises(RotaRefused) as refused:
        await covering.accept_cover(session, cover.id, by=house.li, now=NOON)
    assert refused.value.reason is RotaRefusal.TAKEN
    assert len((await session.scalars(select(Override))).all()) == 1


async def test_of_two_who_accept_at_once_one_has_it(database: Database) -> None:
    """As two replicas would: each in a transaction of its own."""
    async with database.begin() as session:
        made = await settle(Maker(session))
        cover_id = (await asked(session, made)).id
        ids = made.bo.id, made.li.id

    async def accept(person_id: int) -> str:
        try:
            async with database.begin() as session:
                by = await session.get_one(Person, person_id)
                await covering.accept_cover(session, cover_id, by=by, now=NOON)
        except RotaRefused as refused:
            return refused.reason
        return "accepted"

    assert sorted(await asyncio.gather(*map(accept, ids))) == ["accepted", "taken"]
    async with database.read() as session:
        assert len((await session.scalars(select(Override))).all()) == 1


async def test_only_who_was_asked_and_still_could_may_accept(
    session: AsyncSession, make: Maker, house: House
) -> None:
    cover = await asked(session, house)
    for person in (house.busy, house.wang, house.boss):
        with pytest.raises(NotAllowed):
            await covering.accept_cover(session, cover.id, by=person, now=NOON)
    await make.on_call(house.li, house.area, 3, ("20:00", "22:00"), "4")
    with pytest.raises(RotaRefused) as refused:
        await covering.accept_cover(session, cover.id, by=house.li, now=NOON)
    assert refused.value.reason is RotaRefusal.OTHER_ON_CALL
    await roles.take_away(session, house.bo, Role.WORKER, house.area.id, by=None, now=NOON)
    with pytest.raises(NotAllowed):
        await covering.accept_cover(session, cover.id, by=house.bo, now=NOON)


async def test_if_nobody_accepts_the_asker_and_the_coordinator_hear_before_it_begins(
    session: AsyncSession, house: House, settings: Settings
) -> None:
    cover = await asked(session, house)
    context = JobContext(session, FRIDAY - 2 * HOUR, settings)
    await covering.tell_if_open(context, cover_id=cover.id)
    assert said(await texts_of(session, house.wang), "Nobody has accepted yet") == 1
    assert said(await texts_of(session, house.boss), "Wang can’t be on call in Riverside") == 1
    assert await on_friday(session, house) == ["Wang"]
    # Somebody may still take it; once it is over, nobody can.
    await covering.expire_cover(JobContext(session, FRIDAY + DAY, settings), cover_id=cover.id)
    assert cover.state is CoverState.EXPIRED
    with pytest.raises(RotaRefused):
        await covering.accept_cover(session, cover.id, by=house.bo, now=FRIDAY + DAY)


async def test_once_all_have_said_no_both_hear_at_once(session: AsyncSession, house: House) -> None:
    cover = await asked(session, house)
    await covering.decline_cover(session, cover.id, by=house.bo, now=NOON)
    assert said(await texts_of(session, house.boss), "nobody else has accepted") == 0
    await covering.decline_cover(session, cover.id, by=house.li, now=NOON)
    assert said(await texts_of(session, house.boss), "nobody else has accepted") == 1
    assert said(await texts_of(session, house.wang), "Nobody has accepted yet") == 1


async def test_where_nobody_can_be_asked_the_coordinator_hears_at_once(
    session: AsyncSession, house: House
) -> None:
    for person in (house.bo, house.li):
        person.unreachable = "blocked"
    await asked(session, house)
    assert said(await texts_of(session, house.boss), "nobody else has accepted") == 1


async def test_a_search_is_withdrawn_by_its_asker_alone(
    session: AsyncSession, house: House
) -> None:
    cover = await asked(session, house)
    with pytest.raises(NotAllowed):
        await covering.withdraw_cover(session, cover.id, by=house.bo, now=NOON)
    await covering.withdraw_cover(session, cover.id, by=house.wang, now=NOON)
    assert said(await texts_of(session, house.bo), "No longer needed") == 1
    with pytest.raises(RotaRefused):
        await covering.accept_cover(session, cover.id, by=house.bo, now=NOON)
    await asked(session, house)  # and may be begun again


async def test_a_search_ends_with_the_askers_role(session: AsyncSession, house: House) -> None:
    cover = await asked(session, house)
    await roles.take_away(session, house.wang, Role.WORKER, house.area.id, by=None, now=NOON)
    assert cover.state is CoverState.WITHDRAWN
    assert said(await texts_of(session, house.bo), "No longer needed") == 1


async def test_nobody_asks_cover_for_somebody_elses_night(
    session: AsyncSession, house: House
) -> None:
    theirs = await night(session, house.area, house.li, SATURDAY)
    with pytest.raises(NotAllowed):
        await covering.ask_cover(session, theirs, by=house.wang, now=NOON)


# --- swaps --------------------------------------------------------------------------------------


async def who(session: AsyncSession, house: House) -> list[str]:
    names = []
    for at in (FRIDAY, SATURDAY):
        people = await rota.on_call_now(session, house.area, now=at + HOUR)
        names += [one.person.name for one in people if one.level == 1]
    return names


async def test_a_swap_needs_both_taps(session: AsyncSession, house: House) -> None:
    mine = await night(session, house.area, house.wang, FRIDAY)
    offered = await swapping.swaps_for(session, mine, now=NOON)
    assert {one.person.name for one in offered if one.person is not None} == {"Li"}
    theirs = await night(session, house.area, house.li, SATURDAY)
    swap = await swapping.ask_swap(session, mine, theirs, by=house.wang, now=NOON)
    assert await who(session, house) == ["Wang", "Li"]
    for person in (house.wang, house.bo, house.boss):
        with pytest.raises(NotAllowed):
            await swapping.agree_swap(session, swap.id, by=person, now=NOON)
    await swapping.agree_swap(session, swap.id, by=house.li, now=NOON)
    assert await who(session, house) == ["Li", "Wang"]
    (text,) = [one for one in await texts_of(session, house.wang) if "✅" in one]
    assert "You give: Fri, Apr 3 8:00" in text
    assert "You get: Sat, Apr 4 8:00" in text
    with pytest.raises(RotaRefused):
        await swapping.agree_swap(session, swap.id, by=house.li, now=NOON)


async def test_a_swap_asks_for_the_right_in_both_areas(
    session: AsyncSession, make: Maker, house: House
) -> None:
    far = await make.person("Far", Role.WORKER, area=house.hill)
    await make.on_call(far, house.hill, 1, ("20:00", "08:00"), "5")
    mine = await night(session, house.area, house.wang, FRIDAY)
    theirs = await night(session, house.hill, far, SATURDAY)
    for person, area in ((house.wang, house.hill), (far, house.area)):
        with pytest.raises(RotaRefused) as refused:
            await swapping.ask_swap(session, mine, theirs, by=house.wang, now=NOON)
        assert refused.value.reason is RotaRefusal.NO_ROLE
        await roles.give(session, person, Role.WORKER, area.id, by=None, now=NOON)
    await swapping.ask_swap(session, mine, theirs, by=house.wang, now=NOON)


async def test_a_swap_that_no_longer_holds_is_refused(
    session: AsyncSession, make: Maker, house: House
) -> None:
    mine = await night(session, house.area, house.wang, FRIDAY)
    theirs = await night(session, house.area, house.li, SATURDAY)
    swap = await swapping.ask_swap(session, mine, theirs, by=house.wang, now=NOON)
    await make.on_call(house.li, house.area, 3, ("20:00", "22:00"), "4")
    with pytest.raises(RotaRefused) as refused:
        await swapping.agree_swap(session, swap.id, by=house.li, now=NOON)
    assert refused.value.reason is RotaRefusal.OTHER_ON_CALL


async def test_a_swap_ends_at_the_earlier_night_by_a_no_or_by_the_asker(
    session: AsyncSession, house: House, settings: Settings
) -> None:
    mine = await night(session, house.area, house.wang, FRIDAY)
    theirs = await night(session, house.area, house.li, SATURDAY)

    async def ask() -> int:
        return (await swapping.ask_swap(session, mine, theirs, by=house.wang, now=NOON)).id

    first = await ask()
    with pytest.raises(RotaRefused):
        await ask()
    await swapping.decline_swap(session, first, by=house.li, now=NOON)
    assert said(await texts_of(session, house.wang), "Li can’t swap") == 1
    second = await ask()
    withdrawn = await swapping.decline_swap(session, second, by=house.wang, now=NOON)
    assert withdrawn.state is NightSwapState.WITHDRAWN
    third = await ask()
    with pytest.raises(RotaRefused):
        await swapping.agree_swap(session, third, by=house.li, now=FRIDAY)
    await swapping.expire_swap(JobContext(session, FRIDAY, settings), swap_id=third)
    assert said(await texts_of(session, house.wang), "did not come about") == 1
    assert await who(session, house) == ["Wang", "Li"]
