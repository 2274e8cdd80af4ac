"""*Can't come*, before the start or after it, and what else would fit then."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.model import Person
from bot.shifts.browse import lock_sign_up, own
from bot.shifts.changes import REASON_LIMIT, ChangeKind, log_change
from bot.shifts.finding import find
from bot.shifts.give_up import GivenUp, end_place, give_up
from bot.shifts.leaving import tell_left
from bot.shifts.model import Shift, SignUpState
from bot.shifts.rules import ShiftRefused, SignUpRefusal
from bot.shifts.view import ShiftView

MOST_FITTING = 3


async def say_cant(
    session: AsyncSession, person: Person, sign_up_id: int, *, now: datetime, words: str = ""
) -> GivenUp:
    """Give a place, wait or offer up; one of a shift that has begun too, if they are not there.

    Raises ShiftRefused (not-yours, started, over).
    """
    held = await own(session, person, sign_up_id)
    if held.shift.starts_at > now:
        return await give_up(session, person, sign_up_id, now=now, words=words)
    held = await lock_sign_up(session, sign_up_id)
    if held.state is SignUpState.CANCELLED:
        raise ShiftRefused(SignUpRefusal.NOT_YOURS)
    if held.state is not SignUpState.TAKEN or held.shift.ends_at <= now:
        raise ShiftRefused(SignUpRefusal.OVER)
    if held.checked_in_at is not None or held.no_show_at is not None:
        raise ShiftRefused(SignUpRefusal.STARTED)
    await end_place(session, held, now)
    reason = words[:REASON_LIMIT]
    kind = ChangeKind.LEFT
    await log_change(session, held.shift, kind, by=person, now=now, sign_up=held, reason=reason)
    await tell_left(session, held, words=words, asked=0, now=now)
    return GivenUp(held, [])


async def others_that_fit(
    session: AsyncSession, person: Person, besides: Shift, *, now: datetime
) -> Sequence[Shift]:
    """List a few coming shifts with free places that fit somebody who has just given one up."""
    view = ShiftView(
        person_id=person.id,
        place="",
        language="",
        words="",
        is_night=False,
        shows_all=False,
        page=0,
    )
    page = await find(session, person, view, now=now)
    fitting = [one.shift for one in page.found if one.shift.free and one.shift.id != besides.id]
    return fitting[:MOST_FITTING]
