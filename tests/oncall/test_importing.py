"""The rota from a table."""

import pytest
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.oncall import rota
from bot.oncall.importing import import_rota, write_and_tell
from bot.oncall.model import RotaEntry
from bot.oncall.preview import differences
from bot.oncall.rota_changes import preview_rota
from bot.people.directory import by_telegram
from bot.people.model import Person, Role
from bot.spine.table_preview import Mark, in_english, preview_lines
from bot.spine.tables import BadTable, LikelySlips
from tests.oncall.test_calculator import local
from tests.town.outbox import texts_of
from tests.town.people import NOON, Maker, telegram_ids

HEAD = "area,level,telegram_id,name,from,until,weekdays\n"


async def test_an_import_makes_people_and_replaces_the_rota_of_its_areas(
    session: AsyncSession, make: Maker
) -> None:
    area, other = await make.area(code="river"), await make.area(code="hill")
    first = HEAD + "river,1,501,Li Na,20:00,08:00,Mon-Fri\nhill,1,502,Wang,20:00,08:00,daily\n"
    await import_rota(session, first, now=NOON, locale="zh-Hans")
    assert (await import_rota(session, first, now=NOON, locale="zh-Hans")).new == 0
    second = (
        HEAD
        + "river,1,503,Chen,2020-04-01 20:00,2020-04-02 08:00,\n"
        + "river,2,501,Li Na,20:00,08:00,Sat Sun\n"
    )
    done = await import_rota(session, second, now=NOON, locale="zh-Hans")
    assert (done.new, done.changed) == (2, 1)
    assert len(await rota.entries_of(session, other.id)) == 1
    people = await by_telegram(session, [501, 503])
    assert people[503].name == "Chen"
    assert people[501].holds(Role.WORKER, area.id)
    now = await rota.on_call_now(session, area, now=local("2020-04-01 21:00"))
    assert [(on.level, on.person.name) for on in now] == [(1, "Chen")]


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("lake,1,501,Li,20:00,08:00,daily", "no area has this code"),
        ("river,0,501,Li,20:00,08:00,daily", "level"),
        ("river,one,501,Li,20:00,08:00,daily", "level"),
        ("river,1,²,Li,20:00,08:00,daily", "telegram_id"),
        ("river,1,-5,Li,20:00,08:00,daily", "telegram_id"),
        ("river,1,9999999999999999,Li,20:00,08:00,daily", "telegram_id"),
        ("river,1,501,,20:00,08:00,daily", "name"),
        ("river,1,501,Li,evening,08:00,daily", "a time such as"),
        ("river,1,501,Li,20:00,25:00,daily", "a time such as"),
        ("river,1,501,Li,20:00,08:00,Mon-Foo", "weekdays"),
        ("river,1,501,Li,20:00,25:00,", "no day and time"),
        ("river,1,501,Li,20:00,08:00,", "no day and time"),
        ("river,1,501,Li,2020-02-30 20:00,2020-04-02 08:00,", "no day and time"),
        ("river,1,501,Li,2020-04-02 08:00,2020-04-02 08:00,", "later than the start"),
        ("river,1,501,Li,2020-04-02 08:00,9999-12-31 23:59,", "no day and time"),
        ("river,1,501,Li,1900-01-01 00:00,2020-04-02 08:00,", "no day and time"),
        ("river,1,501,Li,20:00", "expected 7 values"),
    ],
)
async def test_a_bad_row_is_named_by_its_line(
    session: AsyncSession, make: Maker, row: str, why: str
) -> None:
    await make.area(code="river")
    table = HEAD + "river,1,500,Ok,20:00,08:00,daily\n" + row + "\n"
    with pytest.raises(BadTable, match=f"line 3.*{why}"):
        await import_rota(session, table, now=NOON, locale="en")


async def test_several_bad_rows_are_named_at_once(session: AsyncSession, make: Maker) -> None:
    await make.area(code="river")
    rows = "river,0,501,Li,20:00,08:00,daily\nlake,1,501,Li,20:00,08:00,daily\n"
    with pytest.raises(BadTable, match=r"(?s)line 2: level.*line 3: area .lake.*no area"):
        await preview_rota(session, HEAD + rows, now=NOON)


