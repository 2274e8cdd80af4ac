"""What no other router took: old buttons, and whatever else, each with a clear answer."""

from datetime import datetime

from aiogram.types import CallbackQuery, Message
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people.model import Person
from bot.spine.outbox import model as outbox
from handlers.turns.routing import SubjectRouter

router = SubjectRouter(name="fallback")


@router.callback_query()
async def old_button(
    query: CallbackQuery, session: AsyncSession, person: Person, now: datetime
) -> None:
    await outbox.answer_tap(session, query.id, now=now, to=person, text_id="button-old", alert=True)


@router.message()
async def not_understood(
    message: Message, session: AsyncSession, person: Person, now: datetime
) -> None:
    if message.chat.type == "private":
        await outbox.say(session, person, "not-understood", now=now)
