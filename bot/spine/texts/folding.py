"""Fold typed words, so that case, accents, punctuation and keyboards make no difference.

For names that people search and whole messages that are compared; both sides are folded.
"""

import unicodedata

# Letters of one word that another keyboard types: Persian and Arabic ye and kaf, alef without its
# hamza, Turkish and Vietnamese letters that do not decompose.
_ALIKE = str.maketrans({"ي": "ی", "ى": "ی", "ك": "ک", "ة": "ه", "ـ": None, "ı": "i", "đ": "d"})
_APOSTROPHES = dict.fromkeys((0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x2032, 0x2B9, 0x2BB, 0x2BC))


def fold(text: str) -> str:
    """Return the compared form: "  Can’t COME!" and "cant come" are the same."""
    plain = unicodedata.normalize("NFKC", text).casefold().translate(_APOSTROPHES)
    apart = unicodedata.normalize("NFD", plain).translate(_ALIKE)
    kept = (sign if _is_kept(sign) else "" if _is_accent(sign) else " " for sign in apart)
    return " ".join(unicodedata.normalize("NFC", "".join(kept)).split())


def _is_kept(sign: str) -> bool:
    return unicodedata.category(sign)[0] in "LMN" and not _is_accent(sign)


def _is_accent(sign: str) -> bool:
    """Tell marks that people leave out in haste from vowels, as Hindi and Thai write them."""
    is_shown = unicodedata.category(sign) != "Cf"
    return not is_shown or "\u0300" <= sign <= "\u036f" or "\u064b" <= sign <= "\u065f"
