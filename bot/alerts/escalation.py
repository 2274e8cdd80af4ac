"""How an alert escalates: raised, tried step by step, and watched over once somebody has it.

An open alert always has its next step as a job, scheduled in the transaction that made the step
before; the sweep (sweep.py), which depends on nothing else, finds any that lost it. A step that
has nobody, or whose messages all failed, is passed at once. An acknowledge expires: the taker is
asked, and without an answer the alert is open again.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

import structlog
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts import buttons, cards
from bot.alerts.attempts import (
    close_question,
    first_card_left_at,
    has_cards_to_send,
    log_attempt,
    refresh,
    remove_cards,
)
from bot.alerts.following import note_waits, take_up
from bot.alerts.guard import may_take
from bot.alerts.kinds import (
    AlertChanged,
    AlertDraft,
    AlertKind,
    AlertPlaced,
    Change,
    RoundUnheard,
)
from bot.alerts.model import Alert, AlertState, Attempt, AttemptOutcome, lock_alert
from bot.alerts.sharing import ask_taker, is_shared, share_card
from bot.alerts.situation import course_of, whom_to_try
from bot.alerts.timing import clamp_to, step_key, step_wait, watch_at, watch_key
from bot.people.model import Person
from bot.places.model import Area
from bot.settings import Settings
from bot.spine import facts
from bot.spine.jobs.model import Due, JobContext, Priority, job
from bot.spine.outbox.model import Lane
from bot.spine.outbox.say import Sending, say
from bot.spine.texts import stored

log = structlog.get_logger()

# How late a step may be before the sweep takes it for lost.
GRACE = timedelta(seconds=10)
# How long a step whose cards cannot leave may hold up the next, and how often it is looked at.
UNSENT = timedelta(seconds=60)
LOOK_AGAIN = timedelta(seconds=5)


async def raise_alert(session: AsyncSession, draft: AlertDraft, *, now: datetime) -> Alert:
    """Raise an alert and try its first step, in this transaction."""
    alert = Alert(
        kind=draft.kind.name,
        area=await session.get(Area, draft.area_id) if draft.area_id is not None else None,
        subject_id=draft.subject_id,
        about_id=draft.about_id,
        haste=draft.kind.haste,
        text_id=draft.screen.text_id,
        args=stored.pack(cards.clipped(draft.screen.args)),
        buttons=buttons.keep(draft.screen.buttons),
        taker_buttons=[],
        ends_with_subject=draft.kind.ends_with_subject,
        state=AlertState.OPEN,
        step=0,
        position=0,
        loud=0,
        reopened=0,
        was_anybody_asked=False,
        was_anybody_on_call=False,
        stepped_at=now,
        taker=None,
        patience_seconds=None,
        raised_at=now,
        ending_args={},
    )
    session.add(alert)
    await session.flush()
    log.info("alert-raised", alert=alert.id, kind=alert.kind, area=alert.area_id)
    await facts.state(session, AlertPlaced(alert), now=now)
    if alert.state is AlertState.OPEN:  # nobody has it by having taken all of a storm
        await next_step(session, alert, now=now)
    return alert


async def next_step(session: AsyncSession, alert: Alert, *, now: datetime) -> None:
    """Try the next position. One without anybody is passed at once; the loud one ends the loop."""
    was_at_start = alert.position <= 1
    course = await course_of(session, alert, now=now)
    await take_up(session, alert, course, now=now)
    while True:
        alert.step, alert.position, alert.stepped_at = alert.step + 1, alert.position + 1, now
        step = await whom_to_try(session, alert, course, now=now)
        if step.is_loud:
            alert.loud += 1
            if alert.loud > 1:
                await facts.state(session, RoundUnheard(alert), now=now)
        else:
            alert.was_anybody_on_call = alert.was_anybody_on_call or bool(step.people)
        if step.is_quiet:
            log_attempt(session, alert, None, AttemptOutcome.QUIET, now=now)
        is_asked = await ask(session, alert, step.people, now=now, anyway=step.is_loud)
        alert.was_anybody_asked = alert.was_anybody_asked or (is_asked and not step.is_loud)
        if is_asked or step.is_loud:
            break
        log.warning("alert-step-empty", alert=alert.id, step=alert.step)
    note_waits(alert, course)
    if not is_asked:
        log.error("alert-reaches-nobody", alert=alert.id, step=alert.step)
    await schedule_step(session, alert, at=now, now=now)
    if alert.state is not AlertState.OPEN:
        return  # its taker needs relief: nothing changes for whom it is about
    if was_at_start and alert.position > 1:
        await facts.state(session, AlertChanged(alert, Change.CLIMBED), now=now)
    if alert.loud == 1:
        await facts.state(session, AlertChanged(alert, Change.EXHAUSTED), now=now)


async def ask(
    session: AsyncSession, alert: Alert, people: Sequence[Person], *, now: datetime, anyway: bool
) -> bool:
    """Send a card to each of these people and log it; tell whether any could be sent.

    `anyway`: also to those who can't be written to, as far as is known.
    """
    is_any = False
    for person in people:
        if person.is_reachable or (anyway and person.telegram_id is not None):
            is_any = True
            outbox_id = await _send_card(session, alert, person, now)
            asked = AttemptOutcome.ASKED
            log_attempt(
                session,
                alert,
                person.id,
                asked,
                now=now,
                outbox_id=outbox_id,
                is_shared=is_shared(alert, person),
            )
        else:
            log_attempt(session, alert, person.id, AttemptOutcome.UNREACHABLE, now=now)
    if not people:
        log_attempt(session, alert, None, AttemptOutcome.NOBODY, now=now)
    await session.flush()
    return is_any


async def reopen(session: AsyncSession, alert: Alert, *, now: datetime) -> None:
    """Open an alert again that nobody has any more; it escalates from the start."""
    await open_again(session, alert, now=now)
    await next_step(session, alert, now=now)


async def open_again(
    session: AsyncSession,
    alert: Alert,
    *,
    change: Change = Change.REOPENED,
    passer: Person | None = None,
    now: datetime,
) -> None:
    """Let nobody have the alert any more; whom it tries now is its caller's to say.

    Undone, it keeps its place in the policy.
    """
    log.warning("alert-reopened", alert=alert.id, person=alert.acknowledged_by, change=change)
    await close_question(session, alert, "alert-still-reopened", now=now)
    alert.state, alert.taker, alert.acknowledged_at = AlertState.OPEN, None, None
    alert.confirmed_at, alert.asked_at, alert.patience_seconds = None, None, None
    alert.relief_since, alert.passer = None, passer
    if change is Change.REOPENED:
        alert.position, alert.loud, alert.reopened = 0, 0, alert.reopened + 1
        alert.was_anybody_asked, alert.was_anybody_on_call = False, False
        alert.resolved_at, alert.ending, alert.wait_seconds = None, None, None
        alert.numbers = None
    await facts.state(session, AlertChanged(alert, change), now=now)
    await refresh(session, alert, now=now)


async def move(session: AsyncSession, alert: Alert, area: Area, *, now: datetime) -> None:
    """Bring an alert to another area; while nobody has it, it escalates there from the start."""
    alert.area = area
    await facts.state(session, AlertPlaced(alert), now=now)
    if alert.state is AlertState.OPEN:
        alert.position, alert.loud = 0, 0
        alert.was_anybody_asked, alert.was_anybody_on_call = False, False
        await next_step(session, alert, now=now)
    await refresh(session, alert, now=now)


async def change_kind(
    session: AsyncSession, alert: Alert, kind: AlertKind, *, now: datetime
) -> None:
    """Let an alert count as another kind; one with more haste makes its next step earlier."""
    alert.kind, alert.haste = kind.name, kind.haste
    await facts.state(session, AlertPlaced(alert), now=now)
    await go_on(session, alert, now=now)


async def go_on(session: AsyncSession, alert: Alert, *, now: datetime) -> None:
    """Let an alert go on from its place in what counts for it now: another policy or another kind.

    A step that is due now, or has not been called, follows at once.
    """
    course = await course_of(session, alert, now=now)
    is_called = await take_up(session, alert, course, now=now)
    note_waits(alert, course)
    if alert.state is AlertState.ACKNOWLEDGED:
        await schedule_watch(session, alert, at=now, now=now)
    if not alert.is_asking:
        return
    if is_called:
        # The step knows the settings, and puts itself off where this is too early.
        await schedule_step(session, alert, at=now, now=now)
    else:
        await next_step(session, alert, now=now)


async def schedule_watch(
    session: AsyncSession, alert: Alert, *, at: datetime, now: datetime
) -> None:
    """Schedule the watch over an acknowledge.

    Its key names the confirmation: an old row finds itself outdated.
    """
    assert alert.confirmed_at is not None
    since = alert.confirmed_at.isoformat()
    due = Due(at, now, key=watch_key(alert))
    await watch.schedule(session, due, alert_id=alert.id, since=since)


async def schedule_step(
    session: AsyncSession, alert: Alert, *, at: datetime, now: datetime
) -> None:
    """Schedule the alert's next step."""
    due = Due(at, now, key=step_key(alert))
    await step.schedule(session, due, alert_id=alert.id, step=alert.step)


