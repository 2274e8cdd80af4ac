"""/duty: who is on call now in the person's areas, and when that changes."""

from datetime import datetime

from aiogram.filters import Command
from aiogram.types import Message
from sqlalchemy.ext.asyncio import AsyncSession

from bot.oncall import cards as page
from bot.people import rights
from bot.people.model import Person
from bot.people.rights import Action
from bot.places import model as places
from bot.spine.outbox import model as outbox
from bot.spine.texts.render import Joined
from handlers.turns.routing import SubjectRouter

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
