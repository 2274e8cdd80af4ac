"""Read the word lists, `locales/<locale>/danger.txt`: plain text that a volunteer can correct.

A list begins with its name in brackets; each line after it is a phrase. `(a/b)` stands for *a* or
*b*, `(a/)` for *a* or nothing. A phrase that ends in `*` counts with any ending, one that ends in
`!` only as a whole message, one that ends in `~` only in a short sentence (`*~`: both). A line
that begins with `#` is a remark.
"""

import itertools
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from bot.danger.families import Family

FILE = "danger.txt"
# What may stand beside a cry; what leaves a form; what may be a cry or a call for the menu.
PLEA, CANCEL, ASK = "plea", "cancel", "ask"
NAMES = frozenset([*Family, PLEA, CANCEL, ASK])
_CHOICE = re.compile(r"\(([^()]*)\)")


class ListWrong(ValueError):
    """A list that cannot be read: the message names the file and the line."""


class Phrase(NamedTuple):
    """A phrase of a list without its marks: `is_stem` is `*`, `is_whole` is `!`, `is_weak` `~`."""

    name: str
    words: str
    is_stem: bool
    is_whole: bool
    is_weak: bool


def read(path: Path) -> list[Phrase]:
    """Read a file. Raises ListWrong."""
    name = ""
    phrases: list[Phrase] = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        line = line.strip()
        where = f"{path.parent.name}/{path.name}, line {number}"
        if not line or line.startswith("#"):
            continue
        if line.startswith("["):
            name = line.strip("[]").strip()
            if name not in NAMES:
                raise ListWrong(f"{where}: no list is called {name!r}")
        elif not name:
            raise ListWrong(f"{where}: a phrase before the first [list]")
        else:
            phrases += _phrases(name, line, where)
    return phrases


def _phrases(name: str, line: str, where: str) -> Iterator[Phrase]:
    """Yield the phrase for each choice of the line's alternatives. Raises ListWrong."""
    for spelling in _spellings(line, where):
        words = spelling.rstrip("*!~")
        marks = spelling[len(words) :]
        yield Phrase(name, words, "*" in marks, "!" in marks, "~" in marks)


def _spellings(line: str, where: str) -> Iterator[str]:
    """Yield the line for each choice of its alternatives. Raises ListWrong."""
    if "(" not in line and "/" not in line and ")" not in line:
        yield line
        return
    # Even places are what stands between the brackets, odd ones what stands in them.
    parts = _CHOICE.split(line)
    if any(mark in part for part in parts[::2] for mark in "()/"):
        raise ListWrong(f"{where}: a bracket is missing, or one stands in another")
    either = [part.split("/") if at % 2 else [part] for at, part in enumerate(parts)]
    yield from map("".join, itertools.product(*either))
