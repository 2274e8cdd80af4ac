"""A small client of the sandbox's control API (docs/sandbox.md), for plays and end-to-end tests."""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import aiohttp
import orjson


class ControlError(RuntimeError):
    """The sandbox refused; the text is its answer."""


class NotSeen(AssertionError):
    """A phone did not receive what was expected; the text shows what it has."""


class Control:
    """The sandbox's control API at one address."""

    def __init__(self, address: str) -> None:
        self.address = address.rstrip("/")
        self._http: aiohttp.ClientSession | None = None

    async def ask(self, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
        """Make a call and return its JSON. Raises ControlError for a 4xx or 5xx."""
        if self._http is None:
            self._http = aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=120))
        data = None if body is None else orjson.dumps(body)
        async with self._http.request(
            method,
            f"{self.address}/control{path}",
            data=data,
            headers={"Content-Type": "application/json"},
        ) as response:
            raw = await response.read()
            if response.status >= 400:
                raise ControlError(f"{method} {path}: {raw.decode(errors='replace')}")
            return orjson.loads(raw)

    async def phone(self, first_name: str, language_code: str = "en", **more: Any) -> "Phone":
        """Add a person with a phone. Raises ControlError."""
        made = await self.ask(
            "POST", "/phones", {"first_name": first_name, "language_code": language_code, **more}
        )
        return Phone(self, made["id"], first_name)

    async def advance(self, seconds: float) -> str:
        """Turn the clock of sandbox and bot forward; return the new time (ISO 8601, UTC)."""
        return str((await self.ask("POST", "/clock", {"advance": seconds}))["now"])

    async def now(self) -> str:
        """Return the sandbox's time (ISO 8601, UTC)."""
        return str((await self.ask("GET", "/clock"))["now"])

    async def settle(self, timeout: float = 20) -> None:
        """Return when no update waits, no message is unsent and no job is late.

        Raises ControlError after `timeout` seconds of real time.
        """
        await self.ask("POST", "/settle", {"timeout": timeout})

    async def fault(self, kind: str, **more: Any) -> None:
        await self.ask("POST", "/faults", {"kind": kind, **more})

    async def clear_faults(self) -> None:
        await self.ask("DELETE", "/faults")

    async def calls(self, method: str | None = None) -> list[dict[str, Any]]:
        """Return the bot's calls, of one method or all, oldest first."""
        calls = (await self.ask("GET", "/calls?after=0"))["calls"]
        return [
            call for call in calls if method is None or call["method"].lower() == method.lower()
        ]

    async def close(self) -> None:
        if self._http is not None:
            await self._http.close()


@dataclass
class Phone:
    """One person's phone. With `settles`, every act waits until the bot has nothing left to do."""

    control: Control
    id: int
    name: str
    settles: bool = field(default=True)
    settle: Callable[[], Awaitable[None]] | None = None  # by default the control API's

    async def _act(self, verb: str, body: dict[str, Any]) -> Any:
        answer = await self.control.ask("POST", f"/phones/{self.id}/{verb}", body)
        if self.settles:
            await (self.settle or self.control.settle)()
        return answer

    async def say(self, text: str, **more: Any) -> int:
        """Send a text; return its message id."""
        return int((await self._act("say", {"text": text, **more}))["message_id"])

    async def send(self, kind: str, **more: Any) -> list[int]:
        return list((await self._act("send", {"kind": kind, **more}))["message_ids"])

    async def open(self, link: str) -> None:
        await self._act("open", {"link": link})

    async def edit(self, message_id: int, text: str) -> None:
        await self._act("edit", {"message_id": message_id, "text": text})

    async def block(self) -> None:
        await self._act("block", {})

    async def unblock(self) -> None:
        await self._act("unblock", {})

    async def messages(self) -> list[dict[str, Any]]:
        """Return the messages of the private chat with the bot, in order, without deleted ones."""
        messages = (await self.control.ask("GET", f"/phones/{self.id}/messages"))["messages"]
        return [message for message in messages if not message["deleted"]]

    async def received(self) -> list[dict[str, Any]]:
        """Return the bot's messages, in order, without deleted ones."""
        return [message for message in await self.messages() if message["from"]["is_bot"]]

    async def last(self) -> dict[str, Any]:
        """Return the bot's newest message. Raises NotSeen if there is none."""
        messages = await self.received()
        if not messages:
            raise NotSeen(f"{self.name} has received nothing")
        return dict(messages[-1])

    async def find(self, *words: str) -> dict[str, Any]:
        """Return the bot's newest message with all these words. Raises NotSeen."""
        messages = await self.received()
        for message in reversed(messages):
            if all(word in shown(message) for word in words):
                return dict(message)
        texts = "\n  ".join(shown(message).replace("\n", " / ") for message in messages[-6:])
        raise NotSeen(f"{self.name} never received {words!r}; the last ones were:\n  {texts}")

    async def tap(self, label: str, *, of: dict[str, Any] | None = None) -> dict[str, Any]:
        """Tap the button with this label or data; return the answer to the tap.

        It is tapped under `of`, else under the newest message that has it. Raises NotSeen.
        """
        message = of or await self._with_button(label)
        return dict(await self._act("tap", {"message_id": message["message_id"], "button": label}))

    async def _with_button(self, label: str) -> dict[str, Any]:
        messages = await self.received()
        for message in reversed(messages):
            if any(
                label in (button["text"], button.get("data"))
                for row in message["buttons"]
                for button in row
            ):
                return dict(message)
        labels = [
            button["text"] for message in messages for row in message["buttons"] for button in row
        ]
        raise NotSeen(f"{self.name} has no button {label!r}; there are {labels}")

    async def wait_for(self, *words: str, seconds: float = 10) -> dict[str, Any]:
        """Wait for a message with these words, so many seconds of real time. Raises NotSeen."""
        end = asyncio.get_running_loop().time() + seconds
        while True:
            try:
                return await self.find(*words)
            except NotSeen:
                if asyncio.get_running_loop().time() > end:
                    raise
                await asyncio.sleep(0.02)


def shown(message: dict[str, Any]) -> str:
    """Return the words of a message: its text or caption, else its kind of media."""
    media = message.get("media") or {}
    return str(message["text"] or message["caption"] or f"[{media.get('kind', '')}]")
