"""Importing shifts from a table."""

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.model import Person
from bot.shifts.importing import import_shifts
from bot.shifts.model import Shift
from bot.spine.db.engine import Database
from bot.spine.jobs.run import run_due
from bot.spine.tables import BadTable
from tests.shifts.ground import JOBS, Ground, a_crowd, counts, said, sign_up
from tests.town.people import NOON

HEAD = "area,title,place,starts,ends,capacity,languages\n"
ROW = "{area},Gate,South gate,2020-04-02 18:00,2020-04-03 02:00,{places},{languages}\n"


async def test_importing_twice_makes_one_shift_at_the_areas_wall_clock(
    ground: Ground, session: AsyncSession
) -> None:
    table = HEAD + ROW.format(area=ground.area.code, places=2, languages="ja zh-Hans")
    first, second = [await import_shifts(session, table, now=NOON) for _ in range(2)]
    assert (first.new, first.changed, second.new, second.changed) == (1, 0, 0, 0)
    shift = (await session.scalars(select(Shift))).one()
    assert shift.starts_at.isoformat() == "2020-04-02T10:00:00+00:00"
    assert (shift.minutes, shift.languages) == (480, "ja zh")


async def test_an_import_that_adds_places_lets_the_waitlist_move_up(database: Database) -> None:
    shift_id, crowd = await a_crowd(database, places=1, size=3)
    async with database.begin() as session:
        shift = await session.get_one(Shift, shift_id)
        for person_id in crowd:
            await sign_up(session, await session.get_one(Person, person_id), shift_id, now=NOON)
        row = f"{shift.area.code},Gate,South gate,2020-04-02 12:00,2020-04-02 16:00,2,\n"
        assert (await import_shifts(session, HEAD + row, now=NOON)).changed == 1
    await run_due(database, JOBS, now=NOON)
    assert await counts(database, shift_id) == (2, 2, 1)
    assert [len(await said(database, person_id)) for person_id in crowd] == [0, 1, 0]


@pytest.mark.parametrize(
    ("place", "end", "places", "told"),
    [
        ("North gate", "16:00", 1, 1),
        ("South gate", "14:00", 1, 1),
        ("South gate", "16:00", 1, 0),
        ("South gate", "16:00", 2, 0),
    ],
)
async def test_who_has_a_shift_is_told_when_an_import_changes_its_place_or_end(
    database: Database, place: str, end: str, places: int, told: int
) -> None:
    shift_id, (ana,) = await a_crowd(database, places=1, size=1)
    async with database.begin() as session:
        await sign_up(session, await session.get_one(Person, ana), shift_id, now=NOON)
        shift = await session.get_one(Shift, shift_id)
        row = f"{shift.area.code},Gate,{place},2020-04-02 12:00,2020-04-02 {end},{places},\n"
        await import_shifts(session, HEAD + row, now=NOON)
        await import_shifts(session, HEAD + row, now=NOON)
    assert (
        await said(database, ana)
        == ["✏️ Your shift has changed. Please check the place and the times."] * told
    )


@pytest.mark.parametrize(
    ("row", "what"),
    [
        ("nowhere,Gate,S,2020-04-02 18:00,2020-04-02 20:00,1,", "no area"),
        ("AREA,,S,2020-04-02 18:00,2020-04-02 20:00,1,", "title"),
        ("AREA,Gate,S,tomorrow,2020-04-02 20:00,1,", "no time"),
        ("AREA,Gate,S,2020-02-30 18:00,2020-04-02 20:00,1,", "no time"),
        ("AREA,Gate,S,2020-04-02 18:00,2020-04-02 18:00,1,", "end after"),
        ("AREA,Gate,S,2020-04-02 18:00,2020-04-02 20:00,0,", "capacity"),
        ("AREA,Gate,S,2020-04-02 18:00,2020-04-02 20:00,two,", "capacity"),
        ("AREA,Gate,S,2020-04-02 18:00,2020-04-02 20:00,1,klingonese", "languages"),
        ("AREA,Gate,S,2020-04-02 18:00,2020-04-02 20:00", "expected 7 values"),
    ],
)
async def test_a_wrong_row_is_named_by_its_line(
    ground: Ground, session: AsyncSession, row: str, what: str
) -> None:
    good = ROW.format(area=ground.area.code, places=1, languages="")
    with pytest.raises(BadTable, match=f"line 3: .*{what}"):
        await import_shifts(
            session, HEAD + good + row.replace("AREA", ground.area.code) + "\n", now=NOON
        )


async def test_capacity_is_never_imported_below_the_places_taken(
    ground: Ground, session: AsyncSession
) -> None:
    table = HEAD + ROW.format(area=ground.area.code, places=2, languages="")
    await import_shifts(session, table, now=NOON)
    shift = (await session.scalars(select(Shift))).one()
    for name in ("Ana", "Bo"):
        await sign_up(session, await ground.volunteer(name), shift.id, now=NOON)
    with pytest.raises(BadTable, match="line 2"):
        await import_shifts(session, table.replace(",2,", ",1,"), now=NOON)
