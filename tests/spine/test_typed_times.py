"""Days, spans and moments as people type them."""

from datetime import date

import pytest

from bot.spine.typed_times import Span, read_day, read_moment, read_span
from bot.spine.wall_clock import instant_on

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
        ("18 bis 22", Span(1080, 1320)),
        ("18.00 sampai 22.00", Span(1080, 1320)),
        ("18h đến 22h", Span(1080, 1320)),
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
        instant_on(date(2020, 4, 1), night.into_next_day().end, "Asia/Shanghai").isoformat()
        == "2020-04-01T22:00:00+00:00"
    )


def test_a_moment_needs_date_and_time() -> None:
    found = read_moment("2020-04-01 18:00", "Asia/Shanghai")
    assert found is not None
    assert found.isoformat() == "2020-04-01T10:00:00+00:00"
    assert read_moment("2020-04-01", "Asia/Shanghai") is None
    assert read_moment("2020-13-01 18:00", "Asia/Shanghai") is None
