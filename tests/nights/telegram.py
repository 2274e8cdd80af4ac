"""Telegram under a turned clock: what people do becomes updates, calls become phones' screens."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from itertools import count
from typing import Any

import orjson

from bot.spine.outbox.outcomes import Outcome
from bot.spine.outbox.outgoing import Outgoing, body_of
from bot.spine.telegram import CallFailed
from handlers.people import BLOCKED
from tests.town import updates
from tests.town.updates import Account, Json

KEPT = 80  # messages that a phone goes on showing


@dataclass
class Shown:
    """A message of the bot on a phone. `outbox`: the row that it came from."""

    outbox: int
    data: list[str]


@dataclass
class Phone:
    """What stands on somebody's phone, by message id, the oldest first."""

    account: Account
    screen: dict[int, Shown] = field(default_factory=dict)
    is_blocked: bool = False

    @property
    def id(self) -> int:
        return self.account.id

    def buttons(self, *prefixes: str) -> list[tuple[int, str]]:
        """List message and data of the buttons with these prefixes, the newest first."""
        return [
            (number, data)
            for number, shown in reversed(self.screen.items())
            for data in shown.data
            if data.partition(":")[0] in prefixes
        ]


class Telegram:
    """`rings` is told of each message that makes a phone ring."""

    def __init__(self, rings: Callable[[Phone, Shown, datetime], None]) -> None:
        self.phones: dict[int, Phone] = {}
        self.pending: list[Json] = []
        self.doubles = 0
        self._rings = rings
        self._numbers, self._update_ids = count(1), count(1)
        self._delivered: set[int] = set()

    def phone(self, account: Account) -> Phone:
        return self.phones.setdefault(account.id, Phone(account))

    # --- what people do ---------------------------------------------------------------------------

    def say(self, phone: Phone, text: str, at: datetime) -> None:
        if not phone.is_blocked:
            self._add(
                {"message": updates.message(phone.account, next(self._numbers), at, text=text)}
            )

    def tap(self, phone: Phone, message: int, data: str, at: datetime) -> None:
        if not phone.is_blocked:
            under = updates.of_bot(phone.account, message, at)
            self._add(updates.tap(phone.account, f"q{next(self._numbers)}", data, under))

    def block(self, phone: Phone, at: datetime) -> None:
        phone.is_blocked = True
        self._add(updates.membership(phone.account, at, "kicked"))

    def unblock(self, phone: Phone, at: datetime) -> None:
        phone.is_blocked = False
        self._add(updates.membership(phone.account, at, "member"))

    def confirm(self, batch: Sequence[Json]) -> None:
        """Forget updates that the bot has stored."""
        stored = {each["update_id"] for each in batch}
        self.pending = [each for each in self.pending if each["update_id"] not in stored]

    def _add(self, update: Json) -> None:
        self.pending.append(update | {"update_id": next(self._update_ids)})

    # --- what the bot does ------------------------------------------------------------------------

    def call(self, message: Outgoing, now: datetime) -> Outcome:
        """Carry out a call, as Telegram would."""
        body = orjson.loads(body_of(message))
        if message.method == "answerCallbackQuery" or not message.chat_id:
            return Outcome(message)
        phone = self.phones[message.chat_id]
        if phone.is_blocked:
            return Outcome(message, failed=CallFailed(403, BLOCKED))
        if message.method == "deleteMessage":
            phone.screen.pop(body["message_id"], None)
            return Outcome(message)
        if message.method.startswith("edit"):
            shown = phone.screen.get(body["message_id"])
            if shown is not None:
                shown.data = _data_of(body)
            return Outcome(message)
        if message.method.startswith("send"):
            return self._show(phone, message, body, now)
        return Outcome(message)

    def _show(self, phone: Phone, message: Outgoing, body: Json, now: datetime) -> Outcome:
        number = next(self._numbers)
        shown = phone.screen[number] = Shown(message.id, _data_of(body))
        self.doubles += message.id in self._delivered
        self._delivered.add(message.id)
        while len(phone.screen) > KEPT:
            del phone.screen[next(iter(phone.screen))]
        if not body.get("disable_notification"):
            self._rings(phone, shown, now)
        return Outcome(message, message_id=number)


def _data_of(body: dict[str, Any]) -> list[str]:
    rows = body.get("reply_markup", {}).get("inline_keyboard", [])
    return [button["callback_data"] for row in rows for button in row if "callback_data" in button]
