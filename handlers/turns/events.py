"""Raw events of the Bot API as aiogram's objects."""

from functools import lru_cache
from typing import Any, get_args

import orjson
from aiogram import Bot
from aiogram.types import Chat, MessageEntity, TelegramObject, Update, User

# The kinds of updates, each with what it is about.
_KINDS: dict[str, type[TelegramObject]] = {
    kind: get_args(field.annotation)[0]
    for kind, field in Update.model_fields.items()
    if kind != "update_id"
}
# What comes again and again as it is: the same people in the same chats, with the same commands. All of them are frozen.
_PARTS: dict[str, type[TelegramObject]] = {"from": User, "chat": Chat, "entities": MessageEntity}
PARTS_KEPT = 1024  # of some 7 KB


class Events:
    """Validates events for one bot. A part that has been seen is not validated again: together they are half of the work."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        self._part = lru_cache(PARTS_KEPT)(self._validated)

    def event(self, kind: str, raw: dict[str, Any]) -> TelegramObject:
        """The event of an update of this kind. Raises pydantic's ValidationError."""
        return _KINDS[kind].model_validate(self._with_parts(raw), context={"bot": self._bot})

    def _with_parts(self, raw: dict[str, Any]) -> dict[str, Any]:
        found = {
            name: self._known(part, raw[name])
            for name, part in _PARTS.items()
            if raw.get(name) is not None
        }
        if isinstance(message := raw.get("message"), dict):  # that a tap was under
            found["message"] = self._with_parts(message)
        return raw | found

    def _known(self, part: type[TelegramObject], raw: Any) -> Any:
        if isinstance(raw, list):
            return [self._known(part, one) for one in raw]
        return self._part(part, orjson.dumps(raw))

    def _validated(self, part: type[TelegramObject], raw: bytes) -> TelegramObject:
        return part.model_validate_json(raw, context={"bot": self._bot})
