"""Beginning a check-in: by a gate's QR code, its link or code as text, or its name in a list."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.arrivals import cards, questions
from bot.arrivals.model import open_arrival_of
from bot.arrivals.status import say_status
from bot.people.model import Person
from bot.places.model import Gate
from bot.relay import cases
from bot.spine.outbox.say import say
from bot.spine.texts.emergency import EmergencyNumbers


async def begin(
    session: AsyncSession,
    person: Person,
    gate: Gate,
    numbers: EmergencyNumbers,
    *,
    came_at: datetime,
    now: datetime,
) -> None:
    """Ask the first question of a check-in, or show the open one again. Everybody may."""
    existing = await open_arrival_of(session, person)
    if existing is not None:
        is_here = existing.gate_id == gate.id
        screen = cards.status(existing) if is_here else cards.elsewhere(existing, gate)
        await say_status(session, existing, screen, now=now)
        return
    begun = questions.start(gate, came_at)
    if person.locale_chosen:
        screen = questions.question(begun, gate, numbers)
    else:
        near = await cases.languages_near(session, gate.area_id)
        screen = questions.language_question(person, begun, near)
    await say(session, person, screen, now=now)
