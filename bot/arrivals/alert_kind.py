"""What follows for an arrival from its alert's changes, and from a change of language.

The alert is locked when its changes are stated; the arrival's row is locked after it.
"""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts import attempts, buttons
from bot.alerts.kinds import AlertChanged, Change
from bot.arrivals import cards, kinds
from bot.arrivals.model import (
    Arrival,
    ArrivalState,
    lock_arrival,
    lock_with_alert,
    open_arrival_of,
)
from bot.arrivals.status import say_status, show_status
from bot.people import presence
from bot.people.directory import LocaleChanged
from bot.people.looks import SeenKind, note_look
from bot.people.model import Person, name_of
from bot.relay.cases import open_case_of
from bot.relay.giving import find_readers
from bot.relay.model import Case
from bot.spine.outbox.say import ALERT
from bot.spine.outbox.screen import Screen
from bot.spine.texts.emergency import EmergencyNumbers


async def on_alert_changed(
    session: AsyncSession, fact: AlertChanged, now: datetime, *, numbers: EmergencyNumbers
) -> None:
    """Let the arrival follow its alert, tell the resident, and set the taker's buttons."""
    alert = fact.alert
    if alert.kind not in kinds.NAMES:
        return
    assert alert.subject_id is not None
    arrival = await lock_arrival(session, alert.subject_id)
    if not arrival.is_open:
        return
    match fact.change:
        case Change.ACKNOWLEDGED:
            assert alert.taker is not None
            await _take(session, arrival, alert.taker, numbers, now)
        case Change.ASKED:
            arrival.state = ArrivalState.OVERDUE
            await show_status(session, arrival, numbers, now=now)
        case Change.CONFIRMED:
            arrival.state = ArrivalState.TAKEN
            await show_status(session, arrival, numbers, now=now)
        case Change.REOPENED:
            _let_go(arrival)
            await presence.note(session, arrival.person, arrival.gate.area, None, now=now)
            await _tell_resident(session, arrival, Screen("arrival-someone-else"), numbers, now)
        case Change.UNDONE:
            _let_go(arrival)
            await presence.note(session, arrival.person, arrival.gate.area, None, now=now)
            await show_status(session, arrival, numbers, now=now)
        case Change.EXHAUSTED:
            if not alert.reopened:
                await _tell_resident(
                    session, arrival, cards.not_found_yet(alert, numbers), numbers, now
                )
    alert.taker_buttons = buttons.keep(cards.taker_buttons(arrival))
    await session.flush()


def _let_go(arrival: Arrival) -> None:
    arrival.state, arrival.taker, arrival.taken_at = ArrivalState.WAITING, None, None
    arrival.expected_at, arrival.missing_since = None, None


async def on_locale_changed(
    session: AsyncSession, fact: LocaleChanged, now: datetime, *, numbers: EmergencyNumbers
) -> None:
    """Show the staff which language the resident speaks now, and the resident their card in it."""
    existing = await open_arrival_of(session, fact.person)
    if existing is None:
        return
    arrival, alert = await lock_with_alert(session, existing.id)
    if not arrival.is_open:
        return
    if alert is not None:
        await attempts.change_args(session, alert, cards.facts(arrival), now=now)
    if arrival.status_outbox_id is not None:
        await show_status(session, arrival, numbers, now=now)


async def _take(
    session: AsyncSession,
    arrival: Arrival,
    worker: Person,
    numbers: EmergencyNumbers,
    now: datetime,
) -> None:
    arrival.state, arrival.taker, arrival.taken_at = ArrivalState.TAKEN, worker, now
    note_look(session, worker, SeenKind.ARRIVAL, arrival.id, now=now)
    await presence.note(session, arrival.person, arrival.gate.area, worker, now=now)
    news = Screen("arrival-coming", {"name": name_of(worker)})
    await _tell_resident(session, arrival, news, numbers, now)
    case: Case | None = await open_case_of(session, arrival.person)
    if case is not None:
        # What they have written meanwhile reaches the taker too.
        await find_readers(session, case, at=now, now=now)


async def _tell_resident(
    session: AsyncSession,
    arrival: Arrival,
    news: Screen,
    numbers: EmergencyNumbers,
    now: datetime,
) -> None:
    await say_status(session, arrival, numbers, now=now, news=news, sending=ALERT)
