"""Interpreters: offers of a case that the first to accept takes.

An offer goes out to a circle of interpreters; when its time ends the circle widens to those asked least recently. A lapsed offer
may still be accepted while nobody else has; a *no* is remembered. One interpreter a case, won by a conditional write.
"""

from collections.abc import Collection, Mapping
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Any

from sqlalchemy import BigInteger, ForeignKey, Index, exists, select, update
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import Mapped, mapped_column

from bot.people.model import Person
from bot.relay import cases, copies
from bot.relay import translations as translations
from bot.relay.cards import Reader
from bot.relay.cases import Case, CaseState
from bot.relay.roster import RosterLine
from bot.shifts.model import Shift, SignUp, SignUpState
from bot.spine.ahead import Ahead
from bot.spine.buttons import Payload
from bot.spine.db.queries import one_of
from bot.spine.db.types import Base, BigId
from bot.spine.jobs import model as due
from bot.spine.jobs.model import Duty
from bot.spine.outbox import model as outbox
from bot.spine.outbox.screen import Button
from bot.spine.refused import Refused
from bot.spine.texts.render import LanguageName

CIRCLE = 2  # interpreters asked at once; each lapse asks as many more
WIDEN = "offer-lapse"


class OfferState(StrEnum):
    OPEN = "open"
    LAPSED = "lapsed"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    TAKEN = "taken"  # by somebody else, or the case ended


