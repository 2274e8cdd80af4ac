"""Areas and gates from a table."""

import re
import secrets
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.places.model import Area, Gate
from bot.spine.clock import check_zone
from bot.spine.tables import BadTable, Imported, rows_of

CODE = re.compile(r"[A-Za-z0-9_-]{4,48}")
COLUMNS = ("area", "name", "zone", "gate", "gate_code")


async def import_areas(session: AsyncSession, text: str, *, now: datetime) -> Imported:
    """Areas and gates from CSV (columns area,name,zone,gate,gate_code; a row a gate). Raises BadTable.

    An empty gate_code is given a random one. Importing again changes names and keeps codes: a gate is known by its name or, renamed,
    by its code. Gives how many rows brought something new, or changed something.
    """
    new = changed = 0
    gate_of: dict[str, tuple[str, str]] = {}
    for line, row in rows_of(text, COLUMNS):
        if not row["area"] or not row["name"]:
            raise BadTable(line, "area and name must not be empty")
        try:
            check_zone(row["zone"])
        except ValueError as error:
            raise BadTable(line, str(error)) from None
        gate = row["area"], row["gate"]
        if row["gate_code"] and gate_of.setdefault(row["gate_code"], gate) != gate:
            raise BadTable(line, f"gate_code {row['gate_code']!r} belongs to another gate")
        area = await session.scalar(select(Area).where(Area.code == row["area"]))
        is_new, is_changed = area is None, False
        if area is None:
            area = Area(code=row["area"], name=row["name"], zone=row["zone"], created_at=now)
            session.add(area)
            await session.flush()
        elif (area.name, area.zone) != (row["name"], row["zone"]):
            area.name, area.zone = row["name"], row["zone"]
            is_changed = True
        if row["gate"]:
            found = await _import_gate(session, area, line, row["gate"], row["gate_code"])
            is_new, is_changed = is_new or found.new > 0, is_changed or found.changed > 0
        new, changed = new + is_new, changed + (is_changed and not is_new)
    await session.flush()
    return Imported(new, changed)


async def _import_gate(
    session: AsyncSession, area: Area, line: int, name: str, code: str
) -> Imported:
    if code and not CODE.fullmatch(code):
        raise BadTable(line, f"gate_code {code!r}: 4 to 48 letters, digits, - or _")
    gate = await session.scalar(select(Gate).where(Gate.area_id == area.id, Gate.name == name))
    coded = await session.scalar(select(Gate).where(Gate.code == code)) if code else None
    if coded is not None and (coded.area_id != area.id or gate not in (None, coded)):
        raise BadTable(line, f"gate_code {code!r} belongs to another gate")
    gate = gate or coded
    if gate is None:
        session.add(Gate(area_id=area.id, name=name, code=code or secrets.token_urlsafe(8)))
        await session.flush()
        return Imported(1, 0)
    was = gate.name, gate.code
    gate.name, gate.code = name, code or gate.code
    await session.flush()
    return Imported(0, int(was != (gate.name, gate.code)))
