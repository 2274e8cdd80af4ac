"""Words beside a time of day that mean the day after: 次日06:00, 06:00 (+1), 6:00 next day."""

import re
from functools import cache

from bot.spine.texts.typed_words import written_words
from bot.spine.typed_clock import plain_signs

_PLUS_ONE = re.compile(r"\(?\s*\+\s*1\s*(?:d|day|天|日)?\s*\)?", re.IGNORECASE)


def without_next_day(plain: str) -> str:
    """Remove the words that mean the day after, before or behind a time."""
    words = _next_day_words()
    match = words.match(plain) or _PLUS_ONE.match(plain)
    if match:
        return plain[match.end() :].strip(" ,")
    for pattern in (words, _PLUS_ONE):
        for match in pattern.finditer(plain):
            if match.end() == len(plain):
                return plain[: match.start()].strip(" ,(")
    return plain


@cache
def _next_day_words() -> re.Pattern[str]:
    words = "|".join(re.escape(plain_signs(word)) for word in written_words("next-day"))
    return re.compile(rf"\(?(?:{words})\)?\s*(?:的|,)?\s*", re.IGNORECASE)
