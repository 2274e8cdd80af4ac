"""People's words in the house's quote, with what may be carried over of their formatting.

Entities are Telegram's MessageEntity objects: offsets and lengths in UTF-16 units.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from bot.spine.texts import render as texts
from bot.spine.texts.accounts import masked, without_accounts
from bot.spine.texts.render import Foreign
from bot.translators.formatting import Format, Span

Entity = Mapping[str, Any]

# What may be carried over. Everything else is either found by Telegram itself (links, numbers)
# or names an account.
STYLES = frozenset({"bold", "italic", "underline", "strikethrough", "spoiler", "code", "text_link"})
# Addresses that lead to somebody's account: nobody in a case sees another's.
_ACCOUNT = re.compile(
    r"^\s*(?:tg:|(?:https?://)?(?:[\w-]+\.)?(?:t|telegram)\.(?:me|dog)(?:[:/?#]|\s*$))",
    re.IGNORECASE,
)


def quoted(text: str, entities: Iterable[Entity] = (), *, language: str = "") -> Foreign:
    """Return a person's words in the house's quote, so that no line of them passes for Weft's own.

    Their own blocks go, since Telegram nests no quote in another: `pre` becomes `code`. A link
    that hides where it leads shows its address after the words; one to an account is no link, and
    an account's name or address in the text is replaced by dots.
    `language`: of a translation, which gets isolates where it is written from the right.
    """
    text, kept = masked(text, carried(entities))
    for address, is_hidden in _addresses(kept).items():
        if address.rstrip("/") in text:
            continue
        line = f"🔗 {address}"
        if is_hidden:
            kept.append(_entity("spoiler", f"{text}\n", line))
        text = f"{text}\n{line}"
    return Foreign(text, tuple(kept), quote=True, right_to_left=language in texts.RIGHT_TO_LEFT)


def carried(entities: Iterable[Entity]) -> list[Entity]:
    """Return the formatting that others may see: none that names an account, or leads to one."""
    return [one for one in map(_as_carried, entities) if one is not None]


def names_account(text: str, entities: Iterable[Entity]) -> bool:
    """Tell whether others see something of these words hidden: an account's name or address."""
    is_link = any(_ACCOUNT.match(one.get("url", "")) for one in entities)
    return is_link or without_accounts(text) != text


def hides_something(entities: Iterable[Entity]) -> bool:
    """Tell whether there is a spoiler."""
    return any(one["type"] == "spoiler" for one in entities)


def hidden(text: str) -> Foreign:
    """Return words as a spoiler."""
    return Foreign(text, (whole(text),))


def whole(text: str) -> Entity:
    """Return the spoiler that hides all of a text."""
    return _entity("spoiler", "", text)


def _as_carried(entity: Entity) -> Entity | None:
    if entity["type"] == "pre":
        return {"type": "code", "offset": entity["offset"], "length": entity["length"]}
    if entity["type"] not in STYLES or _ACCOUNT.match(entity.get("url", "")):
        return None
    return entity


def _addresses(entities: Sequence[Entity]) -> dict[str, bool]:
    """List the addresses of links, each with whether a spoiler hides its words."""
    spoilers = [one for one in entities if one["type"] == "spoiler"]
    addresses: dict[str, bool] = {}
    for link in entities:
        if "url" in link:
            address = texts.one_line(link["url"])
            is_hidden = any(_overlap(link, spoiler) for spoiler in spoilers)
            addresses[address] = addresses.get(address, True) and is_hidden
    return addresses


def _overlap(one: Entity, other: Entity) -> bool:
    return bool(
        one["offset"] < other["offset"] + other["length"]
        and other["offset"] < one["offset"] + one["length"]
    )


def _entity(kind: str, before: str, words: str) -> Entity:
    return {
        "type": kind,
        "offset": texts.utf16_length(before),
        "length": texts.utf16_length(words),
    }


# --- through a translation ------------------------------------------------------------------------


def spans_of(text: str, entities: Iterable[Entity]) -> tuple[Span, ...]:
    """Return what the formatting of a text means. Bold and its like mean nothing here."""
    raw = text.encode("utf-16-le")

    def characters(units: int) -> int:
        return len(raw[: 2 * units].decode("utf-16-le", "ignore"))

    spans = []
    for one in carried(entities):
        if one["type"] in _FORMATS:
            start, end = one["offset"], one["offset"] + one["length"]
            address = texts.one_line(one.get("url", ""))
            spans.append(Span(_FORMATS[one["type"]], characters(start), characters(end), address))
    return tuple(spans)


_FORMATS = {"code": Format.CODE, "spoiler": Format.SPOILER, "text_link": Format.LINK}
_TYPES = {span_format: kind for kind, span_format in _FORMATS.items()}


def with_spans(text: str, spans: Iterable[Span]) -> tuple[str, list[dict[str, Any]]]:
    """Return a translation with its entities; a link without its words stands at its end."""
    entities: list[dict[str, Any]] = []
    for span in spans:
        if span.start == span.end:
            text = text if span.address in text else f"{text}\n🔗 {span.address}"
            continue
        entity = dict(_entity(_TYPES[span.format], text[: span.start], text[span.start : span.end]))
        entities.append(entity | ({"url": span.address} if span.address else {}))
    return text, entities
