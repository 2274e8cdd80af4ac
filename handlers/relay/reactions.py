"""Reactions in private chats: they pass to the others of the case."""

from aiogram import F, Router
from aiogram.enums import ChatType
from aiogram.types import MessageReactionUpdated, ReactionTypeEmoji

from bot.relay import reactions
from handlers.turns.filters import Magic
from handlers.turns.turn import Turn

router = Router(name="relay-reactions")


@router.message_reaction(Magic(F.chat.type == ChatType.PRIVATE))
async def pass_reaction(event: MessageReactionUpdated, turn: Turn) -> None:
    """Pass somebody's reaction on; what a bot can't set, such as a custom emoji, is left out."""
    emoji = [one.emoji for one in event.new_reaction if isinstance(one, ReactionTypeEmoji)]
    if event.new_reaction and not emoji:
        return
    await reactions.pass_reaction(turn.session, turn.person, event.message_id, emoji, now=turn.now)
