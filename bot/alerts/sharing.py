"""The one card that the alerts of a storm share on each phone: sent, rung, kept up to date.

It is sent at once to somebody who is asked for the first time. What follows is an edit, at most
one a second. It rings again, in place of the card before, when an alert comes to somebody for the
first time and it has not rung for GAP, and when an alert calls somebody again for whom it has not
rung since that alert's last call.
"""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

import orjson
import structlog
from sqlalchemy import ColumnElement, func, select
from sqlalchemy.ext.asyncio import AsyncSession
from sqlalchemy.orm import joinedload

from bot.alerts import policy, storm_cards
from bot.alerts.model import Alert, Attempt, Storm
from bot.alerts.storm_cards import StormView
from bot.alerts.storm_model import (
    StormCard,
    card_of,
    is_free,
    lock_storm,
    members,
)
from bot.oncall import rota
from bot.people.model import Person
from bot.people.rights import Action
from bot.spine import facts
from bot.spine.jobs import model as jobs
from bot.spine.jobs.model import Due, JobContext, Priority, job
from bot.spine.outbox.model import Lane
from bot.spine.outbox.say import Sending, edit_words, outbox_ids_of, remove, say
from bot.spine.outbox.screen import Screen, keyboard

log = structlog.get_logger()

# How long a card keeps still after it rang, whatever joins meanwhile.
GAP = timedelta(minutes=1)
# How long changes are gathered before the cards are edited.
GATHER = timedelta(seconds=1)
# How often the minutes on the cards are counted on, and for how long after the last change.
COUNT_EVERY = timedelta(minutes=1)
COUNT_FOR = timedelta(hours=2)


@dataclass(frozen=True)
class StormCardFailed:
    """Fact: somebody's card of a storm will not reach them."""

    storm_id: int
    person_id: int


def is_shared(alert: Alert, person: Person) -> bool:
    """Tell whether somebody is asked for the alert by the card of its storm."""
    return alert.storm_id is not None and is_free(alert, person)


async def share_card(session: AsyncSession, alert: Alert, person: Person, *, now: datetime) -> int:
    """Ask somebody for an alert by the card of its storm; return that card's outbox id."""
    assert alert.storm_id is not None
    storm = await lock_storm(session, alert.storm_id)
    card = await card_of(session, storm, person)
    last_asked_at = await session.scalar(
        select(func.max(Attempt.tried_at)).where(
            Attempt.alert_id == alert.id, Attempt.person_id == person.id
        )
    )
    if card.outbox_id is None or _must_ring(card, last_asked_at, now):
        return await _send(session, storm, card, person, now=now, rings=True)
    card.is_unheard |= last_asked_at is None
    await _schedule_show(session, storm.id, now + GATHER, now)
    return card.outbox_id


async def note_changed(session: AsyncSession, storm_id: int, *, now: datetime) -> None:
    """Have the storm's cards edited in a moment, together with what else changes until then."""
    await lock_storm(session, storm_id)
    await _schedule_show(session, storm_id, now + GATHER, now)


async def show_to(
    session: AsyncSession,
    storm: Storm,
    person: Person,
    *,
    tapped: int | None,
    page: int | None = None,
    now: datetime,
) -> Screen | None:
    """Bring the card up to date for somebody who has tapped on it.

    `tapped`: the outbox message with the button, None if it is not known. Where that is no longer
    their card, a fresh one is sent, and what the old message is to show is returned.
    """
    view = await view_of(session, storm, person, now=now)
    if view.alerts:
        card = await card_of(session, storm, person)
        card.is_unheard = False  # they are looking
        card.page = card.page if page is None else page
        if card.outbox_id is not None and tapped in (None, card.outbox_id):
            await _edit(session, card, view, person, now)
            return None
        await _send(session, storm, card, person, now=now, rings=False)
    shown = storm_cards.storm_card(view, 0, now=now)
    return Screen(shown.text_id, shown.args)


