"""What real people wrote, to be sent through whatever carries words; and entities upon it."""

from pathlib import Path
from typing import Any


def real_texts(shared: Path) -> list[str]:
    """All texts of messages.tsv, tatoeba.tsv and tico.tsv: 6000, in 18 languages."""
    lines: list[str] = []
    for name in ("messages", "tatoeba", "tico"):
        found = (shared / "data" / f"{name}.tsv").read_text(encoding="utf-8").split("\n")
        lines += [line.split("\t")[2] for line in found if line]
    return lines


def marks_on(text: str) -> tuple[dict[str, Any], ...]:
    """Bold over the middle third, unless that would cut a surrogate pair."""
    size = len(text.encode("utf-16-le")) // 2
    first, length = size // 3, max(1, size // 3)
    try:
        slice16(text, first, length)
    except UnicodeDecodeError:
        return ()
    return ({"type": "bold", "offset": first, "length": length},)


def slice16(text: str, offset: int, length: int) -> str:
    """The characters at these UTF-16 units."""
    units = text.encode("utf-16-le")
    return units[2 * offset : 2 * (offset + length)].decode("utf-16-le")
