"""Can the database be reached, read and written, and is it of this version?"""

import asyncio

from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncSession

from bot.cli.checks.result import House, Result, bad, doubtful, good
from bot.cli.opening import PATIENCE_SECONDS, is_made, sqlite_file
from bot.spine.db.encrypted import KeyMissing, keyring_of, prove_keys
from bot.spine.db.engine import Database
from bot.spine.db.errors import DatabaseAway
from migrations import is_newest, newest

_NEWEST_ROW = text("UPDATE alembic_version SET version_num = version_num")


class _Undo(Exception):
    """Ends a transaction that was only a trial."""


async def check_database(house: House) -> Result:
    """Open the database and write to it in a transaction that is undone."""
    settings = house.settings
    file = sqlite_file(settings)
    if not is_made(settings):
        return doubtful(f"{file} is not there yet", "`weft run` makes it")
    if not settings.key_file.is_file():
        return bad(f"{settings.key_file} (WEFT_KEY_FILE) is gone", "put your copy of the keys back")
    try:
        database = Database(settings.database_url, keyring=keyring_of(settings.key_file))
    except (OSError, ValueError, SQLAlchemyError) as error:
        return bad(f"cannot be opened: {error}", "look at WEFT_DATABASE_URL and WEFT_KEY_FILE")
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            return await _try(database)
    except KeyMissing as error:
        return bad(f"{error}", "use the keys with which this database was made")
    except TimeoutError:
        return bad(f"no answer within {PATIENCE_SECONDS:g} s", "is it locked, or its server away?")
    except (DatabaseAway, SQLAlchemyError, OSError) as error:
        return bad(f"cannot be used: {_first_line(error)}", "look at WEFT_DATABASE_URL")
    finally:
        await database.close()


async def _try(database: Database) -> Result:
    async with database.read() as session:
        outdated = await _outdated(session)
    if outdated is not None:
        return outdated
    try:
        async with database.begin() as session:
            await session.execute(_NEWEST_ROW)
            await prove_keys(session)
            raise _Undo
    except _Undo:
        kind = "SQLite" if database.is_sqlite else "PostgreSQL"
        return good(f"{kind}, revision {newest()}, can be written")


async def _outdated(session: AsyncSession) -> Result | None:
    connection = await session.connection()
    if await connection.run_sync(is_newest):
        return None
    try:
        revision = await session.scalar(text("SELECT version_num FROM alembic_version"))
    except SQLAlchemyError:
        return doubtful("has no tables yet", "`weft upgrade` or `weft run` makes them")
    if str(revision) > newest():
        return bad(f"revision {revision} is newer than this Weft", "use the version that made it")
    return doubtful(f"revision {revision} is old", "`weft upgrade` or `weft run` brings it up")


def _first_line(error: BaseException) -> str:
    return str(error).partition("\n")[0] or type(error).__name__
