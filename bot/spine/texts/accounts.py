"""Names and links of Telegram accounts in what people write: nobody in a talk reads another's.

A name that somebody is called by is their own choice; an account can be written to. Offsets and
lengths of entities are UTF-16 units. Pure.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any

HIDDEN_NAME, HIDDEN_LINK = "@•••", "🔗 •••"
# Telegram's names have 4 letters or more; what stands before "@" in an e-mail's address is ASCII.
_NAME = r"(?<![A-Za-z0-9_.%+/@-])[@＠][A-Za-z][A-Za-z0-9_]{3,31}(?![A-Za-z0-9_])"
_LINK = (
    r"(?<![\w.-])(?:tg:\S+"
    r"|(?:https?://)?(?:[\w-]+\.)?(?:t|telegram)\.(?:me|dog)(?![\w-]|\.\w)(?:[/?#:]\S*)?)"
)
_ACCOUNT = re.compile(f"(?P<link>{_LINK})|(?P<name>{_NAME})", re.IGNORECASE)


def without_accounts(text: str) -> str:
    """Replace each name and link of an account by dots."""
    if "@" not in text and "＠" not in text and "." not in text and ":" not in text:
        return text
    return _ACCOUNT.sub(_hidden, text)


def masked(text: str, entities: Iterable[Mapping[str, Any]]) -> tuple[str, list[Mapping[str, Any]]]:
    """Replace accounts in a text by dots, and move its formatting along."""
    shown = without_accounts(text)
    if shown == text:
        return text, list(entities)
    moves = [(m.start(), m.end(), _hidden(m)) for m in _ACCOUNT.finditer(text)]
    raw = text.encode("utf-16-le")

    def moved(units: int) -> int:
        at = len(raw[: 2 * units].decode("utf-16-le", "ignore"))
        shift = 0
        for start, end, dots in moves:
            if end <= at:
                shift += _units(dots) - _units(text[start:end])
            elif start < at:
                return _units(text[:start]) + shift  # within what is hidden: at its start
        return units + shift

    kept: list[Mapping[str, Any]] = []
    for one in entities:
        start, end = moved(one["offset"]), moved(one["offset"] + one["length"])
        if end > start:
            kept.append({**one, "offset": start, "length": end - start})
    return shown, kept


def _hidden(found: re.Match[str]) -> str:
    return HIDDEN_LINK if found["link"] else HIDDEN_NAME


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
