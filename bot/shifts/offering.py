"""Offers: a free place is offered to who waits, one after the other, and kept until they answer.

Shortly before the start all who wait are asked at once, and the first yes has the place. All of
it is done with the shift's row locked, and what the people concerned hold (`lock_for_moving_up`).
"""

from collections.abc import Sequence
from datetime import datetime

import structlog
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.people.model import Person
from bot.people.spoken import languages_of
from bot.shifts import offer_cards
from bot.shifts.browse import lock_shift, lock_sign_up
from bot.shifts.holders import is_there, leaders_of
from bot.shifts.model import Shift, ShiftState, SignUp, SignUpState
from bot.shifts.offer_rules import is_rush, offered_until, offered_when
from bot.shifts.quiet import is_quiet
from bot.shifts.rules import Commitments, refusal
from bot.shifts.standing import standing_of
from bot.spine.jobs import model as jobs
from bot.spine.jobs.model import Due, JobContext, job
from bot.spine.outbox.model import Lane
from bot.spine.outbox.say import NOTICE, Sending, edit, say
from bot.spine.outbox.screen import Screen

log = structlog.get_logger()


async def offer_places(session: AsyncSession, shift: Shift, *, now: datetime) -> list[SignUp]:
    """Offer the free places of a locked shift to those who wait; return who was asked.

    Whom the place does not fit is passed over and keeps their turn. So does who can't be written
    to, of whom the coordinators hear once.
    """
    if shift.state is not ShiftState.OPEN or shift.starts_at <= now:
        return []
    asked: list[SignUp] = []
    for waiting in await waiting_for(session, shift):
        if shift.free <= 0:
            break
        if waiting.offered_at is not None or not await _fits(session, waiting, now):
            continue
        if is_there(waiting.person):
            await _offer(session, waiting, now)
            asked.append(waiting)
        else:
            await _name_missed(session, waiting, now)
    await session.flush()
    return asked


async def waiting_for(session: AsyncSession, shift: Shift) -> Sequence[SignUp]:
    """Read who waits for a shift, first come first."""
    waiting = await session.scalars(
        select(SignUp)
        .where(SignUp.shift_id == shift.id, SignUp.state == SignUpState.WAITING)
        .order_by(SignUp.id)
        .options(joinedload(SignUp.person, innerjoin=True))
    )
    return waiting.all()


async def _fits(session: AsyncSession, waiting: SignUp, now: datetime) -> bool:
    """Tell whether they may take it; other work at that hour is theirs to choose from."""
    person, shift = waiting.person, waiting.shift
    speaks = await languages_of(session, person) if shift.languages else frozenset[str]()
    standing = await standing_of(session, person, [shift], [shift.area], now=now)
    return refusal(person, shift, Commitments((), speaks, standing), now) is None


async def _offer(session: AsyncSession, waiting: SignUp, now: datetime) -> None:
    shift = waiting.shift
    sent_at = offered_when(shift, now)
    waiting.offered_at = sent_at
    if is_rush(shift, now):
        await _send(session, waiting, now)
        return
    shift.offered += 1
    waiting.offered_until = offered_until(shift, sent_at)
    over = Due(waiting.offered_until, now, key=_over_key(waiting))
    await end_unanswered.schedule(session, over, sign_up_id=waiting.id)
    if sent_at > now:
        due = Due(sent_at, now, key=_card_key(waiting))
        await send_offer.schedule(session, due, sign_up_id=waiting.id)
    else:
        await _send(session, waiting, now)


async def _send(session: AsyncSession, waiting: SignUp, now: datetime) -> None:
    card = offer_cards.offer(waiting)
    waiting.offer_outbox_id = await say(session, waiting.person, card, now=now)


async def _name_missed(session: AsyncSession, waiting: SignUp, now: datetime) -> None:
    """Tell the coordinators once of somebody who waits and can't be written to."""
    if waiting.missed_at is not None:
        return
    waiting.missed_at = now
    await tell_leaders(session, waiting.shift, offer_cards.waiting_missed(waiting), now)


async def tell_leaders(session: AsyncSession, shift: Shift, screen: Screen, now: datetime) -> None:
    """Send a screen to the coordinators of a shift's area, by night without a sound."""
    sending = Sending(Lane.NOTICE, silent=True) if is_quiet(shift, now) else NOTICE
    for leader in await leaders_of(session, shift.area_id):
        await say(session, leader, screen, now=now, sending=sending)


# --- the end of an offer ------------------------------------------------------------------------


async def end_offer(
    session: AsyncSession, waiting: SignUp, now: datetime, *, card: Screen | None = None
) -> None:
    """End an offer, if there is one; a place that was kept is free. `card`: what it says then."""
    if waiting.offered_at is None:
        return
    if waiting.offered_until is not None:
        waiting.shift.offered -= 1
        await jobs.cancel(session, _over_key(waiting))
        await jobs.cancel(session, _card_key(waiting))
    if card is not None and waiting.offer_outbox_id is not None:
        person = await session.get_one(Person, waiting.person_id)
        await edit(session, waiting.offer_outbox_id, person, card, now=now)
    waiting.offered_at = waiting.offered_until = waiting.offer_outbox_id = None


async def end_rush(session: AsyncSession, shift: Shift, now: datetime) -> None:
    """Tell all others who were asked at once that the last free place has gone."""
    if shift.free > 0:
        return
    for waiting in await waiting_for(session, shift):
        if waiting.offered_until is None:
            await end_offer(session, waiting, now, card=offer_cards.quicker(waiting))


def _over_key(waiting: SignUp) -> str:
    return f"shift-offer-over:{waiting.id}"


def _card_key(waiting: SignUp) -> str:
    return f"shift-offer-card:{waiting.id}"


@job("shift-offer-card")
async def send_offer(context: JobContext, sign_up_id: int) -> None:
    """Send an offer that was made in the quiet of the night."""
    waiting = await lock_sign_up(context.session, sign_up_id)
    if waiting.offered_until is not None and waiting.offer_outbox_id is None:
        await _send(context.session, waiting, context.now)


@job("shift-offer-over")
async def end_unanswered(context: JobContext, sign_up_id: int) -> None:
    """End an offer that nobody has answered, and the wait with it; the next is asked."""
    session, now = context.session, context.now
    waiting = await lock_sign_up(context.session, sign_up_id)
    if waiting.offered_until is None or waiting.state is not SignUpState.WAITING:
        return
    await end_offer(session, waiting, now, card=offer_cards.unanswered(waiting))
    waiting.state, waiting.changed_at = SignUpState.CANCELLED, now
    await session.flush()
    await offer_places(session, waiting.shift, now=now)


# --- the start ----------------------------------------------------------------------------------


async def watch_start(session: AsyncSession, shift: Shift, now: datetime) -> None:
    """Have those who still wait at the start told that they need wait no longer."""
    due = Due(shift.starts_at, now, key=f"shift-waits:{shift.id}")
    await end_waits.schedule(session, due, shift_id=shift.id)


@job("shift-waits")
async def end_waits(context: JobContext, shift_id: int) -> None:
    """Tell those who wait that the shift has begun without them, and thank them."""
    session, now = context.session, context.now
    shift = await lock_shift(session, shift_id)
    if shift.starts_at > now:  # it was moved
        await watch_start(session, shift, now)
        return
    for waiting in await waiting_for(session, shift):
        await end_offer(session, waiting, now, card=offer_cards.over(waiting))
        waiting.state, waiting.changed_at = SignUpState.CANCELLED, now
        silent = Sending(Lane.NOTICE, silent=True)
        await say(session, waiting.person, offer_cards.waited(waiting), now=now, sending=silent)
