"""Asides: what an interpreter says in their own name to one side, and the staff's answers.

The resident reads an interpreter's greeting or question marked as theirs; the other side does not
see it. Nothing of it counts as said in the case.
"""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import rights
from bot.people.model import Person
from bot.people.rights import Action
from bot.relay import cases, offers, staff
from bot.relay.interpreters import aside_cards
from bot.relay.interpreters.model import Aside, AsideCopy, Towards
from bot.relay.model import Case, CaseRefusal, CaseRefused, CaseState, Said
from bot.relay.quoting import carried
from bot.relay.roster import interpreter_of
from bot.spine.outbox.model import OutboxMessage
from bot.spine.outbox.say import say
from bot.spine.refused import Refused

MOST_CASES = 5  # of one interpreter


class InterpreterGone(Refused):
    """Nobody interprets the case any more: the answer would reach nobody."""

    text_id = "aside-gone"


async def say_aside(
    session: AsyncSession,
    person: Person,
    case_id: int,
    towards: Towards,
    said: Said,
    *,
    now: datetime,
) -> None:
    """Give an interpreter's own words to one side. Raises NotAllowed, CaseRefused."""
    case = await cases.lock_case(session, case_id)
    await offers.require_interpreter(session, case, person)
    to = [case.resident]
    if towards is Towards.STAFF:
        readers = await staff.readers(session, case, now=now)
        to = [reader for reader in readers if reader.id != person.id]
    await _send(session, case, person, towards, said, to, now)


async def answer(
    session: AsyncSession, person: Person, aside: Aside, said: Said, *, now: datetime
) -> None:
    """Answer an aside by a reply: the staff the interpreter, the interpreter the staff.

    Raises NotAllowed, CaseRefused, InterpreterGone.
    """
    if aside.towards is Towards.INTERPRETER:
        await say_aside(session, person, aside.case_id, Towards.STAFF, said, now=now)
        return
    case = await staff.lock_to_answer(session, person, aside.case_id, now=now)
    interpreter = await interpreter_of(session, case)
    if interpreter is None:
        raise InterpreterGone
    await _send(session, case, person, Towards.INTERPRETER, said, [interpreter], now)


async def _send(
    session: AsyncSession,
    case: Case,
    author: Person,
    towards: Towards,
    said: Said,
    to: Sequence[Person],
    now: datetime,
) -> None:
    if not case.is_open:
        raise CaseRefused(CaseRefusal.CLOSED, number=case.id)
    entities = [dict(one) for one in carried(said.entities)]
    aside = Aside(
        case=case,
        author=author,
        towards=towards,
        text=said.text,
        entities=entities,
        said_at=said.said_at,
    )
    session.add(aside)
    await session.flush()
    for person in to:
        outbox_id = await say(session, person, aside_cards.aside(aside), now=now)
        session.add(AsideCopy(outbox_id=outbox_id, aside=aside, person_id=person.id))


async def aside_at(session: AsyncSession, chat_id: int, message_id: int) -> Aside | None:
    """Return the aside that this message of the bot shows."""
    copy = await session.scalar(
        select(AsideCopy)
        .join(OutboxMessage, OutboxMessage.id == AsideCopy.outbox_id)
        .where(OutboxMessage.chat_id == chat_id, OutboxMessage.message_id == message_id)
    )
    return copy.aside if copy is not None else None


async def interpreted_cases(session: AsyncSession, person: Person) -> list[Case]:
    """List the open cases that somebody interprets now, the newest first."""
    if not rights.may_anywhere(person, Action.INTERPRET):
        return []
    theirs = await session.scalars(
        select(Case)
        .where(Case.interpreter_id == person.id, Case.state == CaseState.OPEN)
        .order_by(Case.id.desc())
        .limit(MOST_CASES)
    )
    return list(theirs)
