"""What somebody means who answers about their shift in words: coming, can't, late. Pure.

The words stand in locales/*/shifts_day.ftl and words.ftl; what they stand for does not depend on
the language of who writes. A *can't* is sure only where it is the whole message or its beginning.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from bot.shifts.day_rules import MOST_LATE
from bot.spine.texts import render as texts
from bot.spine.texts.folding import fold

LONGEST = 300  # characters; longer messages are for people to read
_YES_SIGNS = frozenset("👍👌✅🙋💪🏃")
_CLAUSE = re.compile(r"[,.;:!?\n，。；：！？、؛،।—–]| - ")
_NUMBER = re.compile(r"(?<!\d)(\d{1,3})(?!\d)")
_UNSPACED = re.compile(r"[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")


class Meaning(StrEnum):
    COMING = "coming"
    CANT = "cant"
    LATE = "late"


@dataclass(frozen=True)
class Heard:
    """What was meant. `minutes`: of being late, where they were said; `is_sure`: it may be done."""

    meaning: Meaning
    minutes: int | None = None
    is_sure: bool = True


def hear(words: str, *, is_answer: bool) -> Heard | None:
    """Return what the words mean, or None where people must read them.

    `is_answer`: they answer a question of Weft's, to which "yes" or a number is an answer.
    """
    if len(words) > LONGEST:
        return None
    if is_answer and words.strip("\ufe0f ")[:1] in _YES_SIGNS and not fold(words):
        return Heard(Meaning.COMING)
    whole, begins = fold(words), fold(_CLAUSE.split(words.strip(), maxsplit=1)[0])
    cant = _phrases("words-cant")
    if whole in cant or begins in cant:
        return Heard(Meaning.CANT)
    number = _minutes(whole)
    is_late = _holds(whole, _phrases("day-words-late"))
    may_be_off = _holds(whole, cant)
    if number is not None and (is_late or (is_answer and _is_bare(whole))):
        return Heard(Meaning.LATE, number)
    if may_be_off:
        return Heard(Meaning.CANT, is_sure=False)
    if is_late:
        return Heard(Meaning.LATE)
    coming = _phrases("day-words-coming")
    if is_answer:
        coming |= _phrases("day-words-yes")
    return Heard(Meaning.COMING) if whole in coming or begins in coming else None


def _minutes(whole: str) -> int | None:
    """Read the one number of a text, if it can be minutes."""
    numbers = [int(found) for found in _NUMBER.findall(whole)]
    return numbers[0] if len(numbers) == 1 and 5 <= numbers[0] <= MOST_LATE else None


def _is_bare(whole: str) -> bool:
    """Tell whether there is little beside the number: a unit."""
    return len(_NUMBER.sub("", whole).split()) <= 1 and len(whole) <= 16


def _holds(whole: str, phrases: frozenset[str]) -> bool:
    """Tell whether one of these stands in the text as words of its own."""
    return any(
        phrase in whole if _UNSPACED.search(phrase) else f" {phrase} " in f" {whole} "
        for phrase in phrases
    )


@cache
def _phrases(text_id: str) -> frozenset[str]:
    words = (word for one in texts.locales() for word in texts.plain(one, text_id).split("|"))
    return frozenset(map(fold, words)) - {""}
