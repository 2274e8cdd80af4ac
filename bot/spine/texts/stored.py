"""Keep the arguments of a text as JSON in a row, for a text that is rendered later.

A person's words become {"!": "foreign", …}, so that they stay foreign and never become markup.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from bot.spine.texts.render import At, Foreign, Joined, LanguageName, Listed, Text


def pack(args: Mapping[str, Any]) -> dict[str, Any]:
    """Turn the arguments into JSON. Raises TypeError for a value that has no form in it."""
    return {name: _pack(value) for name, value in args.items()}


def unpack(args: Mapping[str, Any]) -> dict[str, Any]:
    """Return the arguments that `pack` was given. Raises ValueError for an unknown form."""
    return {name: _unpack(value) for name, value in args.items()}


def _pack(value: Any) -> Any:
    match value:
        case None | bool() | int() | float() | str():
            return value
        case Foreign(text, entities, quote, right_to_left):
            return {
                "!": "foreign",
                "text": text,
                "entities": [dict(e) for e in entities],
                "quote": quote,
                **({"right_to_left": True} if right_to_left else {}),
            }
        case At(instant, zone, style):
            return {"!": "at", "instant": instant.isoformat(), "zone": zone, "style": style}
        case LanguageName(code):
            return {"!": "tongue", "code": code}
        case Text(text_id, args):
            return {"!": "text", "id": text_id, "args": pack(args)}
        case Joined(parts, between):
            return {"!": "joined", "parts": [_pack(part) for part in parts], "between": between}
        case Listed(parts, style):
            return {"!": "listed", "parts": [_pack(part) for part in parts], "style": style}
        case _:
            raise TypeError(f"{value!r} cannot be kept as a text's argument")


def _unpack(value: Any) -> Any:
    if not isinstance(value, dict):
        return value
    match value["!"]:
        case "foreign":
            right_to_left = value.get("right_to_left", False)
            return Foreign(value["text"], tuple(value["entities"]), value["quote"], right_to_left)
        case "at":
            return At(datetime.fromisoformat(value["instant"]), value["zone"], value["style"])
        case "tongue":
            return LanguageName(value["code"])
        case "text":
            return Text(value["id"], unpack(value["args"]))
        case "joined":
            return Joined([_unpack(part) for part in value["parts"]], value["between"])
        case "listed":
            return Listed([_unpack(part) for part in value["parts"]], value["style"])
        case kind:
            raise ValueError(f"unknown kind of argument {kind!r}")
