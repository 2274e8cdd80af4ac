"""Rows that a transaction collects and writes together: one INSERT a table for a group of turns.

They are written before the commit and around a savepoint, by `write_rows`; a function that reads
such a table within a turn calls it first. Objects of the session are flushed before them, since
the rows may point at these.
"""

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

from sqlalchemy import Table, insert
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncSession

from bot.spine.db.context import context_of

# Looks at the rows before they are written, and may change them.
Before = Callable[[AsyncConnection, list[dict[str, Any]]], Awaitable[None]]


class Bulk:
    """One table whose rows are collected; every row names the same columns."""

    def __init__(self, table: Any, before: Before | None = None) -> None:
        self.table: Table = table
        self.before = before

    def add(self, session: AsyncSession, row: dict[str, Any]) -> None:
        """Collect a row."""
        context_of(session).unwritten.setdefault(self, []).append(row)

    def collected(self, session: AsyncSession) -> list[dict[str, Any]]:
        """Return the rows that are not written yet; the caller may remove some."""
        return context_of(session).unwritten.get(self, [])


async def write_rows(session: AsyncSession) -> None:
    """Flush the session and write all collected rows."""
    await session.flush()
    unwritten = context_of(session).unwritten
    while unwritten:
        bulk, rows = next(iter(unwritten.items()))
        del unwritten[bulk]
        if not rows:
            continue
        connection = await session.connection()
        if bulk.before is not None:
            await bulk.before(connection, rows)
        await connection.execute(insert(bulk.table), rows)


@asynccontextmanager
async def savepoint(session: AsyncSession) -> AsyncIterator[None]:
    """Undo a part of a transaction alone when it raises, with the rows that it collected."""
    await write_rows(session)
    context = context_of(session)
    before = context.has_messages, set(context.job_kinds), set(context.answered_taps)
    try:
        async with session.begin_nested():
            yield
            await write_rows(session)
    except BaseException:
        context.unwritten.clear()
        context.locked.clear()
        context.has_messages, context.job_kinds, context.answered_taps = before
        raise
