"""Import areas and gates from a table, and export them as one."""

import csv
import io
import re
import secrets
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import IntEnum

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.places.model import Area, Gate, area_by_code, areas, gate_by_code, gates, gates_of
from bot.places.nearest import Point, point_of
from bot.spine.clock import check_zone
from bot.spine.table_preview import Difference, Mark
from bot.spine.tables import BadTable, Imported, Row, read_all, read_table
from bot.spine.texts.folding import fold

CODE = re.compile(r"[A-Za-z0-9_-]{4,48}")
COLUMNS = ("area", "name", "zone", "gate", "gate_code", "latitude", "longitude")
OPTIONAL = ("gate_code", "latitude", "longitude")
_DEGREES = re.compile(r"[+-]?\d{1,3}(?:[.,]\d+)?")


class _Outcome(IntEnum):
    """What became of an area or a gate; the higher counts for its row."""

    SAME = 0
    CHANGED = 1
    NEW = 2


@dataclass
class _Import:
    """What an import has done so far."""

    session: AsyncSession
    now: datetime
    differences: list[Difference] = field(default_factory=list)
    areas: dict[str, Area] = field(default_factory=dict)  # those of the table, by code
    gates: set[int] = field(default_factory=set)  # ids of those of the table

    def note(self, mark: Mark, words: str, row: Row | None = None) -> None:
        self.differences.append(Difference(mark, words, row.line if row else 0))


async def import_areas(session: AsyncSession, text: str, *, now: datetime) -> Imported:
    """Import a table of the columns COLUMNS, a row a gate. Raises BadTable.

    An empty gate_code is given a random one, an empty place stays as it was. Importing again
    changes names and keeps codes: a gate is known by its name or, renamed, by its code. Nothing
    is removed. Counts the rows that made or changed something.
    """
    table = read_table(text, COLUMNS, OPTIONAL)
    rows = _checked(table.rows)
    work, outcomes, faults = _Import(session, now), [], []
    for row in rows:
        try:
            outcomes.append(await _import_row(work, row))
        except BadTable as fault:
            faults.append(fault)
    if faults:
        raise BadTable.of(faults)
    await _note_gone(work)
    work.differences += table.notes()
    return Imported(
        outcomes.count(_Outcome.NEW), outcomes.count(_Outcome.CHANGED), work.differences
    )


def _checked(rows: Sequence[Row]) -> list[Row]:
    """Return the rows with their codes in plain signs. Raises BadTable for all that are wrong."""
    gate_of: dict[str, tuple[str, str]] = {}
    named: dict[str, tuple[str, str, int]] = {}

    def check(row: Row) -> Row:
        row = _plain(row)
        _check(row, gate_of)
        name, zone, line = named.setdefault(row["area"], (row["name"], row["zone"], row.line))
        for column, other in (("name", name), ("zone", zone)):
            if row[column] != other:
                raise row.fault(column, f"line {line} says {other!r} of the same area")
        return row

    return read_all(rows, check)


def _plain(row: Row) -> Row:
    """Write full-width signs of codes and the zone as ASCII."""
    plain = {
        column: unicodedata.normalize("NFKC", row[column])
        for column in ("area", "zone", "gate_code", "latitude", "longitude")
    }
    return Row(row.line, {**row.values, **plain}, row.letters)


def _check(row: Row, gate_of: dict[str, tuple[str, str]]) -> None:
    """Raise BadTable for a row that is wrong in itself or repeats another gate's code."""
    for column in ("area", "name"):
        if not row[column]:
            raise row.fault(column, "area and name must not be empty")
    try:
        check_zone(row["zone"])
    except ValueError as error:
        raise row.fault("zone", f"{error}, such as Asia/Shanghai") from None
    code, gate = row["gate_code"], (row["area"], row["gate"])
    if code and gate_of.setdefault(code, gate) != gate:
        raise row.fault("gate_code", "belongs to another gate")
    if row["gate"] and code and not CODE.fullmatch(code):
        raise row.fault("gate_code", "4 to 48 letters, digits, - or _")
    _point(row)


def _point(row: Row) -> Point | None:
    """Read where the gate stands; None if the row does not say. Raises BadTable."""
    if not row["latitude"] and not row["longitude"]:
        return None
    if not row["gate"]:
        raise row.fault("latitude", "only a gate has a place")
    point = Point(_degrees(row, "latitude", 90), _degrees(row, "longitude", 180))
    if point == Point(0, 0):
        raise row.fault("latitude", "0 and 0 lie in the sea; leave both empty if they are unknown")
    return point


