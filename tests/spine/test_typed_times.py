"""Days, spans and moments as people type them."""

from datetime import date

import pytest

from bot.spine.table_times import read_local
from bot.spine.typed_clock import read_clock
from bot.spine.typed_times import Span, read_span
from bot.spine.typed_weekdays import read_weekdays
from bot.spine.wall_clock import instant_on


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


# --- times of a rota ----------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("8:00", 480),
        ("08:00", 480),
        ("8", 480),
        ("8点", 480),
        ("8點30", 510),
        ("８：００", 480),
        ("20h30", 1230),
        ("20.30", 1230),
        ("8時30分", 510),
        ("24:00", 1440),
        ("24:01", None),
        ("25:00", None),
        ("8:60", None),
        ("8pm", 1200),
        ("", None),
    ],
)
def test_a_time_of_day_is_read(typed: str, minutes: int | None) -> None:
    assert read_clock(typed) == minutes


@pytest.mark.parametrize(
    ("typed", "there"),
    [
        ("2026-12-15 8:00", (date(2026, 12, 15), 480)),
        ("2026/12/15 08:00", (date(2026, 12, 15), 480)),
        ("2026-12-15T20:00", (date(2026, 12, 15), 1200)),
        ("2026年12月15日 8点", (date(2026, 12, 15), 480)),
        ("2026-12-15 24:00", (date(2026, 12, 15), 1440)),
        ("2026-12-15", None),
        ("12-15 8:00", None),
        ("2026-02-30 8:00", None),
        ("8:00", None),
    ],
)
def test_a_day_with_its_time_is_read(typed: str, there: tuple[date, int] | None) -> None:
    assert read_local(typed) == there


@pytest.mark.parametrize(
    ("typed", "days"),
    [
        ("Mon-Fri", "01234"),
        ("Fri–Mon", "0456"),
        ("Friday to Monday", "0456"),
        ("Sat Sun", "56"),
        ("sat, sun", "56"),
        ("daily", "0123456"),
        ("周一至周五", "01234"),
        ("周一到五", "01234"),
        ("星期五到星期一", "0456"),
        ("周一、三、五", "024"),
        ("周六日", "56"),
        ("每天", "0123456"),
        ("工作日", "01234"),
        ("Mo-Fr", "01234"),
        ("lun.-ven.", "01234"),
        ("Пн-Пт", "01234"),
        ("월-금", "01234"),
        ("Mon-Foo", None),
        ("", None),
    ],
)
def test_days_of_the_week_are_read(typed: str, days: str | None) -> None:
    assert read_weekdays(typed) == days
