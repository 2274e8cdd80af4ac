"""What somebody does with a table: bring it, have it written, discard it. The work: working.py."""

from datetime import datetime, timedelta

from sqlalchemy import delete
from sqlalchemy.ext.asyncio import AsyncSession

from bot.imports import cards
from bot.imports.kinds import kind_named, may_bring
from bot.imports.model import BroughtState, BroughtTable
from bot.imports.working import look_at_table, write_table
from bot.people import rights
from bot.people.model import Person
from bot.people.rights import NotAllowed
from bot.spine.db.queries import lock
from bot.spine.jobs.model import Due
from bot.spine.outbox.say import TALK, edit, say
from bot.spine.refused import Refused
from bot.spine.texts.render import one_line

# What was brought so long ago is no longer what anybody wants to write.
KEPT = timedelta(days=2)
_LONGEST_NAME = 60


class TableSettled(Refused):
    """The table is written, discarded, or another one's."""

    text_id = "table-settled"


async def bring(
    session: AsyncSession, by: Person, file_id: str, file_name: str, *, now: datetime
) -> None:
    """Take in a file and have it read. Raises NotAllowed."""
    if not may_bring(by):
        raise NotAllowed
    await session.execute(delete(BroughtTable).where(BroughtTable.created_at < now - KEPT))
    table = BroughtTable(
        person=by, file_id=file_id, file_name=one_line(file_name)[:_LONGEST_NAME], created_at=now
    )
    session.add(table)
    await session.flush()
    table.card = await say(session, by, cards.reading(table), now=now, sending=TALK)
    due = Due.at_once(now, key=f"table:{table.id}")
    await look_at_table.schedule(session, due, table_id=table.id)


async def write(
    session: AsyncSession, by: Person, table_id: int, *, doubtful: bool, now: datetime
) -> None:
    """Have a table written that was shown. Raises TableSettled, NotAllowed."""
    table = await _lock_shown(session, by, table_id)
    rights.require_anywhere(by, kind_named(table.kind).action)
    table.state = BroughtState.WRITING
    await _show(session, by, table, now)
    due = Due.at_once(now, key=f"table:{table.id}")
    await write_table.schedule(session, due, table_id=table.id, doubtful=doubtful)


async def discard(session: AsyncSession, by: Person, table_id: int, *, now: datetime) -> None:
    """Forget a table that was shown. Raises TableSettled."""
    table = await _lock_shown(session, by, table_id)
    table.state, table.content = BroughtState.DISCARDED, None
    await _show(session, by, table, now)


async def _show(session: AsyncSession, by: Person, table: BroughtTable, now: datetime) -> None:
    assert table.card is not None
    is_writing = table.state is BroughtState.WRITING
    screen = cards.writing(table) if is_writing else cards.discarded(table)
    await edit(session, table.card, by, screen, now=now)


async def _lock_shown(session: AsyncSession, by: Person, table_id: int) -> BroughtTable:
    table = await lock(session, BroughtTable, table_id)
    if table is None or table.person_id != by.id or table.state is not BroughtState.SHOWN:
        raise TableSettled
    return table
