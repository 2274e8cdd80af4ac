"""Shifts: pieces of work with start, end, place and capacity; who takes them, and who waits.

Times are UTC; people type and read them in the area's zone. `taken` never passes `capacity`: a place is taken by a
conditional update, and every change to a shift's sign-ups first locks the shift's row, so that no free place and no
waiting person can miss each other. Whether somebody may take a shift is one pure rule, `misfit`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import (
    CheckConstraint,
    ForeignKey,
    Index,
    UniqueConstraint,
    Update,
    select,
    text,
    tuple_,
    update,
)
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot import rights, spoken
from bot.people import Person
from bot.places import Area
from bot.rights import Action
from bot.shift_refusals import (
    REFUSALS,
    LacksLanguage,
    Misfit,
    NotOverYet,
    NotYours,
    ShiftGone,
    ShiftOver,
    ShiftStarted,
    ShiftUnfit,
)
from bot.spine import due
from bot.spine.db import Base, BigId
from bot.spine.texts import Joined, Tongue

TITLE_LIMIT = 80
CAPACITY_LIMIT = 500
REMIND = timedelta(hours=12)  # how long before the start, where no setting says otherwise
PAGE = 5


class ShiftState(StrEnum):
    OPEN = "open"
    CANCELLED = "cancelled"


class SignUpState(StrEnum):
    TAKEN = "taken"
    WAITING = "waiting"
    CANCELLED = "cancelled"
    DONE = "done"


HELD = (SignUpState.TAKEN, SignUpState.WAITING)


class Shift(Base):
    __tablename__ = "shifts"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    area_id: Mapped[int] = mapped_column(ForeignKey("areas.id"))
    title: Mapped[str]
    place: Mapped[str]
    starts_at: Mapped[datetime]
    ends_at: Mapped[datetime]
    capacity: Mapped[int]
    taken: Mapped[int] = mapped_column(default=0)
    languages: Mapped[str] = mapped_column(default="")  # codes with spaces between; one of them is enough
    skills: Mapped[str] = mapped_column(default="")  # for people to read
    state: Mapped[ShiftState] = mapped_column(default=ShiftState.OPEN)
    posted_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"), default=None)
    created_at: Mapped[datetime]

    area: Mapped[Area] = relationship(lazy="joined", innerjoin=True)

    __table_args__ = (
        CheckConstraint("ends_at > starts_at", name="ends_after_start"),
        CheckConstraint("capacity > 0", name="capacity_positive"),
        CheckConstraint("taken >= 0 AND taken <= capacity", name="taken_within_capacity"),
        UniqueConstraint("area_id", "title", "starts_at", name="uq_shifts_same"),
        Index("ix_shifts_open", "starts_at", "id"),
    )

    @property
    def minutes(self) -> int:
        return int((self.ends_at - self.starts_at).total_seconds()) // 60

    @property
    def free(self) -> int:
        return self.capacity - self.taken


class SignUp(Base):
    __tablename__ = "sign_ups"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    shift_id: Mapped[int] = mapped_column(ForeignKey("shifts.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    state: Mapped[SignUpState]
    signed_up_at: Mapped[datetime]
    changed_at: Mapped[datetime]
    coming_at: Mapped[datetime | None] = mapped_column(default=None)  # when they said: I'm coming
    minutes: Mapped[int | None] = mapped_column(default=None)  # worked, once done

    shift: Mapped[Shift] = relationship(lazy="joined", innerjoin=True)

    __table_args__ = (
        CheckConstraint("(state = 'done') = (minutes IS NOT NULL)", name="minutes_when_done"),
        # Somebody holds a shift once; what they cancelled stays as history.
        Index(
            "uq_sign_ups_held", "shift_id", "person_id", unique=True,
            sqlite_where=text("state <> 'cancelled'"), postgresql_where=text("state <> 'cancelled'"),
        ),
    )  # fmt: skip


# --- may they? -----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Standing:
    """What the rule must know of a person: the sign-ups they hold and the languages they speak."""

    held: Sequence[SignUp] = ()
    speaks: frozenset[str] = frozenset()


def misfit(person: Person, shift: Shift, standing: Standing, now: datetime) -> Misfit | None:
    """Why this person may not take this shift now; None if they may."""
    if shift.state is not ShiftState.OPEN:
        return Misfit.GONE
    if shift.starts_at <= now:
        return Misfit.OVER if shift.ends_at <= now else Misfit.STARTED
    if not rights.may(person, Action.TAKE_SHIFT, shift.area_id):
        return Misfit.WRONG_AREA if rights.may(person, Action.TAKE_SHIFT) else Misfit.NO_ROLE
    for held in standing.held:
        if held.shift_id == shift.id:
            return Misfit.SIGNED_UP if held.state is SignUpState.TAKEN else Misfit.ON_WAITLIST
    if any(held.state is SignUpState.TAKEN and _overlap(held.shift, shift) for held in standing.held):
        return Misfit.OVERLAPS
    if shift.languages and standing.speaks.isdisjoint(shift.languages.split()):
        return Misfit.LACKS_LANGUAGE
    return None


def _overlap(one: Shift, other: Shift) -> bool:
    return one.starts_at < other.ends_at and other.starts_at < one.ends_at


def refusal(reason: Misfit, shift: Shift) -> ShiftUnfit:
    """The refusal that says this reason."""
    if reason is Misfit.LACKS_LANGUAGE:
        return LacksLanguage(languages=tongues(shift.languages))
    return REFUSALS[reason]()


def tongues(languages: str) -> Joined:
    """The needed languages by name."""
    return Joined([Tongue(code) for code in languages.split()], " / ")


# --- reads ---------------------------------------------------------------------------------------------------------


async def standing(session: AsyncSession, person: Person, *, without: int = 0) -> Standing:
    """The person's standing; `without` a sign-up, to ask as if it were not there."""
    held = await session.scalars(
        select(SignUp)
        .where(SignUp.person_id == person.id, SignUp.state.in_(HELD), SignUp.id != without)
        .execution_options(populate_existing=True)
    )
    return Standing(list(held), await spoken.languages_of(session, person))


