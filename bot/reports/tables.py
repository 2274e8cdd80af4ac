"""The morning report as an XLSX table."""

import io
from collections.abc import Sequence
from datetime import date

from openpyxl import Workbook
from openpyxl.cell.cell import TYPE_STRING
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from bot.places.model import Area
from bot.reports.drawing import COLUMNS
from bot.reports.figures import Figures
from bot.spine.texts import render as texts
from bot.spine.texts.render import RIGHT_TO_LEFT

HEAD = Font(bold=True)

Row = Sequence[str | int | None]


def morning(report: Sequence[tuple[Area, Figures]], day: date, locale: str) -> bytes:
    """Write two sheets: a row an area, and who was woken how often. Waits are whole minutes."""
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = day.isoformat()
    heads = [texts.plain(locale, f"report-column-{one}") for one in ("area", *COLUMNS)]
    _fill(sheet, heads, [[area.name, *_numbers(one)] for area, one in report], locale)
    woken = book.create_sheet(texts.plain(locale, "report-column-woken")[:31])
    heads = [texts.plain(locale, f"report-column-{one}") for one in ("area", "name", "woken")]
    names: list[Row] = [
        [area.name, each.name, each.times] for area, one in report for each in one.woken
    ]
    _fill(woken, heads, names, locale)
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def _numbers(one: Figures) -> list[str | int | None]:
    waits = [
        round(length.total_seconds() / 60) if length is not None else None
        for length in (one.median, one.worst)
    ]
    woken = sum(each.times for each in one.woken)
    left = one.most_steps, one.unanswered, one.still_open, woken
    return [one.arrivals, one.alerts, *waits, *left]


def _fill(sheet: Worksheet, heads: Sequence[str], rows: Sequence[Row], locale: str) -> None:
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
