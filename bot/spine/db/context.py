"""What a transaction carries beside its rows; the only module that looks into `session.info`."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, cast

from sqlalchemy.ext.asyncio import AsyncSession

# A listener acts on a fact, in the transaction that stated it (bot/spine/facts.py).
Listeners = Mapping[type[Any], Sequence[Callable[[AsyncSession, Any, datetime], Awaitable[None]]]]

_KEY = "weft"


@dataclass
class Context:
    """One transaction's companions; gone with it."""

    # Who acts on which fact; None where nobody has wired it (a bare database in a test).
    listeners: Listeners | None = None
    # Rows that are written together before the commit, by table (bot/spine/db/bulk.py).
    unwritten: dict[Any, list[dict[str, Any]]] = field(default_factory=dict)
    # Ids taken ahead of their rows, by table (bot/spine/db/ids.py).
    free_ids: dict[str, list[int]] = field(default_factory=dict)
    last_ids: dict[str, int] = field(default_factory=dict)
    # Rows that it has locked: kind and key (queries.lock).
    locked: set[tuple[Any, Any]] = field(default_factory=set)
    # What becomes of it once it is committed: messages to send, kinds of jobs to do.
    has_messages: bool = False
    job_kinds: set[str] = field(default_factory=set)
    # Ids of callback queries that this transaction answers.
    answered_taps: set[str] = field(default_factory=set)
    # The update is set aside if it fails again: do without data that may never arrive.
    is_last_attempt: bool = False


def context_of(session: AsyncSession) -> Context:
    """Return the transaction's context; a session without one (a test's own) is given one."""
    return cast(Context, session.info.setdefault(_KEY, Context()))


def give_context(session: AsyncSession, context: Context) -> None:
    """Set a new session's context."""
    session.info[_KEY] = context
