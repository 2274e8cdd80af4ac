"""Ids of rows that are written later (bulk.py), so that others can point at them meanwhile.

Every row of such a table takes its id here. Ids rise with the transactions of one chat: they are
taken inside the transaction that holds the chat's update. Some are never used.
"""

from functools import cache
from typing import Any

from sqlalchemy import TextClause, text
from sqlalchemy.ext.asyncio import AsyncSession

from bot.spine.db.context import context_of

FIRST_BLOCK, LARGEST_BLOCK = 4, 128


async def next_id(session: AsyncSession, table: type[Any]) -> int:
    """Take the next id of a table."""
    name: str = table.__tablename__
    context = context_of(session)
    free = context.free_ids.setdefault(name, [])
    if not free:
        taken = context.last_ids.get(f"{name} taken", 0)
        size = min(max(FIRST_BLOCK, taken), LARGEST_BLOCK)
        context.last_ids[f"{name} taken"] = taken + size
        free += await _block(session, name, size)
    return free.pop(0)


async def _block(session: AsyncSession, name: str, size: int) -> list[int]:
    connection = await session.connection()
    if connection.dialect.name != "sqlite":
        return list(await connection.scalars(next_ids(name), {"n": size}))
    # The transaction holds the only writer's lock: nobody else can take these ids.
    last_ids = context_of(session).last_ids
    if name not in last_ids:
        last_ids[name] = await connection.scalar(_LAST_ON_SQLITE, {"name": name}) or 0
    first = last_ids[name] + 1
    last_ids[name] += size
    return list(range(first, first + size))


# AUTOINCREMENT remembers the highest id ever, also of rows that have been deleted since.
_LAST_ON_SQLITE = text("SELECT seq FROM sqlite_sequence WHERE name = :name")


@cache
def next_ids(name: str) -> TextClause:
    """Make PostgreSQL's statement for the next :n ids of a table."""
    return text(f"SELECT nextval('{name}_id_seq') FROM generate_series(1, :n)")
