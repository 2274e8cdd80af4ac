"""The rota from a table: columns area, level, telegram_id, name, from, until, weekdays.

First a preview, which writes nothing; then the same table is written. It is the whole rota of its
areas from today on: rotations and what is over stay as they are.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from typing import NamedTuple

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession

from bot.oncall import calculator, rota
from bot.oncall.calculator import Hole, Rota
from bot.oncall.hand_offs import watch_again
from bot.oncall.model import HIGHEST_LEVEL, RotaEntry
from bot.oncall.moved import next_times, tell_moved
from bot.oncall.rotating import local_text, moment
from bot.people import directory, roles
from bot.people.model import NAME_LIMIT, Person, Role
from bot.places import model as places
from bot.places.model import Area
from bot.spine.tables import BadTable, Imported, rows_of
from bot.spine.typed_times import read_clock, read_local, read_weekdays
from bot.spine.wall_clock import DAY_MINUTES, YEARS

COLUMNS = ("area", "level", "telegram_id", "name", "from", "until", "weekdays")
# Errors that are named at once; the first alone would take a try for each.
ERRORS = 10
# How far ahead holes and overlaps are looked for.
LOOK_AHEAD = timedelta(days=62)


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
    """What a table says: its areas by id, its duties, and its people's names by Telegram id."""

    areas: Mapping[int, Area]
    duties: Sequence[Duty]
    names: Mapping[int, str]


@dataclass
class RotaPreview:
    """What a table would change. `changed` and `moved` are pairs, before and after."""

    table: RotaTable
    new: list[Duty] = field(default_factory=list)
    gone: list[Duty] = field(default_factory=list)
    changed: list[tuple[Duty, Duty]] = field(default_factory=list)  # somebody else has the hours
    moved: list[tuple[Duty, Duty]] = field(default_factory=list)  # somebody has other hours
    overlaps: list[tuple[Area, Hole]] = field(default_factory=list)  # two at one level at once
    holes: list[tuple[Area, Hole]] = field(default_factory=list)
    unknown: list[int] = field(default_factory=list)  # Telegram ids that nobody has yet
    never_started: list[int] = field(default_factory=list)
    other_names: dict[int, str] = field(default_factory=dict)  # the table calls them otherwise
    people: dict[int, Person] = field(default_factory=dict)  # by Telegram id

    @property
    def changes_nothing(self) -> bool:
        return not (self.new or self.gone or self.changed or self.moved)


async def import_rota(session: AsyncSession, text: str, *, now: datetime, locale: str) -> Imported:
    """Make this CSV the whole rota of its areas, unasked.

    People are known by their Telegram id; new ones are made, and all become social workers of
    the area. `new` counts entries that were not there before, `changed` those that went. Raises
    BadTable.
    """
    preview = await preview_rota(session, text, now=now)
    return await write_rota(session, preview, now=now, locale=locale)


# --- the preview --------------------------------------------------------------------------------


async def preview_rota(session: AsyncSession, text: str, *, now: datetime) -> RotaPreview:
    """Read a table and say what it would change; nothing is written. Raises BadTable."""
    table = await _read(session, text)
    preview = RotaPreview(table)
    preview.people = await directory.by_telegram(session, table.names)
    for telegram_id, name in sorted(table.names.items()):
        person = preview.people.get(telegram_id)
        if person is None:
            preview.unknown.append(telegram_id)
        elif person.started_at is None:
            preview.never_started.append(telegram_id)
        if person is not None and name and person.name != name:
            preview.other_names[telegram_id] = person.name
    before: list[Duty] = []
    for area in table.areas.values():
        entries = await rota.entries_of(session, area.id)
        before += [_duty(one) for one in entries if _counts(one, area, now)]
        _look_ahead(preview, area, [one for one in entries if one.rotation is not None], now)
    _compare(preview, before)
    return preview


def _counts(entry: RotaEntry, area: Area, now: datetime) -> bool:
    """Tell whether a table speaks of this entry: one with a name that is not over."""
    if entry.person is None:
        return False
    return bool(entry.weekdays) or entry.ends > local_text(now, area.zone)


def _duty(entry: RotaEntry) -> Duty:
    who = entry.person.telegram_id if entry.person is not None else None
    return Duty(entry.area_id, entry.level, who, entry.begins, entry.ends, entry.weekdays)


def _compare(preview: RotaPreview, before: Sequence[Duty]) -> None:
    """Sort what differs into changed, moved, gone and new."""
    after = [one for one in preview.table.duties if one.who is not None]
    gone = [one for one in before if one not in set(after)]
    new = [one for one in after if one not in set(before)]
    for old in list(gone):
        other = next((one for one in new if one.place == old.place), None)
        if other is not None:
            preview.changed.append((old, other))
            gone.remove(old)
            new.remove(other)
    for old in list(gone):
        other = next((one for one in new if _is_moved(old, one)), None)
        if other is not None:
            preview.moved.append((old, other))
            gone.remove(old)
            new.remove(other)
    preview.gone, preview.new = gone, new


