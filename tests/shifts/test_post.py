"""Posting and importing shifts; days and spans as people type them, and what an area's clocks make of them."""

from dataclasses import replace
from datetime import date

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.model import Person, Role
from bot.people.rights import NotAllowed
from bot.shifts.model import Shift
from bot.shifts.post import (
    AlreadyPosted,
    Draft,
    Span,
    StartsInThePast,
    import_shifts,
    instant,
    post_shift,
    read_day,
    read_moment,
    read_span,
)
from bot.shifts.take import sign_up
from bot.spine.db.engine import Database
from bot.spine.jobs.model import run_due
from bot.spine.tables import BadTable
from tests.conftest import NOON
from tests.shifts.ground import BOOK, DAY, HOUR, Ground, a_crowd, counts, said


async def test_only_a_coordinator_of_the_area_posts_there(
    ground: Ground, session: AsyncSession
) -> None:
    draft = Draft(ground.area, "Gate", "South", NOON + DAY, NOON + DAY + HOUR, 1)
    stranger = await ground.make.person(
        "Else", Role.COORDINATOR, area=await ground.make.area("Hill")
    )
    with pytest.raises(NotAllowed):
        await post_shift(session, draft, by=stranger, now=NOON)
    with pytest.raises(StartsInThePast):
        await post_shift(session, replace(draft, starts_at=NOON), by=ground.boss, now=NOON)
    await post_shift(session, draft, by=ground.boss, now=NOON)
    with pytest.raises(AlreadyPosted):
        await post_shift(session, draft, by=ground.boss, now=NOON)


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
    await run_due(database, BOOK, now=NOON)
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
        == ["✏️ Your shift has changed. Please look at the place and the times."] * told
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


# --- times as people type them ---------------------------------------------------------------------------------------


TODAY = date(2020, 3, 30)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2020-04-01", date(2020, 4, 1)),
        (" 2020/4/1 ", date(2020, 4, 1)),
        ("04-01", date(2020, 4, 1)),
        ("1.4.", date(2020, 4, 1)),
        ("1.4", date(2020, 4, 1)),
        ("1. 4. 2021", date(2021, 4, 1)),
        ("4月1日", date(2020, 4, 1)),
        ("4월 1일", date(2020, 4, 1)),
        ("\u200e1.4.\u200f", date(2020, 4, 1)),
        ("2020年4月1日", date(2020, 4, 1)),
        ("٠٤-٠١", date(2020, 4, 1)),
        ("0４－0１", date(2020, 4, 1)),
        ("03-30", date(2020, 3, 30)),
        ("03-29", date(2021, 3, 29)),
        ("2020-03-29", date(2020, 3, 29)),
        ("31.4.", None),
        ("02-29", None),
        ("soon", None),
        ("", None),
    ],
)
def test_a_day_is_read_as_it_is_written(typed: str, day: date | None) -> None:
    assert read_day(typed, TODAY) == day


@pytest.mark.parametrize(
    ("typed", "span"),
    [
        ("18:00-22:00", Span(1080, 1320)),
        ("18-22", Span(1080, 1320)),
        ("18:00 – 22:30", Span(1080, 1350)),
        ("18：00～22：00", Span(1080, 1320)),
        ("8.15-9", Span(495, 540)),
        ("18h30-22h", Span(1110, 1320)),
        ("18-24", Span(1080, 1440)),
        ("22-6", Span(1320, 360)),
        ("18-25", None),
        ("18:60-20", None),
        ("24-6", None),
        ("18", None),
        ("evening", None),
    ],
)
def test_a_span_is_read_as_it_is_written(typed: str, span: Span | None) -> None:
    assert read_span(typed) == span


def test_a_span_that_runs_backwards_may_end_on_the_next_day() -> None:
    night = Span(1320, 360)
    assert night.backwards
    assert not night.into_next_day().backwards
    assert (
        instant(date(2020, 4, 1), night.into_next_day().end, "Asia/Shanghai").isoformat()
        == "2020-04-01T22:00:00+00:00"
    )


@pytest.mark.parametrize(
    ("day", "minutes", "zone", "utc"),
    [
        (date(2020, 4, 1), 18 * 60, "Asia/Shanghai", "2020-04-01T10:00:00+00:00"),
        # 29 March 2020 in Berlin: 02:00 to 03:00 does not exist.
        (date(2020, 3, 29), 150, "Europe/Berlin", "2020-03-29T01:00:00+00:00"),
        (date(2020, 3, 29), 120, "Europe/Berlin", "2020-03-29T01:00:00+00:00"),
        # 25 October 2020: 02:30 comes twice.
        (date(2020, 10, 25), 150, "Europe/Berlin", "2020-10-25T00:30:00+00:00"),
        # Lord Howe jumps half an hour; Samoa once skipped a whole day.
        (date(2020, 10, 4), 135, "Australia/Lord_Howe", "2020-10-03T15:30:00+00:00"),
        (date(2011, 12, 30), 720, "Pacific/Apia", "2011-12-30T10:00:00+00:00"),
        (date(2020, 4, 1), 1440, "Asia/Shanghai", "2020-04-01T16:00:00+00:00"),
    ],
)
def test_missing_times_become_the_first_instant_after_and_doubled_ones_the_first(
    day: date, minutes: int, zone: str, utc: str
) -> None:
    assert instant(day, minutes, zone).isoformat() == utc


def test_a_moment_needs_date_and_time() -> None:
    found = read_moment("2020-04-01 18:00", "Asia/Shanghai")
    assert found is not None
    assert found.isoformat() == "2020-04-01T10:00:00+00:00"
    assert read_moment("2020-04-01", "Asia/Shanghai") is None
    assert read_moment("2020-13-01 18:00", "Asia/Shanghai") is None
