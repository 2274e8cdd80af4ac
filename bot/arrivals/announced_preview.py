"""What a table of announced arrivals would change, in words for the command line."""

from collections.abc import Iterator
from zoneinfo import ZoneInfo

from bot.arrivals.announced import Draft
from bot.arrivals.announced_importing import Preview
from bot.arrivals.model import Announcement


def preview_lines(preview: Preview) -> Iterator[str]:
    """Say what a table would change: a line each."""
    for draft in preview.new:
        yield f"new: {_described(draft)}"
    for kept, draft in preview.changed:
        yield f"changed: {_described(kept)} → {_described(draft)}"
    for draft in preview.same:
        yield f"as it is: {_described(draft)}"
    for kept in preview.ended:
        yield f"left out, {kept.state}: {_described(kept)}"
    for line, fault in preview.past:
        yield f"left out, line {line}: {fault.in_english}"


def _described(one: Draft | Announcement) -> str:
    parts = [
        one.name,
        f"{one.expected_at.astimezone(ZoneInfo(one.zone)):%Y-%m-%d %H:%M}",
        one.area.code if one.area is not None else "",
        one.gate.name if one.gate is not None else "",
        f"{one.party} people" if one.party is not None else "",
        one.language or "",
        one.needs or "",
    ]
    return ", ".join(part for part in parts if part)
