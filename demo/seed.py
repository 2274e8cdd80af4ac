"""Seed a sub-district: 31 areas, a rota, a roster of interpreters, shifts, people with phones."""

import csv
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.oncall.importing import import_rota
from bot.people import directory, roles
from bot.people.model import Person
from bot.places import model as places
from bot.places.importing import import_areas
from bot.relay.importing import import_roster
from bot.shifts.importing import import_shifts
from demo.cast import CAST, Character
from demo.stage import USERNAME, Stage
from migrations import upgrade

DATA = Path(__file__).parent / "data"
ZONE = ZoneInfo("Asia/Shanghai")
# The QR codes that the page offers to scan.
GATES = {
    "河滨 Riverside · 南门 South gate": "A01-south",
    "河滨 Riverside · 北门 North gate": "A01-north",
}


async def seed(
    stage: Stage, cast: Sequence[Character] = CAST, *, now: datetime | None = None
) -> None:
    """Give every character a phone, and fill the database if it is empty. Raises ControlError."""
    notes = _notes()
    for one in cast:
        await stage.control.phone(
            one.first_name, one.language_code, id=one.id, **notes.get(one.key, {})
        )
    for gate, code in GATES.items():
        await stage.control.ask(
            "POST",
            "/posters",
            {"label": gate, "link": f"https://t.me/{USERNAME}?start=gate_{code}"},
        )
    database = stage.open_database()
    try:
        await upgrade(database.engine)
        async with database.begin() as session:
            if await session.scalar(select(Person.id).limit(1)) is not None:
                return
            now = now or datetime.now(UTC)
            await import_areas(session, _read("areas.csv"), now=now)
            for one in cast:
                await _introduce(session, one, now)
            await import_rota(session, _read("rota.csv"), now=now, locale="zh-Hans")
            await import_roster(session, interpreters_csv(cast), now=now, locale="zh-Hans")
            await import_shifts(session, shifts_csv(now), now=now)
    finally:
        await database.close()


async def _introduce(session: AsyncSession, one: Character, now: datetime) -> None:
    """Add a person with roles; residents stay unknown until they write."""
    if not one.roles:
        return
    area = await places.area_by_code(session, one.area) if one.area else None
    user = {"id": one.id, "first_name": one.first_name, "language_code": one.language_code}
    person = await directory.meet(session, user, None, now=now, house_locale=one.locale)
    await directory.choose_locale(session, person, one.locale, now=now)
    person.area_id = area.id if area else None
    for role in one.roles:
        await roles.give(session, person, role, area.id if area else None, by=None, now=now)


def interpreters_csv(cast: Sequence[Character]) -> str:
    """Return a roster to import, with the languages that the characters interpret."""
    rows = [f"{one.id},{one.first_name},{language}" for one in cast for language in one.speaks]
    return "\n".join(["telegram_id,name,language", *rows]) + "\n"


def shifts_csv(now: datetime) -> str:
    """Return shifts to import, of tomorrow and the day after, in local time."""
    today = now.astimezone(ZONE).date()
    rows = ["area,title,place,starts,ends,capacity,languages"]
    for day in (1, 2):
        date = (today + timedelta(days=day)).isoformat()
        rows += [
            f"A01,体温登记 Temperature desk,南门 South gate,{date} 08:00,{date} 12:00,2,",
            f"A01,物资分发 Sorting supplies,社区中心 Community centre,{date} 14:00,{date} 17:00,6,",
            f"A01,葡语热线 Portuguese desk,服务台 Front desk,{date} 19:00,{date} 21:00,1,pt",
        ]
    return "\n".join(rows) + "\n"


def _notes() -> dict[str, dict[str, dict[str, str]]]:
    """Read the page's texts about each character: key → role and note → language → text."""
    notes: dict[str, dict[str, dict[str, str]]] = {}
    for row in csv.DictReader(_read("notes.csv").splitlines()):
        of = notes.setdefault(row["key"], {"role": {}, "note": {}})
        for field in of:
            of[field][row["language"]] = row[field]
    return notes


def _read(name: str) -> str:
    return (DATA / name).read_text(encoding="utf-8")
