"""Wake those who wait for a change, without polling."""

import asyncio


class Signal:
    """Wakes all that wait when it fires; a later waiter waits for the next time."""

    __slots__ = ("_waiting",)

    def __init__(self) -> None:
        self._waiting: list[asyncio.Future[None]] = []

    def fire(self) -> None:
        """Wake all who wait."""
        if self._waiting:
            waiting, self._waiting = self._waiting, []
            for future in waiting:
                if not future.done():
                    future.set_result(None)

    async def wait(self, seconds: float) -> bool:
        """Wait for it to fire; True if it did within the seconds of real time."""
        if seconds <= 0:
            return False
        loop = asyncio.get_running_loop()
        future: asyncio.Future[None] = loop.create_future()
        self._waiting.append(future)
        # A plain timer instead of wait_for: this runs for every long poll of a load test.
        handle = loop.call_later(seconds, _expire, future)
        try:
            await future
        except TimeoutError:
            return False
        finally:
            handle.cancel()
            if future in self._waiting:
                self._waiting.remove(future)
        return True


def _expire(future: asyncio.Future[None]) -> None:
    if not future.done():
        future.set_exception(TimeoutError())
