"""Telling the people of a shift what a coordinator did to it: all of it at once, each once.

A change is told two minutes after the last one; until then it can be undone, and nobody has
heard of it. Whom a new time concerns is asked whether it fits, and is bound until the deadline.
"""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.people.model import Person
from bot.shifts.browse import held_by, lock_shift, lock_sign_up, own
from bot.shifts.changes import ChangeKind, ShiftChange, log_change, state_before, untold
from bot.shifts.desk_rules import NewsKind, answer_by, news_for, told_when
from bot.shifts.give_up import end_place, look_at_waits
from bot.shifts.holders import for_reader, leaders_of, reader_of, say_to_holder
from bot.shifts.model import HELD, Shift, ShiftState, SignUp, SignUpState
from bot.shifts.news_cards import freed_card, news_card, silent_card
from bot.shifts.offering import watch_start
from bot.shifts.quiet import is_quiet
from bot.shifts.remind import schedule_reminder
from bot.shifts.rules import ShiftRefused, SignUpRefusal, overlapping
from bot.shifts.waitlist import lock_for_offers, refill
from bot.spine.jobs import model as jobs
from bot.spine.jobs.model import Due, JobContext, job
from bot.spine.outbox.model import Lane
from bot.spine.outbox.say import NOTICE, Sending, say


async def tell_soon(
    session: AsyncSession, shift: Shift, now: datetime, *, starts_at: datetime | None = None
) -> None:
    """Have the untold changes of a locked shift told, once nothing more is done to it.

    `starts_at`: when it began before. Of a draft nobody is told until it is published.
    """
    if shift.state is not ShiftState.DRAFT:
        due = Due(told_when(shift, now, starts_at=starts_at), now, key=f"shift-news:{shift.id}")
        await tell_news.schedule(session, due, shift_id=shift.id)


@job("shift-news")
async def tell_news(context: JobContext, shift_id: int) -> None:
    """Tell each person of a shift what differs from what they were last told."""
    session, now = context.session, context.now
    shift = await lock_shift(session, shift_id)
    changes = await untold(session, shift)
    for change in changes:
        change.told_at = now
    if not changes or (shift.ends_at <= now and shift.state is ShiftState.OPEN):
        return
    is_moved = state_before(shift, changes)["starts_at"] != shift.starts_at
    sending = NOTICE if not is_quiet(shift, now) else Sending(Lane.NOTICE, silent=True)
    if is_moved:
        await watch_start(session, shift, now)
    sign_ups = await _concerned(session, shift, changes)
    for sign_up in sign_ups:
        if is_moved and sign_up.state is SignUpState.TAKEN and shift.starts_at > now:
            remind = context.settings.remind_before
            await schedule_reminder(session, sign_up, now=now, remind=remind)
        reader = await reader_of(session, sign_up)
        news = news_for(shift, sign_up, changes, reader.id) if reader is not None else None
        if reader is None or news is None:
            continue
        if news.kind is NewsKind.MOVED and shift.starts_at > now:
            await _ask_whether_it_fits(session, sign_up, now)
        card = await for_reader(session, sign_up, news_card(sign_up, news, now))
        await say(session, reader, card, now=now, sending=sending)
    if shift.state is ShiftState.CANCELLED:
        await look_at_waits(session, [one.person_id for one in sign_ups], now)


async def _concerned(
    session: AsyncSession, shift: Shift, changes: Sequence[ShiftChange]
) -> list[SignUp]:
    """Read who has the shift or waits for it, and whom these changes name."""
    named: set[int] = set()
    for change in changes:
        named.update(change.new.get("sign_ups", ()))
        if "sign_up" in change.new:
            named.add(change.new["sign_up"])
    sign_ups = await session.scalars(
        select(SignUp)
        .where(SignUp.shift_id == shift.id)
        .order_by(SignUp.id)
        .options(joinedload(SignUp.person, innerjoin=True))
        .execution_options(populate_existing=True)
    )
    return [one for one in sign_ups if one.state in HELD or one.id in named]


async def _ask_whether_it_fits(session: AsyncSession, held: SignUp, now: datetime) -> None:
    """Set until when they may answer; after that the place is free, if there is time left."""
    held.coming_at, held.answer_by = None, answer_by(held.shift, now)
    if held.answer_by < held.shift.starts_at:
        due = Due(held.answer_by, now, key=_silence_key(held))
        await free_silent.schedule(session, due, sign_up_id=held.id)
    else:
        await jobs.cancel(session, _silence_key(held))


def _silence_key(held: SignUp) -> str:
    return f"shift-moved-silence:{held.id}"


@job("shift-moved-silence")
async def free_silent(context: JobContext, sign_up_id: int) -> None:
    """Free the place of somebody who has not said whether the new time fits."""
    session, now = context.session, context.now
    held = await lock_sign_up(session, sign_up_id)
    shift = held.shift
    is_silent = held.answer_by is not None and held.coming_at is None
    is_open = shift.state is ShiftState.OPEN and shift.starts_at > now
    if not (is_silent and is_open and held.state is SignUpState.TAKEN):
        return
    await lock_for_offers(session, shift, held.person_id)
    await end_place(session, held, now)
    await log_change(session, shift, ChangeKind.FREED, by=None, now=now, sign_up=held)
    await say_to_holder(session, held, freed_card(held), now=now)
    for leader in await leaders_of(session, shift.area_id):
        await say(session, leader, silent_card(held), now=now, sending=NOTICE)
    await look_at_waits(session, [held.person_id], now)
    await refill(session, shift, now=now)


async def keep_place(
    session: AsyncSession, person: Person, sign_up_id: int, *, now: datetime
) -> SignUp:
    """Say that the new time fits; once is enough.

    Raises ShiftRefused (not-yours, over, overlaps).
    """
    held = await own(session, person, sign_up_id)
    await lock_shift(session, held.shift_id)
    others = (await held_by(session, [held.person_id], lock=True))[held.person_id]
    await session.refresh(held, ["state", "answer_by"])
    if held.state is not SignUpState.TAKEN:
        raise ShiftRefused(SignUpRefusal.NOT_YOURS)
    if held.shift.ends_at <= now:
        raise ShiftRefused(SignUpRefusal.OVER)
    if held.answer_by is not None:
        if overlapping(others, held.shift) is not None:
            raise ShiftRefused(SignUpRefusal.OVERLAPS)
        held.answer_by = None
        await jobs.cancel(session, _silence_key(held))
    return held
