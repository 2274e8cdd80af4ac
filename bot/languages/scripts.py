"""Scripts: which letters of a text can be seen, and in which script most of them are."""

import functools
import re
import unicodedata
from collections import Counter, defaultdict

# What carries no language: links, addresses, @names, /commands and #tags.
_NO_LANGUAGE = re.compile(
    r"(?:https?://|www\.|t\.me/)\S+|\S+@\S+\.\S+|(?<!\w)[@/#]\w+", re.IGNORECASE
)
# Letters by Unicode's category that show nothing: Hangul's fillers and Khmer's inherent vowels.
INVISIBLE = re.compile("[\u115f\u1160\u3164\uffa0\u17b4\u17b5]")
# Marks, embeddings and isolates that set the direction of the text beside them, and show nothing.
_DIRECTIONS = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")

# Apostrophes, hyphens, and the joiner of Persian.
_WITHIN_WORDS = re.compile("['\u2019\u02bb\u200c-]")

# A letter of these says more than one of an alphabet: names in Latin letters stand beside them.
_WEIGHTS = {
    "han": 3.0,
    "kana": 3.0,
    "hangul": 3.0,
    "ethiopic": 2.0,
    "thai": 1.5,
    "lao": 1.5,
    "khmer": 1.5,
    "myanmar": 1.5,
    "tibetan": 1.5,
    "devanagari": 1.5,
    "bengali": 1.5,
    "gurmukhi": 1.5,
    "gujarati": 1.5,
    "oriya": 1.5,
    "tamil": 1.5,
    "telugu": 1.5,
    "kannada": 1.5,
    "malayalam": 1.5,
    "sinhala": 1.5,
}
_NAMES = {
    "cjk": "han",
    "ideographic": "han",
    "hiragana": "kana",
    "katakana": "kana",
    "katakana-hiragana": "kana",
}

# ISO 15924's codes of scripts in which Weft has no language.
_CODES = {
    "armenian": "Armn",
    "bengali": "Beng",
    "ethiopic": "Ethi",
    "georgian": "Geor",
    "greek": "Grek",
    "gujarati": "Gujr",
    "gurmukhi": "Guru",
    "hebrew": "Hebr",
    "javanese": "Java",
    "kannada": "Knda",
    "khmer": "Khmr",
    "lao": "Laoo",
    "malayalam": "Mlym",
    "mongolian": "Mong",
    "myanmar": "Mymr",
    "oriya": "Orya",
    "sinhala": "Sinh",
    "syriac": "Syrc",
    "tamil": "Taml",
    "telugu": "Telu",
    "thaana": "Thaa",
    "tibetan": "Tibt",
    "tifinagh": "Tfng",
}
UNKNOWN = "und"
"""An undetermined language (BCP 47)."""


def unknown_in(script: str) -> str:
    """Return the BCP 47 tag of an undetermined language in this script: "und-Beng", or "und"."""
    return f"{UNKNOWN}-{_CODES[script]}" if script in _CODES else UNKNOWN


def without_directions(text: str) -> str:
    """Remove the invisible marks that set a direction, so that texts can be compared."""
    return _DIRECTIONS.sub("", text)


def letters_only(text: str) -> str:
    """Remove links, digits, signs and invisible letters; make compatibility forms ordinary ones."""
    plain = unicodedata.normalize("NFKC", INVISIBLE.sub("", _NO_LANGUAGE.sub(" ", text)))
    kept = (
        c if unicodedata.category(c)[0] in "LM" or _WITHIN_WORDS.match(c) else " "
        for c in INVISIBLE.sub("", plain)
    )
    return " ".join("".join(kept).split())


def count_letters(words: str) -> int:
    """Count the letters of a text that `letters_only` returned."""
    return sum(letter.isalpha() for letter in words)


@functools.lru_cache(maxsize=8192)
def script_of(letter: str) -> str:
    """Name a letter's script as Unicode's names of characters do: "bengali"; Chinese is "han"."""
    first = unicodedata.name(letter, "").partition(" ")[0].partition("-")[0].lower()
    return _NAMES.get(first, first)


def weigh_scripts(words: str) -> dict[str, float]:
    """Count the letters and vowel signs of each script, those of denser scripts more."""
    weights: defaultdict[str, float] = defaultdict(float)
    for letter, count in Counter(words).items():
        script = script_of(letter)
        if unicodedata.category(letter)[0] in "LM" and script != "combining":
            weights[script] += count * _WEIGHTS.get(script, 1.0)
    return weights


def main_script(words: str) -> str:
    """Name the script that weighs most; kana and han count as one, and the result is "han"."""
    weights = weigh_scripts(words)
    east_asian = weights.pop("kana", 0) + weights.pop("han", 0)
    script, weight = max(weights.items(), key=lambda item: item[1], default=("", 0))
    return "han" if east_asian and east_asian >= weight else script
