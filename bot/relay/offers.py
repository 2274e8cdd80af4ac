"""Offers of a case to interpreters: the first to accept has it.

An offer goes out to a circle of interpreters; when its time ends the circle widens to those
asked least recently. A lapsed offer may still be accepted while nobody else has; a *no* is
remembered. Verbs that change who interprets a case lock its row first.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, delete, exists, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.people import rights, roles
from bot.people.looks import SeenKind, note_look
from bot.people.model import Person
from bot.people.rights import Action
from bot.relay import cards, cases, recaps, roster, staff
from bot.relay.model import (
    Case,
    CaseRefusal,
    CaseRefused,
    CaseState,
    Offer,
    OfferState,
    RosterEntry,
)
from bot.shifts.model import Shift, SignUp, SignUpState
from bot.spine.jobs.model import Due, JobContext, Priority, cancel, job
from bot.spine.outbox.say import edit, say
from bot.spine.outbox.screen import Screen

CIRCLE = 2  # interpreters asked at once; each lapse asks as many more


# --- asking -------------------------------------------------------------------------------------


def needs_interpreter(case: Case) -> bool:
    """Tell whether an interpreter should be looked for.

    For an open case in a language other than the staff's; also in one that is only assumed, for
    no machine can be trusted then, and nobody reads what is not translated.
    """
    return (
        case.is_open
        and case.is_placed
        and case.interpreter_id is None
        and case.language != case.staff_language
    )


async def seek(session: AsyncSession, case: Case, *, now: datetime) -> None:
    """Offer the case at once if it needs an interpreter and nobody has been asked yet."""
    if not needs_interpreter(case):
        return
    is_asked = select(Offer.id).where(Offer.case_id == case.id).exists()
    speaks = select(RosterEntry.id).where(RosterEntry.language == case.language)
    if await session.scalar(speaks.where(~is_asked).limit(1)) is not None:
        await _schedule_widening(session, case, at=now, now=now)


async def _schedule_widening(
    session: AsyncSession, case: Case, *, at: datetime, now: datetime
) -> None:
    await widen.schedule(session, Due(at, now, key=_key(case)), case_id=case.id)


def _key(case: Case) -> str:
    return f"offer:{case.id}"


@job("offer-lapse", Priority.OFFER)
async def widen(context: JobContext, case_id: int) -> None:
    """Let open offers lapse, and offer the case to the next circle."""
    session, now = context.session, context.now
    case = await session.get(Case, case_id)
    if case is None or not needs_interpreter(case):
        return
    await session.execute(
        update(Offer)
        .where(Offer.case_id == case.id, Offer.state == OfferState.OPEN, Offer.lapses_at <= now)
        .values(state=OfferState.LAPSED)
    )
    lapses_at = now + timedelta(seconds=context.settings.offer_seconds)
    circle = await next_circle(session, case, now=now)
    for person in circle:
        await _offer(session, case, person, lapses_at, now)
    if circle or await _is_anybody_left(session, case):
        await _schedule_widening(session, case, at=lapses_at, now=now)


async def next_circle(session: AsyncSession, case: Case, *, now: datetime) -> list[Person]:
    """Choose who is asked next: those on shift first, then those asked least recently.

    They interpret the case's language, were not asked for it yet, and have no other case.
    """
    on_shift = exists().where(
        SignUp.person_id == Person.id,
        SignUp.state == SignUpState.TAKEN,
        SignUp.shift_id == Shift.id,
        Shift.starts_at <= now,
        Shift.ends_at > now,
    )
    busy = select(Case.interpreter_id).where(
        Case.state == CaseState.OPEN, Case.interpreter_id.is_not(None)
    )
    people = await session.scalars(
        select(Person)
        .join(RosterEntry, RosterEntry.person_id == Person.id)
        .where(_could_be_asked(case), Person.id.not_in(busy))
        .where(Person.telegram_id.is_not(None), Person.unreachable.is_(None))
        .order_by(
            on_shift.desc(), RosterEntry.asked_at.is_not(None), RosterEntry.asked_at, RosterEntry.id
        )
        .limit(CIRCLE)
    )
    return list(people)


def _could_be_asked(case: Case) -> ColumnElement[bool]:
    """Match roster entries of those who were not asked for the case yet."""
    asked = select(Offer.person_id).where(Offer.case_id == case.id)
    return (
        (RosterEntry.language == case.language)
        & (RosterEntry.person_id != case.resident_id)
        & RosterEntry.person_id.not_in(asked)
        & roster.is_interpreter()
    )


async def _is_anybody_left(session: AsyncSession, case: Case) -> bool:
    """Tell whether somebody was not asked who may be free or reachable later."""
    left = select(RosterEntry.id).where(_could_be_asked(case)).limit(1)
    return await session.scalar(left) is not None


async def _offer(
    session: AsyncSession, case: Case, person: Person, lapses_at: datetime, now: datetime
) -> None:
    outbox_id = await say(session, person, cards.offer(case), now=now)
    session.add(
        Offer(
            case=case,
            person=person,
            state=OfferState.OPEN,
            outbox_id=outbox_id,
            offered_at=now,
            lapses_at=lapses_at,
        )
    )
    await session.execute(
        update(RosterEntry)
        .where(RosterEntry.person_id == person.id, RosterEntry.language == case.language)
        .values(asked_at=now)
    )


# --- answering ----------------------------------------------------------------------------------


async def accept(session: AsyncSession, person: Person, case_id: int, *, now: datetime) -> Case:
    """Give the case to the first who accepts, with all that was said.

    Raises NotAllowed; CaseRefused for a case that is taken or over, or without an offer that
    still stands: one that was declined or handed back does not.
    """
    case = await cases.lock_case(session, case_id)
    await roles.reload_grants(session, person)
    rights.require_anywhere(person, Action.INTERPRET)
    offer = await _offer_of(session, case, person)
    if not await roster.may_interpret(session, person, case):
        raise CaseRefused(CaseRefusal.NOT_INTERPRETER)
    if case.interpreter_id == person.id and case.is_open:
        return case
    if case.interpreter_id is not None or not case.is_open:
        raise CaseRefused(CaseRefusal.OFFER_TAKEN)
    if offer.state not in (OfferState.OPEN, OfferState.LAPSED):
        raise CaseRefused(CaseRefusal.NOT_INTERPRETER)
    case.interpreter = person
    offer.state, offer.answered_at = OfferState.ACCEPTED, now
    await session.flush()
    await cancel(session, _key(case))
    await _end_cards(session, case, "offer-card-taken", now, but=person)
    await edit(session, offer.outbox_id, person, cards.offer_accepted(case), now=now)
    note_look(session, person, SeenKind.CASE, case.id, now=now)
    await recaps.give_interpreter(session, case, person, now=now)
    await _tell_staff(session, case, "interpreter-joined", now)
    await say(session, case.resident, Screen("interpreter-joined-you"), now=now)
    return case


async def _offer_of(session: AsyncSession, case: Case, person: Person) -> Offer:
    """Return the offer of the case to this person. Raises CaseRefused if there was none."""
    offer = await _offer_to(session, case, person)
    if offer is None:
        raise CaseRefused(CaseRefusal.NOT_INTERPRETER)
    return offer


async def _offer_to(session: AsyncSession, case: Case, person: Person) -> Offer | None:
    return await session.scalar(
        select(Offer).where(Offer.case_id == case.id, Offer.person_id == person.id)
    )


async def decline(session: AsyncSession, person: Person, case_id: int, *, now: datetime) -> None:
    """Remember a *no* and ask the next one at once. Raises CaseRefused."""
    case = await cases.lock_case(session, case_id)
    offer = await _offer_of(session, case, person)
    if case.interpreter_id == person.id:
        await hand_back(session, person, case_id, now=now)
        return
    was_open = offer.state is OfferState.OPEN
    offer.state, offer.answered_at = OfferState.DECLINED, now
    await _show_over(session, offer, "offer-card-declined", now)
    if was_open and needs_interpreter(case):
        await _schedule_widening(session, case, at=now, now=now)


async def hand_back(session: AsyncSession, person: Person, case_id: int, *, now: datetime) -> Case:
    """Let the interpreter leave; the machine carries on and the next circle is asked.

    Raises CaseRefused for somebody who does not interpret the case.
    """
    case = await cases.lock_case(session, case_id)
    if case.interpreter_id != person.id:
        raise CaseRefused(CaseRefusal.NOT_INTERPRETER)
    staff.require_open(case)
    await _leave(session, case, person, "offer-card-left", OfferState.DECLINED, now)
    await _tell_staff(session, case, "interpreter-left", now, but=person)
    await _seek_anew(session, case, person, now)
    return case


# --- losing an interpreter ----------------------------------------------------------------------


@dataclass(frozen=True)
class Loss:
    """How a case loses its interpreter: what their offer then says, and what the staff hear."""

    card: str | None
    news: str


OUT_OF_REACH = Loss(None, "interpreter-lost")
WITHDRAWN = Loss("offer-card-withdrawn", "interpreter-left")


async def require_interpreter(session: AsyncSession, case: Case, person: Person) -> None:
    """Raise unless this person interprets the case now. Raises NotAllowed, CaseRefused."""
    rights.require_anywhere(person, Action.INTERPRET)
    interpreter = await roster.interpreter_of(session, case)
    if interpreter is None or interpreter.id != person.id:
        raise CaseRefused(CaseRefusal.NOT_INTERPRETER)


async def keep_interpreter(session: AsyncSession, case: Case, *, now: datetime) -> Person | None:
    """Return who interprets the case; somebody who no longer may loses it here."""
    interpreter = await roster.interpreter_of(session, case)
    if interpreter is None and case.interpreter_id is not None and case.is_open:
        await _lose(session, case.id, case.interpreter_id, WITHDRAWN, now)
    return interpreter


async def let_go(session: AsyncSession, person: Person, *, now: datetime) -> None:
    """Give what somebody out of reach interprets, or was offered, to others."""
    for case_id in await _interpreted(session, person):
        await _lose(session, case_id, person.id, OUT_OF_REACH, now)
    for offer in await _offers_to(session, person, OfferState.OPEN):
        offer.state = OfferState.LAPSED
        await _schedule_widening(session, offer.case, at=now, now=now)


async def withdraw_interpreter(session: AsyncSession, person: Person, *, now: datetime) -> None:
    """Take cases, offers and the roster's languages from somebody who may no longer interpret."""
    await roster.remove(session, person)
    # Accepting locks the case as well, so the later of the two sees what the earlier did.
    for case_id in await _interpreted_or_offered(session, person):
        await _lose(session, case_id, person.id, WITHDRAWN, now)
    for offer in await _offers_to(session, person, OfferState.OPEN, OfferState.LAPSED):
        if offer.state is OfferState.OPEN:
            await _schedule_widening(session, offer.case, at=now, now=now)
        offer.state = OfferState.LAPSED
        await _show_over(session, offer, "offer-card-withdrawn", now)


