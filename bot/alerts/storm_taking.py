"""What people do with a whole storm: take all, decline, split it, stay on it, pass it on.

One alert of it is taken as any other.
"""

from collections.abc import Sequence
from datetime import datetime

import structlog
from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts import handing_over, sharing, storm_cards
from bot.alerts.acknowledge import acknowledge, confirm, release
from bot.alerts.attempts import log_attempt, step_asked
from bot.alerts.escalation import next_step, open_again
from bot.alerts.handing_over import ColleagueGone
from bot.alerts.model import Alert, AlertState, AttemptOutcome, Storm
from bot.alerts.storm_model import (
    card_of,
    is_free,
    lock_members,
    lock_storm,
)
from bot.oncall import rota
from bot.people import roles
from bot.people.model import Person
from bot.people.rights import Action, NotAllowed
from bot.spine.jobs.model import Due, JobContext, Priority, job
from bot.spine.outbox.screen import Screen
from bot.spine.refused import Refused

log = structlog.get_logger()

# How many alerts one transaction passes on: each calls several people, and others wait for it.
AT_ONCE = 10


class NoneLeft(Refused):
    """Nobody needs to take any more of this storm: others have them, or they are over."""

    def __init__(self, alerts: Sequence[Alert]) -> None:
        has_takers = any(alert.taker is not None for alert in alerts)
        self.text_id = "storm-none-left" if has_takers else "storm-over"
        super().__init__(**({"names": storm_cards.takers(alerts)} if has_takers else {}))


class NoneYours(Refused):
    """They have none of this storm."""

    text_id = "storm-none-yours"


async def take_all(session: AsyncSession, storm_id: int, person: Person, *, now: datetime) -> int:
    """Take what nobody has; what joins the storm while they hold some is theirs too.

    Returns how many they have. Raises StormUnknown, NotAllowed, NoneLeft.
    """
    alerts = await _lock_for(session, storm_id, person, now)
    for alert in _free(alerts, person):
        await acknowledge(session, alert.id, person, now=now, own_card=False)
    theirs = _theirs(alerts, person)
    if not theirs:
        raise NoneLeft(alerts)
    storm = await lock_storm(session, storm_id)
    storm.taker_id = person.id
    card = await card_of(session, storm, person)
    card.rung_at, card.page = None, 0  # the next that joins is heard at once
    log.info("storm-taken", storm=storm_id, person=person.id, alerts=len(theirs))
    return len(theirs)


async def decline_all(
    session: AsyncSession, storm_id: int, person: Person, *, now: datetime
) -> None:
    """Say that one can't: of what has come to this person the next are asked at once.

    Raises StormUnknown, NotAllowed, NoneLeft.
    """
    alerts = await _lock_for(session, storm_id, person, now)
    free = _free(alerts, person)
    if not free:
        raise NoneLeft(alerts)
    for alert in free:
        asked_at = await step_asked(session, alert, person)
        if asked_at is None:
            continue
        log_attempt(session, alert, person.id, AttemptOutcome.DECLINED, now=now)
        if asked_at == alert.step and not alert.loud:
            await next_step(session, alert, now=now)
    await sharing.note_changed(session, storm_id, now=now)


async def release_all(
    session: AsyncSession, storm_id: int, person: Person, *, now: datetime
) -> int:
    """Pass on all that one has, some at once and the rest a moment later; return how many.

    Raises StormUnknown, NotAllowed, NoneYours.
    """
    theirs = _theirs(await _lock_for(session, storm_id, person, now), person)
    if not theirs:
        raise NoneYours
    for alert in theirs[:AT_ONCE]:
        await release(session, alert.id, person, now=now)
    if len(theirs) > AT_ONCE:
        taken_until = max(one.acknowledged_at or now for one in theirs)
        await _release_later(session, storm_id, person.id, taken_until.isoformat(), now)
    storm = await lock_storm(session, storm_id)
    storm.taker_id = None
    card = await card_of(session, storm, person)
    await sharing.close_question(session, card, person, "storm-question-over", now=now)
    return len(theirs)


@job("alert-storm-release", Priority.ALERT)
async def release_rest(
    context: JobContext, storm_id: int, person_id: int, taken_until: str
) -> None:
    """Pass on the next of what somebody had of a storm, but not what they have taken since."""
    session, now = context.session, context.now
    person = await session.get_one(Person, person_id)
    theirs = [
        alert
        for alert in _theirs(await lock_members(session, storm_id), person)
        if alert.acknowledged_at is not None
        and alert.acknowledged_at <= datetime.fromisoformat(taken_until)
    ]
    for alert in theirs[:AT_ONCE]:
        await release(session, alert.id, person, now=now)
    if len(theirs) > AT_ONCE:
        await _release_later(session, storm_id, person_id, taken_until, now)


async def _release_later(
    session: AsyncSession, storm_id: int, person_id: int, taken_until: str, now: datetime
) -> None:
    due = Due.at_once(now, key=f"storm-release:{storm_id}:{person_id}")
    await release_rest.schedule(
        session, due, storm_id=storm_id, person_id=person_id, taken_until=taken_until
    )


