"""Jobs that read a table's file and write the table; both tell its card what has come of it.

The first run is rolled back and shown, so that what is shown is what would be written. The second
is rolled back as well if it would do anything else. Each is a transaction of its own: one turn's
would hold up the others.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Protocol

from sqlalchemy.ext.asyncio import AsyncSession

from bot.imports import cards
from bot.imports.kinds import Bringing, Kind, kind_named, kind_of
from bot.imports.model import BroughtState, BroughtTable
from bot.people.model import Person
from bot.spine.db.engine import Database
from bot.spine.db.queries import lock
from bot.spine.jobs.model import JobContext, NetworkJob, Priority
from bot.spine.lenient_json import is_whole
from bot.spine.outbox.outcomes import is_permanent
from bot.spine.outbox.say import edit, say
from bot.spine.outbox.screen import Screen
from bot.spine.table_files import table_text
from bot.spine.tables import MOST_BYTES, BadTable, Imported, too_large
from bot.spine.telegram import CallFailed

# More is for the command line: on SQLite nobody else writes while a table is tried.
MOST_LINES = 1500
CLAIM = timedelta(minutes=4)
BACK_OFF = (timedelta(seconds=2), timedelta(seconds=10), timedelta(minutes=1))


class Files(Protocol):
    """What the jobs need of bot.spine.telegram.Telegram."""

    async def call(self, method: str, body: Mapping[str, Any]) -> Any: ...

    async def download(self, file_path: str) -> bytes: ...


@dataclass(frozen=True)
class Task:
    """What is to be done with which table."""

    table_id: int
    now: datetime
    locale: str  # of people whom a table makes
    doubtful: bool = False


class _RolledBack(Exception):
    """Rolls a run back whose result is only to be shown, or not what was shown."""

    def __init__(self, done: Imported) -> None:
        self.done = done


Work = Callable[[Task], Awaitable[None]]
Shown = Callable[[BroughtTable, Person], Screen]


def looking(telegram: Files, database: Database) -> Work:
    """Make the first job's call with the deployment's Telegram and database."""

    async def look(task: Task) -> None:
        async with database.read() as session:
            table = await session.get(BroughtTable, task.table_id)
        if table is None or table.state is not BroughtState.FETCHING:
            return
        try:
            text = await _fetch(telegram, table.file_id)
            kind = kind_of(text)
        except BadTable as bad:
            await _end(database, task, _wrong(bad))
            return
        except CallFailed as failed:
            if not is_permanent(failed):
                raise
            await _end(database, task, lambda one, _: cards.failed(one))
            return
        if kind is None:
            await _end(database, task, lambda one, _: cards.unknown_kind(one))
            return
        await _show(database, task, kind, text)

    return look


def writing(database: Database) -> Work:
    """Make the second job's call."""

    async def write(task: Task) -> None:
        async with database.read() as session:
            table = await session.get(BroughtTable, task.table_id)
        if table is None or table.state is not BroughtState.WRITING or table.content is None:
            return
        kind = kind_named(table.kind)
        try:
            as_shown = await _try(database, task, kind, table.content)
            if cards.digest_of(as_shown.differences) == table.shown:
                await _write(database, task, kind, table.content)
                return
        except BadTable as bad:
            await _end(database, task, _wrong(bad))
            return
        await _show(database, task, kind, table.content, is_again=True)

    return write


async def _fetch(telegram: Files, file_id: str) -> str:
    """Return the table of a file as CSV text. Raises BadTable, CallFailed."""
    file = await telegram.call("getFile", {"file_id": file_id})
    path = file.get("file_path") if isinstance(file, dict) else None
    if not isinstance(path, str):
        raise CallFailed(200, "getFile named no file", by_telegram=False)
    if is_whole(size := file.get("file_size")) and size > MOST_BYTES:
        raise too_large(1, MOST_LINES)
    # A thread: a large Excel file takes seconds, and the bot answers meanwhile.
    text = await asyncio.to_thread(table_text, await telegram.download(path))
    if text.count("\n") > MOST_LINES:
        raise too_large(MOST_LINES + 1, MOST_LINES)
    return text


