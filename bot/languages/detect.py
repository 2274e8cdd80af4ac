"""Detect the language of a text.

Rules on scripts and letters settle many texts at once; lingua gives likelihoods for the rest.
Bayes' rule weighs them with the prior (what is known of the person), less the longer the text is.
Below `SURE` the guess names no language, and the caller keeps the one it has.

Codes are Weft's own: 18 languages, "zh" for every kind of Chinese. A locale is a folder of texts.
Figures: docs/languages.md.
"""

import functools
import math
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from bot.languages.neighbours import is_in_digits, is_neighbour, is_ours
from bot.languages.rules import by_rules
from bot.languages.scripts import UNKNOWN, count_letters, letters_only, main_script, unknown_in

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

OTHER = "xx"
"""Whatever is none of the 18, among the likelihoods and priors."""

# Scripts in which Weft has a language, and those that it shares with languages that Weft lacks.
OUR_SCRIPTS = frozenset(("latin", "cyrillic", "arabic", "devanagari", "thai", "hangul", "han"))
SHARED_SCRIPTS = frozenset(("latin", "cyrillic", "arabic", "devanagari"))

SURE = 0.90
"""The posterior from which a guess names its language."""

Prior = Mapping[str, float] | Sequence[str]
"""A weight for each language, or languages in order of trust (the first gets most)."""

_FIRST_SHARE = 0.85
_FLOOR = 0.002
"""Prior of a language that nobody mentioned: never zero, as people do write in other languages."""
_OTHERS_FLOOR, _OTHERS_UNKNOWN = 0.004, 0.2
"""Prior of all languages that are not ours together: something is known of the person, or not."""
_SURELY_OTHER = 0.8
"""The posterior of all others from which a text counts as in none of the 18."""
_SPREAD = 1e-4
_OURS_AFTER_ALL = 0.02
_SURE_OF_OTHERS, _LETTERS_OF_A_SENTENCE = 0.97, 12
_IN_DIGITS = 0.9
"""How surely digits within words say that a text is in none of the 18."""
# Languages whose short words look like everybody's, and that few people in a city write.
_RARE = frozenset(
    ["cy", "eo", "eu", "ga", "is", "la", "lg", "mi", "sn", "so", "st", "tn", "ts", "xh", "yo", "zu"]
)
_RARE_WEIGHT = 0.1
_FIRST_TEXTS = ("gate", "да", "باب", "दिन")
"""A word in each of the scripts for which lingua is asked."""
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
    other: str | None = None
    """Where it seems to be none of the 18: "und", or with its script "und-Beng" (BCP 47)."""

    @property
    def named(self) -> str | None:
        """The language, or that it is none of the 18; None where it could be one."""
        return self.language or self.other


class Detection(Protocol):
    """What both detectors offer."""

    def detect(self, text: str, *, prior: Prior = ()) -> Guess:
        """Guess the language of a text; without letters it is None with the posterior 0."""
        ...

    def warm(self) -> None:
        """Load the models before the first text: half a second, several for lingua's full ones."""
        ...


def detector_named(name: str, *, preload: bool = False) -> Detection:
    """Return the detector of a setting: "lingua" (with our rules) or "langdetect".

    `preload` takes lingua's full models (1.3 GB). Raises ValueError for another name.
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


def is_known(language: str) -> bool:
    """Tell whether a language is one of the 18, and not "und" or another's code."""
    return language in LANGUAGES


class Detector:
    """Rules, then lingua, then Bayes."""

    def __init__(self, *, preload: bool = False) -> None:
        self._preload = preload
        self._lingua: LanguageDetector | None = None

    def warm(self) -> None:
        # lingua loads a language's model with the first text in its script.
        for text in _FIRST_TEXTS:
            self._by_lingua(text)

    def detect(self, text: str, *, prior: Prior = ()) -> Guess:
        has_digits = is_in_digits(text[:_READ])
        return _guess(text, prior, lambda *found: self._likelihoods(*found, has_digits=has_digits))

    def _likelihoods(self, script: str, words: str, *, has_digits: bool) -> dict[str, float]:
        settled = by_rules(script, words)
        if script not in SHARED_SCRIPTS:
            return settled or {}
        modelled = self._by_lingua(words)
        ours = {la: value for la, value in modelled.items() if la in LANGUAGES}
        total = sum(ours.values())
        others = sum(
            value * (_RARE_WEIGHT if la in _RARE else 1.0)
            for la, value in modelled.items()
            if la not in LANGUAGES
        )
        others /= (total + others) or 1.0
        if script == "latin" and has_digits:
            others = max(others, _IN_DIGITS)
        if strange := is_neighbour(script, words):
            others = max(others, strange)
        elif is_ours(script, words) and not _is_surely_other(others, script, words):
            others *= _OURS_AFTER_ALL
        if settled is None:
            settled = {la: value / (total or 1.0) for la, value in ours.items()}
        return {la: value * (1 - others) for la, value in settled.items()} | {OTHER: others}

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
        return _guess(text, prior, lambda script, words: _by_langdetect(words))