async def _interpreted(session: AsyncSession, person: Person) -> list[int]:
    """List the open cases that somebody interprets, in the order of locks."""
    return await _open_cases(session, Case.interpreter_id == person.id)


async def _interpreted_or_offered(session: AsyncSession, person: Person) -> list[int]:
    """List the open cases that somebody interprets or could still accept, in the order of locks."""
    offered = select(Offer.case_id).where(
        Offer.person_id == person.id, Offer.state.in_([OfferState.OPEN, OfferState.LAPSED])
    )
    theirs = (Case.interpreter_id == person.id) | Case.id.in_(offered)
    return await _open_cases(session, theirs)


async def _open_cases(session: AsyncSession, which: ColumnElement[bool]) -> list[int]:
    ids = await session.scalars(
        select(Case.id).where(which, Case.state == CaseState.OPEN).order_by(Case.id)
    )
    return list(ids)


async def _offers_to(session: AsyncSession, person: Person, *states: OfferState) -> list[Offer]:
    offers = await session.scalars(
        select(Offer)
        .where(Offer.person_id == person.id, Offer.state.in_(states))
        .order_by(Offer.id)
        .options(joinedload(Offer.case, innerjoin=True))
    )
    return list(offers)


async def _lose(
    session: AsyncSession, case_id: int, person_id: int, loss: Loss, now: datetime
) -> None:
    """Let a case lose its interpreter, and ask the next ones."""
    case = await cases.lock_case(session, case_id)
    person = case.interpreter
    if person is None or person.id != person_id:
        return
    await _leave(session, case, person, loss.card, OfferState.LAPSED, now)
    await _tell_staff(session, case, loss.news, now, but=person)
    await _seek_anew(session, case, person, now)


