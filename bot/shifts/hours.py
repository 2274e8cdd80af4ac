"""The hours: after a shift everybody who had a place is asked to confirm them, and does."""

from datetime import datetime

import structlog
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.people.model import Person
from bot.shifts import day_cards
from bot.shifts.attendance import count, require_countable
from bot.shifts.browse import lock_shift, own
from bot.shifts.cards import ended_card
from bot.shifts.holders import say_to_holder
from bot.shifts.model import Shift, ShiftState, SignUp, SignUpState
from bot.spine.jobs.model import Due, JobContext, job

log = structlog.get_logger()


async def schedule_end(session: AsyncSession, shift: Shift, *, now: datetime) -> None:
    """Have everybody who has a place asked for the hours after the shift's end."""
    if shift.ends_at > now:
        due = Due(shift.ends_at, now, key=f"shift-ended:{shift.id}")
        await ask_hours.schedule(session, due, shift_id=shift.id)


@job("shift-ended")
async def ask_hours(context: JobContext, shift_id: int) -> None:
    """Ask everybody who had a place to confirm the hours."""
    session, now = context.session, context.now
    shift = await lock_shift(session, shift_id)
    if shift.ends_at > now or shift.state is not ShiftState.OPEN:
        log.info("shift-ended-skipped", shift=shift_id)
        return
    places = await session.scalars(
        select(SignUp)
        .where(SignUp.shift_id == shift.id, SignUp.state == SignUpState.TAKEN)
        .where(SignUp.no_show_at.is_(None))
        .order_by(SignUp.id)
        .options(joinedload(SignUp.person, innerjoin=True))
    )
    for held in places.all():
        await _ask(session, held, now)


async def _ask(session: AsyncSession, held: SignUp, now: datetime) -> None:
    """Count the hours of who checked in, and ask whether that is right; ask the others for them.

    Who has checked out has been told already.
    """
    if held.checked_in_at is None:
        await say_to_holder(session, held, ended_card(held), now=now)
    else:
        has_left = held.checked_out_at is not None
        await count(session, held, now)
        if not has_left:
            await say_to_holder(session, held, day_cards.ended_card(held), now=now)


async def confirm_hours(
    session: AsyncSession, person: Person, sign_up_id: int, *, now: datetime
) -> SignUp:
    """Confirm after the end that the shift's hours were worked; once is enough.

    Raises ShiftRefused (not-yours, not-over, marked-absent).
    """
    held = await own(session, person, sign_up_id)
    if held.state is SignUpState.DONE:
        return held
    require_countable(held, now)
    await count(session, held, now)
    return held
