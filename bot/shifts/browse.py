"""Reading shifts: the open ones that fit a person, one's own, and what somebody holds.

With locks where somebody acts on what they read: first the shift (`lock_shift`), then what
people hold (`held_by`).
"""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import func, select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.people import rights
from bot.people.model import Person
from bot.people.rights import Action
from bot.shifts.cards import PAGE
from bot.shifts.model import HELD, Shift, ShiftState, SignUp, SignUpState
from bot.shifts.rules import ShiftRefused, SignUpRefusal
from bot.spine.db.queries import lock
from bot.spine.texts import render as texts

# Buttons under one message (Bot API: 100 in all).
MOST_OFFERED = 60
# Shifts in one question; the others stand under /myshifts.
MOST_ASKED = 8


async def my_sign_ups(
    session: AsyncSession, person: Person, *, now: datetime, after: int = 0, limit: int = PAGE + 1
) -> list[SignUp]:
    """List what the person holds and has not confirmed, soonest first, from behind `after`.

    One more than a page shows tells that more follow.
    """
    open_to_them = (SignUp.state == SignUpState.TAKEN) | (
        (SignUp.state == SignUpState.WAITING) & (Shift.starts_at > now)
    )
    query = (
        select(SignUp)
        .join(Shift, SignUp.shift_id == Shift.id)
        .where(SignUp.person_id == person.id, open_to_them)
        .execution_options(populate_existing=True)
    )
    last = await session.get(SignUp, after) if after else None
    if last is not None:
        behind = tuple_(Shift.starts_at, SignUp.id) > tuple_(last.shift.starts_at, last.id)
        query = query.where(behind)
    return list(await session.scalars(query.order_by(Shift.starts_at, SignUp.id).limit(limit)))


async def coming_sign_ups(
    session: AsyncSession, person: Person, *, now: datetime, limit: int = MOST_ASKED
) -> list[SignUp]:
    """List the person's places in shifts that have not begun, soonest first."""
    query = (
        select(SignUp)
        .join(Shift, SignUp.shift_id == Shift.id)
        .where(SignUp.person_id == person.id, SignUp.state == SignUpState.TAKEN)
        .where(Shift.starts_at > now)
        .order_by(Shift.starts_at, SignUp.id)
        .limit(limit)
    )
    return list(await session.scalars(query.execution_options(populate_existing=True)))


async def held_by(
    session: AsyncSession, people: Collection[int], *, lock: bool = False
) -> dict[int, list[SignUp]]:
    """Read the places and waits of these people (ids), by person.

    `lock`: they stay as they are until the transaction ends, for another replica too; read so,
    neither replica gives somebody work at an hour for which the other gives them some. They are
    locked in the order of their ids, or two replicas could wait for each other.
    """
    query = (
        select(SignUp)
        .where(SignUp.person_id.in_(people), SignUp.state.in_(HELD))
        .order_by(SignUp.id)
        .execution_options(populate_existing=True)
    )
    if lock:
        query = query.with_for_update(of=SignUp)
    held: dict[int, list[SignUp]] = {person: [] for person in people}
    for sign_up in await session.scalars(query):
        held[sign_up.person_id].append(sign_up)
    return held


async def lock_shift(session: AsyncSession, shift_id: int) -> Shift:
    """Return the shift as it is now, locked until the transaction ends. Raises ShiftRefused (gone).

    Lock it before anything that people hold, and several in the order of their ids, or two
    replicas could wait for each other.
    """
    shift = await lock(session, Shift, shift_id)
    if shift is None:
        raise ShiftRefused(SignUpRefusal.GONE)
    return shift


async def lock_sign_up(session: AsyncSession, sign_up_id: int) -> SignUp:
    """Return a sign-up as it is now, with its person, and with its shift locked."""
    shift_id = await session.scalar(select(SignUp.shift_id).where(SignUp.id == sign_up_id))
    assert shift_id is not None
    await lock_shift(session, shift_id)
    with_person = [joinedload(SignUp.person, innerjoin=True)]
    return await session.get_one(SignUp, sign_up_id, options=with_person, populate_existing=True)