async def note_unreachable(
    session: AsyncSession, alert: Alert, step: int, person_id: int, *, now: datetime
) -> None:
    """Note that a step's message to somebody failed for good; when all of it did, pass the step."""
    await _note_outcome(session, alert, step, person_id, AttemptOutcome.UNREACHABLE)
    log.warning("alert-unreachable", alert=alert.id, step=step, person=person_id)
    if alert.step != step:
        return
    if alert.acknowledged_by == person_id and alert.asked_at is not None:
        await reopen(session, alert, now=now)  # they won't read whether they are still on it
        return
    await _pass_if_nobody_is_asked(session, alert, now)


async def note_role_taken(
    session: AsyncSession, alert: Alert, person_id: int, *, now: datetime
) -> None:
    """Note that somebody who is asked may no longer take it; asked alone, the step is passed."""
    await _note_outcome(session, alert, alert.step, person_id, AttemptOutcome.ROLE_TAKEN)
    await _pass_if_nobody_is_asked(session, alert, now)


async def _note_outcome(
    session: AsyncSession, alert: Alert, step: int, person_id: int, outcome: AttemptOutcome
) -> None:
    await session.execute(
        update(Attempt)
        .where(
            Attempt.alert_id == alert.id,
            Attempt.step == step,
            Attempt.person_id == person_id,
            Attempt.outcome == AttemptOutcome.ASKED,
        )
        .values(outcome=outcome)
        .execution_options(synchronize_session=False)
    )


