"""The reminders before a shift, which are questions, and the answer "I'm coming".

A late reminder is sent late, unless it has lost its point.
"""

from datetime import datetime, timedelta

import structlog
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.people.model import Person
from bot.shifts import day_cards
from bot.shifts.attendance import watch_missing
from bot.shifts.browse import own
from bot.shifts.day_details import details_of
from bot.shifts.day_rules import NEAR
from bot.shifts.holders import reader_of, say_to_holder
from bot.shifts.model import ShiftState, SignUp, SignUpState
from bot.shifts.pins import send_pin
from bot.shifts.reminders import reminders
from bot.shifts.rules import ShiftRefused, SignUpRefusal
from bot.spine.jobs.model import Due, JobContext, job

log = structlog.get_logger()


def reminder_key(sign_up_id: int) -> str:
    """Return the key of a sign-up's reminder among the jobs."""
    return f"shift-reminder:{sign_up_id}"


async def schedule_reminder(
    session: AsyncSession, held: SignUp, *, now: datetime, remind: timedelta
) -> None:
    """Have the next question asked; who signs up later than one was asked needs it not.

    After the start those are asked who have not checked in.
    """
    at = next_reminder(held, now, remind)
    if at is not None:
        due = Due(at, now, key=reminder_key(held.id))
        await ask_coming.schedule(session, due, sign_up_id=held.id)
    await watch_missing(session, held.shift, now=now)


def next_reminder(held: SignUp, now: datetime, remind: timedelta) -> datetime | None:
    """Return when they are asked next; None for who has a place later than the last question."""
    return next((at for at in reminders(held.shift, remind) if at > now), None)


@job("shift-reminder")
async def ask_coming(context: JobContext, sign_up_id: int) -> None:
    """Ask before the start: coming, or can't?"""
    session, now = context.session, context.now
    with_person = [joinedload(SignUp.person, innerjoin=True)]
    held = await session.get(SignUp, sign_up_id, options=with_person, populate_existing=True)
    if (
        held is None
        or held.state is not SignUpState.TAKEN
        or held.shift.state is not ShiftState.OPEN
    ):
        log.info("shift-reminder-skipped", sign_up=sign_up_id, why="cancelled")
        return
    if held.shift.starts_at <= now:
        log.info("shift-reminder-skipped", sign_up=sign_up_id, why="started")
        return
    details = await details_of(session, held)
    await say_to_holder(session, held, day_cards.reminder_card(held, details, now), now=now)
    reader = await reader_of(session, held)
    if details.pin is not None and reader is not None and held.shift.starts_at - now <= NEAR:
        await send_pin(session, reader, held.shift, details.pin, now=now)
    remind = context.settings.remind_before
    await schedule_reminder(session, held, now=now, remind=remind)


async def remind_again_soon(session: AsyncSession, shift_id: int, now: datetime) -> None:
    """Have the reminders of a shift that has moved set to its new start."""
    due = Due.at_once(now, key=f"shift-moved:{shift_id}")
    await move_reminders.schedule(session, due, shift_id=shift_id)


@job("shift-moved")
async def move_reminders(context: JobContext, shift_id: int) -> None:
    """Set the reminders of everybody who has a place to the shift's start as it is now."""
    session, now = context.session, context.now
    places = await session.scalars(
        select(SignUp)
        .where(SignUp.shift_id == shift_id, SignUp.state == SignUpState.TAKEN)
        .order_by(SignUp.id)
    )
    remind = context.settings.remind_before
    for held in places.all():
        if held.shift.starts_at > now:
            await schedule_reminder(session, held, now=now, remind=remind)


async def say_coming(
    session: AsyncSession, person: Person, sign_up_id: int, *, now: datetime
) -> SignUp:
    """Record "I'm coming"; once is enough. Raises ShiftRefused (not-yours, over)."""
    held = await own(session, person, sign_up_id)
    if held.state not in (SignUpState.TAKEN, SignUpState.DONE):
        raise ShiftRefused(SignUpRefusal.NOT_YOURS)
    if held.state is SignUpState.DONE or held.shift.ends_at <= now:
        raise ShiftRefused(SignUpRefusal.OVER)
    if held.coming_at is None:
        held.coming_at = now
    return held
