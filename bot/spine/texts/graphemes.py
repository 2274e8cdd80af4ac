"""Where a text may be cut: never within what people see as one sign (a subset of UAX #29)."""

import unicodedata

_JOINER = "\u200d"


def is_border(text: str, place: int) -> bool:
    """Tell whether a text may be cut before the character at this place."""
    if not 0 < place < len(text):
        return True
    before, after = text[place - 1], text[place]
    if _JOINER in (before, after) or unicodedata.category(after)[0] == "M":
        return False
    if _colours_skin(after) or (before, after) == ("\r", "\n"):
        return False
    if _is_half_a_flag(before) and _is_half_a_flag(after):
        return _count_flags_before(text, place) % 2 == 0
    return not _is_jamo(after)


def last_border(text: str, place: int) -> int:
    """Return the last border up to this place; the place itself if there is none."""
    return next((at for at in range(place, 0, -1) if is_border(text, at)), place)


def _colours_skin(character: str) -> bool:
    return "\U0001f3fb" <= character <= "\U0001f3ff"


def _is_half_a_flag(character: str) -> bool:
    return "\U0001f1e6" <= character <= "\U0001f1ff"


def _count_flags_before(text: str, place: int) -> int:
    start = place
    while start and _is_half_a_flag(text[start - 1]):
        start -= 1
    return place - start


def _is_jamo(character: str) -> bool:
    """Tell whether this is a Korean vowel or final that joins the syllable before it."""
    return "\u1160" <= character <= "\u11ff"
