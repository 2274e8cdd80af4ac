"""Days, spans and words that coordinators type in a form, in their own language."""

from datetime import date

import pytest

from bot.spine.texts import render as texts
from bot.spine.typed_days import TypedDay, read_typed_day
from bot.spine.typed_times import Span, read_span

MONDAY = date(2026, 11, 30)


def day(text: str, locale: str = "zh-Hans") -> list[str] | None:
    read = read_typed_day(text, MONDAY, locale)
    return None if read is None else [one.isoformat() for one in read.days]


@pytest.mark.parametrize(
    ("typed", "day_meant"),
    [
        ("今天", "2026-11-30"),
        ("明天", "2026-12-01"),
        ("明晚", "2026-12-01"),
        ("后天", "2026-12-02"),
        ("大后天", "2026-12-03"),
        ("周六", "2026-12-05"),
        ("星期六", "2026-12-05"),
        ("礼拜天", "2026-12-06"),
        ("周一", "2026-11-30"),
        ("这周五", "2026-12-04"),
        ("本周日", "2026-12-06"),
        ("下周一", "2026-12-07"),
        ("下星期三", "2026-12-09"),
        ("下个星期三", "2026-12-09"),
        ("下下周一", "2026-12-14"),
        ("12月5号", "2026-12-05"),
        ("12月5日", "2026-12-05"),
        ("12月5日（周六）", "2026-12-05"),
        ("2026年12月5号", "2026-12-05"),
        ("１２月５号", "2026-12-05"),
        ("5号", "2026-12-05"),
        ("30号", "2026-11-30"),
        ("29号", "2026-12-29"),
        ("31号", "2026-12-31"),
        ("12.5", "2026-12-05"),
        ("12/5", "2026-12-05"),
        ("3.8", "2027-03-08"),
        ("3/8", "2027-03-08"),
        ("12-05", "2026-12-05"),
        ("01-05", "2027-01-05"),
        ("2026.12.5", "2026-12-05"),
    ],
)
def test_a_chinese_coordinators_day(typed: str, day_meant: str) -> None:
    assert day(typed) == [day_meant]


@pytest.mark.parametrize(
    ("locale", "typed", "day_meant"),
    [
        ("en", "tomorrow", "2026-12-01"),
        ("en", "Day after tomorrow", "2026-12-02"),
        ("en", "Saturday", "2026-12-05"),
        ("en", "Sat", "2026-12-05"),
        ("en", "this Saturday", "2026-12-05"),
        ("en", "5 December", "2026-12-05"),
        ("en", "December 5th", "2026-12-05"),
        ("en", "Sat 5 Dec", "2026-12-05"),
        ("en", "Dec 5, 2026", "2026-12-05"),
        ("en", "25/12", "2026-12-25"),
        ("en", "3.8.", "2027-08-03"),
        ("de", "3.8.", "2027-08-03"),
        ("de", "übermorgen", "2026-12-02"),
        ("de", "am Samstag", "2026-12-05"),
        ("de", "5. Dezember", "2026-12-05"),
        ("fr", "demain", "2026-12-01"),
        ("fr", "samedi", "2026-12-05"),
        ("fr", "5 déc.", "2026-12-05"),
        ("fr", "3/8", "2027-08-03"),
        ("es", "pasado mañana", "2026-12-02"),
        ("es", "el sábado", "2026-12-05"),
        ("es", "5 de diciembre de 2026", "2026-12-05"),
        ("pt", "amanhã", "2026-12-01"),
        ("pt", "sábado", "2026-12-05"),
        ("pt", "na sexta", "2026-12-04"),
        ("it", "dopodomani", "2026-12-02"),
        ("it", "sab", "2026-12-05"),
        ("ru", "послезавтра", "2026-12-02"),
        ("ru", "в субботу", "2026-12-05"),
        ("ru", "5 декабря", "2026-12-05"),
        ("uk", "у п'ятницю", "2026-12-04"),
        ("uk", "сб", "2026-12-05"),
        ("tr", "yarın", "2026-12-01"),
        ("tr", "Cumartesi", "2026-12-05"),
        ("vi", "ngày mai", "2026-12-01"),
        ("vi", "Thứ Bảy", "2026-12-05"),
        ("vi", "thứ 7", "2026-12-05"),
        ("vi", "ngày 5 tháng 12", "2026-12-05"),
        ("id", "lusa", "2026-12-02"),
        ("id", "Sabtu", "2026-12-05"),
        ("th", "พรุ่งนี้", "2026-12-01"),
        ("th", "วันเสาร์", "2026-12-05"),
        ("th", "เสาร์", "2026-12-05"),
        ("hi", "परसों", "2026-12-02"),
        ("hi", "शनिवार", "2026-12-05"),
        ("ar", "غدًا", "2026-12-01"),
        ("ar", "يوم السبت", "2026-12-05"),
        ("fa", "پس‌فردا", "2026-12-02"),
        ("fa", "شنبه", "2026-12-05"),
        ("ja", "明後日", "2026-12-02"),
        ("ja", "土曜日", "2026-12-05"),
        ("ja", "土曜", "2026-12-05"),
        ("ja", "12月5日", "2026-12-05"),
        ("ja", "3.8", "2027-03-08"),
        ("ko", "모레", "2026-12-02"),
        ("ko", "토요일", "2026-12-05"),
        ("ko", "12월 5일", "2026-12-05"),
        ("zh-Hans", "Saturday", "2026-12-05"),
        ("fr", "明天", "2026-12-01"),
    ],
)
def test_a_day_in_every_language(locale: str, typed: str, day_meant: str) -> None:
    assert day(typed, locale) == [day_meant]


