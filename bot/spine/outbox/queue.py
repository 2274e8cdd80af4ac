"""The message queue: what may leave now, in which order. Pure: it is told the time and the rows.

Messages leave by lane, then by age. Of one chat only one is under way, so a chat's order holds
within a lane. An edit waits until its original has a message id, a reply for what it answers.
An edit whose original's row was deleted (retention.py) leaves as a new message.
Times of rows are UTC; times for limits are seconds of a monotonic clock.
"""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from bot.spine.outbox.limits import Limits
from bot.spine.outbox.model import CHAT_LIMIT, Lane, OutboxState
from bot.spine.outbox.outgoing import Outgoing

# Messages held in memory; alerts, and what waits behind a failed message, left aside.
HELD_LIMIT = 2048
UNDER_WAY = 64  # calls at once
KEPT_FREE = 16  # of these for answers and alerts: calls that hang must not silence them
# A tap's answer is worth nothing once Telegram has closed the query.
ANSWER_LIFE = timedelta(seconds=30)

Place = tuple[int, int]
"""A lane and a chat."""


@dataclass
class Queue:
    """Messages that have been read from the outbox and have not left."""

    waiting: dict[int, dict[int, Outgoing]] = field(
        default_factory=lambda: {int(lane): {} for lane in Lane}
    )
    busy_chats: set[int] = field(default_factory=set)
    # The message of a place that failed for now: what came after it there waits for it.
    failed: dict[Place, int] = field(default_factory=dict)
    under_way: int = 0
    alerts_under_way: int = 0

    def __iter__(self) -> Iterator[Outgoing]:
        for lane in self.waiting.values():
            yield from lane.values()

    def clear(self) -> None:
        """Forget what waits; what is under way ends by itself."""
        for lane in self.waiting.values():
            lane.clear()
        self.failed.clear()

    def full_places(self) -> list[Place]:
        """List the places of which as many are held as may be."""
        held = Counter(message.place for message in self if message.chat_id)
        return [place for place, count in held.items() if count >= CHAT_LIMIT]

    def count_behind_failed(self) -> int:
        """Count what waits for a failed message: it must not keep that one from being read."""
        return sum(self._is_behind_failed(message) for message in self) if self.failed else 0

    def hold(self, rows: Sequence[Any], now: datetime, blocked: set[Place]) -> "Held":
        """Keep of rows (outgoing.OPEN) those that may leave.

        `blocked`: places where something waits for another message's id; found ones are added.
        """
        held = Held()
        counts = Counter(message.place for message in self)
        first = set(self.failed.values())
        for row in rows:
            place = (row.lane, row.chat_id)
            # What failed before goes first in its place: it waits for none of the others.
            if place in blocked and row.id not in first:
                held.left_out = True
                continue
            if row.replies_to is not None and row.answered_state is OutboxState.QUEUED:
                held.left_out = True
                blocked.add(place)
                continue
            message = _outgoing(row)
            if reason := _too_late(row, now):
                held.dropped.append((message, reason))
            elif _is_edit(row) and row.edited_message is None:
                held.left_out = True
                held.waiting_edits.add(row.id)  # until its original has left
            elif counts[place] < CHAT_LIMIT or not row.chat_id or row.id in first:
                counts[place] += 1
                self.waiting[row.lane][row.id] = message
            else:
                held.left_out = True
        for lane in {row.lane for row in rows}:
            # What failed before comes back with a lower id than what waits already.
            self.waiting[lane] = dict(sorted(self.waiting[lane].items()))
        return held

    @property
    def has_alerts(self) -> bool:
        """Tell whether an alert waits, is under way or has failed for now."""
        is_failed = any(lane == Lane.ALERT for lane, _ in self.failed)
        return bool(self.waiting[Lane.ALERT]) or is_failed or self.alerts_under_way > 0

    def pick(
        self, now: float, limits: Limits, *, unmarked: int, most_unmarked: int, last_lane: int
    ) -> "Picked":
        """Take out what may leave now, nothing less urgent than `last_lane`.

        `unmarked` count as under way until they are written.
        """
        picked = Picked()
        held_chats: set[int] = set()
        for message in list(self):
            if message.lane > last_lane:
                return picked
            room = UNDER_WAY if message.lane <= Lane.ALERT else UNDER_WAY - KEPT_FREE
            if self.under_way >= room or unmarked + len(picked.messages) >= most_unmarked:
                return picked
            if message.chat_id in held_chats:
                continue
            if message.lane != Lane.ANSWER:
                if self._must_wait(message):
                    continue
                pause = limits.ready_in(message.chat_id, now)
                if pause > 0:
                    held_chats.add(message.chat_id)  # what is less urgent may not overtake it
                    picked.wait = min(picked.wait, pause)
                    continue
                pause = limits.bot_ready_in(now)
                if pause > 0:
                    picked.wait = min(picked.wait, pause)
                    return picked
                limits.take(message.chat_id, now)
                self.busy_chats.add(message.chat_id)
            del self.waiting[message.lane][message.id]
            self.under_way += 1
            self.alerts_under_way += message.lane == Lane.ALERT
            picked.messages.append(message)
        return picked

    def _must_wait(self, message: Outgoing) -> bool:
        return message.chat_id in self.busy_chats or self._is_behind_failed(message)

    def _is_behind_failed(self, message: Outgoing) -> bool:
        return self.failed.get(message.place, message.id) != message.id

    def ended(self, message: Outgoing, *, comes_again: bool) -> None:
        """Note that a call has ended; one that `comes_again` holds its place until then."""
        self.under_way -= 1
        self.alerts_under_way -= message.lane == Lane.ALERT
        if message.lane == Lane.ANSWER:
            return
        self.busy_chats.discard(message.chat_id)
        if comes_again:
            self.failed.setdefault(message.place, message.id)
        elif self.failed.get(message.place) == message.id:
            del self.failed[message.place]

    def let_go_of_ended(self, asked: dict[Place, int], open_ids: Collection[int]) -> None:
        """Free the places whose failed message is no longer open: a newer edit has overtaken it."""
        for place, failed in asked.items():
            if failed not in open_ids and self.failed.get(place) == failed:
                del self.failed[place]


