"""Which errors are the database's own, and the one way to wait until it is back."""

import asyncio
from collections.abc import Awaitable, Callable, Collection
from datetime import timedelta
from typing import TypeVar

import structlog
from sqlalchemy.exc import DBAPIError, IntegrityError, ResourceClosedError

from bot.spine.whereabouts import whereabouts

log = structlog.get_logger()

T = TypeVar("T")

RETRY_SECONDS = 1.0
# How long a turn or a job waits that met a row which stays locked, while the others go on.
LOCKED_PAUSE = timedelta(seconds=5)

# Classes of SQLSTATE (PostgreSQL, appendix A): connection, rolled back for another's sake, no
# room, the server stops, the system failed. 25P03: idle too long in a transaction, since this
# process was frozen. 55P03: a row stayed locked for longer than lock_timeout.
_TRANSIENT_STATES = ("08", "25P03", "40", "53", "55P03", "57P", "58")
# SQLite's primary codes: undone, busy, locked, no memory, read-only, I/O error, full, cannot open.
_TRANSIENT_CODES = frozenset({4, 5, 6, 7, 8, 10, 13, 14})


class DatabaseAway(Exception):
    """No transaction could be begun, or its connection broke: the work is to be done later."""


def is_transient(error: BaseException | None) -> bool:
    """Tell whether an error is the database's and not the work's: the same work may succeed later.

    Causes count: a full disk undoes SQLite's whole transaction, and then there is no savepoint
    to go back to, which is an error of its own.
    """
    while error is not None:
        if isinstance(error, DatabaseAway) or (isinstance(error, DBAPIError) and _is_ours(error)):
            return True
        error = error.__cause__ or error.__context__
    return False


def _is_ours(error: DBAPIError) -> bool:
    state = getattr(error.orig, "sqlstate", None) or ""
    code = getattr(error.orig, "sqlite_errorcode", None)
    return (
        error.connection_invalidated
        or state.startswith(_TRANSIENT_STATES)
        or (code is not None and code & 0xFF in _TRANSIENT_CODES)
    )


def is_lock_timeout(error: BaseException | None) -> bool:
    """Tell whether a row stayed locked by another transaction (PostgreSQL: lock_not_available)."""
    return _has_state(error, ("55P03",))


def is_lock_conflict(error: BaseException | None) -> bool:
    """Tell whether another transaction's locks ended this one: too long a wait, or a deadlock.

    The database is there, so that nobody else need wait for it.
    """
    return _has_state(error, ("55P03", "40P01"))


def is_written_meanwhile(error: BaseException | None) -> bool:
    """Tell whether another transaction has written the same row first: tried again, it is found."""
    return isinstance(error, IntegrityError)


def _has_state(error: BaseException | None, states: Collection[str]) -> bool:
    while error is not None:
        if isinstance(error, DBAPIError) and getattr(error.orig, "sqlstate", None) in states:
            return True
        error = error.__cause__ or error.__context__
    return False


async def until_back(work: Callable[[], Awaitable[T]]) -> T:
    """Do the work, again and again while the database is away. Raises what is not transient."""
    while True:
        try:
            return await work()
        except Exception as error:
            if not is_transient(error) or isinstance(error, ResourceClosedError):
                raise
            log.warning("database-away", error=whereabouts(error))
        await asyncio.sleep(RETRY_SECONDS)
