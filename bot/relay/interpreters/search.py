"""The search for an interpreter: waves of offers, until somebody accepts or the case needs none.

A wave asks those on shift first, then who is surely ready, in the case's area, and was asked least
recently. When all have let their offer lapse, staff and resident are told once; after a rest the
search begins again with everybody who has not said *no*.
"""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, exists, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.model import Grant, Person
from bot.relay import cards, roster, staff
from bot.relay.interpreters import offer_cards, rules
from bot.relay.interpreters.model import Interpreter
from bot.relay.interpreters.rules import Load
from bot.relay.model import Case, CaseState, Entry, Level, Offer, OfferState, RosterEntry
from bot.shifts.model import Shift, SignUp, SignUpState
from bot.spine.jobs.model import Due, JobContext, Priority, cancel, job
from bot.spine.outbox.say import say
from bot.spine.outbox.screen import Screen
from bot.spine.wall_clock import instant_on, local_day


def needs_interpreter(case: Case) -> bool:
    """Tell whether an interpreter should be looked for.

    For an open case in a language other than the staff's; also in one that is only assumed, for
    no machine can be trusted then, and nobody reads what is not translated. One who wants to hand
    it over stays until somebody accepts.
    """
    return (
        case.is_open
        and case.is_placed
        and (case.interpreter_id is None or case.handover_at is not None)
        and case.language != case.staff_language
    )


async def begin(session: AsyncSession, case: Case, *, now: datetime) -> None:
    """Offer the case at once if it needs an interpreter and nobody has been asked yet."""
    if not needs_interpreter(case):
        return
    if case.sought_at is None:
        case.sought_at = now
    is_asked = select(Offer.id).where(Offer.case_id == case.id).exists()
    speaks = select(RosterEntry.id).where(
        RosterEntry.language == case.language, RosterEntry.approved_at.is_not(None)
    )
    if await session.scalar(speaks.where(~is_asked).limit(1)) is not None:
        await _schedule(session, case, at=now, now=now)


async def begin_again(session: AsyncSession, case: Case, *, now: datetime) -> None:
    """Begin a new search, in which everybody may be asked who has not said *no*."""
    if not needs_interpreter(case):
        return
    case.round_at, case.rested_at, case.told_at = now, None, None
    case.sought_at = case.sought_at or now
    await _schedule(session, case, at=now, now=now)


async def go_on(session: AsyncSession, case: Case, *, now: datetime) -> None:
    """Ask the next one at once: somebody has said *no*, or can't be reached."""
    if needs_interpreter(case):
        await _schedule(session, case, at=now, now=now)


async def begin_for(session: AsyncSession, language: str, *, now: datetime) -> None:
    """Offer to a newcomer the open cases of their language that have no interpreter."""
    waiting = await session.scalars(
        select(Case)
        .where(Case.state == CaseState.OPEN, Case.language == language)
        .where(Case.interpreter_id.is_(None), Case.area_id.is_not(None))
        .order_by(Case.id)
    )
    for case in waiting:
        await go_on(session, case, now=now)


async def stop(session: AsyncSession, case: Case) -> None:
    """Ask nobody any more."""
    await cancel(session, _key(case))


async def _schedule(session: AsyncSession, case: Case, *, at: datetime, now: datetime) -> None:
    await widen.schedule(session, Due(at, now, key=_key(case)), case_id=case.id)


def _key(case: Case) -> str:
    return f"offer:{case.id}"


# --- a wave -------------------------------------------------------------------------------------


@job("offer-lapse", Priority.OFFER)
async def widen(context: JobContext, case_id: int) -> None:
    """Let open offers lapse, and offer the case to the next ones; where there are none, rest."""
    session, now = context.session, context.now
    case = await session.get(Case, case_id)
    if case is None or not needs_interpreter(case):
        return
    await session.execute(
        update(Offer)
        .where(Offer.case_id == case.id, Offer.state == OfferState.OPEN, Offer.lapses_at <= now)
        .values(state=OfferState.LAPSED)
    )
    if case.rested_at is not None and now - case.rested_at >= rules.REST:
        case.round_at, case.rested_at = now, None
    standing, size = await _size(session, case)
    circle = await next_circle(session, case, size, now=now, zone=context.settings.zone)
    lapses_at = now + timedelta(seconds=context.settings.offer_seconds)
    about = await _about(session, case)
    for person in circle:
        await _offer(session, case, person, about, lapses_at, now)
    if circle or standing:
        case.rested_at = None
        await _schedule(session, case, at=lapses_at, now=now)
    elif await _is_on_the_roster(session, case.language):
        await _rest(session, case, context)


async def _rest(session: AsyncSession, case: Case, context: JobContext) -> None:
    """Say once that nobody answers; look again when somebody may be free, or after a rest."""
    now = context.now
    case.rested_at = case.rested_at or now
    if case.told_at is None:
        case.told_at = now
        for reader in await staff.readers(session, case, now=now):
            await say(session, reader, cards.interpreter_news(case, "search-nobody"), now=now)
        if case.interpreter_id is None:
            await say(session, case.resident, Screen("search-nobody-you"), now=now)
    again = case.rested_at + rules.REST
    unasked = select(RosterEntry.id).where(_could_be_asked(case)).limit(1)
    if await session.scalar(unasked) is not None:  # they may be free or reachable sooner
        again = min(again, now + timedelta(seconds=context.settings.offer_seconds))
    await _schedule(session, case, at=max(again, now + timedelta(seconds=1)), now=now)


