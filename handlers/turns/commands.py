"""Commands as people type them: with a full-width slash or letters, or with a sign glued on."""

import re
import unicodedata
from collections.abc import Mapping
from typing import Any

# A slash of either width, and the letters of a command and of the bot that it may name.
_COMMAND = re.compile(r"[/\uff0f]([\w@\uff10-\uff19\uff20-\uff3a\uff3f\uff41-\uff5a]+)", re.ASCII)


def with_plain_command(message: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the message with its command in plain letters, marked as one and followed by a space.

    Telegram marks no command behind a full-width slash, and "/shifts, please" has a comma.
    """
    text = message.get("text")
    if not isinstance(text, str) or (match := _COMMAND.match(text)) is None:
        return message
    command = unicodedata.normalize("NFKC", match.group())
    rest = text[match.end() :]
    if command == match.group() and (not rest or rest[0].isspace()):
        return message
    gap = " " if rest and not rest[0].isspace() else ""
    mark = {"type": "bot_command", "offset": 0, "length": len(command)}
    return {**message, "text": f"{command}{gap}{rest}", "entities": [mark]}
