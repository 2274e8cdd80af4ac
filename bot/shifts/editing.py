"""What a coordinator does to a whole shift: change it, cancel it, publish a draft, undo.

Each verb locks the shift first and asks for the right after it. Nobody is told here:
bot/shifts/telling.py tells all of it together.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.people import rights, roles
from bot.people.model import Person
from bot.people.rights import Action
from bot.shifts import offer_cards
from bot.shifts.browse import lock_shift
from bot.shifts.changes import ChangeKind, ShiftChange, fields_of, kept, log_change
from bot.shifts.hours import schedule_end
from bot.shifts.model import HELD, Shift, ShiftState, SignUp, SignUpState
from bot.shifts.offering import end_offer
from bot.shifts.post import Draft, lock_same
from bot.shifts.rules import PostRefusal, ShiftRefused, SignUpRefusal
from bot.shifts.telling import tell_soon
from bot.shifts.waitlist import fill_soon


@dataclass(frozen=True)
class Edit:
    """New values of a shift's fields; `seen`: those fields as the editor saw them."""

    new: Mapping[str, Any]
    seen: Mapping[str, Any]
    reason: str = ""


async def lock_managed(session: AsyncSession, by: Person, shift_id: int) -> Shift:
    """Lock a shift that this person manages. Raises NotAllowed, ShiftRefused (gone)."""
    shift = await lock_shift(session, shift_id)
    await roles.reload_grants(session, by)
    rights.require(by, Action.MANAGE_SHIFT, shift.area_id)
    return shift


async def edit_shift(
    session: AsyncSession, by: Person, shift_id: int, edit: Edit, *, now: datetime
) -> ShiftChange | None:
    """Change a shift, and have those on it told; None where nothing differs.

    Raises NotAllowed, ShiftRefused (gone, over, form-past, already-posted, changed-meanwhile).
    """
    shift = await lock_managed(session, by, shift_id)
    require_changeable(shift, now)
    before = fields_of(shift)
    if any(before[name] != value for name, value in edit.seen.items()):
        raise ShiftRefused(PostRefusal.CHANGED_MEANWHILE)
    new = {name: value for name, value in edit.new.items() if before[name] != value}
    if not new:
        return None
    ends_at = new.get("ends_at", shift.ends_at)
    if ("starts_at" in new and new["starts_at"] <= now) or ends_at <= now:
        raise ShiftRefused(PostRefusal.IN_THE_PAST)
    await set_fields(session, shift, new, now)
    old = {name: before[name] for name in new}
    details = {"old": kept(old), "new": kept(new), "reason": edit.reason}
    change = await log_change(session, shift, ChangeKind.EDITED, by=by, now=now, **details)
    await tell_soon(session, shift, now, starts_at=before["starts_at"])
    return change


def require_changeable(shift: Shift, now: datetime) -> None:
    """Raise ShiftRefused for a shift that is cancelled or over."""
    if shift.state is ShiftState.CANCELLED:
        raise ShiftRefused(SignUpRefusal.GONE)
    if shift.ends_at <= now:
        raise ShiftRefused(SignUpRefusal.OVER)


async def require_unlike_others(
    session: AsyncSession, shift: Shift, new: Mapping[str, Any]
) -> None:
    """Raise ShiftRefused (already-posted) if another shift has that title, area and start."""
    wanted = fields_of(shift) | dict(new)
    same = await lock_same(session, Draft(shift.area, **wanted))
    if same is not None and same.id != shift.id:
        raise ShiftRefused(PostRefusal.ALREADY_POSTED)


async def set_fields(
    session: AsyncSession, shift: Shift, new: Mapping[str, Any], now: datetime
) -> None:
    """Set fields of a locked shift. Raises ShiftRefused (already-posted)."""
    await require_unlike_others(session, shift, new)
    wanted = fields_of(shift) | dict(new)
    has_more_places = wanted["capacity"] > shift.capacity
    for name, value in new.items():
        setattr(shift, name, value)
    await session.flush()
    if shift.state is ShiftState.OPEN:
        await schedule_end(session, shift, now=now)
        if has_more_places:
            await fill_soon(session, shift.id, now)


async def cancel_shift(
    session: AsyncSession, by: Person, shift_id: int, *, now: datetime, reason: str = ""
) -> ShiftChange:
    """Cancel a shift; who has it or waits for it is free at once, and is told.

    Raises NotAllowed, ShiftRefused (gone, over).
    """
    shift = await lock_managed(session, by, shift_id)
    require_changeable(shift, now)
    sign_ups = await _lock_sign_ups(session, SignUp.shift_id == shift.id, SignUp.state.in_(HELD))
    waiting = [one.id for one in sign_ups if one.state is SignUpState.WAITING]
    new = {"sign_ups": [one.id for one in sign_ups], "waiting": waiting}
    old = {"state": str(shift.state)}
    for sign_up in sign_ups:
        await end_offer(session, sign_up, now, card=offer_cards.over(sign_up))
        sign_up.state, sign_up.changed_at = SignUpState.CANCELLED, now
    shift.state, shift.taken, shift.in_digest = ShiftState.CANCELLED, 0, False
    details = {"old": old, "new": new, "reason": reason}
    change = await log_change(session, shift, ChangeKind.CANCELLED, by=by, now=now, **details)
    await tell_soon(session, shift, now)
    return change


async def _lock_sign_ups(session: AsyncSession, *conditions: Any) -> list[SignUp]:
    """Lock sign-ups in the order of their ids, as everybody does."""
    rows = await session.scalars(
        select(SignUp)
        .where(*conditions)
        .order_by(SignUp.id)
        .options(joinedload(SignUp.person, innerjoin=True))
        .with_for_update(of=SignUp)
        .execution_options(populate_existing=True)
    )
    return list(rows)


async def publish_shift(
    session: AsyncSession, by: Person, shift_id: int, *, now: datetime
) -> Shift:
    """Show a draft to volunteers; twice is harmless.

    Raises NotAllowed, ShiftRefused (gone, form-past).
    """
    shift = await lock_managed(session, by, shift_id)
    if shift.state is ShiftState.OPEN:
        return shift
    if shift.state is not ShiftState.DRAFT:
        raise ShiftRefused(SignUpRefusal.GONE)
    if shift.starts_at <= now:
        raise ShiftRefused(PostRefusal.IN_THE_PAST)
    shift.state = ShiftState.OPEN
    await schedule_end(session, shift, now=now)
    await log_change(session, shift, ChangeKind.PUBLISHED, by=by, now=now)
    await tell_soon(session, shift, now)
    return shift
