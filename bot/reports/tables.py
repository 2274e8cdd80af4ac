"""The morning report as an XLSX table."""

from collections.abc import Sequence
from datetime import date

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from bot.places.model import Area
from bot.reports.drawing import COLUMNS
from bot.reports.figures import Figures
from bot.spine.table_writing import Row, bytes_of, fill
from bot.spine.texts import render as texts


def morning(report: Sequence[tuple[Area, Figures]], day: date, locale: str) -> bytes:
    """Write two sheets: a row an area, and who was woken how often. Waits are whole minutes."""
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = day.isoformat()
    heads = [texts.plain(locale, f"report-column-{one}") for one in ("area", *COLUMNS)]
    fill(sheet, heads, [[area.name, *_numbers(one)] for area, one in report], locale)
    woken = book.create_sheet(texts.plain(locale, "report-column-woken")[:31])
    heads = [texts.plain(locale, f"report-column-{one}") for one in ("area", "name", "woken")]
    names: list[Row] = [
        [area.name, each.name, each.times] for area, one in report for each in one.woken
    ]
    fill(woken, heads, names, locale)
    return bytes_of(book)


def _numbers(one: Figures) -> list[str | int | None]:
    waits = [
        round(length.total_seconds() / 60) if length is not None else None
        for length in (one.median, one.worst)
    ]
    woken = sum(each.times for each in one.woken)
    left = one.most_steps, one.unanswered, one.still_open, woken
    return [one.arrivals, one.alerts, *waits, *left]
