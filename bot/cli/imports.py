"""`weft import`: tables from CSV files."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.cli.opening import now, read_settings, with_database

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncSession

    from bot.spine.db.engine import Database
    from bot.spine.tables import Imported

FILE = click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))


@click.group("import")
def import_() -> None:
    """Bring in tables from CSV files."""


@import_.command("areas")
@FILE
def import_areas(file: Path) -> None:
    """Areas and gates: columns area,name,zone,gate,gate_code; one row a gate."""
    from bot.places.importing import import_areas

    _import(file, lambda session, text: import_areas(session, text, now=now()))


@import_.command("shifts")
@FILE
def import_shifts(file: Path) -> None:
    """Shifts: columns area,title,place,starts,ends,capacity,languages.

    Times are the area's (2026-04-01 18:00).
    """
    from bot.shifts.importing import import_shifts

    _import(file, lambda session, text: import_shifts(session, text, now=now()))


@import_.command("interpreters")
@FILE
def import_interpreters(file: Path) -> None:
    """Who interprets: columns telegram_id,name,language (such as pt); one row a language."""
    from bot.relay.importing import import_roster

    locale = read_settings().language
    _import(file, lambda session, text: import_roster(session, text, now=now(), locale=locale))


@import_.command("rota")
@FILE
@click.option("--yes", is_flag=True, help="Write it; without, it is only looked at.")
def import_rota(file: Path, yes: bool) -> None:
    """Who is on call: columns area,level,telegram_id,name,from,until,weekdays.

    Times are local to the area: with weekdays (Mon-Fri, 周一至周五, daily) a row repeats every
    week from 20:00 until 08:00; without, it is once, from 2020-04-01 20:00. Without id and name
    nobody has these hours. The file is the whole rota of its areas from now on: what it leaves
    out is taken away.
    """
    from bot.oncall.importing import preview_rota, write_and_tell
    from bot.oncall.preview import preview_lines

    locale = read_settings().language

    async def read(session: AsyncSession, text: str) -> Imported | None:
        preview = await preview_rota(session, text, now=now())
        for line in preview_lines(preview):
            click.echo(line)
        if not yes:
            return None
        return await write_and_tell(session, preview, now=now(), locale=locale)

    _import(file, read)


@import_.command("policies")
@FILE
@click.option("--yes", is_flag=True, help="Keep it; without, it is only looked at.")
def import_policies(file: Path, yes: bool) -> None:
    """Whom alerts call: columns area,kind,step,call,wait,repeats,quiet,still; one row a step.

    `area` and `kind` may be *. `call`: level 1; role coordinator; role office everywhere;
    person 123456789 (a Telegram id); several with ; between them. `wait`: minutes, or 90s.
    `repeats`: minutes such as 1 2 5. `quiet`: 22:00-07:00. `still`: minutes. A row that calls
    "usual" withdraws a policy. Alerts that are open go on from their place.
    """
    from bot.alerts.policy_importing import preview_policies, write_policies

    async def read(session: AsyncSession, text: str) -> Imported | None:
        rows = await preview_policies(session, text, now=now())
        for row in rows:
            click.echo(row.in_words())
        return await write_policies(session, rows, now=now()) if yes else None

    _import(file, read)


def _import(file: Path, read: Callable[[AsyncSession, str], Awaitable[Imported | None]]) -> None:
    """Import a file in one transaction, and say what came of it; None: it was only looked at."""
    from bot.spine.tables import BadTable

    async def work(database: Database) -> Imported | None:
        text = _text_of(file)
        async with database.begin() as session:
            return await read(session, text)

    try:
        done = with_database(work)
    except BadTable as error:
        raise click.ClickException(f"{file}: {error}. Nothing was imported.") from None
    if done is None:
        click.echo(f"{file}: nothing was written. With --yes it is.")
    else:
        click.echo(f"{file}: {done.new} new, {done.changed} changed.")


def _text_of(file: Path) -> str:
    from bot.spine.tables import BadTable

    try:
        return file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise BadTable(1, "the file is not UTF-8") from None
