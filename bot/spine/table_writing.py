"""Writing tables for people's own programs: XLSX sheets and CSV."""

import csv
import io
from collections.abc import Sequence

from openpyxl import Workbook
from openpyxl.cell.cell import TYPE_STRING
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from bot.spine.texts.render import RIGHT_TO_LEFT

HEAD = Font(bold=True)
# A spreadsheet takes a text that begins so for a formula (OWASP, CSV injection).
_FORMULA = ("=", "+", "-", "@", "\t", "\r")

Row = Sequence[str | int | None]


def fill(sheet: Worksheet, heads: Sequence[str], rows: Sequence[Row], locale: str) -> None:
    """Write a table into an empty sheet; its head stays in sight."""
    sheet.sheet_view.rightToLeft = locale in RIGHT_TO_LEFT
    for number, row in enumerate([heads, *rows], 1):
        for column, value in enumerate(row, 1):
            cell = sheet.cell(number, column, value)
            if isinstance(value, str):
                # A name that begins with = would be a formula in the office's Excel.
                cell.data_type = TYPE_STRING
    for cell in sheet[1]:
        cell.font = HEAD
    sheet.freeze_panes = "A2"
    for column in range(1, len(heads) + 1):
        sheet.column_dimensions[get_column_letter(column)].width = 24 if column == 1 else 14


def bytes_of(book: Workbook) -> bytes:
    """Return the book as a file."""
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def csv_of(heads: Sequence[str], rows: Sequence[Row]) -> bytes:
    """Write a table as CSV in UTF-8, with the mark by which Excel knows it."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(heads)
    writer.writerows([_plain(value) for value in row] for row in rows)
    return out.getvalue().encode("utf-8-sig")


def _plain(value: str | int | None) -> str | int | None:
    is_formula = isinstance(value, str) and value.startswith(_FORMULA)
    return f"'{value}" if is_formula else value
