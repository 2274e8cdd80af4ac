"""Lower a text in capitals for the engine, which makes garbage of one.

Models learned from ordinary sentences: "ESTOU COM DOR" is a row of unknown words to them.
"""

import re

from bot.translators.sentences import SENTENCE

_ACRONYMS = (
    "AED AIDS CCU COVID CPR CT DNA DVT ECG EKG GPS HIV ICU ID IRM IV MRI OK PCR PIN QR RNA SARS"
    " SIDA SIM SMS TAC TB TV UCI UK UN USA USB UTI VIH VIP WC ВИЧ ДНК КТ МРТ УЗИ ПЦР"
)
ACRONYMS = frozenset(_ACRONYMS.split())
"""Words that are written in capitals in ordinary sentences too."""

_WORD = r"[^\W\d_]+"
_SHARE = 0.7
"""Of the letters that have a case: a sentence with more capitals than this is in capitals."""
_FEWEST = 4
"""Capitals. Fewer may be an acronym that the table lacks."""
_TURKISH = str.maketrans({"I": "ı", "İ": "i"})


def sentence_case(text: str, *, mark: re.Pattern[str], language: str) -> str:
    """Return the text with each sentence that is in capitals in sentence case.

    What `mark` matches stays as it is. Nothing changes in scripts without case.
    """
    in_capitals = _is_in_capitals(text, mark)
    return "".join(
        _lower(sentence, mark, language)
        if in_capitals or _is_in_capitals(sentence, mark)
        else sentence
        for sentence in SENTENCE.findall(text)
    )


def _is_in_capitals(text: str, mark: re.Pattern[str]) -> bool:
    words = [word for word in re.findall(_WORD, mark.sub(" ", text)) if word not in ACRONYMS]
    letters = "".join(words)
    capitals = sum(letter.isupper() for letter in letters)
    cased = capitals + sum(letter.islower() for letter in letters)
    return capitals >= _FEWEST and capitals > _SHARE * cased


def _lower(sentence: str, mark: re.Pattern[str], language: str) -> str:
    is_first = True

    def lower_word(match: re.Match[str]) -> str:
        nonlocal is_first
        word, starts, is_first = match.group(), is_first, False
        if mark.fullmatch(word) or word in ACRONYMS:
            return word
        if language == "en" and word == "I":
            return word
        lowered = (word.translate(_TURKISH) if language == "tr" else word).lower()
        return word[0] + lowered[1:] if starts else lowered

    return re.sub(f"{mark.pattern}|{_WORD}", lower_word, sentence)
