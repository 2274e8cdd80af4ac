"""Measure the floors: python -m bench [--short] [--only NAME]... [--write]."""

import asyncio
import sys
import time
from collections.abc import Awaitable, Callable, Sequence

import click
from sqlalchemy.exc import SQLAlchemyError

from bench import answers, report
from bench.bots import Broken
from bench.growth import growth
from bench.report import Row
from bench.sending import alert, broadcast
from bench.stage import Stage, stage

Measure = Callable[[Stage], Awaitable[list[Row]]]
MEASURES: dict[str, Measure] = {
    "help": answers.help_,
    "taps": answers.taps,
    "alert": alert,
    "broadcast": broadcast,
    "growth": growth,
}


@click.command()
@click.option("--short", is_flag=True, help="One round instead of three.")
@click.option("--only", multiple=True, type=click.Choice(list(MEASURES)), help="Only these.")
@click.option("--write", is_flag=True, help="Put the table into bench/README.md.")
def main(short: bool, only: tuple[str, ...], write: bool) -> None:
    """Measure Weft's floors and print a table. Exit with 1 if one does not hold."""
    head = " ".join(["python -m bench", *["--short"] * short, *(f"--only {name}" for name in only)])
    stamp = report.describe_machine()
    begun = time.monotonic()
    rows = asyncio.run(measure(only or list(MEASURES), short=short))
    took = time.monotonic() - begun
    text = f"`{head}`, {stamp}, {took:.0f} s\n\n{report.table(rows)}"
    if write:
        report.write(text)
    click.echo(f"\n{text}")
    if any(row.holds is False for row in rows):
        sys.exit(1)


async def measure(names: Sequence[str], *, short: bool) -> list[Row]:
    """Run the measures; one that breaks gives a row that says so, and the others go on."""
    rows: list[Row] = []
    async with stage(rounds=1 if short else 3) as built:
        for name in names:
            begun = time.monotonic()
            try:
                figures = await MEASURES[name](built)
            except (Broken, SQLAlchemyError, OSError) as error:
                click.echo(f"{name}: {error}", err=True)
                why = str(error).partition("\n")[0] or type(error).__name__
                figures = [Row(name, "could not be measured", "", why, False)]
            rows += figures
            took = time.monotonic() - begun
            click.echo(f"{report.table(figures)}\n({name}: {took:.0f} s)\n", err=True)
    return rows


if __name__ == "__main__":
    main()
