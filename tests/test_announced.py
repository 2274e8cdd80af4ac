"""Announced arrivals without a chat: typed times, tables, names that are alike."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.arrivals.announced_importing import ground_for, preview_table, write_table
from bot.arrivals.announced_preview import preview_lines
from bot.arrivals.announced_table import read_rows
from bot.arrivals.matching import ALIKE, likeness
from bot.arrivals.model import Announcement
from bot.arrivals.typed_when import read_when
from bot.spine.tables import BadTable
from tests.town.people import NOON, Maker

ZONE = "Asia/Shanghai"  # NOON is noon there, on 1 April 2020


@pytest.mark.parametrize(
    ("typed", "local"),
    [
        ("14:00", "2020-04-01 14:00"),
        ("11:30", "2020-04-01 11:30"),  # half an hour ago: they are about to stand there
        ("01:30", "2020-04-02 01:30"),
        ("1:30", "2020-04-02 01:30"),
        ("2020-04-03 01:30", "2020-04-03 01:30"),
        ("04-03 01:30", "2020-04-03 01:30"),
        ("4月3日 01:30", "2020-04-03 01:30"),
        ("4月3日01:30", "2020-04-03 01:30"),
        ("2020-03-01 01:30", "2020-03-01 01:30"),  # over, and read all the same
        ("soon", None),
        ("", None),
        ("12", None),
        ("25:00", None),
        ("2020-02-30 10:00", None),
    ],
)
def test_times_are_read_as_people_type_them(typed: str, local: str | None) -> None:
    at = read_when(typed, ZONE, NOON)
    said = f"{at.astimezone(ZoneInfo(ZONE)):%Y-%m-%d %H:%M}" if at is not None else None
    assert said == local


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("王小明", "Wang Xiaoming", True),
        ("王小明", "xiaoming wang", True),
        ("欧阳修", "Ouyang Xiu", True),
        ("Анна Петрова", "PETROVA Anna", True),
        ("Anna Petrova", "Anna Petrowa", True),
        ("José García", "Jose Garcia", True),
        ("محمد", "Muhammad", False),  # no letters stand for its vowels
        ("Anna Petrova", "Anna", True),
        ("Li Wei", "Li", False),
        ("Anna Petrova", "Boris Becker", False),
        ("Anna Petrova", "", False),
        ("王小明", "李小红", False),
    ],
)
def test_names_are_compared_across_scripts(one: str, other: str, alike: bool) -> None:
    assert (likeness(one, [other]) >= ALIKE) is alike


def test_rows_are_read_with_and_without_a_first_row_that_names_them() -> None:
    plain = read_rows("Anna\tru\tRiver\tSouth\t14:00\t4\tchair")
    named = read_rows("\ufefftime;Name\n\n14:00;Anna\n")
    assert plain[0][0] == 1
    assert list(plain[0][1].values()) == ["Anna", "ru", "River", "South", "14:00", "4", "chair"]
    assert [(line, row["name"], row["time"]) for line, row in named] == [(3, "Anna", "14:00")]
    assert read_rows("") == []


def test_a_column_that_nobody_knows_is_named() -> None:
    with pytest.raises(BadTable, match="phone"):
        read_rows("name,time,phone\nAnna,14:00,1\n")


async def test_a_table_is_looked_at_then_written_then_known(
    session: AsyncSession, make: Maker
) -> None:
    area = await make.area("Riverside")
    await make.gate(area, "South gate")
    text = f"name,time,area,gate,party\nAnna,14:00,{area.code},South gate,4\nBo,15:00,,,\n"
    ground = await ground_for(session, None, zone=ZONE, now=NOON)
    preview = await preview_table(session, text, ground)
    lines = list(preview_lines(preview))
    assert lines[0] == f"new: Anna, 2020-04-01 14:00, {area.code}, South gate, 4 people"
    assert await session.scalar(select(func.count()).select_from(Announcement)) == 0
    done = await write_table(session, preview, by=None, now=NOON)
    assert (done.new, done.changed) == (2, 0)
    again = await preview_table(session, text.replace(",4", ",5"), ground)
    assert [line.partition(":")[0] for line in preview_lines(again)] == ["changed", "as it is"]
    done = await write_table(session, again, by=None, now=NOON)
    assert (done.new, done.changed) == (0, 1)


async def test_all_wrong_lines_are_named_with_their_values(session: AsyncSession) -> None:
    ground = await ground_for(session, None, zone=ZONE, now=NOON)
    text = "name,time,party,language\n,14:00,,\nBo,never,,\nCy,15:00,400,\nDi,15:00,,Elvish\n"
    error = (await preview_table(session, text, ground)).error
    assert error is not None
    said = str(error)
    for part in ("line 2", "line 3", "'never'", "line 4", "'400'", "line 5", "'Elvish'"):
        assert part in said


def test_noon_is_where_these_tests_think() -> None:
    assert NOON.astimezone(ZoneInfo(ZONE)) == datetime(2020, 4, 1, 12, tzinfo=ZoneInfo(ZONE))
