"""The command line. Imports stand inside the commands: aiogram alone costs three seconds."""

import gc
from typing import Any

import click

from bot.cli import detect, doctor, exports, imports, models, operations, people, posters, run
from bot.cli.private_files import PRIVATE, umask


class Commands(click.Group):
    """All commands. What is wrong with the house's own texts is said in words by each of them."""

    def invoke(self, context: click.Context) -> Any:
        try:
            return super().invoke(context)
        except ValueError as error:
            from bot.spine.texts.files import BrokenTexts

            if isinstance(error, BrokenTexts):
                raise click.ClickException(str(error)) from None
            raise


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
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
    exports.export,
    operations.gates,
    posters.posters,
    operations.duty,
    people.admin,
    people.role,
    models.models,
    detect.detect,
    operations.audit,
    doctor.doctor,
):
    main.add_command(command)