@pytest.mark.parametrize("locale", texts.locales())
def test_the_labels_of_the_buttons_are_days_as_well(locale: str) -> None:
    labels = [texts.plain(locale, f"shift-button-{name}") for name in ("today", "tomorrow")]
    assert [day(label, locale) for label in labels] == [["2026-11-30"], ["2026-12-01"]]


@pytest.mark.parametrize("locale", texts.locales())
def test_every_weekday_is_read_in_full_and_short(locale: str) -> None:
    names = texts.babel_locale(locale).days["format"]
    for width in ("wide", "abbreviated"):
        for number, name in names[width].items():
            wanted = date(2026, 11, 30 + number) if number == 0 else date(2026, 12, number)
            assert day(str(name), locale) == [wanted.isoformat()], name


@pytest.mark.parametrize(
    ("locale", "typed", "days"),
    [
        ("en", "next Friday", ["2026-12-04", "2026-12-11"]),
        ("en", "next Monday", ["2026-12-07"]),
        ("de", "nächsten Freitag", ["2026-12-04", "2026-12-11"]),
        ("en", "3/8", ["2027-03-08", "2027-08-03"]),
        ("en", "12/12", ["2026-12-12"]),
        ("en", "3/8/2027", ["2027-03-08", "2027-08-03"]),
    ],
)
def test_what_may_mean_two_days_is_both(locale: str, typed: str, days: list[str]) -> None:
    assert day(typed, locale) == days


@pytest.mark.parametrize("typed", ["11-29", "11月29日", "11.29", "29 November", "06-15"])
def test_a_date_that_has_just_passed_is_not_next_years_unasked(typed: str) -> None:
    read = read_typed_day(typed, MONDAY, "zh-Hans")
    assert read is not None
    assert not read.is_sure
    assert read.passed is not None
    assert read.days == (read.passed.replace(year=2027),)


def test_a_date_that_comes_soon_is_sure_though_the_year_is_another() -> None:
    assert read_typed_day("01-05", MONDAY, "en") == TypedDay((date(2027, 1, 5),))


@pytest.mark.parametrize(
    "typed", ["", "soon", "31.4.", "02-30", "13月1日", "上周一", "5", "99号", "周八", "May", "no"]
)
def test_what_is_no_day_is_none(typed: str) -> None:
    assert day(typed) is None


@pytest.mark.parametrize(
    ("typed", "span"),
    [
        ("8点到12点", Span(480, 720)),
        ("早上8点到12点", Span(480, 720)),
        ("8点半至12点半", Span(510, 750)),
        ("从8点到12点", Span(480, 720)),
        ("下午2点到5点", Span(840, 1020)),
        ("晚上8点到12点", Span(1200, 1440)),
        ("22:00-次日06:00", Span(1320, 1800)),
        ("晚上10点到次日早上6点", Span(1320, 1800)),
        ("22:00 - 06:00 (+1)", Span(1320, 1800)),
        ("22:00–6:00 next day", Span(1320, 1800)),
        ("8pm–2am", Span(1200, 120)),
        ("8 pm to 11 pm", Span(1200, 1380)),
        ("2-6pm", Span(840, 1080)),
        ("10-2pm", Span(600, 840)),
        ("8am-12pm", Span(480, 720)),
        ("from 8 to 12", Span(480, 720)),
        ("с 8 до 12", Span(480, 720)),
        ("de 8h à 12h", Span(480, 720)),
        ("das 8h às 12h", Span(480, 720)),
        ("dalle 8 alle 12", Span(480, 720)),
        ("von 22 bis 6 Uhr", Span(1320, 360)),
        ("8時から12時まで", Span(480, 720)),
        ("오전 8시부터 12시까지", Span(480, 720)),
        ("08:00:00-12:00:00", Span(480, 720)),
        ("8-24", Span(480, 1440)),
        ("次日06:00", None),
        ("8点", None),
        ("8-25", None),
        ("8-12-14", None),
        ("a", None),
    ],
)
def test_a_span_as_people_say_it(typed: str, span: Span | None) -> None:
    assert read_span(typed) == span
