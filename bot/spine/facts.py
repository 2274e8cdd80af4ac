"""Facts: how a lower subject causes something in a higher one without importing it.

A fact is a frozen dataclass beside the verb that states it. `bot/subjects.py` lists who listens;
listeners act in the transaction that stated the fact, in the order of the list.
"""

from datetime import datetime
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from bot.spine.db.context import context_of


class NotWired(LookupError):
    """Nobody has said who listens to this fact: `bot/subjects.py` must list it."""


async def state(session: AsyncSession, fact: Any, *, now: datetime) -> None:
    """Let the listeners act on a fact. Raises NotWired for one that is not listed."""
    await session.flush()
    listeners = context_of(session).listeners
    if listeners is None or type(fact) not in listeners:
        raise NotWired(type(fact).__qualname__)
    for listen in listeners[type(fact)]:
        await listen(session, fact, now)
