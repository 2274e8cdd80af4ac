"""What interpreters do: accept or decline an offer, interpret by reply, hand a case back."""

from datetime import datetime

from aiogram.types import CallbackQuery
from sqlalchemy.ext.asyncio import AsyncSession

from bot import interpreters, relay, rights
from bot.cases import Kind, Said
from bot.copies import Copy
from bot.interpreters import AcceptOffer, DeclineOffer, HandBack
from bot.people import Person
from bot.rights import Action
from bot.spine import outbox
from handlers.narrow import SubjectRouter

router = SubjectRouter(name="relay-interpret")


@router.callback_query(AcceptOffer.read)
async def accept(
    query: CallbackQuery, tap: AcceptOffer, session: AsyncSession, person: Person, now: datetime
) -> None:
    rights.require_anywhere(person, Action.INTERPRET)
    await interpreters.accept(session, person, tap.case, now=now)


@router.callback_query(DeclineOffer.read)
async def decline(
    query: CallbackQuery, tap: DeclineOffer, session: AsyncSession, person: Person, now: datetime
) -> None:
    await interpreters.decline(session, person, tap.case, now=now)


@router.callback_query(HandBack.read)
async def hand_back(
    query: CallbackQuery, tap: HandBack, session: AsyncSession, person: Person, now: datetime
) -> None:
    await interpreters.hand_back(session, person, tap.case, now=now)


async def interpret(session: AsyncSession, person: Person, copy: Copy, said: Said, now: datetime) -> None:
    """A reply to a copy: these are the words for it."""
    if said.kind is not Kind.TEXT:
        await outbox.say(session, person, "relay-text-only", now=now)
        return
    entry = await relay.interpret(session, person, copy, said, now=now)
    other = "staff" if entry.side == "resident" else "resident"
    await outbox.say(session, person, f"relay-interpreted-{other}", now=now)
