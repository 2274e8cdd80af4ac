"""Cutting a text that is too long for one message."""

from collections.abc import Iterator
from typing import Any

from bot.spine.texts.graphemes import last_border
from bot.spine.texts.render import Rendered, one_line, utf16_length


def split(message: Rendered, limit: int = 4096) -> list[Rendered]:
    """Cut the message into parts of at most `limit` UTF-16 units, and its entities with it.

    Cuts after a line break or a space where one is near, never within one visible sign. Telegram
    trims both ends of a message, so white space at a cut stays with the part before it. A part
    without anything visible is left out: Telegram would refuse it.
    """
    if utf16_length(message.text) <= limit:
        return [message]
    parts: list[Rendered] = []
    rest, base = message.text, 0
    while rest:
        cut = _cut(rest, limit)
        head, rest = rest[:cut], rest[cut:]
        size = utf16_length(head)
        entities = list(_within(message.entities, base, base + size))
        parts.append(Rendered(head, entities, message.locale))
        base += size
    return [part for part in parts if one_line(part.text)] or parts[:1]


def _cut(text: str, limit: int) -> int:
    """Count the characters that fit in the limit, up to a break if the last fifth has one."""
    units = fit = 0
    for char in text:
        units += 2 if ord(char) > 0xFFFF else 1
        if units > limit:
            break
        fit += 1
    if fit == len(text):
        return fit
    for mark in ("\n", "。", ". ", " "):
        place = text.rfind(mark, fit * 4 // 5, fit)
        if place > 0:
            return place + len(mark)
    return last_border(text, fit)


def _within(entities: list[dict[str, Any]], start: int, end: int) -> Iterator[dict[str, Any]]:
    for entity in entities:
        first, last = max(entity["offset"], start), min(entity["offset"] + entity["length"], end)
        if first < last:
            yield {**entity, "offset": first - start, "length": last - first}
