"""`weft models`: translation models that run in the house."""

from pathlib import Path

import click

from bot.cli.opening import read_settings


@click.group()
def models() -> None:
    """Translation models that run in the house (Firefox Translations)."""


@models.command("list")
def models_list() -> None:
    """The models in WEFT_MODELS_FOLDER, a line a direction."""
    from bot.translators.models import list_models

    folder = read_settings().models_folder
    there = list_models(folder)
    for model in there:
        size = sum(file.stat().st_size for file in model.folder.iterdir()) / 1e6
        click.echo(f"{model.source} → {model.target}  {size:.0f} MB")
    if not there:
        click.echo(f"No models in {folder}.")


@models.command("add")
@click.argument("source")
def models_add(source: str) -> None:
    """Add models: from a folder of model files, or by a pair such as pt-zh (downloaded once)."""
    from bot.translators.models import BadModel, add_model

    where = Path(source) if Path(source).exists() else source
    try:
        added = add_model(read_settings().models_folder, where)
    except (BadModel, OSError, ValueError) as error:
        raise click.ClickException(f"{error}. Nothing was added.") from None
    for model in added:
        click.echo(f"{model.source} → {model.target} is there.")