async def open_shifts(
    session: AsyncSession, person: Person, *, now: datetime, after: int = 0, limit: int = PAGE + 1
) -> list[Shift]:
    """The shifts that fit the person, soonest first, from behind the shift `after`; one more than a page shows."""
    known = await standing(session, person)
    query = select(Shift).where(Shift.state == ShiftState.OPEN, Shift.starts_at > now)
    last = await session.get(Shift, after) if after else None
    if last is not None:
        query = query.where(tuple_(Shift.starts_at, Shift.id) > tuple_(last.starts_at, last.id))
    if all(grant.area_id for grant in person.grants):
        query = query.where(Shift.area_id.in_([grant.area_id for grant in person.grants]))
    found: list[Shift] = []
    for shift in await session.scalars(query.order_by(Shift.starts_at, Shift.id)):
        if misfit(person, shift, known, now) is None:
            found.append(shift)
            if len(found) == limit:
                break
    return found


async def my_sign_ups(
    session: AsyncSession, person: Person, *, now: datetime, after: int = 0, limit: int = PAGE + 1
) -> list[SignUp]:
    """What the person holds and has not confirmed, soonest first, from behind the sign-up `after`."""
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
        query = query.where(tuple_(Shift.starts_at, SignUp.id) > tuple_(last.shift.starts_at, last.id))
    return list(await session.scalars(query.order_by(Shift.starts_at, SignUp.id).limit(limit)))


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


# --- taking and giving up ------------------------------------------------------------------------------------------


async def sign_up(
    session: AsyncSession, person: Person, shift_id: int, *, now: datetime, remind: timedelta = REMIND
) -> SignUp:
    """Takes a place, or joins the waitlist of a full shift. Raises ShiftUnfit's kinds."""
    shift = await locked(session, shift_id)
    reason = misfit(person, shift, await standing(session, person), now)
    if reason is not None:
        raise refusal(reason, shift)
    state = SignUpState.TAKEN if await _take_place(session, shift) else SignUpState.WAITING
    made = SignUp(shift=shift, person_id=person.id, state=state, signed_up_at=now, changed_at=now)
    session.add(made)
    await session.flush()
    if state is SignUpState.TAKEN:
        await _plan_reminder(session, made, now, remind)
    return made


