"""/test: let one's own phone ring, and say whether it was heard."""

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from bot.oncall import ringing, ringing_cards
from bot.oncall.buttons import AnswerRing, RingLater
from handlers.turns.filters import Magic
from handlers.turns.turn import Turn

router = Router(name="oncall-ring")


@router.message(Command("test", ignore_case=True), Magic(F.chat.type == "private"))
async def ring(message: Message, turn: Turn) -> None:
    """Ring the phone of the person who asks."""
    await ringing.ring(turn.session, turn.person, zone=turn.settings.zone, now=turn.now)


@router.callback_query(AnswerRing.read)
async def answer_test(query: CallbackQuery, tap: AnswerRing, turn: Turn) -> None:
    """Note whether they heard it."""
    test = await ringing.answer_test(
        turn.session, tap.test, tap.hearing, by=turn.person, now=turn.now
    )
    await turn.edit(ringing_cards.answered_card(test, turn.settings.zone))


@router.callback_query(RingLater.read)
async def ring_later(query: CallbackQuery, tap: RingLater, turn: Turn) -> None:
    """Ring once more in two minutes."""
    await ringing.ring_later(turn.session, turn.person, now=turn.now)
    await turn.toast("ring-toast-later")
