"""What follows when a resident waits too long for an answer: an alert, which an answer ends.

A case has one such alert at most. Rows are locked in this order: the alert, then its case; that is
why an answer, which locks the case, ends the alert by a job.
"""

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts import buttons, escalation
from bot.alerts.acknowledge import end_alert
from bot.alerts.kinds import AlertChanged, AlertDraft, AlertKind, Change
from bot.alerts.model import Alert, AlertState, lock_alert
from bot.people.looks import SeenKind, note_look
from bot.people.model import Person, name_of
from bot.relay import cases, joining, waits
from bot.relay.model import Case, CaseState
from bot.relay.waits import CaseMoved, CaseWaits, WaitEnd, WaitEnded
from bot.settings import Settings
from bot.spine.jobs import model as jobs
from bot.spine.jobs.model import Due, JobContext, Priority, job
from bot.spine.outbox.say import say
from bot.spine.texts.emergency import EmergencyNumbers
from bot.spine.texts.render import Text
from bot.unanswered import cards
from bot.unanswered.rules import Patience, longest_wait

UNANSWERED = AlertKind("unanswered", ends_with_subject=True, joins_storms=True)
SWEEP_EVERY = timedelta(seconds=50)


def patience_of(settings: Settings) -> Patience:
    """Read the longest waits from the settings."""
    return Patience(
        timedelta(minutes=settings.answer_minutes),
        timedelta(minutes=settings.answer_minutes_at_night),
    )


# --- listeners ----------------------------------------------------------------------------------


async def on_case_waits(
    session: AsyncSession, fact: CaseWaits, now: datetime, *, settings: Settings
) -> None:
    """Have the case looked at when its wait is too long."""
    await _schedule_look(session, fact.case, settings, now)


async def on_wait_ended(session: AsyncSession, fact: WaitEnded, now: datetime) -> None:
    """Have the case's alert end."""
    due = Due.at_once(now, key=f"unanswered-follow:{fact.case.id}")
    await follow.schedule(session, due, case_id=fact.case.id, end=str(fact.end), by=fact.by.id)


async def on_case_moved(session: AsyncSession, fact: CaseMoved, now: datetime) -> None:
    """Have the case's alert go with it to the other area."""
    due = Due.at_once(now, key=f"unanswered-move:{fact.case.id}")
    await move.schedule(session, due, case_id=fact.case.id)


async def on_alert_changed(
    session: AsyncSession, fact: AlertChanged, now: datetime, *, numbers: EmergencyNumbers
) -> None:
    """Tell the resident that somebody reads, or who is asked next; set the taker's buttons."""
    alert = fact.alert
    if alert.kind != UNANSWERED.name:
        return
    assert alert.subject_id is not None
    case = await session.get_one(Case, alert.subject_id)
    match fact.change:
        case Change.ACKNOWLEDGED:
            assert alert.taker is not None
            note_look(session, alert.taker, SeenKind.CASE, case.id, now=now)
            await waits.note_opened(session, case, alert.taker, now=now)
            await joining.join_case(session, alert.taker, case, now=now)
            alert.taker_buttons = buttons.keep(cards.taker_buttons(case))
        case Change.CLIMBED if not alert.reopened:
            told = cards.not_yet(alert, case.resident, numbers)
            await say(session, case.resident, told, now=now)


# --- jobs ---------------------------------------------------------------------------------------


@job("case-unanswered", Priority.WATCH)
async def look(context: JobContext, case_id: int) -> None:
    """Raise the alert of a case that has waited too long; look again later where it has not.

    While another alert about the resident is open, their words count as that one's.
    """
    session, now = context.session, context.now
    case = await cases.lock_case(session, case_id)
    if not case.is_open or case.waiting_since is None:
        return
    if await open_alert_of(session, case) is not None:
        return
    own = await _newest_own_alert(session, case)
    if own is not None and own.state is not AlertState.RESOLVED:
        wait = longest_wait(now, zone_of(case, context.settings), patience_of(context.settings))
        await look.schedule(session, Due(now + wait, now, key=_key(case)), case_id=case.id)
        return
    if own is not None and own.taker is not None and own.resolved_at is not None:
        # Somebody has met them, or has dealt with it: what they wrote until then is done.
        await waits.end_before(session, case, own.resolved_at)
        if case.waiting_since is None:
            return
    if _due_at(case, context.settings) <= now:
        await _raise(session, case, context.settings, now)
    else:
        await _schedule_look(session, case, context.settings, now)


