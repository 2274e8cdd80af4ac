"""What a report computes: waits, wakes, nights and weekends."""

from datetime import date, datetime, timedelta

import pytest

from bot.reports.figures import AlertFacts, Load, Woken, count_wakes, figures, load, night_of
from tests.oncall.test_calculator import local

ZONE = "Asia/Shanghai"


def minutes(count: int) -> timedelta:
    return timedelta(minutes=count)


@pytest.mark.parametrize(
    ("at", "night"),
    [
        ("2020-04-01 21:59", None),
        ("2020-04-01 22:00", date(2020, 4, 1)),
        ("2020-04-02 00:00", date(2020, 4, 1)),
        ("2020-04-02 06:59", date(2020, 4, 1)),
        ("2020-04-02 07:00", None),
        ("2020-04-02 12:00", None),
    ],
)
def test_a_night_has_the_day_of_its_evening(at: str, night: date | None) -> None:
    assert night_of(local(at), ZONE) == night


@pytest.mark.parametrize(
    ("clocks", "wakes"),
    [
        pytest.param([], 0, id="nothing"),
        pytest.param(["12:00", "21:59", "07:00"], 0, id="by day nobody is woken"),
        pytest.param(["23:00"], 1, id="once"),
        pytest.param(["23:00", "23:02", "23:14"], 1, id="rings while they are awake"),
        pytest.param(["23:00", "23:14", "23:28"], 1, id="each ring keeps them awake"),
        pytest.param(["23:00", "23:15"], 2, id="asleep again"),
        pytest.param(["23:40", "23:00"], 2, id="in whatever order"),
    ],
)
def test_wakes_are_counted_and_not_rings(clocks: list[str], wakes: int) -> None:
    assert count_wakes([local(f"2020-04-01 {clock}") for clock in clocks], ZONE) == wakes


def test_waits_are_of_alerts_that_somebody_took() -> None:
    alerts = [
        AlertFacts(minutes(2), 1, False),
        AlertFacts(minutes(30), 9, False),
        AlertFacts(minutes(4), 2, False),
        AlertFacts(None, 12, True),
        AlertFacts(None, 1, False),
    ]
    woken = [Woken(1, "Bo", 1), Woken(2, "Ana", 3), Woken(3, "Al", 1)]
    one = figures(3, alerts, still_open=1, woken=woken)
    assert (one.alerts, one.median, one.worst) == (5, minutes(4), minutes(30))
    assert (one.most_steps, one.unanswered, one.still_open) == (12, 1, 1)
    assert [each.name for each in one.woken] == ["Ana", "Al", "Bo"]
    assert not one.is_quiet


def test_nothing_is_quiet_and_has_no_waits() -> None:
    one = figures(0, [], still_open=0, woken=[])
    assert one.is_quiet
    assert (one.median, one.worst) == (None, None)


def span(start: str, end: str) -> tuple[datetime, datetime]:
    return local(f"2020-04-{start}"), local(f"2020-04-{end}")


@pytest.mark.parametrize(
    ("on_call", "expected"),
    [
        pytest.param([], Load(0, 0), id="never"),
        pytest.param([span("01 20:00", "02 08:00")], Load(1, 0), id="a night of the week"),
        pytest.param([span("01 08:00", "01 20:00")], Load(0, 0), id="a day of the week"),
        pytest.param([span("04 08:00", "04 20:00")], Load(0, 1), id="a Saturday's day"),
        pytest.param([span("03 20:00", "04 08:00")], Load(1, 1), id="into a Saturday"),
        pytest.param([span("03 08:00", "06 08:00")], Load(3, 2), id="Friday to Monday"),
        pytest.param([span("01 22:00", "02 01:59")], Load(0, 0), id="too short for a night"),
        pytest.param(
            [span("01 22:00", "02 00:30"), span("02 03:00", "02 05:00")],
            Load(1, 0),
            id="a night in two parts",
        ),
    ],
)
def test_nights_and_weekend_days(on_call: list[tuple[datetime, datetime]], expected: Load) -> None:
    assert load(on_call, ZONE) == expected


def test_a_night_of_the_changing_clock_counts_once() -> None:
    """Berlin, 2020-03-29: from 2 o'clock it is 3; October has the hour twice."""
    for start, end in (("03-28", "03-29"), ("10-24", "10-25")):
        begin, stop = (
            datetime.fromisoformat(f"2020-{day} {clock}:00+00:00")
            for day, clock in ((start, "20:00"), (end, "06:00"))
        )
        assert load([(begin, stop)], "Europe/Berlin").nights == 1
