"""Entities of a message: read from markup, detected by the server, cleaned, trimmed with the text.

Every offset and length counts UTF-16 units, as in the Bot API. A `text_mention` that came from a
`tg://user?id=…` link has only `{"id": …}` as its user: `methods.common` completes it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import accumulate, pairwise
from typing import Any

import orjson

from sandbox import markdown, markup
from sandbox.markup import EntityError, checked_link, link, utf16_len

__all__ = [
    "EntityError",
    "check_given",
    "completed",
    "detect",
    "is_invisible",
    "link",
    "merge",
    "parse",
    "trim",
    "utf16_len",
    "validate",
]

Entity = dict[str, Any]

_PARSERS = {"html": markup.html, "markdownv2": markdown.markdown_v2, "markdown": markdown.markdown}
_CODE = ("code", "pre")
# These may overlap each other and anything but code; where they cross a border, they are split.
_SPLITTABLE = ("bold", "italic", "underline", "strikethrough", "spoiler")
_QUOTES = ("blockquote", "expandable_blockquote")
_NEEDS = {
    "text_link": "url",
    "text_mention": "user",
    "custom_emoji": "custom_emoji_id",
    "date_time": "unix_time",
}
_PLAIN = (*_CODE, *_SPLITTABLE, *_QUOTES)
_OPTIONAL = {"pre": "language", "date_time": "date_time_format"}
# The order among entities of the same range: an enclosing one comes first.
_RANK = {
    "blockquote": 0,
    "expandable_blockquote": 0,
    "pre": 10,
    "code": 20,
    "text_link": 49,
    "text_mention": 49,
    "bold": 90,
    "italic": 91,
    "underline": 92,
    "strikethrough": 93,
    "spoiler": 94,
    "custom_emoji": 99,
}
_BLANK = " \t\r\n\v\0"
_MOST_UNITS = 1_000_000
# A text needs a character besides these to be sent: blanks of all widths, joiners, marks of
# direction and tags.
_SEEN = re.compile(
    "[^\\s\\0\u180e\u200b-\u200f\u2028-\u202e\u2800\ufeff\ufffc\U000e0000-\U000e007f]"
)


def parse(text: str, parse_mode: str) -> tuple[str, list[Entity]]:
    """Read markup; return the plain text and its entities, untrimmed.

    Raises EntityError, in Telegram's words.
    """
    parser = _PARSERS.get(parse_mode.lower())
    if parser is None:
        raise EntityError("unsupported parse_mode")
    plain, entities = parser(text)
    return plain, validate(plain, entities)


def _order(entity: Entity) -> tuple[int, int, int]:
    return entity["offset"], -entity["length"], _RANK.get(entity["type"], 50)


# --- detected by the server -----------------------------------------------------------------------

_COMMAND = re.compile(r"(?<![\w/<>])/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\w/<>])")
_MENTION = re.compile(r"(?<!\w)@[A-Za-z0-9_]{4,32}(?!\w)")
_HASHTAG = re.compile(r"(?<![\w\u200c])#([\w\u200c]{1,256})(?![\w\u200c]*#)")
_CASHTAG = re.compile(r"(?<![\w$])\$[A-Z]{1,8}(?![\w$])")
_PHONE = re.compile(r"(?<![\w+])\+\d(?:[ -]?\d){7,14}(?!\w)")
_EMAIL = re.compile(
    r"(?<![\w.+-])[A-Za-z0-9_-]{1,35}(?:[.+][A-Za-z0-9_-]{1,35}){0,10}@(?:[A-Za-z0-9][A-Za-z0-9-]{0,62}\.){1,6}"
    r"[A-Za-z]{2,8}(?![\w-])"
)
_URL = re.compile(
    r"(?<![\w@.-])(?:(?P<scheme>https?|ftp|tg|ton|tonsite)://(?P<bare>[^\s<>\"«»]*)"
    r"|(?P<host>(?:[^\W_][\w-]{0,62}\.)+(?P<tld>[^\W\d_]{2,}|xn--[a-z0-9-]+))(?![\w@])"
    r"(?::\d{1,5})?(?:[/?#][^\s<>\"«»]*)?)",
    re.IGNORECASE,
)
# Two letters are a country's. Of the longer ones, people write these without a scheme.
_LONG_TLDS = (
    " app asia berlin bike biz blog care cat center church city click cloud club com community coop"
    " design dev digital earth edu email eus events family farm foundation fund fyi gal games gov"
    " group health help house info ink int jobs life link live love media men mil mobi museum name"
    " net network news ngo one ong online org page paris photos pro pub rocks school shop site"
    " social solutions space store studio team tech tel today tools top town training travel vip"
    " website wiki work world xyz zone "
)
_OPENING = {")": "(", "]": "[", "}": "{"}


def _is_tld(tld: str) -> bool:
    # "End.In the" is the start of a sentence and no address: a capital before small letters.
    if tld[0].isupper() and not tld[1:].isupper():
        return False
    tld = tld.lower()
    return f" {tld} " in _LONG_TLDS or tld.startswith("xn--") or (len(tld) == 2 and tld.isascii())


def _url_end(text: str, start: int, end: int) -> int:
    """Return the end of an address without the punctuation of its sentence."""
    while end > start:
        last = text[end - 1]
        if last in ".:;,('?!`…*_~" or (
            last in _OPENING
            and text.count(last, start, end) > text.count(_OPENING[last], start, end)
        ):
            end -= 1
        else:
            break
    return end


def _urls(text: str) -> Iterator[tuple[int, int, str]]:
    for match in _URL.finditer(text):
        start, end = match.start(), _url_end(text, match.start(), match.end())
        scheme = match["scheme"]
        if scheme:
            if scheme.lower() in ("http", "https", "ftp"):
                if checked_link("http://" + text[match.start("bare") : end]) is None:
                    continue
            elif end <= match.start("bare"):
                continue
        elif not _is_tld(match["tld"]):
            continue
        yield start, end, "url"


def _found(text: str) -> Iterator[tuple[int, int, str]]:
    if "@" in text:
        yield from ((m.start(), m.end(), "email") for m in _EMAIL.finditer(text))
        yield from ((m.start(), m.end(), "mention") for m in _MENTION.finditer(text))
    if "." in text or "://" in text:
        yield from _urls(text)
    if "/" in text:
        yield from ((m.start(), m.end(), "bot_command") for m in _COMMAND.finditer(text))
    if "#" in text:
        for m in _HASHTAG.finditer(text):
            if not m[1].replace("_", "").isdigit() and m[1].strip("_\u200c"):
                yield m.start(), m.end(), "hashtag"
    if "$" in text:
        yield from ((m.start(), m.end(), "cashtag") for m in _CASHTAG.finditer(text))
    if "+" in text:
        yield from ((m.start(), m.end(), "phone_number") for m in _PHONE.finditer(text))


def detect(text: str) -> list[Entity]:
    """Detect commands, addresses, @names, #tags, $tags, e-mails and phones, none inside another."""
    spans = sorted(_found(text), key=lambda item: (item[0], -item[1]))
    if not spans:
        return []
    units = _units(text)
    entities: list[Entity] = []
    last = 0
    for start, end, kind in spans:
        if start < last:
            continue
        last = end
        offset = units[start] if units else start
        length = (units[end] if units else end) - offset
        entities.append({"type": kind, "offset": offset, "length": length})
    return entities


