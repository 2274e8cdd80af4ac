"""Detect the language of a text.

Rules on scripts and letters settle many texts at once; lingua gives likelihoods for the rest.
Bayes' rule weighs them with the prior (what is known of the person), less the longer the text is.
Below `SURE` the guess names no language, and the caller keeps the one it has.

Codes are Weft's own: 18 languages, "zh" for every kind of Chinese. A locale is a folder of texts.
Figures: bench/detection.md.
"""

import functools
import math
import re
import unicodedata
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from lingua import LanguageDetector

LANGUAGES = (
    "zh",
    "en",
    "ja",
    "ko",
    "ru",
    "fr",
    "es",
    "pt",
    "de",
    "it",
    "ar",
    "fa",
    "hi",
    "vi",
    "th",
    "id",
    "tr",
    "uk",
)

SURE = 0.90
"""The posterior from which a guess names its language."""

Prior = Mapping[str, float] | Sequence[str]
"""A weight for each language, or languages in order of trust (the first gets most)."""

_FIRST_SHARE = 0.85
_FLOOR = 0.002
"""Prior of a language that nobody mentioned: never zero, as people do write in other languages."""
_READ = 1000
"""Characters of a text that are read; more would only cost time."""
_LONG_TEXT = 60
"""Letters from which the prior weighs least."""
_LEAST_WEIGHT = 0.35


@dataclass(frozen=True)
class Guess:
    """A language, or None when unsure, and how probable the best one is (0 to 1)."""

    language: str | None
    posterior: float
    best: str | None = None
    """The likeliest language even when unsure: for the button that is offered, not for routing."""


class Detection(Protocol):
    """What both detectors offer."""

    def detect(self, text: str, *, prior: Prior = ()) -> Guess:
        """Guess the language of a text; without letters it is None with the posterior 0."""
        ...

    def warm(self) -> None:
        """Load the models before the first text: 0.1 seconds, or several for lingua's full ones."""
        ...


def detector_named(name: str, *, preload: bool = False) -> Detection:
    """Return the detector of a setting: "lingua" (with our rules) or "langdetect".

    `preload` takes lingua's full models (400 MB). Raises ValueError for another name.
    """
    if name == "lingua":
        return Detector(preload=preload)
    if name == "langdetect":
        return LangdetectDetector()
    raise ValueError(f"no detector is called {name!r}; there are lingua and langdetect")


def locale_of(language: str) -> str:
    """Return the locale whose texts a speaker of the language reads."""
    return "zh-Hans" if language == "zh" else language


def language_of(locale: str | None) -> str | None:
    """Return Weft's language for a locale or Telegram's `language_code` (pt-BR, zh-hans).

    None if it is not one of the 18.
    """
    code = (locale or "").replace("_", "-").split("-")[0].lower()
    code = {"in": "id", "cmn": "zh", "yue": "zh"}.get(code, code)
    return code if code in LANGUAGES else None


class Detector:
    """Rules, then lingua, then Bayes."""

    def __init__(self, *, preload: bool = False) -> None:
        self._preload = preload
        self._lingua: LanguageDetector | None = None

    def warm(self) -> None:
        self._loaded()

    def detect(self, text: str, *, prior: Prior = ()) -> Guess:
        words = letters_only(text[:_READ])
        length = sum(c.isalpha() for c in words)
        if not length:
            return Guess(None, 0.0)
        return _posterior(by_rules(words) or self._by_lingua(words), prior, length)

    def _by_lingua(self, words: str) -> dict[str, float]:
        values = self._loaded().compute_language_confidence_values(words)
        return {v.language.iso_code_639_1.name.lower(): v.value for v in values}

    def _loaded(self) -> "LanguageDetector":
        if self._lingua is None:
            self._lingua = _build_lingua(accurate=self._preload)
        return self._lingua


class LangdetectDetector:
    """langdetect limited to our languages: slower and weaker on short texts, but pure Python."""

    def warm(self) -> None:
        _langdetect_factory()

    def detect(self, text: str, *, prior: Prior = ()) -> Guess:
        words = letters_only(text[:_READ])
        length = sum(c.isalpha() for c in words)
        if not length:
            return Guess(None, 0.0)
        return _posterior(_by_langdetect(words), prior, length)


DEFAULT: Detection = Detector()
"""For callers that are given no other. It loads nothing before its first text."""

# Links, addresses, @names, /commands and #tags belong to no language. Latin names inside other
# scripts stay: they are outweighed.
_NO_LANGUAGE = re.compile(
    r"(?:https?://|www\.|t\.me/)\S+|\S+@\S+\.\S+|(?<!\w)[@/#]\w+", re.IGNORECASE
)


def letters_only(text: str) -> str:
    """Return the text without links, digits and signs.

    Compatibility forms (full-width, presentation forms) become ordinary letters.
    """
    plain = unicodedata.normalize("NFKC", _NO_LANGUAGE.sub(" ", text))
    kept = (
        c if unicodedata.category(c)[0] in "LM" or c in "'\u2019-\u200c" else " " for c in plain
    )
    return " ".join("".join(kept).split())


