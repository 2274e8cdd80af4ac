"""A whole shift in one line, in every language: a table."""

import re
from datetime import date

import pytest

from bot.shifts.one_line import OneLine, read_line, read_roles
from bot.shifts.patterns import CrewRole
from bot.spine.texts import render as texts

WEDNESDAY = date(2020, 4, 1)
THURSDAY = date(2020, 4, 2)
SATURDAY = date(2020, 4, 4)
LOCALES = sorted(texts.locales())


def _example(locale: str) -> str:
    """The line that the first question shows, in italics."""
    question = texts.render(locale, "make-title", {"question": ""})
    (example,) = [one for one in question.entities if one["type"] == "italic"]
    units = question.text.encode("utf-16-le")
    start, end = example["offset"] * 2, (example["offset"] + example["length"]) * 2
    return units[start:end].decode("utf-16-le")


@pytest.mark.parametrize("locale", LOCALES)
def test_the_example_of_each_language_is_read_as_it_is_meant(locale: str) -> None:
    line = read_line(_example(locale), WEDNESDAY, locale)
    assert line.day is not None
    assert line.day.days == (THURSDAY,)
    assert line.span is not None
    assert (line.span.start, line.span.end % 1440) == (22 * 60, 6 * 60)
    assert (line.capacity, line.languages, len(line.parts)) == (2, "ko", 1)


@pytest.mark.parametrize("locale", LOCALES)
def test_the_example_of_roles_is_read_in_each_language(locale: str) -> None:
    words = texts.render(locale, "make-capacity", {"question": ""}).text
    example = re.search(r"2.+", words)
    assert example is not None
    roles = read_roles(example[0].strip("\u2068\u2069\u200e\u200f. "))
    assert [role.count for role in roles] == [2, 1]


def _said(line: OneLine) -> tuple[object, ...]:
    """What a line says, in short: parts, days, hours, people, languages."""
    days = [day.isoformat()[5:] for day in line.day.days] if line.day else []
    hours = (line.span.start / 60, line.span.end / 60) if line.span else None
    return "|".join(line.parts), days, hours, line.capacity, line.languages


@pytest.mark.parametrize(
    ("locale", "text", "said"),
    [
        ("en", "Gate 3", ("Gate 3", [], None, 0, "")),
        ("en", "Gate 3 tomorrow 8pm-2am 2 people Korean", ("Gate 3", ["04-02"], (20, 2), 2, "ko")),
        ("en", "tomorrow 22-06 Gate 3 2 people", ("Gate 3", ["04-02"], (22, 6), 2, "")),
        ("en", "Gate 3 tonight 8-12, 2 volunteers", ("Gate 3", ["04-01"], (20, 24), 2, "")),
        ("en", "Gate 3, 12/10 9-12, 2", ("Gate 3", ["10-12", "12-10"], (9, 12), 2, "")),
        ("de", "Tor 3, 12.10. 9-12 Uhr, 2", ("Tor 3", ["10-12"], (9, 12), 2, "")),
        (
            "en",
            "Gate, Saturday, 5 December, 22:00-06:00, 3 people, English or Chinese",
            ("Gate", ["12-05"], (22, 6), 3, "en zh"),
        ),
        ("en", "Do the dishes tomorrow 8-12", ("Do the dishes", ["04-02"], (8, 12), 0, "")),
        ("en", "Help at it desk, tomorrow 9-12, 2", ("Help at it desk", ["04-02"], (9, 12), 2, "")),
        (
            "en",
            "Lunch for 20 families, Sat 11-13",
            ("Lunch for 20 families", ["04-04"], (11, 13), 0, ""),
        ),
        ("zh-Hans", "3号门 明天8点到12点 2人 韩语", ("3号门", ["04-02"], (8, 12), 2, "ko")),
        ("zh-Hans", "3号门明天8点到12点2人韩语", ("3号门", ["04-02"], (8, 12), 2, "ko")),
        (
            "zh-Hans",
            "夜班，3号门，周六22:00-次日06:00，3人，会说日语",
            ("夜班|3号门", ["04-04"], (22, 30), 3, "ja"),
        ),
        ("zh-Hans", "搬运物资、周六下午2点到5点", ("搬运物资", ["04-04"], (14, 17), 0, "")),
        ("fr", "Porte 3, demain 18h–21h, 2 personnes", ("Porte 3", ["04-02"], (18, 21), 2, "")),
        ("en", "", ("", [], None, 0, "")),
        ("en", ",,,", ("", [], None, 0, "")),
    ],
)
def test_what_a_line_says(locale: str, text: str, said: tuple[object, ...]) -> None:
    assert _said(read_line(text, WEDNESDAY, locale)) == said


@pytest.mark.parametrize(
    ("text", "parts", "roles"),
    [
        (
            "Night, South gate, Sat 10pm-6am, 2 gate, 1 driver",
            ("Night", "South gate"),
            "2 gate 1 driver",
        ),
        ("Supplies, 2 gate + 1 driver, tomorrow 9-12", ("Supplies",), "2 gate 1 driver"),
        ("2 gate, 1 driver, tomorrow 9-12", (), "2 gate 1 driver"),
        ("物资，周六8点到12点，2个门岗，1名司机", ("物资",), "2 门岗 1 司机"),
        ("3号门，2号楼，周六8点到12点", ("3号门", "2号楼"), ""),
        ("Gate, 2nd floor, 1st hall, tomorrow 9-12", ("Gate", "2nd floor", "1st hall"), ""),
        ("Gate, 1 driver, tomorrow 9-12", ("Gate", "1 driver"), ""),
        ("Gate, 0 gate, 1 driver, tomorrow 9-12", ("Gate", "0 gate", "1 driver"), ""),
    ],
)
def test_roles_are_told_from_titles_and_places(
    text: str, parts: tuple[str, ...], roles: str
) -> None:
    line = read_line(text, WEDNESDAY, "en")
    assert line.parts == parts
    assert " ".join(f"{role.count} {role.name}" for role in line.roles) == roles


def test_an_answer_of_roles_needs_two_of_them() -> None:
    assert read_roles("2 gate, 1 driver") == [CrewRole("gate", 2), CrewRole("driver", 1)]
    assert read_roles("2 hours") == []
    assert read_roles("2 gate, soon") == []
    assert read_roles("2 gate, 501 driver") == []


def test_a_long_text_is_a_title_and_takes_no_time() -> None:
    text = "tomorrow 8-12 " * 40
    assert read_line(text, WEDNESDAY, "en").day is None