async def is_shared_card_at(session: AsyncSession, chat_id: int, message_id: int) -> bool:
    """Tell whether a message on a phone is a card of a storm."""
    at = chat_id, message_id
    outbox_id = (await outbox_ids_of(session, [at])).get(at)
    return outbox_id is not None and await _is_card(session, StormCard.outbox_id == outbox_id)


async def is_shared_card(session: AsyncSession, outbox_id: int | None, person: Person) -> bool:
    """Tell whether a message is somebody's card of a storm."""
    if outbox_id is None:
        return False
    theirs = (StormCard.outbox_id == outbox_id, StormCard.person_id == person.id)
    return await _is_card(session, *theirs)


async def ask_taker(session: AsyncSession, alert: Alert, taker: Person, *, now: datetime) -> bool:
    """Ask the taker of several whether they are still on them, once for all.

    Returns False where they have no other of the storm.
    """
    if alert.storm_id is None:
        return False
    alerts = await members(session, alert.storm_id)
    count = sum(one.acknowledged_by == taker.id for one in alerts)
    if count < 2:
        return False
    storm = await lock_storm(session, alert.storm_id)
    card = await card_of(session, storm, taker)
    if card.asked_outbox_id is None:
        failed = fail.call(storm_id=storm.id, person_id=taker.id)
        sending = Sending(Lane.ALERT, on_failure=failed)
        question = storm_cards.question(storm, count)
        card.asked_outbox_id = await say(session, taker, question, now=now, sending=sending)
    return True


async def close_question(
    session: AsyncSession, card: StormCard, person: Person, text_id: str, *, now: datetime
) -> None:
    """Edit the open question whether they are still on theirs into this text."""
    if card.asked_outbox_id is None:
        return
    words = Screen(text_id).render(person.locale)
    await edit_words(session, card.asked_outbox_id, person, words, now=now)
    card.asked_outbox_id = None


async def view_of(
    session: AsyncSession, storm: Storm, reader: Person, *, now: datetime
) -> StormView:
    """Read what the reader sees of a storm."""
    alerts = await members(session, storm.id)
    return await _view(session, storm, alerts, reader, now)


# --- jobs ---------------------------------------------------------------------------------------


@job("alert-storm-show", Priority.WATCH)
async def show(context: JobContext, storm_id: int) -> None:
    """Edit the storm's cards into what holds now; once all is over, for the last time."""
    session, now = context.session, context.now
    storm = await lock_storm(session, storm_id)
    alerts = await members(session, storm.id)
    shown = await session.scalars(
        select(StormCard)
        .where(StormCard.storm_id == storm.id)
        .options(joinedload(StormCard.person, innerjoin=True))
        .order_by(StormCard.person_id)
    )
    again = [now + COUNT_EVERY]
    for card in shown.all():
        await _bring_up_to_date(session, storm, alerts, card, now)
        if card.is_unheard and card.rung_at is not None:
            again.append(max(card.rung_at + GAP, now + GATHER))
        if not alerts:
            await session.delete(card)
    if not alerts:
        storm.taker_id = None
    elif now - storm.grown_at < COUNT_FOR:
        await _show_at(session, storm.id, min(again), now)


@job("alert-storm-failed", Priority.ALERT)
async def fail(context: JobContext, storm_id: int, person_id: int) -> None:
    """Let the alerts go on for which somebody was asked by a card that will not arrive."""
    failed = StormCardFailed(storm_id, person_id)
    await facts.state(context.session, failed, now=context.now)


# --- pieces -------------------------------------------------------------------------------------


async def _is_card(session: AsyncSession, *conditions: ColumnElement[bool]) -> bool:
    cards = select(StormCard.storm_id).where(*conditions)
    return await session.scalar(cards.limit(1)) is not None


def _must_ring(card: StormCard, last_asked_at: datetime | None, now: datetime) -> bool:
    if card.rung_at is None:
        return True
    if last_asked_at is None:
        return _has_been_still(card, now)
    return card.rung_at <= last_asked_at


