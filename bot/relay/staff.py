"""Who of the staff reads a case, who may answer it, and leaving it.

A role that is gone reads nothing: everybody is asked for the right in the case's area, also those
who have answered in the case before. Somebody from another area who is on call there has it too,
for as long as that lasts.
"""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.oncall import rota
from bot.people import rights, roles
from bot.people.looks import SeenKind, note_look
from bot.people.model import Person, Role
from bot.people.rights import Action
from bot.places.model import Area
from bot.relay import reading, waits
from bot.relay.cases import case_by_id, lock_case
from bot.relay.model import Case, CaseReader, CaseRefusal, CaseRefused

# In this order, where nobody is on call.
_ROLES = (Role.WORKER, Role.COORDINATOR, Role.OFFICE, Role.ADMIN)
# The same of a case whose area nobody knows: those who hold the role in all areas.
_OFFICE_ROLES = (Role.OFFICE, Role.COORDINATOR, Role.ADMIN, Role.WORKER)


async def staff_of(
    session: AsyncSession, area: Area | None, *, but: int, now: datetime
) -> list[Person]:
    """Find who reads an area's cases now: those on call, else the first role that has somebody.

    Where all on call are from other areas, both: they read nothing after their shift of duty.
    Never the person `but`, whose case it is: a worker's own question is for the next who would
    read it. Of no area: the office, which finds out which one it is.
    """
    area_id = area.id if area is not None else None
    on_call = await _on_call(session, area, but=but, now=now) if area is not None else []
    if any(rights.may(person, Action.ANSWER_CASE, area_id) for person in on_call):
        return on_call
    for role in _ROLES if area is not None else _OFFICE_ROLES:
        holders = await roles.holders(session, role, area_id)
        reading = [one for one in holders if one.id != but and one.is_reachable]
        if reading:
            return [*on_call, *reading]
    return on_call


async def _on_call(session: AsyncSession, area: Area, *, but: int, now: datetime) -> list[Person]:
    """Find those on call who may answer cases and can be reached, each once."""
    people = {on.person.id: on.person for on in await rota.on_call_now(session, area, now=now)}
    return [
        person
        for person in people.values()
        if person.id != but
        and person.is_reachable
        and rights.may_anywhere(person, Action.ANSWER_CASE)
    ]


async def readers(session: AsyncSession, case: Case, *, now: datetime) -> list[Person]:
    """Find the area's staff of now, those who have answered, and who is with the resident.

    Without those who have left, unless nobody else is there. Never the resident.
    """
    everybody, left = await _readers(session, case, now)
    return [one for one in everybody if one.id not in left] or everybody


async def _readers(
    session: AsyncSession, case: Case, now: datetime
) -> tuple[list[Person], set[int]]:
    """Find who would read the case, and the ids of those who have left it."""
    staff = await staff_of(session, case.area, but=case.resident_id, now=now)
    here = case.resident.presence
    attendant = here.attendant if here is not None else None
    if attendant is not None and await _may_read(session, attendant, case, now):
        staff.append(attendant)
    people = {person.id: person for person in staff}
    rows = await reading.readers_of(session, case)
    for row in rows:
        if row.left_at is None and await _may_read(session, row.person, case, now):
            people.setdefault(row.person_id, row.person)
    return list(people.values()), {row.person_id for row in rows if row.left_at is not None}


async def _may_read(session: AsyncSession, person: Person, case: Case, now: datetime) -> bool:
    return person.is_reachable and await may_answer(session, person, case, now=now)


async def may_answer(session: AsyncSession, person: Person, case: Case, *, now: datetime) -> bool:
    """Tell whether a role, or being on call in its area, lets somebody answer the case now.

    Nobody is the staff of their own case; while its area is unknown, it is for those alone who
    may answer in all of them.
    """
    return person.id != case.resident_id and await rota.may_now(
        session, person, Action.ANSWER_CASE, case.area, now=now
    )


async def require_staff(
    session: AsyncSession, person: Person, case: Case, *, now: datetime
) -> None:
    """Raise NotAllowed unless they may answer the case."""
    if not await may_answer(session, person, case, now=now):
        raise rights.NotAllowed


def require_open(case: Case) -> None:
    """Raise CaseRefused for a case that is closed."""
    if not case.is_open:
        raise CaseRefused(CaseRefusal.CLOSED, number=case.id)


async def lock_to_answer(
    session: AsyncSession, person: Person, case_id: int, *, now: datetime
) -> Case:
    """Lock an open case that this person may answer. Raises CaseRefused, NotAllowed."""
    case = await lock_case(session, case_id)
    await roles.reload_grants(session, person)
    await require_staff(session, person, case, now=now)
    require_open(case)
    return case


async def leave_case(session: AsyncSession, person: Person, case_id: int, *, now: datetime) -> Case:
    """Let somebody read the case no more; a second tap is one and the same.

    Raises NotAllowed; CaseRefused where the case is closed, or nobody else would read it.
    """
    case = await lock_to_answer(session, person, case_id, now=now)
    everybody, left = await _readers(session, case, now)
    if person.id in left:
        return case
    if not any(one.id != person.id and one.id not in left for one in everybody):
        raise CaseRefused(CaseRefusal.ONLY_READER, number=case.id)
    row = await session.get(CaseReader, (case.id, person.id))
    if row is None:
        row = CaseReader(case_id=case.id, person=person)
        session.add(row)
    row.left_at, row.answering_at = now, None
    await session.flush()
    return case


async def begin_answer(
    session: AsyncSession, person: Person, case_id: int, *, now: datetime, with_others: bool = False
) -> Case:
    """Note that somebody is about to answer the case, and return it; the resident hears of it.

    Raises NotAllowed, CaseRefused; SomebodyAnswers while others do, unless `with_others`.
    """
    case = await lock_to_answer(session, person, case_id, now=now)
    await reading.begin_to_answer(session, person, case, now=now, with_others=with_others)
    return await look_at_case(session, person, case_id, now=now)


async def look_at_case(
    session: AsyncSession, person: Person, case_id: int, *, now: datetime
) -> Case:
    """Return a case that is about to be shown, and log the look; its resident hears of the first.

    Raises CaseRefused, NotAllowed.
    """
    case = await case_by_id(session, case_id)
    await require_staff(session, person, case, now=now)
    require_open(case)
    await waits.note_opened(session, case, person, now=now)
    note_look(session, person, SeenKind.CASE, case.id, now=now)
    return case
