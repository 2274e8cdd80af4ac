"""Commands that look after an installation: upgrade, gates, duty, audit."""

from __future__ import annotations

import re
import sys
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.cli.opening import now, opened, read_settings, run_async, with_database
from bot.cli.private_files import umask

if TYPE_CHECKING:
    from bot.audit.invariants import Finding
    from bot.spine.db.engine import Database


@click.command()
def upgrade() -> None:
    """Bring the database to the newest schema (`weft run` does this by itself)."""

    async def nothing_more(_database: Database) -> None:
        pass

    with_database(nothing_more)
    click.echo("The database is up to date.")


@click.command()
@click.argument("folder", type=click.Path(file_okay=False, path_type=Path))
@click.option("--bot", "username", required=True, help="The bot's @name, which the links lead to.")
@click.pass_obj
def gates(everybodys_umask: int, folder: Path, username: str) -> None:
    """The gates' QR codes as SVG files, to print and hang up."""
    from bot.places import model as places

    async def work(database: Database) -> list[tuple[str, str, str]]:
        async with database.read() as session:
            return [(g.area.code, g.name, g.code) for g in await places.gates(session)]

    codes = with_database(work)
    try:
        with umask(everybodys_umask):
            _draw_codes(folder, username, codes)
    except OSError as error:
        raise click.ClickException(f"{folder}: {error.strerror or error}") from None
    click.echo(f"{len(codes)} QR codes in {folder}.")


def _draw_codes(folder: Path, username: str, codes: list[tuple[str, str, str]]) -> None:
    import segno

    from bot.places import model as places

    folder.mkdir(parents=True, exist_ok=True)
    for area, name, code in codes:
        link = places.gate_link(username, code)
        file = folder / (re.sub(r"[^\w.-]", "_", area) + f"-{code}.svg")
        segno.make(link, error="h").save(str(file), scale=8, title=f"{area} {name}", desc=link)


@click.command()
@click.option("--area", required=True, help="The area's code, as in the CSV.")
@click.option(
    "--at",
    default="",
    help="Local time there (2020-04-01T21:00), or with an offset; now if left out.",
)
def duty(area: str, at: str) -> None:
    """Who is on call in an area, and until when."""
    from bot.oncall import cards, rota

    async def work(database: Database) -> str:
        async with database.read() as session:
            on_call = await rota.duty_at(session, area, at, now=now())
            return cards.duty_page([on_call]).render(read_settings().language).text

    try:
        click.echo(with_database(work))
    except ValueError as error:
        raise click.ClickException(str(error)) from None


@click.command()
@click.option(
    "--sandbox",
    default="",
    help="In trials: the sandbox's address, whose phones are looked at too.",
)
@click.option(
    "--patience", default=60.0, show_default=True, help="Seconds that anything may be late."
)
def audit(sandbox: str, patience: float) -> None:
    """Prove what always holds: a line an invariant; exit code 1 if any is broken."""
    import aiohttp

    from bot.audit import invariants, phones
    from handlers.turns.states import known_states
    from migrations import is_newest

    async def look(database: Database) -> dict[str, list[Finding]]:
        at, seen = await phones.read(sandbox) if sandbox else (now(), {})
        async with database.read() as session:
            if not await (await session.connection()).run_sync(is_newest):
                raise click.ClickException(
                    "The database has not this version's tables: weft upgrade makes them."
                )
            asked = invariants.Look(session, at, known_states(), timedelta(seconds=patience), seen)
            return await invariants.audit(asked)

    try:
        found = run_async(opened(look))
    except (aiohttp.ClientError, OSError) as error:
        raise click.ClickException(f"{sandbox or 'The database'} cannot be read: {error}") from None
    click.echo(invariants.report(found))
    sys.exit(1 if any(found.values()) else 0)
