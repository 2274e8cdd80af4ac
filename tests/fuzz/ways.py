"""The two ways to run the same updates: a round as one group, or each update by itself."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, cast

import orjson
from sqlalchemy import Table, event, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from bot import subjects
from bot.languages.detect import DEFAULT
from bot.people import directory
from bot.settings import Settings
from bot.spine.db.engine import Database
from bot.spine.db.types import Base
from bot.spine.inbox.model import InboxUpdate, UpdateState, store
from bot.spine.inbox.runner import GROUP, Runner
from bot.spine.jobs.run import run_due, run_network_job
from bot.spine.outbox import outcomes
from bot.spine.outbox.model import OutboxMessage, OutboxState
from bot.spine.telegram import CallFailed
from bot.translators.formatting import Span
from bot.translators.port import Translated, TranslatorDown
from handlers.people import BLOCKED
from handlers.turns.dispatch import Loaded, Turns
from tests.fuzz.town import settle
from tests.town.people import NOON

FIRST_OF_THE_BOT = 100_000  # message ids; those of people are below


class Engine:
    """Translates a text into a marked copy of itself; with "99" in it every engine is down."""

    async def translate(
        self, text: str, *, source: str, target: str, spans: tuple[Span, ...] = ()
    ) -> Translated:
        if "99" in text:
            raise TranslatorDown("unplugged")
        return Translated(f"[{source}>{target}] {text}", "stub", "machine")


class Files:
    """Telegram's files: all are there, and every upload arrives."""

    def __init__(self, phones: dict[int, "Phone"]) -> None:
        self._phones = phones

    async def call(self, method: str, body: Mapping[str, Any]) -> Any:
        return {"file_path": body["file_id"], "file_size": 3}

    async def download(self, file_path: str) -> bytes:
        return b"abc"

    async def upload(
        self, method: str, fields: Mapping[str, Any], file_name: str, data: bytes
    ) -> Any:
        phone = self._phones.setdefault(int(fields["chat_id"]), Phone())
        number = FIRST_OF_THE_BOT + len(phone.came)
        phone.came.append(f"{method} {number} {file_name} {_plainly(dict(fields))}")
        phone.shown[number] = Shown(str(fields.get("caption") or ""), [])
        part = method.removeprefix("send").lower()
        file = {"file_id": f"new-{len(phone.came)}", "file_unique_id": "n", "file_name": file_name}
        return {"message_id": number, part: file}


class Heard(Turns):
    """The program's turns, with the order in which updates were run."""

    def __init__(self, settings: Settings, *, in_groups: bool) -> None:
        super().__init__(settings, DEFAULT, bot_id=42, username="weft_bot")
        self.in_groups = in_groups
        self.order: list[int] = []

    async def turn(
        self, session: AsyncSession, update: dict[str, Any], now: datetime, loaded: Loaded
    ) -> None:
        self.order.append(update["update_id"])
        await super().turn(session, update, now, loaded)


@dataclass
class Shown:
    """A message of the bot on a phone."""

    text: str
    buttons: list[str]


@dataclass
class Phone:
    """One chat: what stands there, every button that ever did, and all that came, in order."""

    shown: dict[int, Shown] = field(default_factory=dict)
    taps: list[tuple[int, str]] = field(default_factory=list)
    came: list[str] = field(default_factory=list)


