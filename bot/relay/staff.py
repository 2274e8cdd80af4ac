"""Who of the staff reads a case, and who may answer it.

A role that is gone reads nothing: everybody is asked for the right in the case's area, also those
on call and those who have answered in the case before.
"""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.oncall import rota
from bot.people import rights, roles
from bot.people.looks import SeenKind, note_look
from bot.people.model import Person, Role
from bot.people.rights import Action
from bot.places.model import Area
from bot.relay.cases import case_by_id
from bot.relay.model import Case, CaseRefusal, CaseRefused, Entry, Side

# In this order, where nobody is on call.
_ROLES = (Role.WORKER, Role.COORDINATOR, Role.OFFICE, Role.ADMIN)


async def staff_of(
    session: AsyncSession, area: Area | None, *, but: int, now: datetime
) -> list[Person]:
    """Find who reads an area's cases now: those on call, else the first role that has somebody.

    Never the person `but`, whose case it is: a worker's own question is for the next who would
    read it.
    """

    def may_read(person: Person) -> bool:
        return person.id != but and person.is_reachable and _may_answer(person, area_id)

    area_id = area.id if area is not None else None
    if area is not None:
        on_call = [on.person for on in await rota.on_call_now(session, area, now=now)]
        readers = {person.id: person for person in on_call if may_read(person)}
        if readers:
            return list(readers.values())
    for role in _ROLES:
        holders = [one for one in await roles.holders(session, role, area_id) if may_read(one)]
        if holders:
            return holders
    return []


async def readers(session: AsyncSession, case: Case, *, now: datetime) -> list[Person]:
    """Find the area's staff of now and those who have answered; never the resident."""
    staff = await staff_of(session, case.area, but=case.resident_id, now=now)
    answered = select(Entry.author_id).where(Entry.case_id == case.id, Entry.side == Side.STAFF)
    people = {person.id: person for person in staff}
    for person in await session.scalars(
        select(Person).where(Person.id.in_(answered)).order_by(Person.id)
    ):
        if person.is_reachable and may_answer(person, case):
            people.setdefault(person.id, person)
    return list(people.values())


def may_answer(person: Person, case: Case) -> bool:
    """Tell whether somebody may answer the case now.

    Nobody is the staff of their own case; while its area is unknown, it is for those alone who
    may answer in all of them.
    """
    return person.id != case.resident_id and _may_answer(person, case.area_id)


def _may_answer(person: Person, area_id: int | None) -> bool:
    return rights.may(person, Action.ANSWER_CASE, area_id)


def require_staff(person: Person, case: Case) -> None:
    """Raise NotAllowed unless they may answer the case."""
    if not may_answer(person, case):
        raise rights.NotAllowed


def require_open(case: Case) -> None:
    """Raise CaseRefused for a case that is closed."""
    if not case.is_open:
        raise CaseRefused(CaseRefusal.CLOSED, number=case.id)


async def case_to_answer(session: AsyncSession, person: Person, case_id: int) -> Case:
    """Return an open case that this person may answer. Raises CaseRefused, NotAllowed."""
    case = await case_by_id(session, case_id)
    require_staff(person, case)
    require_open(case)
    return case


async def look_at_case(
    session: AsyncSession, person: Person, case_id: int, *, now: datetime
) -> Case:
    """Return a case that is about to be shown, and log the look. Raises CaseRefused, NotAllowed."""
    case = await case_to_answer(session, person, case_id)
    note_look(session, person, SeenKind.CASE, case.id, now=now)
    return case