DEFAULT: Detection = Detector()
"""For callers that are given no other. It loads nothing before its first text."""


def _is_surely_other(others: float, script: str, words: str) -> bool:
    """Tell whether the models know better: Russian's letters are Kazakh's and Belarusian's too."""
    is_sentence = count_letters(words) >= _LETTERS_OF_A_SENTENCE
    return script == "cyrillic" and is_sentence and others >= _SURE_OF_OTHERS


def _guess(
    text: str, prior: Prior, likelihoods: Callable[[str, str], Mapping[str, float]]
) -> Guess:
    """Guess by what a detector says of a text's script and words."""
    words = letters_only(text[:_READ])
    length = count_letters(words)
    if not length:
        return Guess(None, 0.0)
    script = main_script(words)
    if script not in OUR_SCRIPTS:
        return Guess(None, 0.0, other=unknown_in(script))
    return _posterior(likelihoods(script, words), prior, length)


def _posterior(likelihoods: Mapping[str, float], prior: Prior, length: int) -> Guess:
    """Apply Bayes' rule over all languages; `length` is in letters."""
    believed = _normal_prior(prior)
    weight = _prior_weight(length)
    spread = max(0.0, 1 - sum(likelihoods.values())) / len(LANGUAGES) + _SPREAD
    scores = {
        la: (likelihoods.get(la, 0.0) + spread) * share**weight for la, share in believed.items()
    }
    best = max(LANGUAGES, key=lambda la: scores[la])
    total = sum(scores.values())
    probability = scores[best] / total
    other = UNKNOWN if scores[OTHER] / total >= _SURELY_OTHER else None
    return Guess(best if probability >= SURE else None, probability, best, other)


def _prior_weight(length: int) -> float:
    """Weigh the prior: 1 for a word, falling with the logarithm of the length (in letters)."""
    fall = (1 - _LEAST_WEIGHT) * math.log(max(length, 4) / 4) / math.log(_LONG_TEXT / 4)
    return max(_LEAST_WEIGHT, 1 - fall)


def _normal_prior(prior: Prior) -> Mapping[str, float]:
    """Return every language's share, floor included; all that are not ours share one, OTHER."""
    if isinstance(prior, Mapping):
        return _shares(tuple(prior.items()))
    ranked = dict.fromkeys(la if la in LANGUAGES else OTHER for la in prior)
    return _shares(
        tuple((la, _FIRST_SHARE * (1 - _FIRST_SHARE) ** rank) for rank, la in enumerate(ranked))
    )


@functools.lru_cache(maxsize=1024)
def _shares(weights: tuple[tuple[str, float], ...]) -> Mapping[str, float]:
    prior = dict(weights)
    given = {la: max(prior.get(la, 0.0), 0.0) for la in (*LANGUAGES, OTHER)}
    total = sum(given.values())
    if not total:
        ours = (1 - _OTHERS_UNKNOWN) / len(LANGUAGES)
        return dict.fromkeys(LANGUAGES, ours) | {OTHER: _OTHERS_UNKNOWN}
    floors = dict.fromkeys(LANGUAGES, _FLOOR) | {OTHER: _OTHERS_FLOOR}
    left = 1 - sum(floors.values())
    return {la: floors[la] + left * share / total for la, share in given.items()}


def _build_lingua(*, accurate: bool) -> "LanguageDetector":
    """Build lingua's detector. Imports it here: a process that detects nothing doesn't load it."""
    from lingua import LanguageDetectorBuilder

    builder = LanguageDetectorBuilder.from_all_languages()
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
