"""Checking in for somebody without Telegram: one person, a family, a coach of forty.

It raises the alert at once; names, language and the questions follow. One check-in is one
arrival, however many have come.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts import attempts
from bot.arrivals import cards, proposing
from bot.arrivals.model import PARTY_LIMIT, Arrival
from bot.arrivals.scan import call_for, require_open, scan
from bot.arrivals.status import say_status
from bot.people import directory, rights
from bot.people.model import NAME_LIMIT, Person
from bot.people.rights import Action
from bot.places.model import Gate
from bot.settings import Settings
from bot.spine.refused import Refused
from bot.spine.texts import render as texts
from bot.spine.texts.render import one_line

_BETWEEN = re.compile(r"[\n,;，、；،]+")
_ENUMERATED = re.compile(r"^\W*\d{1,2}\s*[.):、．]\s*|^[-–•*]\s*")
_COUNTED = re.compile(r"\d{1,4}")
_COUNT_FIRST = re.compile(r"(\d{1,4})\s*\D.*")


@dataclass(frozen=True)
class People:
    """Who has come: the names that are known, and how many they are (None: not said)."""

    names: Sequence[str] = ()
    party: int | None = None


class TooMany(Refused):
    """More people than one check-in counts."""

    text_id = "checkin-too-many"


class NameTooLong(Refused):
    """One name is longer than a name may be."""

    text_id = "name-too-long"


def read_people(text: str) -> People:
    """Read names, one a line or with commas between, or a number of people, or both.

    Raises TooMany, NameTooLong.
    """
    parts = [one_line(part) for part in _BETWEEN.split(text)]
    names: list[str] = []
    party = None
    for part in parts:
        if _COUNTED.fullmatch(part):
            party = int(part)
        elif name := _ENUMERATED.sub("", part).strip():
            names.append(name)
    if party is None and len(names) > 1:
        party = len(names)
    elif party is None and names and (match := _COUNT_FIRST.fullmatch(names[0])):
        party = int(match[1])  # "40 students of the music school"
    for name in names:
        if len(name) > NAME_LIMIT:
            raise NameTooLong(length=len(name), limit=NAME_LIMIT)
    if (party or 0) > PARTY_LIMIT:
        raise TooMany(limit=PARTY_LIMIT)
    return People(names, party or None)


async def check_in_for(
    session: AsyncSession,
    by: Person,
    gate: Gate,
    people: People,
    *,
    settings: Settings,
    now: datetime,
) -> Arrival:
    """Check in for somebody at the gate and raise the alert. Raises NotAllowed."""
    rights.require(by, Action.CHECK_IN_FOR, gate.area_id)
    somebody = Person(
        telegram_id=None,
        name=people.names[0] if people.names else "",
        name_given=bool(people.names),
        locale=texts.FALLBACK,
        created_at=now,
    )
    session.add(somebody)
    await session.flush()
    arrival = await scan(
        session,
        somebody,
        gate,
        came_at=now,
        now=now,
        silence=timedelta(seconds=settings.silence_seconds),
    )
    arrival.companion, arrival.names = by, list(people.names)
    arrival.party = people.party
    await session.flush()
    await call_for(session, arrival, now=now)
    await say_status(session, arrival, settings.emergency_numbers, now=now)
    return arrival


async def name_people(
    session: AsyncSession, arrival_id: int, by: Person, people: People, *, now: datetime
) -> Arrival:
    """Keep who has come; the staff see it, and an announced arrival may fit.

    Raises ArrivalRefused.
    """
    arrival, alert = await require_open(session, arrival_id, by)
    if arrival.companion is not None and people.names:
        arrival.names = list(people.names)
        arrival.person.name, arrival.person.name_given = people.names[0], True
    if people.party is not None:
        arrival.party = people.party
    await session.flush()
    if alert is not None:
        await proposing.propose(session, arrival, now=now)
        await attempts.change_args(session, alert, cards.facts(arrival), now=now)
    return arrival


async def set_tongue(
    session: AsyncSession, arrival_id: int, by: Person, code: str, *, now: datetime
) -> Arrival:
    """Keep which language they speak. Raises ArrivalRefused, ValueError."""
    arrival, _ = await require_open(session, arrival_id, by)
    if arrival.companion is not None:
        await directory.choose_language(session, arrival.person, code, now=now)
    return arrival
