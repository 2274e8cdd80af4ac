"""`weft models`: translation models that run in the house."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bot.cli.opening import read_settings, run_async, staff_languages
from bot.translators.manifest import STORE

if TYPE_CHECKING:
    from bot.settings import Settings
    from bot.translators.coverage import Survey
    from bot.translators.manifest import RemoteModel


@click.group()
def models() -> None:
    """Translation models that run in the house (Firefox Translations)."""


# --- list -----------------------------------------------------------------------------------------


@models.command("list")
@click.option("--json", "as_json", is_flag=True, help="For machines: a JSON object.")
def models_list(as_json: bool) -> None:
    """The models in WEFT_MODELS_FOLDER, and how each language is served; 1 if one is broken."""
    from bot.cli import models_table
    from bot.translators.models import find_faults, list_models

    settings = read_settings()
    folder = settings.models_folder
    faults = find_faults(folder, thorough=True)
    there = list_models(folder)
    survey = run_async(_survey(settings))
    if as_json:
        click.echo(models_table.list_json(folder, there, faults, survey))
    else:
        for line in models_table.list_lines(folder, there, survey):
            click.echo(line)
    for fault in faults:
        click.echo(f"✗ {fault}. Fetch it again (weft models fetch) or delete it.", err=True)
    sys.exit(1 if faults else 0)


async def _survey(settings: Settings) -> Survey:
    from bot import subjects
    from bot.translators.coverage import survey

    staff = await staff_languages(settings)
    try:
        chain = subjects.translators(settings)
    except ValueError as error:
        raise click.ClickException(str(error)) from None
    try:
        return await survey(chain.translators, staff=staff)
    finally:
        await chain.close()


# --- add ------------------------------------------------------------------------------------------


@models.command("add")
@click.argument("source")
def models_add(source: str) -> None:
    """Add models: from a folder of model files, or by a pair such as pt-zh (downloaded once)."""
    from bot.translators.models import PAIR, BadModel, add_model

    folder = read_settings().models_folder
    pair = PAIR.fullmatch(source)
    if pair is not None and not Path(source).exists():
        _fetch(pair.groups(), folder, STORE, dry_run=False)
        return
    try:
        added = add_model(folder, Path(source))
    except (BadModel, OSError) as error:
        raise click.ClickException(f"{error}. Nothing was added.") from None
    for model in added:
        click.echo(f"{model.source} → {model.target} is there.")


# --- fetch ----------------------------------------------------------------------------------------


@models.command("fetch")
@click.argument("languages", nargs=-1)
@click.option("--all", "everything", is_flag=True, help="All languages that Weft writes.")
@click.option(
    "--to",
    "folder",
    type=click.Path(file_okay=False, path_type=Path),
    help="Another folder than WEFT_MODELS_FOLDER, to carry to a machine without internet.",
)
@click.option("--from", "store", default=STORE, show_default=True, help="Mozilla's or a copy.")
@click.option("--dry-run", is_flag=True, help="Tell the sizes only.")
def models_fetch(
    languages: tuple[str, ...], everything: bool, folder: Path | None, store: str, dry_run: bool
) -> None:
    """Fetch all models between LANGUAGES (such as zh-Hans ja ru) and English, checked.

    Stopped half-way, the same command goes on where it was.
    """
    from bot.spine.texts import render as texts

    if everything == bool(languages):
        raise click.UsageError("Name languages, such as zh-Hans ja ru, or give --all.")
    _fetch(
        texts.locales() if everything else languages,
        folder or read_settings().models_folder,
        store,
        dry_run=dry_run,
    )


def _fetch(languages: Sequence[str], folder: Path, store: str, *, dry_run: bool) -> None:
    """Fetch the models between these languages. Raises ClickException."""
    from bot.translators.fetch import FetchFailed
    from bot.translators.models import BadModel

    codes = [_code_of(language) for language in languages]
    try:
        run_async(_fetch_all(codes, folder, store, dry_run=dry_run))
    except (FetchFailed, BadModel) as error:
        raise click.ClickException(
            f"{error}. Run the same command again: it goes on where it stopped."
        ) from None
    except OSError as error:
        raise click.ClickException(f"{folder}: {error.strerror or error}.") from None


def _code_of(language: str) -> str:
    from bot.spine.texts.render import find_locale, locales, primary

    if find_locale(language) is None:
        raise click.ClickException(
            f"{language!r} is none of Weft's languages: {', '.join(locales())}. Nothing was added."
        )
    return primary(language)


async def _fetch_all(codes: Sequence[str], folder: Path, address: str, *, dry_run: bool) -> None:
    from bot.cli import models_table
    from bot.translators.fetch import fetch_model, is_there, open_session, read_store
    from bot.translators.manifest import choose, missing

    async with open_session() as session:
        store = await read_store(session, address)
        chosen = choose(store.models, codes)
        for line in models_table.offer_lines(chosen, missing(chosen, codes)):
            click.echo(line)
        if not chosen:
            raise click.ClickException(
                "The store has no model for these languages. Nothing was added."
            )
        ahead = [model for model in chosen if not is_there(folder, model)]
        _say_total(chosen, ahead, folder)
        if dry_run:
            return
        _check_room(ahead, folder)
        for number, model in enumerate(ahead, 1):
            source, target = model.languages
            await fetch_model(session, store, model, folder)
            click.echo(f"{number}/{len(ahead)}  {source} → {target} is there.")


def _say_total(chosen: Sequence[RemoteModel], ahead: Sequence[RemoteModel], folder: Path) -> None:
    from bot.cli.models_table import megabytes

    if there := len(chosen) - len(ahead):
        click.echo(f"{there} of {len(chosen)} models are there already.")
    load = megabytes(sum(model.packed_size for model in ahead))
    size = megabytes(sum(model.size for model in ahead))
    click.echo(f"To load into {folder}: {len(ahead)} models, {load}; on disk they take {size}.")


def _check_room(ahead: Sequence[RemoteModel], folder: Path) -> None:
    """Raise ClickException if the disk is too small: packed files stand beside unpacked ones."""
    from bot.cli.models_table import megabytes

    needed = sum(model.size for model in ahead) + max((m.packed_size for m in ahead), default=0)
    folder.mkdir(parents=True, exist_ok=True)
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise click.ClickException(
            f"{folder} has {megabytes(free)} free; {megabytes(needed)} are needed."
        )
