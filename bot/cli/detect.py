"""`weft detect`: how well languages are recognised, on a table of one's own."""

from pathlib import Path

import click

from bot.cli.opening import read_settings


@click.command()
@click.argument("table", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@click.option("--told", is_flag=True, help="The true language is known beforehand (the prior).")
@click.option("--prior", multiple=True, help="A language that is expected of every other text.")
@click.option("--detector", type=click.Choice(["lingua", "langdetect"]), default=None)
def detect(table: Path, told: bool, prior: tuple[str, ...], detector: str | None) -> None:
    """Figures for a TSV of language, kind and text, as JSON; xx is none of Weft's languages."""
    import orjson

    from bot.languages.detect import detector_named
    from bot.languages.measure import BadSample, measure, read_samples

    chosen = detector_named(detector or read_settings().detector)
    try:
        figures = measure(chosen, read_samples(table), told=told, prior=prior)
    except (BadSample, UnicodeDecodeError, OSError) as error:
        raise click.ClickException(f"{table}: {error}") from None
    click.echo(orjson.dumps(figures, option=orjson.OPT_INDENT_2).decode())
