"""The coordinator's week as a picture: what stands in each field, and that it is drawn."""

from datetime import date, timedelta

import pytest

from bot.people.model import Person
from bot.places.model import Area
from bot.shifts.coverage import Entry, ListKind
from bot.shifts.coverage_picture import DAYS, coverage_picture
from bot.shifts.desk_rules import Risk
from bot.shifts.model import Shift, ShiftState, SignUp, SignUpState
from bot.spine.pictures import Line, Mark, draw
from bot.spine.texts import render as texts
from bot.spine.typesetting import find_fonts
from tests.town.people import DAY, HOUR, NOON

TODAY = date(2020, 4, 1)


def area(number: int = 1) -> Area:
    name = f"Riverside {number}"
    return Area(id=number, code=f"A{number}", name=name, zone="Asia/Shanghai", created_at=NOON)


def shift(taken: int, capacity: int, *, ahead: timedelta = HOUR, place: str = "Gate 7") -> Shift:
    return Shift(
        id=1,
        area_id=1,
        area=area(),
        title="Gate",
        place=place,
        starts_at=NOON + ahead,
        ends_at=NOON + ahead + 4 * HOUR,
        capacity=capacity,
        taken=taken,
        offered=0,
        state=ShiftState.OPEN,
    )


def at_risk(one: Shift) -> Entry:
    person = Person(id=1, telegram_id=1, name="Ana", locale="en", created_at=NOON)
    held = SignUp(id=1, shift=one, person=person, state=SignUpState.TAKEN)
    return Entry(one, held, Risk.UNANSWERED)


def picture_of(
    shifts: list[Shift], risks: list[Entry], areas: list[Area], locale: str = "en"
) -> list[list[list[Line]]]:
    lists = {ListKind.ALL: [Entry(one) for one in shifts], ListKind.RISK: risks}
    rows = coverage_picture(lists, areas, TODAY, locale, NOON).rows
    return [[list(cell) for cell in row] for row in rows]


def test_a_hole_is_red_and_worded_and_a_risk_is_hatched() -> None:
    ((name, first, second, *others),) = picture_of(
        [shift(1, 4), shift(2, 2, ahead=DAY)], [at_risk(shift(2, 2, ahead=DAY))], [area()]
    )
    assert name == [Line("Gate 7", Mark.STRONG)]
    assert first == [Line("1/4"), Line("3 missing", Mark.MISSING)]
    assert second == [Line("2/2"), Line("1 not sure", Mark.RISK)]
    assert others == [[Line("–", Mark.QUIET)]] * 5


def test_more_people_than_needed_fill_no_hole_elsewhere_and_what_has_begun_lacks_nobody() -> None:
    (row,) = picture_of([shift(5, 2), shift(0, 1)], [], [area()])
    assert row[1] == [Line("2/3"), Line("1 missing", Mark.MISSING)]
    (row,) = picture_of([shift(0, 2, ahead=-HOUR)], [], [area()])
    assert row[1] == [Line("0/2")]


def test_one_area_has_its_places_as_rows_and_several_have_themselves() -> None:
    rows = picture_of([shift(0, 1), shift(0, 1, place="Hall")], [], [area()])
    assert [row[0][0].text for row in rows] == ["Gate 7", "Hall"]
    rows = picture_of([shift(0, 1)], [], [area(number) for number in range(1, 32)])
    assert len(rows) == 31
    assert {len(row) for row in rows} == {DAYS + 1}


@pytest.mark.parametrize("locale", texts.locales())
def test_it_has_words_in_every_language(locale: str) -> None:
    ((_, first, *_),) = picture_of([shift(1, 4)], [at_risk(shift(1, 4))], [area()], locale)
    assert [line.mark for line in first] == [Mark.PLAIN, Mark.MISSING, Mark.RISK]
    assert all("{" not in line.text for line in first)


def test_it_is_drawn_with_both_marks() -> None:
    lists = {ListKind.ALL: [Entry(shift(1, 4))], ListKind.RISK: [at_risk(shift(1, 4))]}
    made = coverage_picture(lists, [area()], TODAY, "en", NOON)
    assert draw(made, find_fonts([])).startswith(b"\x89PNG")
