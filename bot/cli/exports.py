"""`weft export`: what the house holds, as tables that `weft import` reads back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.cli.opening import now, with_database

if TYPE_CHECKING:
    from bot.spine.db.engine import Database


@click.group("export")
def export() -> None:
    """Write tables to be looked over, completed and imported again."""


@export.command("areas")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
def export_areas(file: Path) -> None:
    """All areas and gates, with the gates' codes and places."""
    from bot.places.importing import export_areas as written

    async def work(database: Database) -> str:
        async with database.read() as session:
            return await written(session)

    table = with_database(work)
    try:
        # Without this mark Excel reads Chinese names as signs of another alphabet.
        file.write_text(table, encoding="utf-8-sig", newline="")
    except OSError as error:
        raise click.ClickException(f"{file}: {error.strerror or error}") from None
    click.echo(f"{len(table.splitlines()) - 1} rows in {file}.")


@export.command("shifts")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
def export_shifts(file: Path) -> None:
    """Shifts that are not over, a row each, with an id by which the import knows them."""
    from bot.shifts.exporting import shifts_table, shifts_to_export

    async def work(database: Database) -> tuple[int, bytes]:
        async with database.read() as session:
            shifts = await shifts_to_export(session, None, 0, now=now()) or []
            return len(shifts), shifts_table(shifts)

    count, content = with_database(work)
    try:
        file.write_bytes(content)
    except OSError as error:
        raise click.ClickException(f"{file}: {error.strerror or error}") from None
    click.echo(f"{file}: {count} shifts.")
