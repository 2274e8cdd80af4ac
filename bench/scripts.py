"""What people do in a load, and which call of the bot answers them."""

import re
from collections import defaultdict
from typing import Any

from bench.names import area_of, gate, is_staff
from bench.server import Json, Server

NAME = re.compile(r"\bP(\d{6,7})\b")


class Script:
    """One kind of act. `options` come from the command."""

    def __init__(self, server: Server) -> None:
        self.server = server
        self.options: Json = {}

    def act(self, person: int) -> None:
        """Make the person's next update."""
        raise NotImplementedError

    def answered(self, method: str, body: Json) -> int | None:
        """Return the person whom this call answers, or None."""
        raise NotImplementedError

    def seen(self, method: str, body: Json, result: Any) -> None:
        """Note a call of the bot, also one that answers another script."""


class Say(Script):
    """Send the command's `text`, where {gate} is the person's gate. A message answers it."""

    def act(self, person: int) -> None:
        text: str = self.options.get("text", "/help")
        self.server.message(person, text.format(gate=gate(area_of(person))))

    def answered(self, method: str, body: Json) -> int | None:
        return int(body["chat_id"]) if method == "sendmessage" else None


class Tap(Script):
    """Tap a button that the bots without lists know. The edit of its message answers it."""

    def __init__(self, server: Server) -> None:
        super().__init__(server)
        self._count = 0

    def act(self, person: int) -> None:
        self._count += 1
        self.server.tap(person, 1, f"x:{self._count}", "Tap")

    def answered(self, method: str, body: Json) -> int | None:
        return int(body["chat_id"]) if method == "editmessagetext" else None


class TapShown(Script):
    """Tap buttons that Weft has shown. The edit of their message answers."""

    prefix = ""

    def __init__(self, server: Server) -> None:
        super().__init__(server)
        # person -> message id -> (text, data of the buttons that have the prefix)
        self.shown: dict[int, dict[int, tuple[str, list[str]]]] = defaultdict(dict)

    def seen(self, method: str, body: Json, result: Any) -> None:
        if method not in ("sendmessage", "editmessagetext"):
            return
        rows = (body.get("reply_markup") or {}).get("inline_keyboard") or []
        data = [button.get("callback_data", "") for row in rows for button in row]
        buttons = [one for one in data if one.startswith(self.prefix)]
        of_person = self.shown[int(body["chat_id"])]
        message_id = int(result["message_id"])
        if buttons:
            of_person[message_id] = (body["text"], buttons)
        else:
            of_person.pop(message_id, None)

    def answered(self, method: str, body: Json) -> int | None:
        return int(body["chat_id"]) if method == "editmessagetext" else None


class CheckIn(TapShown):
    """Pass over the questions of a check-in, and ask for them again, round and round.

    It is opened by `Confirm`.
    """

    prefix = "ara"  # the answers, and the one that asks again

    def act(self, person: int) -> None:
        message_id, (text, buttons) = next(reversed(self.shown[person].items()))
        self.server.tap(person, message_id, buttons[-1], text)


class Confirm(TapShown):
    """Call somebody to the gate. The alert to somebody on call answers it."""

    prefix = "arstaff:1"  # the town's people are volunteers, who are asked what their scan means

    def act(self, person: int) -> None:
        message_id, (text, buttons) = next(reversed(self.shown[person].items()))
        self.server.tap(person, message_id, buttons[0], text)

    def answered(self, method: str, body: Json) -> int | None:
        if method != "sendmessage" or not is_staff(int(body["chat_id"])):
            return None
        name = NAME.search(body["text"])
        return int(name[1]) if name else None


class SignUp(TapShown):
    """Take places in shifts, each under a list of its own, which /shifts has shown."""

    prefix = "sht:"

    def __init__(self, server: Server) -> None:
        super().__init__(server)
        self._taken: dict[int, set[str]] = defaultdict(set)

    def act(self, person: int) -> None:
        message_id, (text, buttons) = next(iter(self.shown[person].items()))
        data = next(data for data in buttons if data not in self._taken[person])
        self._taken[person].add(data)
        del self.shown[person][message_id]
        self.server.tap(person, message_id, data, text)


SCRIPTS: dict[str, type[Script]] = {
    "say": Say,
    "tap": Tap,
    "check-in": CheckIn,
    "confirm": Confirm,
    "sign-up": SignUp,
}