async def cancel(
    session: AsyncSession, person: Person, sign_up_id: int, *, now: datetime, remind: timedelta = REMIND
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
    given_up.state, given_up.changed_at = SignUpState.CANCELLED, now
    await due.cancel(session, reminder_key(given_up.id))
    await session.flush()
    if not had_place:
        return given_up, []
    await _write(session, shift, update(Shift).where(Shift.id == shift.id).values(taken=Shift.taken - 1))
    return given_up, await fill(session, shift, now=now, remind=remind)


async def fill(
    session: AsyncSession, shift: Shift, *, now: datetime, remind: timedelta = REMIND
) -> list[SignUp]:
    """Moves waiting people up into free places, first come first; gives those who moved. The shift is locked."""
    moved: list[SignUp] = []
    waiting = await session.scalars(
        select(SignUp)
        .where(SignUp.shift_id == shift.id, SignUp.state == SignUpState.WAITING)
        .order_by(SignUp.id)
        .execution_options(populate_existing=True)
    )
    for next_ in list(waiting):
        person = await session.get_one(Person, next_.person_id)
        # Somebody who can't be told, or has taken other work meanwhile, keeps their turn for another time.
        as_if_new = await standing(session, person, without=next_.id)
        if person.unreachable or misfit(person, shift, as_if_new, now) is not None:
            continue
        if not await _take_place(session, shift):
            break
        next_.state, next_.changed_at = SignUpState.TAKEN, now
        await session.flush()
        await _plan_reminder(session, next_, now, remind)
        moved.append(next_)
    return moved


async def own(session: AsyncSession, person: Person, sign_up_id: int) -> SignUp:
    """The person's own sign-up. Raises NotYours."""
    found = await session.get(SignUp, sign_up_id, populate_existing=True)
    if found is None or found.person_id != person.id:
        raise NotYours
    return found


async def locked(session: AsyncSession, shift_id: int) -> Shift:
    """The shift as it is now, its row locked until the turn's end. Raises ShiftGone."""
    found = await session.scalar(
        select(Shift)
        .where(Shift.id == shift_id)
        .with_for_update(of=Shift)
        .execution_options(populate_existing=True)
    )
    if found is None:
        raise ShiftGone
    return found


# --- answers -------------------------------------------------------------------------------------------------------


async def coming(session: AsyncSession, person: Person, sign_up_id: int, *, now: datetime) -> SignUp:
    """Records "I'm coming"; once is enough. Raises NotYours, ShiftOver."""
    found = await own(session, person, sign_up_id)
    if found.state is not SignUpState.TAKEN:
        raise NotYours if found.state is not SignUpState.DONE else ShiftOver
    if found.shift.ends_at <= now:
        raise ShiftOver
    if found.coming_at is None:
        found.coming_at = now
    return found


async def complete(session: AsyncSession, person: Person, sign_up_id: int, *, now: datetime) -> SignUp:
    """Confirms after the end that the shift's hours were worked; once is enough. Raises NotYours, NotOverYet."""
    found = await own(session, person, sign_up_id)
    if found.state is SignUpState.DONE:
        return found
    if found.state is not SignUpState.TAKEN:
        raise NotYours
    if found.shift.ends_at > now:
        raise NotOverYet
    found.state, found.minutes, found.changed_at = SignUpState.DONE, found.shift.minutes, now
    await session.flush()
    return found


# --- what the writes share -----------------------------------------------------------------------------------------


def reminder_key(sign_up_id: int) -> str:
    """The key of a sign-up's reminder in the due work."""
    return f"shift-reminder:{sign_up_id}"


async def _plan_reminder(session: AsyncSession, taken: SignUp, now: datetime, remind: timedelta) -> None:
    # Who takes a shift at short notice is asked halfway to its start, not in the same breath.
    at = max(taken.shift.starts_at - remind, now + (taken.shift.starts_at - now) / 2)
    await due.plan(
        session, "shift-reminder", {"sign_up": taken.id}, at=at, now=now, key=reminder_key(taken.id)
    )


async def _take_place(session: AsyncSession, shift: Shift) -> bool:
    """Takes one of the free places, if there is one."""
    return await _write(
        session,
        shift,
        update(Shift)
        .where(Shift.id == shift.id, Shift.taken < Shift.capacity, Shift.state == ShiftState.OPEN)
        .values(taken=Shift.taken + 1),
    )


async def _write(session: AsyncSession, shift: Shift, statement: Update) -> bool:
    """Whether the update met the row; the shift in hand is then as the row is."""
    done = await session.execute(statement.execution_options(synchronize_session=False))
    await session.refresh(shift, ["taken"])
    return bool(done.rowcount)  # type: ignore[attr-defined]
