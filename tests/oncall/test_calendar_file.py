"""The calendar's file: what a phone's calendar reads from it (RFC 5545)."""

import re

import pytest

from bot.oncall.calculator import OnCall
from bot.oncall.calendar_file import MOST_OCTETS, calendar_file
from bot.places.model import Area
from bot.spine.texts import render as texts
from tests.oncall.test_calculator import local
from tests.town.people import NOON

LONG = "和平里街道第三社区, 北侧; 临时\\登记点 " * 3


def area(name: str = "Riverside") -> Area:
    return Area(id=3, code="A3", name=name, zone="Asia/Shanghai", created_at=NOON)


def night(person_id: int = 7) -> OnCall:
    return OnCall(1, person_id, local("2020-04-01 20:00"), local("2020-04-02 08:00"))


def unfolded(file: bytes) -> list[str]:
    return re.sub("\r\n[ \t]", "", file.decode()).split("\r\n")


def test_an_event_has_its_times_in_utc() -> None:
    lines = unfolded(calendar_file([(area(), night())], "en", NOON))
    assert lines == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Weft//On call//EN",
        "NAME:On call",
        "X-WR-CALNAME:On call",
        "REFRESH-INTERVAL;VALUE=DURATION:PT1H",
        "X-PUBLISHED-TTL:PT1H",
        "BEGIN:VEVENT",
        f"UID:3-1-7-{int(local('2020-04-01 20:00').timestamp()) // 60}@weft",
        "DTSTAMP:20200401T040000Z",
        "DTSTART:20200401T120000Z",
        "DTEND:20200402T000000Z",
        "SUMMARY:On call: Riverside\\, level 1",
        "END:VEVENT",
        "END:VCALENDAR",
        "",
    ]


@pytest.mark.parametrize("locale", texts.locales())
def test_no_line_is_too_long_and_no_sign_is_lost(locale: str) -> None:
    file = calendar_file([(area(LONG), night())], locale, NOON)
    assert all(len(line) <= MOST_OCTETS for line in file.split(b"\r\n"))
    (summary,) = [line for line in unfolded(file) if line.startswith("SUMMARY:")]
    plain = re.sub(r"\\([\\;,])", r"\1", summary)
    assert LONG.strip() in plain
    assert re.search(r"(?<!\\)[;,]", summary.removeprefix("SUMMARY:")) is None


def test_the_same_time_on_call_keeps_its_uid() -> None:
    """A second file replaces what the first has put into the calendar."""
    first, second = (
        [line for line in unfolded(calendar_file([(area(), night())], "en", at)) if "UID" in line]
        for at in (NOON, local("2020-04-01 18:00"))
    )
    assert first == second
