"""/duty: who is on call now in the person's areas, and when that changes."""

from aiogram import Router
from aiogram.filters import Command
from aiogram.types import Message

from bot.oncall import cards, rota
from handlers.turns.turn import Turn

router = Router(name="oncall")


@router.message(Command("duty", ignore_case=True))
async def show_duty(message: Message, turn: Turn) -> None:
    duties = await rota.duty_of(turn.session, turn.person, at=turn.now)
    await turn.say(cards.duty_page(duties))
