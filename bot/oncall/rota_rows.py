"""Reading a rota table: area, level, telegram_id, name, from, until, weekdays; a row a duty."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import NamedTuple

from sqlalchemy.ext.asyncio import AsyncSession

from bot.oncall.model import HIGHEST_LEVEL
from bot.people import rights
from bot.people.model import NAME_LIMIT, Person
from bot.people.rights import Action
from bot.people.table_people import read_telegram_id
from bot.places import model as places
from bot.places.model import Area
from bot.places.naming import AreaNames
from bot.spine.table_preview import Difference
from bot.spine.table_times import read_end, read_local, why_no_time
from bot.spine.tables import Row, read_all, read_table
from bot.spine.texts.render import Text
from bot.spine.typed_clock import read_clock
from bot.spine.typed_weekdays import read_weekdays
from bot.spine.wall_clock import DAY_MINUTES

COLUMNS = ("area", "level", "telegram_id", "name", "from", "until", "weekdays")
OPTIONAL = ("weekdays",)
_TIME = "2020-04-01 20:00"


class Duty(NamedTuple):
    """One row as it counts; `who` is a Telegram id, None where nobody is named."""

    area_id: int
    level: int
    who: int | None
    begins: str
    ends: str
    weekdays: str

    @property
    def place(self) -> tuple[int, int, str, str, str]:
        """The hours of a level, whoever has them."""
        return self.area_id, self.level, self.begins, self.ends, self.weekdays


@dataclass(frozen=True)
class RotaTable:
    """What a table says: its areas by id, its duties, and its people's names by Telegram id.

    `lines`: where each duty and each Telegram id first stands. `doubled`: the lines that repeat
    a row, each with the first line of it. `notes`: what to know of the table itself.
    """

    areas: Mapping[int, Area]
    duties: Sequence[Duty]
    names: Mapping[int, str]
    lines: Mapping[Duty | int, int]
    doubled: Sequence[tuple[int, int]]
    notes: Sequence[Difference] = ()


async def read_rota_table(session: AsyncSession, text: str, *, by: Person | None) -> RotaTable:
    """Read all rows, as `by` may plan them; None may plan all.

    Raises BadTable, which names all rows that are wrong.
    """
    names = AreaNames(await places.areas(session))
    table = read_table(text, COLUMNS, OPTIONAL)
    rows = table.rows
    read = read_all(rows, lambda row: _read(row, names, by))
    people: dict[int, str] = {}
    lines: dict[Duty | int, int] = {}
    doubled: list[tuple[int, int]] = []
    for row, (_, duty) in zip(rows, read, strict=True):
        if (first := lines.setdefault(duty, row.line)) != row.line:
            doubled.append((row.line, first))
        if duty.who is not None:
            people.setdefault(duty.who, row["name"])
            lines.setdefault(duty.who, row.line)
    areas = {area.id: area for area, _ in read}
    duties = list(dict.fromkeys(duty for _, duty in read))
    return RotaTable(areas, duties, people, lines, doubled, table.notes())


def _read(row: Row, names: AreaNames, by: Person | None) -> tuple[Area, Duty]:
    """Read a row. Raises BadTable."""
    area = names.of_row(row)
    if by is not None and not rights.may(by, Action.PLAN_ROTA, area.id):
        raise row.fault("area", Text("table-why-not-yours"))
    return area, Duty(area.id, _level(row), _who(row), *_hours(row))


def _who(row: Row) -> int | None:
    """Read the person of a row; None where neither id nor name is given. Raises BadTable."""
    if not row["telegram_id"] and not row["name"]:
        return None
    telegram_id = read_telegram_id(row)
    if not 0 < len(row["name"]) <= NAME_LIMIT:
        raise row.fault("name", Text("table-why-length", {"limit": str(NAME_LIMIT)}))
    return telegram_id


def _level(row: Row) -> int:
    if not re.fullmatch(f"[1-{HIGHEST_LEVEL}]", row["level"]):
        args = {"from": "1", "to": str(HIGHEST_LEVEL)}
        raise row.fault("level", Text("table-why-number", args))
    return int(row["level"])


def _hours(row: Row) -> tuple[str, str, str]:
    """Read from, until and weekdays as an entry keeps them. Raises BadTable."""
    if not row["weekdays"]:
        return *_by_date(row), ""
    weekdays = read_weekdays(row["weekdays"])
    if weekdays is None:
        raise row.fault("weekdays", Text("table-why-weekdays"))
    return _time_of_day(row, "from"), _time_of_day(row, "until"), weekdays


def _time_of_day(row: Row, column: str) -> str:
    minutes = read_clock(row[column])
    if minutes is None:
        raise row.fault(column, Text("table-why-clock"))
    minutes %= DAY_MINUTES
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def _by_date(row: Row) -> tuple[str, str]:
    """Read two moments; the second may be a time alone, the next one after the first."""
    start = read_local(row["from"])
    if start is None:
        raise row.fault("from", why_no_time(row["from"], _TIME))
    end = read_end(row["until"], start)
    if end is None:
        raise row.fault("until", why_no_time(row["until"], _TIME))
    begins, ends = _at(*start), _at(*end)
    if ends <= begins:
        raise row.fault("until", Text("table-why-ends"))
    return f"{begins:%Y-%m-%d %H:%M}", f"{ends:%Y-%m-%d %H:%M}"


def _at(day: date, minutes: int) -> datetime:
    return datetime.combine(day, datetime.min.time()) + timedelta(minutes=minutes)
