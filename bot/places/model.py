"""Areas and gates: the residential areas under the sub-district, and their entrances with QR codes."""

import csv
import io
import re
import secrets
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ForeignKey, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.spine.clock import check_zone
from bot.spine.db.engine import Base, BigId
from bot.spine.texts.render import one_line

CODE = re.compile(r"[A-Za-z0-9_-]{4,48}")
COLUMNS = ("area", "name", "zone", "gate", "gate_code")


class Area(Base):
    __tablename__ = "areas"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    code: Mapped[str] = mapped_column(unique=True)  # the operator's short name, as in the CSV
    name: Mapped[str]
    zone: Mapped[str]  # IANA
    created_at: Mapped[datetime]


class Gate(Base):
    __tablename__ = "gates"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    area_id: Mapped[int] = mapped_column(ForeignKey("areas.id"), index=True)
    name: Mapped[str]
    code: Mapped[str] = mapped_column(unique=True)  # in the QR code's link: /start gate_<code>


class BadTable(ValueError):
    """An imported table is wrong; `line` counts from 1, the header being 1. Nothing of it was kept."""

    def __init__(self, line: int, why: str) -> None:
        super().__init__(f"line {line}: {why}")
        self.line = line


@dataclass(frozen=True)
class Imported:
    new: int
    changed: int


def rows_of(text: str, columns: tuple[str, ...]) -> list[tuple[int, dict[str, str]]]:
    """The rows of a CSV with exactly these columns, in any order. Raises BadTable."""
    reader = csv.DictReader(io.StringIO(text.removeprefix("\ufeff"), newline=None))
    try:
        return _rows(reader, columns)
    except csv.Error as error:
        raise BadTable(reader.line_num + 1, f"not to be read as CSV: {error}") from None


def _rows(
    reader: "csv.DictReader[str]", columns: tuple[str, ...]
) -> list[tuple[int, dict[str, str]]]:
    got = [name.strip() for name in reader.fieldnames or ()]
    missing, strange = [c for c in columns if c not in got], [c for c in got if c not in columns]
    if missing or strange:
        wrong = "; ".join(
            part
            for part in (
                f"missing columns: {', '.join(missing)}" if missing else "",
                f"unknown columns: {', '.join(strange)}" if strange else "",
            )
            if part
        )
        raise BadTable(1, f"{wrong}. Expected: {', '.join(columns)}")
    reader.fieldnames = got
    rows: list[tuple[int, dict[str, str]]] = []
    for row in reader:
        if None in row or None in row.values():
            raise BadTable(reader.line_num, f"expected {len(columns)} values")
        rows.append((reader.line_num, {name: one_line(value) for name, value in row.items()}))
    return rows


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


async def gate_by_code(session: AsyncSession, code: str) -> Gate | None:
    return await session.scalar(select(Gate).where(Gate.code == code))


async def area_by_code(session: AsyncSession, code: str) -> Area | None:
    return await session.scalar(select(Area).where(Area.code == code))


async def areas(session: AsyncSession) -> list[Area]:
    """All areas by code."""
    return list(await session.scalars(select(Area).order_by(Area.code)))


async def gates(session: AsyncSession) -> list[tuple[Area, Gate]]:
    """All gates with their areas, in the order of their codes."""
    found = await session.execute(
        select(Area, Gate).join(Gate, Gate.area_id == Area.id).order_by(Area.code, Gate.code)
    )
    return [(area, gate) for area, gate in found]


def gate_link(username: str, code: str) -> str:
    """The deep link in a gate's QR code (Bot API: a start payload has 1 to 64 of A-Z a-z 0-9 _ -)."""
    return f"https://t.me/{username.removeprefix('@')}?start=gate_{code}"
