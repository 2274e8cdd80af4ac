"""Compared forms of texts: what people type differently and mean as the same made equal."""

import itertools
import unicodedata

# Letters and signs that keyboards write for each other. None removes the sign.
_ALIKE: dict[int, str | None] = {
    **dict.fromkeys((0x60, 0xB4, 0x2018, 0x2019, 0x2032, 0x2B9, 0x2BC), "'"),
    0x66B: ".",  # the Arabic decimal sign
    0x131: "i",  # Turkish
    0x307: None,  # the dot that its upper-case I leaves behind
}
_LETTERS_ALIKE: dict[int, str | None] = {
    0x111: "d",  # Vietnamese
    0xF8: "o",
    0x142: "l",
    0x671: "\u0627",  # Arabic script: alef
    **dict.fromkeys((0x649, 0x6CC), "\u064a"),  # ya
    0x629: "\u0647",  # ha
    0x6A9: "\u0643",  # kaf
    0x640: None,  # stretching
}
# Accents on Latin and Cyrillic letters, and the vowel signs of Arabic. What marks a vowel in
# Hindi or Thai, or a voiced sound in Japanese, is no accent.
_ACCENTS = frozenset((*range(0x300, 0x370), *range(0x64B, 0x660), 0x670))


def fold(text: str) -> str:
    """Make case, spaces, digits of any script, compatibility forms and apostrophes equal.

    What nobody sees goes. Fractions and raised digits stay as they are: NFKC would make eleven
    halves of 1½, and 52 of 5².
    """
    seen = (sign for sign in text if unicodedata.category(sign) != "Cf")
    runs = itertools.groupby(seen, key=lambda sign: unicodedata.category(sign) == "No")
    level = "".join(
        "".join(run) if is_odd_number else _compatible("".join(run)) for is_odd_number, run in runs
    )
    return " ".join("".join(map(_as_ascii_digit, level)).split())


def fold_accents(text: str) -> str:
    """Return the folded form without accents, for searching."""
    apart = unicodedata.normalize("NFD", fold(text))
    plain = "".join(sign for sign in apart if ord(sign) not in _ACCENTS)
    return unicodedata.normalize("NFC", plain).translate(_LETTERS_ALIKE)


def part(folded: str) -> tuple[str, str, str]:
    """Split a folded text into the marks before its words, the words, and the marks behind."""
    is_mark = [unicodedata.category(sign)[0] in "PZS" for sign in folded]
    first = next((i for i, mark in enumerate(is_mark) if not mark), len(folded))
    last = next((i for i in range(len(folded), first, -1) if not is_mark[i - 1]), first)
    return folded[:first], folded[first:last], folded[last:]


def _compatible(run: str) -> str:
    folded = unicodedata.normalize("NFKC", run).casefold().translate(_ALIKE)
    return unicodedata.normalize("NFKC", folded)


def _as_ascii_digit(sign: str) -> str:
    return str(unicodedata.digit(sign)) if sign.isdecimal() else sign
