"""Are the texts of all locales and the phrase book whole?"""

from bot.cli.checks.result import House, Result, bad, good
from bot.spine.texts import render as texts
from bot.spine.texts.files import BrokenTexts, find_gaps
from bot.translators.phrasebook import PhraseBook

_ADVICE = "mend the file, or take it from this version's release again"


async def check_locales(_house: House) -> Result:
    """Parse every Fluent file and compare each locale with English."""
    try:
        texts.load_all()
        gaps = find_gaps(texts.FOLDER, like=texts.FALLBACK)
    except BrokenTexts as broken:
        return bad(str(broken), _ADVICE)
    if gaps:
        return bad(gaps, _ADVICE)
    return good(f"{len(texts.locales())}, whole")


async def check_phrases(_house: House) -> Result:
    """Read the phrase book."""
    try:
        PhraseBook(texts.FOLDER)
    except ValueError as error:
        return bad(str(error), _ADVICE)
    return good("can be read")