async def _run(
    session: AsyncSession, task: Task, kind: Kind, text: str, doubtful: bool
) -> Imported:
    _, by = await _lock(session, task)
    return await kind.read(session, text, Bringing(by, task.now, task.locale, doubtful))


async def _try(database: Database, task: Task, kind: Kind, text: str) -> Imported:
    """Write the table with all its rows and roll it back. Raises BadTable."""
    try:
        async with database.begin() as session:
            raise _RolledBack(await _run(session, task, kind, text, doubtful=True))
    except _RolledBack as looked:
        return looked.done


async def _write(database: Database, task: Task, kind: Kind, text: str) -> None:
    """Write the table for good, and say so on its card in the same transaction."""
    async with database.begin() as session:
        table, by = await _lock(session, task)
        if table.state is not BroughtState.WRITING:
            return
        done = await _run(session, task, kind, text, doubtful=task.doubtful)
        table.state, table.content = BroughtState.WRITTEN, None
        await _edit(session, table, by, cards.written(table, done), task.now)


async def _show(
    database: Database, task: Task, kind: Kind, text: str, *, is_again: bool = False
) -> None:
    """Show what the table would change, or what is wrong with it."""
    try:
        done = await _try(database, task, kind, text)
    except BadTable as bad:
        await _end(database, task, _wrong(bad))
        return
    async with database.begin() as session:
        table, by = await _lock(session, task)
        table.kind, table.content = kind.name, text
        table.shown = cards.digest_of(done.differences)
        table.state = BroughtState.SHOWN if done.differences else BroughtState.WRITTEN
        await _edit(session, table, by, cards.preview(table, kind, done, by.locale), task.now)
        if is_again:
            await say(session, by, Screen("table-meanwhile"), now=task.now)


def _wrong(bad: BadTable) -> Shown:
    return lambda table, by: cards.wrong(table, bad, by.locale)


async def _end(database: Database, task: Task, screen: Shown) -> None:
    """Give a table up, and say why on its card."""
    async with database.begin() as session:
        table, by = await _lock(session, task)
        table.state, table.content = BroughtState.FAILED, None
        await _edit(session, table, by, screen(table, by), task.now)


async def _lock(session: AsyncSession, task: Task) -> tuple[BroughtTable, Person]:
    table = await lock(session, BroughtTable, task.table_id)
    assert table is not None
    return table, await session.get_one(Person, table.person_id)


async def _edit(
    session: AsyncSession, table: BroughtTable, by: Person, screen: Screen, now: datetime
) -> None:
    assert table.card is not None
    await edit(session, table.card, by, screen, now=now)


# --- the jobs -------------------------------------------------------------------------------------


async def _prepare_look(context: JobContext, table_id: int) -> Task:
    return Task(table_id, context.now, context.settings.language)


async def _prepare_write(context: JobContext, table_id: int, doubtful: bool) -> Task:
    return Task(table_id, context.now, context.settings.language, doubtful)


async def _finish(context: JobContext, _answer: None, table_id: int, **_more: Any) -> None:
    """Do nothing: the call has written all in a transaction of its own."""


async def _give_up(context: JobContext, table_id: int, **_more: Any) -> None:
    """Say that nothing was written: every attempt has failed."""
    table = await lock(context.session, BroughtTable, table_id)
    if table is None or table.state not in (BroughtState.FETCHING, BroughtState.WRITING):
        return
    table.state, table.content = BroughtState.FAILED, None
    by = await context.session.get_one(Person, table.person_id)
    await _edit(context.session, table, by, cards.failed(table), context.now)


look_at_table = NetworkJob(
    "table-look",
    Priority.USUAL,
    _prepare_look,
    _finish,
    give_up=_give_up,
    claim=CLAIM,
    back_off=BACK_OFF,
)
"""Arguments: the table's id."""

write_table = NetworkJob(
    "table-write",
    Priority.USUAL,
    _prepare_write,
    _finish,
    give_up=_give_up,
    claim=CLAIM,
    back_off=BACK_OFF,
)
"""Arguments: the table's id, and whether rows in doubt are written as well."""
