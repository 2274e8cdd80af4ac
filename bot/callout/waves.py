"""A call-out's life: begun, asking in waves, and over; every verb locks the shift first."""

from collections.abc import Sequence
from datetime import datetime, timedelta

import structlog
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.callout import ask_cards, reading, reporting, rules
from bot.callout.model import Answer, Callout, CalloutAsk, CalloutState
from bot.callout.refusals import CalloutRefusal, CalloutRefused
from bot.callout.rules import Foreseen, Pace
from bot.people import rights
from bot.people.model import Person
from bot.people.rights import Action
from bot.shifts.browse import lock_shift
from bot.shifts.editing import lock_managed
from bot.shifts.model import Shift, ShiftState
from bot.spine.jobs import model as jobs
from bot.spine.jobs.model import Due, JobContext, job
from bot.spine.outbox.say import NOTICE, edit, say

log = structlog.get_logger()


async def foresee(
    session: AsyncSession, by: Person, shift_id: int, *, now: datetime, pace: Pace
) -> Foreseen:
    """Show whom a call-out would ask. Raises NotAllowed, ShiftRefused (gone), CalloutRefused."""
    shift = await lock_managed(session, by, shift_id)
    _require_callable(shift, now)
    people = await reading.candidates(session, shift, besides=by.id, callout_id=None, now=now)
    pool = rules.pool_of(shift, people, now, pace.rest)
    starts = rules.sent_when(shift, now, is_urgent=False)
    waves = rules.plan(shift, shift.free, len(pool.order), now, pace)
    return Foreseen(shift, shift.free, pool, waves, starts if starts > now else None)


def _require_callable(shift: Shift, now: datetime) -> None:
    if shift.state is not ShiftState.OPEN or rules.is_too_late(shift, now):
        raise CalloutRefused(CalloutRefusal.NOT_OPEN)
    if shift.free <= 0:
        raise CalloutRefused(CalloutRefusal.FULL)


async def start(
    session: AsyncSession,
    by: Person,
    shift_id: int,
    *,
    is_urgent: bool,
    now: datetime,
    card: int | None = None,
) -> Callout:
    """Begin to call people; one that runs for the shift already is returned as it is.

    `card`: the outbox message that becomes the coordinator's, if it is not to be a new one.
    Raises NotAllowed, ShiftRefused (gone), CalloutRefused.
    """
    shift = await lock_managed(session, by, shift_id)
    if shift.is_called_out:
        running = await reading.running_for(session, shift_id)
        assert running is not None
        if is_urgent and not running.is_urgent:
            running.is_urgent = True
            await _schedule(session, running, now, now)
        return running
    _require_callable(shift, now)
    begun = Callout(
        shift=shift,
        started_by=by.id,
        state=CalloutState.RUNNING,
        is_urgent=is_urgent,
        started_at=now,
        waves=0,
        card_person_id=by.id,
        card_outbox_id=card,
    )
    shift.is_called_out = True
    session.add(begun)
    await session.flush()
    at = rules.sent_when(shift, now, is_urgent=is_urgent)
    await _schedule(session, begun, at, now)
    await reporting.report(session, begun, now=now)
    return begun


async def stop(session: AsyncSession, by: Person, callout_id: int, *, now: datetime) -> Callout:
    """Ask nobody any more; those who have yet to answer are told. Raises NotAllowed, …Refused."""
    callout = await lock_callout(session, callout_id)
    rights.require(by, Action.MANAGE_SHIFT, callout.shift.area_id)
    await end(session, callout, CalloutState.STOPPED, now)
    return callout


async def ask_more(
    session: AsyncSession, by: Person, callout_id: int, wave: int, *, now: datetime
) -> Callout:
    """Have the next wave go now, by night too; once for each tap's `wave`.

    Raises NotAllowed, CalloutRefused (gone).
    """
    callout = await lock_callout(session, callout_id)
    rights.require(by, Action.MANAGE_SHIFT, callout.shift.area_id)
    if callout.state is CalloutState.RUNNING and callout.waves == wave:
        callout.is_urgent = True
        await _schedule(session, callout, now, now)
    return callout


async def lock_callout(session: AsyncSession, callout_id: int) -> Callout:
    """Lock the shift of a call-out and read that as it is. Raises CalloutRefused (gone)."""
    shift_id = await session.scalar(select(Callout.shift_id).where(Callout.id == callout_id))
    if shift_id is None:
        raise CalloutRefused(CalloutRefusal.GONE)
    await lock_shift(session, shift_id)
    await session.flush()
    callout = await session.get(Callout, callout_id)
    assert callout is not None
    await session.refresh(callout, _CHANGING)
    return callout


_CHANGING = [
    *("state", "is_urgent", "waves", "next_wave_at", "dry_at", "ended_at"),
    *("card_person_id", "card_outbox_id"),
]


