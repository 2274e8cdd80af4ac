"""Telegram's sending limits as token buckets, in seconds of the machine's monotonic clock.

Source: core.telegram.org/bots/faq, "My bot is hitting limits": about 30 messages a second for
the bot, one a second to a chat with short bursts above it, 20 a minute to a group.
"""

from dataclasses import dataclass

CHAT_BURST = 4.0
GROUP_PER_SECOND = 20 / 60
GROUP_BURST = 8.0
FORGET_EVERY = 10.0  # seconds


@dataclass
class Bucket:
    """A token bucket: `rate` tokens a second, at most `burst` of them."""

    rate: float
    burst: float
    tokens: float
    at: float

    def ready_in(self, now: float) -> float:
        """Return the seconds until a token is there; 0 if one is."""
        self._fill(now)
        return 0.0 if self.tokens >= 1 - 1e-9 else (1 - self.tokens) / self.rate

    def take(self, now: float) -> None:
        """Take one token, whether it is there or not."""
        self._fill(now)
        self.tokens -= 1

    def _fill(self, now: float) -> None:
        self.tokens = min(self.burst, self.tokens + max(0.0, now - self.at) * self.rate)
        self.at = now


class Limits:
    """The bot's bucket, one for each chat, and the waits that Telegram ordered (retry_after)."""

    def __init__(self, *, per_second: float, chat_per_second: float) -> None:
        self._chat_rate = chat_per_second
        burst = max(1.0, per_second / 10)
        self._bot = Bucket(per_second, burst, burst, 0.0)
        self._chats: dict[int, Bucket] = {}
        self._until: dict[int, float] = {}
        self._forget_at = 0.0

    def ready_in(self, chat_id: int, now: float) -> float:
        """Return the seconds until a message to this chat may leave, the bot's own limit aside."""
        wait = self._until.get(chat_id, 0.0) - now
        bucket = self._chats.get(chat_id)
        return max(wait, bucket.ready_in(now) if bucket else 0.0, 0.0)

    def bot_ready_in(self, now: float) -> float:
        """Return the seconds until any message may leave."""
        return max(self._bot.ready_in(now), self._until.get(0, 0.0) - now)

    def take(self, chat_id: int, now: float) -> None:
        """Count a message that leaves to this chat now."""
        self._bot.take(now)
        if chat_id not in self._chats:
            rate, burst = (self._chat_rate, max(CHAT_BURST, self._chat_rate))
            if chat_id < 0:  # groups have negative ids
                rate, burst = (
                    min(self._chat_rate, GROUP_PER_SECOND * max(1.0, self._chat_rate)),
                    GROUP_BURST,
                )
            self._chats[chat_id] = Bucket(rate, burst, burst, now)
        self._chats[chat_id].take(now)

    def wait(self, chat_id: int, seconds: float, now: float) -> None:
        """Hold this chat's messages for the seconds that Telegram ordered; chat 0 holds all."""
        self._until[chat_id] = now + seconds

    def forget_idle(self, now: float) -> None:
        """Drop the buckets of chats that have been idle for two minutes, every ten seconds."""
        if now < self._forget_at:
            return
        self._forget_at = now + FORGET_EVERY
        self._chats = {
            chat: bucket for chat, bucket in self._chats.items() if now - bucket.at < 120
        }
        self._until = {chat: until for chat, until in self._until.items() if until > now}