def _units(text: str) -> list[int] | None:
    """Return the UTF-16 offset of each position; None if both are the same."""
    if text.isascii() or max(text) <= "\uffff":
        return None
    return list(accumulate((2 if c > "\uffff" else 1 for c in text), initial=0))


def completed(text: str, given: list[Entity]) -> list[Entity]:
    """Return the given entities as Telegram keeps them, and those that it detects.

    Raises EntityError.
    """
    entities: list[Entity] = orjson.loads(_completed(text, orjson.dumps(given)))
    return entities


@lru_cache(maxsize=4096)
def _completed(text: str, given: bytes) -> bytes:
    """Complete entities as JSON; remembered, as a bot says the same things again and again."""
    return orjson.dumps(merge(validate(text, orjson.loads(given)), detect(text)))


# --- cleaned and joined ---------------------------------------------------------------------------


def _copied(entity: Entity) -> Entity | None:
    """Copy the fields that belong to the type; None if a bot's entity cannot be of it."""
    if not isinstance(entity, dict):
        return None
    kind = entity.get("type")
    offset, length = entity.get("offset"), entity.get("length")
    if not isinstance(kind, str) or not isinstance(offset, int) or not isinstance(length, int):
        return None
    clean: Entity = {"type": kind, "offset": offset, "length": length}
    needed = _NEEDS.get(kind)
    if needed:
        value = entity.get(needed)
        if kind == "text_link":
            value = checked_link(value) if isinstance(value, str) else None
        elif kind == "text_mention":
            value = value if isinstance(value, dict) and isinstance(value.get("id"), int) else None
        if not value:
            return None
        clean[needed] = value
    elif kind not in _PLAIN:
        return None  # the server detects these itself and ignores what it is given
    optional = _OPTIONAL.get(kind)
    if optional and entity.get(optional):
        clean[optional] = entity[optional]
    return clean


