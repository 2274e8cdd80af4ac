"""Checking in by the web form: a person without Telegram, and the page that is theirs alone.

The token in a page's address is the only key to it: 256 random bits, of which the table holds a
hash. A page lives until PAGE_LIVES after its last arrival has ended.
"""

import hashlib
import re
import secrets
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts import attempts
from bot.arrivals import cards, scan
from bot.arrivals.model import Arrival, Visit, lock_with_alert
from bot.people import directory
from bot.people.model import NAME_LIMIT, Person
from bot.places.model import Gate
from bot.settings import Settings
from bot.spine.db.encrypted import hash_of
from bot.spine.db.queries import lock
from bot.spine.phone_numbers import digits_of, read_number
from bot.spine.refused import Refused
from bot.spine.texts import render as texts

PAGE_LIVES = timedelta(days=1)
_TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")


@dataclass(frozen=True)
class Visitor:
    """Somebody at the form: their page's token, their browser's language, and what they chose.

    `language_code`: the first of the browser's languages that Weft has; `chosen`: a locale.
    """

    token: str
    language_code: str | None = None
    chosen: str | None = None


@dataclass(frozen=True)
class Page:
    """What a token opens: whose page it is, and the arrival that it shows, their newest."""

    visit: Visit
    arrival: Arrival

    @property
    def person(self) -> Person:
        return self.visit.person


class NotANumber(Refused):
    """What stands in the field for the phone is no telephone number."""

    text_id = "web-phone-wrong"


def new_token() -> str:
    """Make a token that nobody can guess."""
    return secrets.token_urlsafe(32)


def is_token(token: str) -> bool:
    """Tell whether it has a token's form."""
    return _TOKEN.fullmatch(token) is not None


# --- reading ------------------------------------------------------------------------------------


async def page_of(session: AsyncSession, token: str, *, now: datetime) -> Page | None:
    """Find the page that a token opens; None for a forged one, and once the page's time is over."""
    if not is_token(token):
        return None
    visit = await session.scalar(select(Visit).where(Visit.token_hash == _hash(token)))
    if visit is None:
        return None
    newest = await session.scalars(
        select(Arrival)
        .where(Arrival.person_id == visit.person_id)
        .order_by(Arrival.id.desc())
        .limit(1)
    )
    page = Page(visit, newest.one())
    return None if _is_over(page.arrival, now) else page


def _is_over(arrival: Arrival, now: datetime) -> bool:
    ended_at = arrival.closed_at or arrival.received_at
    return not arrival.is_open and ended_at is not None and ended_at + PAGE_LIVES < now


def _hash(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()


# --- writing ------------------------------------------------------------------------------------


async def call(
    session: AsyncSession,
    visitor: Visitor,
    gate: Gate,
    *,
    medical: bool,
    settings: Settings,
    now: datetime,
) -> str:
    """Check somebody in at the gate and call somebody at once; return their page's token.

    Called twice with one token it rings once; at another gate it moves the open arrival there. A
    token whose page is over, or which is none, is replaced by a new one.
    """
    page = await page_of(session, visitor.token, now=now)
    if page is not None:
        await lock(session, Visit, page.visit.id)
        person = page.person
    else:
        is_free = is_token(visitor.token) and not await _is_taken(session, visitor.token)
        visitor = replace(visitor, token=visitor.token if is_free else new_token())
        person = await _open(session, visitor, now)
    if visitor.chosen is not None and visitor.chosen != person.locale:
        await directory.choose_language(session, person, visitor.chosen, now=now)
    silence = timedelta(seconds=settings.silence_seconds)
    arrival = await scan.scan(session, person, gate, came_at=now, now=now, silence=silence)
    await scan.call(session, arrival.id, person, medical=medical, now=now)
    return visitor.token


async def introduce(
    session: AsyncSession, page: Page, *, name: str, phone: str, now: datetime
) -> None:
    """Note how the person is called and rung; an empty field takes back what stood there.

    The staff's cards follow. Raises NotANumber.
    """
    number = read_number(phone) if phone.strip() else ""
    if number is None:
        raise NotANumber
    person = page.person
    person.name, person.phone = texts.one_line(name)[:NAME_LIMIT].rstrip(), number or None
    person.phone_hash = hash_of(session, digits_of(number)) if number else None
    await session.flush()
    arrival, alert = await lock_with_alert(session, page.arrival.id)
    if arrival.is_open and alert is not None:
        await attempts.change_args(session, alert, cards.facts(arrival), now=now)


async def _is_taken(session: AsyncSession, token: str) -> bool:
    taken = select(Visit.id).where(Visit.token_hash == _hash(token))
    return await session.scalar(taken) is not None


async def _open(session: AsyncSession, visitor: Visitor, now: datetime) -> Person:
    person = Person(
        telegram_id=None,
        name="",
        locale=texts.nearest(visitor.language_code),
        language_code=visitor.language_code,
        created_at=now,
    )
    session.add(Visit(person=person, token_hash=_hash(visitor.token), opened_at=now))
    await session.flush()
    return person
