"""Are the models whole, do the translators answer, and which languages have none?"""

import time

from bot import subjects
from bot.cli.checks.result import House, Result, bad, doubtful, good
from bot.cli.opening import staff_languages
from bot.languages.detect import locale_of
from bot.settings import Settings
from bot.spine.texts import render as texts
from bot.spine.texts.render import primary
from bot.translators.chain import Chain
from bot.translators.coverage import survey, unserved_line
from bot.translators.models import find_faults, list_models
from bot.translators.port import Translator, TranslatorDown
from bot.translators.route import PIVOT, Pair

# A sentence that every locale has, without variables.
_SENTENCE = "expected-text"
_NEVER = 1_000_000
_MORE = "`weft models fetch` with the languages wanted, or WEFT_LIBRETRANSLATE_URL"


async def check_models(house: House) -> Result:
    """Read every model's files; none is no fault."""
    folder = house.settings.models_folder
    faults = find_faults(folder, thorough=True)
    if faults:
        return bad(faults, f"`weft models fetch` them again, or delete these folders in {folder}")
    models = list_models(folder)
    if not models:
        return doubtful(f"none in {folder}", _MORE)
    size = sum(model.size for model in models) / 1e6
    return good(f"{len(models)} in {folder}, {size:.0f} MB")


async def check_translators(house: House) -> Result:
    """Let each engine translate a sentence, for models one in each direction."""
    settings = house.settings
    try:
        chain = subjects.translators(settings)
    except ValueError as error:
        return bad(str(error))
    engines = [one for one in chain.translators if getattr(one, "kind", "machine") == "machine"]
    says, faults = [], []
    try:
        for engine in engines:
            said, wrong = await _try_engine(engine, settings)
            says += said
            faults += wrong
    finally:
        await chain.close()
    if faults:
        return bad(faults, "until it answers, staff read the original with phrases")
    if not says:
        return doubtful("the phrase book alone, no machine", _MORE)
    return good("; ".join(says))


async def _try_engine(engine: Translator, settings: Settings) -> tuple[list[str], list[str]]:
    """Return what to say of an engine that answers, and what is wrong with one that doesn't."""
    try:
        pairs = await _pairs_to_try(engine, settings)
    except TranslatorDown as down:
        return [], [f"{engine.name}: {down}"]
    alone = Chain([engine], timeout_seconds=settings.translator_seconds, failures=_NEVER)
    slowest, faults = 0.0, []
    for source, target in pairs:
        sentence = texts.plain(locale_of(source), _SENTENCE)
        begun = time.monotonic()
        try:
            await alone.translate(sentence, source=source, target=target)
        except TranslatorDown as down:
            faults.append(f"{source} → {target}: {down}")
        slowest = max(slowest, time.monotonic() - begun)
    if faults or not pairs:
        return [], faults
    return [f"{engine.name} answers ({len(pairs)} directions, {slowest:.1f} s at most)"], []


async def _pairs_to_try(engine: Translator, settings: Settings) -> list[Pair]:
    """Choose all directions of models, and of a service those between the staff and English."""
    house = primary(settings.language)
    other = PIVOT if house != PIVOT else "zh"
    wanted = [(house, other), (other, house)]
    if not hasattr(engine, "offered"):
        return wanted
    offered: frozenset[Pair] = await engine.offered()
    if getattr(engine, "pivots", False):
        return sorted(offered)
    return [pair for pair in wanted if pair in offered] or sorted(offered)[:1]


async def check_languages(house: House) -> Result:
    """Tell which languages no machine translates for the staff."""
    staff = await staff_languages(house.settings)
    try:
        chain = subjects.translators(house.settings)
    except ValueError as error:
        return bad(str(error))
    try:
        done = await survey(chain.translators, staff=staff)
    finally:
        await chain.close()
    line = unserved_line(done.languages)
    if line:
        return doubtful(line.removeprefix("languages "), f"`weft models list` shows each; {_MORE}")
    if done.away:
        return doubtful(f"not known while a translator is away: {'; '.join(done.away)}")
    return good(f"all have a translator (staff: {', '.join(sorted(staff))})")
