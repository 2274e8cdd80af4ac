"""The sandbox in the load's process: the people of a load as its people. Only what is measured is short-cut: they act without HTTP."""

import asyncio
import itertools
import re
from collections.abc import Callable
from typing import Any

import orjson

from bench.bots import TOKEN
from bench.names import AREAS, staff
from sandbox import people
from sandbox.serve import start
from sandbox.world import World

_OK = re.compile(rb'{"ok":true,"result":(?:{"message_id":(\d+))?')


class Sandboxed(World):
    """A world whose calls are also told to the load."""

    def __init__(self) -> None:
        super().__init__(TOKEN, "WeftBenchBot")
        self.on_call: Callable[[str, dict[str, Any], Any], None] = lambda method, body, result: None
        self.connected = asyncio.Event()
        self.address = ""
        self._private_ids = itertools.count(
            20_000_000
        )  # above what the town's stored messages have

    async def start(self) -> None:
        for area in range(AREAS):
            for level in (1, 2):
                self._known(staff(area, level))
        _, port = await start(self)
        self.address = f"http://127.0.0.1:{port}"

    def message(self, person: int, text: str) -> int:
        return int(people.say(self, self._known(person), {"text": text})["message_id"])

    def tap(self, person: int, message_id: int, data: str, text: str) -> str:
        query, _ = people.tap(self, self._known(person), {"message_id": message_id, "button": data})
        assert query is not None
        return query.id

    def _known(self, person: int) -> Any:
        if person not in self.people:
            self.add_person(f"P{person}", person_id=person, language_code="en")
        return self.people[person]

    def log_call(self, method: str, parameters: dict[str, str], answer: bytes | None) -> None:
        super().log_call(method, parameters, answer)
        if method in ("getme", "deletewebhook", "setwebhook"):
            self.connected.set()
        if method == "getupdates" or answer is None:
            return
        body: dict[str, Any] = dict(parameters)
        if "reply_markup" in body:
            body["reply_markup"] = orjson.loads(body["reply_markup"])
        # Of what is answered the load wants no more than the number; to read it all is a tenth of a call's time.
        if found := _OK.match(answer):
            self.on_call(method, body, {"message_id": int(found[1])} if found[1] else True)
