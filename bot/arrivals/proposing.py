"""A check-in that may be an announced arrival: shown on its alert's card, and asked of the worker.

By the traveller's link or by a name like it (matching.py). Only a tap of the worker who has the
alert makes them one.
"""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm.attributes import set_committed_value

from bot.alerts import attempts
from bot.alerts.guard import require_may_keep
from bot.alerts.kinds import AlertChanged, Change
from bot.alerts.model import Alert
from bot.arrivals import announced_cards, cards, kinds, matching
from bot.arrivals.announced import ArrivalAnnounced, all_expected, mark_arrived
from bot.arrivals.announcement import AnnouncementRefusal, AnnouncementRefused, lock_announcement
from bot.arrivals.model import (
    EXPECTED,
    OPEN,
    Announcement,
    Arrival,
    ArrivalState,
    lock_both,
    lock_with_alert,
)
from bot.arrivals.scan import ArrivalOpened
from bot.people.model import Person
from bot.spine.outbox.say import ALERT, say


async def on_arrival_opened(session: AsyncSession, fact: ArrivalOpened, now: datetime) -> None:
    """Look for the announced arrival that a check-in may be, and show it on its cards."""
    await propose_and_show(session, fact.arrival, now=now)


async def on_arrival_announced(
    session: AsyncSession, fact: ArrivalAnnounced, now: datetime
) -> None:
    """Ask whether it is somebody who stands at a gate already."""
    announcement = fact.announcement
    if announcement.arrival_id is not None or not announcement.is_expected:
        return
    at_a_gate = select(Arrival).where(Arrival.state.in_(list(OPEN)))
    if announcement.area_id is not None:
        at_a_gate = at_a_gate.where(Arrival.area_id == announcement.area_id)
    for arrival in (await session.scalars(at_a_gate.order_by(Arrival.alert_id))).all():
        if matching.candidates(arrival, [announcement], now=now):
            locked, _ = await lock_with_alert(session, arrival.id)
            if locked.is_open and locked.announcement is None:
                await propose_and_show(session, locked, now=now)
                return


async def propose_and_show(session: AsyncSession, arrival: Arrival, *, now: datetime) -> None:
    """Do so for a locked check-in; one that rings nobody yet waits until it does."""
    alert = arrival.alert
    if alert is not None and await propose(session, arrival, now=now):
        await attempts.change_args(session, alert, cards.facts(arrival), now=now)


async def propose(session: AsyncSession, arrival: Arrival, *, now: datetime) -> bool:
    """Note the likeliest announced arrival as a question; tell whether there is one.

    One that is noted already stays.
    """
    if arrival.announcement is not None:
        return False
    is_any = select(Announcement.id).where(Announcement.state.in_(list(EXPECTED)))
    if await session.scalar(is_any.limit(1)) is None:
        return False
    await _free_ended(session)
    for one in matching.candidates(arrival, await all_expected(session), now=now):
        locked = await lock_announcement(session, one.id)
        if locked.is_expected and locked.arrival_id is None:
            locked.arrival_id = arrival.id
            await session.flush()
            set_committed_value(arrival, "announcement", locked)
            await _ask_taker(session, arrival, now)
            return True
    return False


async def _free_ended(session: AsyncSession) -> None:
    """Let announced arrivals be asked again whose check-in was cancelled, or found nobody."""
    ended = await session.scalars(
        select(Announcement)
        .join(Arrival, Arrival.id == Announcement.arrival_id)
        .where(Announcement.state.in_(list(EXPECTED)))
        .where(Arrival.state.in_([ArrivalState.CANCELLED, ArrivalState.GONE]))
    )
    for one in ended.all():
        one.arrival_id = None
    await session.flush()


async def on_alert_changed(session: AsyncSession, fact: AlertChanged, now: datetime) -> None:
    """Ask the worker who has taken the alert; somebody else who takes it later is asked as well."""
    alert = fact.alert
    if fact.change is not Change.ACKNOWLEDGED or alert.kind not in kinds.NAMES:
        return
    arrival = await session.get_one(Arrival, alert.subject_id)
    await _ask_taker(session, arrival, now)


async def _ask_taker(session: AsyncSession, arrival: Arrival, now: datetime) -> None:
    announcement, taker = arrival.announcement, arrival.taker
    if announcement is None or taker is None or not announcement.is_expected:
        return
    asked = announced_cards.ask_whether_it_is(arrival, announcement)
    await say(session, taker, asked, now=now, sending=ALERT)


async def confirm(
    session: AsyncSession, announcement_id: int, arrival_id: int, worker: Person, *, now: datetime
) -> Announcement:
    """Take a check-in for the announced arrival.

    Raises NotAllowed, ArrivalRefused, AnnouncementRefused.
    """
    arrival, alert, announcement = await _lock_question(
        session, announcement_id, arrival_id, worker
    )
    await mark_arrived(session, announcement, by=worker, now=now)
    if arrival.party is None:
        arrival.party = announcement.party
    await session.flush()
    await attempts.change_args(session, alert, cards.facts(arrival), now=now)
    return announcement


async def deny(
    session: AsyncSession, announcement_id: int, arrival_id: int, worker: Person, *, now: datetime
) -> Announcement:
    """Note that it is somebody else; the next that it may be is asked.

    Raises NotAllowed, ArrivalRefused, AnnouncementRefused.
    """
    arrival, alert, announcement = await _lock_question(
        session, announcement_id, arrival_id, worker
    )
    announcement.arrival_id = None
    announcement.not_arrivals = [*announcement.not_arrivals, arrival.id]
    await session.flush()
    set_committed_value(arrival, "announcement", None)
    await propose(session, arrival, now=now)
    await attempts.change_args(session, alert, cards.facts(arrival), now=now)
    return announcement


async def _lock_question(
    session: AsyncSession, announcement_id: int, arrival_id: int, worker: Person
) -> tuple[Arrival, Alert, Announcement]:
    """Lock all that a question is about; it must be open, and asked of this worker."""
    arrival, alert = await lock_both(session, arrival_id)
    if arrival.taken_by != worker.id:
        raise AnnouncementRefused(AnnouncementRefusal.GONE)
    await require_may_keep(session, alert, worker)
    announcement = await lock_announcement(session, announcement_id)
    if announcement.arrival_id != arrival.id or not announcement.is_expected:
        raise AnnouncementRefused(AnnouncementRefusal.GONE)
    return arrival, alert, announcement