def _degrees(row: Row, column: str, most: int) -> float:
    """Read decimal degrees, with a point or a comma. Raises BadTable."""
    written = row[column].removesuffix("°").strip()
    degrees = float(written.replace(",", ".")) if _DEGREES.fullmatch(written) else None
    if degrees is None or abs(degrees) > most:
        hint = "; are latitude and longitude swapped?" if degrees is not None else ""
        raise row.fault(column, f"decimal degrees from -{most} to {most}, such as 31.2304{hint}")
    return degrees


async def _import_row(work: _Import, row: Row) -> _Outcome:
    area, outcome = await _import_area(work, row)
    work.areas[area.code] = area
    if row["gate"]:
        outcome = max(outcome, await _import_gate(work, area, row))
    return outcome


async def _import_area(work: _Import, row: Row) -> tuple[Area, _Outcome]:
    area = await area_by_code(work.session, row["area"])
    if area is None:
        await _note_alike(work, row)
        area = Area(code=row["area"], name=row["name"], zone=row["zone"], created_at=work.now)
        work.session.add(area)
        await work.session.flush()
        work.note(Mark.NEW, f"area {area.code} ({area.name}), {area.zone}", row)
        return area, _Outcome.NEW
    before = area.name, area.zone
    area.name, area.zone = row["name"], row["zone"]
    if before[0] != area.name:
        work.note(Mark.CHANGED, f"area {area.code}: {before[0]} is now {area.name}", row)
    if before[1] != area.zone:
        why = "every time in it is read by other clocks"
        work.note(Mark.DOUBTFUL, f"area {area.code}: {before[1]} is now {area.zone}; {why}", row)
    return area, _Outcome(before != (area.name, area.zone))


async def _note_alike(work: _Import, row: Row) -> None:
    """Say that a new area has the name, or nearly the code, of one that exists."""
    for other in await areas(work.session):
        if fold(other.name) == fold(row["name"]) or fold(other.code) == fold(row["area"]):
            words = f"{row['area']} ({row['name']}) is new; is {other.code} ({other.name}) meant?"
            work.note(Mark.DOUBTFUL, words, row)


async def _import_gate(work: _Import, area: Area, row: Row) -> _Outcome:
    session, name, code = work.session, row["gate"], row["gate_code"]
    named = await session.scalar(select(Gate).where(Gate.area_id == area.id, Gate.name == name))
    coded = await gate_by_code(session, code) if code else None
    if coded is not None and (coded.area_id != area.id or named not in (None, coded)):
        raise row.fault("gate_code", "belongs to another gate")
    gate, point = named or coded, _point(row)
    if gate is None:
        gate = Gate(area=area, name=name, code=code or secrets.token_urlsafe(8))
        _set_point(gate, point)
        session.add(gate)
        await session.flush()
        work.gates.add(gate.id)
        work.note(Mark.NEW, f"gate {name} of {area.code}", row)
        return _Outcome.NEW
    before = gate.name, gate.code, point_of(gate)
    gate.name, gate.code = name, code or gate.code
    _set_point(gate, point)
    await session.flush()
    work.gates.add(gate.id)
    if before[0] != gate.name:
        work.note(Mark.CHANGED, f"gate {before[0]} of {area.code} is now {gate.name}", row)
    if before[1] != gate.code:
        why = "posters with the old code no longer work"
        work.note(
            Mark.DOUBTFUL,
            f"gate {name} of {area.code}: code {before[1]} is now {gate.code}; {why}",
            row,
        )
    if before[2] != point_of(gate):
        work.note(Mark.CHANGED, f"gate {name} of {area.code} has another place", row)
    return _Outcome(before != (gate.name, gate.code, point_of(gate)))


def _set_point(gate: Gate, point: Point | None) -> None:
    if point is not None:
        gate.latitude, gate.longitude = point.latitude, point.longitude


async def _note_gone(work: _Import) -> None:
    """Say which gates of the table's areas it leaves out; they stay."""
    for code, area in sorted(work.areas.items()):
        for gate in await gates_of(work.session, area):
            if gate.id not in work.gates:
                work.note(Mark.GONE, f"gate {gate.name} of {code} stays as it is")


async def export_areas(session: AsyncSession) -> str:
    """Write all areas and gates as the table that `import_areas` reads; CSV."""
    file = io.StringIO()
    table = csv.writer(file, lineterminator="\n")
    table.writerow(COLUMNS)
    of_area: dict[int, list[Gate]] = {}
    for gate in await gates(session):
        of_area.setdefault(gate.area_id, []).append(gate)
    for area in await areas(session):
        cells = [_cells(gate) for gate in of_area.get(area.id, [])] or [[""] * 4]
        table.writerows([area.code, area.name, area.zone, *each] for each in cells)
    return file.getvalue()


def _cells(gate: Gate) -> list[str]:
    point = point_of(gate)
    place = [f"{point.latitude:.6f}", f"{point.longitude:.6f}"] if point is not None else ["", ""]
    return [gate.name, gate.code, *place]
