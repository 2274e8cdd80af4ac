"""What people do in a load, and by which call of the bot they are answered."""

from typing import Any, Protocol


class Hand(Protocol):
    def message(self, person: int, text: str) -> int: ...
    def tap(self, person: int, message_id: int, data: str, text: str) -> str: ...


class Script:
    """One kind of act. `options` come from the command."""

    def __init__(self, phones: Hand) -> None:
        self.phones = phones
        self.options: dict[str, Any] = {}

    def act(self, person: int) -> None:
        """Makes the person's next update."""
        raise NotImplementedError

    def seen(self, method: str, body: dict[str, Any], result: Any) -> None:
        """Every call, also those that belong to other scripts."""

    def answered(self, method: str, body: dict[str, Any], result: Any) -> int | None:
        """The person whom this call answers, or None."""
        raise NotImplementedError


class Help(Script):
    """/help, answered by one message."""

    def act(self, person: int) -> None:
        self.phones.message(person, "/help")

    def answered(self, method: str, body: dict[str, Any], result: Any) -> int | None:
        return int(body["chat_id"]) if method == "sendmessage" else None


SCRIPTS: dict[str, type[Script]] = {"help": Help}
