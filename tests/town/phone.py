"""One person's phone: what they do goes to the bot at once, what the bot sent stands on it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import orjson
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from bot.people import directory
from bot.people.model import Person
from bot.spine.outbox.model import OutboxMessage
from tests.town import updates
from tests.town.updates import Account, Json

if TYPE_CHECKING:
    from tests.town.town import Town


@dataclass
class Shown:
    """A message of the bot as a phone shows it now."""

    message_id: int
    text: str = ""
    entities: list[Json] = field(default_factory=list)
    buttons: dict[str, str] = field(default_factory=dict)  # label -> callback data


@dataclass(frozen=True)
class Button:
    label: str
    data: str
    message_id: int


@dataclass
class Phone:
    """Acts return the texts that came since the last look: toasts, edits, answers, oldest first."""

    town: Town
    account: Account
    screen: dict[int, Shown] = field(default_factory=dict)
    stood: list[Button] = field(default_factory=list)  # every button that ever stood here
    written: dict[int, Json] = field(default_factory=dict)  # what they wrote themselves
    unread: list[str] = field(default_factory=list)
    toast: str = ""  # the answer to their last tap

    @property
    def id(self) -> int:
        return self.account.id

    @property
    def texts(self) -> list[str]:
        """What stands on the phone, the oldest first."""
        return [shown.text for shown in self.screen.values()]

    @property
    def last(self) -> Shown:
        return list(self.screen.values())[-1]

    @property
    def buttons(self) -> list[str]:
        return [label for shown in self.screen.values() for label in shown.buttons]

    @property
    def wrote(self) -> int:
        """The number of their newest message."""
        return list(self.written)[-1]

    def find(self, words: str) -> Shown:
        """Return the newest message that holds the words."""
        for shown in reversed(self.screen.values()):
            if words in shown.text:
                return shown
        raise AssertionError(f"no {words!r} in {self.texts}")

    def newest(self, label: str) -> Button:
        """Return the newest button with this in its label."""
        for shown in reversed(self.screen.values()):
            for name, data in shown.buttons.items():
                if label in name:
                    return Button(name, data, shown.message_id)
        raise AssertionError(f"no button {label!r}: {self.buttons}")

    def read(self) -> list[str]:
        """Return the texts that came since the last look."""
        came, self.unread = self.unread, []
        return came

    async def person(self, session: AsyncSession) -> Person:
        """Return whoever has this phone."""
        return (await directory.by_telegram(session, [self.id]))[self.id]

    async def received(self, method: str) -> list[Json]:
        """Return the bodies of all calls of a method for this chat, oldest first."""
        async with self.town.database.read() as session:
            payloads = await session.scalars(
                select(OutboxMessage.payload)
                .where(OutboxMessage.chat_id == self.id, OutboxMessage.method == method)
                .order_by(OutboxMessage.id)
            )
            return [orjson.loads(payload) for payload in payloads]

    # --- acts ---------------------------------------------------------------------------------

    async def says(self, text: str, *, ago: float = 0, **more: Any) -> list[str]:
        """Write a text, `ago` seconds before it is read."""
        return await self._acts(self.saying(text, ago=ago, **more))

    async def sends(self, **content: Any) -> list[str]:
        """Send something that is no text."""
        return await self._acts(self._message(self.town.at, content))

    async def replies(self, to: Shown | int, text: str = "", **content: Any) -> list[str]:
        """Reply to a message of the bot, or to their own of this number."""
        under = self.written[to] if isinstance(to, int) else self.as_answered(to)
        content |= {"text": text} if text else {}
        return await self.sends(reply_to_message=under, **content)

    async def edits(self, number: int, text: str = "", **content: Any) -> list[str]:
        """Edit their message of this number."""
        content |= {"text": text} if text else {}
        return await self._acts(updates.edit(self.account, number, self.town.at, **content))

    async def taps(self, label: str, *, old: bool = False) -> list[str]:
        """Tap the newest button with this in its label; `old`: the first that ever stood there."""
        button = self._old_button(label) if old else self.newest(label)
        await self.presses(button.data, button.message_id)
        return self.read()

    async def presses(self, data: str, message_id: int = 1) -> str:
        """Press a button by its data, be it gone or forged; return the toast."""
        answers = self.town.answers
        before = len(answers)
        await self.town.feed(self._tap(data, message_id))
        assert len(answers) > before, "the tap was not answered"
        self.toast = answers[-1].get("text", "")
        return self.toast

    async def blocks(self) -> None:
        """Block the bot."""
        await self.town.feed(updates.membership(self.account, self.town.at, "kicked"))

    def calls_themselves(self, name: str) -> None:
        """Change the name of the account."""
        self.account = replace(self.account, name=name)

    def speaks(self, language: str | None) -> None:
        """Change the language of the phone."""
        self.account = replace(self.account, language=language)

    # --- the same, not sent yet: for several people at once --------------------------------------

    def saying(self, text: str, *, ago: float = 0, **more: Any) -> Json:
        return self._message(self.town.at - timedelta(seconds=ago), {"text": text} | more)

    def tapping(self, label: str) -> Json:
        button = self.newest(label)
        return self._tap(button.data, button.message_id)

    def as_answered(self, message: Shown) -> Json:
        """Return a message of the bot as Telegram gives it with a reply to it."""
        return updates.of_bot(self.account, message.message_id, self.town.at, message.text)

    def show(self, message: Shown) -> None:
        """Put a message of the bot on the phone, in the place of the one that it edits."""
        self.screen[message.message_id] = message
        self.stood += [
            Button(label, data, message.message_id) for label, data in message.buttons.items()
        ]

    async def _acts(self, update: Json) -> list[str]:
        await self.town.feed(update)
        return self.read()

    def _message(self, at: datetime, content: Json) -> Json:
        number = next(self.town.numbers)
        self.written[number] = updates.message(self.account, number, at, **content)
        return {"message": self.written[number]}

    def _tap(self, data: str, message_id: int) -> Json:
        under = updates.of_bot(self.account, message_id, self.town.at)
        return updates.tap(self.account, f"q{next(self.town.numbers)}", data, under)

    def _old_button(self, label: str) -> Button:
        for button in self.stood:
            if label in button.label:
                return button
        raise AssertionError(f"no button {label!r} ever stood among {self.stood}")
