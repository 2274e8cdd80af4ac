"""How an alert climbs: whom it tries next, until somebody takes it.

The policy: a rung for each level of the area's rota, in order; then the area's coordinators and the office, all at once; from then
on the same again and again, with whoever is on call. Who comes on call meanwhile joins the next rung; who has given it back,
or did not say whether they are still on it, is passed over until everybody is called.
An open alert always has its next step as a row of due work, written in the transaction that made the step before; a sweep finds
within a minute any that lost it. A step that has nobody, or whose posts all failed, is passed at once. An acknowledge expires: the
taker is asked, and without an answer the alert is open again.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import structlog
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts import cards as show
from bot.alerts.model import (
    Alert,
    AlertState,
    Attempt,
    Change,
    GiveBack,
    Outcome,
    Pace,
    StillOnIt,
    find,
    tell_kind,
)
from bot.oncall import rota
from bot.oncall.rota import OnCall
from bot.people import model as people
from bot.people.model import Person, Role
from bot.places.model import Area
from bot.spine.jobs import model as due
from bot.spine.outbox import model as outbox
from bot.spine.outbox.model import Button, Keyboard, Lane
from bot.spine.texts import stored

log = structlog.get_logger()

SWEEP_EVERY = timedelta(seconds=45)
SWEEP_KEY = "alert-sweep"
_PASSED_OVER = frozenset({Outcome.GIVEN_BACK, Outcome.SILENT})
# How late a step may be before the sweep takes it for lost.
GRACE = timedelta(seconds=10)


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
        kind=kind,
        area_id=area_id,
        subject_id=subject_id,
        text_id=text_id,
        args=stored.pack(show.clipped(args)),
        buttons=show.kept_buttons(buttons),
        stepped_at=now,
        raised_at=now,
        step=0,
        rung=0,
        loud=0,
        reopened=0,
        state=AlertState.OPEN,
        ending_args={},
        patience_seconds=int(patience.total_seconds()) if patience is not None else None,
    )
    session.add(alert)
    await session.flush()
    log.info("alert-raised", alert=alert.id, kind=kind, area=area_id)
    await next_step(session, alert, now)
    return alert


# --- the policy ----------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Rung:
    """Whom to try now. `loud`: the policy's end, where everybody who is left is called."""

    people: list[Person]
    loud: bool


async def _whom(session: AsyncSession, alert: Alert, now: datetime) -> Rung:
    """The people of the alert's present rung."""
    area = await session.get(Area, alert.area_id) if alert.area_id else None
    tries = (
        await session.execute(
            select(Attempt.person_id, Attempt.outcome).where(Attempt.alert_id == alert.id)
        )
    ).all()
    cannot = {person for person, outcome in tries if outcome in _PASSED_OVER}
    if area is None:
        return Rung(await _everybody(session, alert, [], cannot), loud=True)
    levels = sorted({entry.level for entry in await rota.entries_of(session, area.id)}) or [1]
    on = await rota.on_call_now(session, area, now=now)
    tried = {person for person, _ in tries}
    if alert.rung > len(levels):
        called = (
            on if alert.loud else [(turn, person) for turn, person in on if person.id not in tried]
        )
        return Rung(await _everybody(session, alert, called, cannot), loud=True)
    level = levels[alert.rung - 1]
    meant = (
        p for turn, p in on if turn.level == level or (turn.level < level and p.id not in tried)
    )
    return Rung(_once(p for p in meant if p.id not in cannot), loud=False)


async def _everybody(
    session: AsyncSession, alert: Alert, on: list[tuple[OnCall, Person]], cannot: set[int | None]
) -> list[Person]:
    found = [
        *await people.holders(session, Role.COORDINATOR, alert.area_id),
        *await people.holders(session, Role.OFFICE, alert.area_id),
        *(person for _, person in on),
    ]
    if alert.loud or not any(reachable(person) and person.id not in cannot for person in found):
        # Nobody else is left to hear it: workers who are not on call must, and whoever runs the bot.
        found += await people.holders(session, Role.WORKER, alert.area_id)
        found += await people.holders(session, Role.ADMIN, alert.area_id)
    return _once(found)


def reachable(person: Person) -> bool:
    """Whether, as far as known, a message would arrive."""
    return person.telegram_id is not None and person.unreachable is None


def _once(found: Iterable[Person]) -> list[Person]:
    return list({person.id: person for person in found}.values())


# --- steps ---------------------------------------------------------------------------------------------------------


async def next_step(session: AsyncSession, alert: Alert, now: datetime) -> None:
    """Tries the next rung. A rung without anybody is passed at once; the loud one ends the loop in any case."""
    while True:
        alert.step, alert.rung, alert.stepped_at = alert.step + 1, alert.rung + 1, now
        rung = await _whom(session, alert, now)
        if rung.loud:
            alert.loud += 1
        asked = await ask(session, alert, rung.people, now, anyway=rung.loud)
        if asked or rung.loud:
            break
        log.warning("alert-step-empty", alert=alert.id, step=alert.step)
    if not asked:
        log.error("alert-reaches-nobody", alert=alert.id, step=alert.step)
    await plan_step(session, alert, at=now, now=now)
    if alert.loud == 1:
        await tell_kind(session, alert, Change.EXHAUSTED, now)


