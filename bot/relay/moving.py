"""Bringing a case to another area, with all that was said in it, its alerts and its readers.

The staff there are sent what they have not read; those who lose it are told so once, and their
last cards lose their buttons. What follows for alerts hangs on the fact CaseMoved.
"""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.looks import SeenKind, note_look
from bot.people.model import Person
from bot.places.model import Area
from bot.relay import area_cards, cases, held, offers, recaps, staff
from bot.relay.giving import LOOK_AGAIN, find_readers
from bot.relay.language import common_language
from bot.relay.model import Case, CaseRefusal, CaseRefused
from bot.relay.staff import lock_to_answer
from bot.relay.waits import CaseMoved
from bot.spine import facts
from bot.spine.outbox.say import say


async def change_area(
    session: AsyncSession, person: Person, area_id: int, *, now: datetime
) -> Area:
    """Take where somebody says they live, and bring their open case there; return that area.

    While they wait at a gate, its staff go on reading them. Raises CaseRefused.
    """
    area = await _area(session, area_id)
    person.area_id = area.id
    case = await cases.open_case_of(session, person)
    if case is not None and person.presence is None:
        await cases.lock_case(session, case.id)
        await _move(session, case, area, person, now)
    return area


async def pass_case(
    session: AsyncSession, person: Person, case_id: int, area_id: int, *, now: datetime
) -> Case:
    """Give a case to another area, where its resident is said to live, and tell everybody in it.

    Raises NotAllowed, CaseRefused.
    """
    area = await look_at_area(session, person, case_id, area_id, now=now)
    case = await cases.case_by_id(session, case_id)
    case.resident.area_id = area.id
    await _move(session, case, area, person, now)
    await say(session, case.resident, area_cards.moved_for_resident(area), now=now)
    return case


async def look_at_area(
    session: AsyncSession, person: Person, case_id: int, area_id: int, *, now: datetime
) -> Area:
    """Return the area to which a case may be passed. Raises NotAllowed, CaseRefused."""
    case = await lock_to_answer(session, person, case_id, now=now)
    area = await _area(session, area_id)
    if case.area_id == area.id:
        raise CaseRefused(CaseRefusal.THERE_ALREADY, number=case.id)
    return area


async def _area(session: AsyncSession, area_id: int) -> Area:
    area = await session.get(Area, area_id)
    if area is None:
        raise CaseRefused(CaseRefusal.UNKNOWN)
    return area


async def _move(session: AsyncSession, case: Case, area: Area, by: Person, now: datetime) -> None:
    """Bring an open case, whose row is locked, to an area; nothing if it is there."""
    if not case.is_open or case.area_id == area.id:
        return
    had = await held.holders(session, case)
    case.area = area
    await session.flush()
    readers = await staff.readers(session, case, now=now)
    if case.interpreter_id is None:
        case.staff_language = common_language(readers)
    told = area_cards.moved_for_staff(case, by)
    for person in had:
        if not await staff.may_answer(session, person, case, now=now):
            await _close_cards(session, case, person, now)
        if person.id != by.id and person.is_reachable:
            await say(session, person, told, now=now)
    known = {person.id for person in had}
    await _bring(session, case, [one for one in readers if one.id not in known], now)
    if not readers:
        await find_readers(session, case, at=now + LOOK_AGAIN, now=now)
    await offers.seek(session, case, now=now)
    await facts.state(session, CaseMoved(case), now=now)


async def _bring(
    session: AsyncSession, case: Case, newcomers: Sequence[Person], now: datetime
) -> None:
    """Give the case to those of the staff who join it."""
    entries = await cases.entries_of(session, case)
    assert case.area is not None
    if entries and newcomers:
        await recaps.give_staff(session, case, entries, newcomers, zone=case.area.zone, now=now)
        for person in newcomers:
            note_look(session, person, SeenKind.CASE, case.id, now=now)


async def _close_cards(session: AsyncSession, case: Case, person: Person, now: datetime) -> None:
    """Take the buttons from the last cards of somebody who reads the case no more."""
    for copy in await held.last_cards(session, case, person):
        await held.take_buttons(session, copy, now=now)