@dataclass
class Way:
    """A town on its own database."""

    database: Database
    in_groups: bool
    at: datetime = NOON
    phones: dict[int, Phone] = field(default_factory=dict)
    blocked: set[int] = field(default_factory=set)
    undone: int = 0  # groups that were rolled back

    def __post_init__(self) -> None:
        settings = Settings(_env_file=None, bot_token="1:x")
        self.heard = Heard(settings, in_groups=self.in_groups)
        group = GROUP if self.in_groups else 1
        self._runner = Runner(self.database, self, self.heard, group=group)
        self._jobs = subjects.jobs(settings, Engine(), Files(self.phones))
        _be_quick(self)

    def now(self) -> datetime:
        return self.at

    async def settle(self) -> None:
        async with self.database.begin() as session:
            await settle(session)

    async def together(self, updates: Sequence[dict[str, Any]]) -> list[int]:
        """Run a round as one group; return the update ids in the order of their kept turns.

        Raises AssertionError where a turn failed.
        """
        order = self.heard.order
        order.clear()
        await self._store(updates)
        while await self._runner.step():
            pass
        await self._check(updates)
        self.undone += len(order) > len(updates)
        last = {number: place for place, number in enumerate(order)}
        return sorted(last, key=lambda number: last[number])

    async def one_by_one(self, updates: Sequence[dict[str, Any]]) -> None:
        """Run each in a transaction of its own. Raises AssertionError where a turn failed."""
        for update in updates:
            await self._store([update])
            await self._runner.step()
        await self._check(updates)

    async def _store(self, updates: Sequence[dict[str, Any]]) -> None:
        async with self.database.begin() as session:
            await store(session, updates, now=self.at)

    async def _check(self, updates: Sequence[dict[str, Any]]) -> None:
        """Note who has blocked the bot, and see that every turn succeeded at once."""
        for update in updates:
            if member := update.get("my_chat_member"):
                has_blocked = member["new_chat_member"]["status"] == "kicked"
                (self.blocked.add if has_blocked else self.blocked.discard)(member["chat"]["id"])
        async with self.database.read() as session:
            ids = [update["update_id"] for update in updates]
            rows = await session.scalars(select(InboxUpdate).where(InboxUpdate.update_id.in_(ids)))
            for row in rows:
                assert (row.state, row.attempts) == (UpdateState.DONE, 0), (row.raw, row.error)

    async def rest(self, later: timedelta) -> None:
        """Turn the clock on, do what is due, and deliver, until nothing is left to do."""
        self.at += later
        is_any = True
        while is_any:
            await self._do_jobs()
            is_any = await self._deliver() > 0

    async def _do_jobs(self) -> None:
        await run_due(self.database, self._jobs, now=self.at, limit=10_000)
        for pool in self._jobs.pools:
            while await run_network_job(self.database, self._jobs, pool, now=self.now):
                pass

    async def _deliver(self) -> int:
        """Do what the sender would, in order; people who have blocked the bot are unreachable."""
        async with self.database.begin() as session:
            found = await session.scalars(
                select(OutboxMessage)
                .where(OutboxMessage.state == OutboxState.QUEUED)
                .order_by(OutboxMessage.id)
            )
            messages = found.all()
            for message in messages:
                failed = await self._failure(session, message)
                if failed is not None:
                    outcome = outcomes.Outcome(cast(Any, message), failed=failed)
                    await outcomes.write(
                        session, [outcome], self.at, unreachable=directory.mark_unreachable
                    )
                else:
                    message.state, message.sent_at = OutboxState.SENT, self.at
                    await self._show(session, message)
                    await outcomes.schedule_followers(session, [message.id], self.at)
            return len(messages)

    async def _failure(self, session: Any, message: OutboxMessage) -> CallFailed | None:
        """Why a message can't leave: who blocked the bot, and an original that never left."""
        if message.chat_id in self.blocked:
            return CallFailed(403, BLOCKED)
        original = await session.get(OutboxMessage, message.edits) if message.edits else None
        is_lost = original is not None and original.message_id is None
        return CallFailed(-1, "its original never left") if is_lost else None

    async def _show(self, session: Any, message: OutboxMessage) -> None:
        phone = self.phones.setdefault(message.chat_id, Phone())
        body = orjson.loads(message.payload)
        number: int | None = None
        if message.method.startswith("send"):
            number = message.message_id = FIRST_OF_THE_BOT + len(phone.came)
        elif message.method == "editMessageText":
            original = await session.get(OutboxMessage, message.edits) if message.edits else None
            number = original.message_id if original else body["message_id"]
        phone.came.append(f"{message.method} {number} {_plainly(body)}")
        if number is not None:
            rows = body.get("reply_markup", {}).get("inline_keyboard", [])
            data = [b["callback_data"] for row in rows for b in row if "callback_data" in b]
            phone.shown[number] = Shown(body.get("text") or body.get("caption") or "", data)
            phone.taps += [(number, each) for each in data]


def _plainly(body: Any) -> str:
    return orjson.dumps(body, option=orjson.OPT_SORT_KEYS).decode()


def _be_quick(way: Way) -> None:
    """Spare the disk; on PostgreSQL let every transaction count on from the last row.

    Texts and buttons show numbers, so both ways must count alike after a rollback.
    """
    engine = way.database.engine.sync_engine
    if way.database.is_sqlite:

        @event.listens_for(engine, "connect")
        def _no_disk(connection: Any, _record: Any) -> None:
            connection.cursor().execute("PRAGMA synchronous=OFF")

        return
    counted = [table.name for table in Base.metadata.sorted_tables if _counts(table)]
    count_on = ", ".join(
        f"setval('{name}_id_seq', (SELECT coalesce(max(id), 0) + 1 FROM {name}), false)"
        for name in counted
    )

    @event.listens_for(engine, "begin")
    def _count_on(connection: Any) -> None:
        if connection.get_execution_options().get("isolation_level") != "AUTOCOMMIT":
            connection.execute(text(f"SELECT {count_on}"))


def _counts(table: Table) -> bool:
    return "id" in table.columns and table.columns["id"].autoincrement is not False
