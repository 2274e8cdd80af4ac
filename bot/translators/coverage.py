"""Which languages are served with which language of the staff, and how: direct, by a detour, or
by phrases alone.

Languages are Weft's codes (bot.languages). The detour is the one that the engine itself takes
(bot.translators.route); the chain never joins two engines.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from bot.languages.detect import LANGUAGES
from bot.translators.port import Translator, TranslatorDown
from bot.translators.route import Pair, route


class Way(StrEnum):
    """How a text gets from one language into another, the best first."""

    DIRECT = "direct"
    THROUGH_ENGLISH = "through English"
    UNSURE = "not known"  # only a call tells: a public service, or a server that is away
    PHRASES = "phrases only"
    NONE = "nothing"


_RANK = {way: rank for rank, way in enumerate(Way)}
MACHINE = frozenset({Way.DIRECT, Way.THROUGH_ENGLISH, Way.UNSURE})


@dataclass(frozen=True)
class Engine:
    """What an engine offers. `pairs` is None where only a call tells; `pivots`: through English."""

    name: str
    pairs: frozenset[Pair] | None
    pivots: bool = False


@dataclass(frozen=True)
class Ways:
    """The two directions between a language and a language of the staff."""

    to_staff: Way
    from_staff: Way


@dataclass(frozen=True)
class Coverage:
    """How one language is served with one language of the staff.

    `best` is over all engines; `engines` has those alone that have something for the two.
    """

    language: str
    staff: str
    best: Ways
    engines: Mapping[str, Ways] = field(default_factory=dict)


def coverage(
    engines: Sequence[Engine],
    *,
    staff: Collection[str],
    phrases: Collection[str],
    languages: Sequence[str] = LANGUAGES,
) -> list[Coverage]:
    """Tell how each language is served with each of the staff's, in the order of `languages`.

    `phrases` are the languages of the phrase book.
    """
    return [
        _between(engines, language, reader, phrases)
        for reader in sorted(staff, key=languages.index)
        for language in languages
        if language != reader
    ]


def _between(
    engines: Sequence[Engine], language: str, staff: str, phrases: Collection[str]
) -> Coverage:
    by_engine = {
        engine.name: Ways(_way(engine, language, staff), _way(engine, staff, language))
        for engine in engines
    }
    least = Way.PHRASES if language in phrases and staff in phrases else Way.NONE
    best = Ways(
        min((least, *(ways.to_staff for ways in by_engine.values())), key=_rank),
        min((least, *(ways.from_staff for ways in by_engine.values())), key=_rank),
    )
    serving = {
        name: ways
        for name, ways in by_engine.items()
        if ways.to_staff in MACHINE or ways.from_staff in MACHINE
    }
    return Coverage(language, staff, best, serving)


def _way(engine: Engine, source: str, target: str) -> Way:
    if engine.pairs is None:
        return Way.UNSURE
    if not engine.pivots:
        return Way.DIRECT if (source, target) in engine.pairs else Way.NONE
    match len(route(engine.pairs, source, target)):
        case 0:
            return Way.NONE
        case 1:
            return Way.DIRECT
        case _:
            return Way.THROUGH_ENGLISH


def _rank(way: Way) -> int:
    return _RANK[way]


# --- in words -------------------------------------------------------------------------------------


def unserved(covered: Sequence[Coverage]) -> dict[str, dict[str, list[str]]]:
    """Return the languages that no machine serves both ways, by the staff's language and by what
    they have: `{"zh": {"phrases only": ["vi", "th"]}}`.
    """
    lacking: dict[str, dict[str, list[str]]] = {}
    for one in covered:
        if (has := _shortfall(one)) is not None:
            lacking.setdefault(one.staff, {}).setdefault(has, []).append(one.language)
    return lacking


def _shortfall(one: Coverage) -> str | None:
    served = (one.best.to_staff in MACHINE, one.best.from_staff in MACHINE)
    match served:
        case (True, True):
            return None
        case (True, False):
            return f"only into {one.staff}"
        case (False, True):
            return f"only from {one.staff}"
        case _:
            return str(one.best.to_staff)


def unserved_line(covered: Sequence[Coverage]) -> str:
    """Say in one line which languages no machine serves; empty if all are served.

    "languages without translator: vi, th (phrases only)"; by the staff's languages if they differ.
    """
    lacking = unserved(covered)
    if not lacking:
        return ""
    readers = {one.staff for one in covered}
    by_words: dict[str, list[str]] = {}
    for staff, ways in lacking.items():
        by_words.setdefault(_list_ways(ways), []).append(staff)
    if len(readers) == 1:
        return f"languages without translator: {next(iter(by_words))}"
    parts = [f"with {', '.join(staff)}: {words}" for words, staff in by_words.items()]
    return f"languages without translator: {'; '.join(parts)}"


def _list_ways(ways: Mapping[str, Sequence[str]]) -> str:
    return "; ".join(f"{', '.join(languages)} ({way})" for way, languages in ways.items())


# --- what an installation has ---------------------------------------------------------------------


@dataclass(frozen=True)
class Survey:
    """How an installation serves each language, and which translators were away when asked."""

    languages: list[Coverage]
    away: list[str]


async def survey(translators: Sequence[Translator], *, staff: Collection[str]) -> Survey:
    """Ask an installation's translators what they offer; a server within its own time limit."""
    engines, away = [], []
    phrases: set[str] = set()
    for translator in translators:
        if getattr(translator, "kind", "machine") == "phrase":
            phrases |= {code for code in LANGUAGES if translator.can(code, code)}
            continue
        pairs: frozenset[Pair] | None = None
        try:
            if hasattr(translator, "offered"):
                pairs = await translator.offered()
        except TranslatorDown as down:
            away.append(f"{translator.name}: {down}")
        engines.append(Engine(translator.name, pairs, getattr(translator, "pivots", False)))
    return Survey(coverage(engines, staff=staff, phrases=phrases), away)
