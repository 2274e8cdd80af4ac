"""The phrase book: sentences of the house that people translated beforehand into every locale.

A message that is such a sentence with its blanks filled, but for case, spaces, digits and
punctuation around it, gets the people's translation with the same values. A question never
matches a statement: in many languages the mark alone tells them apart.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from bot.languages.detect import locale_of
from bot.translators.blanks import PATTERNS, Blank
from bot.translators.folding import fold, part
from bot.translators.phrase_files import REFERENCE, Phrase, Phrases, read_phrases, topic_of
from bot.translators.port import Kind, NothingToOffer

_ASKING = "?\u061f"
_STATING = ".\u3002\u06d4\u0964"
# Beside a blank at either end of a phrase nothing else may stand: "5%" and "-5" are other values.
_ENDS_A_SENTENCE = re.compile(r"[\s.!?…。؟۔।\"'“”„«»「」]*")
# In right-to-left text "8 am" and "1½" would be turned round.
_ISOLATE, _ISOLATED = "\u2066", "\u2069"
_RIGHT_TO_LEFT = frozenset({"ar", "fa"})
# Stand for the blanks while a phrase is folded: signs for private use, which no text has.
_STAND_INS = {Blank.NUMBER: "\ue010", Blank.TIME: "\ue011"}
_BLANKS = {sign: blank for blank, sign in _STAND_INS.items()}
_BLANK = re.compile(f" ?([{''.join(_BLANKS)}]) ?")

Values = Mapping[Blank, str]


@dataclass(frozen=True)
class Recognised:
    """A text as a phrase with its blanks filled."""

    phrase: str
    values: Values


class PhraseBook:
    """All phrases of a folder of locales, read once."""

    name = "phrase-book"
    kind: Kind = "phrase"

    def __init__(self, locales: Path) -> None:
        """Raises BrokenBook."""
        self._locales = read_phrases(locales)
        self._topics: dict[str, list[str]] = {}
        for phrase in self._locales[REFERENCE]:
            self._topics.setdefault(topic_of(phrase), []).append(phrase)
        self._matchers = {la: _Matcher(phrases) for la, phrases in self._locales.items()}

    # --- the translator ---------------------------------------------------------------------------

    def can(self, source: str, target: str) -> bool:
        return self.has(source) and self.has(target)

    async def translate(self, text: str, *, source: str, target: str) -> str:
        # Two phrases may read alike in one language. What they say in the other decides.
        rendered = {
            self.render(one.phrase, target, one.values) for one in self.recognise(text, source)
        }
        if len(rendered) != 1:
            raise NothingToOffer("no phrase of the house")
        return rendered.pop()

    async def close(self) -> None:
        """Do nothing: it holds nothing."""

    # --- the book ---------------------------------------------------------------------------------

    @property
    def locales(self) -> tuple[str, ...]:
        """Return the locales that have phrases: all."""
        return tuple(self._locales)

    def has(self, language: str) -> bool:
        """Tell whether the phrases exist in this language."""
        return locale_of(language) in self._locales

    def phrases(self, language: str) -> Phrases:
        """Return all phrases in a language that it has, by id, in the book's order."""
        own = self._locales[locale_of(language)]
        return {phrase: own[phrase] for phrase in self._locales[REFERENCE]}

    def ids(self, topic: str) -> Sequence[str]:
        """List the phrases of a topic, in the book's order; none of an unknown one."""
        return self._topics.get(topic, ())

    def phrase(self, phrase: str, language: str) -> Phrase:
        """Return a phrase in a language that it has. Raises KeyError for an unknown one."""
        return self._locales[locale_of(language)][phrase]

    def render(self, phrase: str, language: str, values: Values | None = None) -> str:
        """Say a phrase in a language that it has. Raises KeyError for a missing value."""
        given = values or {}
        if locale_of(language) in _RIGHT_TO_LEFT:
            given = {blank: f"{_ISOLATE}{value}{_ISOLATED}" for blank, value in given.items()}
        return self.phrase(phrase, language).fill(given)

    def recognise(self, text: str, language: str) -> list[Recognised]:
        """Return which phrases of the language the text is, and what fills their blanks."""
        matcher = self._matchers.get(locale_of(language))
        return list(matcher.recognise(text)) if matcher is not None else []


class _Matcher:
    """The phrases of one locale in their compared form."""

    def __init__(self, phrases: Phrases) -> None:
        self._phrases = phrases

    @cached_property
    def _plain(self) -> Mapping[str, list[Phrase]]:
        plain: dict[str, list[Phrase]] = {}
        for phrase in self._phrases.values():
            if not phrase.blanks:
                plain.setdefault(_parted(phrase)[1], []).append(phrase)
        return plain

    @cached_property
    def _open(self) -> list[tuple[re.Pattern[str], Phrase]]:
        return [
            (_pattern(_parted(phrase)[1]), phrase)
            for phrase in self._phrases.values()
            if phrase.blanks
        ]

    def recognise(self, text: str) -> Iterator[Recognised]:
        before, words, marks = part(fold(text))
        for phrase in self._plain.get(words, ()):
            if _is_same_mood(marks, _parted(phrase)[2]):
                yield Recognised(phrase.id, {})
        for pattern, phrase in self._open:
            match = pattern.fullmatch(words)
            if match is not None and _fits(phrase, before, marks):
                values = {blank: match[blank].strip() for blank in phrase.blanks}
                yield Recognised(phrase.id, values)


def _parted(phrase: Phrase) -> tuple[str, str, str]:
    return part(fold(phrase.fill(_STAND_INS)))


def _pattern(words: str) -> re.Pattern[str]:
    """Compile a phrase's words, in compared form, with its blanks open.

    Around a value a space may stand or be left out. The same blank has the same value twice.
    """
    pieces, seen = [], set()
    for number, piece in enumerate(_BLANK.split(words)):
        if number % 2 == 0:
            pieces.append(re.escape(piece))
            continue
        blank = _BLANKS[piece]
        value = f"(?P={blank})" if blank in seen else f"(?P<{blank}>{PATTERNS[blank]})"
        pieces.append(f" ?{value} ?")
        seen.add(blank)
    return re.compile("".join(pieces))


def _fits(phrase: Phrase, before: str, marks: str) -> bool:
    """Tell whether the marks around a text may stand around the phrase."""
    words, wanted = _parted(phrase)[1:]
    if words[0] in _BLANKS and not _ENDS_A_SENTENCE.fullmatch(before):
        return False
    if words[-1] in _BLANKS and not _ENDS_A_SENTENCE.fullmatch(marks):
        return False
    return _is_same_mood(marks, wanted)


def _is_same_mood(marks: str, wanted: str) -> bool:
    """Tell whether both ask or both state, by the marks behind a text and behind a phrase.

    Without any mark a text may be a question; with a full stop it is none.
    """
    if any(mark in wanted for mark in _ASKING):
        return any(mark in marks for mark in _ASKING) or not any(mark in marks for mark in _STATING)
    return not any(mark in marks for mark in _ASKING)