def _has_been_still(card: StormCard, now: datetime) -> bool:
    """Tell whether the card has not rung for a while. A clock that was put back counts as one."""
    return card.rung_at is None or not timedelta() <= now - card.rung_at < GAP


async def _schedule_show(session: AsyncSession, storm_id: int, at: datetime, now: datetime) -> None:
    """Have the cards shown then, unless they are sooner; the storm's row is locked."""
    planned = await jobs.due_of(session, _key(storm_id))
    if planned is None or planned > at:
        await _show_at(session, storm_id, at, now)


async def _show_at(session: AsyncSession, storm_id: int, at: datetime, now: datetime) -> None:
    await show.schedule(session, Due(at, now, key=_key(storm_id)), storm_id=storm_id)


def _key(storm_id: int) -> str:
    return f"storm:{storm_id}"


async def _bring_up_to_date(
    session: AsyncSession,
    storm: Storm,
    alerts: Sequence[Alert],
    card: StormCard,
    now: datetime,
) -> None:
    person = card.person
    theirs = [one for one in alerts if one.acknowledged_by == person.id]
    if all(one.asked_at is None for one in theirs):
        await close_question(session, card, person, "storm-question-over", now=now)
    if not person.is_reachable:
        card.outbox_id = None  # they get a new one when they are back
        return
    view = await _view(session, storm, alerts, person, now)
    if card.outbox_id is None:
        if alerts:
            await _send(session, storm, card, person, now=now, rings=False)
        return
    concerns_them = bool(theirs) or (bool(view.free) and not view.has_declined)
    if card.is_unheard and concerns_them and _has_been_still(card, now):
        await _send(session, storm, card, person, now=now, rings=True)
        return
    await _edit(session, card, view, person, now)


async def _view(
    session: AsyncSession,
    storm: Storm,
    alerts: Sequence[Alert],
    reader: Person,
    now: datetime,
) -> StormView:
    may = await rota.may_now(session, reader, Action.TAKE_ALERT, storm.area, now=now)
    free = [alert.id for alert in alerts if is_free(alert, reader)]
    declined = await session.scalars(
        select(Attempt.alert_id)
        .where(Attempt.person_id == reader.id, Attempt.alert_id.in_(free))
        .where(Attempt.outcome.in_(sorted(policy.CANNOT)))
        .distinct()
    )
    has_declined = bool(free) and set(free) <= set(declined)
    return StormView(storm, reader, alerts, may, has_declined)


async def _send(
    session: AsyncSession,
    storm: Storm,
    card: StormCard,
    person: Person,
    *,
    now: datetime,
    rings: bool,
) -> int:
    """Send the card in place of the one before."""
    if card.outbox_id is not None:
        await remove(session, card.outbox_id, person, now=now)
    view = await view_of(session, storm, person, now=now)
    screen = storm_cards.storm_card(view, card.page, now=now)
    failed = fail.call(storm_id=storm.id, person_id=person.id)
    sending = Sending(Lane.ALERT, on_failure=failed, silent=not rings)
    card.outbox_id = await say(session, person, screen, now=now, sending=sending)
    card.shown = _digest(screen, person.locale)
    if rings:
        card.rung_at, card.is_unheard = now, False
    await session.flush()
    return card.outbox_id


async def _edit(
    session: AsyncSession, card: StormCard, view: StormView, person: Person, now: datetime
) -> None:
    """Edit the card, if it is to show something else."""
    assert card.outbox_id is not None
    screen = storm_cards.storm_card(view, card.page, now=now)
    digest = _digest(screen, person.locale)
    if digest == card.shown:
        return
    lane = Lane.TALK if any(one.is_asking for one in view.alerts) else Lane.ALERT
    words = screen.render(person.locale)
    await edit_words(session, card.outbox_id, person, words, screen.buttons, now=now, lane=lane)
    card.shown = digest


def _digest(screen: Screen, locale: str) -> str:
    words = screen.render(locale)
    shown = [words.text, words.entities, keyboard(locale, screen.buttons)]
    return hashlib.sha256(orjson.dumps(shown)).hexdigest()
