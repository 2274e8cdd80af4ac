"""All measures, or some: python -m bench [--short] [--only NAME]... [--write]. `make bench` runs them all and writes the README."""

import asyncio
from collections.abc import Awaitable, Callable

import click

from bench import hot_path, report
from bench.report import Part

# name -> measure(rounds)
MEASURES: dict[str, Callable[[int], Awaitable[Part]]] = {
    "help": hot_path.help_only,
}


@click.command()
@click.option("--short", is_flag=True, help="One round of each instead of three.")
@click.option("--only", multiple=True, type=click.Choice(list(MEASURES)), help="Only these.")
@click.option("--write", is_flag=True, help="Put the table into bench/README.md.")
def main(short: bool, only: tuple[str, ...], write: bool) -> None:
    """Measures Weft and prints a table: goal, figure, verdict."""
    stamp = report.machine()
    whole = Part([], [])
    for name in only or MEASURES:
        click.echo(f"{name} …", err=True)
        part = asyncio.run(MEASURES[name](1 if short else 3))
        whole.rows += part.rows
        whole.notes += part.notes
        click.echo(report.table(part.rows))
    command = " ".join(
        ["python -m bench", *(["--short"] if short else []), *(f"--only {name}" for name in only)]
    )
    text = report.page(stamp, command, whole)
    if write:
        report.write(text)
    else:
        click.echo(f"\n{text}")


if __name__ == "__main__":
    main()
