"""Taking a shift: a place or the waitlist, what can be said against it, giving up, and who moves up then.

A place is taken with the shift's row locked, never counted first (docs/decisions/read-ahead.md).
"""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.model import Person
from bot.shifts.browse import brief, tongues
from bot.shifts.model import (
    HELD,
    REMIND,
    GiveUp,
    Misfit,
    NotYours,
    Shift,
    ShiftGone,
    ShiftOver,
    ShiftUnfit,
    SignUp,
    SignUpState,
    forget_held,
    hold_fast,
    locked,
    misfit,
    own,
    standing,
)
from bot.shifts.remind import plan_reminder, reminder_key
from bot.spine.jobs import model as due
from bot.spine.numbers import new_number
from bot.spine.outbox import model as outbox
from bot.spine.outbox.screen import Button


class ShiftStarted(ShiftUnfit):
    """The shift has begun: from now on only a coordinator changes it."""

    text_id = "shift-started"


class NoShiftRole(ShiftUnfit):
    """They are no volunteer anywhere."""

    text_id = "shift-no-role"


class WrongArea(ShiftUnfit):
    """They are a volunteer, but of another area."""

    text_id = "shift-wrong-area"


class AlreadySignedUp(ShiftUnfit):
    """They have this shift."""

    text_id = "shift-already-yours"


class AlreadyWaiting(ShiftUnfit):
    """They are on its waitlist."""

    text_id = "shift-already-waiting"


class Overlaps(ShiftUnfit):
    """They have another shift at that time."""

    text_id = "shift-overlaps"


class LacksLanguage(ShiftUnfit):
    """The shift needs a language that they have not said they speak."""

    text_id = "shift-lacks-language"


REFUSALS: dict[Misfit, type[ShiftUnfit]] = {
    Misfit.GONE: ShiftGone,
    Misfit.OVER: ShiftOver,
    Misfit.STARTED: ShiftStarted,
    Misfit.NO_ROLE: NoShiftRole,
    Misfit.WRONG_AREA: WrongArea,
    Misfit.SIGNED_UP: AlreadySignedUp,
    Misfit.ON_WAITLIST: AlreadyWaiting,
    Misfit.OVERLAPS: Overlaps,
    Misfit.LACKS_LANGUAGE: LacksLanguage,
}


def refusal(reason: Misfit, shift: Shift) -> ShiftUnfit:
    """The refusal that says this reason."""
    if reason is Misfit.LACKS_LANGUAGE:
        return LacksLanguage(languages=tongues(shift.languages))
    return REFUSALS[reason]()


# --- taking --------------------------------------------------------------------------------------------------------


async def sign_up(
    session: AsyncSession,
    person: Person,
    shift_id: int,
    *,
    now: datetime,
    remind: timedelta = REMIND,
) -> SignUp:
    """Takes a place, or joins the waitlist of a full shift. Raises ShiftUnfit's kinds."""
    shift = await locked(session, shift_id)
    known = await standing(session, person, tongues=bool(shift.languages), fast=True)
    reason = misfit(person, shift, known, now)
    if reason is not None:
        raise refusal(reason, shift)
    state = SignUpState.TAKEN if _take_place(shift) else SignUpState.WAITING
    made = SignUp(
        id=await new_number(session, SignUp),
        shift_id=shift.id,
        shift=shift,
        person_id=person.id,
        state=state,
        signed_up_at=now,
        changed_at=now,
    )
    session.add(made)
    forget_held(session, person.id)
    if state is SignUpState.TAKEN:
        await plan_reminder(session, made, now, remind)
    return made


async def held_by(session: AsyncSession, person: Person, shift_id: int) -> SignUp:
    """The person's place or wait in this shift. Raises NotYours."""
    found = await session.scalar(
        select(SignUp).where(
            SignUp.person_id == person.id, SignUp.shift_id == shift_id, SignUp.state.in_(HELD)
        )
    )
    if found is None:
        raise NotYours
    return found


# --- places --------------------------------------------------------------------------------------------------------
# Written only with the shift's row locked: what is in hand is what the row says.


def _take_place(shift: Shift) -> bool:
    """Takes one of the free places, if there is one."""
    if shift.free <= 0:
        return False
    shift.taken += 1
    return True


# --- giving up -----------------------------------------------------------------------------------------------------


