"""Tables that people bring: CSV with a header line. Errors name the line; nothing is kept then."""

import csv
import io
from dataclasses import dataclass

from bot.spine.texts.render import one_line


class BadTable(ValueError):
    """An imported table is wrong. Nothing of it was kept. `line` counts from 1, the header's."""

    def __init__(self, line: int, why: str) -> None:
        super().__init__(f"line {line}: {why}")
        self.line, self.why = line, why


@dataclass(frozen=True)
class Imported:
    new: int
    changed: int


def rows_of(text: str, columns: tuple[str, ...]) -> list[tuple[int, dict[str, str]]]:
    """Read the rows of a CSV that has exactly these columns, in any order, with their lines.

    Raises BadTable.
    """
    reader = csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=None))
    try:
        return _rows(reader, columns)
    except csv.Error as error:
        raise BadTable(reader.line_num + 1, f"not to be read as CSV: {error}") from None


def _rows(
    reader: "csv.DictReader[str]", columns: tuple[str, ...]
) -> list[tuple[int, dict[str, str]]]:
    got = [name.strip() for name in reader.fieldnames or ()]
    missing, strange = [c for c in columns if c not in got], [c for c in got if c not in columns]
    if missing or strange:
        wrong = "; ".join(
            part
            for part in (
                f"missing columns: {', '.join(missing)}" if missing else "",
                f"unknown columns: {', '.join(strange)}" if strange else "",
            )
            if part
        )
        raise BadTable(1, f"{wrong}. Expected: {', '.join(columns)}")
    reader.fieldnames = got
    rows: list[tuple[int, dict[str, str]]] = []
    for row in reader:
        if None in row or None in row.values():
            raise BadTable(reader.line_num, f"expected {len(columns)} values")
        rows.append((reader.line_num, {name: one_line(value) for name, value in row.items()}))
    return rows
