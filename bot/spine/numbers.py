"""Numbers of new rows, given before the rows are written: what points at a row can be made at once, and a group's rows are one INSERT.

Every row of a table that is numbered here must be: SQLite itself would give one of the numbers that wait for their row.
"""

from collections.abc import Mapping, Sequence
from functools import cache
from typing import Any

from sqlalchemy import Executable, TextClause, func, select, text
from sqlalchemy.ext.asyncio import AsyncSession

from bot.spine.db.engine import connection_of
from bot.spine.db.types import Base

# How many are taken at once, at least.
NUMBERS = 8


async def new_number(session: AsyncSession, table: type[Base], *, a_turn: int = 1) -> int:
    """The number of the next row of this table. `a_turn`: how many of them a turn of a group makes, mostly."""
    name = table.__tablename__
    waiting: list[int] = session.info.setdefault(("numbers", name), [])
    if not waiting:
        count = max(NUMBERS, a_turn * session.info.get("turns", 0))
        if session.get_bind().dialect.name == "sqlite":
            # The transaction holds the only writer's lock: nobody else can take these numbers.
            last = session.info.get(("last number", name))
            if last is None:
                last = await connection_of(session).scalar(_highest(table)) or 0
            waiting += range(last + 1, last + 1 + count)
            session.info["last number", name] = waiting[-1]
        else:
            # Taken inside the transaction that holds the chat's lock: a chat's numbers rise with its turns.
            waiting += await connection_of(session).scalars(next_numbers(name), {"n": count})
            session.info.setdefault(("taken", name), []).extend(waiting)
    return waiting.pop(0)


def taken(info: Mapping[Any, Any], table: type[Base]) -> Sequence[int]:
    """All numbers that a session of this `info` took from PostgreSQL, those included that it had no use for."""
    numbers: Sequence[int] = info.get(("taken", table.__tablename__), ())
    return numbers


@cache
def _highest(table: Any) -> Executable:
    return select(func.max(table.__table__.c.id))


@cache
def next_numbers(table: str) -> TextClause:
    """PostgreSQL's next :n numbers of the table."""
    return text(f"SELECT nextval('{table}_id_seq') FROM generate_series(1, :n)")
