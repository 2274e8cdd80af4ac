"""The languages that somebody speaks: shifts that need one show up for those who do."""

from aiogram import Router
from aiogram.types import CallbackQuery

from bot.people import spoken
from bot.shifts.browse import offered_languages
from bot.shifts.buttons import ShowSpoken, Speak
from bot.shifts.cards import spoken_page
from handlers.turns.turn import Turn

router = Router(name="shifts-spoken")


@router.callback_query(ShowSpoken.read)
async def show_spoken(query: CallbackQuery, tap: ShowSpoken, turn: Turn) -> None:
    """Show what they speak."""
    await _show(turn, await offered_languages(turn.session, turn.now))


@router.callback_query(Speak.read)
async def say_spoken(query: CallbackQuery, tap: Speak, turn: Turn) -> None:
    """Add a language, or take it off."""
    offered = await offered_languages(turn.session, turn.now)
    if tap.language in offered or not tap.does:
        await spoken.speak(turn.session, turn.person, tap.language, does=bool(tap.does))
    await _show(turn, offered)


async def _show(turn: Turn, offered: list[str]) -> None:
    speaks = await spoken.languages_of(turn.session, turn.person)
    await turn.edit(spoken_page(turn.person, speaks, offered))
