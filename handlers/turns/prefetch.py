"""What can be seen of a group of turns before they run, for those who prepare them (handlers/order.py, PREPARATIONS)."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from bot.people.model import Person
from bot.spine.buttons import Payload

Tap = TypeVar("Tap", bound=Payload)


@dataclass(frozen=True)
class Group:
    """The group's people with what each of them does. Seen in passing: a turn may still do something else."""

    taps: Sequence[tuple[Person, str]] = ()  # with the button's data
    talk: Sequence[Person] = ()  # who writes freely: no command, no answer, in no form

    def of(self, kind: type[Tap]) -> list[tuple[Person, Tap]]:
        """Who taps a button of this kind."""
        return [
            (person, tap) for person, data in self.taps if (tap := kind.unpack(data)) is not None
        ]


def is_talk(message: dict[str, Any]) -> bool:
    """Whether a raw Message of the Bot API is a free one in a private chat."""
    if (message.get("chat") or {}).get("type") != "private" or "reply_to_message" in message:
        return False
    return not any(
        entity.get("type") == "bot_command" and entity.get("offset") == 0
        for entity in message.get("entities") or ()
    )
