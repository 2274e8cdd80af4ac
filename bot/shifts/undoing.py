"""Taking a change of a shift back, before anybody was told of it."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.people import rights
from bot.people.model import Person
from bot.people.rights import Action
from bot.shifts.browse import held_by
from bot.shifts.changes import UNDO, ChangeKind, ShiftChange, ShiftChanged, fields_of, read
from bot.shifts.editing import lock_managed, set_fields
from bot.shifts.give_up import end_place
from bot.shifts.model import Shift, ShiftState, SignUp, SignUpState
from bot.shifts.remind import schedule_reminder
from bot.shifts.rules import PostRefusal, ShiftRefused, overlapping
from bot.shifts.waitlist import fill_soon
from bot.spine import facts


@dataclass(frozen=True)
class Undone:
    """What was undone, and who could not be put back: they have other work by now."""

    change: ShiftChange
    left_out: Sequence[Person]


async def undo(
    session: AsyncSession, by: Person, change_id: int, *, now: datetime, remind: timedelta
) -> Undone:
    """Undo a change of which nobody was told yet; twice is harmless.

    `remind`: how long before the start people are asked whether they are coming. Raises
    NotAllowed, ShiftRefused (gone, too-late-to-undo, changed-meanwhile, already-posted).
    """
    change = await session.get(ShiftChange, change_id)
    if change is None:
        raise ShiftRefused(PostRefusal.TOO_LATE_TO_UNDO)
    shift = await lock_managed(session, by, change.shift_id)
    await session.refresh(change)
    if change.undone_at is not None:
        return Undone(change, [])
    if not may_undo(change, now):
        raise ShiftRefused(PostRefusal.TOO_LATE_TO_UNDO)
    left_out: list[Person] = []
    match change.kind:
        case ChangeKind.EDITED:
            await _undo_edit(session, shift, change, now)
        case ChangeKind.CANCELLED:
            left_out = await _undo_cancel(session, shift, change)
            await _remind_again(session, change.new["sign_ups"], now, remind)
        case ChangeKind.PUT_ON:
            await _undo_put_on(session, change, now)
        case _:
            left_out = await _put_back(session, shift, [change.new["sign_up"]], _waited(change))
            await _remind_again(session, [change.new["sign_up"]], now, remind)
    change.undone_at, change.undone_by = now, by.id
    await session.flush()
    await facts.state(session, ShiftChanged(change), now=now)
    return Undone(change, left_out)


def may_undo(change: ShiftChange, now: datetime) -> bool:
    """Tell whether a change can be undone: nobody was told, and it is fresh."""
    return change.told_at is None and change.undone_at is None and now - change.at <= UNDO


async def _undo_edit(
    session: AsyncSession, shift: Shift, change: ShiftChange, now: datetime
) -> None:
    current = fields_of(shift)
    if any(current[name] != value for name, value in read(change.new).items()):
        raise ShiftRefused(PostRefusal.CHANGED_MEANWHILE)
    await set_fields(session, shift, read(change.old), now)


async def _undo_cancel(session: AsyncSession, shift: Shift, change: ShiftChange) -> list[Person]:
    if shift.state is not ShiftState.CANCELLED:
        raise ShiftRefused(PostRefusal.CHANGED_MEANWHILE)
    shift.state = ShiftState(change.old["state"])
    return await _put_back(session, shift, change.new["sign_ups"], change.new["waiting"])


async def _undo_put_on(session: AsyncSession, change: ShiftChange, now: datetime) -> None:
    sign_up = await session.get_one(SignUp, change.new["sign_up"], populate_existing=True)
    if sign_up.state is not SignUpState.TAKEN:
        return
    await end_place(session, sign_up, now)
    if _waited(change):
        sign_up.state = SignUpState.WAITING
    await fill_soon(session, sign_up.shift_id, now)


def _waited(change: ShiftChange) -> list[int]:
    """List the sign-up of a change, if it was a wait before."""
    was_waiting = change.old.get("state") == SignUpState.WAITING
    return [change.new["sign_up"]] if was_waiting else []


async def _put_back(
    session: AsyncSession, shift: Shift, ids: Collection[int], waiting: Collection[int]
) -> list[Person]:
    """Give sign-ups back as they were; return the people who have other work by now."""
    rows = await session.scalars(
        select(SignUp)
        .where(SignUp.id.in_(ids), SignUp.state == SignUpState.CANCELLED)
        .order_by(SignUp.id)
        .options(joinedload(SignUp.person, innerjoin=True))
        .execution_options(populate_existing=True)
    )
    sign_ups = list(rows)
    held = await held_by(session, {one.person_id for one in sign_ups}, lock=True)
    left_out = []
    for sign_up in sign_ups:
        others = held[sign_up.person_id]
        if any(one.shift_id == shift.id for one in others):
            continue  # they have signed up again by themselves
        is_wait = sign_up.id in waiting
        if not _may_have(sign_up, shift) or not (is_wait or overlapping(others, shift) is None):
            left_out.append(sign_up.person)
            continue
        sign_up.state = SignUpState.WAITING if is_wait else SignUpState.TAKEN
        shift.taken += not is_wait
    await session.flush()
    return left_out


async def _remind_again(
    session: AsyncSession, ids: Collection[int], now: datetime, remind: timedelta
) -> None:
    """Set the reminders of those who have their place back."""
    rows = await session.scalars(
        select(SignUp).where(SignUp.id.in_(ids), SignUp.state == SignUpState.TAKEN)
    )
    for held in rows.all():
        if held.shift.starts_at > now:
            await schedule_reminder(session, held, now=now, remind=remind)


def _may_have(sign_up: SignUp, shift: Shift) -> bool:
    has_right = rights.may(sign_up.person, Action.TAKE_SHIFT, shift.area_id)
    return has_right or sign_up.vouched_by is not None
