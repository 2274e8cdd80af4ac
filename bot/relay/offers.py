"""Offers of a case to interpreters: the first to accept has it.

Whom they go to, and when: interpreters/search.py. A lapsed offer may still be accepted while
nobody else has; a *no* is for good, and so is leaving, losing the role or dropping out. Verbs that
change who interprets a case lock its row first.
"""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.people import rights, roles
from bot.people.looks import SeenKind, note_look
from bot.people.model import Person
from bot.people.rights import Action
from bot.relay import cards, cases, recaps, roster, staff
from bot.relay.interpreters import debriefing, offer_cards, search
from bot.relay.interpreters.model import Interpreter
from bot.relay.model import (
    Case,
    CaseRefusal,
    CaseRefused,
    CaseState,
    Offer,
    OfferState,
)
from bot.spine.outbox.say import edit, say
from bot.spine.outbox.screen import Screen


async def seek(session: AsyncSession, case: Case, *, now: datetime) -> None:
    """Offer the case at once if it needs an interpreter and nobody has been asked yet."""
    await search.begin(session, case, now=now)


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
    is_free = case.interpreter_id is None or case.handover_at is not None
    if not is_free or not case.is_open:
        raise CaseRefused(CaseRefusal.OFFER_TAKEN)
    if offer.state not in (OfferState.OPEN, OfferState.LAPSED):
        raise CaseRefused(CaseRefusal.NOT_INTERPRETER)
    former = case.interpreter
    if former is not None:
        await _leave(session, case, former, "offer-card-left", now)
        await debriefing.ask(session, case, former, now=now)
    case.interpreter, case.joined_at = person, case.joined_at or now
    offer.state, offer.answered_at, offer.accepted_at = OfferState.ACCEPTED, now, now
    offer.nudged_at = now
    await session.execute(
        update(Interpreter).where(Interpreter.person_id == person.id).values(ready_at=now)
    )
    await session.flush()
    await search.stop(session, case)
    await _end_cards(session, case, "offer-card-taken", now, but=person)
    await edit(session, offer.outbox_id, person, offer_cards.accepted(case), now=now)
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
    if was_open:
        await search.go_on(session, case, now=now)


async def know_resident(
    session: AsyncSession, person: Person, case_id: int, *, now: datetime
) -> None:
    """Take a *no* of somebody who knows the resident: no case of theirs is offered to them again.

    To all others it is a *no* like any other. Raises CaseRefused.
    """
    case = await cases.lock_case(session, case_id)
    offer = await _offer_of(session, case, person)
    offer.knows_resident = True
    if offer.state is OfferState.TAKEN:
        await _show_over(session, offer, "offer-card-declined", now)
        return
    await decline(session, person, case_id, now=now)


async def hand_over(session: AsyncSession, person: Person, case_id: int, *, now: datetime) -> Case:
    """Have others asked to take the case over; until somebody does, its interpreter stays.

    Raises CaseRefused for somebody who does not interpret the case.
    """
    case = await _lock_own(session, person, case_id)
    if case.handover_at is None:
        case.handover_at = now
        await session.flush()
        await search.begin_again(session, case, now=now)
    return case


async def go_on(session: AsyncSession, person: Person, case_id: int, *, now: datetime) -> Case:
    """Let the interpreter go on: nobody is asked to take over any more. Raises CaseRefused."""
    case = await _lock_own(session, person, case_id)
    if case.handover_at is not None:
        case.handover_at = None
        await search.stop(session, case)
        await _end_cards(session, case, "offer-card-over", now, but=person)
    return case


async def _lock_own(session: AsyncSession, person: Person, case_id: int) -> Case:
    case = await cases.lock_case(session, case_id)
    await roles.reload_grants(session, person)
    if case.interpreter_id != person.id:
        raise CaseRefused(CaseRefusal.NOT_INTERPRETER)
    staff.require_open(case)
    return case


