"""Isolates (UAX #9) of sentences that run from right to left.

Fluent puts them around every argument there, so that a number, a name or a command keeps its own
order and leaves its neighbours theirs.
"""

import re
from collections.abc import Callable, Iterator

FSI, PDI = "\u2068", "\u2069"
_OPENERS = "\u2066\u2067\u2068"
_ISOLATES = re.compile("[\u2066-\u2069]")
_NOTHING = re.compile("</?[bi]>|[\u2066-\u2069]")


def keep_needed(text: str, *, is_block: Callable[[str], bool]) -> str:
    """Remove Fluent's isolates that no line needs.

    Those around a block: no isolate goes beyond the end of a line. Those around what stands alone
    on its line: it is no part of a sentence, and keeps its own direction. Those within one that the
    file itself has: "/help" would be no command with a mark behind its slash.
    """
    if FSI not in text:
        return text
    needless: set[int] = set()
    for first, last, is_inside in _isolates(text):
        if is_inside or is_block(text[first + 1 : last]) or _is_alone(text, first, last):
            needless |= {first, last}
    return "".join(sign for at, sign in enumerate(text) if at not in needless)


def _isolates(text: str) -> Iterator[tuple[int, int, bool]]:
    """Yield the two ends of each of Fluent's, and whether it stands in one of the file's own."""
    opened: list[int] = []
    for match in _ISOLATES.finditer(text):
        if match[0] in _OPENERS:
            opened.append(match.start())
        elif opened:
            first = opened.pop()
            if text[first] == FSI:
                yield first, match.start(), bool(opened) and text[opened[-1]] != FSI


def _is_alone(text: str, first: int, last: int) -> bool:
    """Tell whether the line has nothing beside it but the house's marks."""
    before = text[text.rfind("\n", 0, first) + 1 : first]
    after = text[last + 1 :].split("\n", 1)[0]
    return not _NOTHING.sub("", before + after)