def validate(text: str, entities: list[Entity]) -> list[Entity]:
    """Return entities as Telegram keeps them: in range, none empty, none inside code, sorted.

    Raises EntityError for a border in the middle of a surrogate pair, as Telegram does.
    """
    if not entities:
        return []
    total = utf16_len(text)
    units = _units(text)
    borders = None if units is None else frozenset(units)
    kept: list[Entity] = []
    for given in entities:
        entity = _copied(given)
        if (
            entity is None
            or entity["offset"] < 0
            or entity["length"] <= 0
            or entity["offset"] >= total
        ):
            continue
        entity["length"] = min(entity["length"], total - entity["offset"])
        if borders is not None and units is not None:
            offset = entity["offset"]
            ends = (
                ("entity begins", offset),
                (f"entity beginning at UTF-16 offset {offset} ends", offset + entity["length"]),
            )
            for what, border in ends:
                if border not in borders:
                    # The server names the position after the character that is cut.
                    at = len(text[: units.index(border + 1)].encode("utf-8", "surrogatepass"))
                    raise EntityError(f"{what} in a middle of a UTF-16 symbol at byte offset {at}")
        kept.append(entity)
    return _settled(kept)


def check_given(text: str, entities: list[Entity]) -> None:
    """Refuse what the true server refuses of a bot's own entities. Raises EntityError."""
    total = utf16_len(text)
    for entity in sorted(entities, key=lambda one: (one["offset"], -one["length"])):
        offset, length = entity["offset"], entity["length"]
        for what, value in (("offset", offset), ("length", length)):
            if not 0 <= value <= _MOST_UNITS:
                raise EntityError(f"receive an entity with incorrect {what} {value}")
        if length == 0:
            continue
        if offset >= total:
            raise EntityError(f"entity begins after the end of the text at UTF-16 offset {offset}")
        if offset + length > total:
            raise EntityError(
                f"entity beginning at UTF-16 offset {offset} ends after the end of the text "
                f"at UTF-16 offset {offset + length}"
            )


def _overlap(a: Entity, b: Entity) -> bool:
    return bool(a["offset"] < b["offset"] + b["length"] and b["offset"] < a["offset"] + a["length"])


def _settled(entities: Iterable[Entity]) -> list[Entity]:
    solid: list[Entity] = []
    quotes: list[Entity] = []
    loose: dict[str, list[tuple[int, int]]] = {}
    for entity in sorted(entities, key=_order):
        kind = entity["type"]
        if kind in _SPLITTABLE:
            loose.setdefault(kind, []).append(
                (entity["offset"], entity["offset"] + entity["length"])
            )
        elif kind in _QUOTES:
            if not any(_overlap(entity, other) for other in quotes):
                quotes.append(entity)
        elif not any(_overlap(entity, other) for other in solid):
            solid.append(entity)
    if not loose:
        return sorted(quotes + solid, key=_order)
    code = [(e["offset"], e["offset"] + e["length"]) for e in solid if e["type"] in _CODE]
    pieces: list[Entity] = []
    for kind in _SPLITTABLE:
        others = quotes + solid + pieces
        for start, end in _joined(loose.get(kind, [])):
            for a, b in _split(others, start, end):
                if not any(a < stop and begin < b for begin, stop in code):
                    pieces.append({"type": kind, "offset": a, "length": b - a})
    return sorted(quotes + solid + pieces, key=_order)


def _joined(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Join the spans of one type that touch or overlap."""
    joined: list[tuple[int, int]] = []
    for start, end in spans:
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def _split(others: list[Entity], start: int, end: int) -> Iterator[tuple[int, int]]:
    """Split a span into pieces of which none crosses another entity or holds code."""
    for other in others:
        a, b = other["offset"], other["offset"] + other["length"]
        if not (a < end and start < b):
            continue
        nested = (start <= a and b <= end) or (a <= start and end <= b)
        if nested and other["type"] not in _CODE:
            continue
        edges = [start, *(edge for edge in (a, b) if start < edge < end), end]
        if len(edges) > 2:
            # A piece may cross an entity that the whole span enclosed, so split each again.
            for left, right in pairwise(edges):
                yield from _split(others, left, right)
            return
    yield start, end


def merge(explicit: list[Entity], detected: list[Entity]) -> list[Entity]:
    """Join and sort both. Links and code hold nothing detected; bold may hold an address."""
    if not detected:
        return explicit
    if not explicit:
        return detected
    solid = [e for e in explicit if e["type"] not in _SPLITTABLE and e["type"] not in _QUOTES]
    free = [e for e in detected if not any(_overlap(e, other) for other in solid)]
    return _settled(explicit + free)


def is_invisible(text: str) -> bool:
    """Tell whether nothing of it can be seen: the server takes such a text for empty."""
    return not _SEEN.search(text)


def trim(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    """Strip blanks at both ends; shift, shorten or drop the entities accordingly."""
    shorter = text.lstrip(_BLANK)
    cut = len(text) - len(shorter)  # blanks are one UTF-16 unit each
    shorter = shorter.rstrip(_BLANK)
    if not entities or len(shorter) == len(text):
        return shorter, entities
    total = utf16_len(shorter)
    kept: list[Entity] = []
    for entity in entities:
        start = max(entity["offset"] - cut, 0)
        end = min(entity["offset"] + entity["length"] - cut, total)
        if end > start:
            kept.append({**entity, "offset": start, "length": end - start})
    return shorter, kept
