"""What interpreters do: accept or decline an offer, interpret by reply, hand a case back."""

from datetime import datetime

from aiogram.types import CallbackQuery
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import rights
from bot.people.model import Person
from bot.people.rights import Action
from bot.relay import offers as interpreters
from bot.relay import talk as relay
from bot.relay.cases import Kind, Said
from bot.relay.copies import Copy
from bot.relay.offers import AcceptOffer, DeclineOffer, HandBack
from bot.spine.outbox import model as outbox
from handlers.turns.routing import SubjectRouter

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


async def interpret(
    session: AsyncSession, person: Person, copy: Copy, said: Said, now: datetime
) -> None:
    """A reply to a copy: these are the words for it."""
    if said.kind is not Kind.TEXT:
        await outbox.say(session, person, "relay-text-only", now=now)
        return
    entry = await relay.interpret(session, person, copy, said, now=now)
    other = "staff" if entry.side == "resident" else "resident"
    await outbox.say(session, person, f"relay-interpreted-{other}", now=now)
