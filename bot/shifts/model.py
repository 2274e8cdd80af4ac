"""Shifts: pieces of work with start, end, place and capacity; who takes them, and who waits.

Here: the tables, what the buttons carry, and the one pure rule that says whether somebody may take a shift, `misfit`. What people
do with shifts stands in a file each: browse, take (and give up), post, remind, finish; spoken: the languages they speak.
Times are UTC; people type and read them in the area's zone. `taken` never passes `capacity`: every change to a shift's sign-ups
first locks the shift's row (`locked`), so that no free place and no waiting person can miss each other; a constraint holds it as well.
"""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import CheckConstraint, ForeignKey, Index, UniqueConstraint, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column, relationship

from bot.people import rights, spoken
from bot.people.model import Person
from bot.people.rights import Action
from bot.places.model import Area
from bot.spine.ahead import Ahead
from bot.spine.buttons import Payload
from bot.spine.db.queries import one_of
from bot.spine.db.types import Base, BigId, partial_index
from bot.spine.refused import Refused

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
    languages: Mapped[str] = mapped_column(
        default=""
    )  # codes with spaces between; one of them is enough
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
        partial_index(
            "uq_sign_ups_held", "shift_id", "person_id", where="state <> 'cancelled'", unique=True
        ),
    )


# --- what buttons carry: ids alone, so that they work months later, on any process ---------------------------------


class ShowOpen(Payload, prefix="sho"):
    after: int


class Take(Payload, prefix="sht"):
    shift: int


class ShowMine(Payload, prefix="shm"):
    after: int


class AskGiveUp(Payload, prefix="shq"):
    sign_up: int


class GiveUp(Payload, prefix="shg"):
    sign_up: int


class Coming(Payload, prefix="shc"):
    sign_up: int


class Finish(Payload, prefix="shd"):
    sign_up: int


# --- may they? -----------------------------------------------------------------------------------------------------


class Misfit(StrEnum):
    """Why somebody can't take a shift. That it is full is no reason: they may wait."""

    GONE = "gone"
    OVER = "over"
    STARTED = "started"
    NO_ROLE = "no-role"
    WRONG_AREA = "wrong-area"
    SIGNED_UP = "signed-up"
    ON_WAITLIST = "on-waitlist"
    OVERLAPS = "overlaps"
    LACKS_LANGUAGE = "lacks-language"


@dataclass(frozen=True)
class Standing:
    """What the rule must know of a person: the sign-ups they hold and the languages they speak."""

    held: Sequence[SignUp] = ()
    speaks: frozenset[str] = frozenset()


_HELD_BY = (
    select(SignUp)
    .where(one_of(SignUp.person_id, "people"), SignUp.state.in_(HELD))
    .execution_options(populate_existing=True)
)
# For whoever acts on it: what somebody waits for may become theirs by what another gives up, on another replica.
_HELD_FAST = _HELD_BY.order_by(SignUp.id).with_for_update(of=SignUp)
# What they hold, at least; what is held no more is left out when asked.
_HOLDS: Ahead[int, list[SignUp]] = Ahead("sign-ups of a person")


async def standing(
    session: AsyncSession,
    person: Person,
    *,
    without: int = 0,
    tongues: bool = True,
    fast: bool = False,
) -> Standing:
    """The person's standing; `without` a sign-up, to ask as if it were not there; `tongues`: what they speak matters; `fast`: what
    they hold is locked until the transaction's end."""

    async def look() -> list[SignUp]:
        return list(
            await session.scalars(_HELD_FAST if fast else _HELD_BY, {"people": [person.id]})
        )

    held = [
        one
        for one in await _HOLDS.ask(session, person.id, look)
        if one.state in HELD and one.id != without
    ]
    speaks = await spoken.languages_of(session, person) if tongues else frozenset[str]()
    return Standing(held, speaks)


def misfit(person: Person, shift: Shift, standing: Standing, now: datetime) -> Misfit | None:
    """Why this person may not take this shift now; None if they may."""
    if shift.state is not ShiftState.OPEN:
        return Misfit.GONE
    if shift.starts_at <= now:
        return Misfit.OVER if shift.ends_at <= now else Misfit.STARTED
    if not rights.may(person, Action.TAKE_SHIFT, shift.area_id):
        return (
            Misfit.WRONG_AREA if rights.may_anywhere(person, Action.TAKE_SHIFT) else Misfit.NO_ROLE
        )
    for held in standing.held:
        if held.shift_id == shift.id:
            return Misfit.SIGNED_UP if held.state is SignUpState.TAKEN else Misfit.ON_WAITLIST
    if any(
        held.state is SignUpState.TAKEN and _overlap(held.shift, shift) for held in standing.held
    ):
        return Misfit.OVERLAPS
    if shift.languages and standing.speaks.isdisjoint(shift.languages.split()):
        return Misfit.LACKS_LANGUAGE
    return None


def _overlap(one: Shift, other: Shift) -> bool:
    return one.starts_at < other.ends_at and other.starts_at < one.ends_at


# --- what every change begins with ---------------------------------------------------------------------------------


class ShiftUnfit(Refused):
    """Parent of the refusals of a sign-up."""


class ShiftGone(ShiftUnfit):
    """The shift is cancelled, or never was."""

    text_id = "shift-gone"


class ShiftOver(ShiftUnfit):
    """The shift has ended."""

    text_id = "shift-over"


class NotYours(Refused):
    """The sign-up is somebody else's, or cancelled."""

    text_id = "shift-not-yours"


_LOCKED = (
    select(Shift)
    .where(one_of(Shift.id, "shifts"))
    .order_by(
        Shift.id
    )  # whoever locks several does it in this order, or two could wait for each other
    .with_for_update(of=Shift)
    .execution_options(populate_existing=True)
)
_IN_HAND: Ahead[int, Shift | None] = Ahead("locked shift")


async def prepare(session: AsyncSession, tapped: Collection[tuple[Person, int]]) -> None:
    """Locks at once the shifts (ids) that a group's turns are about, and reads what these people hold."""
    if not tapped:
        return
    ids = {shift for _, shift in tapped}
    shifts = await session.scalars(_LOCKED, {"shifts": sorted(ids)})
    _IN_HAND.learn(session, {shift.id: shift for shift in shifts}, ids)
    await hold_fast(session, [person.id for person, _ in tapped])


async def hold_fast(session: AsyncSession, people: Collection[int]) -> None:
    """Reads what these people hold, locked until the transaction's end: neither of two replicas gives somebody work at an hour for
    which the other gives them some. In one order, or two could wait for each other."""
    holds: dict[int, list[SignUp]] = {person: [] for person in people}
    for held in await session.scalars(_HELD_FAST, {"people": holds}):
        holds[held.person_id].append(held)
    _HOLDS.learn(session, holds)


async def locked(session: AsyncSession, shift_id: int) -> Shift:
    """The shift as it is now, its row locked until the transaction's end. Raises ShiftGone."""
    found = await _IN_HAND.ask(
        session, shift_id, lambda: session.scalar(_LOCKED, {"shifts": [shift_id]})
    )
    if found is None:
        raise ShiftGone
    return found


def forget_held(session: AsyncSession, person_id: int) -> None:
    """The person holds one more sign-up than was foreseen."""
    _HOLDS.forget(session, person_id)


async def own(session: AsyncSession, person: Person, sign_up_id: int) -> SignUp:
    """The person's own sign-up. Raises NotYours."""
    found = await session.get(SignUp, sign_up_id, populate_existing=True)
    if found is None or found.person_id != person.id:
        raise NotYours
    return found
