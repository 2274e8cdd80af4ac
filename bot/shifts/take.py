"""Taking a shift: a place, or the waitlist of a full one.

A place is taken with the shift's row locked, never counted first.
"""

from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import roles
from bot.people.model import Person
from bot.people.spoken import languages_of
from bot.shifts.browse import held_by, held_in, lock_shift
from bot.shifts.cards import language_names
from bot.shifts.model import Shift, SignUp, SignUpState
from bot.shifts.remind import schedule_reminder
from bot.shifts.rules import Commitments, ShiftRefused, SignUpRefusal, refusal
from bot.shifts.waitlist import SignUpTaken, fill_soon, take_place
from bot.spine import facts


async def sign_up(
    session: AsyncSession, person: Person, shift_id: int, *, now: datetime, remind: timedelta
) -> SignUp:
    """Take a place, or join the waitlist of a full shift. Raises ShiftRefused.

    `remind`: how long before the start the person is asked whether they are coming.
    """
    shift = await lock_shift(session, shift_id)
    await _require(session, person, shift, now)
    state = SignUpState.TAKEN if take_place(shift) else SignUpState.WAITING
    made = SignUp(shift=shift, person=person, state=state, signed_up_at=now, changed_at=now)
    session.add(made)
    await session.flush()
    if state is SignUpState.TAKEN:
        await schedule_reminder(session, made, now=now, remind=remind)
        await facts.state(session, SignUpTaken(made), now=now)
    return made


async def _require(session: AsyncSession, person: Person, shift: Shift, now: datetime) -> None:
    """Raise ShiftRefused where the person may not sign up for this locked shift."""
    await roles.reload_grants(session, person)
    held = await held_by(session, [person.id], lock=True)
    speaks = await languages_of(session, person) if shift.languages else frozenset[str]()
    reason = refusal(person, shift, Commitments(held[person.id], speaks), now)
    if reason is SignUpRefusal.LACKS_LANGUAGE:
        raise ShiftRefused(reason, languages=language_names(shift.languages))
    if reason is not None:
        raise ShiftRefused(reason)


async def look_again(
    session: AsyncSession, person: Person, shift_id: int, *, now: datetime
) -> SignUp:
    """Return what the person holds of the shift already; raises ShiftRefused (not-yours).

    If they wait although a place is free, they were passed over when it became so: the waitlist
    moves up once more.
    """
    held = await held_in(session, person, shift_id)
    if held.state is SignUpState.WAITING and held.shift.free:
        await fill_soon(session, held.shift_id, now)
    return held
