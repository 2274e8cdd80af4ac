"""Filters of Weft's own."""

from typing import Any

from aiogram import F
from aiogram.filters import Filter, StateFilter
from aiogram.fsm.state import State
from magic_filter import MagicFilter


class Magic(Filter):
    """A magic filter that is asked where it stands.

    aiogram hands a plain one (F.text) to another thread, while a turn waits for nothing but the
    database.
    """

    def __init__(self, magic: MagicFilter) -> None:
        self._magic = magic

    async def __call__(self, event: Any) -> bool:
        return bool(self._magic.resolve(event))


# What is said in one's own chat with the bot, but no command.
SAID_PRIVATELY = Magic(~F.text.startswith("/")), Magic(F.chat.type == "private")


def answer_to(*states: State) -> tuple[Any, ...]:
    """Filter for an answer to this question: whatever is said, but no command."""
    return StateFilter(*states), *SAID_PRIVATELY
