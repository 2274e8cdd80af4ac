"""What a rota table would change; nothing is written here.

A table is the whole rota of its areas from today on: rotations and what is over stay as they are.
"""

from collections.abc import Callable, Sequence, Set
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from bot.oncall import calculator, rota
from bot.oncall.calculator import Hole, Rota
from bot.oncall.model import RotaEntry
from bot.oncall.rota_rows import Duty, RotaTable, read_rota_table
from bot.oncall.rotating import local_text, moment
from bot.people.model import Person
from bot.people.table_people import TablePerson, look_up
from bot.places.model import Area
from bot.spine.texts.render import Text

# How far ahead holes and overlaps are looked for.
LOOK_AHEAD = timedelta(days=62)
# Longer or farther than this a row is asked about: somebody may have mistyped a day or a year.
LONGEST = timedelta(days=8)
FARTHEST = timedelta(days=366)
HOUR = timedelta(hours=1)


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
    doubts: list[tuple[int, Text]] = field(default_factory=list)  # line, and what is unlikely
    over: list[Duty] = field(default_factory=list)  # over and not in the rota: not written
    never_started: list[int] = field(default_factory=list)
    other_names: dict[int, str] = field(default_factory=dict)  # the table calls them otherwise
    people: dict[int, Person] = field(default_factory=dict)  # by Telegram id

    @property
    def changes_nothing(self) -> bool:
        return not (self.new or self.gone or self.changed or self.moved)


async def preview_rota(
    session: AsyncSession, text: str, *, now: datetime, by: Person | None = None
) -> RotaPreview:
    """Read a table and say what it would change; nothing is written. Raises BadTable.

    `by`: who brings it; None may plan all areas.
    """
    preview = RotaPreview(await read_rota_table(session, text, by=by))
    entries = {
        area.id: await rota.entries_of(session, area.id) for area in preview.table.areas.values()
    }
    _leave_the_past(preview, {duty_of(one) for of in entries.values() for one in of}, now)
    named = {one.who for one in preview.table.duties}
    names = {who: name for who, name in preview.table.names.items() if who in named}
    for telegram_id, one in (await look_up(session, names)).items():
        _look_at_person(preview, telegram_id, one)
    _look_at_hours(preview, now)
    before: list[Duty] = []
    for area in preview.table.areas.values():
        of_area = entries[area.id]
        before += [duty_of(one) for one in of_area if is_of_tables(one, area, now)]
        _look_ahead(preview, area, [one for one in of_area if one.rotation is not None], now)
    _compare(preview, before, now)
    return preview


def _leave_the_past(preview: RotaPreview, existing: Set[Duty], now: datetime) -> None:
    """Leave out the rows that are over, but for those that stand in the rota already."""
    table = preview.table
    preview.over = [one for one in table.duties if is_over(one, table, now) and one not in existing]
    left_out = set(preview.over)
    preview.table = replace(table, duties=[one for one in table.duties if one not in left_out])


def is_over(duty: Duty, table: RotaTable, now: datetime) -> bool:
    """Tell whether a row by date has ended."""
    return not duty.weekdays and duty.ends <= local_text(now, table.areas[duty.area_id].zone)


def _look_at_hours(preview: RotaPreview, now: datetime) -> None:
    """Doubt rows by date that are likely slips: very long, or of another year."""
    for one in preview.table.duties:
        if one.weekdays:
            continue
        begins, ends = moment(one.begins), moment(one.ends)
        zone = preview.table.areas[one.area_id].zone
        if ends - begins > LONGEST:
            args = {"what": f"{one.begins} – {one.ends}", "hours": str((ends - begins) // HOUR)}
            preview.doubts.append((preview.table.lines[one], Text("table-long", args)))
        elif begins - moment(local_text(now, zone)) > FARTHEST:
            args = {"what": one.begins}
            preview.doubts.append((preview.table.lines[one], Text("table-far", args)))


def _look_at_person(preview: RotaPreview, telegram_id: int, one: TablePerson) -> None:
    if one.person is not None:
        preview.people[telegram_id] = one.person
    if one.doubt:
        preview.doubts.append((preview.table.lines[telegram_id], one.doubt))
    elif one.person is not None and one.person.name != one.name:
        preview.other_names[telegram_id] = one.person.name
    if one.person is None or one.person.started_at is None:
        preview.never_started.append(telegram_id)


def is_of_tables(entry: RotaEntry, area: Area, now: datetime) -> bool:
    """Tell whether a table speaks of this entry: one with a name that is not over."""
    if entry.person is None:
        return False
    return bool(entry.weekdays) or entry.ends > local_text(now, area.zone)


def duty_of(entry: RotaEntry) -> Duty:
    """Return what an entry says, as a row would."""
    who = entry.person.telegram_id if entry.person is not None else None
    return Duty(entry.area_id, entry.level, who, entry.begins, entry.ends, entry.weekdays)


def _compare(preview: RotaPreview, before: Sequence[Duty], now: datetime) -> None:
    """Sort what differs into changed, moved, gone and new."""
    table = preview.table
    after = [one for one in table.duties if one.who is not None and not is_over(one, table, now)]
    kept = set(before) & set(after)
    gone = [one for one in before if one not in kept]
    new = [one for one in after if one not in kept]
    preview.changed = _pair(gone, new, lambda old, one: old.place == one.place)
    preview.moved = _pair(gone, new, _is_moved)
    preview.gone, preview.new = gone, new


def _pair(
    gone: list[Duty], new: list[Duty], is_meant: Callable[[Duty, Duty], bool]
) -> list[tuple[Duty, Duty]]:
    """Take the pairs that are meant out of both lists."""
    pairs = []
    for old in list(gone):
        other = next((one for one in new if is_meant(old, one)), None)
        if other is not None:
            pairs.append((old, other))
            gone.remove(old)
            new.remove(other)
    return pairs


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
        for one in [*duties, *fixed_stretches(duties)]
    ]
    new = Rota(area.zone, [*entries, *rotations])
    end = now + LOOK_AHEAD
    preview.holes += [(area, one) for one in calculator.holes(new, now, end)]
    for span in calculator.spans(new, now, end):
        on_level = [one.level for one in span.on_call]
        for level in sorted({one for one in on_level if on_level.count(one) > 1}):
            preview.overlaps.append((area, Hole(level, span.start, span.end)))


def fixed_stretches(duties: Sequence[Duty]) -> list[Duty]:
    """Return the stretch that rows by date fix, for each level: from the first to the last."""
    by_date = [one for one in duties if not one.weekdays]
    stretches = []
    for area_id, level in sorted({(one.area_id, one.level) for one in by_date}):
        of_level = [one for one in by_date if (one.area_id, one.level) == (area_id, level)]
        begins = min(one.begins for one in of_level)
        ends = max(one.ends for one in of_level)
        stretches.append(Duty(area_id, level, None, begins, ends, ""))
    return stretches
