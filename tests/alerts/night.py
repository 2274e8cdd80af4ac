"""A night with people on call, and a clock that tests turn."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.ext.asyncio import AsyncSession

from bot.alerts import buttons, escalation, sharing, sweep
from bot.alerts.acknowledge import acknowledge
from bot.alerts.escalation import raise_alert
from bot.alerts.kinds import AlertChanged, AlertDraft, AlertKind, Change
from bot.alerts.model import Alert, Attempt
from bot.oncall.model import Override
from bot.people import directory, roles
from bot.people.model import Person, Role
from bot.places.model import Area
from bot.settings import Settings
from bot.spine.db.engine import Database
from bot.spine.jobs.model import Call, Due
from bot.spine.jobs.run import Jobs, do_lookout, run_due
from bot.spine.outbox.model import OutboxMessage, OutboxState
from bot.spine.outbox.screen import Button, Screen
from tests.town.outbox import bodies_for, phone_of
from tests.town.people import NOON
from tests.town.updates import Json

DANGER = AlertKind("danger", ends_with_subject=False)
ARRIVAL = AlertKind("arrival", ends_with_subject=True, joins_storms=True)
KINDS = (
    escalation.step,
    escalation.unreachable,
    escalation.watch,
    sharing.show,
    sharing.fail,
    directory.person_unreachable,
    directory.person_reachable,
)


@dataclass
class Heard:
    """The subject of a kind of alert: it keeps its taker's buttons in the row."""

    changes: list[Change] = field(default_factory=list)

    async def on_alert_changed(
        self, session: AsyncSession, fact: AlertChanged, now: datetime
    ) -> None:
        self.changes.append(fact.change)
        if fact.alert.kind == ARRIVAL.name and fact.change is Change.ACKNOWLEDGED:
            fact.alert.taker_buttons = buttons.keep([[Button("arrival-receive", "met:1")]])


@dataclass
class Night:
    """A committed area with people on call, another area, and a clock that tests turn."""

    database: Database
    area: Area
    hill: Area
    people: dict[str, Person]
    settings: Settings
    now: datetime = NOON
    sends: bool = True  # what waits leaves at once

    @property
    def jobs(self) -> Jobs:
        return Jobs(
            self.settings,
            {kind.name: kind for kind in KINDS},
            lookouts=[(sweep.sweep, sweep.SWEEP_EVERY), (sweep.show_life, sweep.SHOW_LIFE_EVERY)],
        )

    async def settle(self, **later: float) -> None:
        """Turn the clock on and do what is due."""
        self.now += timedelta(**later)
        await run_due(self.database, self.jobs, now=self.now)
        for kind, _every in self.jobs.lookouts:
            await do_lookout(self.database, self.jobs, kind, now=self.now)
        await run_due(self.database, self.jobs, now=self.now)
        if self.sends:
            await self.leave()

    async def leave(self) -> None:
        """Send what waits, as the sender would do at once."""
        queued = update(OutboxMessage).where(OutboxMessage.state == OutboxState.QUEUED)
        async with self.database.begin() as session:
            await session.execute(
                queued.values(state=OutboxState.SENT, sent_at=self.now, message_id=OutboxMessage.id)
            )

    async def raise_alert(self, area: Area | str | None = "here", **more: Any) -> int:
        draft = AlertDraft(
            kind=more.pop("kind", DANGER),
            area_id=self.area.id if area == "here" else getattr(area, "id", None),
            screen=Screen("button-old"),
            **more,
        )
        async with self.database.begin() as session:
            alert = await raise_alert(session, draft, now=self.now)
        await self.settle()
        return alert.id

    async def take(self, alert: int, name: str) -> Alert:
        async with self.database.begin() as session:
            person = await session.get_one(Person, self.people[name].id)
            return await acknowledge(session, alert, person, now=self.now)

    async def do(self, what: Any, alert: int, name: str) -> Alert:
        async with self.database.begin() as session:
            person = await session.get_one(Person, self.people[name].id)
            done: Alert = await what(session, alert, person, now=self.now)
        await self.settle()
        return done

    async def give(self, name: str, role: Role, area: Area | None) -> None:
        async with self.database.begin() as session:
            person = await session.get_one(Person, self.people[name].id)
            await roles.give(
                session, person, role, area.id if area else None, by=None, now=self.now
            )

    async def take_away(self, name: str, role: Role, area: Area | None) -> None:
        async with self.database.begin() as session:
            person = await session.get_one(Person, self.people[name].id)
            await roles.take_away(
                session, person, role, area.id if area else None, by=None, now=self.now
            )

    async def replace(self, name: str, by: str, *, starts: float, ends: float) -> None:
        """Let somebody replace another; both in seconds from now."""
        async with self.database.begin() as session:
            session.add(
                Override(
                    replaced_id=self.people[name].id,
                    replacement_id=self.people[by].id,
                    created_at=NOON,
                    starts_at=self.now + timedelta(seconds=starts),
                    ends_at=self.now + timedelta(seconds=ends),
                )
            )

    async def alert(self, number: int) -> Alert:
        async with self.database.read() as session:
            return await session.get_one(Alert, number)

    async def rung(self) -> list[str]:
        """Whose phones rang, in order: every new alert card."""
        names = {person.id: name for name, person in self.people.items()}
        async with self.database.read() as session:
            tries = await session.scalars(
                select(Attempt).where(Attempt.outbox_id.is_not(None)).order_by(Attempt.id)
            )
            return [names[t.person_id] for t in tries if t.person_id]

    async def phone(self, name: str) -> list[Json]:
        """What was enqueued for this person, the newest last."""
        async with self.database.begin() as session:
            return await bodies_for(session, self.people[name])

    async def shown(self, name: str) -> list[Json]:
        """What stands on this person's phone once all has left."""
        async with self.database.begin() as session:
            return await phone_of(session, self.people[name])

    async def fail_message(self, name: str) -> None:
        """Telegram says that the bot was blocked: what the sender writes then."""
        async with self.database.begin() as session:
            message = await session.scalar(
                select(OutboxMessage)
                .where(
                    OutboxMessage.person_id == self.people[name].id,
                    OutboxMessage.on_failure.is_not(None),
                )
                .order_by(OutboxMessage.id.desc())
            )
            assert message is not None
            assert message.on_failure is not None
            await self._block(session, name)
            await Call(**message.on_failure).schedule(session, Due.at_once(self.now))

    async def block(self, name: str) -> None:
        """The person is known to have blocked the bot."""
        async with self.database.begin() as session:
            await self._block(session, name)

    async def _block(self, session: AsyncSession, name: str) -> None:
        blocked = update(Person).where(Person.id == self.people[name].id)
        await session.execute(blocked.values(unreachable="blocked"))
