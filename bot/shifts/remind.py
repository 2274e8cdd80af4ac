"""The reminder before a shift, which is a question, and the answer "I'm coming".

A late reminder is sent late, unless it has lost its point.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

import structlog
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.model import Person
from bot.shifts.browse import brief
from bot.shifts.model import (
    Coming,
    GiveUp,
    NotYours,
    ShiftOver,
    ShiftState,
    SignUp,
    SignUpState,
    own,
)
from bot.spine.jobs import model as due
from bot.spine.outbox import model as outbox
from bot.spine.outbox.model import Lane
from bot.spine.outbox.screen import Button

log = structlog.get_logger()


def book() -> due.Book:
    """Due work: the question before the start."""
    return {"shift-reminder": ask_coming}


def reminder_key(sign_up_id: int) -> str:
    """The key of a sign-up's reminder in the due work."""
    return f"shift-reminder:{sign_up_id}"


async def plan_reminder(
    session: AsyncSession, taken: SignUp, now: datetime, remind: timedelta
) -> None:
    """Plans the question, `remind` before the start."""
    # Who takes a shift at short notice is asked halfway to its start, not in the same breath.
    at = max(taken.shift.starts_at - remind, now + (taken.shift.starts_at - now) / 2)
    await due.plan(
        session, "shift-reminder", {"sign_up": taken.id}, at=at, now=now, key=reminder_key(taken.id)
    )


async def ask_coming(session: AsyncSession, args: Mapping[str, Any], now: datetime) -> None:
    """The reminder, which is a question: coming, or can't?"""
    held = await session.get(SignUp, args["sign_up"], populate_existing=True)
    if (
        held is None
        or held.state is not SignUpState.TAKEN
        or held.shift.state is not ShiftState.OPEN
    ):
        log.info("shift-reminder-skipped", sign_up=args["sign_up"], why="cancelled")
        return
    if held.shift.starts_at <= now:
        log.info("shift-reminder-skipped", sign_up=held.id, why="started")
        return
    person = await session.get_one(Person, held.person_id)
    buttons = [
        [
            Button("shift-button-coming", Coming(held.id).pack()),
            Button("shift-button-cant", GiveUp(held.id).pack()),
        ]
    ]
    await outbox.say(
        session,
        person,
        "shift-reminder",
        brief(held.shift),
        now=now,
        buttons=buttons,
        lane=Lane.NOTICE,
    )


async def coming(
    session: AsyncSession, person: Person, sign_up_id: int, *, now: datetime
) -> SignUp:
    """Records "I'm coming"; once is enough. Raises NotYours, ShiftOver."""
    found = await own(session, person, sign_up_id)
    if found.state is not SignUpState.TAKEN:
        raise NotYours if found.state is not SignUpState.DONE else ShiftOver
    if found.shift.ends_at <= now:
        raise ShiftOver
    if found.coming_at is None:
        found.coming_at = now
    return found