async def _leave(
    session: AsyncSession,
    case: Case,
    person: Person,
    card: str | None,
    becomes: OfferState,
    now: datetime,
) -> None:
    case.interpreter = None
    offer = await _offer_to(session, case, person)
    if offer is not None:
        offer.state, offer.answered_at = becomes, now
        if card is not None:
            await _show_over(session, offer, card, now)


async def _tell_staff(
    session: AsyncSession, case: Case, text_id: str, now: datetime, *, but: Person | None = None
) -> None:
    for reader in await staff.readers(session, case, now=now):
        if but is None or reader.id != but.id:
            await say(session, reader, cards.interpreter_news(case, text_id), now=now)


async def _seek_anew(session: AsyncSession, case: Case, but: Person, now: datetime) -> None:
    if needs_interpreter(case):
        await _reopen(session, case, but=but)
        await _schedule_widening(session, case, at=now, now=now)


async def _reopen(session: AsyncSession, case: Case, *, but: Person | None = None) -> None:
    """Forget the cards of those who lost the race, so that they are asked again; a no is not."""
    lost = delete(Offer).where(Offer.case_id == case.id, Offer.state == OfferState.TAKEN)
    if but is not None:
        lost = lost.where(Offer.person_id != but.id)
    await session.execute(lost)


# --- the case changes ---------------------------------------------------------------------------


