"""What the commands share: settings, the database, and running their work."""

from __future__ import annotations

import asyncio
import gc
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from bot.cli.private_files import tighten

if TYPE_CHECKING:
    from bot.settings import Settings
    from bot.spine.db.engine import Database

T = TypeVar("T")
PATIENCE_SECONDS = 10.0

Work = Callable[["Database"], Coroutine[Any, Any, T]]


def read_settings() -> Settings:
    """Read the settings. Raises ClickException, which says what is wrong."""
    _check_names()
    settings, wrong = try_settings()
    if settings is None:
        raise click.ClickException("\n  ".join(["The settings are wrong:", *wrong]))
    return settings


def try_settings() -> tuple[Settings | None, list[str]]:
    """Read the settings; None and what is wrong with them, a line each, if they cannot be used."""
    from pydantic import ValidationError

    from bot.settings import Settings

    try:
        return Settings(), []
    except ValidationError as error:
        return None, [_setting_fault(one["loc"], one["msg"]) for one in error.errors()]


def _setting_fault(place: tuple[int | str, ...], message: str) -> str:
    return f"WEFT_{'_'.join(map(str, place)).upper()}: {message}"


def _check_names() -> None:
    """Refuse WEFT_ names that are nearly a setting's, and say once which others have no effect."""
    from bot.cli.setting_names import names_given, unknown

    strange = unknown(names_given())
    mistyped = [f"{name} is no setting: {near} is meant?" for name, near in strange.items() if near]
    if mistyped:
        raise click.ClickException("\n".join(mistyped))
    # A command reads its settings several times.
    if strange and not click.get_current_context().meta.setdefault("weft.names-said", False):
        click.get_current_context().meta["weft.names-said"] = True
        click.echo(f"{', '.join(strange)}: no setting of Weft, without effect.", err=True)


def run_async(work: Coroutine[Any, Any, T]) -> T:
    """Run a coroutine on uvloop, where that is installed."""
    gc.freeze()
    gc.enable()
    try:
        import uvloop
    except ImportError:
        return asyncio.run(work)
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        return runner.run(work)


def with_database(work: Work[T]) -> T:
    """Run on the upgraded database of the settings."""

    async def upgrade_and_work(database: Database) -> T:
        await bring_up(database)
        return await work(database)

    return run_async(opened(upgrade_and_work))


async def bring_up(database: Database) -> None:
    """Bring a database to the newest schema. Raises ClickException for another one's keys."""
    from bot.spine.db.encrypted import KeyMissing, prove_keys
    from migrations import upgrade

    tighten_files(database)
    await upgrade(database.engine)
    try:
        async with database.begin() as session:
            await prove_keys(session)
    except KeyMissing as error:
        raise click.ClickException(f"{error}: these are not this database's keys.") from None


async def opened(work: Work[T]) -> T:
    """Run on the database of the settings. Raises ClickException, which says what is wrong."""
    from sqlalchemy.exc import ArgumentError

    from bot import subjects
    from bot.spine.db.encrypted import keyring_of
    from bot.spine.db.engine import Database
    from bot.spine.db.errors import DatabaseAway

    settings = read_settings()
    try:
        database = Database(
            settings.database_url, subjects.listeners(settings), _keyring(settings, keyring_of)
        )
        async with database.read():
            pass
    except (DatabaseAway, ArgumentError, OSError) as error:
        raise click.ClickException(
            f"The database cannot be opened: {error} (WEFT_DATABASE_URL)."
        ) from None
    try:
        return await work(database)
    finally:
        await database.close()


async def staff_languages(settings: Settings) -> frozenset[str]:
    """Return the languages of the staff: the setting's, and those of the database if it is there.

    A database that does not exist yet is not made.
    """
    from sqlalchemy.exc import SQLAlchemyError

    from bot.people.roles import staff_languages as read_languages
    from bot.spine.db.engine import Database
    from bot.spine.db.errors import DatabaseAway
    from bot.spine.texts.render import primary

    languages = frozenset({primary(settings.language)})
    if not is_made(settings):
        return languages
    database = Database(settings.database_url)
    try:
        async with asyncio.timeout(PATIENCE_SECONDS), database.read() as session:
            return languages | await read_languages(session)
    except (DatabaseAway, SQLAlchemyError, OSError, TimeoutError):
        return languages
    finally:
        await database.close()


def is_made(settings: Settings) -> bool:
    """Tell whether the database's file exists; a server's database is taken to be there."""
    file = sqlite_file(settings)
    return file is None or file.is_file()


def sqlite_file(settings: Settings) -> Path | None:
    from sqlalchemy.engine import make_url

    url = make_url(settings.database_url)
    return Path(url.database or "") if url.get_backend_name() == "sqlite" else None


def _keyring(settings: Settings, keyring_of: Callable[[Path], T]) -> T:
    path = settings.key_file
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        return keyring_of(path)
    except (OSError, ValueError) as error:
        raise click.ClickException(f"{path} (WEFT_KEY_FILE): {error}") from None


def tighten_files(database: Database) -> None:
    """Take the files of an existing database away from other accounts, and say so."""
    from sqlalchemy.engine import make_url

    path = Path(make_url(database.url).database or "")
    if not database.is_sqlite or not path.is_file():
        return
    try:
        for file in tighten(path):
            click.echo(f"{file} was open to other accounts; it no longer is.", err=True)
    except OSError as error:
        click.echo(f"{path} may be read by other accounts: {error.strerror or error}.", err=True)


def now() -> datetime:
    """Return this instant: a command's work has one."""
    return datetime.now(UTC)
