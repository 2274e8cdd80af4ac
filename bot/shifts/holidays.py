"""Public holidays and the days worked in their place, where Weft knows them: in mainland China.

They are announced a year at a time, so a coming year may be unknown. Nothing is guessed then.
"""

from datetime import date
from enum import StrEnum

import chinese_calendar

_IN_CHINA = frozenset(
    {"Asia/Shanghai", "Asia/Urumqi", "Asia/Chongqing", "Asia/Chungking", "Asia/Harbin", "PRC"}
    | {"Asia/Kashgar"}
)


class DayKind(StrEnum):
    USUAL = "usual"
    HOLIDAY = "holiday"
    WORKED = "worked"  # a weekend day worked in place of a holiday
    UNKNOWN = "unknown"  # nobody has said yet


def are_known(zone: str) -> bool:
    """Tell whether Weft knows any holidays of a place in this zone."""
    return zone in _IN_CHINA


def kind_of(day: date) -> DayKind:
    """Tell what a day is in mainland China; an ordinary weekend is usual."""
    try:
        is_free, holiday = chinese_calendar.get_holiday_detail(day)
    except NotImplementedError:
        return DayKind.UNKNOWN
    if is_free:
        return DayKind.HOLIDAY if holiday is not None else DayKind.USUAL
    return DayKind.WORKED if day.weekday() >= 5 else DayKind.USUAL
