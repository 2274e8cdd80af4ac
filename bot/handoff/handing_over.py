"""The change of duty: leaver and newcomer are each told once, and the newcomer confirms it.

What somebody has taken stays theirs until they pass it on. Unread after a while, a hand-off
becomes an alert that goes to others than the newcomer.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

import structlog
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts.acknowledge import end_alert
from bot.alerts.escalation import raise_alert
from bot.alerts.kinds import AlertChanged, AlertDraft, AlertKind, Change
from bot.handoff import cards
from bot.handoff.cards import AreaNews, News
from bot.handoff.contents import open_in
from bot.handoff.model import HandOff
from bot.oncall.calculator import OnCall, who_is_on
from bot.oncall.hand_offs import AreaChange, DutyChanged, LevelChange
from bot.oncall.model import ShiftOfDuty
from bot.oncall.rota import AreaRota, duty_in, rotas_of
from bot.people.model import Person, name_of
from bot.people.rights import NotAllowed
from bot.places.model import Area
from bot.spine.db.queries import lock
from bot.spine.jobs.model import Due, JobContext, Priority, job
from bot.spine.outbox.model import Lane
from bot.spine.outbox.say import Sending, edit, say
from bot.spine.texts.render import Text

log = structlog.get_logger()

SWEEP_EVERY = timedelta(minutes=1)
# How late the alert may be before the sweep takes its job for lost.
GRACE = timedelta(seconds=30)

UNREAD = AlertKind("hand-off-unread", ends_with_subject=False)


# --- telling --------------------------------------------------------------------------------------


async def on_duty_changed(
    session: AsyncSession, fact: DutyChanged, now: datetime, *, patience: timedelta
) -> None:
    """Tell everybody whose level changes, in one message; `patience`: to read it."""
    people: dict[int, Person] = {}
    changed: dict[int, list[AreaNews]] = {}
    for change in fact.areas:
        people |= change.people
        for one in change.changes:
            changed.setdefault(one.person_id, []).append(_news_in(change, one, now))
    # Read once for all: at eight in the morning 31 areas change hands at the same time.
    open_things = await open_in(session, [one.rota.area.id for one in fact.areas], now=now)
    for person_id, areas in sorted(changed.items()):
        news = News(people[person_id], areas, open_things.of([one.area.id for one in areas]))
        if any(one.level is None for one in areas):
            await _end_where_left(session, news.person, now)
        await _tell(session, news, now, patience)


def _news_in(change: AreaChange, one: LevelChange, now: datetime) -> AreaNews:
    level = one.after[0] if one.after else None
    return AreaNews(
        area=change.rota.area,
        level=level,
        before=one.before[0] if one.before else None,
        until=_until(change.rota, one.person_id, level, now),
        others=_others(change.rota, change.on_call, one.person_id),
    )


def _until(rota: AreaRota, person_id: int, level: int | None, now: datetime) -> datetime | None:
    for one in duty_in(rota, now, is_brief=True).levels:
        if one.level == level and one.person is not None and one.person.id == person_id:
            return one.until
    return None


def _others(rota: AreaRota, on_call: Sequence[OnCall], person_id: int) -> list[Person]:
    ids = dict.fromkeys(one.person_id for one in on_call if one.person_id != person_id)
    return [rota.people[one] for one in ids]


async def _tell(session: AsyncSession, news: News, now: datetime, patience: timedelta) -> None:
    person = news.person
    if not news.has_come:
        if person.is_reachable:
            has_own = any(one.acknowledged_by == person.id for one in news.open_things.alerts)
            sending = Sending(Lane.TALK, silent=not has_own)
            await say(session, person, cards.hand_off_card(news, None), now=now, sending=sending)
        return
    first = next(one.area for one in news.areas if one.level is not None)
    hand_off = HandOff(person=person, area=first, told_at=now)
    session.add(hand_off)
    await session.flush()
    log.info("hand-off", hand_off=hand_off.id, person=person.id, area=first.id)
    at = now
    if person.is_reachable:
        failed = raise_unread.call(hand_off_id=hand_off.id)
        screen = cards.hand_off_card(news, hand_off)
        sending = Sending(Lane.TALK, on_failure=failed)
        hand_off.outbox_id = await say(session, person, screen, now=now, sending=sending)
        at = now + patience
    due = Due(at, now, key=f"hand-off-unread:{hand_off.id}")
    await raise_unread.schedule(session, due, hand_off_id=hand_off.id)


async def _end_where_left(session: AsyncSession, person: Person, now: datetime) -> None:
    """End what somebody has not read, once they are on call nowhere."""
    if not await _areas_of(session, person):
        for hand_off in await _unread_of(session, person):
            await _end(session, hand_off, "hand-off-ended-off", now)


# --- reading --------------------------------------------------------------------------------------


async def read_hand_off(
    session: AsyncSession, hand_off_id: int, *, by: Person, now: datetime
) -> HandOff:
    """Note that somebody has read their own hand-off. Raises NotAllowed."""
    hand_off = await lock(session, HandOff, hand_off_id)
    if hand_off is None or hand_off.person_id != by.id:
        raise NotAllowed
    await _read(session, hand_off, now)
    return hand_off


async def on_alert_changed(session: AsyncSession, fact: AlertChanged, now: datetime) -> None:
    """Take the hand-off for read by somebody who takes an alert: they are awake and at it."""
    if fact.change is Change.ACKNOWLEDGED and fact.alert.taker is not None:
        for hand_off in await _unread_of(session, fact.alert.taker):
            await _read(session, hand_off, now)


async def _read(session: AsyncSession, hand_off: HandOff, now: datetime) -> None:
    hand_off.read_at = hand_off.read_at or now
    await _end(session, hand_off, "hand-off-ended-read", now)
    if hand_off.outbox_id is not None:
        news = await _standing(session, hand_off.person, now)
        if news is not None:
            screen = cards.hand_off_card(news, hand_off, is_read=True)
            await edit(session, hand_off.outbox_id, hand_off.person, screen, now=now)


async def _standing(session: AsyncSession, person: Person, now: datetime) -> News | None:
    """Say where somebody is on call now; None if nowhere."""
    areas = await _areas_of(session, person)
    rotas = await rotas_of(session, areas, at=now)
    standing = []
    for rota in rotas:
        on_call = who_is_on(rota.rota, now)
        levels = [one.level for one in on_call if one.person_id == person.id]
        if levels:
            change = LevelChange(person.id, (), tuple(sorted(levels)))
            standing.append(_news_in(AreaChange(rota, [change], {}, on_call), change, now))
    if not standing:
        return None
    ids = [one.area.id for one in standing]
    return News(person, standing, await open_in(session, ids, now=now))


async def _areas_of(session: AsyncSession, person: Person) -> list[Area]:
    """List the areas in which somebody is on call by the log."""
    theirs = select(ShiftOfDuty.area_id).where(
        ShiftOfDuty.person_id == person.id, ShiftOfDuty.ends_at.is_(None)
    )
    return list(await session.scalars(select(Area).where(Area.id.in_(theirs)).order_by(Area.code)))


async def _unread_of(session: AsyncSession, person: Person) -> Sequence[HandOff]:
    unread = await session.scalars(
        select(HandOff)
        .where(HandOff.person_id == person.id, HandOff.ended_at.is_(None))
        .order_by(HandOff.id)
    )
    return unread.all()


async def _end(session: AsyncSession, hand_off: HandOff, text_id: str, now: datetime) -> None:
    """End a hand-off, and the alert that it has raised."""
    if hand_off.ended_at is not None:
        return
    hand_off.ended_at = now
    if hand_off.alert_id is not None:
        ending = Text(text_id, {"name": name_of(hand_off.person)})
        await end_alert(session, hand_off.alert_id, ending, now=now)


# --- not read -------------------------------------------------------------------------------------


@job("hand-off-unread", Priority.WATCH)
async def raise_unread(context: JobContext, hand_off_id: int) -> None:
    """Raise an alert for a hand-off that nobody has read in time, or that could not be sent."""
    await _raise_unread(context.session, hand_off_id, context.now)


@job("hand-off-unread-sweep", Priority.WATCH)
async def sweep_unread(context: JobContext) -> None:
    """Raise the alert of each hand-off whose job was lost; recurring."""
    session, now = context.session, context.now
    patience = timedelta(minutes=context.settings.handoff_minutes)
    lost = await session.scalars(
        select(HandOff.id)
        .where(HandOff.ended_at.is_(None), HandOff.alert_id.is_(None))
        .where(HandOff.told_at < now - patience - GRACE)
        .order_by(HandOff.id)
    )
    for hand_off_id in lost.all():
        log.warning("hand-off-stuck", hand_off=hand_off_id)
        await _raise_unread(session, hand_off_id, now)


async def _raise_unread(session: AsyncSession, hand_off_id: int, now: datetime) -> None:
    hand_off = await lock(session, HandOff, hand_off_id)
    if hand_off is None or hand_off.ended_at is not None or hand_off.alert_id is not None:
        return
    areas = await _areas_of(session, hand_off.person)
    if not areas:
        await _end(session, hand_off, "hand-off-ended-off", now)
        return
    # Somebody told of several areas may have left the first of them meanwhile.
    first = next((area for area in areas if area.id == hand_off.area_id), areas[0])
    draft = AlertDraft(
        kind=UNREAD,
        area_id=first.id,
        screen=cards.unread_alert(hand_off, areas),
        subject_id=hand_off.id,
        about_id=hand_off.person_id,
    )
    alert = await raise_alert(session, draft, now=now)
    hand_off.alert_id = alert.id
