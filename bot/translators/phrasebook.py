"""The phrase book: sentences of the house that people translated beforehand into every locale.

The texts are Fluent files, `<locales>/<locale>/phrases.ftl`, ids `phrase-...`, without variables. A message that is exactly such
a sentence, but for case, spaces and closing punctuation, gets the human translation.
"""

import unicodedata
from collections.abc import Mapping
from pathlib import Path

from fluent.syntax import FluentParser, ast

from bot.languages import locale_of
from bot.translators.port import Kind, NothingToOffer

_FILE = "phrases.ftl"
_PREFIX = "phrase-"


class PhraseBook:
    """All phrases of a folder of locales, read once."""

    name = "phrase-book"
    kind: Kind = "phrase"

    def __init__(self, locales: Path) -> None:
        files = sorted(locales.glob(f"*/{_FILE}"))
        self._texts = {file.parent.name: _read(file) for file in files}
        self._ids = {
            locale: {_plain(text): phrase for phrase, text in texts.items()}
            for locale, texts in self._texts.items()
        }

    def can(self, source: str, target: str) -> bool:
        return locale_of(source) in self._texts and locale_of(target) in self._texts

    async def translate(self, text: str, *, source: str, target: str) -> str:
        phrase = self._ids.get(locale_of(source), {}).get(_plain(text))
        rendered = self._texts.get(locale_of(target), {}).get(phrase) if phrase else None
        if rendered is None:
            raise NothingToOffer("no phrase of the house")
        return rendered

    async def close(self) -> None:
        """Nothing to give back."""

    def phrases(self, language: str) -> Mapping[str, str]:
        """Id -> text in a language (English where there is none), in the book's order: for phrase buttons."""
        english = self._texts.get("en", {})
        return dict(sorted((english | self._texts.get(locale_of(language), {})).items()))


def _read(file: Path) -> dict[str, str]:
    resource = FluentParser().parse(file.read_text(encoding="utf-8"))
    messages = (
        entry for entry in resource.body if isinstance(entry, ast.Message) and entry.value is not None
    )
    return {m.id.name: _text(file, m) for m in messages if m.id.name.startswith(_PREFIX)}


def _text(file: Path, message: ast.Message) -> str:
    """A phrase is plain text: with a variable in it, it could not have been translated beforehand."""
    assert message.value is not None
    parts = []
    for element in message.value.elements:
        if not isinstance(element, ast.TextElement):
            raise ValueError(f"{file.parent.name}/{file.name}: {message.id.name} must be plain text")
        parts.append(element.value)
    return "".join(parts)


def _plain(text: str) -> str:
    """Compared form: compatibility characters, case and spaces levelled, opening and closing punctuation off."""
    folded = " ".join(unicodedata.normalize("NFKC", text).casefold().split())
    is_mark = [unicodedata.category(c)[0] in "PZS" for c in folded]
    first = next((i for i, mark in enumerate(is_mark) if not mark), len(folded))
    last = next((i for i in range(len(folded), first, -1) if not is_mark[i - 1]), first)
    return folded[first:last]