async def _pass_if_nobody_is_asked(session: AsyncSession, alert: Alert, now: datetime) -> None:
    if not alert.is_asking:
        return
    asked = select(Attempt.id).where(
        Attempt.alert_id == alert.id,
        Attempt.step == alert.step,
        Attempt.outcome == AttemptOutcome.ASKED,
    )
    # Once everybody has been called there is nobody further: from then on only time makes steps,
    # or they would spin.
    if await session.scalar(asked.limit(1)) is None and alert.loud <= 1:
        await next_step(session, alert, now=now)


# --- jobs ---------------------------------------------------------------------------------------


@job("alert-step", Priority.ALERT)
async def step(context: JobContext, alert_id: int, step: int) -> None:
    """Go on to the next step, since nobody has taken it, or taken it over, in time.

    Scheduled too early, it schedules itself for its time: raising and releasing know no settings.
    """
    session, now = context.session, context.now
    alert = await lock_alert(session, alert_id)
    if not alert.is_asking or alert.step != step:
        return
    clamp_to(now, alert)
    at = await _next_at(session, alert, context.settings, now)
    if now < at:
        await schedule_step(session, alert, at=at, now=now)
    else:
        await next_step(session, alert, now=now)


@job("alert-unreachable", Priority.ALERT)
async def unreachable(context: JobContext, alert_id: int, step: int, person_id: int) -> None:
    """Pass a step at once whose messages all failed."""
    alert = await lock_alert(context.session, alert_id)
    await note_unreachable(context.session, alert, step, person_id, now=context.now)


@job("alert-watch", Priority.WATCH)
async def watch(context: JobContext, alert_id: int, since: str) -> None:
    """Ask the taker whether they are still on it; without an answer, open the alert again."""
    session, now = context.session, context.now
    alert = await lock_alert(session, alert_id)
    if alert.state is not AlertState.ACKNOWLEDGED or alert.confirmed_at is None:
        return
    if alert.confirmed_at != datetime.fromisoformat(since):
        return
    clamp_to(now, alert)
    at = watch_at(alert, context.settings)
    if now < at:
        await schedule_watch(session, alert, at=at, now=now)
    elif alert.asked_at is None:
        await _ask_taker(context, alert)
    else:
        log_attempt(session, alert, alert.acknowledged_by, AttemptOutcome.SILENT, now=now)
        await reopen(session, alert, now=now)


# --- pieces -------------------------------------------------------------------------------------


async def _send_card(session: AsyncSession, alert: Alert, to: Person, now: datetime) -> int:
    """Send somebody's card, in place of the one before, or the one that it shares in a storm."""
    await remove_cards(session, alert, to, now=now)
    if is_shared(alert, to):
        return await share_card(session, alert, to, now=now)
    may = await may_take(session, alert, to, now=now)
    return await say(
        session, to, cards.card(alert, to, may_take=may), now=now, sending=_sending(alert, to)
    )


async def _ask_taker(context: JobContext, alert: Alert) -> None:
    session, now, taker = context.session, context.now, alert.taker
    assert taker is not None
    alert.asked_at = now
    is_asked = await ask_taker(session, alert, taker, now=now)
    if taker.telegram_id is not None and not is_asked:
        alert.asked_outbox_id = await say(
            session, taker, cards.question(alert, now=now), now=now, sending=_sending(alert, taker)
        )
    await facts.state(session, AlertChanged(alert, Change.ASKED), now=now)
    await schedule_watch(session, alert, at=watch_at(alert, context.settings), now=now)


def _sending(alert: Alert, to: Person) -> Sending:
    failed = unreachable.call(alert_id=alert.id, step=alert.step, person_id=to.id)
    return Sending(Lane.ALERT, on_failure=failed)


async def _next_at(
    session: AsyncSession, alert: Alert, settings: Settings, now: datetime
) -> datetime:
    """Find when the next step is due: its time runs from when this one's first card left.

    One that has not left after UNSENT holds up the next step no longer.
    """
    wait = step_wait(alert, settings)
    if now < alert.stepped_at + wait:
        return alert.stepped_at + wait
    left = await first_card_left_at(session, alert)
    if left is not None:
        # A clock that was put back leaves times in the future.
        return (max(left, alert.stepped_at) if left <= now else alert.stepped_at) + wait
    until = alert.stepped_at + wait + UNSENT
    return min(now + LOOK_AGAIN, until) if await has_cards_to_send(session, alert) else now
