"""Which shift somebody writes about: by the card that they reply to, or by the hour."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

import orjson
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.model import Person
from bot.shifts import buttons, day_buttons
from bot.shifts.browse import own
from bot.shifts.model import Shift, ShiftState, SignUp, SignUpState
from bot.shifts.rules import ShiftRefused
from bot.spine.buttons import Payload
from bot.spine.outbox.model import OutboxMessage

# Words without a reply are about a shift that begins within this.
AHEAD = timedelta(hours=24)
_OF_A_SIGN_UP: tuple[type[Payload], ...] = (
    buttons.SayComing,
    buttons.ConfirmHours,
    day_buttons.CheckIn,
    day_buttons.CheckOut,
    day_buttons.UndoCheckOut,
    day_buttons.AskEnd,
    day_buttons.SayWhy,
    day_buttons.WasThere,
)


async def sign_up_at(
    session: AsyncSession, person: Person, chat_id: int, message_id: int
) -> SignUp | None:
    """Find the sign-up whose card this message shows; None if it shows none, or several."""
    shown = await session.scalar(
        select(OutboxMessage.id)
        .where(OutboxMessage.chat_id == chat_id, OutboxMessage.message_id == message_id)
        .order_by(OutboxMessage.id.desc())
        .limit(1)
    )
    if shown is None:
        return None
    payload = await session.scalar(
        select(OutboxMessage.payload)
        .where((OutboxMessage.id == shown) | (OutboxMessage.edits == shown))
        .order_by(OutboxMessage.id.desc())
        .limit(1)
    )
    ids = {sign_up for data in _data_in(payload) if (sign_up := _sign_up_in(data)) is not None}
    if len(ids) != 1:
        return None
    try:
        return await own(session, person, ids.pop())
    except ShiftRefused:
        return None


def _data_in(payload: Any) -> Sequence[str]:
    """List what the buttons of an outgoing message carry."""
    body = orjson.loads(payload) if payload is not None else {}
    rows = body.get("reply_markup", {}).get("inline_keyboard", [])
    return [button.get("callback_data", "") for row in rows for button in row]


def _sign_up_in(data: str) -> int | None:
    for kind in _OF_A_SIGN_UP:
        tap: Any = kind.unpack(data)
        if tap is not None:
            sign_up: int = tap.sign_up
            return sign_up
    return None


async def next_place(session: AsyncSession, person: Person, *, now: datetime) -> SignUp | None:
    """Find the person's place in a shift that is on or begins soon; the next one of several."""
    return await session.scalar(
        select(SignUp)
        .join(Shift, Shift.id == SignUp.shift_id)
        .where(SignUp.person_id == person.id, SignUp.state == SignUpState.TAKEN)
        .where(Shift.state == ShiftState.OPEN)
        .where(Shift.ends_at > now, Shift.starts_at <= now + AHEAD)
        .where(SignUp.checked_in_at.is_(None))
        .order_by(Shift.starts_at, SignUp.id)
        .limit(1)
    )
