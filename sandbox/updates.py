"""The queue of updates from the people to the bot."""

import time
from collections import OrderedDict
from dataclasses import dataclass
from typing import Any

import orjson

from sandbox.errors import ApiError, conflict
from sandbox.faults import DUPLICATE, REORDER, Faults
from sandbox.signals import Signal

NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
KINDS = frozenset(
    [
        "message",
        "edited_message",
        "channel_post",
        "edited_channel_post",
        "business_connection",
        "business_message",
        "edited_business_message",
        "deleted_business_messages",
        "guest_message",
        "message_reaction",
        "message_reaction_count",
        "inline_query",
        "chosen_inline_result",
        "callback_query",
        "shipping_query",
        "pre_checkout_query",
        "purchased_paid_media",
        "poll",
        "poll_answer",
        "my_chat_member",
        "chat_member",
        "chat_join_request",
        "chat_boost",
        "removed_chat_boost",
        "managed_bot",
        "subscription",
        "stopped_message_generation",
    ]
)

KEPT_SECONDS = 86_400


@dataclass(slots=True)
class Update:
    """One update, as JSON from the moment it arose: later changes of a message do not change it."""

    id: int
    kind: str
    chat: int
    body: bytes
    at: float = 0.0
    twice: bool = False


class Updates:
    """The updates that the bot has not confirmed."""

    def __init__(self, faults: Faults) -> None:
        self.pending: OrderedDict[int, Update] = OrderedDict()
        self.replays: list[Update] = []
        """Confirmed updates that a fault orders to be delivered once more."""
        self.allowed: list[str] | None = None
        self.arrived = Signal()
        self.confirmed = Signal()
        self.raised = 0
        self._faults = faults
        self._next_id = 100_000_001
        self.open_polls = 0
        self.polled_at = -1e9
        self._polls = 0
        """Grows with every poll: an open poll that finds it changed has been ended."""
        self._dismissal = conflict("")
        self._handed: list[Update] = []

    def __len__(self) -> int:
        return len(self.pending) + len(self.replays) + len(self._handed)

    def wants(self, kind: str) -> bool:
        """Tell whether the bot asked for this type; Telegram decides when the update arises."""
        return kind not in NOT_BY_DEFAULT if self.allowed is None else kind in self.allowed

    def allow(self, kinds: list[str]) -> None:
        """Set allowed_updates; an empty list restores the default, unknown names are ignored."""
        existing = [kind for kind in kinds if kind in KINDS]
        self.allowed = existing or None

    def put(self, kind: str, payload: dict[str, Any], chat: int, at: float = 0.0) -> int | None:
        """Queue an update that arises `at` this moment, in seconds since 1970.

        Returns its id, or None if the bot did not ask for this type.
        """
        if not self.wants(kind):
            return None
        update_id = self._next_id
        self._next_id += 1
        self.raised += 1
        update = Update(
            update_id, kind, chat, orjson.dumps({"update_id": update_id, kind: payload}), at
        )
        if self._faults and self._faults.take(DUPLICATE, kind, str(chat)):
            update.twice = True
        self.pending[update_id] = update
        self.arrived.fire()
        return update_id

    def confirm_below(self, offset: int) -> None:
        """Delete the updates below the offset."""
        while self.pending and next(iter(self.pending)) < offset:
            self._done(self.pending.popitem(last=False)[1])
        self.confirmed.fire()

    def forget_old(self, now: float) -> None:
        """Delete what nobody fetched for a day, as Telegram does; `now` in seconds since 1970."""
        while self.pending and next(iter(self.pending.values())).at < now - KEPT_SECONDS:
            self.pending.popitem(last=False)
            self.confirmed.fire()

    def _done(self, update: Update) -> None:
        if update.twice:
            update.twice = False
            self.replays.append(update)
            self.arrived.fire()

    def confirm(self, update: Update) -> bool:
        """Delete one that the webhook took; False if a fault orders to deliver it again."""
        if update.twice:
            update.twice = False
            return False
        self.pending.pop(update.id, None)
        self.confirmed.fire()
        return True

    def drop(self) -> None:
        """Delete all that wait."""
        self.pending.clear()
        self.replays.clear()
        self._handed = []
        self.confirmed.fire()

    def end_poll(self, error: ApiError) -> None:
        """End the open long poll, if there is one, with this error."""
        self._polls += 1
        self._dismissal = error
        self.arrived.fire()

    async def fetch(self, offset: int, limit: int, timeout: int) -> list[Update]:
        """Answer getUpdates, after at most `timeout` seconds; a newer poll ends an open one.

        Raises ApiError 409 if that happens.
        """
        self.end_poll(
            conflict(
                "terminated by other getUpdates request; "
                "make sure that only one bot instance is running"
            )
        )
        self._handed = []
        self.polled_at = time.monotonic()
        if offset > 0:
            self.confirm_below(offset)
        elif offset < 0:
            kept = list(self.pending)[offset:]
            self.confirm_below(kept[0] if kept else 0)
        batch = self._batch(limit)
        if batch or timeout <= 0:
            return batch
        end = time.monotonic() + timeout
        mine = self._polls
        self.open_polls += 1
        try:
            while not batch and await self.arrived.wait(end - time.monotonic()):
                if self._polls != mine:
                    raise self._dismissal
                batch = self._batch(limit)
        finally:
            self.open_polls -= 1
        return batch

    def _batch(self, limit: int) -> list[Update]:
        batch: list[Update] = []
        while self.replays and len(batch) < limit:
            batch.append(self.replays.pop(0))
        self._handed = list(batch)
        for update in self.pending.values():
            if len(batch) >= limit:
                break
            batch.append(update)
        if len(batch) > 1 and self._faults:
            chat = str(batch[0].chat)
            if self._faults.take(REORDER, batch[0].kind, chat):
                batch.reverse()
        return batch
