"""Telegram's limits on sending, with `World(limits=True)`.

Source: core.telegram.org/bots/faq, "My bot is hitting limits".
"""

import time

from sandbox.errors import too_many

ALL_PER_SECOND = 30.0
CHAT_PER_SECOND = 1.0
CHAT_BURST = 4.0
GROUP_PER_MINUTE = 20.0


class _Bucket:
    __slots__ = ("_at", "_level", "_rate", "_size")

    def __init__(self, rate: float, size: float) -> None:
        self._rate, self._size = rate, size
        self._level, self._at = size, time.monotonic()

    def wait(self, count: float) -> float:
        """Return the seconds until there is room; take nothing."""
        now = time.monotonic()
        self._level = min(self._size, self._level + (now - self._at) * self._rate)
        self._at = now
        return 0.0 if self._level >= count else (count - self._level) / self._rate

    def take(self, count: float) -> None:
        """Take the room; an album may take more than there is."""
        self._level -= count


class Limits:
    """30 messages a second in all, 1 a second to a chat (4 in a burst), 20 a minute to a group."""

    def __init__(self) -> None:
        self._all = _Bucket(ALL_PER_SECOND, ALL_PER_SECOND)
        self._chats: dict[int, _Bucket] = {}

    def check(self, chat: int, count: int = 1) -> None:
        """Count a sending of so many messages. Raises ApiError 429 if there is no room."""
        bucket = self._chats.get(chat)
        if bucket is None:
            group = chat < 0
            rate, size = (
                (GROUP_PER_MINUTE / 60, GROUP_PER_MINUTE)
                if group
                else (CHAT_PER_SECOND, CHAT_BURST)
            )
            bucket = self._chats[chat] = _Bucket(rate, size)
        wait = max(self._all.wait(1), bucket.wait(1))
        if wait > 0:
            raise too_many(int(wait) + 1)
        self._all.take(count)
        bucket.take(count)
