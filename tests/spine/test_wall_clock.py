"""What the clocks of a zone make of a time on the wall."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.spine.wall_clock import instant, instant_on

ZONES = st.sampled_from(
    [
        "Asia/Shanghai",
        "Europe/Berlin",
        "America/St_Johns",
        "Australia/Lord_Howe",
        "Asia/Kathmandu",
        "Pacific/Apia",
    ]
)
MOMENTS = st.datetimes(datetime(2005, 1, 1), datetime(2031, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001


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
    found = instant(datetime.fromisoformat(wall), "Europe/Berlin")
    assert found == datetime.fromisoformat(expected).replace(tzinfo=UTC)


def test_a_day_that_a_zone_left_out_begins_with_the_next() -> None:
    noon = datetime(2011, 12, 30, 12, 0)  # noqa: DTZ001 - a wall clock
    assert instant(noon, "Pacific/Apia") == datetime(2011, 12, 30, 10, 0, tzinfo=UTC)


@given(MOMENTS, ZONES)
def test_wall_clock_and_back(at: datetime, zone: str) -> None:
    wall = at.astimezone(ZoneInfo(zone)).replace(tzinfo=None, microsecond=0)
    found = instant(wall, zone)
    assert found.astimezone(ZoneInfo(zone)).replace(tzinfo=None) == wall
    assert found <= at


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
        (date(2020, 4, 1), 30 * 60, "Asia/Shanghai", "2020-04-01T22:00:00+00:00"),
    ],
)
def test_missing_times_become_the_first_instant_after_and_doubled_ones_the_first(
    day: date, minutes: int, zone: str, utc: str
) -> None:
    assert instant_on(day, minutes, zone).isoformat() == utc
