"""When something last went well: what health checks ask about."""

import time


class Pulse:
    """Seconds of the machine's monotonic clock, which nobody sets."""

    def __init__(self) -> None:
        self._at: float | None = None

    def beat(self) -> None:
        """Note that it went well just now."""
        self._at = time.monotonic()

    @property
    def age(self) -> float | None:
        """Return the seconds since then; None if it never has."""
        return None if self._at is None else time.monotonic() - self._at
