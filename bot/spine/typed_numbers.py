"""How many people, as it is typed: 2, 2人, 两个人, "3 people"; never half of a text."""

import re
import unicodedata

from bot.spine.texts.typed_words import is_said
from bot.spine.typed_clock import plain_signs

_COUNT = re.compile(r"(\d{1,4})\s*(\D*)|([一二两三四五六七八九十])\s*(\D*)")
_NUMERALS = {sign: number for number, sign in enumerate("一二三四五六七八九十", 1)} | {"两": 2}


def read_people(text: str) -> int | None:
    """Read a number of people; None for anything else, so that "2 hours" is no 2."""
    if any(unicodedata.category(sign) == "No" for sign in text):
        return None  # "²" is no 2
    match = _COUNT.fullmatch(plain_signs(text))
    if match is None:
        return None
    unit = match[2] if match[1] else match[4]
    if unit.strip(" .!。") and not is_said("people", unit):
        return None
    return int(match[1]) if match[1] else _NUMERALS[match[3]]
