"""From a file to text: CSV in the encodings that people have, and XLSX. Line n stays line n.

Excel's own cells are written as a person would type them: a date as 2026-12-15 08:00, a whole
number without a point.
"""

import codecs
import csv
import io
import zipfile
from collections.abc import Iterable, Sequence
from datetime import date, datetime, time, timedelta
from typing import Any

from bot.spine.tables import MOST_BYTES, MOST_ROWS, BadTable, too_large
from bot.spine.texts.render import Text, one_line

# An XLSX of a few bytes can unpack to gigabytes.
MOST_UNPACKED = 100_000_000
MOST_COLUMNS = 100
_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_OLD_EXCEL = b"\xd0\xcf\x11\xe0"
_HALF_A_MINUTE = timedelta(seconds=30)


def table_text(data: bytes) -> str:
    """Return a file's table as the text of a CSV: CSV itself, or an XLSX. Raises BadTable."""
    if len(data) > MOST_BYTES:
        raise too_large(1, MOST_ROWS)
    if data.startswith(_OLD_EXCEL):
        raise _unreadable()
    if data.startswith(b"PK\x03\x04"):
        return _xlsx_text(data)
    return _decoded(data)


# --- text ---------------------------------------------------------------------------------------


def _decoded(data: bytes) -> str:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _decode(data, encoding)
    if (utf16 := _utf16_without_mark(data)) is not None:
        return _decode(data, utf16)
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        pass
    text = _decode(data, "gb18030")
    if not _looks_chinese(text):
        raise _unreadable()
    return text


def _unreadable() -> BadTable:
    """Make the error of old Excel files, of those with a password and of other encodings."""
    return BadTable.at(1, Text("table-why-unreadable"))


def _decode(data: bytes, encoding: str) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError:
        raise _unreadable() from None


def _utf16_without_mark(data: bytes) -> str | None:
    """Tell UTF-16 by its zeros: commas and line ends are every other byte of it."""
    even, odd = data[::2].count(0), data[1::2].count(0)
    if even == odd or max(even, odd) * 10 < len(data):
        return None
    return "utf-16-le" if odd > even else "utf-16-be"


def _looks_chinese(text: str) -> bool:
    """Tell GB18030 from Western or Russian bytes, which decode as well, to rare signs."""
    pairs = [sign.encode("gb18030") for sign in text if ord(sign) > 0x7F]
    # Signs and the 3,755 commonest characters lead with A1 to D7 and trail with A1 to FE.
    common = [pair for pair in pairs if 0xA1 <= pair[0] <= 0xD7 and pair[1] >= 0xA1]
    return len(common) * 4 >= len(pairs) * 3


# --- Excel --------------------------------------------------------------------------------------


def _xlsx_text(data: bytes) -> str:
    import openpyxl

    try:
        with zipfile.ZipFile(io.BytesIO(data)) as packed:
            unpacked = sum(part.file_size for part in packed.infolist())
        if unpacked > MOST_UNPACKED:
            raise too_large(1, MOST_ROWS)
        book = openpyxl.load_workbook(io.BytesIO(data), read_only=True, data_only=True)
        rows = _first_table(book.worksheets)
    except BadTable:
        raise
    except Exception as error:  # openpyxl raises whatever its parsers do
        raise _unreadable() from error
    width = max(map(len, rows), default=0)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    for row in rows:
        writer.writerow([*row, *[""] * (width - len(row))])
    return out.getvalue()


def _first_table(sheets: Iterable[Any]) -> list[list[str]]:
    """Return the cells of the first visible sheet that has any."""
    for sheet in sheets:
        if sheet.sheet_state != "visible":
            continue
        # Excel may claim a million rows of which three hold something.
        sheet.reset_dimensions()
        rows = [_cells(number, row) for number, row in enumerate(sheet.iter_rows(), 1)]
        if any(any(row) for row in rows):
            return rows
    return []


def _cells(number: int, row: Sequence[Any]) -> list[str]:
    cells = [_typed(cell) for cell in row]
    while cells and not cells[-1]:
        cells.pop()
    if len(cells) > MOST_COLUMNS or (cells and number > MOST_ROWS):
        raise too_large(number, MOST_ROWS)
    return cells


def _typed(cell: Any) -> str:
    """Write a cell's value as a person would type it."""
    value = cell.value
    match value:
        case None:
            return ""
        case bool():
            return str(value).upper()
        case float() if value.is_integer() and abs(value) < 1e15:
            return str(int(value))
        case datetime():
            minute = _rounded(value)
            has_clock = "h" in str(cell.number_format).casefold() or minute.time() != time()
            return f"{minute:%Y-%m-%d %H:%M}" if has_clock else f"{minute:%Y-%m-%d}"
        case date():
            return value.isoformat()
        case time():
            # 23:59:59.99 is Excel's 24:00.
            whole = _rounded(datetime.combine(date(2000, 1, 1), value))
            return "24:00" if whole.day > 1 else f"{whole:%H:%M}"
        case timedelta():
            minutes = round(value / timedelta(minutes=1))
            return f"{minutes // 60:02d}:{minutes % 60:02d}"
    return one_line(str(value))


def _rounded(value: datetime) -> datetime:
    """Return the nearest minute: Excel keeps times as parts of a day."""
    return (value + _HALF_A_MINUTE).replace(second=0, microsecond=0)
