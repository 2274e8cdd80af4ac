"""Importing shifts from a table."""

import pytest
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.model import Person
from bot.shifts.importing import Allowed, import_shifts
from bot.shifts.model import Shift, SignUp
from bot.shifts.remind import reminder_key
from bot.shifts.reminders import reminders
from bot.spine.db.engine import Database
from bot.spine.jobs.model import Job
from bot.spine.jobs.run import run_due
from bot.spine.table_preview import Mark, in_english
from bot.spine.tables import BadTable
from tests.shifts.ground import JOBS, REMIND, Ground, a_crowd, counts, said, sign_up
from tests.town.people import DAY, HOUR, NOON

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
        ("AREA,Gate,S,tomorrow,2020-04-02 20:00,1,", "no day and time"),
        ("AREA,Gate,S,2020-02-30 18:00,2020-04-02 20:00,1,", "no day and time"),
        ("AREA,Gate,S,2020-04-02 18:00,2020-04-02 18:00,1,", "later than the start"),
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


# --- which shift a row means ---


async def test_the_same_title_and_hour_at_two_places_are_two_shifts(
    ground: Ground, session: AsyncSession
) -> None:
    south = ROW.format(area=ground.area.code, places=2, languages="")
    both = HEAD + south + south.replace("South gate", "North gate")
    assert (await import_shifts(session, both, now=NOON)).new == 2
    again = await import_shifts(session, both, now=NOON)
    assert (again.new, again.changed, list(again.differences)) == (0, 0, [])
    assert {one.place for one in await session.scalars(select(Shift))} == {
        "South gate",
        "North gate",
    }


async def test_a_row_that_stands_twice_is_named(ground: Ground, session: AsyncSession) -> None:
    row = ROW.format(area=ground.area.code, places=2, languages="")
    with pytest.raises(BadTable, match=r"line 3: .*the same shift as on line 2"):
        await import_shifts(session, HEAD + row + row, now=NOON)


async def test_a_moved_start_moves_the_shift_with_its_people_and_tells_them(
    database: Database,
) -> None:
    shift_id, (ana,) = await a_crowd(database, places=1, size=1)
    async with database.begin() as session:
        held = await sign_up(session, await session.get_one(Person, ana), shift_id, now=NOON)
        held.coming_at = NOON
        row = f"{held.shift.area.code},Gate,South gate,2020-04-02 14:00,2020-04-02 18:00,1,\n"
        done = await import_shifts(session, HEAD + row, now=NOON)
        assert (done.new, done.changed) == (0, 1)
        assert [one.mark for one in done.differences] == [Mark.MOVED]
    await run_due(database, JOBS, now=NOON)
    async with database.read() as session:
        shift = (await session.scalars(select(Shift))).one()
        held = (await session.scalars(select(SignUp))).one()
        reminder = (
            await session.scalars(select(Job).where(Job.key == reminder_key(held.id)))
        ).one()
        assert shift.starts_at.isoformat() == "2020-04-02T06:00:00+00:00"
        assert held.coming_at is None
        assert reminder.due_at == reminders(shift, REMIND)[0]
    assert await said(database, ana) == [
        "🕑 Your shift starts at a different time now. It was Thu, Apr 2 12:00\u202fPM."
    ]


async def test_people_whom_other_times_give_two_shifts_are_named(
    ground: Ground, session: AsyncSession
) -> None:
    first = await ground.shift("Gate", hours=2)
    second = await ground.shift("Supplies", start=NOON + DAY + 3 * HOUR, hours=2)
    ana = await ground.volunteer("Ana")
    for shift in (first, second):
        await sign_up(session, ana, shift.id, now=NOON)
    row = f"{ground.area.code},Gate,South gate,2020-04-02 12:00,16:00,1,\n"
    done = await import_shifts(session, HEAD + row, now=NOON)
    (doubt,) = [in_english(one.words) for one in done.differences if one.mark is Mark.DOUBTFUL]
    assert doubt.startswith("Ana would have two shifts at once: ")
    assert "Supplies" in doubt


@pytest.mark.parametrize(
    ("row", "allowed", "why"),
    [
        ("Gate,South gate,2020-04-02 12:00,20:00,1,", Allowed(past=True), "is over"),
        ("Gate,South gate,2019-04-02 12:00,20:00,1,", Allowed(past=True), "over already"),
    ],
)
async def test_what_no_table_says_by_accident_is_refused_until_it_is_allowed(
    ground: Ground, session: AsyncSession, row: str, allowed: Allowed, why: str
) -> None:
    await ground.shift()
    later = NOON + 3 * DAY
    table = f"{HEAD}{ground.area.code},{row}\n"
    with pytest.raises(BadTable, match=why):
        await import_shifts(session, table, now=later)
    done = await import_shifts(session, table, now=later, allowed=allowed)
    assert done.new + done.changed == 1


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("New,S,2020-04-05 12:00,2020-05-05 12:00,1,", "720 hours"),
        ("New,S,2020-04-05 12:00,2020-04-07 00:01,1,", "36 hours"),
        ("New,S,2021-05-05 12:00,20:00,1,", "more than a year away"),
    ],
)
async def test_a_likely_slip_is_left_out_and_named_until_somebody_says_yes(
    ground: Ground, session: AsyncSession, row: str, why: str
) -> None:
    table = (
        f"{HEAD}{ground.area.code},{row}\n{ground.area.code},Night,S,2020-04-05 12:00,22:00,1,\n"
    )
    done = await import_shifts(session, table, now=NOON)
    (doubt,) = [one for one in done.differences if one.mark is Mark.DOUBTFUL]
    assert (done.new, doubt.line, doubt.waits) == (1, 2, True)
    assert why in in_english(doubt.words)
    done = await import_shifts(session, table, now=NOON, allowed=Allowed(doubtful=True))
    assert done.new == 1
    assert not any(one.waits for one in done.differences)


