"""Arrivals as a kind of alert: what follows from an alert's changes, and from a change of language.

The alert is locked when its changes are stated; the arrival's row is locked after it.
"""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts import attempts, buttons
from bot.alerts.kinds import FOREIGN_LIMIT, AlertChanged, AlertKind, Change
from bot.alerts.model import Alert
from bot.arrivals import cards
from bot.arrivals.model import Arrival, ArrivalState, lock_arrival, lock_both, open_arrival_of
from bot.arrivals.status import say_status
from bot.people.directory import LocaleChanged
from bot.people.looks import SeenKind, note_look
from bot.people.model import Person, name_of
from bot.spine.outbox.say import ALERT, say
from bot.spine.outbox.screen import Screen
from bot.spine.texts import render as texts
from bot.spine.texts.emergency import EmergencyNumbers

ARRIVAL = AlertKind("arrival", ends_with_subject=True)


async def on_alert_changed(
    session: AsyncSession, fact: AlertChanged, now: datetime, *, numbers: EmergencyNumbers
) -> None:
    """Let the arrival follow its alert, tell the resident, and set the taker's buttons."""
    alert = fact.alert
    if alert.kind != ARRIVAL.name:
        return
    assert alert.subject_id is not None
    arrival = await lock_arrival(session, alert.subject_id)
    if not arrival.is_open:
        return
    match fact.change:
        case Change.ACKNOWLEDGED:
            assert alert.taker is not None
            await _take(session, arrival, alert, alert.taker, now)
        case Change.ASKED:
            arrival.state = ArrivalState.OVERDUE
        case Change.CONFIRMED:
            arrival.state = ArrivalState.TAKEN
        case Change.REOPENED:
            arrival.state, arrival.taker, arrival.taken_at = ArrivalState.WAITING, None, None
            await _tell_resident(session, arrival, Screen("arrival-someone-else"), now)
        case Change.EXHAUSTED:
            if not alert.reopened:
                screen = Screen("arrival-still-looking", {"emergency": numbers.if_ill})
                await _tell_resident(session, arrival, screen, now)
    alert.taker_buttons = buttons.keep(cards.taker_buttons(arrival, alert))
    await session.flush()


async def on_locale_changed(session: AsyncSession, fact: LocaleChanged, now: datetime) -> None:
    """Show the staff which language the resident speaks now."""
    existing = await open_arrival_of(session, fact.person)
    if existing is None:
        return
    arrival, alert = await lock_both(session, existing.id)
    if arrival.is_open:
        await attempts.change_args(session, alert, cards.facts(arrival), now=now)


async def _take(
    session: AsyncSession, arrival: Arrival, alert: Alert, worker: Person, now: datetime
) -> None:
    arrival.state, arrival.taker, arrival.taken_at = ArrivalState.TAKEN, worker, now
    note_look(session, worker, SeenKind.ARRIVAL, arrival.id, now=now)
    await _tell_resident(session, arrival, Screen("arrival-coming", {"name": name_of(worker)}), now)
    # The card truncates long notes, so send them in full.
    notes = cards.notes_of(arrival)
    if sum(texts.utf16_length(note.text) for note in notes) > FOREIGN_LIMIT - 100:
        for note in notes:
            await say(session, worker, cards.note_passed(arrival, alert, note), now=now)


async def _tell_resident(
    session: AsyncSession, arrival: Arrival, screen: Screen, now: datetime
) -> None:
    shown = Screen(screen.text_id, screen.args, cards.resident_buttons(arrival))
    await say_status(session, arrival, shown, now=now, sending=ALERT)
