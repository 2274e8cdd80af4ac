"""`weft export`: tables as XLSX files, which `weft import` reads back."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.cli.opening import now, with_database

if TYPE_CHECKING:
    from bot.spine.db.engine import Database


@click.group("export")
def export() -> None:
    """Write tables as Excel (.xlsx) files."""


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
