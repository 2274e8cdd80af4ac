"""Who joins a case and who may leave it by duty: recaps for newcomers, a question to leavers."""

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.oncall import rota
from bot.oncall.hand_offs import DutyChanged
from bot.people.looks import SeenKind, note_look
from bot.people.model import Person
from bot.places.model import Area
from bot.relay import cases, duty_cards, held, overview, overview_cards, reading, recaps, staff
from bot.relay.model import Case, CaseReader, CaseRefusal, CaseRefused, CaseState
from bot.spine.outbox.say import say


async def join_case(session: AsyncSession, person: Person, case: Case, *, now: datetime) -> None:
    """Let somebody answer a case from now on; who has nothing of it yet is sent its last words.

    Nobody who may not answer it joins.
    """
    case = await cases.lock_case(session, case.id)
    if not case.is_open or not await staff.may_answer(session, person, case, now=now):
        return
    await reading.begin_to_answer(session, person, case, now=now, with_others=True)
    entries = await cases.entries_of(session, case)
    if entries and not await held.has_any(session, case, person):
        zone = case.area.zone if case.area is not None else "UTC"
        await recaps.give_staff(session, case, entries, [person], zone=zone, now=now)
        note_look(session, person, SeenKind.CASE, case.id, now=now)


# --- changes of duty ----------------------------------------------------------------------------


async def on_duty_changed(session: AsyncSession, fact: DutyChanged, now: datetime) -> None:
    """Show newcomers the open cases in one message; ask leavers whether they go on reading."""
    people: dict[int, Person] = {}
    come: dict[int, list[int]] = {}
    left: dict[int, list[int]] = {}
    for area in fact.areas:
        people |= area.people
        for change in area.changes:
            where = come if change.has_come else left if change.has_left else None
            if where is not None:
                where.setdefault(change.person_id, []).append(area.rota.area.id)
    for person_id, areas in sorted(come.items()):
        await _show_open(session, people[person_id], areas, fact.areas[0].rota.area, now)
    for person_id, areas in sorted(left.items()):
        await _ask_leaver(session, people[person_id], areas, now)


async def _show_open(
    session: AsyncSession, person: Person, areas: Collection[int], first: Area, now: datetime
) -> None:
    lines = await overview.lines_of(session, person, areas)
    if not lines or not person.is_reachable:
        return
    await reading.come_back(session, person, [line.case for line in lines])
    shown = overview_cards.shown_on(lines, 0)
    await overview.add_translations(session, person, shown)
    overview.note_looks(session, person, shown, now=now)
    screen = overview_cards.cases_page(lines, 0, first.zone, "recap-duty")
    await say(session, person, screen, now=now)


async def _ask_leaver(
    session: AsyncSession, person: Person, areas: Collection[int], now: datetime
) -> None:
    theirs = [
        case
        for case in await _read_by(session, person)
        if case.area_id in areas and await staff.may_answer(session, person, case, now=now)
    ]
    if theirs and person.is_reachable:
        await say(session, person, duty_cards.ask_leaver(theirs), now=now)


async def _read_by(session: AsyncSession, person: Person) -> list[Case]:
    """List the open cases in which somebody is as staff."""
    theirs = select(CaseReader.case_id).where(
        CaseReader.person_id == person.id, CaseReader.left_at.is_(None)
    )
    found = select(Case).where(Case.id.in_(theirs), Case.state == CaseState.OPEN)
    return list(await session.scalars(found.order_by(Case.id)))


async def leave_after_duty(
    session: AsyncSession, person: Person, *, now: datetime
) -> tuple[Sequence[Case], Sequence[Case]]:
    """Leave all cases of areas in which somebody is not on call now.

    Returns those that they have left, and those that nobody else would read. Raises NotAllowed.
    """
    left, kept = [], []
    for case in await _read_by(session, person):
        if not await staff.may_answer(session, person, case, now=now):
            continue
        if case.area is not None and await _is_on_call(session, person, case.area, now):
            continue
        try:
            left.append(await staff.leave_case(session, person, case.id, now=now))
        except CaseRefused as refused:
            if refused.reason is not CaseRefusal.ONLY_READER:
                raise
            kept.append(case)
    return left, kept


async def _is_on_call(session: AsyncSession, person: Person, area: Area, now: datetime) -> bool:
    return any(one.person.id == person.id for one in await rota.on_call_now(session, area, now=now))