async def own(session: AsyncSession, person: Person, sign_up_id: int) -> SignUp:
    """Return the person's own sign-up as it is now, or one that they answer for.

    Raises ShiftRefused (not-yours).
    """
    sign_up = await session.get(SignUp, sign_up_id, populate_existing=True)
    if sign_up is None or not (sign_up.person_id == person.id or _answers_for(person, sign_up)):
        raise ShiftRefused(SignUpRefusal.NOT_YOURS)
    return sign_up


def _answers_for(person: Person, sign_up: SignUp) -> bool:
    """Tell whether they answer for somebody without Telegram: who entered them, or a coordinator.

    Messages go to a coordinator once who entered them can't be reached or has lost the role.
    """
    if sign_up.vouched_by is None:
        return False
    area_id = sign_up.shift.area_id
    is_voucher = sign_up.vouched_by == person.id and rights.may(person, Action.VOUCH, area_id)
    return is_voucher or rights.may(person, Action.MANAGE_SHIFT, area_id)


async def own_held(session: AsyncSession, person: Person, sign_up_id: int) -> SignUp:
    """Return the person's own sign-up unless it is cancelled. Raises ShiftRefused (not-yours)."""
    sign_up = await own(session, person, sign_up_id)
    if sign_up.state is SignUpState.CANCELLED:
        raise ShiftRefused(SignUpRefusal.NOT_YOURS)
    return sign_up


async def held_in(session: AsyncSession, person: Person, shift_id: int) -> SignUp:
    """Return the person's place or wait in this shift. Raises ShiftRefused (not-yours)."""
    sign_up = await session.scalar(
        select(SignUp).where(
            SignUp.person_id == person.id, SignUp.shift_id == shift_id, SignUp.state.in_(HELD)
        )
    )
    if sign_up is None:
        raise ShiftRefused(SignUpRefusal.NOT_YOURS)
    return sign_up


async def positions(session: AsyncSession, sign_ups: Collection[SignUp]) -> dict[int, int]:
    """Return the place in line, from 1, of each of these sign-ups (by its id) that waits."""
    waits = [one for one in sign_ups if one.state is SignUpState.WAITING]
    if not waits:
        return {}
    rows = await session.execute(
        select(SignUp.shift_id, SignUp.id)
        .where(SignUp.shift_id.in_({one.shift_id for one in waits}))
        .where(SignUp.state == SignUpState.WAITING)
        .order_by(SignUp.id)
    )
    lines: dict[int, list[int]] = {}
    for shift_id, sign_up_id in rows:
        lines.setdefault(shift_id, []).append(sign_up_id)
    return {one.id: lines[one.shift_id].index(one.id) + 1 for one in waits}


async def line_of(session: AsyncSession, shift_id: int) -> int:
    """Count who waits for a shift."""
    waits = select(func.count()).where(
        SignUp.shift_id == shift_id, SignUp.state == SignUpState.WAITING
    )
    return await session.scalar(waits) or 0


# --- languages ----------------------------------------------------------------------------------


def house_languages() -> list[str]:
    """List the languages that Weft has words in."""
    return sorted({texts.primary(code) for code in texts.locales()})


async def offered_languages(session: AsyncSession, now: datetime) -> list[str]:
    """List what somebody can say they speak: Weft's own, and whatever else a coming shift needs."""
    needed = await session.scalars(
        select(Shift.languages)
        .where(Shift.state == ShiftState.OPEN, Shift.starts_at > now, Shift.languages != "")
        .distinct()
    )
    house = house_languages()
    more = {code for codes in needed for code in codes.split()} - set(house)
    return [*house, *sorted(more)[:MOST_OFFERED]]