class Offer(Base):
    __tablename__ = "offers"

    id: Mapped[int] = mapped_column(BigId, primary_key=True)
    case_id: Mapped[int] = mapped_column(ForeignKey("cases.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    state: Mapped[OfferState] = mapped_column(default=OfferState.OPEN)
    outbox_id: Mapped[int] = mapped_column(BigInteger)
    offered_at: Mapped[datetime]
    lapses_at: Mapped[datetime]
    answered_at: Mapped[datetime | None] = mapped_column(default=None)

    # One card a person and case: a no is remembered.
    __table_args__ = (Index("uq_offers_person", "case_id", "person_id", unique=True),)


class AcceptOffer(Payload, prefix="ofa"):
    case: int


class DeclineOffer(Payload, prefix="ofd"):
    case: int


class HandBack(Payload, prefix="ofh"):
    case: int


class OfferTaken(Refused):
    """Another interpreter was faster, or the case is over."""

    text_id = "offer-taken"


class NotYours(Refused):
    """The case was not offered to this person, or they do not interpret it."""

    text_id = "interpreter-not-yours"


# --- offers --------------------------------------------------------------------------------------------------------


async def next_circle(session: AsyncSession, case: Case, now: datetime) -> list[Person]:
    """Who is asked next: of the case's language, not asked for it yet, free; on shift first, then least recently asked."""
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
    found = await session.scalars(
        select(Person)
        .join(RosterLine, RosterLine.person_id == Person.id)
        .where(RosterLine.language == case.language, Person.telegram_id.is_not(None))
        .where(Person.unreachable.is_(None), Person.id != case.resident_id)
        .where(Person.id.not_in(select(Offer.person_id).where(Offer.case_id == case.id)))
        .where(Person.id.not_in(busy))
        .order_by(
            on_shift.desc(), RosterLine.asked_at.is_not(None), RosterLine.asked_at, RosterLine.id
        )
        .limit(CIRCLE)
    )
    return list(found)


# Of these cases those for which nobody has been asked, though the roster has somebody: asked with every foreign message, hence
# built once.
_NOT_ASKED = (
    select(Case.id)
    .where(one_of(Case.id, "cases"))
    .where(select(RosterLine.id).where(RosterLine.language == Case.language).exists())
    .where(~select(Offer.id).where(Offer.case_id == Case.id).exists())
)
# Another language of the case is another question. The roster changes by import alone, and offers are made by a duty; a turn that
# takes some back (`_reopen`) plans the next circle by itself.
_TO_ASK: Ahead[tuple[int, str], bool] = Ahead("somebody to ask for a case")


async def prepare(session: AsyncSession, open_cases: Collection[Case]) -> None:
    """Finds at once what `seek` will ask."""
    wanting = [case for case in open_cases if needs_one(case)]
    if wanting:
        to_ask = await _not_asked(session, wanting)
        _TO_ASK.learn(session, {(case.id, case.language): case.id in to_ask for case in wanting})


async def seek(session: AsyncSession, case: Case, *, now: datetime) -> None:
    """Offers go out at once if the case needs an interpreter and none is asked yet."""
    if not needs_one(case):
        return

    async def look() -> bool:
        return bool(await _not_asked(session, [case]))

    if await _TO_ASK.ask(session, (case.id, case.language), look):
        await _plan(session, case.id, at=now, now=now)


async def _not_asked(session: AsyncSession, wanting: Collection[Case]) -> set[int]:
    return set(await session.scalars(_NOT_ASKED, {"cases": [case.id for case in wanting]}))


def needs_one(case: Case) -> bool:
    """Whether an interpreter should be looked for: an open case, surely in a language other than the staff's."""
    return (
        case.state is CaseState.OPEN
        and case.area_id is not None
        and case.interpreter_id is None
        and case.certainty is not cases.Certainty.ASSUMED
        and case.language != case.staff_language
    )


async def _plan(session: AsyncSession, case_id: int, *, at: datetime, now: datetime) -> None:
    await due.plan(
        session, WIDEN, {"case": case_id}, at=at, now=now, key=f"offer:{case_id}", urgency=3
    )


def widen_duty(offer_seconds: int) -> Duty:
    """The duty of kind `offer-lapse`: what was offered lapses, the next circle is asked."""

    async def widen(session: AsyncSession, args: Mapping[str, Any], now: datetime) -> None:
        case = await session.get(Case, args["case"])
        if case is None or not needs_one(case):
            return
        await session.execute(
            update(Offer)
            .where(Offer.case_id == case.id, Offer.state == OfferState.OPEN, Offer.lapses_at <= now)
            .values(state=OfferState.LAPSED)
        )
        lapses_at = now + timedelta(seconds=offer_seconds)
        circle = await next_circle(session, case, now)
        for person in circle:
            await _offer(session, case, person, now, lapses_at)
        if circle or await _some_were_not_asked(session, case):
            await _plan(session, case.id, at=lapses_at, now=now)

    return widen


async def _some_were_not_asked(session: AsyncSession, case: Case) -> bool:
    """Whether the roster has somebody who was not asked for this case: they may be free, or in reach, when the time comes."""
    asked = select(Offer.person_id).where(Offer.case_id == case.id)
    others = (
        select(RosterLine.id)
        .where(RosterLine.language == case.language, RosterLine.person_id != case.resident_id)
        .where(RosterLine.person_id.not_in(asked))
    )
    return await session.scalar(others.limit(1)) is not None


async def _offer(
    session: AsyncSession, case: Case, person: Person, now: datetime, lapses_at: datetime
) -> None:
    buttons = [
        [
            Button("offer-accept", AcceptOffer(case.id).pack()),
            Button("offer-decline", DeclineOffer(case.id).pack()),
        ]
    ]
    post = await outbox.say(session, person, "offer-card", _args(case), now=now, buttons=buttons)
    session.add(
        Offer(
            case_id=case.id,
            person_id=person.id,
            outbox_id=post,
            offered_at=now,
            lapses_at=lapses_at,
        )
    )
    await session.execute(
        update(RosterLine)
        .where(RosterLine.person_id == person.id, RosterLine.language == case.language)
        .values(asked_at=now)
    )
    await session.flush()


def _args(case: Case) -> dict[str, Any]:
    return {
        "number": str(case.id),
        "language": LanguageName(case.language),
        "other": LanguageName(case.staff_language),
    }


async def accept(session: AsyncSession, person: Person, case_id: int, *, now: datetime) -> Case:
    """The first to accept interprets the case, and gets all that was said. Raises OfferTaken, NotYours."""
    case = await cases.case_by_id(session, case_id)
    offer = await _offer_of(session, case, person)
    if case.interpreter_id == person.id and case.state is CaseState.OPEN:
        return case
    won = await session.execute(
        update(Case)
        .where(Case.id == case.id, Case.interpreter_id.is_(None), Case.state == CaseState.OPEN)
        .values(interpreter_id=person.id)
        .execution_options(synchronize_session=False)
    )
    if won.rowcount == 0:  # type: ignore[attr-defined]
        raise OfferTaken
    cases.interpreter_changed(session, person.id)
    await session.refresh(case)
    offer.state, offer.answered_at = OfferState.ACCEPTED, now
    await due.cancel(session, f"offer:{case.id}")
    await _end_cards(session, case, "offer-card-taken", now, but=person.id)
    await outbox.rewrite(
        session,
        offer.outbox_id,
        person,
        "offer-card-yours",
        _args(case),
        now=now,
        buttons=[[Button("offer-hand-back", HandBack(case.id).pack())]],
    )
    await _give_transcript(session, case, person, now)
    for reader in await cases.readers(session, case, now):
        await outbox.say(session, reader, "interpreter-joined", _args(case), now=now)
    resident = await session.get_one(Person, case.resident_id)
    await outbox.say(session, resident, "interpreter-joined-you", now=now)
    return case


async def _offer_of(session: AsyncSession, case: Case, person: Person) -> Offer:
    offer = await _offer_to(session, case, person)
    if offer is None:
        raise NotYours
    return offer


async def _offer_to(session: AsyncSession, case: Case, person: Person) -> Offer | None:
    return await session.scalar(
        select(Offer).where(Offer.case_id == case.id, Offer.person_id == person.id)
    )


async def _give_transcript(
    session: AsyncSession, case: Case, person: Person, now: datetime
) -> None:
    said = await cases.entries_of(session, case)
    found = await translations.current(session, said)
    resident = await session.get_one(Person, case.resident_id)
    for entry in said:
        author = await session.get_one(Person, entry.author_id)
        language = translations.language_for(case, entry)
        await copies.deliver(
            session,
            case,
            entry,
            [(person, Reader.INTERPRETER, language)],
            resident=resident,
            author=author,
            now=now,
            found=found,
        )
        if (entry.id, language) not in found:
            await translations.ask(session, entry, language, now=now)


async def decline(session: AsyncSession, person: Person, case_id: int, *, now: datetime) -> None:
    """A no: remembered, and the next one is asked at once. Raises NotYours."""
    case = await cases.case_by_id(session, case_id)
    offer = await _offer_of(session, case, person)
    if case.interpreter_id == person.id:
        await hand_back(session, person, case_id, now=now)
        return
    was_open = offer.state is OfferState.OPEN
    offer.state, offer.answered_at = OfferState.DECLINED, now
    await outbox.rewrite(
        session, offer.outbox_id, person, "offer-card-declined", _args(case), now=now
    )
    if was_open and needs_one(case):
        await _plan(session, case.id, at=now, now=now)


async def hand_back(session: AsyncSession, person: Person, case_id: int, *, now: datetime) -> Case:
    """The interpreter leaves; the machine carries on and the next circle is asked. Raises NotYours."""
    case = await cases.case_by_id(session, case_id)
    if not await _leave(session, case, person):
        raise NotYours
    offer = await _offer_to(session, case, person)
    if offer is not None:
        offer.state, offer.answered_at = OfferState.DECLINED, now
        await outbox.rewrite(
            session, offer.outbox_id, person, "offer-card-left", _args(case), now=now
        )
    await _seek_anew(session, case, "interpreter-left", person, now)
    return case


async def gone(session: AsyncSession, args: Mapping[str, Any], now: datetime) -> None:
    """Duty: somebody can't be written to any more. What they interpret is handed back, what they were offered goes on."""
    person = await session.get_one(Person, args["person"])
    if person.unreachable is None:
        return
    held = select(Case).where(Case.interpreter_id == person.id, Case.state == CaseState.OPEN)
    for case in (await session.scalars(held.order_by(Case.id))).all():
        await _leave(session, case, person)
        offer = await _offer_to(session, case, person)
        if offer is not None:
            offer.state = OfferState.LAPSED
        await _seek_anew(session, case, "interpreter-lost", person, now)
    asked = select(Offer).where(Offer.person_id == person.id, Offer.state == OfferState.OPEN)
    for offer in (await session.scalars(asked.order_by(Offer.id))).all():
        offer.state = OfferState.LAPSED
        await _plan(session, offer.case_id, at=now, now=now)


async def language_changed(session: AsyncSession, case: Case, *, now: datetime) -> None:
    """The case is in another language than was thought: whoever was asked for the old one is not needed any more."""
    person = await session.get(Person, case.interpreter_id) if case.interpreter_id else None
    if person is not None:
        speaks = select(RosterLine.id).where(
            RosterLine.person_id == person.id, RosterLine.language == case.language
        )
        if await session.scalar(speaks) is not None:
            return
        await _leave(session, case, person)
        for reader in await cases.readers(session, case, now):
            await outbox.say(session, reader, "interpreter-left", _args(case), now=now)
    await _end_cards(session, case, "offer-card-over", now, but=0)
    await _reopen(session, case, but=0)
    await due.cancel(session, f"offer:{case.id}")
    if needs_one(case):
        await _plan(session, case.id, at=now, now=now)


async def _leave(session: AsyncSession, case: Case, person: Person) -> bool:
    """The person interprets the case no more; False when they did not."""
    left = await session.execute(
        update(Case)
        .where(Case.id == case.id, Case.interpreter_id == person.id)
        .values(interpreter_id=None)
        .execution_options(synchronize_session=False)
    )
    cases.interpreter_changed(session, person.id)
    await session.refresh(case)
    return bool(left.rowcount)  # type: ignore[attr-defined]


async def _seek_anew(
    session: AsyncSession, case: Case, text_id: str, but: Person, now: datetime
) -> None:
    """The staff hear that the interpreter is gone, and the next circle is asked."""
    for reader in await cases.readers(session, case, now):
        if reader.id != but.id:
            await outbox.say(session, reader, text_id, _args(case), now=now)
    if needs_one(case):
        await _reopen(session, case, but=but.id)
        await _plan(session, case.id, at=now, now=now)


async def _reopen(session: AsyncSession, case: Case, *, but: int) -> None:
    """Those who lost the race may be asked again: their old card is forgotten, a no is not."""
    taken = await session.scalars(
        select(Offer).where(
            Offer.case_id == case.id, Offer.state == OfferState.TAKEN, Offer.person_id != but
        )
    )
    for offer in taken:
        await session.delete(offer)
    await session.flush()


async def end(session: AsyncSession, case: Case, *, now: datetime) -> None:
    """The case is over: open cards say so, and nobody is asked any more."""
    await due.cancel(session, f"offer:{case.id}")
    await _end_cards(session, case, "offer-card-over", now, but=0)


async def _end_cards(
    session: AsyncSession, case: Case, text_id: str, now: datetime, *, but: int
) -> None:
    """Every card that could still be tapped says that it cannot."""
    waiting = await session.scalars(
        select(Offer).where(
            Offer.case_id == case.id,
            Offer.person_id != but,
            Offer.state.in_([OfferState.OPEN, OfferState.LAPSED, OfferState.ACCEPTED]),
        )
    )
    for offer in waiting:
        person = await session.get_one(Person, offer.person_id)
        offer.state = OfferState.TAKEN
        await outbox.rewrite(session, offer.outbox_id, person, text_id, _args(case), now=now)
