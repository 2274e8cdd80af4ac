"""Cut long texts into pieces that an engine can take.

Lengths are characters (code points). Every piece carries the white space around it, so joining
the pieces loses nothing.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass

from bot.languages.scripts import INVISIBLE

# A sentence ends after its mark and the space behind it; full-width marks need no space.
SENTENCE = re.compile(
    r".+?(?:[.!?\u061f\u06d4\u0964\u2026]+[\"'\u201d\u2019)\]]*(?=\s)"
    r"|[\u3002\uff01\uff1f]+[\u300d\u201d]?|$)\s*",
    re.DOTALL,
)

_PICTURES = frozenset({"So", "Sk", "Cs", "Co"})
_JOINERS = "\u200d\ufe0e\ufe0f\u20e3"


@dataclass(frozen=True)
class Piece:
    """A part of a text: `before + body + after`, of which only the body is translated."""

    before: str
    body: str
    after: str


def pieces(text: str, limit: int) -> Iterator[Piece]:
    """Cut a text by lines and sentences into pieces of at most `limit` characters.

    A longer sentence is cut between words, and a longer word inside.
    """
    for line in text.splitlines(keepends=True):
        for part in _gathered(_units(line, limit), limit):
            yield _piece(part)


def has_words(text: str) -> bool:
    """Tell whether there is anything to translate: a letter of any script that can be seen."""
    visible = INVISIBLE.sub("", text)
    return any(unicodedata.category(c).startswith("L") for c in visible)


def _units(line: str, limit: int) -> Iterator[str]:
    for sentence in SENTENCE.findall(line):
        if len(sentence) <= limit:
            yield sentence
        else:
            yield from _by_words(sentence, limit)


def _by_words(sentence: str, limit: int) -> Iterator[str]:
    while len(sentence) > limit:
        space = max(
            sentence.rfind(c, limit // 2, limit) for c in (" ", ",", "\uff0c", "\u3001", "\u060c")
        )
        cut = space + 1 if space > 0 else limit
        yield sentence[:cut]
        sentence = sentence[cut:]
    if sentence:
        yield sentence


def _gathered(units: Iterator[str], limit: int) -> Iterator[str]:
    held = ""
    for unit in units:
        if held and len(held) + len(unit) > limit:
            yield held
            held = ""
        held += unit
    if held:
        yield held


def _piece(part: str) -> Piece:
    """Keep emoji at the ends out of the body: engines drop them or turn them into dashes."""
    start = next((i for i, c in enumerate(part) if not _is_edge(c)), len(part))
    end = next((i for i in range(len(part), start, -1) if not _is_edge(part[i - 1])), start)
    return Piece(part[:start], part[start:end], part[end:])


def _is_edge(character: str) -> bool:
    """Tell whether this is white space, an emoji, or what joins or colours one (skin tones)."""
    return (
        character.isspace() or unicodedata.category(character) in _PICTURES or character in _JOINERS
    )
