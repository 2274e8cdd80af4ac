"""Which shift a row of a table means. Pure.

A shift is known by area, title, place and start. What is left over is compared once more: at the
same hour at another place the place has changed, on the same day at another hour it has moved.
"""

from collections.abc import Callable, Hashable, Sequence
from datetime import datetime
from typing import Protocol, TypeVar

from bot.places.model import Area
from bot.spine.wall_clock import local_day


class Placed(Protocol):
    """What is compared: of a shift, or of a row."""

    @property
    def area(self) -> Area: ...
    @property
    def title(self) -> str: ...
    @property
    def place(self) -> str: ...
    @property
    def starts_at(self) -> datetime: ...


Row = TypeVar("Row", bound=Placed)
Shift = TypeVar("Shift", bound=Placed)


def match(
    rows: Sequence[Row], shifts: Sequence[Shift], *, can_move: Callable[[Shift], bool]
) -> list[Shift | None]:
    """Return for each row the shift that it means; None for a new one. Each is meant once.

    What cannot move, since it has begun, is known by its exact place and start alone.
    """
    meant: list[Shift | None] = [None] * len(rows)
    left = list(shifts)
    for key in (_same, _at_the_same_hour, _on_the_same_day):
        if key is _at_the_same_hour:
            left = [shift for shift in left if can_move(shift)]
        open_rows = [at for at, shift in enumerate(meant) if shift is None]
        pairs = _pairs(rows, open_rows, left, key)
        for at, number in pairs.items():
            meant[at] = left[number]
        taken = set(pairs.values())
        left = [shift for number, shift in enumerate(left) if number not in taken]
    return meant


def _pairs(
    rows: Sequence[Row],
    open_rows: Sequence[int],
    shifts: Sequence[Shift],
    key: Callable[[Placed], Hashable],
) -> dict[int, int]:
    """Pair rows and shifts of one key, both by number, the nearest in time first."""
    by_key: dict[Hashable, list[int]] = {}
    for number, shift in enumerate(shifts):
        by_key.setdefault(key(shift), []).append(number)
    candidates = sorted(
        (abs(rows[at].starts_at - shifts[number].starts_at), at, number)
        for at in open_rows
        for number in by_key.get(key(rows[at]), ())
    )
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for _, at, number in candidates:
        if at not in pairs and number not in taken:
            pairs[at] = number
            taken.add(number)
    return pairs


def _same(one: Placed) -> Hashable:
    return one.area.id, one.title, one.place, one.starts_at


def _at_the_same_hour(one: Placed) -> Hashable:
    return one.area.id, one.title, one.starts_at


def _on_the_same_day(one: Placed) -> Hashable:
    return one.area.id, one.title, one.place, local_day(one.starts_at, one.area.zone)
