"""How often somebody may do what: counted in this process's memory, gone with it.

Each replica counts for itself. Nothing is dropped: who is refused is told to wait, or to ring.
"""

import ipaddress
from collections import deque
from collections.abc import Hashable
from datetime import datetime, timedelta

from aiohttp import web

_MOST_KEYS = 10_000


class Limit:
    """At most `most` acts within the window for each key."""

    def __init__(self, most: int, window: timedelta) -> None:
        self._most, self._window = most, window
        self._acts: dict[Hashable, deque[datetime]] = {}

    def is_reached(self, key: Hashable, *, now: datetime) -> bool:
        """Tell whether one more act would be too many."""
        acts = self._acts.get(key)
        if acts is None:
            return False
        # A clock that was put back leaves instants in the future.
        while acts and not now - self._window < acts[0] <= now:
            acts.popleft()
        return len(acts) >= self._most

    def count(self, key: Hashable, *, now: datetime) -> None:
        """Count an act."""
        if len(self._acts) >= _MOST_KEYS:
            self._forget(now)
        self._acts.setdefault(key, deque(maxlen=self._most)).append(now)

    def _forget(self, now: datetime) -> None:
        """Forget who did nothing within the window."""
        since = now - self._window
        self._acts = {key: acts for key, acts in self._acts.items() if acts[-1] > since}


def caller_of(request: web.Request, *, proxies: int) -> str:
    """Return from where a request came: an IPv4 address, or the /64 network of an IPv6 one.

    `proxies`: how many of the operator's own add to X-Forwarded-For; what stands before theirs
    anybody can write.
    """
    given = ",".join(request.headers.getall("X-Forwarded-For", []))
    forwarded = [part.strip() for part in given.split(",")]
    is_forwarded = 0 < proxies <= len(forwarded)
    address = forwarded[-proxies] if is_forwarded else request.remote or ""
    try:
        read = ipaddress.ip_address(address)
    except ValueError:
        return address
    if isinstance(read, ipaddress.IPv4Address):
        return str(read)
    if read.ipv4_mapped is not None:
        return str(read.ipv4_mapped)
    return str(ipaddress.ip_network((read, 64), strict=False))
