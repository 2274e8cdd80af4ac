"""The rows of a table of announced arrivals: a CSV file, or cells pasted into a message.

Columns name, language, area, gate, time, party, needs, in any order where a first row names them;
name and time alone are needed. Without such a row the values stand in this order.
"""

import csv
import io

from bot.spine.tables import BadTable
from bot.spine.texts.render import one_line

COLUMNS = ("name", "language", "area", "gate", "time", "party", "needs")
_NEEDED = {"name", "time"}
_DELIMITERS = "\t;,，；"


def read_rows(text: str) -> list[tuple[int, dict[str, str]]]:
    """Return each row's line, from 1, and its values by column. Raises BadTable."""
    lines = _lines(text)
    header = list(COLUMNS)
    if lines and set(named := [cell.casefold() for cell in lines[0][1]]) >= _NEEDED:
        header, lines = named, lines[1:]
        strange = [name for name in header if name and name not in COLUMNS]
        if strange:
            known = ", ".join(COLUMNS)
            raise BadTable.at(1, f"unknown columns: {', '.join(strange)}. Known: {known}")
    rows = []
    for number, cells in lines:
        values = dict(zip(header, cells, strict=False))
        rows.append((number, {column: values.get(column, "") for column in COLUMNS}))
    return rows


def _lines(text: str) -> list[tuple[int, list[str]]]:
    """Part the text into cells; lines without any are left out."""
    delimiter = max(_DELIMITERS, key=text.count)
    reader = csv.reader(io.StringIO(text.removeprefix("\ufeff")), delimiter=delimiter)
    try:
        lines = [(reader.line_num, [one_line(cell) for cell in row]) for row in reader]
    except csv.Error as error:
        raise BadTable.at(reader.line_num + 1, f"not to be read as a table: {error}") from None
    return [(number, cells) for number, cells in lines if any(cells)]
