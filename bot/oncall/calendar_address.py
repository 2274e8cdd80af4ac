"""Somebody's private calendar address: their times on call, always as the rota is now.

Whoever has the address reads them, so it is a secret of 256 random bits; its owner can have a new
one, or none.
"""

import re
import secrets
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.oncall.calendar_file import calendar_file
from bot.oncall.files import times_of
from bot.oncall.model import CalendarAddress
from bot.people import rights
from bot.people.model import Person
from bot.people.rights import Action
from bot.spine.db.encrypted import hash_of
from bot.spine.refused import Refused

_SECRET = re.compile(r"[A-Za-z0-9_-]{43}")


class NoWebAddress(Refused):
    """This deployment has no pages in the web."""

    text_id = "calendar-no-web"


async def address_of(session: AsyncSession, person: Person, *, web: str, now: datetime) -> str:
    """Return somebody's address, made where they have none. Raises NotAllowed, NoWebAddress.

    `web`: the deployment's own address, empty if it has none.
    """
    rights.require_anywhere(person, Action.TAKE_ALERT)
    if not web:
        raise NoWebAddress
    kept = await session.get(CalendarAddress, person.id)
    if kept is None:
        kept = CalendarAddress(person=person, made_at=now)
        _renew(session, kept)
        session.add(kept)
        await session.flush()
    return f"{web}/cal/{kept.secret}.ics"


async def renew_address(session: AsyncSession, person: Person, *, web: str, now: datetime) -> str:
    """Give somebody another address; the one before opens nothing any more.

    Raises NotAllowed, NoWebAddress.
    """
    await end_address(session, person)
    return await address_of(session, person, web=web, now=now)


async def end_address(session: AsyncSession, person: Person) -> None:
    """Let somebody have none; their calendars get nothing more. Also without a role any more."""
    rights.require(person, Action.ASK, None)
    kept = await session.get(CalendarAddress, person.id)
    if kept is not None:
        await session.delete(kept)
        await session.flush()


async def owner_of(session: AsyncSession, secret: str) -> Person | None:
    """Find whose address has this secret part; None for one that is no longer anybody's."""
    if not _SECRET.fullmatch(secret):
        return None
    kept = await session.scalar(
        select(CalendarAddress).where(CalendarAddress.secret_hash == hash_of(session, secret))
    )
    return kept.person if kept is not None else None


async def calendar_of(session: AsyncSession, person: Person, *, now: datetime) -> bytes:
    """Write their calendar; an empty one once no role lets them be on call."""
    may = rights.may_anywhere(person, Action.TAKE_ALERT)
    theirs = await times_of(session, person, now) if may else []
    return calendar_file(theirs, person.locale, now)


def _renew(session: AsyncSession, kept: CalendarAddress) -> None:
    kept.secret = secrets.token_urlsafe(32)
    kept.secret_hash = hash_of(session, kept.secret)
