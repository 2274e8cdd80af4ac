"""In which locale a person is addressed: one pure rule.

Chosen counts more than the phone's language, that more than what they surely wrote in. Without a
sign a resident reads English, and the staff what their house speaks. Until somebody has chosen,
later knowledge wins.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.spine.texts import render as texts
from bot.spine.texts.folding import fold


@dataclass(frozen=True)
class Signs:
    """What is known of a person's language: a locale, Telegram's `language_code`, a language.

    `house`: WEFT_LANGUAGE, which counts for staff alone.
    """

    chosen: str | None
    phone: str | None
    written: str | None
    is_staff: bool
    house: str


def locale_for(signs: Signs) -> str:
    """Return the locale in which to address somebody of whom this is known."""
    if signs.chosen is not None:
        return signs.chosen
    for code in (signs.phone, signs.written):
        if locale := texts.find_locale(code):
            return locale
    return signs.house if signs.is_staff else texts.FALLBACK


def in_likely_order(signs: Sequence[str | None]) -> list[str]:
    """List all locales: those of these signs (locales or codes) first, then by their own names."""
    likely = [locale for sign in signs if (locale := texts.find_locale(sign))]
    return list(dict.fromkeys([*likely, *sorted(texts.locales(), key=_by_name)]))


def _by_name(locale: str) -> str:
    return fold(texts.own_name(locale))
