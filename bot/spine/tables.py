"""Tables that people bring, with a header line. Errors name lines and cells; nothing is kept then.

From a file to rows: table_files.py makes text of CSV and XLSX alike; here it becomes rows.
"""

import csv
import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from bot.spine.table_headers import column_of
from bot.spine.table_preview import Difference
from bot.spine.texts.render import one_line

T = TypeVar("T")

# Wrong lines that are named at once.
MOST_FAULTS = 20
# Lines above the header, such as the table's name, that are passed over.
_MOST_ABOVE = 10
_DELIMITERS = ",;\t，；"


class BadTable(ValueError):
    """An imported table is wrong. Nothing of it was kept. `line` counts from 1, as Excel does.

    `why` may hold more lines, each of which names its own.
    """

    def __init__(self, line: int, why: str) -> None:
        super().__init__(f"line {line}: {why}")
        self.line, self.why = line, why

    @classmethod
    def of(cls, faults: Sequence["BadTable"]) -> "BadTable":
        """Make one error of several, which names the first of them and counts the rest."""
        first, *others = sorted(faults, key=lambda one: one.line)[:MOST_FAULTS]
        more = [str(one) for one in others]
        if (uncounted := len(faults) - MOST_FAULTS) > 0:
            more.append(f"and {uncounted} more wrong line{'s' * (uncounted > 1)}")
        return cls(first.line, "\n".join([first.why, *more]))


class LikelySlips(BadTable):
    """Rows are right in form but likely slips: somebody has to say that they are meant."""


@dataclass(frozen=True)
class Imported:
    """What an import has done, in numbers and in words."""

    new: int
    changed: int
    differences: Sequence[Difference] = field(default=(), compare=False)


@dataclass(frozen=True)
class Row:
    """One row of a table: its line, and the values of its columns, each on one line."""

    line: int
    values: Mapping[str, str]
    letters: Mapping[str, str]  # Excel's name of each column: A, B …

    def __getitem__(self, column: str) -> str:
        return self.values[column]

    def fault(self, column: str, why: str) -> BadTable:
        """Make the error that names this row's cell, its value and what is wrong with it."""
        cell = f"{self.letters[column]}{self.line}"
        return BadTable(self.line, f"{column} {self[column]!r} (cell {cell}): {why}")


def read_all(rows: Iterable[Row], read: Callable[[Row], T]) -> list[T]:
    """Read every row. Raises BadTable, which names all rows that `read` refuses."""
    made, faults = [], []
    for row in rows:
        try:
            made.append(read(row))
        except BadTable as fault:
            faults.append(fault)
    if faults:
        raise BadTable.of(faults)
    return made


def read_rows(text: str, columns: tuple[str, ...]) -> list[Row]:
    """Read the rows of a table that has exactly these columns, in any order.

    Headers are read in any case, with spaces or underscores, in English or Chinese. Empty rows
    and columns are dropped. Raises BadTable.
    """
    lines = _lines(text)
    at = _header_at(lines, columns)
    line, header = lines[at] if lines else (1, [])
    places = _places(line, header, columns)
    letters = {column: _letter(place) for column, place in places.items()}

    def read(numbered: tuple[int, list[str]]) -> Row:
        number, values = numbered
        _check_width(number, values, header, len(columns))
        return Row(number, {name: values[place] for name, place in places.items()}, letters)

    made, faults = [], []
    for numbered in lines[at + 1 :]:
        try:
            made.append(read(numbered))
        except BadTable as fault:
            faults.append(fault)
    if faults:
        raise BadTable.of(faults)
    return made


def _lines(text: str) -> list[tuple[int, list[str]]]:
    """Split a text into cells; lines without any are left out."""
    text = text.removeprefix("\ufeff")
    reader = csv.reader(io.StringIO(text, newline=None), delimiter=_delimiter(text))
    lines = []
    try:
        for cells in reader:
            values = [one_line(cell) for cell in cells]
            # Excel may say first how the values are separated.
            if any(values) and not (reader.line_num == 1 and values[0].startswith("sep=")):
                lines.append((reader.line_num, values))
    except csv.Error as error:
        raise BadTable(reader.line_num, f"not to be read as CSV: {error}") from None
    return lines


def _delimiter(text: str) -> str:
    """Return what separates most in the first lines; a comma if nothing does."""
    if text.startswith("sep=") and text[4:5] in _DELIMITERS:
        return text[4]
    for line in text.splitlines()[:_MOST_ABOVE]:
        best = max(_DELIMITERS, key=line.count)
        if line.count(best):
            return best
    return ","


def _header_at(lines: Sequence[tuple[int, list[str]]], columns: Sequence[str]) -> int:
    """Return which of the first lines holds the headers: the first that names half of them."""
    for at, (_, values) in enumerate(lines[:_MOST_ABOVE]):
        known = {column_of(value, columns) for value in values if value} - {None}
        if 2 * len(known) >= len(columns):
            return at
    return 0


def _places(line: int, header: Sequence[str], columns: Sequence[str]) -> dict[str, int]:
    """Return where each column stands. Raises BadTable, which says what is missing or strange."""
    places: dict[str, int] = {}
    strange: list[str] = []
    double: list[str] = []
    for place, written in enumerate(header):
        column = column_of(written, columns)
        if column is not None and column not in places:
            places[column] = place
        elif written:
            (double if column else strange).append(written)
    missing = [column for column in columns if column not in places]
    wrong = [
        f"{what}: {', '.join(names)}"
        for what, names in (
            ("missing columns", missing),
            ("unknown columns", strange),
            ("columns that are there twice", double),
        )
        if names
    ]
    if wrong:
        raise BadTable(line, f"{'; '.join(wrong)}. Expected: {', '.join(columns)}")
    return places


def _check_width(line: int, values: Sequence[str], header: Sequence[str], columns: int) -> None:
    """Raise BadTable for a row that is too short, or has a value in no column."""
    wanted = len(header)
    while wanted and not header[wanted - 1]:
        wanted -= 1
    nameless = [
        place
        for place, value in enumerate(values)
        if value and (place >= len(header) or not header[place])
    ]
    if len(values) < wanted:
        raise BadTable(line, f"expected {columns} values, not {len(values)}")
    if nameless:
        cell = f"{_letter(nameless[0])}{line}"
        why = f"{values[nameless[0]]!r} (cell {cell}) stands under no header"
        raise BadTable(line, f"expected {columns} values: {why}")


def _letter(place: int) -> str:
    """Name a column as Excel does: A, B … Z, AA."""
    letters = ""
    place += 1
    while place:
        place, digit = divmod(place - 1, 26)
        letters = chr(ord("A") + digit) + letters
    return letters
