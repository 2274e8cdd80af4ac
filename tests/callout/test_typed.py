"""A need in one line, as coordinators write it."""

from datetime import date, timedelta

import pytest

from bot.callout.typed import Need, read_need, soon, times_of
from bot.spine.typed_times import Span
from tests.town.people import HOUR, NOON

TODAY = date(2020, 4, 1)  # a Wednesday
TONIGHT = Span(20 * 60, 24 * 60)


@pytest.mark.parametrize(
    ("line", "locale"),
    [
        ("need 4 at Gate 7 tonight 20:00-24:00", "en"),
        ("4 people, Gate 7, tonight 20-24", "en"),
        ("Gate 7, 4, tonight 20:00-24:00", "en"),
        ("we need 4 people at Gate 7 today 20-24", "en"),
        ("tonight 20-24 we need 4 people at Gate 7", "en"),
        ("4 people\nGate 7\ntonight 20-24", "en"),
        ("needed: 4 at Gate 7; today; 20-24", "en"),
    ],
)
def test_a_need_in_one_line(line: str, locale: str) -> None:
    need = read_need(line, TODAY, locale)
    assert need == Need(4, TODAY, TONIGHT, "", "Gate 7", "Gate 7"), line


@pytest.mark.parametrize(
    "line",
    [
        "需要4人，7号门，今晚20:00-24:00",
        "今晚20点到24点 需要4人 在7号门",
        "7号门，今晚20-24，4个人",
    ],
)
def test_a_need_in_chinese(line: str) -> None:
    need = read_need(line, TODAY, "zh-Hans")
    assert (need.people, need.day, need.span, need.place) == (4, TODAY, TONIGHT, "7号门"), line


def test_title_place_and_languages_stand_in_parts_of_their_own() -> None:
    need = read_need("Carry boxes, North hall, 2 people, Korean, tomorrow 22-06", TODAY, "en")
    assert (need.title, need.place, need.people) == ("Carry boxes", "North hall", 2)
    assert (need.languages, need.day) == ("ko", TODAY + timedelta(days=1))
    assert need.span == Span(22 * 60, 6 * 60)


@pytest.mark.parametrize(
    ("line", "need"),
    [
        ("4 people", Need(people=4)),
        ("Gate 7", Need(title="Gate 7", place="Gate 7")),
        ("tonight", Need(day=TODAY)),
        ("20-24", Need(span=TONIGHT)),
        ("7 Lake Road", Need(title="7 Lake Road", place="7 Lake Road")),
        (",,, ", Need()),
    ],
)
def test_what_is_not_said_is_nothing(line: str, need: Need) -> None:
    assert read_need(line, TODAY, "en") == need


ZONE = "Asia/Shanghai"


def test_without_a_day_it_is_the_next_such_hours() -> None:
    early = times_of(Need(span=Span(8 * 60, 10 * 60)), ZONE, TODAY, NOON)
    assert early == (NOON + 20 * HOUR, NOON + 22 * HOUR)
    evening = times_of(Need(span=TONIGHT), ZONE, TODAY, NOON)
    assert evening == (NOON + 8 * HOUR, NOON + 12 * HOUR)


def test_what_has_begun_begins_now_and_what_is_over_is_none() -> None:
    running = times_of(Need(day=TODAY, span=Span(11 * 60, 14 * 60)), ZONE, TODAY, NOON)
    assert running == (NOON + timedelta(minutes=5), NOON + 2 * HOUR)
    assert times_of(Need(day=TODAY, span=Span(8 * 60, 10 * 60)), ZONE, TODAY, NOON) is None
    assert times_of(Need(day=TODAY), ZONE, TODAY, NOON) is None


def test_hours_into_the_next_day() -> None:
    night = times_of(Need(day=TODAY, span=Span(22 * 60, 6 * 60)), ZONE, TODAY, NOON)
    assert night == (NOON + 10 * HOUR, NOON + 18 * HOUR)


def test_soon_is_the_next_full_five_minutes() -> None:
    assert soon(NOON + timedelta(minutes=7, seconds=3)) == NOON + timedelta(minutes=10)
