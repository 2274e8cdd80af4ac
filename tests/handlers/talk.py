"""A person's side of the chat in tests: they say and tap, and read the outbox."""

from dataclasses import dataclass, field
from datetime import datetime
from itertools import count
from typing import Any

import orjson
from sqlalchemy import select

from bot.people.model import Person
from bot.spine.db.engine import Database
from bot.spine.outbox.model import OutboxMessage, OutboxState
from bot.spine.refused import Refused
from handlers.turns.dispatch import Turns
from tests.conftest import NOON

_numbers = count(1)


@dataclass
class Talk:
    """One person's private chat. As in the runner, a refusal has a transaction of its own."""

    database: Database
    turns: Turns
    person: Person
    now: datetime = NOON
    seen: int = field(default=0)  # the last post that was read

    async def feed(self, kind: str, body: dict[str, Any]) -> None:
        update = {"update_id": next(_numbers), kind: body}
        try:
            async with self.database.begin() as session:
                loaded = await self.turns.load(session, [update])
                await self.turns.turn(session, update, self.now, loaded)
        except Refused as refused:
            async with self.database.begin() as session:
                await self.turns.refuse(session, update, refused, self.now)

    @property
    def _chat(self) -> dict[str, Any]:
        return {"id": self.person.telegram_id, "type": "private", "first_name": self.person.name}

    @property
    def _user(self) -> dict[str, Any]:
        return {"id": self.person.telegram_id, "is_bot": False, "first_name": self.person.name}

    def _message(self, **content: Any) -> dict[str, Any]:
        return {
            "message_id": next(_numbers),
            "date": int(self.now.timestamp()),
            "chat": self._chat,
            "from": self._user,
            **content,
        }

    async def say(self, text: str) -> list[str]:
        """Writes; gives the answers."""
        entities = (
            [{"type": "bot_command", "offset": 0, "length": len(text.split()[0])}]
            if text.startswith("/")
            else []
        )
        await self.feed("message", self._message(text=text, entities=entities))
        return await self.read()

    async def send_photo(self) -> list[str]:
        photo = {"file_id": "p", "file_unique_id": "p", "width": 9, "height": 9}
        await self.feed("message", self._message(photo=[photo], caption="18-22"))
        return await self.read()

    async def tap(self, label: str, *, old: bool = False) -> list[str]:
        """Tap the newest (`old`: oldest) button with this in its label; return what is shown."""
        data, number = await self._button(label, old)
        message = {
            "message_id": number,
            "date": int(self.now.timestamp()),
            "chat": self._chat,
            "text": ".",
        }
        await self.feed(
            "callback_query",
            {
                "id": str(next(_numbers)),
                "from": self._user,
                "message": message,
                "chat_instance": "1",
                "data": data,
            },
        )
        return await self.read()

    async def _button(self, label: str, old: bool) -> tuple[str, int]:
        async with self.database.begin() as session:
            posts = list(
                await session.scalars(
                    self._mine().order_by(OutboxMessage.id if old else OutboxMessage.id.desc())
                )
            )
            for post in posts:
                markup = orjson.loads(post.payload).get("reply_markup", {})
                for row in markup.get("inline_keyboard", []):
                    for button in row:
                        if label in button["text"]:
                            shown = await session.get_one(OutboxMessage, post.edits or post.id)
                            shown.message_id, shown.state = (
                                shown.message_id or 10_000 + shown.id,
                                OutboxState.SENT,
                            )
                            return button["callback_data"], shown.message_id
        raise AssertionError(f"no button {label!r}")

    def _mine(self) -> Any:
        return select(OutboxMessage).where(OutboxMessage.person_id == self.person.id)

    async def read(self) -> list[str]:
        """The texts since the last reading, oldest first; an empty end of a spinner is left out."""
        async with self.database.read() as session:
            posts = list(
                await session.scalars(
                    self._mine().where(OutboxMessage.id > self.seen).order_by(OutboxMessage.id)
                )
            )
        if posts:
            self.seen = posts[-1].id
        texts = [orjson.loads(post.payload).get("text", "") for post in posts]
        return [text for text in texts if text]

    async def labels(self) -> list[str]:
        """The buttons of the newest post that has some."""
        async with self.database.read() as session:
            for post in await session.scalars(self._mine().order_by(OutboxMessage.id.desc())):
                rows = orjson.loads(post.payload).get("reply_markup", {}).get("inline_keyboard")
                if rows:
                    return [button["text"] for row in rows for button in row]
        return []
