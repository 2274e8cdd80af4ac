"""Who is on call: the pure rule as tables and properties."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.oncall.calculator import next_hand_off, on_call
from bot.oncall.model import Override, RotaEntry
from tests.town.people import NOON

SHANGHAI = "Asia/Shanghai"


def entry(person: int, begins: str, ends: str, weekdays: str = "", level: int = 1) -> RotaEntry:
    return RotaEntry(level=level, person_id=person, begins=begins, ends=ends, weekdays=weekdays)


def override(replaced: int, by: int, starts: datetime, ends: datetime, number: int = 1) -> Override:
    return Override(
        id=number,
        replaced_id=replaced,
        replacement_id=by,
        starts_at=starts,
        ends_at=ends,
        created_at=NOON,
    )


def local(text: str, zone: str = SHANGHAI) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(zone)).astimezone(UTC)


def who(
    entries: list[RotaEntry], at: datetime, *overrides: Override, zone: str = SHANGHAI
) -> list[tuple[int, int]]:
    return [(duty.level, duty.person_id) for duty in on_call(entries, overrides, at=at, zone=zone)]


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


def test_an_override_replaces_the_person_only_while_they_would_be_on() -> None:
    away = override(1, 9, local("2020-04-01 12:00"), local("2020-04-01 23:00"))
    assert who(NIGHTS, local("2020-04-01 13:00"), away) == [(2, 3)]
    assert who(NIGHTS, local("2020-04-01 20:00"), away) == [(1, 9)]
    assert who(NIGHTS, local("2020-04-01 23:00"), away) == [(1, 1)]
    duty = on_call(NIGHTS, [away], at=local("2020-04-01 21:00"), zone=SHANGHAI)[0]
    assert (duty.until, duty.instead_of) == (local("2020-04-01 23:00"), 1)


def test_the_newest_override_counts_and_chains_are_followed_without_end() -> None:
    start, end = local("2020-04-01 20:00"), local("2020-04-02 08:00")
    night = local("2020-04-02 03:00")

    def second(first: tuple[int, int], then: tuple[int, int]) -> list[tuple[int, int]]:
        both = override(*first, start, end, 1), override(*then, start, end, 2)
        return who(NIGHTS, night, *both)

    assert second((1, 8), (1, 9)) == [(1, 9)]
    assert second((1, 8), (8, 9)) == [(1, 9)]
    assert second((1, 8), (8, 1)) == [(1, 8)]


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
    duties = on_call(both, [], at=at, zone=zone)
    assert len(duties) >= 1
    assert all(duty.until > at for duty in duties)
    if one != other:
        assert len(duties) == 1


@given(MOMENTS, ZONES)
def test_nobody_changes_before_the_next_hand_off(at: datetime, zone: str) -> None:
    edge = next_hand_off(NIGHTS, [], at=at, zone=zone)
    assert edge is not None
    assert at < edge <= at + timedelta(days=1)
    assert who(NIGHTS, edge - timedelta(seconds=1), zone=zone) == who(NIGHTS, at, zone=zone)


@given(st.dates(date(2019, 1, 1), date(2031, 1, 1)), ZONES)
def test_a_span_is_half_open(day: date, zone: str) -> None:
    shift = [entry(1, f"{day} 12:00", f"{day} 13:30")]
    start, end = local(f"{day} 12:00", zone), local(f"{day} 13:30", zone)
    minute = timedelta(minutes=1)
    assert who(shift, start, zone=zone) == who(shift, end - minute, zone=zone) == [(1, 1)]
    assert who(shift, end, zone=zone) == who(shift, start - minute, zone=zone) == []
