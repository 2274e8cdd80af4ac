"""All measures, or some: python -m bench [--short] [--only NAME]... [--write]. `make bench` runs them all and writes the README."""

import asyncio
import sys
import time
from collections.abc import Awaitable, Callable

import click
from sqlalchemy.exc import SQLAlchemyError

from bench import hot_path, report
from bench.bots import Broken
from bench.cross_check import cross_check
from bench.growth import growth
from bench.latency import latency
from bench.memory import memory
from bench.report import Part, Row
from bench.sending import alerts, broadcast
from bench.stage import Stage, stage
from bench.starting import start

Measure = Callable[[Stage], Awaitable[Part]]
# In the order in which they run; `help` is a part of `polling`.
MEASURES: dict[str, Measure] = {
    "help": hot_path.help_only,
    "polling": hot_path.polling,
    "webhook": hot_path.webhook,
    "far": hot_path.far,
    "cross-check": cross_check,
    "latency": latency,
    "alerts": alerts,
    "broadcast": broadcast,
    "growth": growth,
    "start": start,
    "memory": memory,
}
UNMEASURED = "could not be measured"
ALL = [name for name in MEASURES if name != "help"]


@click.command()
@click.option("--short", is_flag=True, help="One round of each instead of three, and smaller ones.")
@click.option("--only", multiple=True, type=click.Choice(list(MEASURES)), help="Only these.")
@click.option("--write", is_flag=True, help="Put the table into bench/README.md.")
def main(short: bool, only: tuple[str, ...], write: bool) -> None:
    """Measures Weft and prints a table: goal, figure, verdict."""
    stamp = report.machine()
    whole = asyncio.run(measure(list(only) or ALL, short=short))
    command = " ".join(
        ["python -m bench", *(["--short"] if short else []), *(f"--only {name}" for name in only)]
    )
    text = report.page(stamp, command, whole)
    if write:
        report.write(text)
    click.echo(f"\n{text}")
    if any(row.what == UNMEASURED for row in whole.rows):
        sys.exit(1)


async def measure(names: list[str], *, short: bool) -> Part:
    whole = Part([], [])
    async with stage(short=short) as built:
        for name in names:
            begun = time.monotonic()
            try:
                part = await MEASURES[name](built)
            except (Broken, SQLAlchemyError, OSError) as error:
                click.echo(f"{name}: {error}", err=True)
                part = Part([Row(name, UNMEASURED, "", str(error).splitlines()[0], False)], [])
            whole.rows += part.rows
            whole.notes += part.notes
            click.echo(
                f"{report.table(part.rows)}\n({name}: {time.monotonic() - begun:.0f} s)\n", err=True
            )
    return whole


if __name__ == "__main__":
    main()
