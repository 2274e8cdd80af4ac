"""Alerts: what wakes a person, and who is tried next; an alert never dies silently.

An open alert always has its next step as a row of due work, written in the transaction that made the step before; a
sweep finds within a minute any that lost it. A step that has nobody, or whose posts all failed, is passed at once. An
acknowledge expires: the taker is asked, and without an answer the alert is open again. The number of an alert is its id.
Whoever changes an alert locks its row first; its subject's row comes after.
"""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

import structlog
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot import alert_cards as cards
from bot import alert_policy as policy
from bot import rights
from bot.alert_tables import (
    FOLLOWERS,
    Alert,
    AlertState,
    Change,
    Outcome,
    Try,
    kept_buttons,
)
from bot.people import Person
from bot.rights import Action
from bot.spine import due, outbox, stored
from bot.spine.outbox import Keyboard
from bot.spine.refused import Refused
from bot.spine.texts import Foreign

log = structlog.get_logger()


class AlertUnknown(Refused):
    """There is no such alert."""

    text_id = "alert-unknown"


class AlertTaken(Refused):
    """Somebody else has it."""

    text_id = "alert-taken-by"


class AlertOver(Refused):
    """It has ended."""

    text_id = "alert-over"


class NotYours(Refused):
    """Only whoever took it may say this."""

    text_id = "alert-not-yours"


async def raise_alert(
    session: AsyncSession,
    *,
    kind: str,
    area_id: int | None,
    text_id: str,
    args: Mapping[str, Any],
    now: datetime,
    subject_id: int | None = None,
    buttons: Keyboard = (),
    patience: timedelta | None = None,
) -> Alert:
    """Raises an alert and tries its first step, in this transaction.

    `text_id` with `args` says what happened (arguments as for any text; people's words as Foreign). `buttons` are shown
    beside *Take it*. `patience`: how long an acknowledge lasts, if shorter than the setting. Without an area, everybody
    at the policy's end is called at once.
    """
    alert = Alert(
        kind=kind, area_id=area_id, subject_id=subject_id, text_id=text_id, args=stored.pack(cards.clipped(args)),
        buttons=kept_buttons(buttons), stepped_at=now, raised_at=now, step=0, rung=0, loud=0, reopened=0,
        state=AlertState.OPEN, ending_args={},
        patience_seconds=int(patience.total_seconds()) if patience is not None else None,
    )  # fmt: skip
    session.add(alert)
    await session.flush()
    log.info("alert-raised", alert=alert.id, kind=kind, area=area_id)
    await next_step(session, alert, now)
    return alert


async def find(session: AsyncSession, alert_id: int) -> Alert:
    """The alert, locked until the transaction ends. Raises AlertUnknown."""
    await session.flush()
    found = await session.scalar(
        select(Alert).where(Alert.id == alert_id).with_for_update().execution_options(populate_existing=True)
    )
    if found is None:
        raise AlertUnknown
    return found


async def take(session: AsyncSession, alert_id: int, person: Person, *, now: datetime) -> Alert:
    """The person takes the alert; of two, one wins. Raises AlertUnknown, NotAllowed, AlertTaken, AlertOver."""
    await session.flush()
    known = await session.get(Alert, alert_id)
    if known is None:
        raise AlertUnknown
    await _require_may_take(session, known, person)
    won = await session.execute(
        update(Alert)
        .where(Alert.id == alert_id, Alert.state == AlertState.OPEN)
        .values(state=AlertState.ACKNOWLEDGED, taken_by=person.id, confirmed_at=now, asked_at=None)
        .execution_options(synchronize_session=False)
    )
    alert = await find(session, alert_id)
    if won.rowcount == 0:  # type: ignore[attr-defined]
        await require_theirs(session, alert, person)
        return alert  # a second tap of the one who has it
    log.info("alert-taken", alert=alert.id, step=alert.step, person=person.id)
    await tell_kind(session, alert, Change.TAKEN, now)
    await cards.refresh(session, alert, now)
    if not await _has_card(session, alert, person):
        await _ask(session, alert, [person], now, anyway=True)
    await plan_watch(session, alert, at=now, now=now)
    return alert


