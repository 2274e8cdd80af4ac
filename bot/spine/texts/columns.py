"""How wide a text stands on a screen, in columns: two for East Asian signs and emoji."""

import unicodedata

CUT = "…"


def columns(text: str) -> int:
    """Count the columns of a text; marks upon a letter take none."""
    return sum(map(_columns_of, text))


def shorten(text: str, most: int) -> str:
    """Return the text if it fits in that many columns, else its beginning and a mark."""
    if columns(text) <= most:
        return text
    kept, width = "", columns(CUT)
    for sign in text:
        width += _columns_of(sign)
        if width > most:
            break
        kept += sign
    return kept.rstrip() + CUT


def _columns_of(sign: str) -> int:
    if sign == "\ufe0f":  # makes a narrow sign an emoji
        return 1
    if unicodedata.category(sign) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(sign) in "WF" else 1
