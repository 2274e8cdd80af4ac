"""The coming shifts as an XLSX table, which the import reads back: each row knows its shift."""

import io
from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from openpyxl import Workbook
from openpyxl.cell.cell import TYPE_STRING
from openpyxl.styles import Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import parcels, rights
from bot.people.model import Person
from bot.people.parcels import Parcel, parcel_job
from bot.people.rights import Action
from bot.shifts.importing import COLUMNS
from bot.shifts.model import Shift, ShiftState
from bot.spine.jobs.model import Due, JobContext, is_scheduled
from bot.spine.outbox.screen import Screen

# A number of Excel's would lose digits, and a date its zone: all cells but numbers are text.
_WIDTHS = {"id": 8, "area": 14, "title": 28, "place": 28, "starts": 18, "ends": 18}


async def order_table(session: AsyncSession, area_id: int, *, by: Person, now: datetime) -> None:
    """Have the coming shifts of an area, or with 0 of all that one manages, sent as a table.

    Ordered twice, it comes once. Raises NotAllowed.
    """
    if area_id:
        rights.require(by, Action.MANAGE_SHIFT, area_id)
    else:
        rights.require_anywhere(by, Action.MANAGE_SHIFT)
    key = f"shift-table:{by.id}:{area_id}"
    if not await is_scheduled(session, key):
        await table.schedule(session, Due.at_once(now, key=key), by.id, area_id)


async def _table(context: JobContext, person_id: int, area_id: int) -> Parcel | None:
    session, now = context.session, context.now
    person = await session.get_one(Person, person_id)
    shifts = await shifts_to_export(session, person, area_id, now=now)
    if shifts is None or not person.is_reachable:
        return None
    caption = Screen("make-table", {"count": len(shifts)})
    return parcels.document(person, caption, "shifts.xlsx", shifts_table(shifts))


async def shifts_to_export(
    session: AsyncSession, person: Person | None, area_id: int, *, now: datetime
) -> Sequence[Shift] | None:
    """Read the shifts that are not over, drafts among them; None without the right.

    `person`: whose areas; None for a command and all of them.
    """
    query = select(Shift).where(Shift.ends_at > now, Shift.state != ShiftState.CANCELLED)
    if person is not None:
        areas = rights.areas_of(person, Action.MANAGE_SHIFT)
        if not rights.may_anywhere(person, Action.MANAGE_SHIFT):
            return None
        if areas is not None:
            query = query.where(Shift.area_id.in_(areas))
    if area_id:
        query = query.where(Shift.area_id == area_id)
    return (await session.scalars(query.order_by(Shift.starts_at, Shift.id))).all()


def shifts_table(shifts: Sequence[Shift]) -> bytes:
    """Write shifts as XLSX, a row each; times are the area's."""
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = "shifts"
    for number, row in enumerate([COLUMNS, *map(_row, shifts)], 1):
        for column, value in enumerate(row, 1):
            cell = sheet.cell(number, column, value)
            if isinstance(value, str):
                cell.data_type = TYPE_STRING  # a title that begins with = is no formula
    for column, name in enumerate(COLUMNS, 1):
        sheet.cell(1, column).font = Font(bold=True)
        sheet.column_dimensions[get_column_letter(column)].width = _WIDTHS.get(name, 12)
    sheet.freeze_panes = "A2"
    file = io.BytesIO()
    book.save(file)
    return file.getvalue()


def _row(shift: Shift) -> Sequence[str | int]:
    there = ZoneInfo(shift.area.zone)
    values: dict[str, str | int] = {
        "id": shift.id,
        "area": shift.area.code,
        "title": shift.title,
        "place": shift.place,
        "starts": f"{shift.starts_at.astimezone(there):%Y-%m-%d %H:%M}",
        "ends": f"{shift.ends_at.astimezone(there):%Y-%m-%d %H:%M}",
        "capacity": shift.capacity,
        "languages": ", ".join(shift.languages.split()),
    }
    return [values[name] for name in COLUMNS]


table = parcel_job("shift-table", _table)
"""Arguments: the reader's id, the area's or 0."""
