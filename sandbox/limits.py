"""Telegram's own limits on sending, for those who ask for them: `World(limits=True)`."""

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
        """Seconds until there is room; nothing is taken."""
        now = time.monotonic()
        self._level = min(self._size, self._level + (now - self._at) * self._rate)
        self._at = now
        return 0.0 if self._level >= count else (count - self._level) / self._rate

    def take(self, count: float) -> None:
        """Take it (may go below zero for an album)."""
        self._level -= count


class Limits:
    """30 messages a second in all, 1 a second into a chat (with a short burst), 20 a minute into a group."""

    def __init__(self) -> None:
        self._all = _Bucket(ALL_PER_SECOND, ALL_PER_SECOND)
        self._chats: dict[int, _Bucket] = {}

    def check(self, chat: int, count: int = 1) -> None:
        """Count a sending, or refuse it with 429."""
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
