"""Lengths as people type them, what a night is credited with, and sums by month."""

from datetime import UTC, date, datetime

import pytest

from bot.hours.model import Hours, HoursState
from bot.hours.rules import Month, by_month, credit, night_minutes
from bot.places.model import Area
from bot.spine.typed_days import read_past_day
from bot.spine.typed_lengths import read_length

SHANGHAI, BERLIN = "Asia/Shanghai", "Europe/Berlin"


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("2", 120),
        ("2:30", 150),
        ("2.5", 150),
        ("2,25 h", 135),
        ("2h30", 150),
        ("1 hour 5 min", 65),
        ("90 min", 90),
        ("２：３０", 150),
        ("2小时30分", 150),
        ("45分钟", 45),
        ("3 часа", 180),
        ("2 Stunden", 120),
        ("90 phút", 90),
        ("٢ ساعات", 120),
        ("0", 0),
        ("two", None),
        ("2:75", None),
        ("2 people", None),
        ("-3", None),
        ("", None),
    ],
)
def test_a_length_is_read_as_it_is_typed(typed: str, minutes: int | None) -> None:
    assert read_length(typed) == minutes


@pytest.mark.parametrize(
    ("start", "minutes", "zone", "night"),
    [
        (datetime(2026, 3, 2, 0, 0, tzinfo=UTC), 240, SHANGHAI, 0),  # 08:00
        (datetime(2026, 3, 2, 14, 0, tzinfo=UTC), 480, SHANGHAI, 480),  # 22:00-06:00
        (datetime(2026, 3, 2, 13, 0, tzinfo=UTC), 600, SHANGHAI, 480),  # 21:00-07:00
        (datetime(2026, 3, 1, 21, 0, tzinfo=UTC), 120, SHANGHAI, 60),  # 05:00-07:00
        (datetime(2026, 3, 28, 21, 0, tzinfo=UTC), 420, BERLIN, 420),  # an hour is skipped
        (datetime(2026, 10, 24, 20, 0, tzinfo=UTC), 600, BERLIN, 540),  # an hour comes twice
    ],
)
def test_the_minutes_of_the_night_are_counted_by_the_areas_clocks(
    start: datetime, minutes: int, zone: str, night: int
) -> None:
    assert night_minutes(start, minutes, zone) == night
    assert credit(start, minutes, zone, 100) == minutes
    assert credit(start, minutes, zone, 200) == minutes + night
    assert credit(start, minutes, zone, 150) == minutes + night // 2


def test_months_are_summed_apart_by_state_and_local_day() -> None:
    area = Area(zone=SHANGHAI)

    def entry(start: datetime, minutes: int, credited: int, state: HoursState) -> Hours:
        return Hours(area=area, starts_at=start, minutes=minutes, credited=credited, state=state)

    last_of_march = datetime(2026, 3, 31, 15, 59, tzinfo=UTC)
    first_of_april = datetime(2026, 3, 31, 16, 0, tzinfo=UTC)
    entries = [
        entry(last_of_march, 61, 90, HoursState.APPROVED),
        entry(first_of_april, 30, 30, HoursState.PROPOSED),
        entry(first_of_april, 45, 45, HoursState.APPROVED),
        entry(first_of_april, 500, 500, HoursState.REFUSED),
    ]
    assert by_month(entries) == [
        Month(date(2026, 4, 1), 45, 45, 30),
        Month(date(2026, 3, 1), 61, 90, 0),
    ]


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("yesterday", date(2026, 11, 29)),
        ("昨天", date(2026, 11, 29)),
        ("today", date(2026, 11, 30)),
        ("Saturday", date(2026, 11, 28)),
        ("周一", date(2026, 11, 30)),
        ("11-28", date(2026, 11, 28)),
        ("2026-11-02", date(2026, 11, 2)),
        ("tomorrow", date(2026, 12, 1)),
        ("soon", None),
    ],
)
def test_the_day_of_something_that_has_happened(typed: str, day: date | None) -> None:
    monday = date(2026, 11, 30)
    assert read_past_day(typed, monday, "en") == day
