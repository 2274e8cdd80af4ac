"""Due work of alerts: the next step, a phone that could not be reached, the watch over an acknowledge, and the sweep."""

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any

import structlog
from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot import alerts
from bot.alert_tables import Alert, AlertState, Change, GiveBack, Outcome, Pace, StillOnIt, Try
from bot.people import Person
from bot.spine import due, outbox
from bot.spine.outbox import Button, Lane

log = structlog.get_logger()

SWEEP_EVERY = timedelta(seconds=45)
SWEEP_KEY = "alert-sweep"
# How late a step may be before the sweep takes it for lost.
GRACE = timedelta(seconds=10)


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
        alert = await alerts.find(session, args["alert"])
        if alert.state is not AlertState.OPEN or alert.step != args["step"]:
            return
        at = alert.stepped_at + self._pace.step
        if now < at:
            await alerts.plan_step(session, alert, at=at, now=now)
        else:
            await alerts.next_step(session, alert, now)

    async def unreachable(self, session: AsyncSession, args: Mapping[str, Any], now: datetime) -> None:
        """A post of a step failed for good: when all of the step did, it is passed at once."""
        alert = await alerts.find(session, args["alert"])
        of_step = (Try.alert_id == alert.id, Try.step == args["step"])
        await session.execute(
            update(Try)
            .where(*of_step, Try.person_id == args["person"])
            .values(outcome=Outcome.UNREACHABLE)
            .execution_options(synchronize_session=False)
        )
        log.warning("alert-unreachable", alert=alert.id, step=args["step"], person=args["person"])
        if alert.state is not AlertState.OPEN or alert.step != args["step"]:
            return
        still = await session.scalar(select(Try.id).where(*of_step, Try.outcome == Outcome.ASKED).limit(1))
        # Once everybody has been called there is nobody further: from then on only time makes steps, or they would spin.
        if still is None and alert.loud <= 1:
            await alerts.next_step(session, alert, now)

    async def watch(self, session: AsyncSession, args: Mapping[str, Any], now: datetime) -> None:
        """Asks the taker whether they are still on it, and reopens without an answer."""
        alert = await alerts.find(session, args["alert"])
        if alert.state is not AlertState.ACKNOWLEDGED or alert.confirmed_at is None:
            return
        if alert.confirmed_at != datetime.fromisoformat(args["since"]):
            return
        if now < (at := self._watch_at(alert)):
            await alerts.plan_watch(session, alert, at=at, now=now)
        elif alert.asked_at is None:
            await self._ask_taker(session, alert, now)
        else:
            await alerts.reopen(session, alert, now)

    async def sweep(self, session: AsyncSession, args: Mapping[str, Any], now: datetime) -> None:
        """Finds alerts whose next step was lost or keeps failing, and plans it anew."""
        found = await session.scalars(select(Alert).where(Alert.state != AlertState.RESOLVED))
        unresolved = found.all()
        for alert in unresolved:
            if alert.state is AlertState.OPEN:
                if alert.stepped_at + self._pace.step + GRACE < now:
                    log.warning("alert-stuck", alert=alert.id, step=alert.step)
                    await alerts.plan_step(session, alert, at=now, now=now)
            elif self._watch_at(alert) + GRACE < now:
                log.warning("alert-stuck", alert=alert.id, step=alert.step)
                await alerts.plan_watch(session, alert, at=now, now=now)
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
            alert.asked_post = await outbox.say(
                session, taker, "alert-still-on-it", {"number": str(alert.id)}, now=now, lane=Lane.ALERT,
                buttons=[[
                    Button("alert-still-yes", StillOnIt(alert.id, alert.step).pack()),
                    Button("alert-give-back", GiveBack(alert.id, alert.step).pack()),
                ]],
            )  # fmt: skip
        await alerts.tell_kind(session, alert, Change.ASKED, now)
        await alerts.plan_watch(session, alert, at=self._watch_at(alert), now=now)

    async def _keep_sweeping(self, session: AsyncSession, now: datetime) -> None:
        planned = await session.scalar(
            select(due.Work.id).where(due.Work.key == SWEEP_KEY, due.Work.state == due.WorkState.OPEN)
        )
        if planned is None:
            await self._plan_sweep(session, now)

    async def _plan_sweep(self, session: AsyncSession, now: datetime) -> None:
        await due.plan(session, "alert-sweep", {}, at=now + SWEEP_EVERY, now=now, key=SWEEP_KEY, urgency=1)