@job("unanswered-follow", Priority.WATCH)
async def follow(context: JobContext, case_id: int, end: str, by: int) -> None:
    """End the alert of a case that waits no more, or since then for something else."""
    session, now = context.session, context.now
    case = await session.get_one(Case, case_id)
    found = await open_alert_of(session, case)
    if found is None:
        return
    alert = await lock_alert(session, found.id)
    is_over = case.waiting_since is None or case.waiting_since > alert.raised_at
    if alert.state is AlertState.RESOLVED or not is_over:
        return
    alert.taker_buttons = []
    person = await session.get_one(Person, by)
    ending = Text(f"unanswered-ended-{WaitEnd(end)}", {"name": name_of(person)})
    await end_alert(session, alert.id, ending, now=now)


@job("unanswered-move", Priority.WATCH)
async def move(context: JobContext, case_id: int) -> None:
    """Bring the alert of a case to the area in which the case is now."""
    session = context.session
    case = await session.get_one(Case, case_id)
    found = await open_alert_of(session, case)
    if found is None or case.area is None:
        return
    alert = await lock_alert(session, found.id)
    if alert.state is not AlertState.RESOLVED and alert.area_id != case.area_id:
        await escalation.move(session, alert, case.area, now=context.now)


@job("unanswered-sweep", Priority.WATCH)
async def sweep(context: JobContext) -> None:
    """Find cases that wait too long and that nobody is about to look at.

    A recurring job, every SWEEP_EVERY: it depends on no case's own jobs.
    """
    session, now = context.session, context.now
    raised = select(Alert.subject_id).where(
        Alert.kind == UNANSWERED.name, Alert.state != AlertState.RESOLVED
    )
    latest = now - patience_of(context.settings).shortest
    waiting = select(Case).where(
        Case.waiting_since <= latest, Case.state == CaseState.OPEN, Case.id.not_in(raised)
    )
    for case in (await session.scalars(waiting.order_by(Case.id))).all():
        is_late = _due_at(case, context.settings) <= now
        if is_late and not await jobs.is_scheduled(session, _key(case)):
            await look.schedule(session, Due.at_once(now, key=_key(case)), case_id=case.id)


# --- pieces -------------------------------------------------------------------------------------


async def open_alert_of(session: AsyncSession, case: Case) -> Alert | None:
    """Return the case's unresolved alert, if there is one."""
    return await session.scalar(
        select(Alert)
        .where(Alert.kind == UNANSWERED.name, Alert.subject_id == case.id)
        .where(Alert.state != AlertState.RESOLVED)
        .limit(1)
    )


def zone_of(case: Case, settings: Settings) -> str:
    """Return the IANA zone by whose clocks the case's resident lives."""
    return case.area.zone if case.area is not None else settings.zone


async def _newest_own_alert(session: AsyncSession, case: Case) -> Alert | None:
    """Find the alert about the resident themselves that covers what waits: open, else newest."""
    return await session.scalar(
        select(Alert)
        .where(Alert.about_id == case.resident_id, Alert.kind != UNANSWERED.name)
        .where((Alert.state != AlertState.RESOLVED) | (Alert.resolved_at >= case.waiting_since))
        .order_by((Alert.state != AlertState.RESOLVED).desc(), Alert.resolved_at.desc())
        .limit(1)
    )


async def _raise(session: AsyncSession, case: Case, settings: Settings, now: datetime) -> None:
    entries = await waits.waiting_entries(session, case)
    zone = zone_of(case, settings)
    draft = AlertDraft(
        kind=UNANSWERED,
        area_id=case.area_id,
        screen=cards.alert(case, entries, zone),
        subject_id=case.id,
        about_id=case.resident_id,
    )
    await escalation.raise_alert(session, draft, now=now)


async def _schedule_look(
    session: AsyncSession, case: Case, settings: Settings, now: datetime
) -> None:
    due = Due(_due_at(case, settings), now, key=_key(case))
    await look.schedule(session, due, case_id=case.id)


def _due_at(case: Case, settings: Settings) -> datetime:
    assert case.waiting_since is not None
    zone = zone_of(case, settings)
    return case.waiting_since + longest_wait(case.waiting_since, zone, patience_of(settings))


def _key(case: Case) -> str:
    return f"unanswered:{case.id}"
