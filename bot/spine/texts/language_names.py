"""Languages by their names: in any language that Weft writes, and in themselves (CLDR, by Babel).

Codes are primary subtags (`bn`, `zh`).
"""

import difflib
from functools import cache

from babel import Locale
from babel.core import UnknownLocaleError

from bot.spine.texts import render as texts
from bot.spine.texts.folding import fold

MOST_FOUND = 6
_LONGEST = 40  # characters of a typed name
# Codes of which CLDR uses another for the same language.
_SAME = {"tl": "fil", "no": "nb", "sh": "sr"}
# Names that people use and CLDR does not list so.
_ALSO = {
    "zh": "chinese mandarin 中文 汉语 漢語 普通话 國語 putonghua zhongwen cantonese 广东话 粤语",
    "fa": "farsi فارسی dari",
    "fil": "tagalog pilipino",
    "my": "myanmar burmese မြန်မာစာ",
    "km": "khmer cambodian",
    "ku": "kurdish kurdi kurmanji kurdî",
    "ckb": "sorani سۆرانی کوردی",
    "uz": "uzbek o'zbek o'zbekcha ўзбекча узбек",
    "kk": "kazakh қазақша казак",
    "ky": "kyrgyz kirghiz киргиз",
    "tg": "tajik точики",
    "mn": "mongolian монгол",
    "ms": "malay melayu malaysian",
    "id": "indonesia bahasa",
    "nl": "flemish vlaams",
    "ps": "pashto pushto",
    "am": "amharic",
    "ti": "tigrinya",
    "he": "ivrit",
    "pa": "punjabi ਪੰਜਾਬੀ پنجابی",
    "ne": "nepalese gorkhali",
    "si": "sinhalese",
    "hr": "serbocroatian",
    "sr": "srpski",
    "so": "somali soomaali",
}
# Those offered as buttons, the commoner among foreigners in China first.
OFFERED = (
    *("bn", "ur", "ne", "my", "km", "lo", "ms", "fil", "mn", "kk", "ky", "uz", "tg", "tk"),
    *("az", "nl", "pl", "ro", "cs", "hu", "el", "sv", "fi", "da", "nb", "he", "bg", "sr"),
    *("hr", "sk", "ka", "hy", "be", "lt", "lv", "et", "sq", "ps", "ku", "ckb", "ug", "bo"),
    *("ta", "te", "ml", "kn", "mr", "gu", "pa", "si", "sw", "am", "ti", "om", "so", "ha"),
    *("yo", "ig", "zu", "rw", "ln", "wo", "mg", "ca", "gl", "ht", "jv"),
)
_NONE = frozenset(("und", "mul", "zxx", "root"))  # unknown, several, no language
_TITLES = {"ku": "Kurdî", "nb": "Norsk", "ms": "Bahasa Melayu"}


def is_language(code: str) -> bool:
    """Tell whether CLDR knows a language of this primary subtag."""
    return code not in _NONE and code in Locale("en").languages and texts.primary(code) == code


def own_name(code: str) -> str:
    """Return a language's name in itself; in English where CLDR has no texts in it."""
    if code in _TITLES:
        return _TITLES[code]
    if (locale := texts.find_locale(code)) is not None:
        return texts.own_name(locale)
    try:
        name = Locale.parse(code).get_language_name(code)
    except (UnknownLocaleError, ValueError):
        name = None
    name = name or str(Locale("en").languages.get(code, code))
    return name[:1].title() + name[1:]  # which leaves Georgian as it is


def find(typed: str) -> list[str]:
    """List the languages that a typed name may mean, the likeliest first; one alone is meant.

    A code is no name: "no" and "so" are words. What is near a name, or begins one, is listed too;
    `is_exact` tells the two apart.
    """
    name, names = fold(typed), _names()
    if not 0 < len(name) <= _LONGEST:
        return []
    if name in names:
        return [names[name]]
    alike = [known for known in names if len(name) >= 3 and known.startswith(name)]
    alike += difflib.get_close_matches(name, names, n=MOST_FOUND, cutoff=0.8)
    return list(dict.fromkeys(names[known] for known in alike))[:MOST_FOUND]


def is_exact(typed: str) -> bool:
    """Tell whether these words are a language's very name."""
    return fold(typed) in _names()


@cache
def _names() -> dict[str, str]:
    """Return every folded name with its language; a name that the 18 share is theirs."""
    names: dict[str, str] = {}
    for locale in texts.locales():
        names.setdefault(fold(texts.own_name(locale)), texts.primary(locale))
    for code, listed in _ALSO.items():
        for name in listed.split():
            names.setdefault(fold(name), code)
    for code in OFFERED:
        names.setdefault(fold(own_name(code)), code)
    for locale in texts.locales():
        for code, name in texts.babel_locale(locale).languages.items():
            primary = texts.primary(code)
            names.setdefault(fold(str(name)), _SAME.get(primary, primary))
    return {name: code for name, code in names.items() if name and code not in _NONE}
