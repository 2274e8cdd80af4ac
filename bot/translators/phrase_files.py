"""The files of the phrase book, read and checked: `<locales>/<locale>/phrases.ftl`.

A phrase is `phrase-<topic>-<key>`: plain text, with { $number } and { $time } as blanks. Every
locale has the same phrases with the same blanks. A book in which anything is wrong is no book.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from fluent.syntax import FluentParser, ast

from bot.translators.blanks import Blank

FILE = "phrases.ftl"
REFERENCE = "en"
PREFIX = "phrase-"
# What residents say by big buttons.
RESIDENT = "resident"
# In the order in which the staff are shown them.
STAFF_TOPICS = (
    "arrival",
    "waiting",
    "quarantine",
    "health",
    "medicine",
    "food",
    "papers",
    "home",
    "thanks",
    "danger",
    "calm",
)
TOPICS = (*STAFF_TOPICS, RESIDENT)
_ID = re.compile(rf"{PREFIX}(?P<topic>{'|'.join(TOPICS)})-[a-z0-9-]+")


class BrokenBook(ValueError):
    """A file of the phrase book is wrong; the text names the file and the phrase."""


@dataclass(frozen=True)
class Phrase:
    """One sentence in one locale; `parts` are its texts and blanks, in order."""

    id: str
    parts: tuple[str | Blank, ...]

    @property
    def blanks(self) -> tuple[Blank, ...]:
        """List what it leaves open, each once, in the order of the sentence."""
        return tuple(dict.fromkeys(part for part in self.parts if isinstance(part, Blank)))

    def fill(self, values: Mapping[Blank, str]) -> str:
        """Return the sentence. Raises KeyError for a blank without a value."""
        return "".join(values[one] if isinstance(one, Blank) else one for one in self.parts)


Phrases = Mapping[str, Phrase]
"""By id, in the order of the file."""


def topic_of(phrase: str) -> str:
    """Return the topic of a phrase by its id; "" for what is no phrase's id."""
    match = _ID.fullmatch(phrase)
    return match["topic"] if match else ""


def read_phrases(locales: Path) -> dict[str, Phrases]:
    """Read the phrases of every locale. Raises BrokenBook, OSError."""
    folders = sorted(folder for folder in locales.iterdir() if _is_locale(folder))
    book = {folder.name: _read(folder / FILE) for folder in folders}
    if not book.get(REFERENCE):
        raise BrokenBook(f"{REFERENCE}/{FILE}: there are no phrases")
    for locale, phrases in book.items():
        _compare(locale, phrases, book[REFERENCE])
    return book


def _is_locale(folder: Path) -> bool:
    # Danger words exist in more languages than Weft speaks: a folder with those alone is none.
    return any(file.name != "danger.ftl" for file in folder.glob("*.ftl"))


def _read(file: Path) -> Phrases:
    name = f"{file.parent.name}/{file.name}"
    if not file.exists():
        raise BrokenBook(f"{name}: the file is missing")
    phrases: dict[str, Phrase] = {}
    for entry in FluentParser().parse(file.read_text(encoding="utf-8")).body:
        if isinstance(entry, ast.Junk):
            line = (entry.content or "").strip().partition("\n")[0]
            raise BrokenBook(f"{name}: this is not Fluent: {line}")
        if not isinstance(entry, ast.Message):
            continue
        where = f"{name}: {entry.id.name}"
        if not topic_of(entry.id.name):
            raise BrokenBook(f"{where} is not called {PREFIX}, a topic and a key")
        if entry.id.name in phrases:
            raise BrokenBook(f"{where} stands there twice")
        elements = entry.value.elements if entry.value is not None else []
        parts = tuple(_read_part(where, element) for element in elements)
        phrases[entry.id.name] = Phrase(entry.id.name, parts)
    return phrases


def _read_part(where: str, element: ast.TextElement | ast.Placeable) -> str | Blank:
    match element:
        case ast.TextElement(value=text):
            return text
        case ast.Placeable(expression=ast.VariableReference(id=variable)) if variable.name in (
            *Blank,
        ):
            return Blank(variable.name)
        case ast.Placeable(expression=ast.VariableReference(id=variable)):
            raise BrokenBook(f"{where} has an unknown blank {{ ${variable.name} }}")
        case _:
            raise BrokenBook(f"{where} must be plain text with {{ $number }} and {{ $time }}")


def _compare(locale: str, phrases: Phrases, reference: Phrases) -> None:
    """Hold a locale against the reference. Raises BrokenBook."""
    name = f"{locale}/{FILE}"
    if missing := [phrase for phrase in reference if phrase not in phrases]:
        raise BrokenBook(f"{name}: {_listed(missing)} missing")
    if left_over := [phrase for phrase in phrases if phrase not in reference]:
        raise BrokenBook(f"{name}: {_listed(left_over)} not in {REFERENCE}")
    for phrase, wanted in reference.items():
        here, there = set(phrases[phrase].blanks), set(wanted.blanks)
        for blank in sorted(there - here):
            raise BrokenBook(f"{name}: {phrase} lacks the blank {{ ${blank} }}")
        for blank in sorted(here - there):
            raise BrokenBook(f"{name}: {phrase} has a blank {{ ${blank} }} too many")


def _listed(ids: Sequence[str]) -> str:
    return f"{', '.join(ids)} {'is' if len(ids) == 1 else 'are'}"
