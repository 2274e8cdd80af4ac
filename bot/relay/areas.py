"""Whose staff read somebody: those of the area in which they wait now, else of where they live."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.model import Person
from bot.relay import cases, staff
from bot.relay.giving import find_readers
from bot.relay.language import common_language
from bot.relay.model import Case
from bot.relay.waits import CaseMoved
from bot.spine import facts
from bot.spine.db.queries import lock


async def follow(session: AsyncSession, person: Person, *, now: datetime) -> None:
    """Bring the person's open case to the area where they are now, with all that was said in it.

    The staff there get what they have not read; those who read it before need no longer.
    """
    case = await cases.open_case_of(session, person)
    area = await cases.area_for(session, person)
    if case is None or area is None or case.area_id == area.id:
        return
    await lock(session, Case, case.id)
    case.area = area
    await session.flush()
    if case.interpreter_id is None:
        readers = await staff.staff_of(session, area, but=person.id, now=now)
        case.staff_language = common_language(readers)
    await find_readers(session, case, at=now, now=now)
    await facts.state(session, CaseMoved(case), now=now)
