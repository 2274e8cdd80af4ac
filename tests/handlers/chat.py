"""A town of phones without Telegram: real inbox, runner, jobs and outbox; tests turn the clock."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import orjson
from sqlalchemy import select

from bot.spine.db.engine import Database
from bot.spine.inbox.model import InboxUpdate, UpdateState, store
from bot.spine.inbox.runner import Runner
from bot.spine.jobs.run import Jobs, run_due
from bot.spine.outbox.model import OutboxMessage, OutboxState
from bot.spine.outbox.outcomes import schedule_followers
from handlers.turns.dispatch import Turns
from tests.conftest import NOON


@dataclass
class Shown:
    """A message as a phone shows it now."""

    message_id: int
    text: str
    entities: list[dict[str, Any]]
    buttons: dict[str, str]  # label -> callback data


@dataclass
class Chat:
    database: Database
    turns: Turns
    jobs: Jobs
    at: datetime = NOON
    update_id: int = 0
    answers: list[dict[str, Any]] = field(default_factory=list)
    screens: dict[int, dict[int, Shown]] = field(default_factory=dict)

    def now(self) -> datetime:
        return self.at

    async def say(
        self, who: int, text: str, *, language: str | None = "en", ago: float = 0, **more: Any
    ) -> None:
        """This person writes a message, `ago` seconds before it is read."""
        kind = (
            {"entities": [{"type": "bot_command", "offset": 0, "length": len(text.split()[0])}]}
            if text.startswith("/")
            else {}
        )
        await self.feed(
            {
                "message": self._message(who, int(self.at.timestamp() - ago), language)
                | kind
                | {"text": text}
                | more
            }
        )

    async def send(self, who: int, **content: Any) -> None:
        """This person sends something that is no text."""
        await self.feed({"message": self._message(who, int(self.at.timestamp()), "en") | content})

    async def block(self, who: int) -> None:
        """This person blocks the bot."""
        bot = {"id": 42, "is_bot": True, "first_name": "Weft"}
        about = {
            "chat": {"id": who, "type": "private", "first_name": f"P{who}"},
            "from": self._user(who, "en"),
            "date": int(self.at.timestamp()),
            "old_chat_member": {"user": bot, "status": "member"},
            "new_chat_member": {"user": bot, "status": "kicked", "until_date": 0},
        }
        await self.feed({"my_chat_member": about})

    async def tap(self, who: int, label: str) -> str:
        """Taps the newest button of this label; gives the toast."""
        for shown in reversed(self.screens.get(who, {}).values()):
            for name, data in shown.buttons.items():
                if label in name:
                    return await self.tap_data(who, data, shown.message_id)
        raise AssertionError(f"no button {label!r}: {self.buttons(who)}")

    async def tap_data(self, who: int, data: str, message_id: int = 1) -> str:
        message = self._message(who, int(self.at.timestamp()), "en") | {
            "message_id": message_id,
            "text": "x",
        }
        message["from"] = {"id": 42, "is_bot": True, "first_name": "Weft"}
        query = {
            "id": f"q{self.update_id}",
            "from": self._user(who, "en"),
            "chat_instance": "1",
            "data": data,
            "message": message,
        }
        before = len(self.answers)
        await self.feed({"callback_query": query})
        assert len(self.answers) > before, "the tap was not answered"
        return str(self.answers[-1].get("text", ""))

    async def wait(self, **later: float) -> None:
        """Turns the clock on and does what is due."""
        self.at += timedelta(**later)
        await run_due(self.database, self.jobs, now=self.at)
        await self._deliver()

    async def feed(self, update: dict[str, Any]) -> None:
        self.update_id += 1
        async with self.database.begin() as session:
            await store(session, [update | {"update_id": self.update_id}], now=self.at)
        runner = Runner(self.database, self, self.turns)
        while await runner.step():
            pass
        async with self.database.read() as session:
            row = await session.get_one(InboxUpdate, self.update_id)
            assert row.state is UpdateState.DONE, row.error
        await self.wait()

    def texts(self, who: int) -> list[str]:
        """What the phone shows, the oldest first."""
        return [shown.text for shown in self.screens.get(who, {}).values()]

    def last(self, who: int) -> Shown:
        return list(self.screens[who].values())[-1]

    def shown(self, who: int) -> dict[str, Any]:
        """The newest message on the phone, as Telegram gives it with a reply to it."""
        last = self.last(who)
        message = self._message(who, int(self.at.timestamp()), None)
        bot = {"id": 42, "is_bot": True, "first_name": "Weft"}
        return message | {"message_id": last.message_id, "from": bot, "text": last.text}

    def buttons(self, who: int) -> list[str]:
        return [label for shown in self.screens.get(who, {}).values() for label in shown.buttons]

    async def _deliver(self) -> None:
        """What the sender would do, at once and with success."""
        async with self.database.begin() as session:
            queued = await session.scalars(
                select(OutboxMessage)
                .where(OutboxMessage.state == OutboxState.QUEUED)
                .order_by(OutboxMessage.id)
            )
            for post in queued.all():
                body = orjson.loads(post.payload)
                post.state, post.sent_at = OutboxState.SENT, self.at
                if post.method == "answerCallbackQuery":
                    self.answers.append(body)
                elif post.method.startswith("send"):
                    post.message_id = 1000 + post.id
                    if post.method == "sendMessage":
                        self._show(post.chat_id, post.message_id, body)
                    await schedule_followers(session, [post.id], self.at)
                elif post.method == "editMessageText":
                    original = await session.get(OutboxMessage, post.edits) if post.edits else None
                    number = original.message_id if original else body["message_id"]
                    assert number is not None
                    self._show(post.chat_id, number, body)

    def _show(self, chat_id: int, number: int, body: dict[str, Any]) -> None:
        rows = body.get("reply_markup", {}).get("inline_keyboard", [])
        self.screens.setdefault(chat_id, {})[number] = Shown(
            number,
            body["text"],
            body.get("entities", []),
            {b["text"]: b.get("callback_data", "") for row in rows for b in row},
        )

    def _message(self, who: int, date: int, language: str | None) -> dict[str, Any]:
        chat = {"id": who, "type": "private", "first_name": f"P{who}"}
        return {
            "message_id": 100 + self.update_id,
            "date": date,
            "chat": chat,
            "from": self._user(who, language),
        }

    def _user(self, who: int, language: str | None) -> dict[str, Any]:
        user: dict[str, Any] = {"id": who, "is_bot": False, "first_name": f"P{who}"}
        return user | ({"language_code": language} if language else {})
