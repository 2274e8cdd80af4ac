"""What no other router took: old buttons, and everything else, each with a clear answer."""

from aiogram import Router
from aiogram.enums import ChatType
from aiogram.types import CallbackQuery, Message

from bot.people import doors
from bot.spine.outbox.screen import Screen
from handlers.turns.turn import Turn

router = Router(name="fallback")


@router.callback_query()
async def say_button_is_old(query: CallbackQuery, turn: Turn) -> None:
    """Answer a button that no release of today reads."""
    await turn.toast("button-old", alert=True)


@router.message()
async def say_not_understood(message: Message, turn: Turn) -> None:
    """Answer in a private chat; in groups people talk to each other."""
    if message.chat.type == ChatType.PRIVATE:
        rows = doors.talk_rows_for(turn.person)
        await turn.say(Screen("not-understood", buttons=rows))
