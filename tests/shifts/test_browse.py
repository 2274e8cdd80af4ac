"""The list of open shifts."""

from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.spoken import speak
from bot.shifts.browse import open_shifts
from tests.shifts.ground import Ground, sign_up
from tests.town.people import DAY, HOUR, NOON


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
    found = await open_shifts(session, ana, now=NOON)
    assert [shift.title for shift in found] == ["Sooner", "Later"]
    await speak(session, ana, "ja", does=True)
    found = await open_shifts(session, ana, now=NOON)
    assert found[0].title == "Japanese"


async def test_pages_go_on_behind_the_last_shift_without_gaps(
    ground: Ground, session: AsyncSession
) -> None:
    ana = await ground.volunteer()
    made = [await ground.shift(f"No. {n}", start=NOON + DAY * (1 + n // 2)) for n in range(9)]
    seen: list[int] = []
    after = 0
    while page := await open_shifts(session, ana, now=NOON, after=after, limit=4):
        seen += [shift.id for shift in page]
        after = seen[-1]
    assert seen == [shift.id for shift in made]
