"""The newcomer's tap that they have read the hand-off."""

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.handoff.buttons import ReadHandOff
from bot.handoff.handing_over import read_hand_off
from handlers.turns.turn import Turn

router = Router(name="handoff")


@router.callback_query(ReadHandOff.read)
async def read(query: CallbackQuery, tap: ReadHandOff, turn: Turn) -> None:
    """Note it; the card shows it, and what is open by now."""
    await read_hand_off(turn.session, tap.hand_off, by=turn.person, now=turn.now)
    await turn.toast("hand-off-toast-read")
