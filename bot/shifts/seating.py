"""Putting people on a shift and taking them off: by a coordinator, or who answers for somebody.

A coordinator may go over the capacity and over what usually stands against it, once they have
been told what that is (`obstacles`). Whom it concerns is told, and may say no.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.people import rights, roles, spoken
from bot.people.model import Person
from bot.people.rights import Action, NotAllowed
from bot.shifts import offer_cards
from bot.shifts.attendance import HoursCounted, note_there, tell_absent_later
from bot.shifts.browse import held_by, lock_shift
from bot.shifts.changes import ChangeKind, ShiftChange, log_change
from bot.shifts.editing import lock_managed, require_changeable
from bot.shifts.give_up import end_place
from bot.shifts.model import HELD, Shift, SignUp, SignUpState
from bot.shifts.offering import end_offer
from bot.shifts.refusal_words import refusal_args
from bot.shifts.remind import schedule_reminder
from bot.shifts.rules import (
    Commitments,
    Seating,
    ShiftRefused,
    SignUpRefusal,
    overlapping,
    refusal_by_area,
)
from bot.shifts.standing import standing_of, standings_of
from bot.shifts.telling import tell_soon
from bot.shifts.waitlist import SignUpTaken, refill_after_undo
from bot.spine import facts
from bot.spine.db.encrypted import hash_of
from bot.spine.phone_numbers import digits_of


@dataclass(frozen=True)
class Wish:
    """How somebody is to be put on. `anyway`: whatever stands against it has been seen."""

    now: datetime
    remind: timedelta
    anyway: bool = False


@dataclass(frozen=True)
class Contact:
    """Somebody without Telegram; `phone` is as it was written."""

    name: str
    phone: str


# --- whether ------------------------------------------------------------------------------------


def obstacles(seating: Seating) -> list[SignUpRefusal]:
    """List what stands against it and a coordinator may pass over. Pure."""
    shift, held = seating.shift, seating.commitments.sign_ups
    found = []
    if shift.taken >= shift.capacity:
        found.append(SignUpRefusal.FULL)
    if overlapping(held, shift) is not None:
        found.append(SignUpRefusal.OVERLAPS)
    needed = shift.languages.split()
    speaks = seating.commitments.languages
    # Of somebody without Telegram nothing is known: who enters them does know.
    if needed and seating.person.telegram_id is not None and speaks.isdisjoint(needed):
        found.append(SignUpRefusal.LACKS_LANGUAGE)
    by_area = refusal_by_area(seating.person, shift, seating.commitments)
    return [*found, by_area] if by_area is not None else found


async def seating_of(
    session: AsyncSession, by: Person, shift_id: int, person_id: int, *, now: datetime
) -> Seating:
    """Read somebody who is to be put on, with the shift locked.

    Raises NotAllowed, ShiftRefused (gone, over, no-role).
    """
    shift = await lock_managed(session, by, shift_id)
    require_changeable(shift, now)
    person = await session.get(Person, person_id)
    if person is None or not rights.may(person, Action.TAKE_SHIFT, shift.area_id):
        raise ShiftRefused(SignUpRefusal.NO_ROLE)
    return await _seating(session, shift, person, now)


async def _seating(session: AsyncSession, shift: Shift, person: Person, now: datetime) -> Seating:
    held = (await held_by(session, [person.id], lock=True))[person.id]
    speaks = await spoken.languages_of(session, person)
    standing = await standing_of(session, person, [shift], [shift.area], now=now)
    return Seating(shift, person, Commitments(held, speaks, standing))


async def candidates(
    session: AsyncSession, by: Person, shift: Shift, name: str = "", *, now: datetime
) -> list[Person]:
    """List who may be put on: those against whom nothing stands first, then by name.

    `name`: a part of it. Raises NotAllowed.
    """
    rights.require(by, Action.MANAGE_SHIFT, shift.area_id)
    granted = roles.granted(Action.TAKE_SHIFT, [shift.area_id])
    has_it = select(SignUp.person_id).where(
        SignUp.shift_id == shift.id, SignUp.state == SignUpState.TAKEN
    )
    rows = await session.scalars(
        select(Person).where(Person.id.in_(granted), Person.id.not_in(has_it))
    )
    people = [one for one in rows if name.casefold() in one.name.casefold()]
    held = await held_by(session, [one.id for one in people])
    speaks = await spoken.languages_of_all(session, people)
    standings = await standings_of(session, people, [shift], [shift.area], now=now)

    def order(person: Person) -> tuple[bool, str, int]:
        commitments = Commitments(held[person.id], speaks[person.id], standings[person.id])
        against = set(obstacles(Seating(shift, person, commitments))) - {SignUpRefusal.FULL}
        return bool(against) or not person.is_reachable, person.name.casefold(), person.id

    return sorted(people, key=order)


# --- on and off ---------------------------------------------------------------------------------


async def put_on(
    session: AsyncSession, by: Person, shift_id: int, person_id: int, wish: Wish
) -> ShiftChange | None:
    """Put somebody on a shift, and have them told; None if they have a place already.

    Raises NotAllowed, ShiftRefused (gone, over, no-role, full, overlaps, lacks-language).
    """
    seating = await seating_of(session, by, shift_id, person_id, now=wish.now)
    return await _seat(session, by, seating, wish)


async def vouch_for(
    session: AsyncSession, by: Person, shift_id: int, contact: Contact, wish: Wish
) -> ShiftChange | None:
    """Put somebody on by name and number; messages for them go to who entered them.

    Who is on the shift may do so as well, up to its capacity. Somebody of this number who has
    Telegram is put on as themselves. Raises NotAllowed, ShiftRefused as `put_on`.
    """
    shift = await lock_shift(session, shift_id)
    await roles.reload_grants(session, by)
    if not rights.may(by, Action.MANAGE_SHIFT, shift.area_id):
        rights.require(by, Action.VOUCH, shift.area_id)
        await _require_on_it(session, by, shift)
        wish = Wish(wish.now, wish.remind)
    require_changeable(shift, wish.now)
    person = await _person_of(session, contact, shift, by, wish.now)
    return await _seat(session, by, await _seating(session, shift, person, wish.now), wish)


async def _require_on_it(session: AsyncSession, by: Person, shift: Shift) -> None:
    held = (await held_by(session, [by.id]))[by.id]
    if not any(one.shift_id == shift.id and one.state is SignUpState.TAKEN for one in held):
        raise NotAllowed


async def _person_of(
    session: AsyncSession, contact: Contact, shift: Shift, by: Person, now: datetime
) -> Person:
    """Find the person of this number, or make one."""
    phone_hash = hash_of(session, digits_of(contact.phone))
    known = await session.scalars(
        select(Person)
        .where(Person.phone_hash == phone_hash)
        .order_by(Person.telegram_id.is_(None), Person.id)
    )
    for person in known.all():
        if person.telegram_id is None or rights.may(person, Action.TAKE_SHIFT, shift.area_id):
            return person
    made = Person(
        name=contact.name,
        name_given=True,
        phone=contact.phone,
        phone_hash=phone_hash,
        locale=by.locale,
        area_id=shift.area_id,
        created_at=now,
    )
    session.add(made)
    await session.flush()
    return made


async def _seat(
    session: AsyncSession, by: Person, seating: Seating, wish: Wish
) -> ShiftChange | None:
    shift, person = seating.shift, seating.person
    here = next((one for one in seating.commitments.sign_ups if one.shift_id == shift.id), None)
    if here is not None and here.state is SignUpState.TAKEN:
        return None
    against = obstacles(seating)
    if against and not wish.anyway:
        raise ShiftRefused(against[0], **refusal_args(against[0], shift, seating.commitments))
    if here is None:
        here = SignUp(shift=shift, person=person, signed_up_at=wish.now)
        here.vouched_by = by.id if person.telegram_id is None else None
        old = {}
        session.add(here)
    else:
        old = {"state": str(here.state)}
        await end_offer(session, here, wish.now, card=offer_cards.over(here))
    here.state, here.changed_at = SignUpState.TAKEN, wish.now
    shift.taken += 1
    await session.flush()
    if shift.starts_at > wish.now:
        await schedule_reminder(session, here, now=wish.now, remind=wish.remind)
    change = await log_change(
        session, shift, ChangeKind.PUT_ON, by=by, now=wish.now, sign_up=here, old=old
    )
    await facts.state(session, SignUpTaken(here), now=wish.now)
    await tell_soon(session, shift, wish.now)
    return change


async def take_off(
    session: AsyncSession, by: Person, sign_up_id: int, *, now: datetime, reason: str = ""
) -> ShiftChange:
    """Take somebody off a shift, and have them told; the place is filled once it can't be undone.

    Raises NotAllowed, ShiftRefused (gone, over, not-on-it).
    """
    sign_up = await _lock_seat(session, by, sign_up_id)
    shift = sign_up.shift
    require_changeable(shift, now)
    if sign_up.state not in HELD:
        raise ShiftRefused(SignUpRefusal.NOT_ON_IT)
    old = {"state": str(sign_up.state)}
    had_place = sign_up.state is SignUpState.TAKEN or sign_up.offered_until is not None
    await end_place(session, sign_up, now)
    details = {"old": old, "reason": reason, "sign_up": sign_up}
    change = await log_change(session, shift, ChangeKind.TAKEN_OFF, by=by, now=now, **details)
    await tell_soon(session, shift, now)
    if had_place:
        await refill_after_undo(session, shift.id, now)
    return change


async def mark_no_show(
    session: AsyncSession, by: Person, sign_up_id: int, *, came: bool, now: datetime
) -> SignUp:
    """Note that somebody did not come, or that they did after all. They may object.

    Raises NotAllowed, ShiftRefused (gone, not-on-it, not-begun).
    """
    sign_up = await _lock_seat(session, by, sign_up_id)
    if sign_up.state not in (SignUpState.TAKEN, SignUpState.DONE):
        raise ShiftRefused(SignUpRefusal.NOT_ON_IT)
    if sign_up.shift.starts_at > now:
        raise ShiftRefused(SignUpRefusal.NOT_BEGUN)
    if came is (sign_up.no_show_at is None):
        return sign_up
    sign_up.no_show_at, sign_up.no_show_by = (None, None) if came else (now, by.id)
    sign_up.objected_at = None
    if not came:  # a check-in, and hours that were counted, hold no longer
        was_counted = sign_up.minutes is not None
        sign_up.state, sign_up.minutes = SignUpState.TAKEN, None
        sign_up.checked_in_at = sign_up.checked_in_by = sign_up.checked_in_gate = None
        sign_up.checked_out_at = None
        if was_counted:
            await facts.state(session, HoursCounted(sign_up, by), now=now)
        await tell_absent_later(session, sign_up, now=now)
    kind = ChangeKind.CAME if came else ChangeKind.NO_SHOW
    await log_change(session, sign_up.shift, kind, by=by, now=now, sign_up=sign_up)
    return sign_up


async def mark_person(
    session: AsyncSession, by: Person, sign_up_id: int, mark: str, *, is_on: bool
) -> SignUp:
    """Say of somebody on a shift that they are under 18 (minor) or in training (trainee), or not.

    Raises NotAllowed, ShiftRefused (gone).
    """
    sign_up = await _lock_seat(session, by, sign_up_id)
    person = await session.get_one(Person, sign_up.person_id)
    setattr(person, f"is_{mark}", is_on)
    return sign_up


async def check_in_for(
    session: AsyncSession, by: Person, sign_up_id: int, *, now: datetime
) -> SignUp:
    """Note as a coordinator that somebody is there; the first sign counts.

    Raises NotAllowed, ShiftRefused (gone, not-on-it, too-early, over).
    """
    sign_up = await _lock_seat(session, by, sign_up_id)
    if sign_up.state not in (SignUpState.TAKEN, SignUpState.DONE):
        raise ShiftRefused(SignUpRefusal.NOT_ON_IT)
    was_marked = sign_up.no_show_at is not None
    if await note_there(session, sign_up, by, now=now) and not was_marked:
        kind = ChangeKind.CAME
        await log_change(session, sign_up.shift, kind, by=by, now=now, sign_up=sign_up)
    return sign_up


async def _lock_seat(session: AsyncSession, by: Person, sign_up_id: int) -> SignUp:
    shift_id = await session.scalar(select(SignUp.shift_id).where(SignUp.id == sign_up_id))
    if shift_id is None:
        raise ShiftRefused(SignUpRefusal.GONE)
    await lock_managed(session, by, shift_id)
    return await session.get_one(SignUp, sign_up_id, populate_existing=True)


async def seats_of(session: AsyncSession, shift: Shift) -> Sequence[SignUp]:
    """Read who has the shift or waits for it, with the people, in the order of signing up."""
    rows = await session.scalars(
        select(SignUp)
        .where(SignUp.shift_id == shift.id, SignUp.state != SignUpState.CANCELLED)
        .order_by(SignUp.id)
        .options(joinedload(SignUp.person, innerjoin=True), joinedload(SignUp.voucher))
    )
    return rows.all()