# --- waves ----------------------------------------------------------------------------------------


def _key(callout: Callout) -> str:
    return f"callout-wave:{callout.id}"


async def _schedule(session: AsyncSession, callout: Callout, at: datetime, now: datetime) -> None:
    callout.next_wave_at = at
    await send_wave.schedule(session, Due(at, now, key=_key(callout)), callout_id=callout.id)


@job("callout-wave")
async def send_wave(context: JobContext, callout_id: int) -> None:
    """Ask as many as it takes, or look again later; end what has no sense any more."""
    session, now = context.session, context.now
    callout = await lock_callout(session, callout_id)
    shift = callout.shift
    if callout.state is not CalloutState.RUNNING:
        return
    if shift.state is not ShiftState.OPEN or rules.is_too_late(shift, now):
        await end(session, callout, CalloutState.OVER, now)
        return
    at = rules.sent_when(shift, now, is_urgent=callout.is_urgent)
    if at > now:
        await _schedule(session, callout, at, now)
    else:
        await _ask(session, callout, now, Pace.of(context.settings))
    await reporting.report(session, callout, now=now)


async def _ask(session: AsyncSession, callout: Callout, now: datetime, pace: Pace) -> None:
    """Ask the next ones, if any place is free; plan the following look."""
    shift = callout.shift
    if shift.free > 0:
        people = await reading.candidates(
            session, shift, besides=callout.started_by, callout_id=callout.id, now=now
        )
        order = rules.pool_of(shift, people, now, pace.rest).order
        asked = [one.person for one in order[: rules.wave_size(shift.free, shift, now, pace)]]
        if asked:
            await _ask_people(session, callout, asked, now)
        elif callout.dry_at is None:
            await _tell_dry(session, callout, now)
    latest = shift.ends_at - rules.LEAST_WORK + timedelta(minutes=1)
    await _schedule(session, callout, min(now + rules.wave_wait(shift, now, pace), latest), now)


async def _ask_people(
    session: AsyncSession, callout: Callout, people: Sequence[Person], now: datetime
) -> None:
    callout.waves += 1
    callout.dry_at = None
    asks = [
        CalloutAsk(callout=callout, person=person, wave=callout.waves, asked_at=now)
        for person in people
    ]
    session.add_all(asks)
    await session.flush()
    for ask in asks:
        card = ask_cards.ask_card(ask, now)
        ask.outbox_id = await say(session, ask.person, card, now=now, sending=NOTICE)
    log.info("callout-wave", callout=callout.id, wave=callout.waves, people=len(asks))


async def _tell_dry(session: AsyncSession, callout: Callout, now: datetime) -> None:
    """Ring the coordinator once: everybody who fits was asked, and that is not enough."""
    callout.dry_at = now
    await reporting.ring(session, callout, now=now)


# --- what follows from what happens ---------------------------------------------------------------


async def settle(session: AsyncSession, callout: Callout, now: datetime) -> None:
    """Act on what has changed: stop at the last yes, ask the next where nobody is left to answer.

    The shift must be locked.
    """
    if callout.state is CalloutState.RUNNING:
        if callout.shift.taken >= callout.shift.capacity:
            await end(session, callout, CalloutState.FILLED, now)
            return
        if callout.dry_at is None and callout.waves and not await _awaits_answers(session, callout):
            await _schedule(session, callout, now, now)
    await reporting.report(session, callout, now=now)


async def _awaits_answers(session: AsyncSession, callout: Callout) -> bool:
    await session.flush()
    waiting = select(CalloutAsk.id).where(
        CalloutAsk.callout_id == callout.id,
        CalloutAsk.answer.is_(None) | (CalloutAsk.answer == Answer.WORDS),
    )
    return await session.scalar(waiting.limit(1)) is not None


async def end(session: AsyncSession, callout: Callout, state: CalloutState, now: datetime) -> None:
    """End a call-out of a locked shift: cards that are open say so, the coordinator hears of it."""
    if callout.state is not CalloutState.RUNNING:
        return
    callout.state, callout.ended_at, callout.next_wave_at = state, now, None
    callout.shift.is_called_out = False
    await jobs.cancel(session, _key(callout))
    await session.flush()
    standing = await reading.standing_of(session, callout, now)
    for ask in standing.of(None, Answer.WORDS):
        await show_ask(session, ask, now)
    if state is CalloutState.FILLED:
        await reporting.ring(session, callout, now=now)
    else:
        await reporting.report(session, callout, now=now)


async def show_ask(session: AsyncSession, ask: CalloutAsk, now: datetime) -> None:
    """Bring the card of somebody who was asked up to date; `ask.person` must be loaded."""
    if ask.outbox_id is not None:
        await edit(session, ask.outbox_id, ask.person, ask_cards.ask_card(ask, now), now=now)
