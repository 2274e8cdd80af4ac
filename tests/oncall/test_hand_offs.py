"""The edges of the rota: who comes, who leaves, whose level changes; nothing where nobody does."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.oncall.calculator import Rota, who_is_on
from bot.oncall.hand_offs import edges, level_changes
from bot.oncall.model import Override, RotaEntry
from tests.oncall.test_calculator import local
from tests.town.people import DAY, HOUR

ANA, BO, CY = 1, 2, 3
ZONE = "Asia/Shanghai"


def entry(
    person: int | None, begins: str, ends: str, level: int = 1, days: str = "0123456"
) -> RotaEntry:
    return RotaEntry(level=level, person_id=person, begins=begins, ends=ends, weekdays=days)


def seen(rota: Rota) -> list[tuple[str, list[tuple[int, tuple[int, ...], tuple[int, ...]]]]]:
    """Return the edges of one day as times of day, with who and their levels before and after."""
    found = edges(rota, local("2020-04-01 12:00"), local("2020-04-02 12:00"))
    return [
        (
            (edge.at + 8 * HOUR).strftime("%H:%M"),
            [(one.person_id, one.before, one.after) for one in edge.changes],
        )
        for edge in found
    ]


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        pytest.param([entry(ANA, "00:00", "00:00")], [], id="day and night by one"),
        pytest.param(
            [entry(ANA, "08:00", "20:00"), entry(ANA, "20:00", "08:00")], [], id="the same goes on"
        ),
        pytest.param(
            [entry(ANA, "08:00", "20:00"), entry(BO, "20:00", "08:00")],
            [("20:00", [(1, (1,), ()), (2, (), (1,))]), ("08:00", [(1, (), (1,)), (2, (1,), ())])],
            id="one follows the other",
        ),
        pytest.param(
            [entry(ANA, "20:00", "22:00")],
            [("20:00", [(1, (), (1,))]), ("22:00", [(1, (1,), ())])],
            id="from a hole into a hole",
        ),
        pytest.param(
            [
                entry(ANA, "08:00", "20:00", 1),
                entry(ANA, "20:00", "08:00", 2),
                entry(BO, "08:00", "20:00", 2),
                entry(BO, "20:00", "08:00", 1),
            ],
            [
                ("20:00", [(1, (1,), (2,)), (2, (2,), (1,))]),
                ("08:00", [(1, (2,), (1,)), (2, (1,), (2,))]),
            ],
            id="two change their levels",
        ),
        pytest.param(
            [entry(ANA, "00:00", "00:00", 1), entry(ANA, "20:00", "08:00", 2)],
            [("20:00", [(1, (1,), (1, 2))]), ("08:00", [(1, (1, 2), (1,))])],
            id="a second level beside the first",
        ),
    ],
)
def test_the_edges_of_a_day(entries: Sequence[RotaEntry], expected: object) -> None:
    assert seen(Rota(ZONE, entries)) == expected


def test_a_replacement_begins_and_ends_with_an_edge() -> None:
    at = local("2020-04-01 22:00")
    instead = Override(
        replaced_id=ANA, replacement_id=CY, starts_at=at, ends_at=at + HOUR, created_at=at
    )
    rota = Rota(ZONE, [entry(ANA, "00:00", "00:00")], [instead])
    assert seen(rota) == [
        ("22:00", [(1, (1,), ()), (3, (), (1,))]),
        ("23:00", [(1, (), (1,)), (3, (1,), ())]),
    ]


PLACES = st.sets(st.tuples(st.integers(1, 3), st.integers(1, 4)))


@given(before=PLACES, after=PLACES)
def test_what_changes_is_all_that_differs(
    before: set[tuple[int, int]], after: set[tuple[int, int]]
) -> None:
    changes = {one.person_id: one for one in level_changes(before, after)}
    for person in range(1, 5):
        earlier, later = (
            {level for level, one in places if one == person} for places in (before, after)
        )
        assert (person in changes) == (earlier != later)
        if person in changes:
            assert (set(changes[person].before), set(changes[person].after)) == (earlier, later)


def test_edges_lead_from_who_was_on_to_who_is() -> None:
    """Between two edges nothing changes: their changes together give every later moment."""
    rota = Rota(
        ZONE,
        [
            entry(ANA, "08:00", "20:00", 1, "01234"),
            entry(BO, "20:00", "08:00", 1),
            entry(CY, "06:30", "06:00", 2, "135"),
        ],
    )
    start = local("2020-04-01 12:00")
    on = {(one.level, one.person_id) for one in who_is_on(rota, start)}
    for edge in edges(rota, start, start + 14 * DAY):
        for one in edge.changes:
            on -= {(level, one.person_id) for level in one.before}
            on |= {(level, one.person_id) for level in one.after}
        assert on == {(one.level, one.person_id) for one in who_is_on(rota, edge.at)}
