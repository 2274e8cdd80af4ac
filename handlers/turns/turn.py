"""The turn: what every handler is given, and how it answers."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from aiogram.types import CallbackQuery, TelegramObject
from sqlalchemy.ext.asyncio import AsyncSession

from bot.languages.detect import Detection
from bot.people.model import Person
from bot.settings import Settings
from bot.spine.outbox import say as outbox
from bot.spine.outbox.say import TALK, Sending
from bot.spine.outbox.screen import Screen
from handlers.turns.dialogue import Forms


@dataclass
class Turn:
    """One update on its way to its effects.

    `now` is the instant of the turn (aware, UTC); `said_at` is when the person wrote, which may
    be earlier. What it says is written in the turn's transaction and leaves after the commit.
    """

    session: AsyncSession
    person: Person
    now: datetime
    said_at: datetime
    event: TelegramObject
    forms: Forms
    settings: Settings
    detector: Detection
    bot_username: str
    # The outbox id of the message whose button was tapped, if that is known.
    tapped: int | None = None

    async def say(self, screen: Screen | str, *, sending: Sending = TALK) -> int:
        """Send the person a screen, or a text without arguments; return its outbox id."""
        return await outbox.say(
            self.session, self.person, _screen(screen), now=self.now, sending=sending
        )

    async def edit(self, screen: Screen | str) -> int | None:
        """Show a screen in place of the message whose button was tapped.

        Returns the outbox id of that message, if it is known.
        """
        if self.tapped is not None:
            await outbox.edit(self.session, self.tapped, self.person, _screen(screen), now=self.now)
            return self.tapped
        at = _message_of(self.event)
        if at is None:  # Telegram no longer has the message
            return await self.say(screen)
        await outbox.edit_shown(self.session, at, self.person, _screen(screen), now=self.now)
        return None

    async def toast(
        self, text_id: str, args: Mapping[str, Any] | None = None, *, alert: bool = False
    ) -> None:
        """Answer the tap with a short text, or with one to be closed (`alert`)."""
        assert isinstance(self.event, CallbackQuery)
        await outbox.answer_tap(
            self.session, self.event.id, self.person, text_id, args, now=self.now, alert=alert
        )


def _screen(screen: Screen | str) -> Screen:
    return Screen(screen) if isinstance(screen, str) else screen


def _message_of(event: TelegramObject) -> tuple[int, int] | None:
    assert isinstance(event, CallbackQuery)
    message = event.message
    return (message.chat.id, message.message_id) if message is not None else None
