"""The blanks of phrases, and what may stand in them.

The syntax is strict: a value is copied into the other language as it was typed, so whatever could
be read in two ways is none. "1,125" may be a thousand or one and an eighth.
"""

import re
from enum import StrEnum

from bot.translators.folding import fold


class Blank(StrEnum):
    """What a phrase leaves open; the value is the variable's name in its file."""

    NUMBER = "number"
    TIME = "time"


_FRACTION = "[\u00bc-\u00be\u2150-\u215e]"
# A day is written as it can be read in one way alone.
_DAY = r"20\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])"
_CLOCK = (
    r"(?:1[0-2]|0?[1-9])(?:[:.][0-5]\d)? ?[ap](?:\.m\.?|m)"
    r"|(?:[01]?\d|2[0-3])[:.][0-5]\d|24[:.]00"
    r"|(?:[01]?\d|2[0-3]) ?h(?: ?[0-5]\d)?"
)
# Of folded texts: digits are ASCII, letters small.
PATTERNS = {
    Blank.NUMBER: rf"\d{{1,5}}(?:[.,]\d{{1,2}})?|\d{{0,3}}{_FRACTION}",
    Blank.TIME: rf"(?:{_DAY} )?(?:{_CLOCK})",
}
_WHOLE = {blank: re.compile(pattern) for blank, pattern in PATTERNS.items()}


def read_value(blank: Blank, text: str) -> str | None:
    """Return what fills the blank, in ASCII digits; None for anything else."""
    value = fold(text)
    return value if _WHOLE[blank].fullmatch(value) else None
