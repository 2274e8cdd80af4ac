"""What interpreters do: accept or decline an offer, interpret by reply, hand a case back."""

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.relay import interpreting, offers, overview, overview_cards
from bot.relay.buttons import AcceptOffer, DeclineOffer, HandBack, ShowTalk
from bot.relay.model import Copy, EntryKind, Said, Side
from handlers.turns.turn import Turn

router = Router(name="relay-interpret")


@router.callback_query(AcceptOffer.read)
async def accept(query: CallbackQuery, tap: AcceptOffer, turn: Turn) -> None:
    """Take over the case."""
    await offers.accept(turn.session, turn.person, tap.case, now=turn.now)


@router.callback_query(DeclineOffer.read)
async def decline(query: CallbackQuery, tap: DeclineOffer, turn: Turn) -> None:
    """Leave the case to others."""
    await offers.decline(turn.session, turn.person, tap.case, now=turn.now)


@router.callback_query(HandBack.read)
async def hand_back(query: CallbackQuery, tap: HandBack, turn: Turn) -> None:
    """Give the case back."""
    await offers.hand_back(turn.session, turn.person, tap.case, now=turn.now)


@router.callback_query(ShowTalk.read)
async def show_talk(query: CallbackQuery, tap: ShowTalk, turn: Turn) -> None:
    """Show earlier or later words of the talk."""
    recalled = await overview.recall_for_interpreter(turn.session, turn.person, tap.case, tap.page)
    await turn.edit(overview_cards.interpreters_recap(recalled))


async def interpret(turn: Turn, copy: Copy, said: Said) -> None:
    """Take a reply to a copy as the interpreter's words for it."""
    if said.kind is not EntryKind.TEXT:
        await turn.say("relay-text-only")
        return
    entry = await interpreting.interpret(turn.session, turn.person, copy, said, now=turn.now)
    other = Side.STAFF if entry.side is Side.RESIDENT else Side.RESIDENT
    await turn.say(f"relay-interpreted-{other}")
