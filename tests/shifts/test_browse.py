"""The list of open shifts: what fits, by day and place, with filters and reasons."""

import pytest
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.model import Person
from bot.people.spoken import speak
from bot.shifts.finding import PAGE, find
from bot.shifts.rules import SignUpRefusal
from bot.shifts.view import view_of
from tests.shifts.ground import Ground, sign_up
from tests.town.people import DAY, HOUR, NOON


async def titles(session: AsyncSession, person: Person) -> list[str]:
    view = await view_of(session, person, NOON)
    return [one.shift.title for one in (await find(session, person, view, now=NOON)).found]


async def test_the_list_shows_what_fits_and_nothing_else(
    ground: Ground, session: AsyncSession
) -> None:
    ana = await ground.volunteer()
    mine = await ground.shift("Mine", start=NOON + DAY)
    await sign_up(session, ana, mine.id, now=NOON)
    await ground.shift("Overlapping", start=NOON + DAY + HOUR)
    await ground.shift("Japanese", start=NOON + 2 * DAY, languages="ja")
    await ground.shift("Later", start=NOON + 4 * DAY)
    await ground.shift("Sooner", start=NOON + 3 * DAY)
    assert await titles(session, ana) == ["Sooner", "Later"]
    await speak(session, ana, "ja", does=True)
    assert await titles(session, ana) == ["Japanese", "Sooner", "Later"]


async def test_all_are_shown_with_what_keeps_the_person_from_each(
    ground: Ground, session: AsyncSession
) -> None:
    ana, bo = await ground.volunteer(), await ground.volunteer("Bo")
    mine = await ground.shift("Mine", start=NOON + DAY)
    full = await ground.shift("Full", start=NOON + 3 * DAY)
    await sign_up(session, ana, mine.id)
    await sign_up(session, bo, full.id)
    await sign_up(session, ana, full.id)
    await ground.shift("Overlapping", start=NOON + DAY + HOUR)
    await ground.shift("Japanese", start=NOON + 2 * DAY, languages="ja")
    await ground.make.shift(await ground.make.area("Hill"), "Elsewhere", NOON + DAY)
    view = await view_of(session, ana, NOON)
    view.shows_all = True
    page = await find(session, ana, view, now=NOON)
    assert [(one.shift.title, one.refusal) for one in page.found] == [
        ("Mine", SignUpRefusal.ALREADY_YOURS),
        ("Overlapping", SignUpRefusal.OVERLAPS),
        ("Japanese", SignUpRefusal.LACKS_LANGUAGE),
        ("Full", SignUpRefusal.ALREADY_WAITING),
    ]
    assert [one.shift.title for one in page.found[1].clashes] == ["Mine"]


async def test_a_day_is_sorted_by_place(ground: Ground, session: AsyncSession) -> None:
    ana = await ground.volunteer()
    for title, place, start in (
        ("Late B", "B", DAY + 2 * HOUR),
        ("Early A", "A", DAY),
        ("Early B", "B", DAY),
        ("Late A", "A", DAY + 2 * HOUR),
        ("Next day", "A", 2 * DAY),
    ):
        shift = await ground.shift(title, start=NOON + start)
        shift.place = place
    assert await titles(session, ana) == ["Early A", "Late A", "Early B", "Late B", "Next day"]


@pytest.mark.parametrize("page", [0, 1, 7])
async def test_pages_go_both_ways_and_the_last_one_stands_for_those_beyond(
    ground: Ground, session: AsyncSession, page: int
) -> None:
    ana = await ground.volunteer()
    made = [await ground.shift(f"No. {n}", start=NOON + DAY * (1 + n)) for n in range(PAGE + 2)]
    view = await view_of(session, ana, NOON)
    view.page = page
    found = await find(session, ana, view, now=NOON)
    number = min(page, 1)
    assert (found.number, found.pages) == (number, 2)
    assert [one.shift for one in found.found] == made[number * PAGE : (number + 1) * PAGE]


async def test_filters_stay_and_a_day_that_is_over_goes(
    ground: Ground, session: AsyncSession
) -> None:
    ana = await ground.volunteer()
    await ground.shift("Kitchen", start=NOON + DAY)
    await ground.shift("Tea", start=NOON + DAY + 12 * HOUR, languages="en ja")
    await ground.shift("Tea", start=NOON + 3 * DAY)
    view = await view_of(session, ana, NOON)
    view.words = "TEA"
    assert await titles(session, ana) == ["Tea", "Tea"]
    view.day = (NOON + 3 * DAY).date()
    assert await titles(session, ana) == ["Tea"]
    later = await view_of(session, ana, NOON + 5 * DAY)
    assert (later.day, later.words) == (None, "TEA")
    view.clear()
    view.language = "ja"
    await speak(session, ana, "ja", does=True)
    assert await titles(session, ana) == ["Tea"]
    view.clear()
    assert len(await titles(session, ana)) == 3
