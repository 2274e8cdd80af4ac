"""Tables that people bring, with a header line. Errors name lines and cells; nothing is kept then.

From a file to rows: table_files.py makes text of CSV and XLSX alike; here it becomes rows.
"""

import csv
import io
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from bot.spine.table_headers import column_of
from bot.spine.table_preview import Difference, Mark
from bot.spine.texts.render import FALLBACK, Foreign, Text, one_line, plain

T = TypeVar("T")

# Beyond this a file is no table of ours.
MOST_BYTES = 10_000_000
MOST_ROWS = 20_000
# Wrong lines that are named at once.
MOST_FAULTS = 20
# Lines above the header, such as the table's name, that are passed over.
_MOST_ABOVE = 10
_LONGEST_SHOWN = 60  # characters of a wrong value
_DELIMITERS = ",;\t，；"


@dataclass(frozen=True)
class Fault:
    """What is wrong with a line of a table; a cell's fault names its column, value and place.

    `line` counts from 1, as Excel does. `why`: plain words are English, for the command line.
    """

    line: int
    why: Text | str
    column: str = ""
    value: str = ""
    cell: str = ""

    @property
    def text(self) -> Text:
        """Say where it is, what is wrong and what would be right."""
        why = Foreign(self.why) if isinstance(self.why, str) else self.why
        if not self.cell:
            return Text("table-fault-line", {"line": str(self.line), "why": why})
        return Text(
            "table-fault-cell",
            {
                "line": str(self.line),
                "column": Foreign(self.column),
                "value": Foreign(_shortened(self.value)),
                "cell": self.cell,
                "why": why,
            },
        )


class BadTable(ValueError):
    """An imported table is wrong. Nothing of it was kept. `faults`: all that is wrong."""

    def __init__(self, *faults: Fault) -> None:
        super().__init__(faults)
        self.faults = sorted(faults, key=lambda one: one.line)

    @classmethod
    def at(cls, line: int, why: Text | str) -> "BadTable":
        """Make the error of a whole line."""
        return cls(Fault(line, why))

    @classmethod
    def of(cls, tables: Sequence["BadTable"]) -> "BadTable":
        """Make one error of several."""
        return cls(*(fault for one in tables for fault in one.faults))

    @property
    def words(self) -> list[Text]:
        """Say what is wrong, a text a fault; beyond the first twenty they are counted."""
        said = [fault.text for fault in self.faults[:MOST_FAULTS]]
        if (uncounted := len(self.faults) - MOST_FAULTS) > 0:
            said.append(Text("table-more", {"count": str(uncounted)}))
        return said

    def __str__(self) -> str:
        return "\n".join(plain(FALLBACK, one.id, one.args) for one in self.words)


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

    def fault(self, column: str, why: Text | str) -> BadTable:
        """Make the error that names this row's cell, its value and what is wrong with it."""
        letter = self.letters.get(column)
        cell = f"{letter}{self.line}" if letter else ""
        return BadTable(Fault(self.line, why, column, self[column], cell))


@dataclass(frozen=True)
class Table:
    """A table's rows, and the headers of the columns that are none of its kind."""

    rows: Sequence[Row]
    unread: Sequence[str]
    header_line: int

    def notes(self) -> list[Difference]:
        """Say which columns are not read: one of them may be misspelt."""
        return [
            Difference(
                Mark.WARNING, Text("table-not-read", {"column": Foreign(name)}), self.header_line
            )
            for name in self.unread
        ]


def too_large(line: int, rows: int) -> BadTable:
    """Make the error of a table of more than so many rows, or of too large a file."""
    args = {"rows": str(rows), "size": str(MOST_BYTES // 1_000_000)}
    return BadTable.at(line, Text("table-why-large", args))


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


def read_table(text: str, columns: tuple[str, ...], optional: tuple[str, ...] = ()) -> Table:
    """Read a table that has these columns, in any order; the `optional` ones of them may be absent.

    Headers are read in any case, with spaces or underscores, in English or Chinese. Empty rows
    and columns are dropped. Raises BadTable.
    """
    lines = _lines(text)
    if len(lines) > MOST_ROWS:
        raise too_large(lines[MOST_ROWS][0], MOST_ROWS)
    at = _header_at(lines, columns)
    line, header = lines[at] if lines else (1, [])
    places, unread = _places(line, header, columns, optional)
    letters = {column: _letter(place) for column, place in places.items()}
    nothing = dict.fromkeys(columns, "")
    width = len([name for name in header if name])

    def read(numbered: tuple[int, list[str]]) -> Row:
        number, values = numbered
        _check_width(number, values, header, width)
        given = {name: values[place] for name, place in places.items()}
        return Row(number, nothing | given, letters)

    made, faults = [], []
    for numbered in lines[at + 1 :]:
        try:
            made.append(read(numbered))
        except BadTable as fault:
            faults.append(fault)
    if faults:
        raise BadTable.of(faults)
    return Table(made, unread, line)


def read_rows(text: str, columns: tuple[str, ...], optional: tuple[str, ...] = ()) -> Sequence[Row]:
    """Read the rows alone. Raises BadTable."""
    return read_table(text, columns, optional).rows


def has_columns(text: str, columns: tuple[str, ...]) -> int:
    """Count how many of these columns a table has, to tell its kind. Raises BadTable."""
    lines = _lines(text)
    if not lines:
        return 0
    _, header = lines[_header_at(lines, columns)]
    return len({column_of(written, columns) for written in header if written} - {None})


def _shortened(value: str) -> str:
    return value if len(value) <= _LONGEST_SHOWN else f"{value[:_LONGEST_SHOWN]}…"


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
        why = Text("table-why-unreadable")
        raise BadTable.at(reader.line_num, why) from error
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


def _places(
    line: int, header: Sequence[str], columns: Sequence[str], optional: Sequence[str]
) -> tuple[dict[str, int], list[str]]:
    """Return where each column stands, and the other headers. Raises BadTable."""
    places: dict[str, int] = {}
    unread: list[str] = []
    double: list[str] = []
    for place, written in enumerate(header):
        column = column_of(written, columns)
        if column is not None and column not in places:
            places[column] = place
        elif written:
            (double if column else unread).append(written)
    missing = [column for column in columns if column not in places and column not in optional]
    faults = [
        Fault(line, Text(text_id, {"columns": Foreign(", ".join(names))}))
        for text_id, names in (("table-why-missing", missing), ("table-why-twice", double))
        if names
    ]
    if faults:
        raise BadTable(*faults)
    return places, unread


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
        args = {"expected": str(columns), "count": str(len(values))}
        raise BadTable.at(line, Text("table-why-width", args))
    if nameless:
        letter, value = _letter(nameless[0]), values[nameless[0]]
        why = Text("table-why-no-header")
        raise BadTable(Fault(line, why, letter, value, f"{letter}{line}"))


def _letter(place: int) -> str:
    """Name a column as Excel does: A, B … Z, AA."""
    letters = ""
    place += 1
    while place:
        place, digit = divmod(place - 1, 26)
        letters = chr(ord("A") + digit) + letters
    return letters
