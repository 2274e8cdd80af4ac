"""From words with Telegram's entities to HTML: the page shows what the chat shows.

Everything is escaped; the tags come from the entities alone. Offsets are UTF-16 units.
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

from markupsafe import Markup, escape

from bot.spine.texts import render as texts
from bot.spine.texts.render import Rendered

# Links are left out: whoever reads here waits at a gate, and an address can lie.
_TAGS = {
    "bold": "b",
    "italic": "i",
    "underline": "u",
    "strikethrough": "s",
    "code": "code",
    "pre": "code",
}
LINE_END = Markup("<br>\n")
_QUOTES = ("blockquote", "expandable_blockquote")


def as_html(words: Rendered) -> Markup:
    """Turn a text into HTML; what people said stands in block quotes, each in its own direction."""
    units = words.text.encode("utf-16-le")
    quotes = sorted(_span(e) for e in words.entities if e["type"] in _QUOTES)
    inline = [(*_span(e), _TAGS[e["type"]]) for e in words.entities if e["type"] in _TAGS]
    html, at = Markup(), 0
    for start, end in quotes:
        if start < at:
            continue  # Telegram lets no quote stand in another
        html += _lines(units, at, start, inline)
        html += Markup('<blockquote dir="auto">{}</blockquote>').format(
            _lines(units, start, end, inline)
        )
        at = end
    return html + _lines(units, at, len(units) // 2, inline)


def text_html(locale: str, text_id: str, args: Mapping[str, Any] | None = None) -> Markup:
    """Render a text of the house as HTML."""
    return as_html(texts.render(locale, text_id, args))


def _span(entity: Mapping[str, Any]) -> tuple[int, int]:
    return entity["offset"], entity["offset"] + entity["length"]


def _lines(units: bytes, start: int, end: int, inline: Sequence[tuple[int, int, str]]) -> Markup:
    """Mark a stretch piece by piece; the line breaks beside a quotation are the quotation's own.

    Lines end by tags, so that they end without the style sheet too.
    """
    edges = {start, end}
    edges |= {at for first, last, _ in inline for at in (first, last) if start < at < end}
    pieces = [
        _tagged(units[2 * first : 2 * last].decode("utf-16-le", "replace"), tags)
        for first, last in pairwise(sorted(edges))
        for tags in [[tag for a, b, tag in inline if a <= first and last <= b]]
    ]
    return Markup("").join(pieces).strip("\n").replace("\n", LINE_END)


def _tagged(text: str, tags: Sequence[str]) -> Markup:
    html = escape(text)
    for tag in tags:
        html = Markup("<{0}>{1}</{0}>").format(Markup(tag), html)
    return html