async def confirm(session: AsyncSession, alert_id: int, person: Person, *, now: datetime) -> Alert:
    """The taker is still on it. When it was reopened meanwhile, they take it again; raises as `take` does."""
    alert = await find(session, alert_id)
    if alert.state is AlertState.OPEN:
        return await take(session, alert_id, person, now=now)
    await require_theirs(session, alert, person)
    alert.confirmed_at, alert.asked_at = now, None
    await _close_question(session, alert, "alert-still-thanks", now)
    await tell_kind(session, alert, Change.CONFIRMED, now)
    await cards.refresh(session, alert, now)
    await plan_watch(session, alert, at=now, now=now)
    return alert


async def give_back(session: AsyncSession, alert_id: int, person: Person, *, now: datetime) -> Alert:
    """The taker cannot: the alert is open again and climbs anew. Raises AlertTaken, AlertOver, NotYours."""
    alert = await find(session, alert_id)
    await require_theirs(session, alert, person)
    await reopen(session, alert, now)
    return alert


async def finish(session: AsyncSession, alert_id: int, person: Person, *, now: datetime) -> Alert:
    """The taker has dealt with it. Raises AlertTaken, AlertOver, NotYours."""
    await require_theirs(session, await find(session, alert_id), person)
    return await resolve(session, alert_id, "alert-ended-by", {"name": Foreign(person.name)}, now=now)


async def resolve(
    session: AsyncSession, alert_id: int, ending: str, args: Mapping[str, Any] | None = None, *, now: datetime
) -> Alert:
    """Ends an alert, taken or not; every copy shows `ending` (a Fluent id). Ended before: the copies are only refreshed."""
    alert = await find(session, alert_id)
    if alert.state is not AlertState.RESOLVED:
        alert.state, alert.resolved_at = AlertState.RESOLVED, now
        log.info("alert-resolved", alert=alert.id, ending=ending)
    alert.ending, alert.ending_args = ending, stored.pack(cards.clipped(args or {}))
    await _close_question(session, alert, "alert-still-over", now)
    await cards.refresh(session, alert, now)
    return alert


async def tried(session: AsyncSession, alert: Alert) -> list[Person]:
    """Everybody who has a card of this alert, or only the taker once there is one."""
    if alert.taken_by is not None:
        return [await session.get_one(Person, alert.taken_by)]
    found = await session.scalars(
        select(Person)
        .where(Person.id.in_(select(Try.person_id).where(Try.alert_id == alert.id, Try.post_id.is_not(None))))
        .order_by(Person.id)
    )
    return [person for person in found if policy.reachable(person)]


# --- steps ---------------------------------------------------------------------------------------------------------


async def next_step(session: AsyncSession, alert: Alert, now: datetime) -> None:
    """Tries the next rung. A rung without anybody is passed at once; the loud one ends the loop in any case."""
    while True:
        alert.step, alert.rung, alert.stepped_at = alert.step + 1, alert.rung + 1, now
        rung = await policy.whom(session, alert, now)
        if rung.loud:
            alert.loud += 1
        asked = await _ask(session, alert, rung.people, now, anyway=rung.loud)
        if asked or rung.loud:
            break
        log.warning("alert-step-empty", alert=alert.id, step=alert.step)
    if not asked:
        log.error("alert-reaches-nobody", alert=alert.id, step=alert.step)
    await plan_step(session, alert, at=now, now=now)
    if alert.loud == 1:
        await tell_kind(session, alert, Change.EXHAUSTED, now)


async def _ask(
    session: AsyncSession, alert: Alert, asked: list[Person], now: datetime, *, anyway: bool
) -> bool:
    """Posts to these people and logs it. `anyway`: also to those who could not be written to before."""
    any_asked = False
    for person in asked:
        goes = person.telegram_id is not None and (anyway or person.unreachable is None)
        any_asked = any_asked or goes
        _log_try(
            session, alert, person.id, now, Outcome.ASKED if goes else Outcome.UNREACHABLE,
            await cards.post(session, alert, person, now) if goes else None,
        )  # fmt: skip
    if not asked:
        _log_try(session, alert, None, now, Outcome.NOBODY, None)
    await session.flush()
    return any_asked


