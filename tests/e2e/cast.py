"""A small area for plays: staff, an interpreter and a resident, stored before the bot starts."""

import base64
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import aiohttp
from sqlalchemy import func, select

from bot.people import directory, roles
from bot.people.model import Role
from bot.places import model as places
from bot.places.importing import import_areas
from bot.relay.importing import import_roster
from bot.spine.db.types import Base
from demo.phones import Phone, shown
from demo.stage import Stage
from migrations import upgrade

AREAS = "area,name,zone,gate,gate_code\nA01,Riverside,Asia/Shanghai,South gate,A01-south\n"


@dataclass
class Cast:
    """Who plays, with phones on the sandbox, and the stage they stand on."""

    stage: Stage
    worker: Phone
    coordinator: Phone
    interpreter: Phone
    resident: Phone


async def settle_in(stage: Stage) -> Cast:
    """Make the area and its people: English staff, a Portuguese interpreter and resident."""
    database = stage.open_database()
    now = datetime.now(UTC)
    phones: dict[str, Phone] = {}
    try:
        await upgrade(database.engine)
        async with database.begin() as session:
            await import_areas(session, AREAS, now=now)
            area = await places.area_by_code(session, "A01")
            assert area is not None
            for name, role in (
                ("Wei", Role.WORKER),
                ("Lan", Role.COORDINATOR),
                ("Ines", Role.VOLUNTEER),
            ):
                phones[name] = await stage.control.phone(name, "en")
                user = {"id": phones[name].id, "first_name": name, "language_code": "en"}
                person = await directory.meet(session, user, None, now=now, house_locale="en")
                person.area_id = area.id
                await roles.give(session, person, role, area.id, by=None, now=now)
            table = f"telegram_id,name,language\n{phones['Ines'].id},Ines,pt\n"
            await import_roster(session, table, now=now, locale="en")
    finally:
        await database.close()
    rita = await stage.control.phone("Rita", "pt")
    return Cast(stage, phones["Wei"], phones["Lan"], phones["Ines"], rita)


async def enlist(stage: Stage, name: str, role: Role | None, locale: str) -> Phone:
    """Add a phone of somebody who has chosen this locale, with a role in the area if given."""
    phone = await stage.control.phone(name, locale)
    database = stage.open_database()
    now = datetime.now(UTC)
    try:
        async with database.begin() as session:
            area = await places.area_by_code(session, "A01")
            assert area is not None
            user = {"id": phone.id, "first_name": name, "language_code": locale}
            person = await directory.meet(session, user, None, now=now, house_locale=locale)
            await directory.choose_locale(session, person, locale, now=now)
            person.area_id = area.id
            if role is not None:
                await roles.give(session, person, role, area.id, by=None, now=now)
    finally:
        await database.close()
    return phone


# Rows that change by themselves: the machinery's, an alert's attempts, people who have written.
_BY_ITSELF = frozenset(
    {
        *("inbox", "outbox", "jobs", "dialogues", "alert_attempts", "people"),
        *("rota_watches", "shifts_of_duty", "hand_offs", "morning_reports", "wake_warnings"),
    }
)


async def counted(stage: Stage, *names: str) -> dict[str, int]:
    """How many rows these tables have, or all that do not change by themselves."""
    database = stage.open_database()
    tables = Base.metadata.tables
    try:
        async with database.read() as session:
            return {
                name: int(await session.scalar(select(func.count()).select_from(tables[name])) or 0)
                for name in names or sorted(tables.keys() - _BY_ITSELF)
            }
    finally:
        await database.close()


def bytes_of(data: bytes) -> str:
    """A file's content as the control API takes it."""
    return base64.b64encode(data).decode()


async def media_on(phone: Phone) -> list[dict[str, Any]]:
    """Return the media that the bot sent to this phone, with message ids and replies, in order."""
    return [
        message["media"] | {"message_id": message["message_id"], "reply_to": message["reply_to"]}
        for message in await phone.received()
        if message["media"]
    ]


async def content(stage: Stage, file_id: str) -> bytes:
    """A file's bytes, as the sandbox keeps them."""
    async with (
        aiohttp.ClientSession() as http,
        http.get(f"{stage.address}/control/files/{file_id}") as response,
    ):
        return bytes(await response.read())


async def screen(phone: Phone) -> str:
    """All that the bot wrote on this phone."""
    return "\n".join([shown(message) for message in await phone.received()])
