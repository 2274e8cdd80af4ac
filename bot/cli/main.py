"""The composition root and the command line: the one module that may import everything; nothing imports it.

Imports stand inside the commands: aiogram alone costs three seconds, and most commands need no Telegram.
"""

from __future__ import annotations

import asyncio
import gc
import re
import sys
from collections.abc import Callable, Coroutine
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from bot.cli.private_files import PRIVATE, tighten, umask

if TYPE_CHECKING:
    from bot.settings import Settings
    from bot.spine.db.engine import Database

T = TypeVar("T")

# Servers take a larger number modulo 65536 and listen where nobody looks.
PORT = click.IntRange(min=0, max=65535)


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="weft")
def main() -> None:
    """Weft: shifts, night arrivals and an interpreter relay for a neighbourhood, on Telegram."""
    # Imports make no garbage, but so many objects that looking for it takes a tenth of a command's time (_run turns it on).
    gc.disable()
    # Everything that a command writes holds people's data; only posters are for others (see `gates`).
    context = click.get_current_context()
    context.obj = context.with_resource(umask(PRIVATE))


# --- running -------------------------------------------------------------------------------------------------------


@main.command()
def run() -> None:
    """Run the bot. Needs WEFT_BOT_TOKEN; all other settings stand in .env.example."""
    settings = _settings()
    try:
        settings.token  # noqa: B018 - said before anything is started
    except (ValueError, OSError) as error:
        raise click.ClickException(f"{error}. See .env.example.") from None
    from bot.app import CannotListen, serve
    from bot.spine.leader import TakenElsewhere
    from bot.spine.log import configure
    from bot.spine.telegram import CallFailed

    configure(settings.log_format)

    def work(database: Database) -> Coroutine[Any, Any, None]:
        _tighten(database)
        return serve(settings, database, announce=click.echo)

    try:
        _run(_opened(settings.database_url, work))
    except (TakenElsewhere, CannotListen) as error:
        raise click.ClickException(str(error)) from None
    except CallFailed as error:
        if error.by_telegram:
            raise click.ClickException(f"Telegram refused the bot: {error}") from None
        raise click.ClickException(
            f"{settings.telegram_api} does not answer as Telegram does: {error} (WEFT_TELEGRAM_API)."
        ) from None


@main.command()
@click.option(
    "--port",
    type=PORT,
    default=8081,
    show_default=True,
    help="Port of the Bot API, the control API and the page.",
)
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option("--token", default="123456:sandbox", show_default=True, help="The bot's token.")
def sandbox(port: int, host: str, token: str) -> None:
    """Run a local Telegram alone, without the bot."""
    from sandbox.serve import serve

    try:
        _run(serve(host, port, token))
    except OSError as error:
        raise click.ClickException(f"Port {port} of {host}: {error.strerror or error}") from None


@main.command()
@click.option(
    "--port",
    type=PORT,
    default=8080,
    show_default=True,
    help="Port of everything: page, Bot API, control API, /healthz.",
)
@click.option("--host", default="127.0.0.1", show_default=True)
@click.option(
    "--play", type=click.Choice(["night"]), help="Play this instead of waiting for people."
)
@click.option(
    "--headless",
    is_flag=True,
    help="With --play: no page, on a free port, in a folder of its own; exits 0 or 1.",
)
@click.option(
    "--break",
    "broken",
    multiple=True,
    type=click.Choice(["translator", "worker"]),
    help="With --play: kill the machine translator, or block the first worker's phone.",
)
def demo(port: int, host: str, play: str | None, headless: bool, broken: tuple[str, ...]) -> None:
    """Everything at once: a local Telegram, the bot and a seeded sub-district."""
    from demo.show import show
    from demo.stage import BotGone

    try:
        if play is None:
            _run(show(port, host, announce=click.echo))
            return
        from demo.night import play_night

        sys.exit(_run(play_night(None if headless else port, frozenset(broken), tell=click.echo)))
    except BotGone as error:
        raise click.ClickException(f"The bot ended:\n{error}") from None
    except OSError as error:
        raise click.ClickException(str(error)) from None


# --- database ------------------------------------------------------------------------------------------------------


@main.command()
def upgrade() -> None:
    """Bring the database to the newest schema (`weft run` does this by itself)."""
    _with_database(_nothing)
    click.echo("The database is up to date.")


async def _nothing(database: Database) -> None:
    pass


@main.group("import")
def import_() -> None:
    """Bring in tables from CSV files."""