async def stay_on(session: AsyncSession, storm_id: int, person: Person, *, now: datetime) -> int:
    """Say that one is still on all that one has; return how many these are.

    Raises StormUnknown, NotAllowed, NoneYours.
    """
    theirs = _theirs(await _lock_for(session, storm_id, person, now), person)
    if not theirs:
        raise NoneYours
    for alert in theirs:
        await confirm(session, alert.id, person, now=now)
    card = await card_of(session, await lock_storm(session, storm_id), person)
    await sharing.close_question(session, card, person, "storm-still-thanks", now=now)
    return len(theirs)


async def show(
    session: AsyncSession,
    storm_id: int,
    person: Person,
    *,
    tapped: int | None,
    page: int | None = None,
    now: datetime,
) -> Screen | None:
    """Bring a reader's card up to date after their tap; return what an old one is to show.

    Raises StormUnknown, NotAllowed.
    """
    storm = await lock_storm(session, storm_id)
    await _require(session, storm, person, now)
    return await sharing.show_to(session, storm, person, tapped=tapped, page=page, now=now)


# --- splitting ----------------------------------------------------------------------------------


async def ask_with_whom(
    session: AsyncSession, storm_id: int, person: Person, page: int, *, now: datetime
) -> Screen:
    """Offer the colleagues with whom it can be split. Raises StormUnknown, NotAllowed, NoneLeft."""
    alerts = await _lock_for(session, storm_id, person, now)
    concerned = [*_free(alerts, person), *_theirs(alerts, person)]
    if not concerned:
        raise NoneLeft(alerts)
    storm = await lock_storm(session, storm_id)
    view = await sharing.view_of(session, storm, person, now=now)
    colleagues = await handing_over.colleagues(session, concerned[0], person, now)
    return storm_cards.ask_with_whom(view, colleagues, page)


async def split(
    session: AsyncSession, storm_id: int, person: Person, to: int, *, now: datetime
) -> Screen:
    """Take half of what is free and one's own; a colleague is asked for the rest, then the next.

    Each has one stretch of the gates. Raises StormUnknown, NotAllowed, NoneLeft, ColleagueGone.
    """
    alerts = await _lock_for(session, storm_id, person, now)
    both = [
        *in_order_of_gates(_theirs(alerts, person)),
        *in_order_of_gates(_free(alerts, person)),
    ]
    if not both:
        raise NoneLeft(alerts)
    colleagues = await handing_over.colleagues(session, both[0], person, now)
    colleague = next((one for one in colleagues if one.id == to), None)
    if colleague is None:
        raise ColleagueGone
    half = (len(both) + 1) // 2
    given = [alert for alert in both[half:] if alert.about_id != colleague.id]
    kept = [alert for alert in both if alert not in given]
    storm = await lock_storm(session, storm_id)
    (await card_of(session, storm, colleague)).rung_at = None  # asked by name, they hear it
    for alert in kept:
        await acknowledge(session, alert.id, person, now=now, own_card=False)
    for alert in given:
        await _give(session, alert, person, colleague, now)
    storm.taker_id = None
    return storm_cards.split(len(kept), len(given), colleague)


def in_order_of_gates(alerts: Sequence[Alert]) -> list[Alert]:
    """Put alerts of one gate beside each other, the oldest gate and alert first. Pure."""
    first: dict[str, int] = {}
    for alert in alerts:
        first[_gate(alert)] = min(alert.id, first.get(_gate(alert), alert.id))
    return sorted(alerts, key=lambda alert: (first[_gate(alert)], alert.id))


def _gate(alert: Alert) -> str:
    """Return what tells an alert's gate from another's."""
    return repr(alert.args.get("gate"))


async def _give(
    session: AsyncSession, alert: Alert, person: Person, colleague: Person, now: datetime
) -> None:
    """Ask a colleague first for an alert that one does not take, or no longer has."""
    log_attempt(session, alert, person.id, AttemptOutcome.PASSED, now=now)
    if alert.acknowledged_by == person.id:
        await open_again(session, alert, passer=person, now=now)
    elif alert.state is AlertState.OPEN:
        alert.passer = person
    await handing_over.ask_first(session, alert, colleague, now=now)


# --- pieces -------------------------------------------------------------------------------------


async def _lock_for(
    session: AsyncSession, storm_id: int, person: Person, now: datetime
) -> list[Alert]:
    """Lock the storm's alerts, in the order of locks, for somebody who may take them."""
    alerts = await lock_members(session, storm_id)
    await _require(session, await lock_storm(session, storm_id), person, now)
    return alerts


async def _require(session: AsyncSession, storm: Storm, person: Person, now: datetime) -> None:
    """Raise NotAllowed unless the person may take alerts of the storm's area."""
    await roles.reload_grants(session, person)
    if not await rota.may_now(session, person, Action.TAKE_ALERT, storm.area, now=now):
        raise NotAllowed


def _free(alerts: Sequence[Alert], person: Person) -> list[Alert]:
    return [alert for alert in alerts if is_free(alert, person)]


def _theirs(alerts: Sequence[Alert], person: Person) -> list[Alert]:
    return [
        alert
        for alert in alerts
        if alert.state is AlertState.ACKNOWLEDGED and alert.acknowledged_by == person.id
    ]
