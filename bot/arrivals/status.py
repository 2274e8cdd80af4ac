"""The resident's one status card: how their arrival stands, the next question, their buttons."""

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts import attempts
from bot.alerts.model import Alert, AttemptOutcome
from bot.arrivals import cards, page_cards
from bot.arrivals.cards import Lately
from bot.arrivals.model import Arrival, ArrivalState
from bot.arrivals.telling import edit_told, tell
from bot.relay import cases
from bot.spine.outbox.model import OutboxMessage
from bot.spine.outbox.say import QUIET, TALK, Sending, remove
from bot.spine.outbox.screen import Screen
from bot.spine.texts.emergency import EmergencyNumbers

# How many arrivals of the area say how long it usually takes.
USUAL_FROM = 20


async def say_status(
    session: AsyncSession,
    arrival: Arrival,
    numbers: EmergencyNumbers,
    *,
    now: datetime,
    news: Screen | None = None,
    sending: Sending = TALK,
) -> None:
    """Send the card as a new message, which says the `news`, in place of the one before."""
    if arrival.status_outbox_id is not None and arrival.reader is not None:
        await remove(session, arrival.status_outbox_id, arrival.reader, now=now)
    lately = await _lately(session, arrival)
    screen = cards.status(arrival, numbers, lately=lately, news=news)
    arrival.status_outbox_id = await tell(session, arrival, screen, now=now, sending=sending)


async def show_status(
    session: AsyncSession,
    arrival: Arrival,
    numbers: EmergencyNumbers,
    *,
    now: datetime,
    is_buried: bool = False,
) -> None:
    """Bring the card up to date; where later messages buried it, send it again without a sound.

    `is_buried`: the resident has just written something beneath it.
    """
    shown = arrival.status_outbox_id
    if shown is None or is_buried or await _is_buried(session, arrival, shown):
        await say_status(session, arrival, numbers, now=now, sending=QUIET)
        return
    lately = await _lately(session, arrival)
    screen = cards.status(arrival, numbers, lately=lately)
    await edit_told(session, arrival, shown, screen, now=now)


async def page_screen(session: AsyncSession, arrival: Arrival, numbers: EmergencyNumbers) -> Screen:
    """Return how the arrival stands, for somebody who reads it on a web page."""
    alert = await session.get(Alert, arrival.alert_id) if arrival.alert_id else None
    why = await attempts.why_reopened(session, alert) if alert is not None else None
    # A resident who said that nobody has come knows already that their taker does not.
    is_given_up = why not in (None, AttemptOutcome.NOT_COME)
    lately = await _lately(session, arrival)
    return page_cards.page(arrival, numbers, lately, is_given_up=is_given_up)


async def retire_status(session: AsyncSession, arrival: Arrival, *, now: datetime) -> None:
    """Take the buttons from the card; it goes on showing how the arrival stood."""
    if arrival.status_outbox_id is None:
        return
    screen = cards.past_status(arrival)
    await edit_told(session, arrival, arrival.status_outbox_id, screen, now=now)
    arrival.status_outbox_id = None


async def _is_buried(session: AsyncSession, arrival: Arrival, shown: int) -> bool:
    """Tell whether messages of Weft stand beneath the card. In a chat Telegram's ids grow.

    A companion has several cards in one chat: theirs never counts as buried.
    """
    if arrival.person.telegram_id is None:
        return False
    card = await session.scalar(select(OutboxMessage.message_id).where(OutboxMessage.id == shown))
    if card is None:  # it has not left, so nothing stands beneath it
        return False
    later = select(OutboxMessage.id).where(
        OutboxMessage.chat_id == arrival.person.chat_id, OutboxMessage.message_id > card
    )
    return await session.scalar(later.limit(1)) is not None


async def _lately(session: AsyncSession, arrival: Arrival) -> Lately:
    """Read what the card as it stands now shows of the area."""
    if arrival.state is ArrivalState.BEGUN:
        return Lately(languages=await cases.languages_near(session, arrival.area_id))
    if arrival.state is ArrivalState.WAITING:
        alert = await session.get(Alert, arrival.alert_id) if arrival.alert_id else None
        searching = alert if alert is not None and alert.loud else None
        return Lately(await _usual_minutes(session, arrival), searching)
    return Lately()


async def _usual_minutes(session: AsyncSession, arrival: Arrival) -> int | None:
    """Tell how long people of the area usually waited; None where too little is known."""
    lately = await session.execute(
        select(Arrival.came_at, Arrival.received_at)
        .where(Arrival.area_id == arrival.area_id, Arrival.received_at.is_not(None))
        .order_by(Arrival.id.desc())
        .limit(USUAL_FROM)
    )
    waits = sorted(
        received - came
        for came, received in lately
        if received is not None and received - came < timedelta(hours=6)
    )
    if len(waits) < 3:
        return None
    return max(1, round(waits[len(waits) // 2].total_seconds() / 60))
