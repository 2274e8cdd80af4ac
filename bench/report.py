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
    """A goal, what was measured, and whether it was met (None: stated only)."""

    measure: str
    what: str
    goal: str
    figure: str
    met: bool | None = None

    @property
    def verdict(self) -> str:
        return "" if self.met is None else "met" if self.met else "**not met**"


@dataclass
class Part:
    """One measure's rows, and the notes that stand under the table."""

    rows: list[Row]
    notes: list[str]


def median(values: Sequence[float]) -> float:
    return statistics.median(values)


def spread(values: Sequence[float], digits: int = 0) -> str:
    """The median with the lowest and the highest, where there are several."""
    middle = f"{median(values):.{digits}f}"
    if len(values) < 2:
        return middle
    return f"{middle} ({min(values):.{digits}f}–{max(values):.{digits}f})"


def figures(runs: Sequence[Mapping[str, float]]) -> str:
    """A load's figures in words."""

    def of(key: str, digits: int = 0) -> str:
        return spread([run[key] for run in runs], digits)

    return f"{of('rate')}/s, p50 {of('p50')} ms, p99 {of('p99')} ms, {of('cpu', 2)} ms of CPU an answer"


def ratio_row(measure: str, what: str, ratios: Sequence[float], goal: float) -> Row:
    return Row(measure, what, f"≥ {goal} ×", f"**{spread(ratios, 2)} ×**", median(ratios) >= goal)


def machine() -> str:
    """What the run stood on."""
    one, five, _ = os.getloadavg()
    return (
        f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC, {os.cpu_count()} cores, Python {platform.python_version()}, "
        f"load average {one:.1f} (1 min), {five:.1f} (5 min)"
    )


def table(rows: Sequence[Row]) -> str:
    """The rows with a goal, and below them the figures that have none of their own."""
    goals = [row for row in rows if row.met is not None]
    lines = (
        ["| measure | what | goal | figure | verdict |", "|---|---|---|---|---|"] if goals else []
    )
    lines += [f"| {r.measure} | {r.what} | {r.goal} | {r.figure} | {r.verdict} |" for r in goals]
    others = [row for row in rows if row.met is None]
    if others:
        lines += ["", "| measure | what | figure |", "|---|---|---|"]
        lines += [f"| {r.measure} | {r.what} | {r.figure} |" for r in others]
    return "\n".join(lines)


def page(stamp: str, command: str, part: Part) -> str:
    notes = "\n".join(f"* {note}" for note in part.notes)
    return f"`{command}`, {stamp}\n\n{table(part.rows)}\n\n{notes}".rstrip() + "\n"


def write(text: str) -> None:
    """Puts the figures into the README in place of the last ones."""
    old = README.read_text(encoding="utf-8")
    before, _, rest = old.partition(BEGIN)
    _, _, after = rest.partition(END)
    README.write_text(f"{before}{BEGIN}\n{text}{END}{after}", encoding="utf-8")
