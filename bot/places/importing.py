"""Import areas and gates from a table."""

import re
import secrets
from datetime import datetime
from enum import IntEnum

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.places.model import Area, Gate, area_by_code, gate_by_code
from bot.spine.clock import check_zone
from bot.spine.tables import BadTable, Imported, rows_of

CODE = re.compile(r"[A-Za-z0-9_-]{4,48}")
COLUMNS = ("area", "name", "zone", "gate", "gate_code")


class _Outcome(IntEnum):
    """What became of an area or a gate; the higher counts for its row."""

    SAME = 0
    CHANGED = 1
    NEW = 2


async def import_areas(session: AsyncSession, text: str, *, now: datetime) -> Imported:
    """Import a CSV of the columns area,name,zone,gate,gate_code, a row a gate. Raises BadTable.

    An empty gate_code is given a random one. Importing again changes names and keeps codes: a
    gate is known by its name or, renamed, by its code. Counts the rows that made or changed
    something.
    """
    outcomes = []
    gate_of: dict[str, tuple[str, str]] = {}
    for line, row in rows_of(text, COLUMNS):
        _check(line, row, gate_of)
        area, outcome = await _import_area(session, row, now)
        if row["gate"]:
            outcome = max(outcome, await _import_gate(session, area, line, row))
        outcomes.append(outcome)
    return Imported(outcomes.count(_Outcome.NEW), outcomes.count(_Outcome.CHANGED))


def _check(line: int, row: dict[str, str], gate_of: dict[str, tuple[str, str]]) -> None:
    """Raise BadTable for a row that is wrong in itself or repeats another gate's code."""
    if not row["area"] or not row["name"]:
        raise BadTable(line, "area and name must not be empty")
    try:
        check_zone(row["zone"])
    except ValueError as error:
        raise BadTable(line, str(error)) from None
    code, gate = row["gate_code"], (row["area"], row["gate"])
    if code and gate_of.setdefault(code, gate) != gate:
        raise BadTable(line, f"gate_code {code!r} belongs to another gate")
    if row["gate"] and code and not CODE.fullmatch(code):
        raise BadTable(line, f"gate_code {code!r}: 4 to 48 letters, digits, - or _")


async def _import_area(
    session: AsyncSession, row: dict[str, str], now: datetime
) -> tuple[Area, _Outcome]:
    area = await area_by_code(session, row["area"])
    if area is None:
        area = Area(code=row["area"], name=row["name"], zone=row["zone"], created_at=now)
        session.add(area)
        await session.flush()
        return area, _Outcome.NEW
    before = area.name, area.zone
    area.name, area.zone = row["name"], row["zone"]
    return area, _Outcome(before != (area.name, area.zone))


async def _import_gate(
    session: AsyncSession, area: Area, line: int, row: dict[str, str]
) -> _Outcome:
    name, code = row["gate"], row["gate_code"]
    named = await session.scalar(select(Gate).where(Gate.area_id == area.id, Gate.name == name))
    coded = await gate_by_code(session, code) if code else None
    if coded is not None and (coded.area_id != area.id or named not in (None, coded)):
        raise BadTable(line, f"gate_code {code!r} belongs to another gate")
    gate = named or coded
    if gate is None:
        session.add(Gate(area=area, name=name, code=code or secrets.token_urlsafe(8)))
        await session.flush()
        return _Outcome.NEW
    before = gate.name, gate.code
    gate.name, gate.code = name, code or gate.code
    await session.flush()
    return _Outcome(before != (gate.name, gate.code))
