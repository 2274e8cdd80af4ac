"""/duty: who is on call now in the person's areas, and when that changes."""

from datetime import datetime

from aiogram.filters import Command
from aiogram.types import Message
from sqlalchemy.ext.asyncio import AsyncSession

from bot import places, rights
from bot.people import Person
from bot.rights import Action
from bot.rota import page
from bot.spine import outbox
from bot.spine.texts import Joined
from handlers.narrow import SubjectRouter

router = SubjectRouter(name="duty")


@router.message(Command("duty", ignore_case=True))
async def show_duty(message: Message, session: AsyncSession, person: Person, now: datetime) -> None:
    rights.require_anywhere(person, Action.SEE_DUTY)
    areas = [a for a in await places.areas(session) if rights.may(person, Action.SEE_DUTY, a.id)]
    if not areas:
        await outbox.say(session, person, "duty-no-area", now=now)
        return
    parts = [await page.area_part(session, area, at=now) for area in areas]
    await outbox.say(session, person, "duty-page", {"parts": Joined(parts)}, now=now)
