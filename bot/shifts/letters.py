"""Writing about a shift: its coordinators to those on it, one or all, and they back."""

from dataclasses import dataclass, field
from datetime import datetime

import orjson
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import rights
from bot.people.model import Person
from bot.people.rights import Action, NotAllowed
from bot.shifts.desk_buttons import WriteTo
from bot.shifts.desk_questions import letter
from bot.shifts.holders import for_reader, reader_of
from bot.shifts.model import Shift, SignUp, SignUpState
from bot.shifts.rules import ShiftRefused, SignUpRefusal
from bot.shifts.seating import seats_of
from bot.spine.outbox.model import OutboxMessage
from bot.spine.outbox.say import say
from bot.spine.outbox.screen import Screen


async def letter_at(session: AsyncSession, chat_id: int, message_id: int) -> WriteTo | None:
    """Find to whom a reply to this message goes: as its button to write or to answer says."""
    payload = await session.scalar(
        select(OutboxMessage.payload)
        .where(OutboxMessage.chat_id == chat_id, OutboxMessage.message_id == message_id)
        .limit(1)
    )
    body = orjson.loads(payload) if payload is not None else {}
    rows = body.get("reply_markup", {}).get("inline_keyboard", [])
    taps = (WriteTo.unpack(button.get("callback_data")) for row in rows for button in row)
    return next((tap for tap in taps if tap is not None), None)


@dataclass
class Sent:
    """How many were written to, and who can't be."""

    count: int = 0
    missed: list[Person] = field(default_factory=list)


async def addressee(
    session: AsyncSession, by: Person, shift_id: int, person_id: int
) -> tuple[Shift, Person | None]:
    """Return the shift and who may be written to about it; of nobody (0), everybody on it.

    A coordinator writes to its people, and they to a coordinator. Raises NotAllowed, ShiftRefused.
    """
    shift = await session.get(Shift, shift_id)
    if shift is None:
        raise ShiftRefused(SignUpRefusal.GONE)
    is_manager = rights.may(by, Action.MANAGE_SHIFT, shift.area_id)
    if not person_id:
        rights.require(by, Action.MANAGE_SHIFT, shift.area_id)
        return shift, None
    person = await session.get(Person, person_id)
    if person is None:
        raise NotAllowed
    leads = rights.may(person, Action.MANAGE_SHIFT, shift.area_id)
    of_theirs = await _is_of(session, shift, person if is_manager else by)
    if not (of_theirs and (is_manager or leads)):
        raise NotAllowed
    return shift, person


async def _is_of(session: AsyncSession, shift: Shift, person: Person) -> bool:
    """Tell whether somebody has or had the shift or a wait, or answers for somebody there."""
    theirs = (SignUp.person_id == person.id) | (SignUp.vouched_by == person.id)
    row = select(SignUp.id).where(SignUp.shift_id == shift.id, theirs)
    return await session.scalar(row.limit(1)) is not None


async def write_letter(
    session: AsyncSession, by: Person, place: tuple[int, int], words: str, *, now: datetime
) -> Sent:
    """Write to one person of a shift or to all. `place`: as for `addressee`. Raises as that.

    Of somebody without Telegram who entered them reads it, with their name and number.
    """
    shift, to = await addressee(session, by, *place)
    seats = await _seats_with_place(session, shift)
    of_one = [seat for seat in seats if to is not None and seat.person_id == to.id]
    sent = Sent()
    if to is not None and not of_one:
        await _write(session, to, letter(shift, by, words), sent, now)
        return sent
    for seat in of_one or seats:
        if seat.person_id == by.id:
            continue
        reader = await reader_of(session, seat)
        card = await for_reader(session, seat, letter(shift, by, words))
        await _write(session, reader or seat.person, card, sent, now)
    return sent


async def _write(
    session: AsyncSession, person: Person, card: Screen, sent: Sent, now: datetime
) -> None:
    if not person.is_reachable:
        sent.missed.append(person)
        return
    await say(session, person, card, now=now)
    sent.count += 1


async def _seats_with_place(session: AsyncSession, shift: Shift) -> list[SignUp]:
    seats = await seats_of(session, shift)
    return [seat for seat in seats if seat.state is not SignUpState.WAITING]
