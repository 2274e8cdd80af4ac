"""The resident's newest message about their arrival, which alone carries their buttons."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.arrivals import cards
from bot.arrivals.model import Arrival
from bot.spine.outbox.say import TALK, Sending, edit, say
from bot.spine.outbox.screen import Screen


async def say_status(
    session: AsyncSession,
    arrival: Arrival,
    screen: Screen,
    *,
    now: datetime,
    sending: Sending = TALK,
) -> None:
    """Send the resident a screen with their buttons; the message before it loses its own."""
    await retire_status(session, arrival, now=now)
    arrival.status_outbox_id = await say(session, arrival.person, screen, now=now, sending=sending)


async def retire_status(session: AsyncSession, arrival: Arrival, *, now: datetime) -> None:
    """Take the buttons from the newest message; it goes on showing how the arrival stands."""
    if arrival.status_outbox_id is None:
        return
    screen = cards.past_status(arrival)
    await edit(session, arrival.status_outbox_id, arrival.person, screen, now=now)
    arrival.status_outbox_id = None
