"""What a table would change, in words for the person who brings it. Pure.

An import says it while it writes. The first run is rolled back, shown and asked about.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from bot.spine.texts.render import FALLBACK, Foreign, Joined, Text, plain

Words = str | Text | Joined | Foreign

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


@dataclass(frozen=True)
class Difference:
    """One thing that differs. Plain words are in no language, or English for the command line.

    `line` is the table's; 0 where the table says nothing of it.
    `waits`: it is left out until it is confirmed by itself.
    """

    mark: Mark
    words: Words
    line: int = 0
    waits: bool = False

    @property
    def is_row_in_doubt(self) -> bool:
        """Tell whether somebody has to say that a row of the table is meant."""
        return self.mark is Mark.DOUBTFUL and self.line > 0


def preview_parts(differences: Sequence[Difference], most: int) -> list[Words]:
    """Show what differs, by kind, a line each; of each kind at most so many lines."""
    parts: list[Words] = []
    for mark in Mark:
        of_kind = [one for one in differences if one.mark is mark]
        if not of_kind:
            continue
        parts.append(Text(f"table-mark-{mark}", {"count": str(len(of_kind))}))
        parts += [_line(one) for one in of_kind[:most]]
        if len(of_kind) > most:
            parts.append(Text("table-more", {"count": str(len(of_kind) - most)}))
    return parts


def preview_lines(differences: Sequence[Difference]) -> list[str]:
    """Show what differs at the command line, in English."""
    if not differences:
        return ["Nothing differs."]
    return [in_english(part) for part in preview_parts(differences, MOST_SHOWN)]


def in_english(words: Words) -> str:
    """Put a part into words for the command line."""
    return plain(FALLBACK, "table-part", {"part": words})


def _line(one: Difference) -> Words:
    words = Foreign(one.words) if isinstance(one.words, str) else one.words
    if not one.line:
        return Text("table-part-line", {"part": words})
    return Text("table-part-of-line", {"part": words, "line": str(one.line)})
