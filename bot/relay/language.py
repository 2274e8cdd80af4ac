"""Which language an entry is in, and what that means for its case. Pure.

Chosen counts more than the case's, that more than detection with a prior. An unsure detection
keeps what is known and marks it as assumed. An entry that seems to be in none of the 18 is in an
unknown language ("und-Beng"): it is shown as that, is not translated, and never becomes the case's.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from bot.languages import detect as languages
from bot.languages.detect import DEFAULT, Detection
from bot.people.model import Person
from bot.relay.model import Case, Certainty

# The staff's language while an area has no staff yet.
NOBODY_KNOWS = "zh"


@dataclass(frozen=True)
class Recognised:
    """The language of an entry and of its case. `ask`: offer the one tap that corrects it."""

    entry: str
    case: str
    certainty: Certainty
    ask: bool
    likely: str | None = None


def recognise(
    text: str,
    *,
    chosen: str | None,
    current: str | None,
    certainty: Certainty | None,
    prior: Sequence[str],
    detector: Detection = DEFAULT,
) -> Recognised:
    """Decide the language of a resident's text; `current` and `certainty` are the case's.

    An entry that is surely in another language is translated from that one, but one message
    never switches the case.
    """
    trusted = [code for code in (chosen, current, *prior) if code]
    guess = detector.detect(text, prior=trusted)
    fallback = next((code for code in trusted if languages.is_known(code)), "en")
    if chosen is not None and not languages.is_known(chosen):
        # They told which language outside the 18 they write: an unknown one is that.
        entry = guess.language or chosen
        return Recognised(entry, chosen, Certainty.CHOSEN, entry != chosen, guess.best)
    if chosen is not None:
        is_other = guess.named not in (None, chosen)
        return Recognised(guess.named or chosen, chosen, Certainty.CHOSEN, is_other, guess.best)
    if current is not None and certainty is not Certainty.ASSUMED:
        is_other = guess.named not in (None, current)
        certainty = certainty or Certainty.RECOGNISED
        return Recognised(guess.named or current, current, certainty, is_other, guess.best)
    if guess.language is not None:
        return Recognised(guess.language, guess.language, Certainty.RECOGNISED, False, guess.best)
    ask = guess.named is not None or guess.best is not None
    return Recognised(guess.other or fallback, fallback, Certainty.ASSUMED, ask, guess.best)


def chosen_by(person: Person) -> str | None:
    """Return the language that somebody has chosen, be it one of the 18 or another."""
    if not person.locale_chosen:
        return None
    return person.other_language or languages.language_of(person.locale)


def read_by_resident(case: Case) -> str:
    """Return the language of answers to the resident: the case's, if Weft has it.

    Otherwise that in which Weft writes to them: no engine may know theirs, and they read this one.
    """
    if languages.is_known(case.language):
        return case.language
    return languages.language_of(case.resident.locale) or case.language


def is_news(case: Case, recognised: Recognised) -> bool:
    """Tell whether the case is in another language than was thought, or no longer assumed."""
    is_sure_now = (
        case.certainty is Certainty.ASSUMED and recognised.certainty is not Certainty.ASSUMED
    )
    return recognised.case != case.language or is_sure_now


def common_language(staff: Sequence[Person]) -> str:
    """Return the language that most of the staff read."""
    counted = Counter(languages.language_of(person.locale) for person in staff)
    return next((code for code, _ in counted.most_common() if code), NOBODY_KNOWS)
