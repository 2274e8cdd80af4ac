"""`weft import`: tables from CSV and Excel files, shown before they are written."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from bot.cli.opening import now, read_settings, with_database

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncSession

    from bot.spine.db.engine import Database
    from bot.spine.tables import Imported

    Read = Callable[[AsyncSession, str], Awaitable[Imported]]

FILE = click.argument("file", type=click.Path(exists=True, dir_okay=False, path_type=Path))
APPLY = click.option("--apply", "--yes", "apply", is_flag=True, help="Write it without asking.")
DRY_RUN = click.option("--dry-run", is_flag=True, help="Only show what would change.")
DOUBTFUL = click.option(
    "--doubtful", is_flag=True, help="With --apply: also rows that are likely slips."
)


@dataclass(frozen=True)
class Asking:
    """Whether somebody is asked before a table is written."""

    apply: bool
    dry_run: bool


class _OnlyLooked(Exception):
    """Rolls a transaction back whose result was only to be shown."""

    def __init__(self, done: Imported) -> None:
        self.done = done


def _table_command(name: str) -> Callable[[Callable[..., None]], click.Command]:
    """Make a command of a function of a file and an Asking."""

    def decorate(function: Callable[..., None]) -> click.Command:
        def run(file: Path, apply: bool, dry_run: bool, **options: Any) -> None:
            function(file, Asking(apply, dry_run), **options)

        run.__doc__ = function.__doc__
        run.__dict__.update(function.__dict__)  # its own options
        return import_.command(name)(FILE(APPLY(DRY_RUN(run))))

    return decorate


@click.group("import")
def import_() -> None:
    """Bring in tables from CSV or Excel (.xlsx) files.

    Each shows first what is new, changed, moved, left out or doubtful, and asks. Headers are
    read in English and Chinese.
    """


@_table_command("areas")
def import_areas(file: Path, asking: Asking) -> None:
    """Areas and gates: columns area,name,zone,gate,gate_code,latitude,longitude; one row a gate.

    Places are decimal degrees as a phone's GPS gives them (WGS-84); they and the code may be
    left out, and what stands empty stays as it was.
    """
    from bot.places.importing import import_areas

    _import(file, asking, lambda session, text: import_areas(session, text, now=now()))


@_table_command("shifts")
@click.option("--past", is_flag=True, help="Also shifts that are over.")
@DOUBTFUL
def import_shifts(file: Path, asking: Asking, past: bool, doubtful: bool) -> None:
    """Shifts: columns area,title,place,starts,ends,capacity,languages, and id.

    With an id, as `weft export shifts` writes it, a row changes that shift, whatever differs.
    Times are the area's (2026-04-01 18:00); the end may be a time alone (22:00, 次日06:00).
    Areas and languages are codes or names. Shifts that the file leaves out stay.
    """
    from bot.shifts.importing import Allowed, import_shifts

    def read(with_doubtful: bool) -> Read:
        allowed = Allowed(past, with_doubtful)
        return lambda session, text: import_shifts(session, text, now=now(), allowed=allowed)

    _import(file, asking, read(doubtful), None if doubtful else read(True))


@_table_command("people")
@DOUBTFUL
def import_people(file: Path, asking: Asking, doubtful: bool) -> None:
    """Volunteers: columns name,phone,languages,areas,skills,minor,training.

    Name and phone are needed; areas and languages are codes or names with commas between. Who
    is known by the phone number is changed, everybody else is added and can be put on shifts.
    """
    from bot.people.people_importing import import_people

    locale = read_settings().language

    def read(with_doubtful: bool) -> Read:
        return lambda session, text: import_people(
            session, text, now=now(), locale=locale, doubtful=with_doubtful
        )

    _import(file, asking, read(doubtful), None if doubtful else read(True))


@_table_command("interpreters")
@DOUBTFUL
def import_interpreters(file: Path, asking: Asking, doubtful: bool) -> None:
    """Who interprets: columns telegram_id,name,language (pt or a name); one row a language."""
    from bot.relay.importing import import_roster

    locale = read_settings().language

    def read(with_doubtful: bool) -> Read:
        return lambda session, text: import_roster(
            session, text, now=now(), locale=locale, doubtful=with_doubtful
        )

    _import(file, asking, read(doubtful), None if doubtful else read(True))


@_table_command("rota")
@DOUBTFUL
def import_rota(file: Path, asking: Asking, doubtful: bool) -> None:
    """Who is on call: columns area,level,telegram_id,name,from,until,weekdays.

    Times are local to the area: with weekdays (Mon-Fri, 周一至周五, daily) a row repeats every
    week from 20:00 until 08:00; without, it is once, from 2020-04-01 20:00. Without id and name
    nobody has these hours. The file is the whole rota of its areas from now on: what it leaves
    out is taken away.
    """
    from bot.oncall.importing import import_rota

    locale = read_settings().language

    def read(with_doubtful: bool) -> Read:
        return lambda session, text: import_rota(
            session, text, now=now(), locale=locale, doubtful=with_doubtful
        )

    # Somebody who is asked sees what is doubtful. Nobody reads along with --apply.
    _import(file, asking, read(doubtful or not asking.apply))


@_table_command("arrivals")
def import_arrivals(file: Path, asking: Asking) -> None:
    """Who is announced to arrive: columns name,language,area,gate,time,party,needs.

    Name and time alone are needed; area and gate by code or name, language such as ru or Russian.
    Times are the area's (2026-04-01 18:00, or 18:00 for the next one). A row whose name, area and
    day are known changes that arrival; rows that are over are left out.
    """
    from bot.arrivals.announced_importing import ground_for, preview_table, write_table
    from bot.arrivals.announced_preview import preview_lines

    zone, is_shown = read_settings().zone, False

    async def read(session: AsyncSession, text: str) -> Imported:
        nonlocal is_shown
        ground = await ground_for(session, None, zone=zone, now=now())
        preview = await preview_table(session, text, ground)
        for line in () if is_shown else preview_lines(preview):
            click.echo(line)
        is_shown = True
        if (error := preview.error) is not None:
            raise error
        return await write_table(session, preview, by=None, now=now())

    _import(file, asking, read)


@_table_command("policies")
def import_policies(file: Path, asking: Asking) -> None:
    """Whom alerts call: columns area,kind,step,call,wait,repeats,quiet,still; one row a step.

    `area` and `kind` may be *. `call`: level 1; role coordinator; role office everywhere;
    person 123456789 (a Telegram id); several with ; between them. `wait`: minutes, or 90s.
    `repeats`: minutes such as 1 2 5. `quiet`: 22:00-07:00. `still`: minutes. A row that calls
    "usual" withdraws a policy. Alerts that are open go on from their place.
    """
    from bot.alerts.policy_importing import preview_policies, write_policies

    is_shown = False

    async def read(session: AsyncSession, text: str) -> Imported:
        nonlocal is_shown
        rows = await preview_policies(session, text, now=now())
        for row in () if is_shown else rows:
            click.echo(row.in_words())
        is_shown = True
        return await write_policies(session, rows, now=now())

    _import(file, asking, read)


# --- looking, asking, writing -------------------------------------------------------------------


def _import(file: Path, asking: Asking, read: Read, read_doubtful: Read | None = None) -> None:
    """Show what a file would change, ask, and write it in one transaction.

    `read_doubtful` writes the rows as well that `read` leaves waiting.
    """
    from bot.spine.tables import BadTable, LikelySlips

    async def work(database: Database) -> Imported | None:
        from bot.spine.table_files import table_text

        text, chosen = table_text(file.read_bytes()), read
        done = await _look(database, text, chosen)
        _show(done)
        if asking.dry_run or not _is_confirmed(file, done, asking):
            return None
        if read_doubtful is not None and not asking.apply and _waiting(done):
            question = f"Write the {_waiting(done)} doubtful rows as well?"
            if click.confirm(question):
                chosen = read_doubtful
        async with database.begin() as session:
            return await _write(session, text, chosen, done if chosen is read else None)

    try:
        written = with_database(work)
    except LikelySlips as error:
        why = f"{_spread(error)}\nNothing was imported; with --doubtful it is."
        raise click.ClickException(f"{file}: {why}") from None
    except BadTable as error:
        raise click.ClickException(f"{file}: {_spread(error)}\nNothing was imported.") from None
    if written is None:
        click.echo(f"{file}: nothing was imported. With --apply it is.")
        return
    click.echo(f"{file}: {written.new} new, {written.changed} changed.")
    if _waiting(written):
        click.echo(f"{_waiting(written)} doubtful rows were left out; --doubtful writes them.")


async def _look(database: Database, text: str, read: Read) -> Imported:
    """Import and roll it back: what is shown is what would be written. Raises BadTable."""
    try:
        async with database.begin() as session:
            raise _OnlyLooked(await read(session, text))
    except _OnlyLooked as looked:
        return looked.done


async def _write(session: AsyncSession, text: str, read: Read, shown: Imported | None) -> Imported:
    """Import for good. Raises ClickException if it would do something else than was shown."""
    done = await read(session, text)
    if shown is not None and list(shown.differences) != list(done.differences):
        raise click.ClickException(
            "Something has changed meanwhile. Nothing was imported: please look again."
        )
    return done


def _show(done: Imported) -> None:
    from bot.spine.table_preview import preview_lines

    for line in preview_lines(done.differences):
        click.echo(line)


def _is_confirmed(file: Path, done: Imported, asking: Asking) -> bool:
    if asking.apply:
        return True
    try:
        return click.confirm(f"{file}: {done.new} new, {done.changed} changed. Write it?")
    except click.Abort:  # nobody is there to answer
        click.echo()
        return False


def _waiting(done: Imported) -> int:
    return sum(one.waits for one in done.differences)


def _spread(error: Exception) -> str:
    """Put several faults on lines of their own."""
    said = str(error)
    return said if "\n" not in said else "several lines are wrong:\n" + said