async def _size(session: AsyncSession, case: Case) -> tuple[int, int]:
    """Return how many offers stand, and how many more to make."""
    of_case = select(Offer.state).where(
        Offer.case_id == case.id, Offer.state.in_([OfferState.OPEN, OfferState.LAPSED])
    )
    if case.round_at is not None:
        of_case = of_case.where(Offer.offered_at >= case.round_at)
    states = Counter(await session.scalars(of_case))
    standing = states[OfferState.OPEN]
    size = rules.wave_size(
        is_urgent=case.matter in rules.URGENT,
        lapsed=states[OfferState.LAPSED],
        standing=standing,
    )
    return standing, size


async def next_circle(
    session: AsyncSession, case: Case, size: int, *, now: datetime, zone: str
) -> list[Person]:
    """Choose who is asked next: those on shift first, then those asked least recently.

    They interpret the case's language, were not asked in this round, and their wishes let them be
    asked now. `zone`: of their hours.
    """
    on_shift = exists().where(
        SignUp.person_id == Person.id,
        SignUp.state == SignUpState.TAKEN,
        SignUp.shift_id == Shift.id,
        Shift.starts_at <= now,
        Shift.ends_at > now,
    )
    is_near = exists().where(
        Grant.person_id == Person.id,
        Grant.taken_at.is_(None),
        or_(Grant.area_id.is_(None), Grant.area_id == case.area_id),
    )
    is_silent = and_(
        Interpreter.ready_asked_at.is_not(None),
        or_(
            Interpreter.ready_at.is_(None),
            Interpreter.ready_at < Interpreter.ready_asked_at,
        ),
    )
    found = await session.execute(
        select(Person, Interpreter)
        .join(RosterEntry, RosterEntry.person_id == Person.id)
        .outerjoin(Interpreter, Interpreter.person_id == Person.id)
        .where(_could_be_asked(case))
        .where(Person.telegram_id.is_not(None), Person.unreachable.is_(None))
        .order_by(
            on_shift.desc(),
            func.coalesce(is_silent, False),
            is_near.desc(),
            RosterEntry.asked_at.is_not(None),
            RosterEntry.asked_at,
            RosterEntry.level == Level.BASIC,
            RosterEntry.id,
        )
    )
    candidates = [(person, wishes) for person, wishes in found]
    if not candidates or not size:
        return []
    load = await loads(session, now, zone)
    free = [
        person
        for person, wishes in candidates
        if rules.is_free(wishes, load.of(person.id), now=now, zone=zone)
    ]
    return free[:size]


def _could_be_asked(case: Case) -> ColumnElement[bool]:
    """Match roster entries of those who may be asked for the case in this round."""
    barred = Offer.state.in_([OfferState.OPEN, OfferState.ACCEPTED, OfferState.DECLINED])
    lapsed: ColumnElement[bool] = Offer.state == OfferState.LAPSED
    if case.round_at is not None:
        lapsed = and_(lapsed, Offer.offered_at >= case.round_at)
    asked = select(Offer.person_id).where(Offer.case_id == case.id, or_(barred, lapsed))
    of_resident = select(Case.id).where(Case.resident_id == case.resident_id)
    know_them = select(Offer.person_id).where(
        Offer.case_id.in_(of_resident), Offer.knows_resident.is_(True)
    )
    return and_(
        RosterEntry.language == case.language,
        RosterEntry.person_id != case.resident_id,
        RosterEntry.person_id.not_in(asked),
        RosterEntry.person_id.not_in(know_them),
        roster.is_interpreter(),
    )


@dataclass(frozen=True)
class Loads:
    """How much everybody has to interpret, by their ids."""

    now: Counter[int]
    today: Counter[int]

    def of(self, person_id: int) -> Load:
        """Return somebody's load."""
        return Load(self.now[person_id], self.today[person_id])


async def loads(session: AsyncSession, now: datetime, zone: str) -> Loads:
    """Count what everybody interprets now, and has taken since local midnight."""
    was_said = exists().where(Entry.case_id == Case.id, Entry.said_at > now - rules.SILENT)
    open_now = await session.scalars(
        select(Case.interpreter_id).where(
            Case.state == CaseState.OPEN, Case.interpreter_id.is_not(None), was_said
        )
    )
    midnight = instant_on(local_day(now, zone), 0, zone)
    today = await session.scalars(select(Offer.person_id).where(Offer.accepted_at >= midnight))
    return Loads(Counter(one for one in open_now if one is not None), Counter(today))


async def _is_on_the_roster(session: AsyncSession, language: str) -> bool:
    """Tell whether anybody interprets the language, be they free or not."""
    there = select(RosterEntry.id).where(RosterEntry.language == language, roster.is_interpreter())
    return await session.scalar(there.limit(1)) is not None


# --- an offer -----------------------------------------------------------------------------------


async def _about(session: AsyncSession, case: Case) -> offer_cards.About:
    said = select(func.count()).where(Entry.case_id == case.id)
    return offer_cards.About(case.matter, await session.scalar(said) or 0)


async def _offer(
    session: AsyncSession,
    case: Case,
    person: Person,
    about: offer_cards.About,
    lapses_at: datetime,
    now: datetime,
) -> None:
    outbox_id = await say(session, person, offer_cards.offer(case, about, now=now), now=now)
    offer = await session.scalar(
        select(Offer).where(Offer.case_id == case.id, Offer.person_id == person.id)
    )
    if offer is None:
        offer = Offer(case=case, person=person)
        session.add(offer)
    offer.state, offer.outbox_id, offer.answered_at = OfferState.OPEN, outbox_id, None
    offer.offered_at, offer.lapses_at = now, lapses_at
    await session.execute(
        update(RosterEntry)
        .where(RosterEntry.person_id == person.id, RosterEntry.language == case.language)
        .values(asked_at=now)
    )
