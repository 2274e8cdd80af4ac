"""Tell siblings within a script by their letters: Chinese and Japanese, Arabic and Persian,
Russian and Ukrainian.
"""

import re
from collections import Counter

from bot.languages.scripts import script_of

_ONE_LANGUAGE = {"hangul": "ko", "thai": "th", "devanagari": "hi"}

_PERSIAN = re.compile("[\u067e\u0686\u0698\u06af]")  # pe, che, zhe, gaf
_PERSIAN_KEYBOARD = re.compile("[\u06a9\u06cc]")  # kaf and ye as Persian keyboards write them
_ARABIC = re.compile("[\u0629\u0649\u0625\u0623\u064b]")  # te marbuta, alef maqsura, hamzas, tanwin
_UKRAINIAN = re.compile("[\u0456\u0457\u0454\u0491]", re.IGNORECASE)
_RUSSIAN = re.compile("[\u044b\u044d\u044a\u0451]", re.IGNORECASE)
# Forms that only Japan writes (in words such as "spirit", "station", "to sell"), for texts
# without kana.
_JAPANESE_FORMS = re.compile(
    "[\u6c17\u99c5\u58f2\u7a76\u5186\u56f3\u5e83\u5bfe\u767a\u5c02\u51e6\u8fbc\u50cd"
    "\u5ce0\u7551\u6ca2\u685c\u6b8b\u695c\u6e08\u7d4c\u8aad\u5909\u5b9f\u5405]"
)
# Everyday forms that only Chinese writes (of "you", "very", "this", of plurals and questions).
_CHINESE_FORMS = re.compile(
    "[\u4f60\u60a8\u5f88\u5417\u55ce\u4eec\u5011\u8fd9\u9019\u4e48\u5427\u5462\u554a\u54ea"
    "\u5979\u7ed9\u8ba9\u8fd8\u6ca1\u8bf7\u8c22\u8bf4\u8c01\u9ebc\u55ba\u5514\u54cb]"
)
_MOST_HAN_WITHOUT_KANA = 6
_OPEN_JAPANESE = 0.12


def by_rules(script: str, words: str) -> dict[str, float] | None:
    """Return likelihoods by script and letters, or None if they settle nothing.

    What is missing to 1 is spread over all languages by the caller.
    """
    if script == "han":
        return _chinese_or_japanese(words)
    if script in _ONE_LANGUAGE:
        return {_ONE_LANGUAGE[script]: 0.995}
    if script == "arabic":
        return _arabic_or_persian(words)
    if script == "cyrillic":
        return _russian_or_ukrainian(words)
    return None


def _chinese_or_japanese(words: str) -> dict[str, float]:
    """Tell Chinese from Japanese: kana mean Japanese.

    One kana alone does not: shop signs in China borrow the particle "no".
    """
    counts = Counter(map(script_of, words))
    borrowed = (
        words.count("\u306e") == counts["kana"] == 1 and counts["han"] >= _MOST_HAN_WITHOUT_KANA
    )
    if counts["kana"] and not borrowed:
        return {"ja": 0.995}
    if _JAPANESE_FORMS.search(words):
        return {"ja": 0.95, "zh": 0.05}
    if _CHINESE_FORMS.search(words):
        return {"zh": 0.99, "ja": 0.01}
    japanese = _OPEN_JAPANESE if counts["han"] <= _MOST_HAN_WITHOUT_KANA else 0.01
    return {"zh": 1 - japanese, "ja": japanese}


def _arabic_or_persian(words: str) -> dict[str, float] | None:
    if _PERSIAN.search(words):
        return {"fa": 0.995}
    persian, arabic = len(_PERSIAN_KEYBOARD.findall(words)), len(_ARABIC.findall(words))
    if persian and not arabic:
        return {"fa": 0.98, "ar": 0.02}
    if arabic and not persian and "\u0629" in words:
        return {"ar": 0.98, "fa": 0.02}
    return None


def _russian_or_ukrainian(words: str) -> dict[str, float] | None:
    ukrainian, russian = len(_UKRAINIAN.findall(words)), len(_RUSSIAN.findall(words))
    if bool(ukrainian) == bool(russian):
        return None
    return {"uk": 0.995} if ukrainian else {"ru": 0.995}
