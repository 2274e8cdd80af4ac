r"""JSON of others: strings that hold halves of characters, and numbers of any kind.

Half a character is for example the escape "\ud800" alone. The JSON grammar allows it and the
standard library reads it; orjson refuses it, and neither UTF-8, SQLite nor PostgreSQL can hold
it. Telegram may send one, and must be read all the same.
"""

import re
from typing import Any, TypeGuard

import orjson

# One escape of a string, so that the second backslash of "\\ud800" begins none.
_ESCAPE = re.compile(
    rb"\\(?:ud[89ab][0-9a-f]{2}\\ud[c-f][0-9a-f]{2}|u(?P<half>d[89a-f][0-9a-f]{2})|.)",
    re.DOTALL | re.IGNORECASE,
)
_REPLACEMENT = rb"\ufffd"  # as long as what it replaces, so offsets of entities stay right


def loads(data: bytes) -> Any:
    """Parse JSON, with U+FFFD for each half of a surrogate pair.

    Raises ValueError for what is no JSON.
    """
    try:
        return orjson.loads(data)
    except orjson.JSONDecodeError:
        whole = _ESCAPE.sub(_replace_half, data)
        if whole == data:
            raise
        return orjson.loads(whole)


def _replace_half(escape: re.Match[bytes]) -> bytes:
    return escape[0] if escape["half"] is None else _REPLACEMENT


def is_whole(value: Any) -> TypeGuard[int]:
    """Tell whether a value is a whole number that a database can hold, which True is not."""
    return type(value) is int and abs(value) < 2**63
