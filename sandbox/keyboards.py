"""Read `reply_markup`."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

import orjson

from sandbox.errors import bad
from sandbox.model import Json

DATA_BYTES = 64
ROW_BUTTONS = 12
ACTIONS = [
    "url",
    "callback_data",
    "web_app",
    "login_url",
    "switch_inline_query",
    "switch_inline_query_current_chat",
    "switch_inline_query_chosen_chat",
    "copy_text",
    "callback_game",
    "pay",
    "disabled",
]
BUTTON = "can't parse inline keyboard button: "
_SCHEMES = ("http", "https", "tg", "ton", "tonsite")


@dataclass(slots=True)
class Markup:
    """An inline keyboard, which the `Message` repeats, or another one, which it does not."""

    inline: Json | None
    other: Json | None


NONE = Markup(None, None)


def markup(text: str) -> Markup:
    """Read a `reply_markup` parameter. Raises ApiError."""
    if not text:
        return NONE
    try:
        given = orjson.loads(text)
    except orjson.JSONDecodeError:
        raise bad("can't parse reply keyboard markup JSON object") from None
    if not isinstance(given, dict):
        raise bad("object expected as reply markup")
    if "inline_keyboard" in given:
        rows = _rows(given["inline_keyboard"], "inline_keyboard")
        # The server checks the buttons after the twelfth in a row, then silently drops them.
        keyboard = [[inline_button(one) for one in row][:ROW_BUTTONS] for row in rows]
        keyboard = [row for row in keyboard if row]
        if sum(map(len, keyboard)) > 100:
            raise bad("reply markup is too long")
        return Markup({"inline_keyboard": keyboard}, None) if keyboard else NONE
    if "keyboard" in given:
        keys = [
            [_key(one) for one in row][:ROW_BUTTONS] for row in _rows(given["keyboard"], "keyboard")
        ]
        return Markup(None, {**given, "keyboard": [row for row in keys if row]})
    if given.get("remove_keyboard") or given.get("force_reply"):
        return Markup(None, given)
    return NONE


def _rows(given: Any, name: str) -> list[list[Any]]:
    if not isinstance(given, list):
        raise bad(f'field "{name}" must be of type Array')
    for row in given:
        if not isinstance(row, list):
            raise bad(f'field "{name}" must be an Array of Arrays')
    return given


def _key(given: Any) -> Json:
    if isinstance(given, str):
        return {"text": given}
    if not isinstance(given, dict) or not isinstance(given.get("text"), str):
        raise bad(
            "can't parse keyboard button: KeyboardButton must be a String or an Object with a text"
        )
    return given


def inline_button(given: Any) -> Json:
    """Check one button of an inline keyboard and return its fields. Raises ApiError."""
    if not isinstance(given, dict):
        raise bad(BUTTON + "InlineKeyboardButton must be an Object")
    text = given.get("text")
    if text is None:
        raise bad(BUTTON + 'Can\'t find field "text"')
    if not isinstance(text, str):
        raise bad(BUTTON + 'Field "text" must be of type String')
    if not text.strip():
        raise bad("inline keyboard button text must be non-empty")
    for action in ACTIONS:
        value = given.get(action)
        if value is None or (value == "" and not action.startswith("switch")) or value is False:
            continue
        out: Json = {"text": text, action: _action(action, value)}
        for extra in ("style", "icon_custom_emoji_id"):
            if isinstance(given.get(extra), str) and given[extra]:
                out[extra] = given[extra]
        return out
    raise bad(BUTTON + "Text buttons are unallowed in the inline keyboard")


def _action(action: str, value: Any) -> Any:
    if action == "callback_data":
        data = value if isinstance(value, str) else str(value)
        if len(data.encode()) > DATA_BYTES:
            raise bad("BUTTON_DATA_INVALID")
        return data
    if action == "url":
        return check_url(str(value))
    if action in ("web_app", "login_url"):
        url = value.get("url") if isinstance(value, dict) else None
        if not isinstance(url, str):
            raise bad(BUTTON + 'Can\'t find field "url"')
        if not url.startswith("https://"):
            raise bad(
                f"inline keyboard button Web App URL '{url}' is invalid: "
                "Only HTTPS links are allowed"
            )
    return value


def check_url(url: str) -> str:
    """Return a button's link, completed as Telegram does. Raises ApiError."""
    whole = url if "://" in url or url.startswith("tg:") else "http://" + url
    try:
        parts = urlsplit(whole)
        good = parts.scheme in _SCHEMES and (
            parts.scheme not in ("http", "https")
            or ("." in (parts.hostname or "") and " " not in whole)
        )
    except ValueError:
        good = False
    if not good:
        other = "://" in url and not url.lower().startswith(("http://", "https://"))
        why = "Unsupported URL protocol" if other else "Wrong HTTP URL"
        raise bad(f"inline keyboard button URL '{url}' is invalid: {why}")
    return whole