@import_.command("areas")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def import_areas(file: Path) -> None:
    """Areas and gates: columns area,name,zone,gate,gate_code; one row a gate."""
    from bot.places import model as places

    async def work(database: Database) -> places.Imported:
        async with database.begin() as session:
            return await places.import_areas(session, _read(file), now=_now())

    _report(file, work)


@import_.command("shifts")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def import_shifts(file: Path) -> None:
    """Shifts: columns area,title,place,starts,ends,capacity,languages; times are the area's (2026-04-01 18:00)."""
    from bot.places import model as places
    from bot.shifts import post

    async def work(database: Database) -> places.Imported:
        async with database.begin() as session:
            return await post.import_shifts(session, _read(file), now=_now())

    _report(file, work)


@main.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--bot", "username", required=True, help="The bot's @name, which the links lead to.")
@click.pass_obj
def gates(everybodys_umask: int, folder: Path, username: str) -> None:
    """The gates' QR codes as SVG files, to print and hang up."""
    from bot.places import model as places

    async def work(database: Database) -> list[tuple[str, str, str]]:
        async with database.read() as session:
            return [(a.code, g.name, g.code) for a, g in await places.gates(session)]

    found = _with_database(work)
    try:
        with umask(everybodys_umask):
            _draw_posters(folder, username, found)
    except OSError as error:
        raise click.ClickException(f"{folder}: {error.strerror or error}") from None
    click.echo(f"{len(found)} QR codes in {folder}.")


def _draw_posters(folder: Path, username: str, found: list[tuple[str, str, str]]) -> None:
    import segno

    from bot.places import model as places

    folder.mkdir(parents=True, exist_ok=True)
    for area, name, code in found:
        link = places.gate_link(username, code)
        file = folder / (re.sub(r"[^\w.-]", "_", area) + f"-{code}.svg")
        segno.make(link, error="h").save(str(file), scale=8, title=f"{area} {name}", desc=link)


@import_.command("interpreters")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def import_interpreters(file: Path) -> None:
    """Who interprets: columns telegram_id,name,language (such as pt); one row a language."""
    from bot.places import model as places
    from bot.relay import roster

    async def work(database: Database) -> places.Imported:
        async with database.begin() as session:
            return await roster.import_roster(
                session, _read(file), now=_now(), locale=_settings().language
            )

    _report(file, work)


@import_.command("rota")
@click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
def import_rota(file: Path) -> None:
    """Who is on call: columns area,level,telegram_id,name,from,until,weekdays.

    Times are local to the area: with weekdays (Mon-Fri, Sat Sun, daily) a row repeats every week from 20:00 until 08:00;
    without, it is once, from 2020-04-01 20:00. The file is the whole rota of its areas: what it leaves out is taken away.
    """
    from bot.oncall import rota
    from bot.places import model as places

    async def work(database: Database) -> places.Imported:
        async with database.begin() as session:
            return await rota.import_rota(
                session, _read(file), now=_now(), locale=_settings().language
            )

    _report(file, work)


@main.command()
@click.option("--area", required=True, help="The area's code, as in the CSV.")
@click.option(
    "--at",
    "at",
    default="",
    help="Local time there (2020-04-01T21:00), or with an offset; now if left out.",
)
def duty(area: str, at: str) -> None:
    """Who is on call in an area, and until when."""
    from bot.oncall import cards as page

    async def work(database: Database) -> str:
        async with database.read() as session:
            return await page.page(session, area, at, now=_now(), locale=_settings().language)

    try:
        click.echo(_with_database(work))
    except ValueError as error:
        raise click.ClickException(str(error)) from None


# --- people --------------------------------------------------------------------------------------------------------


@main.group()
def admin() -> None:
    """Who administers this Weft."""


@admin.command("add")
@click.argument("telegram_id", type=click.IntRange(min=1, max=2**52 - 1))  # Bot API, User.id
def admin_add(telegram_id: int) -> None:
    """Make the person with this Telegram id an admin."""
    from bot.people.roles import make_admin

    async def work(database: Database) -> bool:
        async with database.begin() as session:
            return await make_admin(session, telegram_id, now=_now(), locale=_settings().language)

    click.echo(
        f"{telegram_id} {'is now an admin' if _with_database(work) else 'was an admin already'}."
    )


# --- translators -----------------------------------------------------------------------------------------------------


@main.group()
def models() -> None:
    """Translation models that run in the house (Firefox Translations)."""