def _is_moved(old: Duty, new: Duty) -> bool:
    """Tell whether somebody has the same shift of duty at other hours: within a day and a half."""
    if (old.area_id, old.who, bool(old.weekdays)) != (new.area_id, new.who, bool(new.weekdays)):
        return False
    if old.weekdays:
        return old.level == new.level
    return abs(moment(old.begins) - moment(new.begins)) <= timedelta(hours=36)


def _look_ahead(
    preview: RotaPreview, area: Area, rotations: Sequence[RotaEntry], now: datetime
) -> None:
    """Find the holes of the new rota and the hours that two people have at one level."""
    # Numbers below those of people: some of the table are not made yet.
    ids = {telegram_id: -number for number, telegram_id in enumerate(preview.table.names, 1)}
    duties = [one for one in preview.table.duties if one.area_id == area.id]
    entries = [
        RotaEntry(
            level=one.level,
            person_id=ids.get(one.who or 0),
            begins=one.begins,
            ends=one.ends,
            weekdays=one.weekdays,
        )
        for one in [*duties, *_fixed_stretches(duties)]
    ]
    new = Rota(area.zone, [*entries, *rotations])
    end = now + LOOK_AHEAD
    preview.holes += [(area, one) for one in calculator.holes(new, now, end)]
    for span in calculator.spans(new, now, end):
        on_level = [one.level for one in span.on_call]
        for level in sorted({one for one in on_level if on_level.count(one) > 1}):
            preview.overlaps.append((area, Hole(level, span.start, span.end)))


def _fixed_stretches(duties: Sequence[Duty]) -> list[Duty]:
    """Return the stretch that rows by date fix, for each level: from the first to the last."""
    by_date = [one for one in duties if not one.weekdays]
    stretches = []
    for area_id, level in sorted({(one.area_id, one.level) for one in by_date}):
        of_level = [one for one in by_date if (one.area_id, one.level) == (area_id, level)]
        begins = min(one.begins for one in of_level)
        ends = max(one.ends for one in of_level)
        stretches.append(Duty(area_id, level, None, begins, ends, ""))
    return stretches


# --- writing ------------------------------------------------------------------------------------


async def write_rota(
    session: AsyncSession, preview: RotaPreview, *, now: datetime, locale: str
) -> Imported:
    """Write a table that was looked at; raises nothing that the preview has not raised."""
    table = preview.table
    people = dict(preview.people)
    for one in table.duties:
        if one.who is not None:
            people[one.who] = await _worker(session, one, table, now=now, locale=locale)
    before: list[Duty] = []
    kept: set[Duty] = set()
    wanted = set(table.duties)
    for area in table.areas.values():
        gone = []
        for entry in await rota.entries_of(session, area.id):
            duty = _duty(entry)
            if entry.rotation is not None:
                continue
            if _counts(entry, area, now):
                before.append(duty)
                if duty in wanted:
                    kept.add(duty)
                else:
                    gone.append(entry.id)
            elif entry.person is None and _is_replaced(entry, table):
                gone.append(entry.id)
        await session.execute(delete(RotaEntry).where(RotaEntry.id.in_(gone)))
    new = [one for one in dict.fromkeys(table.duties) if one not in kept]
    session.add_all(_entry(one, people) for one in [*new, *_fixed_stretches(table.duties)])
    await session.flush()
    await watch_again(session, table.areas, now=now)
    added = [one for one in new if one.who is not None]
    return Imported(len(added), len([one for one in before if one not in kept]))


async def write_and_tell(
    session: AsyncSession, preview: RotaPreview, *, now: datetime, locale: str
) -> Imported:
    """Write a table and tell those whose next time on call has moved."""
    areas = list(preview.table.areas.values())
    before = await next_times(session, areas, now=now)
    done = await write_rota(session, preview, now=now, locale=locale)
    await tell_moved(session, areas, before, by=None, now=now)
    return done


def _is_replaced(entry: RotaEntry, table: RotaTable) -> bool:
    """Tell whether hours without a name end with this table: it says itself what it fixes."""
    return bool(entry.weekdays) or any(
        not one.weekdays and one.begins < entry.ends and entry.begins < one.ends
        for one in table.duties
        if (one.area_id, one.level) == (entry.area_id, entry.level)
    )


def _entry(duty: Duty, people: Mapping[int, Person]) -> RotaEntry:
    return RotaEntry(
        area_id=duty.area_id,
        level=duty.level,
        person=people[duty.who] if duty.who is not None else None,
        begins=duty.begins,
        ends=duty.ends,
        weekdays=duty.weekdays,
    )


