"""The hours as a table: one row an entry, and in the XLSX each person's sums; to the minute."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from openpyxl import Workbook
from openpyxl.worksheet.worksheet import Worksheet
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.hours.model import Hours, HoursState
from bot.people import parcels, rights
from bot.people.model import Person
from bot.people.parcels import Parcel, parcel_job
from bot.people.rights import Action
from bot.spine.jobs.model import Due, JobContext, is_scheduled
from bot.spine.outbox.screen import Screen
from bot.spine.table_writing import Row, bytes_of, csv_of, fill
from bot.spine.texts import render as texts

COLUMNS = ("area", "name", "title", "start", "worked", "credited", "night", "state", "decided")
SUMS = ("name", "worked", "credited", "open")


async def order_hours(session: AsyncSession, *, xlsx: bool, by: Person, now: datetime) -> None:
    """Have the hours of the areas that one leads sent as a file; ordered twice, it comes once.

    Raises NotAllowed.
    """
    rights.require_anywhere(by, Action.APPROVE_HOURS)
    key = f"hours-table:{by.id}:{int(xlsx)}"
    if not await is_scheduled(session, key):
        await table.schedule(session, Due.at_once(now, key=key), by.id, xlsx)


async def _table(context: JobContext, person_id: int, xlsx: bool) -> Parcel | None:
    """Write the table as it is now, unless the person has lost the role or blocked the bot."""
    session = context.session
    person = await session.get_one(Person, person_id)
    if not rights.may_anywhere(person, Action.APPROVE_HOURS) or not person.is_reachable:
        return None
    statement = (
        select(Hours)
        .order_by(Hours.area_id, Hours.starts_at, Hours.id)
        .options(joinedload(Hours.person, innerjoin=True))
    )
    areas = rights.areas_of(person, Action.APPROVE_HOURS)
    if areas is not None:
        statement = statement.where(Hours.area_id.in_(areas))
    entries = (await session.scalars(statement)).unique().all()
    caption = Screen("hours-table-caption", {"count": len(entries)})
    content = xlsx_of(entries, person.locale) if xlsx else csv_table(entries, person.locale)
    return parcels.document(person, caption, f"hours.{'xlsx' if xlsx else 'csv'}", content)


def csv_table(entries: Sequence[Hours], locale: str) -> bytes:
    """Write the entries as CSV; lengths are minutes."""
    return csv_of(_heads(COLUMNS, locale), _rows(entries, locale))


def xlsx_of(entries: Sequence[Hours], locale: str) -> bytes:
    """Write two sheets: the entries, and the sums of each person; lengths are minutes."""
    book = Workbook()
    sheet = book.active
    assert isinstance(sheet, Worksheet)
    sheet.title = texts.plain(locale, "hours-sheet")[:31]
    fill(sheet, _heads(COLUMNS, locale), _rows(entries, locale), locale)
    sums = book.create_sheet(texts.plain(locale, "hours-sheet-sums")[:31])
    fill(sums, _heads(SUMS, locale), _sums(entries), locale)
    return bytes_of(book)


def _heads(columns: Sequence[str], locale: str) -> list[str]:
    return [texts.plain(locale, f"hours-column-{name}") for name in columns]


def _rows(entries: Sequence[Hours], locale: str) -> list[Row]:
    return [
        [
            one.area.name,
            one.person.name,
            one.title,
            _local(one.starts_at, one),
            one.minutes,
            one.credited,
            f"{one.night_percent} %",
            texts.plain(locale, f"hours-cell-{one.state}"),
            _local(one.decided_at, one) if one.decided_at else None,
        ]
        for one in entries
    ]


def _local(moment: datetime, entry: Hours) -> str:
    return f"{moment.astimezone(ZoneInfo(entry.area.zone)):%Y-%m-%d %H:%M}"


def _sums(entries: Sequence[Hours]) -> list[Row]:
    """Sum what is approved, and what waits, of each person."""
    sums: dict[int, list[int]] = {}
    names: dict[int, str] = {}
    for one in entries:
        names[one.person_id] = one.person.name
        person = sums.setdefault(one.person_id, [0, 0, 0])
        if one.state is HoursState.APPROVED:
            person[0] += one.minutes
            person[1] += one.credited
        elif one.state is HoursState.PROPOSED:
            person[2] += one.minutes
    return [[names[person], *sums[person]] for person in sorted(sums, key=lambda one: names[one])]


table = parcel_job("hours-table", _table)
"""Arguments: the reader's id, whether XLSX."""