_SCRIPTS = {
    "kana": re.compile(r"[\u3041-\u3096\u30a1-\u30fa]"),
    "han": re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]"),
    "hangul": re.compile(r"[\u1100-\u11ff\u3131-\u318e\uac00-\ud7a3]"),
    "thai": re.compile(r"[\u0e01-\u0e5b]"),
    "devanagari": re.compile(r"[\u0900-\u097f]"),
    "arabic": re.compile(r"[\u0620-\u064a\u066e-\u06d3]"),
    "cyrillic": re.compile(r"[\u0400-\u04ff]"),
    "latin": re.compile(r"[A-Za-z\u00c0-\u024f\u1e00-\u1eff]"),
}
_WEIGHTS = {"kana": 3.0, "han": 3.0, "hangul": 3.0, "thai": 1.5, "devanagari": 1.5}
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


def by_rules(words: str) -> dict[str, float] | None:
    """Return likelihoods by script and letters, or None if they settle nothing.

    What is missing to 1 is spread over all languages by the caller.
    """
    counts = Counter({name: len(p.findall(words)) for name, p in _SCRIPTS.items()})
    weights = {name: count * _WEIGHTS.get(name, 1.0) for name, count in counts.items()}
    east_asian = weights["kana"] + weights["han"]
    script = max(weights, key=lambda name: weights[name])
    if script in ("kana", "han") or east_asian > weights[script]:
        return _chinese_or_japanese(words, counts)
    if script in _ONE_LANGUAGE:
        return {_ONE_LANGUAGE[script]: 0.995}
    if script == "arabic":
        return _arabic_or_persian(words)
    if script == "cyrillic":
        return _russian_or_ukrainian(words)
    return None


def _chinese_or_japanese(words: str, counts: Counter[str]) -> dict[str, float]:
    """Tell Chinese from Japanese: kana mean Japanese.

    One kana alone does not: shop signs in China borrow the particle "no".
    """
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


def _posterior(likelihoods: Mapping[str, float], prior: Prior, length: int) -> Guess:
    """Apply Bayes' rule over all languages; `length` is in letters."""
    believed = _normal_prior(prior)
    weight = _prior_weight(length)
    spread = max(0.0, 1 - sum(likelihoods.values())) / len(LANGUAGES) + 1e-6
    scores = {la: (likelihoods.get(la, 0.0) + spread) * believed[la] ** weight for la in LANGUAGES}
    best = max(scores, key=lambda la: scores[la])
    probability = scores[best] / sum(scores.values())
    return Guess(best if probability >= SURE else None, probability, best)


def _prior_weight(length: int) -> float:
    """Weigh the prior: 1 for a word, falling with the logarithm of the length (in letters)."""
    fall = (1 - _LEAST_WEIGHT) * math.log(max(length, 4) / 4) / math.log(_LONG_TEXT / 4)
    return max(_LEAST_WEIGHT, 1 - fall)


def _normal_prior(prior: Prior) -> Mapping[str, float]:
    """Return every language's share, floor included; other languages are ignored."""
    if isinstance(prior, Mapping):
        return _shares(tuple(prior.items()))
    ranked = dict.fromkeys(la for la in prior if la in LANGUAGES)
    return _shares(
        tuple((la, _FIRST_SHARE * (1 - _FIRST_SHARE) ** rank) for rank, la in enumerate(ranked))
    )


@functools.lru_cache(maxsize=1024)
def _shares(weights: tuple[tuple[str, float], ...]) -> Mapping[str, float]:
    prior = dict(weights)
    given = {la: max(prior.get(la, 0.0), 0.0) for la in LANGUAGES}
    total = sum(given.values())
    if not total:
        return dict.fromkeys(LANGUAGES, 1 / len(LANGUAGES))
    left = 1 - _FLOOR * len(LANGUAGES)
    return {la: _FLOOR + left * share / total for la, share in given.items()}


def _build_lingua(*, accurate: bool) -> "LanguageDetector":
    """Build lingua's detector. Imports it here: a process that detects nothing doesn't load it."""
    from lingua import Language, LanguageDetectorBuilder

    ours = [
        language for language in Language.all() if language.iso_code_639_1.name.lower() in LANGUAGES
    ]
    builder = LanguageDetectorBuilder.from_languages(*ours)
    if accurate:
        return builder.with_preloaded_language_models().build()
    return builder.with_low_accuracy_mode().build()


def _by_langdetect(words: str) -> dict[str, float]:
    from langdetect.lang_detect_exception import LangDetectException

    detector = _langdetect_factory().create()
    # Its sampling is random: without a seed the same text may change its language.
    detector.seed = 0
    detector.append(words)
    try:
        guesses = detector.get_probabilities()
    except LangDetectException:
        return {}
    likelihoods: Counter[str] = Counter()
    for guess in guesses:
        likelihoods[guess.lang.split("-")[0]] += guess.prob
    return dict(likelihoods)


@functools.cache
def _langdetect_factory():  # type: ignore[no-untyped-def]
    """Load the profiles of our languages only.

    With all 55 of them, short texts are taken for languages that nobody here speaks.
    """
    from pathlib import Path

    import langdetect
    from langdetect.detector_factory import DetectorFactory

    folder = Path(langdetect.__file__).parent / "profiles"
    wanted = sorted(p for p in folder.iterdir() if p.name.split("-")[0] in LANGUAGES)
    factory = DetectorFactory()  # type: ignore[no-untyped-call]
    profiles = [profile.read_text(encoding="utf-8") for profile in wanted]
    factory.load_json_profile(profiles)  # type: ignore[no-untyped-call]
    return factory