async def hand_back(session: AsyncSession, person: Person, case_id: int, *, now: datetime) -> Case:
    """Let the interpreter leave; the machine carries on and the next circle is asked.

    Raises CaseRefused for somebody who does not interpret the case.
    """
    case = await _lock_own(session, person, case_id)
    await _leave(session, case, person, "offer-card-left", now)
    await _tell_staff(session, case, "interpreter-left", now, but=person)
    await debriefing.ask(session, case, person, now=now)
    await search.begin_again(session, case, now=now)
    return case


# --- losing an interpreter ----------------------------------------------------------------------


@dataclass(frozen=True)
class Loss:
    """How a case loses its interpreter: what their offer then says, and what the staff hear."""

    card: str
    news: str


OUT_OF_REACH = Loss("offer-card-lost", "interpreter-lost")
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
        await search.go_on(session, offer.case, now=now)


async def withdraw_interpreter(session: AsyncSession, person: Person, *, now: datetime) -> None:
    """Take cases, offers and the roster's languages from somebody who no longer interprets."""
    await roster.remove(session, person)
    await _withdraw(session, person, None, now)


async def withdraw_language(
    session: AsyncSession, person: Person, language: str, *, now: datetime
) -> None:
    """Take a language from somebody, with the cases and offers in it."""
    await roster.remove_language(session, person, language)
    await _withdraw(session, person, language, now)


async def _withdraw(
    session: AsyncSession, person: Person, language: str | None, now: datetime
) -> None:
    """Take cases and offers from somebody: of a language, or with None all."""
    # Accepting locks the case as well, so the later of the two sees what the earlier did.
    for case_id in await _interpreted_or_offered(session, person):
        case = await cases.case_by_id(session, case_id)
        if language in (None, case.language):
            await _lose(session, case_id, person.id, WITHDRAWN, now)
    for offer in await _offers_to(session, person, OfferState.OPEN, OfferState.LAPSED):
        if language not in (None, offer.case.language):
            continue
        if offer.state is OfferState.OPEN:
            await search.go_on(session, offer.case, now=now)
        offer.state = OfferState.DECLINED
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
    await _leave(session, case, person, loss.card, now)
    await _tell_staff(session, case, loss.news, now, but=person)
    await search.begin_again(session, case, now=now)


async def _leave(
    session: AsyncSession, case: Case, person: Person, card: str, now: datetime
) -> None:
    """Let somebody interpret the case no more: for good, whatever button they keep."""
    case.interpreter, case.handover_at = None, None
    await session.flush()
    offer = await _offer_to(session, case, person)
    if offer is not None:
        offer.state, offer.answered_at = OfferState.DECLINED, now
        await _show_over(session, offer, card, now)


async def _tell_staff(
    session: AsyncSession, case: Case, text_id: str, now: datetime, *, but: Person | None = None
) -> None:
    for reader in await staff.readers(session, case, now=now):
        if but is None or reader.id != but.id:
            await say(session, reader, cards.interpreter_news(case, text_id), now=now)


# --- the case changes ---------------------------------------------------------------------------


async def language_changed(session: AsyncSession, case: Case, *, now: datetime) -> None:
    """Ask for the case's new language, unless its interpreter speaks that too."""
    if await roster.interpreter_of(session, case) is not None:
        return
    if case.interpreter_id is not None:
        case.interpreter = None
        await _tell_staff(session, case, "interpreter-left", now)
    case.handover_at = None
    await _end_cards(session, case, "offer-card-over", now)
    await search.stop(session, case)
    await search.begin_again(session, case, now=now)


async def end(session: AsyncSession, case: Case, *, now: datetime) -> None:
    """Say on open cards that the case is over, and ask nobody any more."""
    await search.stop(session, case)
    case.handover_at = None
    if case.interpreter is not None:
        await debriefing.ask(session, case, case.interpreter, now=now)
    await _end_cards(session, case, "offer-card-over", now)


async def resume(session: AsyncSession, case: Case, *, now: datetime) -> None:
    """Ask again for a case that was closed and is open again: closing has ended all offers."""
    case.interpreter, case.handover_at, case.idle_asked_at = None, None, None
    await session.flush()
    await search.begin_again(session, case, now=now)


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
