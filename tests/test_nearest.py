"""Which gates and areas are near a place."""

import pytest

from bot.places.model import Area, Gate
from bot.places.nearest import FAR, Point, metres_between, near_first, nearest_areas, nearest_gates

SHANGHAI, PUDONG = Point(31.2304, 121.4737), Point(31.2397, 121.4998)


def area(number: int) -> Area:
    return Area(id=number, code=f"A{number:02}", name=f"Area {number}")


def gate(of: Area, code: str, at: tuple[float, float] | None = None) -> Gate:
    latitude, longitude = at or (None, None)
    return Gate(area=of, area_id=of.id, code=code, latitude=latitude, longitude=longitude)


ONE, TWO, THREE = (area(number) for number in (1, 2, 3))
GATES = [
    gate(ONE, "one-south", (31.2185, 121.52)),
    gate(ONE, "one-north", (31.2215, 121.52)),
    gate(TWO, "two", (31.2185, 121.527)),
    gate(THREE, "three"),  # nobody has said where it is
]


@pytest.mark.parametrize(
    ("one", "other", "metres"),
    [
        (SHANGHAI, SHANGHAI, 0),
        (SHANGHAI, PUDONG, 2688),
        (Point(0, 179.9), Point(0, -179.9), 22239),  # across the date line
        (Point(90, 0), Point(90, 120), 0),  # at a pole all longitudes meet
        (Point(0, 0), Point(0, 180), 20_015_087),
    ],
)
def test_distances_are_those_over_the_ground(one: Point, other: Point, metres: int) -> None:
    assert metres_between(one, other) == pytest.approx(metres, abs=10)
    assert metres_between(other, one) == pytest.approx(metres, abs=10)


def test_the_nearest_gate_stands_first_and_one_without_a_place_is_left_out() -> None:
    found = nearest_gates(GATES, Point(31.222, 121.52), 9)
    assert [near.gate.code for near in found] == ["one-north", "one-south", "two"]
    assert len(nearest_gates(GATES, Point(31.222, 121.52), 2)) == 2


def test_an_area_is_as_near_as_its_nearest_gate_and_stands_once() -> None:
    found = nearest_areas(GATES, Point(31.2184, 121.5271), 9)
    assert [near.area.code for near in found] == ["A02", "A01"]
    assert found[0].metres < 50


def test_a_place_in_another_city_is_near_nothing() -> None:
    assert nearest_areas(GATES, Point(39.9, 116.4), 9) == []
    assert metres_between(Point(39.9, 116.4), Point(31.2, 121.5)) > FAR


def test_ones_own_area_comes_first_then_its_neighbours_then_the_unknown_by_code() -> None:
    far = area(4)
    gates = [*GATES, gate(far, "four", (31.3, 121.6))]
    listed = near_first([ONE, THREE, far, TWO], gates, TWO.id)
    assert [one.code for one in listed] == ["A02", "A01", "A04", "A03"]


@pytest.mark.parametrize("home", [None, THREE.id, 99])
def test_without_a_known_home_areas_stand_by_code(home: int | None) -> None:
    listed = near_first([TWO, ONE], GATES, home)
    assert [one.code for one in listed] == ["A01", "A02"]
