"""Announcing a shift to those it fits: now, or with the digest in the evening, once each."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

import structlog
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import roles, spoken
from bot.people.model import Person
from bot.people.rights import Action
from bot.places.model import Area
from bot.shifts.browse import held_by, lock_shift
from bot.shifts.changes import ChangeKind, log_change
from bot.shifts.desk_questions import offer_card
from bot.shifts.desk_rules import next_digest
from bot.shifts.editing import lock_managed
from bot.shifts.holders import is_there
from bot.shifts.model import Shift, ShiftState
from bot.shifts.quiet import is_quiet
from bot.shifts.rules import Commitments, ShiftRefused, SignUpRefusal, refusal
from bot.shifts.standing import standings_of
from bot.spine.jobs.model import Due, JobContext, is_scheduled, job
from bot.spine.outbox.model import Lane
from bot.spine.outbox.say import Sending, say

log = structlog.get_logger()


@dataclass(frozen=True)
class Fitting:
    """Somebody whom shifts fit."""

    person: Person
    shifts: Sequence[Shift]


async def announce_shift(
    session: AsyncSession, by: Person, shift_id: int, *, in_digest: bool, now: datetime
) -> Shift:
    """Have a shift announced now or with the next digest. Raises NotAllowed, ShiftRefused."""
    shift = await lock_managed(session, by, shift_id)
    if shift.state is not ShiftState.OPEN:
        raise ShiftRefused(SignUpRefusal.GONE)
    if shift.starts_at <= now:
        raise ShiftRefused(SignUpRefusal.STARTED)
    shift.in_digest = in_digest
    if in_digest:
        zone = shift.area.zone
        due = Due(next_digest(zone, now), now, key=f"shift-digest:{zone}")
        if not await is_scheduled(session, f"shift-digest:{zone}"):
            await send_digest.schedule(session, due, zone=zone)
    else:
        shift.announced_at = now
        due = Due.at_once(now, key=f"shift-announce:{shift.id}")
        await announce.schedule(session, due, shift_id=shift.id, by_id=by.id)
    await log_change(session, shift, ChangeKind.ANNOUNCED, by=by, now=now)
    return shift


@job("shift-announce")
async def announce(context: JobContext, shift_id: int, by_id: int) -> None:
    """Offer one shift to all it fits, but for who announces it."""
    shift = await lock_shift(context.session, shift_id)
    fitting = await fitting_of(context.session, [shift], now=context.now)
    await _offer(context, [one for one in fitting if one.person.id != by_id])


@job("shift-digest")
async def send_digest(context: JobContext, zone: str) -> None:
    """Offer each person the shifts of this zone that fit them, in one message."""
    session, now = context.session, context.now
    rows = await session.scalars(
        select(Shift)
        .join(Area, Area.id == Shift.area_id)
        .where(Shift.in_digest, Shift.state == ShiftState.OPEN, Area.zone == zone)
        .order_by(Shift.id)
        .with_for_update(of=Shift)
        .execution_options(populate_existing=True)
    )
    shifts = sorted(rows, key=lambda shift: shift.starts_at)
    await _offer(context, await fitting_of(session, shifts, now=now))
    for shift in shifts:
        shift.in_digest, shift.announced_at = False, now


async def _offer(context: JobContext, fitting: Sequence[Fitting]) -> None:
    for one in fitting:
        quiet = all(is_quiet(shift, context.now) for shift in one.shifts)
        sending = Sending(Lane.BROADCAST, silent=quiet)
        screen = offer_card(one.shifts)
        await say(context.session, one.person, screen, now=context.now, sending=sending)
    log.info("shifts-announced", people=len(fitting))


async def fitting_of(
    session: AsyncSession, shifts: Sequence[Shift], *, now: datetime
) -> list[Fitting]:
    """Find everybody who could take a free place in any of these shifts, and which."""
    areas = {shift.area_id for shift in shifts if shift.free}
    granted = roles.granted(Action.TAKE_SHIFT, areas)
    rows = await session.scalars(select(Person).where(Person.id.in_(granted)).order_by(Person.id))
    people = [person for person in rows if is_there(person)]
    held = await held_by(session, [person.id for person in people])
    speaks = await spoken.languages_of_all(session, people)
    there = {shift.area_id: shift.area for shift in shifts}
    standings = await standings_of(session, people, shifts, there.values(), now=now)
    fitting = []
    for person in people:
        commitments = Commitments(held[person.id], speaks[person.id], standings[person.id])
        theirs = [
            shift
            for shift in shifts
            if shift.free and refusal(person, shift, commitments, now) is None
        ]
        if theirs:
            fitting.append(Fitting(person, theirs))
    return fitting