@pytest.mark.parametrize(
    ("row", "kept"),
    [
        ("Riverside,1,501,Li,8:00,24:00,周一至周五", ("08:00", "00:00", "01234")),
        ("river,1,501,Li,8点,20点,周六日", ("08:00", "20:00", "56")),
        ("river,1,501,Li,20:00,8:00,Fri–Mon", ("20:00", "08:00", "0456")),
        ("river,1,501,Li,２０：００,08:00,每天", ("20:00", "08:00", "0123456")),
        ("river,1,501,Li,0:00,24:00,lun-ven", ("00:00", "00:00", "01234")),
        ("river,1,501,Li,2020-04-03 20:00,8:00,", ("2020-04-03 20:00", "2020-04-04 08:00", "")),
        ("river,1,501,Li,2020/4/3 8:00,24:00,", ("2020-04-03 08:00", "2020-04-04 00:00", "")),
        (
            "river,1,501,Li,2020年4月3日 20:00,2020年4月4日 8:00,",
            ("2020-04-03 20:00", "2020-04-04 08:00", ""),
        ),
    ],
)
async def test_times_are_read_as_people_write_them(
    session: AsyncSession, make: Maker, row: str, kept: tuple[str, str, str]
) -> None:
    await make.area("Riverside", code="river")
    await import_rota(session, HEAD + row + "\n", now=NOON, locale="en")
    entry = await session.scalar(select(RotaEntry).where(RotaEntry.person_id.is_not(None)))
    assert entry is not None
    assert (entry.begins, entry.ends, entry.weekdays) == kept


async def people_and_rows(session: AsyncSession) -> list[int | None]:
    return [await session.scalar(select(func.count(each.id))) for each in (Person, RotaEntry)]


async def test_a_preview_names_what_a_table_changes_and_writes_nothing(
    session: AsyncSession, make: Maker
) -> None:
    """Two corrected nights of a month: the other nights would go, and that is said."""
    await make.area("Riverside", code="river")
    nights = "".join(
        f"river,1,501,Li Na,2020-04-{day:02d} 20:00,2020-04-{day + 1:02d} 08:00,\n"
        for day in range(2, 7)
    )
    await import_rota(session, HEAD + nights, now=NOON, locale="en")
    before = await people_and_rows(session)
    table = (
        HEAD
        + "river,1,502,Chen,2020-04-02 20:00,2020-04-03 08:00,\n"
        + "river,1,501,Li Na,2020-04-04 21:00,2020-04-05 08:00,\n"
    )
    found = await preview_rota(session, table, now=NOON)
    lines = preview_lines(differences(found))
    assert lines == [
        "Changed (1):",
        "· line 2: river, level 1, 2020-04-02 20:00 – 2020-04-03 08:00: Li Na → Chen",
        "Moved (1):",
        "· line 3: Li Na: river, level 1, 2020-04-03 20:00 – 2020-04-04 08:00"
        " → river, level 1, 2020-04-04 21:00 – 2020-04-05 08:00",
        "⚠️ TAKEN AWAY, as the table leaves it out (3):",
        "· river, level 1, 2020-04-04 20:00 – 2020-04-05 08:00: Li Na",
        "· river, level 1, 2020-04-05 20:00 – 2020-04-06 08:00: Li Na",
        "· river, level 1, 2020-04-06 20:00 – 2020-04-07 08:00: Li Na",
        "⚠️ Hours that nobody has (2):",
        "· river, level 1, 2020-04-03 20:00 – 2020-04-04 08:00",
        "· river, level 1, 2020-04-04 20:00 – 2020-04-04 21:00",
        "To know (2):",
        "· ⚠️ Chen (502) (has never opened this bot)",
        "· ⚠️ Li Na (501) (has never opened this bot)",
        "❓ Doubtful, please look (1):",
        "· line 2: Chen: nobody whom Weft knows has the id 502. Is 501 (Li Na) meant?",
    ]
    assert await people_and_rows(session) == before


async def test_the_hours_of_a_plan_without_a_name_are_holes_and_afterwards_the_week_holds(
    session: AsyncSession, make: Maker
) -> None:
    area = await make.area("Riverside", code="river")
    table = (
        HEAD
        + "river,1,501,Li Na,20:00,08:00,daily\n"
        + "river,1,502,Chen,2020-04-02 20:00,2020-04-03 08:00,\n"
        + "river,1,502,Chen,2020-04-04 20:00,2020-04-05 08:00,\n"
    )
    await import_rota(session, table, now=NOON, locale="en")

    async def on(at: str) -> list[str]:
        people = await rota.on_call_now(session, area, now=local(at))
        return [one.person.name for one in people]

    days = ("2020-04-01", "2020-04-02", "2020-04-03", "2020-04-04", "2020-04-05")
    seen = [await on(f"{day} 22:00") for day in days]
    assert seen == [["Li Na"], ["Chen"], [], ["Chen"], ["Li Na"]]
    # Importing it again changes nothing, and leaves one stretch.
    again = await import_rota(session, table, now=NOON, locale="en")
    assert (again.new, again.changed) == (0, 0)
    assert len(await rota.entries_of(session, area.id)) == 4


async def test_what_is_over_stays_and_is_not_called_gone(
    session: AsyncSession, make: Maker
) -> None:
    area = await make.area("Riverside", code="river")
    march = HEAD + "river,1,501,Li Na,2020-03-02 20:00,2020-03-03 08:00,\n"
    april = HEAD + "river,1,501,Li Na,2020-04-02 20:00,2020-04-03 08:00,\n"
    await import_rota(session, march, now=local("2020-03-01 12:00"), locale="en")
    found = differences(await preview_rota(session, april, now=NOON))
    assert [one.mark for one in found] == [Mark.NEW, Mark.WARNING]
    await import_rota(session, april, now=NOON, locale="en")
    named = [one for one in await rota.entries_of(session, area.id) if one.person is not None]
    assert len(named) == 2