@models.command("list")
def models_list() -> None:
    """The models in WEFT_MODELS_FOLDER, a line a direction."""
    from bot.translators.models import list_models

    folder = _settings().models_folder
    found = list_models(folder)
    for model in found:
        size = sum(file.stat().st_size for file in model.folder.iterdir()) / 1e6
        click.echo(f"{model.source} → {model.target}  {size:.0f} MB")
    if not found:
        click.echo(f"No models in {folder}.")


@models.command("add")
@click.argument("source")
def models_add(source: str) -> None:
    """Add models: from a folder of model files, or by a pair such as pt-zh (downloaded from Mozilla's store, once)."""
    from bot.translators.models import BadModel, add_model

    try:
        added = add_model(
            _settings().models_folder, Path(source) if Path(source).exists() else source
        )
    except (BadModel, OSError, ValueError) as error:
        raise click.ClickException(f"{error}. Nothing was added.") from None
    for model in added:
        click.echo(f"{model.source} → {model.target} is there.")


# --- looking after it ----------------------------------------------------------------------------------------------


@main.command()
@click.option(
    "--sandbox",
    default="",
    help="In trials: the sandbox's address, whose phones are looked at too.",
)
@click.option(
    "--patience", default=60.0, show_default=True, help="Seconds that anything may be late."
)
def audit(sandbox: str, patience: float) -> None:
    """Prove what always holds: a line an invariant; exit code 1 if any is broken. Changes nothing."""
    import aiohttp

    from bot.audit import invariants, phones
    from handlers.turns.states import known_states
    from migrations import is_newest

    async def look(database: Database) -> dict[str, list[invariants.Finding]]:
        now, seen = await phones.read(sandbox) if sandbox else (_now(), {})
        async with database.read() as session:
            if not await (await session.connection()).run_sync(is_newest):
                raise click.ClickException(
                    "The database has not this version's tables: weft upgrade makes them."
                )
            asked = invariants.Look(session, now, known_states(), timedelta(seconds=patience), seen)
            return await invariants.audit(asked)

    try:
        found = _run(_opened(_settings().database_url, look))
    except (aiohttp.ClientError, OSError) as error:
        raise click.ClickException(f"{sandbox or 'The database'} cannot be read: {error}") from None
    click.echo(invariants.report(found))
    sys.exit(1 if any(found.values()) else 0)


# --- what the commands share ---------------------------------------------------------------------------------------


def _settings() -> Settings:
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


def _run(work: Coroutine[Any, Any, T]) -> T:
    gc.freeze()
    gc.enable()
    try:
        import uvloop
    except ImportError:
        return asyncio.run(work)
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        return runner.run(work)


def _with_database(work: Callable[[Database], Coroutine[Any, Any, T]]) -> T:
    """Runs on the upgraded database of the settings."""
    from migrations import upgrade as bring_up

    async def upgrade_and_work(database: Database) -> T:
        _tighten(database)
        await bring_up(database.engine)
        return await work(database)

    return _run(_opened(_settings().database_url, upgrade_and_work))


async def _opened(url: str, work: Callable[[Database], Coroutine[Any, Any, T]]) -> T:
    """Runs on a database that is there. Raises ClickException, which says what is wrong, when it is not."""
    from sqlalchemy.exc import ArgumentError

    from bot.spine.db.engine import Database
    from bot.spine.db.errors import DatabaseAway

    try:
        database = Database(url)
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


def _tighten(database: Database) -> None:
    from sqlalchemy.engine import make_url

    path = Path(make_url(database.url).database or "")
    if not database.is_sqlite or not path.is_file():
        return
    try:
        for file in tighten(path):
            click.echo(f"{file} was open to other accounts; it no longer is.", err=True)
    except OSError as error:
        click.echo(f"{path} may be read by other accounts: {error.strerror or error}.", err=True)


def _report(file: Path, work: Callable[[Database], Coroutine[Any, Any, Any]]) -> None:
    from bot.spine.tables import BadTable

    try:
        done = _with_database(work)
    except BadTable as error:
        raise click.ClickException(f"{file}: {error}. Nothing was imported.") from None
    click.echo(f"{file}: {done.new} new, {done.changed} changed.")


def _read(file: Path) -> str:
    from bot.spine.tables import BadTable

    try:
        return file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise BadTable(1, "the file is not UTF-8") from None


def _now() -> datetime:
    return datetime.now(UTC)


if __name__ == "__main__":
    sys.exit(main())
