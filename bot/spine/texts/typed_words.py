"""Small words that a form understands, such as *tomorrow* and *none*, in all 18 languages.

The lists stand in locales/*/words.ftl as `typed-…`, with | between.
"""

from functools import cache
from typing import Literal

from bot.spine.texts import render as texts
from bot.spine.texts.folding import fold

Typed = Literal[
    "today",
    "tomorrow",
    "after-tomorrow",
    "this-week",
    "next-week",
    "next-day",
    "none",
    "people",
    # Parts of the day beside an hour, and hours that have a name.
    "morning",
    "midday",
    "evening",
    "night",
    "noon",
    "midnight",
    "hour",
    "tonight",
    "tomorrow-night",
    "yesterday",
]


def is_said(typed: Typed, text: str) -> bool:
    """Tell whether a text is one of these words, in any of the 18 languages."""
    return fold(text) in folded_words(typed)


@cache
def folded_words(typed: Typed) -> frozenset[str]:
    """Return these words of all languages, folded."""
    return frozenset(fold(word) for word in written_words(typed)) - {""}


@cache
def written_words(typed: Typed) -> tuple[str, ...]:
    """Return these words of all languages as they are written, the longest first."""
    words = {
        word.strip()
        for locale in texts.locales()
        for word in texts.plain(locale, f"typed-{typed}").split("|")
    }
    return tuple(sorted(words - {""}, key=lambda word: (-len(word), word)))
