"""Which shift a row of a table means."""

from dataclasses import dataclass
from datetime import UTC, datetime

import pytest

from bot.places.model import Area
from bot.shifts.matching import match

AREA = Area(id=1, code="A01", name="Riverside", zone="Asia/Shanghai")


@dataclass(frozen=True)
class One:
    """A row, or a shift: "Gate@South 2 08" by the clocks of Shanghai."""

    written: str

    @property
    def area(self) -> Area:
        return AREA

    @property
    def title(self) -> str:
        return self.written.partition("@")[0]

    @property
    def place(self) -> str:
        return self.written.partition("@")[2].split()[0]

    @property
    def starts_at(self) -> datetime:
        day, hour = self.written.split()[1:]
        return datetime(2020, 4, int(day), int(hour) - 8, tzinfo=UTC)


@pytest.mark.parametrize(
    ("rows", "shifts", "meant"),
    [
        (["Gate@South 2 08"], [], [None]),
        (["Gate@South 2 08"], ["Gate@South 2 08"], ["Gate@South 2 08"]),
        (["Gate@North 2 08"], ["Gate@South 2 08"], ["Gate@South 2 08"]),
        (
            ["Gate@South 2 08", "Gate@North 2 08"],
            ["Gate@South 2 08"],
            ["Gate@South 2 08", None],
        ),
        (
            ["Gate@North 2 08", "Gate@South 2 08"],
            ["Gate@South 2 08"],
            [None, "Gate@South 2 08"],
        ),
        (["Gate@South 2 10"], ["Gate@South 2 08"], ["Gate@South 2 08"]),
        (["Gate@South 3 08"], ["Gate@South 2 08"], [None]),
        (["Desk@South 2 08"], ["Gate@South 2 08"], [None]),
        (["Gate@North 2 10"], ["Gate@South 2 08"], [None]),
        (
            ["Gate@South 2 09", "Gate@South 2 15"],
            ["Gate@South 2 08"],
            ["Gate@South 2 08", None],
        ),
        (
            ["Gate@South 2 09", "Gate@South 2 15"],
            ["Gate@South 2 08", "Gate@South 2 14"],
            ["Gate@South 2 08", "Gate@South 2 14"],
        ),
        (
            ["Gate@South 2 08", "Gate@South 2 10"],
            ["Gate@South 2 08"],
            ["Gate@South 2 08", None],
        ),
    ],
)
def test_a_row_means_the_nearest_shift(
    rows: list[str], shifts: list[str], meant: list[str | None]
) -> None:
    found = match([One(row) for row in rows], [One(one) for one in shifts], can_move=lambda _: True)
    assert [one and one.written for one in found] == meant


def test_what_cannot_move_is_known_by_its_exact_start_alone() -> None:
    rows = [One("Gate@South 2 08"), One("Gate@South 2 10"), One("Gate@North 2 08")]
    for row, is_meant in zip(rows, (True, False, False), strict=True):
        found = match([row], [One("Gate@South 2 08")], can_move=lambda _: False)
        assert (found[0] is not None) is is_meant


def test_each_row_and_shift_is_looked_at_once_and_not_each_beside_each() -> None:
    # A table of a season: each beside each would be a million pairs, and minutes of waiting.
    seen = 0

    class Counted(One):
        @property
        def title(self) -> str:
            nonlocal seen
            seen += 1
            return super().title

    rows = [Counted(f"Gate@{number} 2 08") for number in range(300)]
    shifts = [Counted(f"Desk@{number} 2 08") for number in range(300)]
    assert match(rows, shifts, can_move=lambda _: True) == [None] * 300
    assert seen <= 3 * (len(rows) + len(shifts))
