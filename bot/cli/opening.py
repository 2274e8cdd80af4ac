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
Work = Callable[["Database"], Coroutine[Any, Any, T]]


def read_settings() -> Settings:
    """Read the settings. Raises ClickException, which says what is wrong."""
    from pydantic import ValidationError

    from bot.settings import Settings

    _check_names()
    try:
        return Settings()
    except ValidationError as error:
        wrong = "\n".join(
            f"  WEFT_{'_'.join(map(str, e['loc'])).upper()}: {e['msg']}" for e in error.errors()
        )
        raise click.ClickException(f"The settings are wrong:\n{wrong}") from None


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
