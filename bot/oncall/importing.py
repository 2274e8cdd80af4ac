"""The rota from a table: columns area, level, telegram_id, name, from, until, weekdays."""

import re
from datetime import datetime
from typing import NamedTuple

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.oncall.calculator import MOMENT, moment
from bot.oncall.model import RotaEntry
from bot.people import directory, roles
from bot.people.model import NAME_LIMIT, Person, Role
from bot.places import model as places
from bot.places.model import Area
from bot.spine.tables import BadTable, Imported, rows_of
from bot.spine.wall_clock import YEARS

COLUMNS = ("area", "level", "telegram_id", "name", "from", "until", "weekdays")
DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
HIGHEST_LEVEL = 9
_CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d", re.ASCII)


class _Key(NamedTuple):
    """What makes two entries the same."""

    area_id: int
    level: int
    person_id: int
    begins: str
    ends: str
    weekdays: str


async def import_rota(session: AsyncSession, text: str, *, now: datetime, locale: str) -> Imported:
    """Make this CSV the whole rota of its areas; entries that it leaves out are removed.

    People are known by their Telegram id; new ones are made, and all become social workers of
    the area. `new` counts entries that were not there before, `changed` those that went. Raises
    BadTable.
    """
    wanted: dict[_Key, None] = {}
    for line, row in rows_of(text, COLUMNS):
        area = await places.area_by_code(session, row["area"])
        if area is None:
            raise BadTable(line, f"unknown area {row['area']!r}")
        begins, ends, weekdays = _span(line, row)
        level = _level(line, row["level"])
        person = await _worker(session, line, row, area, now=now, locale=locale)
        wanted[_Key(area.id, level, person.id, begins, ends, weekdays)] = None
    return await _replace(session, wanted)


async def _replace(session: AsyncSession, wanted: dict[_Key, None]) -> Imported:
    entries = await session.scalars(
        select(RotaEntry).where(RotaEntry.area_id.in_({key.area_id for key in wanted}))
    )
    kept = {_key(entry): entry.id for entry in entries}
    gone = [entry_id for key, entry_id in kept.items() if key not in wanted]
    await session.execute(delete(RotaEntry).where(RotaEntry.id.in_(gone)))
    new = [key for key in wanted if key not in kept]
    session.add_all(RotaEntry(**key._asdict()) for key in new)
    await session.flush()
    return Imported(len(new), len(gone))


def _key(entry: RotaEntry) -> _Key:
    return _Key(
        entry.area_id, entry.level, entry.person_id, entry.begins, entry.ends, entry.weekdays
    )


async def _worker(
    session: AsyncSession,
    line: int,
    row: dict[str, str],
    area: Area,
    *,
    now: datetime,
    locale: str,
) -> Person:
    """Find or make the row's person, a social worker of the area. Raises BadTable."""
    telegram_id, name = directory.telegram_id_of(row["telegram_id"]), row["name"]
    if telegram_id is None:
        raise BadTable(line, f"telegram_id {row['telegram_id']!r}: a positive number below 2^52")
    if not 0 < len(name) <= NAME_LIMIT:
        raise BadTable(line, f"name must have 1 to {NAME_LIMIT} characters")
    person = await directory.find_or_make(
        session, telegram_id, now=now, locale=locale, name=name, area_id=area.id
    )
    await roles.give(session, person, Role.WORKER, area.id, by=None, now=now)
    return person


def _level(line: int, value: str) -> int:
    if not re.fullmatch(f"[1-{HIGHEST_LEVEL}]", value):
        raise BadTable(line, f"level {value!r}: a number from 1 (tried first) to {HIGHEST_LEVEL}")
    return int(value)


def _span(line: int, row: dict[str, str]) -> tuple[str, str, str]:
    """Read from, until and weekdays as an entry keeps them. Raises BadTable."""
    begins, ends = row["from"], row["until"]
    if row["weekdays"]:
        for value in (begins, ends):
            if not _CLOCK.fullmatch(value):
                why = f"{value!r}: with weekdays, from and until are times such as 20:00"
                raise BadTable(line, why)
        return begins, ends, _weekdays(line, row["weekdays"])
    for value in (begins, ends):
        _check_moment(line, value)
    if moment(ends) <= moment(begins):
        raise BadTable(line, "until must come after from")
    return begins.replace("T", " "), ends.replace("T", " "), ""


def _check_moment(line: int, value: str) -> None:
    try:
        if moment(value).strftime(MOMENT) != value.replace("T", " "):
            raise ValueError
    except ValueError:
        raise BadTable(line, f"{value!r} is no local time such as 2020-04-01 20:00") from None
    if moment(value).year not in YEARS:
        raise BadTable(line, f"{value!r}: the year must be from {YEARS[0]} to {YEARS[-1]}")


def _weekdays(line: int, value: str) -> str:
    """Read `Mon-Fri`, `Sat Sun` or `daily` as digits. Raises BadTable."""
    if value.lower() == "daily":
        return "0123456"
    days: set[int] = set()
    for part in re.split(r"[\s,;+]+", value.lower().strip()):
        first, _, last = part.partition("-")
        if first not in DAYS or (last or first) not in DAYS:
            raise BadTable(line, f"weekdays {value!r}: such as Mon-Fri, Sat Sun or daily")
        start, end = DAYS.index(first), DAYS.index(last or first)
        days.update((start + step) % 7 for step in range((end - start) % 7 + 1))
    return "".join(map(str, sorted(days)))
