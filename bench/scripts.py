"""What people do in a load, and by which call of the bot they are answered."""

import re
from collections import defaultdict
from typing import Any, Protocol

from bench.names import area_of, gate, is_staff

NAME = re.compile(r"\bP(\d{6,7})\b")
MARK = re.compile(r"\b(\d{6,7})-(\d+)\b")
WORDS = {
    "en": "The fever began to rise last night",
    "pt": "A febre começou a aumentar na noite passada",
}


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

    def answered(self, method: str, body: dict[str, Any], result: Any) -> int | None:
        """The person whom this call answers, or None."""
        raise NotImplementedError

    def seen(self, method: str, body: dict[str, Any], result: Any) -> None:
        """Every call, also those that answer another script."""


class Say(Script):
    """The command's `text`, answered by one message; {gate} in it is the person's gate."""

    def act(self, person: int) -> None:
        text: str = self.options.get("text", "/help")
        self.phones.message(person, text.format(gate=gate(area_of(person))))

    def answered(self, method: str, body: dict[str, Any], result: Any) -> int | None:
        return int(body["chat_id"]) if method == "sendmessage" else None


class Tapping(Script):
    """Taps under messages of the bot; answered by the edit of the message."""

    prefix = ""

    def __init__(self, phones: Hand) -> None:
        super().__init__(phones)
        # person -> message id -> (text, data of the buttons that have the prefix)
        self.shown: dict[int, dict[int, tuple[str, list[str]]]] = defaultdict(dict)

    def seen(self, method: str, body: dict[str, Any], result: Any) -> None:
        if method not in ("sendmessage", "editmessagetext"):
            return
        rows = (body.get("reply_markup") or {}).get("inline_keyboard") or []
        found = [
            b["callback_data"]
            for row in rows
            for b in row
            if b.get("callback_data", "").startswith(self.prefix)
        ]
        message_id = int(result["message_id"])
        if found:
            self.shown[int(body["chat_id"])][message_id] = (body["text"], found)
        else:
            self.shown[int(body["chat_id"])].pop(message_id, None)

    def answered(self, method: str, body: dict[str, Any], result: Any) -> int | None:
        return int(body["chat_id"]) if method == "editmessagetext" else None


class Tap(Script):
    """A tap under some message, answered by its edit: for the bare echoes."""

    def __init__(self, phones: Hand) -> None:
        super().__init__(phones)
        self._count = 0

    def act(self, person: int) -> None:
        self._count += 1
        self.phones.tap(person, 1, f"x:{self._count}", "Tap")

    def answered(self, method: str, body: dict[str, Any], result: Any) -> int | None:
        return int(body["chat_id"]) if method == "editmessagetext" else None


class CheckIn(Tapping):
    """The steps of a check-in at a gate, round and round without the last one. Opened by saying /start gate_<code>."""

    prefix = "arr:"

    def act(self, person: int) -> None:
        message_id, (text, buttons) = next(reversed(self.shown[person].items()))
        done = any(data.endswith(":1") and data.count(":-1") == 0 for data in buttons)
        self.phones.tap(person, message_id, buttons[-1] if done else buttons[0], text)


class Confirm(CheckIn):
    """The last tap of a check-in: answered by the alert that reaches somebody on call."""

    def act(self, person: int) -> None:
        message_id, (text, buttons) = next(reversed(self.shown[person].items()))
        self.phones.tap(person, message_id, buttons[0], text)

    def answered(self, method: str, body: dict[str, Any], result: Any) -> int | None:
        if method != "sendmessage" or not is_staff(int(body["chat_id"])):
            return None
        name = NAME.search(body["text"])
        return int(name[1]) if name else None


class SignUp(Tapping):
    """Places in shifts, each under a list of its own. Opened by saying /shifts as often as places are to be taken."""

    prefix = "sht:"

    def __init__(self, phones: Hand) -> None:
        super().__init__(phones)
        self._taken: dict[int, set[str]] = defaultdict(set)

    def act(self, person: int) -> None:
        message_id, (text, buttons) = next(iter(self.shown[person].items()))
        data = next(data for data in buttons if data not in self._taken[person])
        self._taken[person].add(data)
        del self.shown[person][message_id]
        self.phones.tap(person, message_id, data, text)


class Talk(Script):
    """A resident's message, answered by its first copy at somebody on call. `language`: en or pt."""

    def __init__(self, phones: Hand) -> None:
        super().__init__(phones)
        self._said: dict[int, int] = defaultdict(int)

    def act(self, person: int) -> None:
        self._said[person] += 1
        self.phones.message(
            person, f"{WORDS[self.options['language']]} ({person}-{self._said[person]})"
        )

    def answered(self, method: str, body: dict[str, Any], result: Any) -> int | None:
        if method != "sendmessage" or not is_staff(int(body["chat_id"])):
            return None
        mark = MARK.search(body["text"])
        # The second reader's copy of an earlier message answers nobody.
        return int(mark[1]) if mark and int(mark[2]) == self._said[int(mark[1])] else None


SCRIPTS: dict[str, type[Script]] = {
    "say": Say,
    "tap": Tap,
    "check-in": CheckIn,
    "confirm": Confirm,
    "sign-up": SignUp,
    "talk": Talk,
}
