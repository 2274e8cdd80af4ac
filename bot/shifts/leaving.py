"""What follows from *can't come*: late ones alert the coordinators, words reach them."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.model import Person
from bot.shifts.changes import REASON_LIMIT, ChangeKind, ShiftChange
from bot.shifts.day_notices import left_notice
from bot.shifts.desk_questions import letter
from bot.shifts.desk_rules import LATE
from bot.shifts.holders import leaders_of
from bot.shifts.model import Shift, SignUp
from bot.shifts.quiet import is_quiet
from bot.spine.outbox.model import Lane
from bot.spine.outbox.say import NOTICE, Sending, say


async def tell_left(
    session: AsyncSession,
    left: SignUp,
    *,
    words: str,
    asked: int,
    now: datetime,
) -> None:
    """Tell the coordinators of somebody who can't come: shortly before the start, or with words.

    `asked`: how many who waited are asked now.
    """
    shift = left.shift
    if shift.starts_at - now > LATE and not words:
        return  # it stands in the log
    person = await session.get_one(Person, left.person_id)
    sending = Sending(Lane.NOTICE, silent=True) if is_quiet(shift, now) else NOTICE
    for leader in await leaders_of(session, shift.area_id):
        if leader.id != person.id:
            notice = left_notice(shift, person, words, asked)
            await say(session, leader, notice, now=now, sending=sending)


async def add_words(
    session: AsyncSession, person: Person, left: SignUp, words: str, *, now: datetime
) -> int:
    """Keep why somebody left, and pass it on; return how many coordinators read it."""
    change = await session.scalar(
        select(ShiftChange)
        .where(ShiftChange.shift_id == left.shift_id, ShiftChange.person_id == left.person_id)
        .where(ShiftChange.kind == ChangeKind.LEFT)
        .order_by(ShiftChange.id.desc())
        .limit(1)
    )
    if change is not None and not change.reason:
        change.reason = words[:REASON_LIMIT]
    return await pass_on(session, person, left.shift, words, now=now)


async def pass_on(
    session: AsyncSession, person: Person, shift: Shift, words: str, *, now: datetime
) -> int:
    """Bring words about a shift to its coordinators; return how many read them."""
    readers = [one for one in await leaders_of(session, shift.area_id) if one.id != person.id]
    sending = Sending(Lane.TALK, silent=is_quiet(shift, now))
    for leader in readers:
        await say(session, leader, letter(shift, person, words), now=now, sending=sending)
    return len(readers)