async def test_a_shift_of_a_day_and_a_half_is_no_slip(
    ground: Ground, session: AsyncSession
) -> None:
    row = f"{ground.area.code},New,S,2020-04-05 12:00,2020-04-07 00:00,1,\n"
    assert (await import_shifts(session, HEAD + row, now=NOON)).new == 1


async def test_somebody_brings_shifts_to_their_own_areas_alone(
    ground: Ground, session: AsyncSession
) -> None:
    other = await ground.make.area("Elsewhere")
    row = f"{other.code},New,S,2020-04-05 12:00,14:00,1,\n"
    with pytest.raises(BadTable, match="you can’t change this area"):
        await import_shifts(session, HEAD + row, now=NOON, allowed=Allowed(by=ground.boss))
    own = row.replace(other.code, ground.area.code, 1)
    await import_shifts(session, HEAD + own, now=NOON, allowed=Allowed(by=ground.boss))
    assert (await session.scalars(select(Shift.posted_by))).one() == ground.boss.id


async def test_hours_that_the_clocks_skip_or_show_twice_are_said(
    ground: Ground, session: AsyncSession
) -> None:
    ground.area.zone = "Europe/Berlin"
    rows = (
        "{0},Spring,S,2021-03-28 02:30,06:00,1,\n"
        "{0},Autumn,S,2020-10-24 22:00,2020-10-25 02:30,1,\n"
    )
    done = await import_shifts(session, HEAD + rows.format(ground.area.code), now=NOON)
    notes = [in_english(one.words) for one in done.differences if one.mark is Mark.WARNING]
    assert notes == [
        "2021-03-28 02:30: the clocks skip this time. It counts as 03:00",
        "2020-10-25 02:30: the clocks show this time twice. The first one is meant",
    ]


async def test_columns_that_are_none_of_ours_are_named_and_languages_may_be_absent(
    ground: Ground, session: AsyncSession
) -> None:
    table = (
        "备注,area,title,place,starts,ends,capacity\n"
        f"带手电,{ground.area.code},Gate,S,2020-04-05 12:00,14:00,1\n"
    )
    done = await import_shifts(session, table, now=NOON)
    (note,) = [in_english(one.words) for one in done.differences if one.mark is Mark.WARNING]
    assert (done.new, note) == (1, "The column 备注 is not used")


async def test_a_finished_shift_of_the_morning_is_not_moved_to_the_afternoon(
    ground: Ground, session: AsyncSession
) -> None:
    await ground.shift(hours=2)
    row = f"{ground.area.code},Gate,South gate,2020-04-02 18:00,20:00,1,\n"
    done = await import_shifts(session, HEAD + row, now=NOON + DAY + 4 * HOUR)
    assert (done.new, done.changed) == (1, 0)


async def test_what_a_table_leaves_out_is_said_and_stays(
    ground: Ground, session: AsyncSession
) -> None:
    await ground.shift("Desk", start=NOON + 2 * DAY)
    row = "{0},Gate,South gate,2020-04-{1} 18:00,20:00,1,\n"
    table = HEAD + row.format(ground.area.code, "02") + row.format(ground.area.code, "04")
    done = await import_shifts(session, table, now=NOON)
    (gone,) = [in_english(one.words) for one in done.differences if one.mark is Mark.GONE]
    assert "Desk" in gone
    assert len((await session.scalars(select(Shift))).all()) == 3


async def test_a_table_as_people_have_it_is_read(ground: Ground, session: AsyncSession) -> None:
    table = (
        "小区;志愿岗位;地点;开始;结束;人数;语言\n"
        f"{ground.area.name};夜班;南门;2020/4/2 22:00:00;次日06:00;２人;日语、English\n"
    )
    await import_shifts(session, table, now=NOON)
    shift = (await session.scalars(select(Shift))).one()
    assert (shift.minutes, shift.capacity, shift.languages) == (480, 2, "ja en")


async def test_all_wrong_rows_are_said_at_once(ground: Ground, session: AsyncSession) -> None:
    code = ground.area.code
    table = (
        f"{HEAD}{code},Gate,S,12/15/2020 8:00,10:00,1,\n"
        f"{code},Gate,S,2020-12-15 08:00,10:00,1,\n"
        f"{code},Gate,S,2020-12-15 08:00,later,1,\n"
    )
    with pytest.raises(BadTable) as raised:
        await import_shifts(session, table, now=NOON)
    first, second = str(raised.value).splitlines()
    assert first.endswith("Write 2020-12-15 8:00")
    assert first.startswith("line 2: starts “12/15/2020 8:00” (cell D2): which number is the day?")
    assert second.startswith("line 4: ends “later” (cell E4): is no day and time.")
