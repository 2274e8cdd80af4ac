"""A night with people on call, and a clock that tests turn."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import orjson
from sqlalchemy import select, update

from bot.alerts import acknowledge as take
from bot.alerts import escalation as climb
from bot.alerts.escalation import AlertDuties
from bot.alerts.model import Alert, Attempt, Pace
from bot.people.model import Person
from bot.places.model import Area
from bot.spine.db.engine import Database
from bot.spine.jobs import model as due
from bot.spine.outbox.model import OutboxMessage
from tests.conftest import NOON

STEP = timedelta(seconds=120)
PACE = Pace(step=STEP, acknowledge=timedelta(minutes=30))


@dataclass
class Night:
    """A committed area with people on call, and a clock that tests turn."""

    database: Database
    area: Area
    people: dict[str, Person]
    now: datetime = NOON
    book: due.Book = field(default_factory=AlertDuties(PACE).book)

    async def settle(self, **later: float) -> None:
        """Turns the clock on and does what is due."""
        self.now += timedelta(**later)
        await due.run_due(self.database, self.book, now=self.now)

    async def raise_alert(self, area_id: int | None = -1, **more: Any) -> int:
        async with self.database.begin() as session:
            alert = await climb.raise_alert(
                session,
                kind="danger",
                area_id=self.area.id if area_id == -1 else area_id,
                text_id="button-old",
                args={},
                now=self.now,
                **more,
            )
        await self.settle()
        return alert.id

    async def take(self, alert: int, name: str) -> Alert:
        async with self.database.begin() as session:
            person = await session.get_one(Person, self.people[name].id)
            return await take.take(session, alert, person, now=self.now)

    async def do(self, what: Any, alert: int, name: str) -> Alert:
        async with self.database.begin() as session:
            person = await session.get_one(Person, self.people[name].id)
            done: Alert = await what(session, alert, person, now=self.now)
        await self.settle()
        return done

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

    async def phone(self, name: str) -> list[Mapping[str, Any]]:
        """What was posted to this person, the newest last."""
        async with self.database.read() as session:
            posts = await session.scalars(
                select(OutboxMessage)
                .where(
                    OutboxMessage.person_id == self.people[name].id, OutboxMessage.state == "queued"
                )
                .order_by(OutboxMessage.id)
            )
            return [orjson.loads(post.payload) for post in posts]

    async def fail_post(self, alert: int, name: str) -> None:
        """Telegram says that the bot was blocked: what the sender writes then."""
        async with self.database.begin() as session:
            post = await session.scalar(
                select(OutboxMessage)
                .where(
                    OutboxMessage.person_id == self.people[name].id,
                    OutboxMessage.on_failure.is_not(None),
                )
                .order_by(OutboxMessage.id.desc())
            )
            assert post is not None
            assert post.on_failure is not None
            await session.execute(
                update(Person)
                .where(Person.id == self.people[name].id)
                .values(unreachable="blocked")
            )
            await due.plan(
                session,
                post.on_failure["kind"],
                post.on_failure["args"],
                at=self.now,
                now=self.now,
                urgency=0,
            )
