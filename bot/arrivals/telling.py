"""What is meant for who has come: said to them or, without Telegram, to their companion, marked.

Somebody without either is told nothing here; the alert goes its way.
"""

from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.arrivals.companion_buttons import AskNames, AskTongue
from bot.arrivals.model import Arrival, ArrivalRefusal, ArrivalRefused
from bot.people import rights
from bot.people.buttons import TalkToPerson
from bot.people.model import Person, name_of
from bot.people.rights import Action
from bot.spine.outbox.say import TALK, Sending, edit, say
from bot.spine.outbox.screen import Button, Keyboard, Screen
from bot.spine.texts import render as texts
from bot.spine.texts.render import Foreign, Text


async def tell(
    session: AsyncSession,
    arrival: Arrival,
    screen: Screen,
    *,
    now: datetime,
    sending: Sending = TALK,
) -> int | None:
    """Say it to who has come or to their companion; return its outbox id, None if to nobody."""
    reader = arrival.reader
    if reader is None:
        return None
    return await say(session, reader, _as_read(arrival, screen), now=now, sending=sending)


async def edit_told(
    session: AsyncSession, arrival: Arrival, outbox_id: int, screen: Screen, *, now: datetime
) -> None:
    """Edit what was told before."""
    reader = arrival.reader
    if reader is not None:
        await edit(session, outbox_id, reader, _as_read(arrival, screen), now=now)


async def companion_of(session: AsyncSession, person: Person) -> Person | None:
    """Find who checked in for somebody without Telegram: the newest time counts."""
    newest = select(Arrival).where(Arrival.person_id == person.id).order_by(Arrival.id.desc())
    arrival = await session.scalar(newest.limit(1))
    return arrival.companion if arrival is not None else None


def require_speaks_for(arrival: Arrival, person: Person) -> None:
    """Raise ArrivalRefused unless it is theirs, or they checked in for somebody and still may."""
    may = person.id == arrival.person_id or rights.may(person, Action.CHECK_IN_FOR, arrival.area_id)
    if not may or not arrival.is_spoken_for_by(person):
        raise ArrivalRefused(ArrivalRefusal.UNKNOWN)


def _as_read(arrival: Arrival, screen: Screen) -> Screen:
    if arrival.person.telegram_id is not None or arrival.companion is None:
        return screen
    return for_companion(arrival, screen)


def for_companion(arrival: Arrival, screen: Screen) -> Screen:
    """Mark for whom it is meant; in their own language too, if that is known and another one."""
    assert arrival.companion is not None
    person, reader = arrival.person, arrival.companion
    args: dict[str, Any] = {
        "name": name_of(person),
        "what": Text(screen.text_id, screen.args),
    }
    rows = _rows(arrival, screen.buttons)
    is_known = person.locale_chosen and person.other_language is None
    if not is_known or person.locale == reader.locale:
        return Screen("companion-for", args, rows)
    theirs = texts.plain(person.locale, screen.text_id, screen.args)
    return Screen("companion-for-both", args | {"theirs": Foreign(theirs, quote=True)}, rows)


def _rows(arrival: Arrival, rows: Keyboard) -> Keyboard:
    """Return the buttons without the one that calls the staff, who are here; with names, if open.

    A message without buttons of its own gets none.
    """
    talk = TalkToPerson().pack()
    kept = [row for row in rows if all(button.data != talk for button in row)]
    if not kept or not arrival.is_open:
        return kept
    names = Button("checkin-button-names", AskNames(arrival.id).pack())
    tongue = Button("checkin-button-language", AskTongue(arrival.id, 0).pack())
    return [*kept, [names, tongue]]
