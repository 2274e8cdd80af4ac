"""The phrase book: sentences of the house that people translated beforehand into every locale.

The texts are Fluent files, `<locales>/<locale>/phrases.ftl`, ids `phrase-...`. Phrases with blanks
(Fluent variables) are left out: they have no text of their own before somebody fills them.
A message that is such a sentence, but for case, spaces and punctuation around it, gets the
people's translation. A question never matches a statement: in many languages the mark alone
tells them apart.
"""

import unicodedata
from collections.abc import Mapping
from pathlib import Path

from fluent.syntax import FluentParser, ast

from bot.languages.detect import locale_of
from bot.translators.port import Kind, NothingToOffer

_FILE = "phrases.ftl"
_PREFIX = "phrase-"
_ASKING = "?\u061f"
_STATING = ".\u3002\u06d4\u0964"


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
        translated = self._texts.get(locale_of(target), {}).get(phrase) if phrase else None
        if translated is None or not _same_mood(text, self._texts[locale_of(source)][str(phrase)]):
            raise NothingToOffer("no phrase of the house")
        return translated

    async def close(self) -> None:
        """Do nothing: it holds nothing."""

    def phrases(self, language: str) -> Mapping[str, str]:
        """Return all phrases by id, sorted; in English where the language has none."""
        english = self._texts.get("en", {})
        return dict(sorted((english | self._texts.get(locale_of(language), {})).items()))


def _read(file: Path) -> dict[str, str]:
    resource = FluentParser().parse(file.read_text(encoding="utf-8"))
    messages = (
        entry
        for entry in resource.body
        if isinstance(entry, ast.Message) and entry.value is not None
    )
    texts = {m.id.name: _text(m) for m in messages if m.id.name.startswith(_PREFIX)}
    return {phrase: text for phrase, text in texts.items() if text is not None}


def _text(message: ast.Message) -> str | None:
    """Return a phrase's text; None if it has blanks."""
    assert message.value is not None
    parts = []
    for element in message.value.elements:
        if not isinstance(element, ast.TextElement):
            return None
        parts.append(element.value)
    return "".join(parts)


def _plain(text: str) -> str:
    """Return the compared form: case, spaces and compatibility characters made equal.

    Punctuation at both ends is taken off.
    """
    return _parted(text)[0]


def _parted(text: str) -> tuple[str, str]:
    """Return the words in their compared form, and the marks behind them."""
    folded = " ".join(unicodedata.normalize("NFKC", text).casefold().split())
    is_mark = [unicodedata.category(c)[0] in "PZS" for c in folded]
    first = next((i for i, mark in enumerate(is_mark) if not mark), len(folded))
    last = next((i for i in range(len(folded), first, -1) if not is_mark[i - 1]), first)
    return folded[first:last], folded[last:]


def _same_mood(said: str, phrase: str) -> bool:
    """Tell whether both ask or both state.

    Without any mark a text may be a question; with a full stop it is none.
    """
    marks, wanted = _parted(said)[1], _parted(phrase)[1]
    if any(mark in wanted for mark in _ASKING):
        return any(mark in marks for mark in _ASKING) or not any(mark in marks for mark in _STATING)
    return not any(mark in marks for mark in _ASKING)
