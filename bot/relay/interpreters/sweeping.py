"""What comes round with time: a break for interpreters, silent cases, and who is still ready."""

from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, Select, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.model import Person
from bot.relay import cards, cases, offers, roster, staff
from bot.relay.interpreters import cards as profile_cards
from bot.relay.interpreters import idle_cards, offer_cards, rules
from bot.relay.interpreters.model import Interpreter
from bot.relay.model import Case, CaseState, Entry, Offer, OfferState, RosterEntry
from bot.spine.jobs.model import JobContext, Priority, job
from bot.spine.outbox.say import NOTICE, say

EVERY = timedelta(minutes=1)
# Of interpreting, after which a break is offered.
NUDGE = timedelta(minutes=30)
# Of silence, after which the staff are asked whether a case is over, and closed without an answer.
IDLE = timedelta(hours=12)
PATIENCE = timedelta(hours=2)
# How often interpreters are asked whether they are still ready.
READY = timedelta(days=30)
# Between two such questions to the staff of an area: many old cases are no flood of messages.
PACE = timedelta(minutes=10)
AT_ONCE = 20  # of each in one sweep


@job("interpreters-sweep", Priority.OFFER)
async def sweep(context: JobContext) -> None:
    """Offer breaks, ask about silent cases, close those that nobody kept, ask who is ready.

    A recurring job, every EVERY.
    """
    session, now, zone = context.session, context.now, context.settings.zone
    await _nudge(session, now)
    await _ask_idle(session, now, zone)
    await _close_idle(session, now, zone)
    await _ask_ready(session, now, zone)


# --- a break ------------------------------------------------------------------------------------


async def _nudge(session: AsyncSession, now: datetime) -> None:
    """Ask who has interpreted for so long, in a talk that goes on, whether they want a break."""
    since = func.coalesce(Offer.nudged_at, Offer.accepted_at)
    rows = await session.execute(
        select(Offer, Case)
        .join(Case, Case.id == Offer.case_id)
        .where(Case.state == CaseState.OPEN, Case.interpreter_id == Offer.person_id)
        .where(Offer.state == OfferState.ACCEPTED, Case.handover_at.is_(None))
        .where(since <= now - NUDGE)
        .order_by(Offer.id)
        .limit(AT_ONCE)
    )
    for offer, case in rows.all():
        offer.nudged_at = now
        was_said = select(Entry.id).where(Entry.case_id == case.id, Entry.said_at > now - NUDGE)
        if await session.scalar(was_said.limit(1)) is not None:
            await say(session, offer.person, offer_cards.nudge(case), now=now)


# --- silent cases -------------------------------------------------------------------------------


def _last_said() -> ColumnElement[datetime]:
    last = select(func.max(Entry.said_at)).where(Entry.case_id == Case.id)
    return func.coalesce(last.correlate(Case).scalar_subquery(), Case.opened_at)


def _silent() -> Select[Case]:
    """Select open cases in which nobody waits for an answer."""
    return (
        select(Case)
        .where(Case.state == CaseState.OPEN, Case.waiting_since.is_(None))
        .where(Case.area_id.is_not(None))
        .order_by(Case.id)
    )


def _zone(case: Case, zone: str) -> str:
    return case.area.zone if case.area is not None else zone


async def _ask_idle(session: AsyncSession, now: datetime, zone: str) -> None:
    """Ask the staff by day whether a case is over in which nothing was said for long."""
    before = now - IDLE
    last = _last_said()
    asked = await session.scalars(
        select(Case.area_id).where(Case.state == CaseState.OPEN, Case.idle_asked_at > now - PACE)
    )
    rest = set(asked)
    silent = _silent().where(
        last <= before,
        or_(Case.kept_at.is_(None), Case.kept_at <= before),
        or_(
            Case.idle_asked_at.is_(None),
            Case.idle_asked_at < last,
            Case.idle_asked_at < Case.kept_at,
        ),
    )
    for case in (await session.scalars(silent)).all():
        # Somebody who waits at a gate is met first, whatever is said.
        if case.resident.presence is not None or case.area_id in rest:
            continue
        there = _zone(case, zone)
        if not rules.is_day(now, there) or not rules.is_day(now + PATIENCE, there):
            continue
        readers = await staff.readers(session, case, now=now)
        if readers:
            case.idle_asked_at = now
            rest.add(case.area_id)
        for reader in readers:
            screen = idle_cards.ask(case, now + PATIENCE, IDLE, there)
            await say(session, reader, screen, now=now)


async def _close_idle(session: AsyncSession, now: datetime, zone: str) -> None:
    """Close the cases of which nobody said that they stay open, and tell everybody in them."""
    last = _last_said()
    silent = _silent().where(
        Case.idle_asked_at <= now - PATIENCE,
        Case.idle_asked_at >= last,
        or_(Case.kept_at.is_(None), Case.kept_at < Case.idle_asked_at),
    )
    for found in (await session.scalars(silent.limit(AT_ONCE))).all():
        if not rules.is_day(now, _zone(found, zone)) or found.resident.presence is not None:
            continue
        case = await cases.lock_case(session, found.id)
        if not case.is_open or case.waiting_since is not None:
            continue
        case.state, case.closed_at, case.closed_by = CaseState.CLOSED, now, None
        await say(session, case.resident, cards.closed_for_resident(case), now=now)
        interpreter = case.interpreter
        if interpreter is not None:
            await say(session, interpreter, cards.closed_for_interpreter(case), now=now)
        for reader in await staff.readers(session, case, now=now):
            await say(session, reader, idle_cards.closed(case), now=now)
        await offers.end(session, case, now=now)


async def keep_open(session: AsyncSession, person: Person, case_id: int, *, now: datetime) -> Case:
    """Keep a case open that was silent for long. Raises NotAllowed, CaseRefused."""
    case = await staff.lock_to_answer(session, person, case_id, now=now)
    case.kept_at = now
    await session.flush()
    return case


# --- readiness ----------------------------------------------------------------------------------


async def _ask_ready(session: AsyncSession, now: datetime, zone: str) -> None:
    """Ask by day who was not asked, and gave no sign, for long."""
    if not rules.is_day(now, zone):
        return
    sign = func.coalesce(
        Interpreter.ready_asked_at, Interpreter.ready_at, func.min(RosterEntry.approved_at)
    )
    asked = (
        select(Person)
        .join(RosterEntry, RosterEntry.person_id == Person.id)
        .outerjoin(Interpreter, Interpreter.person_id == Person.id)
        .where(roster.is_interpreter(), Person.telegram_id.is_not(None))
        .where(Person.unreachable.is_(None))
        .where(or_(Interpreter.paused_until.is_(None), Interpreter.paused_until <= now))
        .where(or_(Interpreter.ready_at.is_(None), Interpreter.ready_at <= now - READY))
        .group_by(Person.id, Interpreter.ready_asked_at, Interpreter.ready_at)
        .having(sign <= now - READY)
        .order_by(Person.id)
        .limit(AT_ONCE)
    )
    for person in (await session.scalars(asked)).all():
        wishes = await session.get(Interpreter, person.id)
        if wishes is None:
            wishes = Interpreter(person_id=person.id)
            session.add(wishes)
        wishes.ready_asked_at = now
        entries = await roster.entries_of(session, person)
        await say(session, person, profile_cards.still_ready(entries), now=now, sending=NOTICE)