async def ask(
    session: AsyncSession, alert: Alert, asked: list[Person], now: datetime, *, anyway: bool
) -> bool:
    """Posts to these people and logs it. `anyway`: also to those who could not be written to before."""
    any_asked = False
    for person in asked:
        goes = person.telegram_id is not None and (anyway or person.unreachable is None)
        any_asked = any_asked or goes
        log_attempt(
            session,
            alert,
            person.id,
            now,
            Outcome.ASKED if goes else Outcome.UNREACHABLE,
            await show.post(session, alert, person, now) if goes else None,
        )
    if not asked:
        log_attempt(session, alert, None, now, Outcome.NOBODY, None)
    await session.flush()
    return any_asked


def log_attempt(
    session: AsyncSession,
    alert: Alert,
    person_id: int | None,
    now: datetime,
    outcome: Outcome,
    outbox_id: int | None,
) -> None:
    """Writes one line of the log."""
    session.add(
        Attempt(
            alert_id=alert.id,
            step=alert.step,
            person_id=person_id,
            outbox_id=outbox_id,
            outcome=outcome,
            tried_at=now,
        )
    )


async def plan_step(session: AsyncSession, alert: Alert, *, at: datetime, now: datetime) -> None:
    """The row of the next step. Whoever does not know the pace writes it for now: the duty puts it off."""
    await due.plan(
        session,
        "alert-step",
        {"alert": alert.id, "step": alert.step},
        at=at,
        now=now,
        key=f"alert:{alert.id}:{alert.step}",
        urgency=0,
    )


async def plan_watch(session: AsyncSession, alert: Alert, *, at: datetime, now: datetime) -> None:
    """The row that watches over an acknowledge. Its key names the confirmation, so an old row finds itself outdated."""
    assert alert.confirmed_at is not None
    since = alert.confirmed_at.isoformat()
    await due.plan(
        session,
        "alert-watch",
        {"alert": alert.id, "since": since},
        at=at,
        now=now,
        key=f"alert-watch:{alert.id}:{since}",
        urgency=1,
    )


async def reopen(session: AsyncSession, alert: Alert, now: datetime) -> None:
    """Nobody has it any more: it climbs anew."""
    log.warning("alert-reopened", alert=alert.id, person=alert.taken_by)
    await show.close_question(session, alert, "alert-still-reopened", now)
    alert.state, alert.taken_by, alert.confirmed_at, alert.asked_at = (
        AlertState.OPEN,
        None,
        None,
        None,
    )
    alert.rung, alert.loud, alert.reopened = 0, 0, alert.reopened + 1
    await tell_kind(session, alert, Change.REOPENED, now)
    await show.refresh(session, alert, now)
    await next_step(session, alert, now)


# --- due work ------------------------------------------------------------------------------------------------------


def _no_later_than(alert: Alert, now: datetime) -> None:
    """The clock was put back since: what happened in an hour that comes again happened now, so that nobody waits for it."""
    alert.stepped_at = min(alert.stepped_at, now)
    if alert.confirmed_at is not None:
        alert.confirmed_at = min(alert.confirmed_at, now)
    if alert.asked_at is not None:
        alert.asked_at = min(alert.asked_at, now)