async def _worker(
    session: AsyncSession, duty: Duty, table: RotaTable, *, now: datetime, locale: str
) -> Person:
    """Find or make a row's person, a social worker of the area."""
    assert duty.who is not None
    person = await directory.find_or_make(
        session,
        duty.who,
        now=now,
        locale=locale,
        name=table.names[duty.who],
        area_id=duty.area_id,
    )
    await roles.give(session, person, Role.WORKER, duty.area_id, by=None, now=now)
    return person


# --- reading ------------------------------------------------------------------------------------


async def _read(session: AsyncSession, text: str) -> RotaTable:
    """Read all rows. Raises BadTable, which names the first rows that are wrong."""
    areas = await places.areas(session)
    used: dict[int, Area] = {}
    names: dict[int, str] = {}
    duties: list[Duty] = []
    wrong: list[BadTable] = []
    for line, row in rows_of(text, COLUMNS):
        try:
            area = _area(line, row["area"], areas)
            who = _who(line, row, names)
            duty = Duty(area.id, _level(line, row["level"]), who, *_hours(line, row))
        except BadTable as error:
            wrong.append(error)
            continue
        used[area.id] = area
        duties.append(duty)
    if wrong:
        first, *others = wrong[:ERRORS]
        more = [str(one) for one in others]
        if len(wrong) > ERRORS:
            more.append(f"and {len(wrong) - ERRORS} more lines")
        raise BadTable(first.line, "\n".join([first.why, *more]))
    return RotaTable(used, duties, names)


def _area(line: int, value: str, areas: Sequence[Area]) -> Area:
    """Find an area by its code or its name. Raises BadTable."""
    for area in areas:
        if area.code == value:
            return area
    named = [area for area in areas if area.name.casefold() == value.casefold()]
    if len(named) != 1:
        why = "several areas have this name" if named else "unknown area"
        raise BadTable(line, f"{why} {value!r}")
    return named[0]


def _who(line: int, row: Mapping[str, str], names: dict[int, str]) -> int | None:
    """Read the person of a row; None where neither id nor name is given. Raises BadTable."""
    name = row["name"]
    if not row["telegram_id"] and not name:
        return None
    telegram_id = directory.telegram_id_of(row["telegram_id"])
    if telegram_id is None:
        raise BadTable(line, f"telegram_id {row['telegram_id']!r}: a positive number below 2^52")
    if not 0 < len(name) <= NAME_LIMIT:
        raise BadTable(line, f"name must have 1 to {NAME_LIMIT} characters")
    names.setdefault(telegram_id, name)
    return telegram_id


def _level(line: int, value: str) -> int:
    if not re.fullmatch(f"[1-{HIGHEST_LEVEL}]", value):
        raise BadTable(line, f"level {value!r}: a number from 1 (tried first) to {HIGHEST_LEVEL}")
    return int(value)


def _hours(line: int, row: Mapping[str, str]) -> tuple[str, str, str]:
    """Read from, until and weekdays as an entry keeps them. Raises BadTable."""
    if not row["weekdays"]:
        return *_by_date(line, row["from"], row["until"]), ""
    weekdays = read_weekdays(row["weekdays"])
    if weekdays is None:
        raise BadTable(line, f"weekdays {row['weekdays']!r}: such as Mon-Fri, Sat Sun or daily")
    clocks = []
    for value in (row["from"], row["until"]):
        minutes = read_clock(value)
        if minutes is None:
            why = f"{value!r}: with weekdays, from and until are times such as 20:00"
            raise BadTable(line, why)
        clocks.append(_clock(minutes % DAY_MINUTES))
    return clocks[0], clocks[1], weekdays


def _by_date(line: int, begins: str, ends: str) -> tuple[str, str]:
    """Read two moments; the second may be a time alone, the next one after the first."""
    start = _moment(line, begins)
    minutes = read_clock(ends)
    if minutes is not None:
        day = start.date()
        end = _at(day, minutes)
        if end <= start:
            end = _at(day, minutes + DAY_MINUTES)
    else:
        end = _moment(line, ends)
    if end <= start:
        raise BadTable(line, "until must come after from")
    return f"{start:%Y-%m-%d %H:%M}", f"{end:%Y-%m-%d %H:%M}"


def _moment(line: int, value: str) -> datetime:
    there = read_local(value)
    if there is None:
        raise BadTable(line, f"{value!r} is no local time such as 2020-04-01 20:00")
    if there[0].year not in YEARS:
        raise BadTable(line, f"{value!r}: the year must be from {YEARS[0]} to {YEARS[-1]}")
    return _at(*there)


def _at(day: date, minutes: int) -> datetime:
    return datetime.combine(day, datetime.min.time()) + timedelta(minutes=minutes)


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}"
