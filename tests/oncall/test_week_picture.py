"""What stands in the rota's picture: every night in its day and level, holes and marks in words."""

import pytest

from bot.oncall.calculator import Rota
from bot.oncall.model import RotaEntry
from bot.oncall.rota import AreaRota
from bot.oncall.week_picture import DAYS, week_picture
from bot.people.model import Person
from bot.places.model import Area
from bot.spine.pictures import Line, Mark
from bot.spine.texts import render as texts
from tests.oncall.test_calculator import local
from tests.town.people import NOON

ANA, BO, CY = 1, 2, 3


def person(number: int, name: str, *, blocked: bool = False, started: bool = True) -> Person:
    return Person(
        id=number,
        telegram_id=number,
        name=name,
        locale="en",
        created_at=NOON,
        started_at=NOON if started else None,
        unreachable="blocked" if blocked else None,
    )


PEOPLE = {
    ANA: person(ANA, "Ana"),
    BO: person(BO, "Bo 😀", blocked=True),
    CY: person(CY, "Cy", started=False),
}


def entry(
    who: int | None, begins: str, ends: str, level: int = 1, days: str = "0123456"
) -> RotaEntry:
    return RotaEntry(level=level, person_id=who, begins=begins, ends=ends, weekdays=days)


def rota(*entries: RotaEntry, number: int = 1) -> AreaRota:
    area = Area(
        id=number, code=f"A{number}", name=f"Area {number}", zone="Asia/Shanghai", created_at=NOON
    )
    return AreaRota(area, Rota("Asia/Shanghai", entries), PEOPLE)


def cells(*rotas: AreaRota, week: int = 0, at: str = "2020-04-01 12:00") -> list[list[list[Line]]]:
    drawn = week_picture(rotas, week, "de", local(at))
    return [[list(cell) for cell in row] for row in drawn.rows]


def test_days_and_nights_stand_where_they_begin() -> None:
    ((head, *days),) = cells(rota(entry(ANA, "08:00", "20:00"), entry(BO, "20:00", "08:00")))
    assert head == [Line("Stufe 1", Mark.QUIET)]
    assert len(days) == DAYS
    assert (
        days[0]
        == days[6]
        == [
            Line("08:00 – 20:00", Mark.QUIET),
            Line("Ana", Mark.STRONG),
            Line("20:00 – 08:00", Mark.QUIET),
            Line("Bo (nicht erreichbar)", Mark.WARNING),
        ]
    )


def test_what_began_before_and_runs_still_stands_in_the_first_day() -> None:
    ((_, *days),) = cells(rota(entry(ANA, "20:00", "08:00")), at="2020-04-01 02:00")
    assert [line.text for line in days[0]] == ["20:00 – 08:00", "Ana"] * 2
    ((_, *days),) = cells(rota(entry(ANA, "20:00", "08:00")), at="2020-04-01 09:00")
    assert [line.text for line in days[0]] == ["20:00 – 08:00", "Ana"]


def test_a_hole_is_said_in_words_and_not_by_its_colour() -> None:
    entries = entry(ANA, "00:00", "00:00", days="012"), entry(None, "20:00", "08:00", days="3")
    ((_, *days),) = cells(rota(*entries))
    assert days[1] == [Line("20:00 – 08:00", Mark.QUIET), Line("niemand", Mark.HOLE)]


def test_day_and_night_are_one_word() -> None:
    ((_, *days),) = cells(rota(entry(CY, "00:00", "00:00")))
    assert {tuple(line.text for line in day) for day in days} == {
        (texts.plain("de", "rota-button-all-day"), "Cy (hat diesen Bot noch nie geöffnet)")
    }


def test_several_areas_have_a_row_a_level_each() -> None:
    rows = cells(
        rota(entry(ANA, "00:00", "00:00"), entry(BO, "00:00", "00:00", 2)),
        rota(entry(CY, "00:00", "00:00"), number=2),
    )
    heads = [[line.text for line in row[0]] for row in rows]
    assert heads == [["Area 1", "Stufe 1"], ["Area 1", "Stufe 2"], ["Area 2", "Stufe 1"]]


def test_an_area_without_a_rota_says_so() -> None:
    drawn = week_picture([rota()], 0, "en", NOON)
    assert (drawn.rows, drawn.notes) == (
        [],
        [Line("Nobody is planned for this time.", Mark.QUIET)],
    )


@pytest.mark.parametrize("locale", texts.locales())
def test_a_later_week_begins_a_week_later(locale: str) -> None:
    first, second = (
        week_picture([rota(entry(ANA, "00:00", "00:00"))], week, locale, NOON) for week in (0, 1)
    )
    assert len({*first.heads[1:], *second.heads[1:]}) == 2 * DAYS
