"""A small and fast Bot API server, in plain HTTP/1.1 on one asyncio protocol.

It answers what the measured bots call and tells each call to `on_call`. Updates leave by long poll.
"""

import asyncio
import itertools
import time
from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qsl

import orjson

from tests.town import updates
from tests.town.updates import Account, Json

BOT = {"id": 99, "is_bot": True, "first_name": "W", "username": "WeftBenchBot"}


class Server:
    """One bot's server. `on_call(method, body, result)` sees every call but getUpdates."""

    def __init__(self) -> None:
        self.on_call: Callable[[str, Json, Any], None] = lambda method, body, result: None
        self.connected = asyncio.Event()
        self.address = ""
        self._queue: deque[tuple[int, bytes]] = deque()
        self._polls: list[tuple[_Connection, asyncio.TimerHandle, int]] = []
        self._poll_ready = False
        self._message_ids = itertools.count(20_000_000)
        self._update_ids = itertools.count(10_000_000)
        # The messages that can be tapped, by person and number.
        self._with_buttons: dict[tuple[int, int], Json] = {}

    async def start(self) -> None:
        listening = await asyncio.get_running_loop().create_server(
            lambda: _Connection(self), "127.0.0.1", 0
        )
        self.address = f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}"

    def message(self, person: int, text: str) -> int:
        """Write to the bot; return the message id."""
        message_id = next(self._message_ids)
        written = updates.message(_account(person), message_id, datetime.now(UTC), text=text)
        self._put({"message": written})
        return message_id

    def tap(self, person: int, message_id: int, data: str, text: str) -> str:
        """Tap a button under a message, which comes with it whole; return the query's id."""
        number = str(next(self._message_ids) + 4_000_000_000_000)
        under = self._with_buttons.get((person, message_id)) or _sent(
            message_id,
            {
                "chat_id": person,
                "text": text,
                "reply_markup": {"inline_keyboard": [[{"text": text, "callback_data": data}]]},
            },
        )
        self._put(updates.tap(_account(person), number, data, under))
        return number

    def _put(self, update: Json) -> None:
        number = next(self._update_ids)
        raw = orjson.dumps({"update_id": number} | update)
        self._queue.append((number, raw))
        if self._polls and not self._poll_ready:
            # A moment later, so that updates of one moment leave in one batch.
            self._poll_ready = True
            asyncio.get_running_loop().call_soon(self._answer_poll)

    def call(self, connection: "_Connection", method: str, body: Json) -> None:
        """Answer one call on its connection."""
        name = method.lower()
        if name == "getupdates":
            self._get_updates(connection, body)
            return
        result = self._result(name, body)
        self.on_call(name, body, result)
        connection.answer(b'{"ok":true,"result":' + orjson.dumps(result) + b"}")

    def _result(self, name: str, body: Json) -> Any:
        match name:
            case "sendmessage":
                return self._keep(_sent(next(self._message_ids), body))
            case "editmessagetext":
                return self._keep(
                    _sent(int(body["message_id"]), body) | {"edit_date": int(time.time())}
                )
            case "getme":
                return BOT | {
                    "can_join_groups": True,
                    "can_read_all_group_messages": True,
                    "supports_inline_queries": False,
                }
            case "getwebhookinfo":
                return {"url": "", "has_custom_certificate": False, "pending_update_count": 0}
        return True

    def _keep(self, message: Json) -> Json:
        key = message["chat"]["id"], message["message_id"]
        if "reply_markup" in message:
            self._with_buttons[key] = message
        else:
            self._with_buttons.pop(key, None)
        return message

    def _get_updates(self, connection: "_Connection", body: Json) -> None:
        offset = int(body.get("offset") or 0)
        while self._queue and self._queue[0][0] < offset:
            self._queue.popleft()
        self.connected.set()
        limit, seconds = int(body.get("limit") or 100), float(body.get("timeout") or 0)
        if self._queue or seconds == 0:
            connection.answer(self._batch(limit))
            return
        timer = asyncio.get_running_loop().call_later(seconds, self._answer_poll)
        self._polls.append((connection, timer, limit))

    def gone(self, connection: "_Connection") -> None:
        """End the poll of a client that hung up."""
        self._polls = [poll for poll in self._polls if poll[0] is not connection]

    def _answer_poll(self) -> None:
        self._poll_ready = False
        for connection, timer, limit in self._polls:
            timer.cancel()
            connection.answer(self._batch(limit))
        self._polls.clear()

    def _batch(self, limit: int) -> bytes:
        return (
            b'{"ok":true,"result":['
            + b",".join(raw for _, raw in itertools.islice(self._queue, limit))
            + b"]}"
        )


def _account(person: int) -> Account:
    return Account(person, f"P{person}")


def _sent(message_id: int, body: Json) -> Json:
    """Return the bot's message as the Bot API does: whole, with its entities and buttons."""
    told = {
        part: body[part]
        for part in ("entities", "link_preview_options", "reply_markup")
        if body.get(part)
    }
    sent = updates.of_bot(
        _account(int(body["chat_id"])), message_id, datetime.now(UTC), body["text"]
    )
    return sent | {"from": BOT} | told


class _Connection(asyncio.Protocol):
    """One client's connection: requests come one after another, each answered before the next."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._buffer = b""

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport: Any = transport

    def connection_lost(self, exc: Exception | None) -> None:
        self._server.gone(self)

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        while (end := self._buffer.find(b"\r\n\r\n")) >= 0:
            head = self._buffer[:end]
            length, kind = 0, b""
            for line in head.split(b"\r\n")[1:]:
                name, _, value = line.partition(b":")
                match name.lower():
                    case b"content-length":
                        length = int(value)
                    case b"content-type":
                        kind = value
            if len(self._buffer) < end + 4 + length:
                return
            body, self._buffer = (
                self._buffer[end + 4 : end + 4 + length],
                self._buffer[end + 4 + length :],
            )
            method = head.split(b" ", 2)[1].decode().partition("?")[0].rpartition("/")[2]
            self._server.call(self, method, _decode(kind, body))

    def answer(self, body: bytes) -> None:
        self._transport.write(
            b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
            % len(body)
            + body
        )


def _decode(kind: bytes, body: bytes) -> Json:
    if not body:
        return {}
    if b"json" in kind:
        decoded: Json = orjson.loads(body)
        return decoded
    form: Json = dict(parse_qsl(body.decode(), keep_blank_values=True))
    if "reply_markup" in form:
        form["reply_markup"] = orjson.loads(form["reply_markup"])
    return form
