"""What a table would change, in words for the person at the command line. Pure.

An import says it while it writes. The command rolls the first run back, shows it and asks.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

# Lines that are shown of each kind; the rest is counted.
MOST_SHOWN = 40


class Mark(StrEnum):
    """What becomes of a row, or of what stood in the database."""

    NEW = "new"
    CHANGED = "changed"
    MOVED = "moved"
    GONE = "gone"
    TAKEN_AWAY = "taken-away"
    AT_ONCE = "at-once"
    HOLE = "hole"
    WARNING = "warning"
    DOUBTFUL = "doubtful"


_HEADINGS = {
    Mark.NEW: "New",
    Mark.CHANGED: "Changed",
    Mark.MOVED: "Moved",
    Mark.GONE: "Not in the table, stays",
    Mark.TAKEN_AWAY: "TAKEN AWAY, as the table leaves it out",
    Mark.AT_ONCE: "Two at once",
    Mark.HOLE: "Hours that nobody has",
    Mark.WARNING: "To know",
    Mark.DOUBTFUL: "Doubtful, please look",
}


@dataclass(frozen=True)
class Difference:
    """One thing that differs. `line` is the table's; 0 where the table says nothing of it.

    `waits`: it is left out until it is confirmed by itself.
    """

    mark: Mark
    words: str
    line: int = 0
    waits: bool = False


def preview_lines(differences: Sequence[Difference]) -> list[str]:
    """Show what differs, by kind."""
    if not differences:
        return ["Nothing differs."]
    lines = []
    for mark in Mark:
        of_kind = [one for one in differences if one.mark is mark]
        if not of_kind:
            continue
        lines.append(f"{_HEADINGS[mark]} ({len(of_kind)}):")
        lines += [f"  {_line(one)}" for one in of_kind[:MOST_SHOWN]]
        if len(of_kind) > MOST_SHOWN:
            lines.append(f"  and {len(of_kind) - MOST_SHOWN} more")
    return lines


def _line(one: Difference) -> str:
    return f"line {one.line}: {one.words}" if one.line else one.words
