"""What becomes of places, waits and offers of somebody who can't be written to any more."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.directory import PersonUnreachable
from bot.shifts import offer_cards
from bot.shifts.browse import held_by, lock_shift
from bot.shifts.model import ShiftState, SignUpState
from bot.shifts.offering import end_offer, tell_leaders
from bot.shifts.waitlist import refill_soon


async def on_person_unreachable(
    session: AsyncSession, fact: PersonUnreachable, now: datetime
) -> None:
    """Offer to the next what was offered to them; name them to the coordinators of their shifts."""
    person = fact.person
    held = (await held_by(session, [person.id]))[person.id]
    for sign_up in sorted(held, key=lambda one: one.shift_id):
        if sign_up.shift.starts_at <= now or sign_up.shift.state is not ShiftState.OPEN:
            continue
        if sign_up.state is SignUpState.TAKEN:
            card = offer_cards.holder_missed(sign_up, person.name)
            await tell_leaders(session, sign_up.shift, card, now)
            continue
        shift = await lock_shift(session, sign_up.shift_id)
        await session.refresh(sign_up, ["state", "offered_at", "offered_until", "offer_outbox_id"])
        if sign_up.state is SignUpState.WAITING and sign_up.offered_at is not None:
            await end_offer(session, sign_up, now)
            await session.flush()
            await refill_soon(session, shift.id, now)
