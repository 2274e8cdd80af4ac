"""Carry what formatting means through a translation: code, spoilers, and where links lead.

Code never reaches the engine (bot.translators.masking). The words of a spoiler or a link are
translated once more, alone, and looked for in the whole translation. Where they can't be found,
the whole translation is a spoiler: what somebody hid must not show. A link without its words
stands at the end.
"""

import re
import unicodedata
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from bot.languages.scripts import without_directions

MOST_SOUGHT = 20
"""Spoilers and links whose words are translated alone: each one is a call of the engine."""

# Scripts that put no spaces between words, or write particles right behind them.
_NO_BORDER = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]"
)


class Format(Enum):
    """What a stretch of a text is."""

    CODE = "code"
    SPOILER = "spoiler"
    LINK = "link"


@dataclass(frozen=True)
class Span:
    """A formatted stretch of a text: `start` and `end` count characters (code points).

    A link has its `address`. Where a translation lost the words of a link, the span is empty.
    """

    format: Format
    start: int
    end: int
    address: str = ""


RenderWords = Callable[[str, Sequence[Span]], Awaitable[str | None]]
"""Translate some words alone, with the spans in them; None if that fails."""


def clean(text: str, spans: Sequence[Span]) -> tuple[str, tuple[Span, ...]]:
    """Remove the invisible marks that set a direction, and move the spans with the text."""

    def moved(place: int) -> int:
        return len(without_directions(text[:place]))

    return without_directions(text), tuple(
        replace(span, start=moved(span.start), end=moved(span.end)) for span in spans
    )


def codes_in(spans: Sequence[Span]) -> list[tuple[int, int]]:
    """Return where code stands, in order."""
    return sorted((span.start, span.end) for span in spans if span.format is Format.CODE)


async def carry(
    text: str, spans: Sequence[Span], output: str, render_words: RenderWords
) -> tuple[Span, ...]:
    """Return the spoilers and links of a text as they stand in its translation."""
    carried: list[Span] = []
    for number, span in enumerate(one for one in spans if one.format is not Format.CODE):
        places = _whole(text, span, output)
        if not places and number < MOST_SOUGHT:
            inner = _spans_within(spans, span)
            words = await render_words(text[span.start : span.end], inner)
            places = find_words(words, output) if words else []
        carried += _carried(span, places, output)
    return tuple(carried)


def lose(spans: Sequence[Span], output: str) -> tuple[Span, ...]:
    """Return the spoilers and links for a translation in which none of their words is known."""
    return tuple(
        one
        for span in spans
        if span.format is not Format.CODE
        for one in _carried(span, [], output)
    )


def find_words(words: str, output: str) -> list[tuple[int, int]]:
    """Find words in a text, whatever their case and the signs around them."""
    kept = _without_signs(words).split()
    if not kept:
        return []
    body = r"\s+".join(re.escape(word) for word in kept)
    return [
        match.span()
        for match in re.finditer(body, output, re.IGNORECASE)
        if _is_border(output, match.start()) and _is_border(output, match.end())
    ]


def _without_signs(words: str) -> str:
    is_sign = [unicodedata.category(c)[0] in "PSZC" for c in words]
    first = next((i for i, sign in enumerate(is_sign) if not sign), len(words))
    last = next((i for i in range(len(words), first, -1) if not is_sign[i - 1]), first)
    return words[first:last]


def _is_border(text: str, place: int) -> bool:
    """Tell whether a word may begin or end here: never within a letter and its vowel signs."""
    before, after = text[:place][-1:], text[place : place + 1]
    if after and unicodedata.category(after)[0] == "M":
        return False
    return any(not c or not _is_in_word(c) for c in (before, after))


def _is_in_word(character: str) -> bool:
    return unicodedata.category(character)[0] in "LMN" and _NO_BORDER.fullmatch(character) is None


def _whole(text: str, span: Span, output: str) -> list[tuple[int, int]]:
    """Return the whole translation for a span that is the whole text."""
    is_whole = text[span.start : span.end].strip() == text.strip()
    return [(0, len(output))] if is_whole else []


def _carried(span: Span, places: list[tuple[int, int]], output: str) -> list[Span]:
    if span.format is Format.SPOILER:
        # Hidden wherever the words stand: which of them were hidden can't be told.
        places = places or [(0, len(output))]
    elif len(places) != 1:
        places = [(len(output), len(output))]
    return [replace(span, start=start, end=end) for start, end in places]


def _spans_within(spans: Sequence[Span], outer: Span) -> list[Span]:
    """Return the code within a stretch, with places counted from its start."""
    return [
        replace(
            span,
            start=max(span.start, outer.start) - outer.start,
            end=min(span.end, outer.end) - outer.start,
        )
        for span in spans
        if span.format is Format.CODE and span.start < outer.end and span.end > outer.start
    ]
