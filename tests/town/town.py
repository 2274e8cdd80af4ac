"""A town of phones without Telegram: the real inbox, runner, jobs and outbox, on a set clock."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import count
from typing import Any

import orjson
from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import roles
from bot.people.model import Person, Role
from bot.places.model import Area, Gate
from bot.spine.db.engine import Database
from bot.spine.inbox.model import InboxUpdate, UpdateState, store
from bot.spine.inbox.runner import Runner
from bot.spine.jobs.run import Jobs, run_due, run_network_job
from bot.spine.outbox.model import OutboxMessage, OutboxState
from bot.spine.outbox.outcomes import schedule_followers
from handlers.turns.dispatch import Turns
from tests.town.people import NOON, Maker, telegram_ids
from tests.town.phone import Phone, Shown
from tests.town.statements import Seen, watching
from tests.town.updates import Account, Json


@dataclass
class Town:
    """Its people act through their phones; `town.ana` is the phone of Ana."""

    database: Database
    turns: Turns
    jobs: Jobs
    at: datetime = NOON
    does_jobs: bool = True  # whether what is due is done after each act
    may_fail: str = ""  # the kind of job that a test lets fail for good
    answers: list[Json] = field(default_factory=list)  # to taps
    phones: dict[int, Phone] = field(default_factory=dict)
    by_name: dict[str, Phone] = field(default_factory=dict)
    numbers: Iterator[int] = field(default_factory=lambda: count(100))  # of messages and taps
    update_ids: Iterator[int] = field(default_factory=lambda: count(1))
    area: Area = field(init=False)
    gate: Gate = field(init=False)

    def __getattr__(self, name: str) -> Phone:
        by_name: dict[str, Phone] = self.__dict__.get("by_name", {})
        if name not in by_name:
            raise AttributeError(f"nobody here is called {name}")
        return by_name[name]

    def now(self) -> datetime:
        return self.at

    # --- who is here ----------------------------------------------------------------------------

    async def settle(self, zone: str = "Asia/Shanghai") -> None:
        """Found the area Riverside, with its South gate."""
        async with self.database.begin() as session:
            make = Maker(session)
            self.area = await make.area(zone=zone)
            self.gate = await make.gate(self.area)

    async def add_person(
        self,
        name: str,
        *held: Role,
        area: Area | None = None,
        locale: str = "en",
        language: str | None = "en",
    ) -> Phone:
        """Let somebody be known from the start. `language`: their phone's."""
        async with self.database.begin() as session:
            person = await Maker(session).person(name, *held, area=area, locale=locale)
        return self.phone(Account(person.chat_id, name, language))

    def add_stranger(self, name: str, language: str | None = "en") -> Phone:
        """Give a phone to somebody whom the bot has not met."""
        return self.phone(Account(next(telegram_ids), name, language))

    def phone(self, account: Account) -> Phone:
        """Give a phone to this account."""
        phone = self.phones[account.id] = Phone(self, account)
        self.by_name[account.name.lower()] = phone
        return phone

    async def put_on_call(self, phone: Phone, level: int = 1) -> None:
        """Put somebody on call in the area, all day."""
        async with self.database.begin() as session:
            person = await phone.person(session)
            await Maker(session).on_call(person, self.area, level)

    async def give_role(self, phone: Phone, role: Role, area: Area | None = None) -> None:
        """Give a role in an area, or in all."""
        async with self.database.begin() as session:
            person = await phone.person(session)
            area_id = area.id if area else None
            await roles.give(session, person, role, area_id, by=None, now=self.at)

    async def take_role_away(self, phone: Phone, role: Role, area: Area | None = None) -> None:
        async with self.database.begin() as session:
            person = await phone.person(session)
            area_id = area.id if area else None
            await roles.take_away(session, person, role, area_id, by=None, now=self.at)

    async def count_rows(self, table: Any) -> int:
        async with self.database.read() as session:
            return await session.scalar(select(func.count()).select_from(table)) or 0

    # --- what happens ---------------------------------------------------------------------------

    async def feed(self, update: Json) -> None:
        """Run one update, and what follows from it."""
        (number,) = await self._store([update])
        runner = Runner(self.database, self, self.turns)
        while await runner.step():
            pass
        async with self.database.read() as session:
            row = await session.get_one(InboxUpdate, number)
            assert row.state is UpdateState.DONE, row.error
        await self._follow()

    async def together(self, *updates: Json) -> Seen:
        """Run updates of different chats as one group; return the statements of that one step."""
        await self._store(updates)
        with watching(self.database) as seen:
            done = await Runner(self.database, self, self.turns).step()
        assert done == len(updates), "they were no group"
        await self._follow()
        return seen

    async def say_together(self, phones: Sequence[Phone], text: str) -> Seen:
        """Let each write the same, at once."""
        return await self.together(*(phone.saying(text) for phone in phones))

    async def tap_together(self, phones: Sequence[Phone], label: str) -> Seen:
        """Let each tap their newest button with this in its label, at once."""
        return await self.together(*(phone.tapping(label) for phone in phones))

    async def wait(self, **later: float) -> None:
        """Turn the clock on and do what is due."""
        self.at += timedelta(**later)
        await run_due(self.database, self.jobs, now=self.at)
        await self._deliver()

    async def do_network_jobs(self) -> None:
        """Do all translations and uploads that are due, and what follows from them."""
        for pool in self.jobs.pools:
            while await run_network_job(self.database, self.jobs, pool, now=self.now):
                pass
        await self.wait()

    async def _store(self, updates: Sequence[Json]) -> list[int]:
        numbered = [each | {"update_id": next(self.update_ids)} for each in updates]
        async with self.database.begin() as session:
            await store(session, numbered, now=self.at)
        return [each["update_id"] for each in numbered]

    async def _follow(self) -> None:
        await (self.wait() if self.does_jobs else self._deliver())

    async def _deliver(self) -> None:
        """Do what the sender would do, at once and with success."""
        async with self.database.begin() as session:
            queued = await session.scalars(
                select(OutboxMessage)
                .where(OutboxMessage.state == OutboxState.QUEUED)
                .order_by(OutboxMessage.id)
            )
            for message in queued.all():
                body = orjson.loads(message.payload)
                message.state, message.sent_at = OutboxState.SENT, self.at
                if message.method == "answerCallbackQuery":
                    self.answers.append(body)
                elif message.method.startswith("send"):
                    message.message_id = next(self.numbers)
                    await schedule_followers(session, [message.id], self.at)
                original = message
                if message.edits is not None:
                    original = await session.get_one(OutboxMessage, message.edits)
                if message.method == "deleteMessage":
                    self.phones[message.chat_id].screen.pop(original.message_id or 0, None)
                elif body.get("text"):
                    chat_id = message.chat_id or (await _person(session, message)).chat_id
                    self._show(chat_id, original.message_id or body.get("message_id"), body)

    def _show(self, chat_id: int, number: int | None, body: Json) -> None:
        """Show a text on the phone; a toast, which has no number, is read and gone."""
        phone = self.phones.get(chat_id) or self.phone(Account(chat_id, f"P{chat_id}"))
        phone.unread.append(body["text"])
        if number is not None:
            rows = body.get("reply_markup", {}).get("inline_keyboard", [])
            labels = {b["text"]: b.get("callback_data", "") for row in rows for b in row}
            phone.show(Shown(number, body["text"], body.get("entities", []), labels))


async def _person(session: AsyncSession, toast: OutboxMessage) -> Person:
    """Return who tapped: a toast is for no chat, but for a tap."""
    return await session.get_one(Person, toast.person_id)
