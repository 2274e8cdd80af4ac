"""`weft posters`: the gates' posters as PDF files."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.cli.opening import read_settings, with_database
from bot.cli.private_files import umask

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncSession

    from bot.places.model import Area
    from bot.posters.contents import Edition
    from bot.posters.poster import Poster
    from bot.settings import Settings
    from bot.spine.db.engine import Database

Files = dict[str, "Poster"]
"""A poster by the name of its file."""


@click.command()
@click.option("--area", "code", default="", help="The area's code, as in the CSV; all if left out.")
@click.option(
    "--out",
    "folder",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("posters"),
    show_default=True,
    help="The folder for the files.",
)
@click.option("--bot", default="", help="The bot's @name; known once the bot has run.")
@click.option("--languages", default="", help="At most 6, such as zh-Hans,en,ar.")
@click.option("--address", default="", help="A short web address, printed beside the code.")
@click.pass_obj
def posters(
    everybodys_umask: int, code: str, folder: Path, bot: str, languages: str, address: str
) -> None:
    """The gates' posters, a PDF of one A4 page a gate: code, what to do, numbers to call."""
    settings = _settings(languages)

    async def work(database: Database) -> Files:
        async with database.read() as session:
            edition = await _edition(session, settings, bot, address)
            await _warn_of_strange_areas(session, settings)
            areas = await _areas(session, code)
            return await _write(session, areas, edition)

    files = with_database(work)
    if not files:
        raise click.ClickException("There is no gate. `weft import areas` brings areas and gates.")
    try:
        with umask(everybodys_umask):
            _print(files, folder, settings)
    except OSError as error:
        raise click.ClickException(f"{folder}: {error.strerror or error}") from None
    click.echo(f"{len(files)} posters in {folder}.")


def _settings(languages: str) -> Settings:
    """Read the settings, with other languages for this print where they are given."""
    from bot.settings import read_poster_languages

    settings = read_settings()
    gone = [str(each) for each in settings.font_folders if not each.is_dir()]
    if gone:
        raise click.ClickException(f"{', '.join(gone)} (WEFT_FONT_FOLDERS): no such folder")
    if not languages:
        return settings
    wanted = tuple(part.strip() for part in languages.split(",") if part.strip())
    try:
        return settings.model_copy(update={"poster_languages": read_poster_languages(wanted)})
    except ValueError as error:
        raise click.ClickException(f"--languages: {error}") from None


async def _edition(session: AsyncSession, settings: Settings, bot: str, address: str) -> Edition:
    from bot.posters.contents import Edition
    from bot.spine import identity

    if not bot:
        bot_id = identity.bot_id_of(_token(settings))
        known = await identity.known(session, bot_id)
        if known is None:
            raise click.ClickException("The bot's name is not known yet: give it with --bot.")
        bot = known.username
    return Edition(settings, bot, address.partition("://")[2] or address)


def _token(settings: Settings) -> str:
    try:
        return settings.token
    except (ValueError, OSError):
        return ""


async def _warn_of_strange_areas(session: AsyncSession, settings: Settings) -> None:
    """Name the areas that have a number and do not exist: a mistyped code loses its number."""
    from bot.places import model as places

    known = {area.code for area in await places.areas(session)}
    if strange := settings.office_numbers.areas - known:
        names = ", ".join(sorted(strange))
        click.echo(f"{names} (WEFT_OFFICE_NUMBERS): no such area, so no poster.", err=True)


async def _areas(session: AsyncSession, code: str) -> list[Area]:
    from bot.places import model as places

    if not code:
        return await places.areas(session)
    area = await places.area_by_code(session, code)
    if area is None:
        raise click.ClickException(f"There is no area {code!r}.")
    return [area]


async def _write(session: AsyncSession, areas: list[Area], edition: Edition) -> Files:
    from bot.places import model as places
    from bot.posters.contents import file_stem, posters_of

    files: Files = {}
    for area in areas:
        gates = await places.gates_of(session, area)
        written = await posters_of(session, area, edition)
        for gate, poster in zip(gates, written, strict=True):
            files[f"{file_stem(area.code)}-{gate.code}.pdf"] = poster
    return files


def _print(files: Files, folder: Path, settings: Settings) -> None:
    """Set all posters before the first file is written: one that is refused leaves none behind."""
    from bot.posters.typesetting import FontMissing, find_fonts, typeset

    fonts = find_fonts(settings.font_folders)
    try:
        pages = {name: typeset([poster], fonts) for name, poster in files.items()}
    except FontMissing as missing:
        raise click.ClickException(
            f"Nothing was printed: {missing}. Install fonts (on Debian: fonts-noto-core,"
            " fonts-noto-cjk), or name their folder in WEFT_FONT_FOLDERS."
        ) from None
    folder.mkdir(parents=True, exist_ok=True)
    for name, page in pages.items():
        (folder / name).write_bytes(page)