class AlertDuties:
    """The duties, which know the pace; whoever raises or takes an alert need not."""

    def __init__(self, pace: Pace) -> None:
        self._pace = pace

    def book(self) -> due.Book:
        return {
            "alert-step": self.step,
            "alert-unreachable": self.unreachable,
            "alert-watch": self.watch,
            "alert-sweep": self.sweep,
        }

    async def step(self, session: AsyncSession, args: Mapping[str, Any], now: datetime) -> None:
        """Nobody has taken it in time: the next step. Planned too early: waits for its time."""
        await self._keep_sweeping(session, now)
        alert = await find(session, args["alert"])
        if alert.state is not AlertState.OPEN or alert.step != args["step"]:
            return
        _no_later_than(alert, now)
        at = alert.stepped_at + self._pace.step
        if now < at:
            await plan_step(session, alert, at=at, now=now)
        else:
            await next_step(session, alert, now)

    async def unreachable(
        self, session: AsyncSession, args: Mapping[str, Any], now: datetime
    ) -> None:
        """A post of a step failed for good: when all of the step did, it is passed at once."""
        alert = await find(session, args["alert"])
        of_step = (Attempt.alert_id == alert.id, Attempt.step == args["step"])
        await session.execute(
            update(Attempt)
            .where(*of_step, Attempt.person_id == args["person"])
            .values(outcome=Outcome.UNREACHABLE)
            .execution_options(synchronize_session=False)
        )
        log.warning("alert-unreachable", alert=alert.id, step=args["step"], person=args["person"])
        if alert.step != args["step"]:
            return
        if alert.taken_by == args["person"] and alert.asked_at is not None:
            await reopen(session, alert, now)  # whether they are still on it, they will not read
            return
        if alert.state is not AlertState.OPEN:
            return
        still = await session.scalar(
            select(Attempt.id).where(*of_step, Attempt.outcome == Outcome.ASKED).limit(1)
        )
        # Once everybody has been called there is nobody further: from then on only time makes steps, or they would spin.
        if still is None and alert.loud <= 1:
            await next_step(session, alert, now)

    async def gone(self, session: AsyncSession, args: Mapping[str, Any], now: datetime) -> None:
        """Duty: somebody can't be written to any more. What came to them before counts as if it had not."""
        person = await session.get_one(Person, args["person"])
        if person.unreachable is None:
            return
        asked = select(Attempt.id).where(
            Attempt.alert_id == Alert.id,
            Attempt.step == Alert.step,
            Attempt.person_id == person.id,
            Attempt.outcome == Outcome.ASKED,
        )
        waiting = await session.execute(
            select(Alert.id, Alert.step)
            .where(Alert.state != AlertState.RESOLVED)
            .where(asked.exists() | (Alert.taken_by == person.id))
            .order_by(Alert.id)
        )
        for alert, step in waiting.all():
            await self.unreachable(
                session, {"alert": alert, "step": step, "person": person.id}, now
            )

    async def watch(self, session: AsyncSession, args: Mapping[str, Any], now: datetime) -> None:
        """Asks the taker whether they are still on it, and reopens without an answer."""
        alert = await find(session, args["alert"])
        if alert.state is not AlertState.ACKNOWLEDGED or alert.confirmed_at is None:
            return
        if alert.confirmed_at != datetime.fromisoformat(args["since"]):
            return
        _no_later_than(alert, now)
        if now < (at := self._watch_at(alert)):
            await plan_watch(session, alert, at=at, now=now)
        elif alert.asked_at is None:
            await self._ask_taker(session, alert, now)
        else:
            log_attempt(session, alert, alert.taken_by, now, Outcome.SILENT, None)
            await reopen(session, alert, now)

    async def sweep(self, session: AsyncSession, args: Mapping[str, Any], now: datetime) -> None:
        """Finds alerts whose next step was lost or keeps failing, and plans it anew."""
        found = await session.scalars(
            select(Alert).where(Alert.state != AlertState.RESOLVED).order_by(Alert.id)
        )
        unresolved = found.all()
        for alert in unresolved:
            if alert.state is AlertState.OPEN:
                if alert.stepped_at + self._pace.step + GRACE < now:
                    log.warning("alert-stuck", alert=alert.id, step=alert.step)
                    await plan_step(session, alert, at=now, now=now)
            elif self._watch_at(alert) + GRACE < now:
                log.warning("alert-stuck", alert=alert.id, step=alert.step)
                await plan_watch(session, alert, at=now, now=now)
        if unresolved:
            await self._plan_sweep(session, now)

    def _watch_at(self, alert: Alert) -> datetime:
        """When the taker is to be asked or, once asked, when their time to answer ends."""
        if alert.asked_at is not None:
            return alert.asked_at + self._pace.step
        assert alert.confirmed_at is not None
        patience = self._pace.acknowledge
        if alert.patience_seconds is not None:
            patience = min(patience, timedelta(seconds=alert.patience_seconds))
        return alert.confirmed_at + patience

    async def _ask_taker(self, session: AsyncSession, alert: Alert, now: datetime) -> None:
        assert alert.taken_by is not None
        taker = await session.get_one(Person, alert.taken_by)
        alert.asked_at = now
        if taker.telegram_id is not None:
            alert.asked_outbox_id = await outbox.say(
                session,
                taker,
                "alert-still-on-it",
                {"number": str(alert.id)},
                now=now,
                lane=Lane.ALERT,
                on_failure={
                    "kind": "alert-unreachable",
                    "args": {"alert": alert.id, "step": alert.step, "person": taker.id},
                },
                buttons=[
                    [
                        Button("alert-still-yes", StillOnIt(alert.id, alert.step).pack()),
                        Button("alert-give-back", GiveBack(alert.id, alert.step).pack()),
                    ]
                ],
            )
        await tell_kind(session, alert, Change.ASKED, now)
        await plan_watch(session, alert, at=self._watch_at(alert), now=now)

    async def _keep_sweeping(self, session: AsyncSession, now: datetime) -> None:
        planned = await session.scalar(
            select(due.Job.id).where(due.Job.key == SWEEP_KEY, due.Job.state == due.JobState.OPEN)
        )
        if planned is None:
            await self._plan_sweep(session, now)

    async def _plan_sweep(self, session: AsyncSession, now: datetime) -> None:
        await due.plan(
            session, "alert-sweep", {}, at=now + SWEEP_EVERY, now=now, key=SWEEP_KEY, urgency=1
        )
