"""The command line. Imports stand inside the commands: aiogram alone costs three seconds."""

import gc

import click

from bot.cli import detect, imports, models, operations, people, posters, run
from bot.cli.private_files import PRIVATE, umask


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="weft")
def main() -> None:
    """Weft: shifts, night arrivals and an interpreter relay for a neighbourhood, on Telegram."""
    # Imports make no garbage, but so many objects that looking for it takes a tenth of a
    # command's time; run_async turns it on.
    gc.disable()
    # Everything that a command writes holds people's data; only posters are for others.
    context = click.get_current_context()
    context.obj = context.with_resource(umask(PRIVATE))


for command in (
    run.run,
    run.sandbox,
    run.demo,
    operations.upgrade,
    imports.import_,
    operations.gates,
    posters.posters,
    operations.duty,
    people.admin,
    people.role,
    models.models,
    detect.detect,
    operations.audit,
):
    main.add_command(command)
