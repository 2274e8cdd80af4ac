"""Whether Telegram answers anybody: during an outage nothing leaves, and afterwards alerts first.

A message's own trouble is its own back-off; an outage is everybody's. Without this, messages
would leave after an outage in the order in which their back-offs end, notices before alerts; and
each would be tried many times meanwhile, and could arrive as often.
"""

import asyncio
import time
from collections.abc import Callable

import structlog

from bot.spine.outbox.model import Lane
from bot.spine.outbox.outgoing import Outgoing
from bot.spine.telegram import CallFailed, Telegram
from bot.spine.whereabouts import whereabouts

log = structlog.get_logger()

# How often Telegram is asked whether it is back, and how long it may take to answer.
ASK_SECONDS, ANSWER_SECONDS = 0.5, 2.0
# From so many chats without an answer on it is not a chat's own trouble.
MANY_CHATS = 3
# How long an alert that gets no answer may hold up what is less urgent: its chat may be the fault.
LONGEST_HOLD = 120.0
NO_LANE = -1


class Outage:
    """What the latest calls say of Telegram. Seconds are of a monotonic clock."""

    def __init__(self, telegram: Telegram, *, ended: Callable[[], None]) -> None:
        """`ended` is told when Telegram answers again."""
        self._telegram, self._ended = telegram, ended
        self.is_away = False
        self._was_away = False  # and nobody has been answered since
        self._chats: set[int] = set()  # that got no answer since somebody did
        self._alerts_first_since: float | None = None
        self._asking: asyncio.Task[None] | None = None

    def note(self, message: Outgoing, failed: CallFailed | None) -> None:
        """Note what became of a call; after one without an answer, ask if Telegram is there."""
        if failed is None or is_telegrams(failed):
            self._forget()
        elif is_outage(failed):
            self._chats.add(message.chat_id)
            if message.lane <= Lane.ALERT and self._alerts_first_since is None:
                self._alerts_first_since = time.monotonic()
            if self._asking is None or self._asking.done():
                self._asking = asyncio.create_task(self._ask())

    def last_lane(self, *, has_alerts: bool) -> int:
        """Return the least urgent lane that may leave now; NO_LANE during an outage.

        After one, what is less urgent waits until an alert was answered, or there is none.
        """
        if self.is_away:
            return NO_LANE
        since = self._alerts_first_since
        is_general = self._was_away or len(self._chats) >= MANY_CHATS
        if since is None or not is_general or not has_alerts:
            return max(Lane)
        return Lane.ALERT if time.monotonic() - since < LONGEST_HOLD else max(Lane)

    def stop(self) -> None:
        """Ask no more, and forget: the next run sees for itself."""
        if self._asking is not None:
            self._asking.cancel()
        self._forget()

    def _forget(self) -> None:
        self.is_away, self._was_away, self._alerts_first_since = False, False, None
        self._chats.clear()

    async def _ask(self) -> None:
        while not await self._is_answered():
            if not self.is_away:
                log.warning("telegram-away")
            self.is_away = True
            await asyncio.sleep(ASK_SECONDS)
        if self.is_away:
            log.info("telegram-back")
            self.is_away, self._was_away = False, True
            self._alerts_first_since = time.monotonic()
            self._ended()
        await asyncio.sleep(ASK_SECONDS)  # while single calls fail, it is not asked after each

    async def _is_answered(self) -> bool:
        try:
            await self._telegram.call("getMe", seconds=ANSWER_SECONDS)
        except CallFailed as failed:
            return not is_outage(failed)
        except Exception as error:  # a bug must not silence everything
            log.error("ask-broke", error=whereabouts(error))
        return True


def is_outage(failed: CallFailed) -> bool:
    """Tell whether a call got no answer of Telegram's, or that it is broken there.

    What a filter on the way refuses, or a bug of this program stops (code 0), is no outage.
    """
    if failed.code == 0:
        return failed.by_telegram
    return failed.code >= 500 or (not failed.by_telegram and 0 < failed.code < 300)


def is_telegrams(failed: CallFailed) -> bool:
    """Tell whether Telegram itself refused: then it is there."""
    return failed.by_telegram and 300 <= failed.code < 500