async def test_overlaps_other_names_and_rows_for_nobody_are_named(
    session: AsyncSession, make: Maker
) -> None:
    area = await make.area("Riverside", code="river")
    wang = await make.person("Wang", Role.WORKER, area=area)
    table = (
        HEAD
        + f"river,1,{wang.telegram_id},Weng,20:00,08:00,daily\n"
        + f"river,1,{next(telegram_ids)},Chen,22:00,23:00,Wed\n"
        + "river,2,,,20:00,08:00,Wed\n"
    )
    found = differences(await preview_rota(session, table, now=NOON))
    said = {(one.mark, in_english(one.words)) for one in found}
    assert (Mark.AT_ONCE, "river, level 1, 2020-04-01 22:00 – 2020-04-01 23:00") in said
    assert (Mark.HOLE, "river, level 2, 2020-04-01 20:00 – 2020-04-02 08:00") in said
    assert (Mark.DOUBTFUL, f"Weng: the id {wang.telegram_id} is that of Wang") in said


async def test_nights_that_are_over_are_neither_written_again_nor_made_up(
    session: AsyncSession, make: Maker
) -> None:
    """A month's table is corrected in its midst: what has been stays as it was."""
    area = await make.area("Riverside", code="river")
    night = "river,1,501,Li Na,2020-04-0{} 20:00,08:00,\n"
    month = HEAD + night.format(2) + night.format(3) + night.format(4)
    await import_rota(session, month, now=NOON, locale="en")
    before = len(await rota.entries_of(session, area.id))
    later = local("2020-04-04 12:00")
    again = await import_rota(session, month, now=later, locale="en")
    assert (again.new, again.changed) == (0, 0)
    corrected = month.replace("501,Li Na,2020-04-02", "502,Chen,2020-04-02")
    done = await import_rota(session, corrected, now=later, locale="en")
    assert [(one.mark, one.line) for one in done.differences if one.line] == [(Mark.WARNING, 2)]
    assert len(await rota.entries_of(session, area.id)) == before


@pytest.mark.parametrize(
    "row",
    [
        "river,1,{},Wang,2020-04-02 20:00,2020-05-03 08:00,",
        "river,1,{},Wang,2022-04-02 20:00,08:00,",
        "river,1,{},Zhou,2020-04-02 20:00,08:00,",
        "river,1,9{},Wang,2020-04-02 20:00,08:00,",
    ],
)
async def test_a_likely_slip_needs_a_yes(session: AsyncSession, make: Maker, row: str) -> None:
    area = await make.area("Riverside", code="river")
    wang = await make.person("Wang", Role.WORKER, area=area)
    wang.name_given = True
    table = HEAD + row.format(wang.telegram_id) + "\n"
    with pytest.raises(LikelySlips, match="line 2"):
        await import_rota(session, table, now=NOON, locale="en", doubtful=False)
    assert (await import_rota(session, table, now=NOON, locale="en")).new == 1


async def test_a_row_that_stands_twice_is_named_and_written_once(
    session: AsyncSession, make: Maker
) -> None:
    area = await make.area("Riverside", code="river")
    row = "river,1,501,Li Na,20:00,08:00,daily\n"
    done = await import_rota(session, HEAD + row + row, now=NOON, locale="en")
    assert "line 3: Says the same as line 2" in "\n".join(preview_lines(done.differences))
    assert (done.new, len(await rota.entries_of(session, area.id))) == (1, 1)


async def test_those_whose_next_night_moves_are_told_both_times(
    session: AsyncSession, make: Maker
) -> None:
    area = await make.area("Riverside", code="river")
    wang, li = [await make.person(name, Role.WORKER, area=area) for name in ("Wang", "Li")]

    async def bring(rows: list[tuple[Person, str, str]]) -> None:
        lines = [f"river,1,{p.telegram_id},{p.name},{start},{end},\n" for p, start, end in rows]
        preview = await preview_rota(session, HEAD + "".join(lines), now=NOON)
        await write_and_tell(session, preview, now=NOON, locale="en")

    night = "2020-04-02 20:00", "2020-04-03 08:00"
    await bring([(wang, *night), (li, "2020-04-03 20:00", "2020-04-04 08:00")])
    await bring([(wang, *night), (li, "2020-04-04 20:00", "2020-04-05 08:00")])
    assert len(await texts_of(session, wang)) == 1, "nothing has changed for them"
    (_, moved) = await texts_of(session, li)
    assert "Before: Fri, Apr 3 8:00" in moved
    assert "Now: Sat, Apr 4 8:00" in moved
