"""The day of a shift as pure rules: late, missing, hours."""

from datetime import timedelta

import pytest

from bot.shifts import day_rules as day
from bot.shifts.model import Shift, SignUp
from tests.town.people import HOUR, NOON

MINUTE = timedelta(minutes=1)


def held(came: int | None = None, late: int | None = None) -> SignUp:
    """A place from noon to four. `came`: minutes after noon."""
    shift = Shift(starts_at=NOON, ends_at=NOON + 4 * HOUR)
    at = None if came is None else NOON + came * MINUTE
    return SignUp(shift=shift, checked_in_at=at, late_minutes=late)


@pytest.mark.parametrize(
    ("came", "left", "minutes"),
    [
        (None, 240, 240),
        (-25, 240, 240),  # who comes ahead of the start works from the start on
        (7, 240, 233),
        (7, 200, 193),
        (0, 300, 300),
        (30, 20, 0),
    ],
)
def test_hours_count_from_the_check_in_to_the_check_out(
    came: int | None, left: int, minutes: int
) -> None:
    assert day.worked_minutes(held(came), NOON + left * MINUTE) == minutes


def test_who_said_to_be_late_is_missed_later() -> None:
    assert day.missed_when(held()) == NOON + 15 * MINUTE
    assert day.missed_when(held(late=20)) == NOON + 35 * MINUTE


def test_nobody_leaves_before_they_came() -> None:
    assert day.earlier_steps(held(came=200)) == [15, 30]


@pytest.mark.parametrize(
    ("pairs", "last", "chain"),
    [([], 1, [1]), ([(1, 2)], 2, [1, 2]), ([(2, 3), (1, 2)], 3, [1, 2, 3]), ([(4, 5)], 2, [2])],
)
def test_a_chain_of_stand_ins(pairs: list[tuple[int, int]], last: int, chain: list[int]) -> None:
    assert day.chain_of(pairs, last) == chain


@pytest.mark.parametrize(
    ("name", "first"),
    [("Ana Silva", "Ana"), ("  李明 ", "李明"), ("", ""), ("Jean-Luc P", "Jean-Luc")],
)
def test_first_names(name: str, first: str) -> None:
    assert day.first_name(name) == first