def _log_try(
    session: AsyncSession,
    alert: Alert,
    person_id: int | None,
    now: datetime,
    outcome: Outcome,
    post_id: int | None,
) -> None:
    session.add(
        Try(
            alert_id=alert.id, step=alert.step, person_id=person_id, post_id=post_id, outcome=outcome, tried_at=now
        )
    )  # fmt: skip


async def plan_step(session: AsyncSession, alert: Alert, *, at: datetime, now: datetime) -> None:
    """The row of the next step. Whoever does not know the pace writes it for now: the duty puts it off."""
    await due.plan(
        session, "alert-step", {"alert": alert.id, "step": alert.step}, at=at, now=now,
        key=f"alert:{alert.id}:{alert.step}", urgency=0,
    )  # fmt: skip


async def plan_watch(session: AsyncSession, alert: Alert, *, at: datetime, now: datetime) -> None:
    """The row that watches over an acknowledge. Its key names the confirmation, so an old row finds itself outdated."""
    assert alert.confirmed_at is not None
    since = alert.confirmed_at.isoformat()
    await due.plan(
        session, "alert-watch", {"alert": alert.id, "since": since}, at=at, now=now,
        key=f"alert-watch:{alert.id}:{since}", urgency=1,
    )  # fmt: skip


async def reopen(session: AsyncSession, alert: Alert, now: datetime) -> None:
    log.warning("alert-reopened", alert=alert.id, person=alert.taken_by)
    await _close_question(session, alert, "alert-still-reopened", now)
    alert.state, alert.taken_by, alert.confirmed_at, alert.asked_at = AlertState.OPEN, None, None, None
    alert.rung, alert.loud, alert.reopened = 0, 0, alert.reopened + 1
    await tell_kind(session, alert, Change.REOPENED, now)
    await cards.refresh(session, alert, now)
    await next_step(session, alert, now)


async def _close_question(session: AsyncSession, alert: Alert, text_id: str, now: datetime) -> None:
    if alert.asked_post is None or alert.taken_by is None:
        return
    taker = await session.get_one(Person, alert.taken_by)
    await outbox.rewrite(session, alert.asked_post, taker, text_id, {"number": str(alert.id)}, now=now)
    alert.asked_post = None


# --- rules ---------------------------------------------------------------------------------------------------------


async def _require_may_take(session: AsyncSession, alert: Alert, person: Person) -> None:
    """Whoever was woken may take it, even as a stand-in from another area."""
    if not rights.may(person, Action.TAKE_ALERT, alert.area_id) and not await _has_card(
        session, alert, person
    ):
        raise rights.NotAllowed


async def _has_card(session: AsyncSession, alert: Alert, person: Person) -> bool:
    found = select(Try.id).where(
        Try.alert_id == alert.id, Try.person_id == person.id, Try.post_id.is_not(None)
    )
    return await session.scalar(found.limit(1)) is not None


async def require_theirs(session: AsyncSession, alert: Alert, person: Person) -> None:
    """That this person has taken it. Raises AlertOver, NotYours, AlertTaken."""
    if alert.state is AlertState.RESOLVED:
        raise AlertOver(number=str(alert.id))
    if alert.taken_by is None:
        raise NotYours(number=str(alert.id))
    if alert.taken_by != person.id:
        taker = await session.get_one(Person, alert.taken_by)
        raise AlertTaken(number=str(alert.id), name=Foreign(taker.name))


async def tell_kind(session: AsyncSession, alert: Alert, change: Change, now: datetime) -> None:
    await session.flush()
    if alert.kind in FOLLOWERS:
        await FOLLOWERS[alert.kind].changed(session, alert, change, now)
