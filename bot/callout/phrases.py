"""Small words of a need in one line, in all 18 languages: "we need 4 at …", 需要4人. Pure.

The lists stand in locales/*/callout.ftl as `callout-words-…`, with | between.
"""

import re
from functools import cache

from bot.spine.texts import render as texts
from bot.spine.texts.typed_words import written_words
from bot.spine.typed_numbers import read_people

_NUMBER = re.compile(r"(\d{1,3}|[一二两三四五六七八九十])\s*")


def read_number(part: str) -> tuple[int | None, str]:
    """Read how many people are needed at the beginning of a part; return it and what is left."""
    words = _without_first(part.strip(), "need")
    if (number := read_people(words)) is not None:
        return number, ""
    match = _NUMBER.match(words)
    if match is None:
        return None, part.strip()
    rest = words[match.end() :]
    unit = next((one for one in written_words("people") if _begins(rest, one)), None)
    if unit is None and words == part.strip():
        return None, words  # "7 Lake Road": only a number, and no word says of what
    return read_people(match[1]), rest[len(unit or "") :].strip(" :")


def without_link_word(words: str) -> str:
    """Leave out "at", "in", 在 before a place."""
    return _without_first(words.strip(), "at")


def _without_first(words: str, kind: str) -> str:
    word = next((one for one in _listed(kind) if _begins(words, one)), "")
    return words[len(word) :].strip(" :：")


def _begins(words: str, word: str) -> bool:
    """Tell whether the words begin with this one, and not only with its letters."""
    if not words.casefold().startswith(word.casefold()):
        return False
    following = words[len(word) : len(word) + 1]
    is_spaced = word[-1].isascii() or (word[-1].isalpha() and len(word) > 2)
    return not (is_spaced and following.isalpha() and following.isascii())


@cache
def _listed(kind: str) -> tuple[str, ...]:
    words = {
        word.strip()
        for locale in texts.locales()
        for word in texts.plain(locale, f"callout-words-{kind}").split("|")
    }
    return tuple(sorted(words - {""}, key=lambda word: (-len(word), word)))