@dataclass
class Held:
    """What came of reading: messages that are not to be sent, and whether some were left out."""

    dropped: list[tuple[Outgoing, str]] = field(default_factory=list)
    left_out: bool = False
    waiting_edits: set[int] = field(default_factory=set)


@dataclass
class Picked:
    """What leaves now, and the seconds until something else may."""

    messages: list[Outgoing] = field(default_factory=list)
    wait: float = 60.0


def _outgoing(row: Any) -> Outgoing:
    number = row.id if row.doubtful and not _is_edit(row) else None
    if row.edited_doubtful:
        number = row.edits
    return Outgoing(
        row.id,
        row.chat_id,
        row.lane,
        "sendMessage" if _lost_its_original(row) else row.method,
        row.payload,
        number,
        row.attempts,
        row.created_at,
        row.edited_message,
        row.answered_message,
        row.is_followed,
    )


def _too_late(row: Any, now: datetime) -> str:
    """Say why a message is not to be sent any more; "" if it is."""
    if row.lane == Lane.ANSWER and now - row.created_at > ANSWER_LIFE:
        return "too late to answer a tap"
    is_orphan = _is_edit(row) and row.edited_message is None
    if is_orphan and row.edited_state is not OutboxState.QUEUED:
        return "its original never left"
    return ""


def _lost_its_original(row: Any) -> bool:
    """Tell whether an edit's original was pruned: then its text leaves as a new message."""
    return row.edits is not None and not _is_edit(row) and row.method != "deleteMessage"


def _is_edit(row: Any) -> bool:
    """Tell whether a row changes a message, rather than being one; its original must be there."""
    return row.edits is not None and row.edited_state is not None
