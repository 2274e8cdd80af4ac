"""What somebody needs to know on the day: whom to report to, who else is on, where it is."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.model import Person
from bot.shifts.holders import leaders_of
from bot.shifts.model import Shift, SignUp, SignUpState
from bot.shifts.pins import pin_of
from bot.shifts.standing_model import PlacePin, SearchState, StandInSearch

# Names in one card; the others are counted.
NAMES_SHOWN = 8


@dataclass(frozen=True)
class Details:
    """What a reminder or a late confirmation says beside the shift. `more`: people not named."""

    report_to: Person | None = None
    others: Sequence[Person] = ()
    more: int = 0
    pin: PlacePin | None = None
    is_searching: bool = False


async def details_of(session: AsyncSession, held: SignUp) -> Details:
    """Read the details for somebody who has a place."""
    shift = held.shift
    others = await session.scalars(
        select(Person)
        .join(SignUp, SignUp.person_id == Person.id)
        .where(SignUp.shift_id == shift.id, SignUp.state == SignUpState.TAKEN)
        .where(SignUp.person_id != held.person_id, SignUp.no_show_at.is_(None))
        .order_by(SignUp.id)
    )
    people = list(others)
    open_search = select(StandInSearch.id).where(
        StandInSearch.sign_up_id == held.id, StandInSearch.state == SearchState.OPEN
    )
    return Details(
        report_to=await report_to(session, shift, held.person_id),
        others=people[:NAMES_SHOWN],
        more=len(people[NAMES_SHOWN:]),
        pin=await pin_of(session, shift),
        is_searching=await session.scalar(open_search) is not None,
    )


async def report_to(session: AsyncSession, shift: Shift, besides: int = 0) -> Person | None:
    """Find the coordinator of a shift: who posted it, if they still are one, or the first.

    `besides`: a person (id) who is not to be named.
    """
    leaders = [one for one in await leaders_of(session, shift.area_id) if one.id != besides]
    posted = [one for one in leaders if one.id == shift.posted_by]
    return next(iter([*posted, *leaders]), None)
