"""Search the phrase book by words of any language."""

import unicodedata
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from bot.languages.detect import locale_of
from bot.translators.blanks import Blank
from bot.translators.folding import fold_accents
from bot.translators.phrase_files import STAFF_TOPICS, topic_of
from bot.translators.phrasebook import PhraseBook

MOST = 10
_NOTHING = dict.fromkeys(Blank, "")


class _Indexed(NamedTuple):
    """A phrase of the staff in one locale: its place in the book, and its words between spaces."""

    locale: str
    place: int
    phrase: str
    words: str


def find_phrases(book: PhraseBook, text: str, language: str) -> list[str]:
    """Return the ids of the staff's phrases that have all words of the text in some language.

    At most MOST, the best first: with whole words, then with their beginnings, then with parts;
    among equals, those that have them in the reader's own `language`, then in the book's order.
    """
    # Each once: a message of a thousand times the same would hold up everybody's turns.
    wanted, own = list(dict.fromkeys(_words(text).split())), locale_of(language)
    found: dict[str, tuple[int, bool, int]] = {}
    for one in _index(book) if wanted else ():
        rank = _rank(wanted, one.words)
        if rank is not None:
            here = rank, one.locale != own, one.place
            found[one.phrase] = min(found.get(one.phrase, here), here)
    return sorted(found, key=lambda phrase: found[phrase])[:MOST]


def warm(book: PhraseBook) -> None:
    """Fold all phrases, which takes a fifth of a second, before a turn needs them."""
    _index(book)


@cache
def _index(book: PhraseBook) -> list[_Indexed]:
    return [
        _Indexed(locale, place, phrase.id, f" {_words(phrase.fill(_NOTHING))} ")
        for locale in book.locales
        for place, phrase in enumerate(book.phrases(locale).values())
        if topic_of(phrase.id) in STAFF_TOPICS
    ]


def _words(text: str) -> str:
    """Return a text in its compared form, with all marks as spaces."""
    folded = fold_accents(text)
    kept = (sign if unicodedata.category(sign)[0] in "LMN" else " " for sign in folded)
    return " ".join("".join(kept).split())


def _rank(wanted: Sequence[str], words: str) -> int | None:
    """Return 0 for whole words, 1 if one is a beginning, 2 if one is a part, None if one lacks."""
    ranks = []
    for word in wanted:
        forms = (f" {word} ", f" {word}", word)
        rank = next((rank for rank, form in enumerate(forms) if form in words), None)
        if rank is None:
            return None
        ranks.append(rank)
    return max(ranks)
