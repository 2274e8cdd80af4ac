"""The figures of nights, as they are printed and kept in docs/reliability.md."""

import math
from collections.abc import Sequence
from pathlib import Path

from tests.nights.play import Plan, Played

PAGE = Path(__file__).resolve().parents[2] / "docs" / "reliability.md"
BEGINS, ENDS = "<!-- nights begin -->", "<!-- nights end -->"


def quantile(values: Sequence[float], share: float) -> float:
    """Return the smallest value that so large a share of them does not exceed; 0 of none."""
    ordered = sorted(values)
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)] if ordered else 0.0


def figures(nights: Sequence[Played]) -> str:
    """Tell in one line what these nights came to."""
    alerts = sum(one.alerts for one in nights)
    kills = sum(one.kills for one in nights)
    first, taken = _waits(nights)
    return (
        f"{alerts} alerts, {kills} kills; first message {_spread(first)} s,"
        f" taken {_spread(taken)} s"
    )


def table(nights: Sequence[Played], plan: Plan, *, seed: int) -> str:
    """Write the page's section: what was played, and the waits in seconds."""
    first, taken = _waits(nights)
    total = {
        name: sum(getattr(one, name) for one in nights)
        for name in ("alerts", "resolved", "held", "climbing", "kills", "doubles", "acts", "cries")
    }
    wrong = sum(len(one.wrong) for one in nights)
    rows = [("to the first message", first), ("until somebody has it", taken)]
    return "\n".join(
        [
            f"`python -m tests.nights --seed {seed}`: {len(nights)} nights × {plan.areas} areas,"
            f" {total['acts']} acts, {total['kills']} kills, {total['cries']} cries for help,"
            f" {total['alerts']} alerts:",
            f"{total['resolved']} ended, {total['held']} still with somebody,"
            f" {total['climbing']} still climbing when the night ended; {wrong} findings.",
            "",
            "| seconds from the cry | median | p95 | worst | counted |",
            "|---|--:|--:|--:|--:|",
            *(
                f"| {name} | {quantile(waits, 0.5):.0f} | {quantile(waits, 0.95):.0f}"
                f" | {max(waits, default=0):.0f} | {len(waits)} |"
                for name, waits in rows
            ),
        ]
    )


def write_figures(told: str) -> None:
    """Put the section in the page, in place of the one before."""
    page = PAGE.read_text(encoding="utf-8")
    before, _, rest = page.partition(BEGINS)
    _, _, after = rest.partition(ENDS)
    PAGE.write_text(f"{before}{BEGINS}\n{told}\n{ENDS}{after}", encoding="utf-8")


def _waits(nights: Sequence[Played]) -> tuple[list[float], list[float]]:
    return (
        [wait for one in nights for wait in one.first],
        [wait for one in nights for wait in one.acknowledged],
    )


def _spread(waits: Sequence[float]) -> str:
    worst = max(waits, default=0)
    return f"{quantile(waits, 0.5):.0f} / {quantile(waits, 0.95):.0f} / {worst:.0f}"
