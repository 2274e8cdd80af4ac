"""Who is on call: the pure rule as tables and properties, and the import."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.ext.asyncio import AsyncSession

from bot.oncall import rota
from bot.oncall.rota import Override, RotaEntry, instant, next_hand_off, on_call
from bot.people.directory import by_telegram
from bot.people.model import Role
from bot.spine.tables import BadTable
from tests.conftest import NOON, Maker

SHANGHAI = "Asia/Shanghai"
HEAD = "area,level,telegram_id,name,from,until,weekdays\n"


def entry(person: int, begins: str, ends: str, weekdays: str = "", level: int = 1) -> RotaEntry:
    return RotaEntry(level=level, person_id=person, begins=begins, ends=ends, weekdays=weekdays)


def cover(absent: int, by: int, starts: datetime, ends: datetime, number: int = 1) -> Override:
    return Override(
        id=number, absent_id=absent, stand_in_id=by, starts_at=starts, ends_at=ends, created_at=NOON
    )


def local(text: str, zone: str = SHANGHAI) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def who(
    entries: list[RotaEntry], at: datetime, *overrides: Override, zone: str = SHANGHAI
) -> list[tuple[int, int]]:
    return [(turn.level, turn.person_id) for turn in on_call(entries, overrides, at=at, zone=zone)]


NIGHTS = [
    entry(1, "20:00", "08:00", "01234"),
    entry(2, "20:00", "08:00", "56"),
    entry(3, "08:00", "20:00", "0123456", 2),
]


@pytest.mark.parametrize(
    ("at", "expected"),
    [
        ("2020-04-01 19:59", [(2, 3)]),
        ("2020-04-01 20:00", [(1, 1)]),
        ("2020-04-02 07:59", [(1, 1)]),
        ("2020-04-02 08:00", [(2, 3)]),
        ("2020-04-04 07:59", [(1, 1)]),  # Friday's night ends on Saturday
        ("2020-04-04 20:00", [(1, 2)]),
        ("2020-04-06 07:59", [(1, 2)]),  # Sunday's night ends on Monday
    ],
)
def test_nights_cross_midnight_and_hand_off_to_the_minute(
    at: str, expected: list[tuple[int, int]]
) -> None:
    assert who(NIGHTS, local(at)) == expected


@pytest.mark.parametrize(
    ("wall", "expected"),
    [
        ("2020-03-29 01:59", "2020-03-29 00:59"),
        ("2020-03-29 02:00", "2020-03-29 01:00"),  # missing: the first instant after
        ("2020-03-29 02:30", "2020-03-29 01:00"),
        ("2020-03-29 03:00", "2020-03-29 01:00"),
        ("2020-10-25 02:30", "2020-10-25 00:30"),  # doubled: the first
        ("2020-10-25 03:00", "2020-10-25 02:00"),
    ],
)
def test_clock_changes_in_berlin(wall: str, expected: str) -> None:
    found = instant(datetime.fromisoformat(wall), ZoneInfo("Europe/Berlin"))
    assert found == datetime.fromisoformat(expected).replace(tzinfo=UTC)


def test_a_day_that_a_zone_left_out_begins_with_the_next() -> None:
    found = instant(datetime(2011, 12, 30, 12, 0), ZoneInfo("Pacific/Apia"))  # noqa: DTZ001 - a wall clock
    assert found == datetime(2011, 12, 30, 10, 0, tzinfo=UTC)


def test_an_override_replaces_the_person_only_while_they_would_be_on() -> None:
    away = cover(1, 9, local("2020-04-01 12:00"), local("2020-04-01 23:00"))
    assert who(NIGHTS, local("2020-04-01 13:00"), away) == [(2, 3)]
    assert who(NIGHTS, local("2020-04-01 20:00"), away) == [(1, 9)]
    assert who(NIGHTS, local("2020-04-01 23:00"), away) == [(1, 1)]
    turn = on_call(NIGHTS, [away], at=local("2020-04-01 21:00"), zone=SHANGHAI)[0]
    assert (turn.until, turn.instead_of) == (local("2020-04-01 23:00"), 1)


def test_the_newest_override_counts_and_chains_are_followed_without_end() -> None:
    start, end = local("2020-04-01 20:00"), local("2020-04-02 08:00")
    night = local("2020-04-02 03:00")
    assert who(NIGHTS, night, cover(1, 8, start, end, 1), cover(1, 9, start, end, 2)) == [(1, 9)]
    assert who(NIGHTS, night, cover(1, 8, start, end, 1), cover(8, 9, start, end, 2)) == [(1, 9)]
    assert who(NIGHTS, night, cover(1, 8, start, end, 1), cover(8, 1, start, end, 2)) == [(1, 8)]


def test_the_next_hand_off_skips_edges_that_change_nobody() -> None:
    halves = [
        entry(1, "20:00", "02:00", "0123456"),
        entry(1, "02:00", "08:00", "0123456"),
        entry(2, "08:00", "20:00", "0123456"),
    ]
    assert next_hand_off(halves, [], at=local("2020-04-01 21:00"), zone=SHANGHAI) == local(
        "2020-04-02 08:00"
    )
    assert next_hand_off([], [], at=NOON, zone=SHANGHAI) is None


ZONES = st.sampled_from(
    [SHANGHAI, "Europe/Berlin", "America/St_Johns", "Australia/Lord_Howe", "Asia/Kathmandu"]
)
MOMENTS = st.datetimes(datetime(2019, 1, 1), datetime(2031, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001
CLOCKS = st.times().map(lambda t: t.strftime("%H:%M"))


@given(MOMENTS, ZONES, CLOCKS, CLOCKS)
def test_two_who_share_the_day_leave_no_minute_uncovered(
    at: datetime, zone: str, one: str, other: str
) -> None:
    both = [entry(1, one, other, "0123456"), entry(2, other, one, "0123456")]
    found = on_call(both, [], at=at, zone=zone)
    assert len(found) >= 1
    assert all(turn.until > at for turn in found)
    if one != other:
        assert len(found) == 1


@given(MOMENTS, ZONES)
def test_wall_clock_and_back(at: datetime, zone: str) -> None:
    wall = at.astimezone(ZoneInfo(zone)).replace(tzinfo=None, microsecond=0)
    found = instant(wall, ZoneInfo(zone))
    assert found.astimezone(ZoneInfo(zone)).replace(tzinfo=None) == wall
    assert found <= at


@given(MOMENTS, ZONES)
def test_nobody_changes_before_the_next_hand_off(at: datetime, zone: str) -> None:
    edge = next_hand_off(NIGHTS, [], at=at, zone=zone)
    assert edge is not None
    assert at < edge <= at + timedelta(days=1)
    before = on_call(NIGHTS, [], at=edge - timedelta(seconds=1), zone=zone)
    assert {t.person_id for t in before} == {
        t.person_id for t in on_call(NIGHTS, [], at=at, zone=zone)
    }


@given(st.dates(date(2019, 1, 1), date(2031, 1, 1)), ZONES)
def test_a_span_is_half_open(day: date, zone: str) -> None:
    shift = [entry(1, f"{day} 12:00", f"{day} 13:30")]
    start, end = local(f"{day} 12:00", zone), local(f"{day} 13:30", zone)
    assert (
        who(shift, start, zone=zone)
        == who(shift, end - timedelta(minutes=1), zone=zone)
        == [(1, 1)]
    )
    assert who(shift, end, zone=zone) == who(shift, start - timedelta(minutes=1), zone=zone) == []


async def test_an_import_makes_people_and_replaces_the_rota_of_its_areas(
    session: AsyncSession, make: Maker
) -> None:
    area, other = await make.area(code="river"), await make.area(code="hill")
    first = HEAD + "river,1,501,Li Na,20:00,08:00,Mon-Fri\nhill,1,502,Wang,20:00,08:00,daily\n"
    await rota.import_rota(session, first, now=NOON, locale="zh-Hans")
    assert (await rota.import_rota(session, first, now=NOON, locale="zh-Hans")).new == 0
    second = (
        HEAD
        + "river,1,503,Chen,2020-04-01 20:00,2020-04-02 08:00,\nriver,2,501,Li Na,20:00,08:00,Sat Sun\n"
    )
    done = await rota.import_rota(session, second, now=NOON, locale="zh-Hans")
    assert (done.new, done.changed) == (2, 1)
    assert len(await rota.entries_of(session, other.id)) == 1
    people = await by_telegram(session, [501, 503])
    assert people[503].name == "Chen"
    assert people[501].holds(Role.WORKER, area.id)
    now = await rota.on_call_now(session, area, now=local("2020-04-01 21:00"))
    assert [(turn.level, person.name) for turn, person in now] == [(1, "Chen")]


@pytest.mark.parametrize(
    ("row", "why"),
    [
        ("lake,1,501,Li,20:00,08:00,daily", "unknown area"),
        ("river,0,501,Li,20:00,08:00,daily", "level"),
        ("river,one,501,Li,20:00,08:00,daily", "level"),
        ("river,1,²,Li,20:00,08:00,daily", "telegram_id"),
        ("river,1,-5,Li,20:00,08:00,daily", "telegram_id"),
        ("river,1,9999999999999999,Li,20:00,08:00,daily", "telegram_id"),
        ("river,1,501,,20:00,08:00,daily", "name"),
        ("river,1,501,Li,8pm,08:00,daily", "times such as"),
        ("river,1,501,Li,20:00,25:00,daily", "times such as"),
        ("river,1,501,Li,20:00,08:00,Mon-Foo", "weekdays"),
        ("river,1,501,Li,20:00,08:00,", "no local time"),
        ("river,1,501,Li,2020-02-30 20:00,2020-04-02 08:00,", "no local time"),
        ("river,1,501,Li,2020-04-02 08:00,2020-04-02 08:00,", "after from"),
        ("river,1,501,Li,1９:00,08:00,daily", "times such as"),  # a digit in full width
        ("river,1,501,Li,20:0０,08:00,daily", "times such as"),
        ("river,1,501,Li,2020-04-02 08:00,9999-12-31 23:59,", "year must be"),
        ("river,1,501,Li,1900-01-01 00:00,2020-04-02 08:00,", "year must be"),
        ("river,1,501,Li,20:00", "expected 7 values"),
    ],
)
async def test_a_bad_row_is_named_by_its_line(
    session: AsyncSession, make: Maker, row: str, why: str
) -> None:
    await make.area(code="river")
    with pytest.raises(BadTable, match=f"line 3.*{why}"):
        await rota.import_rota(
            session, HEAD + "river,1,500,Ok,20:00,08:00,daily\n" + row + "\n", now=NOON, locale="en"
        )
