"""Rows of the result, and the table in bench/README.md."""

import os
import platform
import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

README = Path(__file__).with_name("README.md")
BEGIN, END = "<!-- figures: written by python -m bench --write -->", "<!-- end of figures -->"


@dataclass(frozen=True)
class Row:
    """A figure, and whether it holds its floor (None: it has none)."""

    measure: str
    what: str
    floor: str
    figure: str
    holds: bool | None = None

    @property
    def verdict(self) -> str:
        return "holds" if self.holds else "**broken**"


def figures(measure: str, what: str, runs: Sequence[Mapping[str, float]]) -> Row:
    """Return a row with what the runs of a load took; it has no floor."""

    def of(key: str, digits: int = 0) -> str:
        return spread([run[key] for run in runs], digits)

    waits = f"p50 {of('p50')} ms, p99 {of('p99')} ms"
    return Row(measure, what, "", f"{of('rate')}/s, {waits}, {of('cpu', 2)} ms of CPU an answer")


def ratio(
    measure: str,
    what: str,
    floor: float,
    runs: Sequence[Mapping[str, float]],
    others: Sequence[Mapping[str, float]],
) -> Row:
    """Return a row that holds if the median of the rates' ratios, round by round, is no less."""
    ratios = [one["rate"] / other["rate"] for one, other in zip(runs, others, strict=True)]
    holds = statistics.median(ratios) >= floor
    return Row(measure, what, f"≥ {floor} ×", f"**{spread(ratios, 2)} ×**", holds)


def spread(values: Sequence[float], digits: int = 0) -> str:
    """Return the median, with the lowest and the highest where there are several."""
    middle = f"{statistics.median(values):.{digits}f}"
    if len(values) < 2:
        return middle
    return f"{middle} ({min(values):.{digits}f}–{max(values):.{digits}f})"


def describe_machine() -> str:
    """Return the date and what the run stands on."""
    one, five, _ = os.getloadavg()
    return (
        f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC, {os.cpu_count()} cores, "
        f"Python {platform.python_version()}, "
        f"load average before it {one:.1f} (1 min), {five:.1f} (5 min)"
    )


def table(rows: Sequence[Row]) -> str:
    """Return the floors, and below them the figures that have none."""
    floors = [row for row in rows if row.holds is not None]
    others = [row for row in rows if row.holds is None]
    lines = []
    if floors:
        lines += ["| measure | what | floor | figure | verdict |", "|---|---|---|---|---|"]
    lines += [f"| {r.measure} | {r.what} | {r.floor} | {r.figure} | {r.verdict} |" for r in floors]
    if others:
        lines += ["", "| measure | what | figure |", "|---|---|---|"]
    lines += [f"| {r.measure} | {r.what} | {r.figure} |" for r in others]
    return "\n".join(lines)


def write(text: str) -> None:
    """Put the figures into the README in place of the last ones."""
    before, _, rest = README.read_text(encoding="utf-8").partition(BEGIN)
    _, _, after = rest.partition(END)
    README.write_text(f"{before}{BEGIN}\n{text}\n{END}{after}", encoding="utf-8")