async def cancel(
    session: AsyncSession,
    person: Person,
    sign_up_id: int,
    *,
    now: datetime,
    remind: timedelta = REMIND,
) -> tuple[SignUp, list[SignUp]]:
    """Gives a place or a wait up, before the start; gives also who moved up. Raises NotYours, ShiftStarted, ShiftOver."""
    given_up = await own(session, person, sign_up_id)
    shift = await locked(session, given_up.shift_id)
    await session.refresh(given_up, ["state"])
    if given_up.state is SignUpState.CANCELLED:
        raise NotYours
    if given_up.state is SignUpState.DONE or shift.ends_at <= now:
        raise ShiftOver
    if shift.starts_at <= now:
        raise ShiftStarted
    had_place = given_up.state is SignUpState.TAKEN
    if had_place:
        await _hold_in_order(session, shift, person.id)
    given_up.state, given_up.changed_at = SignUpState.CANCELLED, now
    await due.cancel(session, reminder_key(given_up.id))
    await session.flush()
    if not had_place:
        return given_up, []
    shift.taken -= 1
    for other in (await standing(session, person, tongues=False)).held:
        if other.state is SignUpState.WAITING:
            # What they gave up may be what kept them from it; its row can't be locked in the order of ids here.
            await fill_soon(session, other.shift_id, now)
    return given_up, await fill(session, shift, now=now, remind=remind)


# --- moving up from the waitlist -----------------------------------------------------------------------------------


async def _hold_in_order(session: AsyncSession, shift: Shift, *people: int) -> None:
    """Locks what these people hold and whoever waits for the shift, by one statement, before anything of it is written or locked by
    itself: of two shifts for which the same people wait, each would wait for the other."""
    waiting = await session.scalars(
        select(SignUp.person_id).where(
            SignUp.shift_id == shift.id, SignUp.state == SignUpState.WAITING
        )
    )
    held_by_them = {*people, *waiting}
    await hold_fast(session, held_by_them)
    for person in held_by_them:
        forget_held(session, person)  # what another was just writing is seen by the next look alone


async def fill(
    session: AsyncSession, shift: Shift, *, now: datetime, remind: timedelta = REMIND
) -> list[SignUp]:
    """Moves waiting people up into free places, first come first; gives those who moved. The shift is locked."""
    moved: list[SignUp] = []
    found = await session.scalars(
        select(SignUp)
        .where(SignUp.shift_id == shift.id, SignUp.state == SignUpState.WAITING)
        .order_by(SignUp.id)
        .with_for_update(of=SignUp)
        .execution_options(populate_existing=True)
    )
    waiting = list(found)
    if waiting:
        # Asked once their rows are locked, or what they are just taking elsewhere would not be seen.
        await hold_fast(session, [one.person_id for one in waiting])
    for next_ in waiting:
        person = await session.get_one(Person, next_.person_id)
        # Somebody who can't be told, or has taken other work meanwhile, keeps their turn for another time.
        as_if_new = await standing(session, person, without=next_.id, tongues=bool(shift.languages))
        if person.unreachable or misfit(person, shift, as_if_new, now) is not None:
            continue
        if not _take_place(shift):
            break
        next_.state, next_.changed_at = SignUpState.TAKEN, now
        await session.flush()
        await plan_reminder(session, next_, now, remind)
        moved.append(next_)
    return moved


def book(*, remind: timedelta = REMIND) -> due.Book:
    """Due work: the waitlist, outside the turn that lets it move."""

    async def places(session: AsyncSession, args: Mapping[str, Any], now: datetime) -> None:
        await fill_places(session, args, now, remind=remind)

    return {"shift-places": places}


async def fill_soon(session: AsyncSession, shift_id: int, now: datetime) -> None:
    """The waitlist moves up in a transaction of its own, if there is room."""
    await due.plan(
        session,
        "shift-places",
        {"shift": shift_id},
        at=now,
        now=now,
        key=f"shift-places:{shift_id}",
    )


async def fill_places(
    session: AsyncSession, args: Mapping[str, Any], now: datetime, *, remind: timedelta = REMIND
) -> None:
    """Places were added, or somebody who waits can take one that they could not: the waitlist moves up."""
    shift = await locked(session, args["shift"])
    await _hold_in_order(session, shift)
    await tell_moved(session, await fill(session, shift, now=now, remind=remind), now=now)


async def tell_moved(session: AsyncSession, moved: Iterable[SignUp], *, now: datetime) -> None:
    """Tells those who moved up from the waitlist that they have a place, with a way to say no."""
    for held in moved:
        person = await session.get_one(Person, held.person_id)
        buttons = [[Button("shift-button-cant", GiveUp(held.id).pack())]]
        await outbox.say(
            session, person, "shift-moved-up", brief(held.shift), now=now, buttons=buttons
        )
