"""Where a shift's place is on the map: set once by a coordinator, for all shifts at that place."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import rights
from bot.people.model import Person
from bot.people.rights import Action
from bot.shifts.model import Shift
from bot.shifts.rules import ShiftRefused, SignUpRefusal
from bot.shifts.standing_model import PlacePin
from bot.spine.outbox.say import NOTICE, Sending, enqueue
from bot.spine.texts.folding import fold


async def set_pin(
    session: AsyncSession, by: Person, shift_id: int, at: tuple[float, float], *, now: datetime
) -> Shift:
    """Keep where the place of this shift is. `at`: latitude, longitude in degrees.

    Raises NotAllowed, ShiftRefused (gone).
    """
    shift = await session.get(Shift, shift_id)
    if shift is None:
        raise ShiftRefused(SignUpRefusal.GONE)
    rights.require(by, Action.MANAGE_SHIFT, shift.area_id)
    pin = await pin_of(session, shift)
    if pin is None:
        pin = PlacePin(area_id=shift.area_id, place=fold(shift.place))
        session.add(pin)
    pin.latitude, pin.longitude = at
    pin.set_by, pin.set_at = by.id, now
    await session.flush()
    return shift


async def pin_of(session: AsyncSession, shift: Shift) -> PlacePin | None:
    """Find where the place of a shift is."""
    return await session.get(PlacePin, (shift.area_id, fold(shift.place)))


async def send_pin(
    session: AsyncSession, to: Person, shift: Shift, pin: PlacePin, *, now: datetime
) -> None:
    """Send the place as Telegram shows it on the map, without a sound."""
    body = {
        "chat_id": to.chat_id,
        "latitude": pin.latitude,
        "longitude": pin.longitude,
        "title": shift.place,
        "address": shift.area.name,
        "disable_notification": True,
    }
    sending = Sending(NOTICE.lane, silent=True)
    await enqueue(
        session,
        "sendVenue",
        body,
        chat_id=to.chat_id,
        now=now,
        person_id=to.id,
        sending=sending,
    )