async def language_changed(session: AsyncSession, case: Case, *, now: datetime) -> None:
    """Ask for the case's new language, unless its interpreter speaks that too."""
    if await roster.interpreter_of(session, case) is not None:
        return
    if case.interpreter_id is not None:
        case.interpreter = None
        await _tell_staff(session, case, "interpreter-left", now)
    await _end_cards(session, case, "offer-card-over", now)
    await _reopen(session, case)
    await cancel(session, _key(case))
    if needs_interpreter(case):
        await _schedule_widening(session, case, at=now, now=now)


async def end(session: AsyncSession, case: Case, *, now: datetime) -> None:
    """Say on open cards that the case is over, and ask nobody any more."""
    await cancel(session, _key(case))
    await _end_cards(session, case, "offer-card-over", now)


async def resume(session: AsyncSession, case: Case, *, now: datetime) -> None:
    """Ask again for a case that was closed and is open again: closing has ended all offers."""
    case.interpreter = None
    await session.flush()
    if needs_interpreter(case):
        await _reopen(session, case)
        await _schedule_widening(session, case, at=now, now=now)


async def _end_cards(
    session: AsyncSession, case: Case, text_id: str, now: datetime, *, but: Person | None = None
) -> None:
    """Show on every card that could still be tapped that it can't."""
    tappable = (OfferState.OPEN, OfferState.LAPSED, OfferState.ACCEPTED)
    for offer in await session.scalars(
        select(Offer).where(Offer.case_id == case.id, Offer.state.in_(tappable))
    ):
        if but is None or offer.person_id != but.id:
            offer.state = OfferState.TAKEN
            await edit(
                session, offer.outbox_id, offer.person, cards.offer_over(case, text_id), now=now
            )


async def _show_over(session: AsyncSession, offer: Offer, text_id: str, now: datetime) -> None:
    case = await cases.case_by_id(session, offer.case_id)
    await edit(session, offer.outbox_id, offer.person, cards.offer_over(case, text_id), now=now)
