"""A small and fast Bot API server that is not the sandbox: enough of it for a load, in plain HTTP/1.1 on one asyncio protocol.

It answers what the measured bots call (getMe, getUpdates, setWebhook, sendMessage, edits, answers to taps) and gives each call to
`on_call`. Updates leave by long poll, or by as many connections to the webhook as the bot has asked for.
"""

import asyncio
import itertools
import time
from collections import deque
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qsl, urlsplit

import orjson

Json = dict[str, Any]
BOT = {"id": 99, "is_bot": True, "first_name": "W", "username": "WeftBenchBot"}
CONNECTIONS = (
    40  # to a webhook, unless it asks for others: Telegram's default (Bot API, setWebhook)
)


class Server:
    """One bot's server. `on_call(method, body, result)` sees every call but getUpdates before it is answered.

    `far`: how many seconds each of those answers is on its way; `busy`: how many seconds of processor it takes besides.
    """

    def __init__(self, far: float = 0.0, busy: float = 0.0) -> None:
        self._far, self._busy = far, busy
        self.on_call: Callable[[str, Json, Any], None] = lambda method, body, result: None
        self.connected = asyncio.Event()
        self.address = ""
        self._queue: deque[tuple[int, bytes]] = deque()
        self._polls: list[tuple[_Connection, asyncio.TimerHandle, int]] = []
        self._poll_ready = False
        self._message_ids = itertools.count(20_000_000)
        self._update_ids = itertools.count(10_000_000)
        self._hook: _Hook | None = None
        # The messages that can be tapped, by person and number.
        self._with_buttons: dict[tuple[int, int], Json] = {}

    async def start(self) -> None:
        listening = await asyncio.get_running_loop().create_server(
            lambda: _Connection(self), "127.0.0.1", 0
        )
        self.address = f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}"

    # --- what happens on phones ---

    def message(self, person: int, text: str) -> int:
        """Somebody writes to the bot; gives the message id."""
        message_id = next(self._message_ids)
        entities = (
            [{"type": "bot_command", "offset": 0, "length": len(text.split()[0])}]
            if text[0] == "/"
            else None
        )
        body = _message(message_id, person, text) | {"from": _user(person)}
        if entities:
            body["entities"] = entities
        self._put("message", body)
        return message_id

    def tap(self, person: int, message_id: int, data: str, text: str) -> str:
        """Somebody taps a button under the bot's message, which comes with it whole, as Telegram's does; gives the query's id."""
        number = str(next(self._message_ids) + 4_000_000_000_000)
        under = self._with_buttons.get((person, message_id)) or _sent(
            message_id,
            {
                "chat_id": person,
                "text": text,
                "reply_markup": {"inline_keyboard": [[{"text": text, "callback_data": data}]]},
            },
        )
        self._put(
            "callback_query",
            {
                "id": number,
                "from": _user(person),
                "message": under,
                "chat_instance": "1",
                "data": data,
            },
        )
        return number

    def _put(self, kind: str, body: Json) -> None:
        number = next(self._update_ids)
        raw = orjson.dumps({"update_id": number, kind: body})
        if self._hook is not None:
            self._hook.put(raw)
            return
        self._queue.append((number, raw))
        if self._polls and not self._poll_ready:
            # A moment later, so that what happens at once leaves in one batch.
            self._poll_ready = True
            asyncio.get_running_loop().call_soon(self._answer_poll)

    # --- what the bot calls ---

    def call(self, connection: "_Connection", method: str, body: Json) -> None:
        """One call; its answer is written to the connection."""
        name = method.lower()
        if name == "getupdates":
            self._get_updates(connection, body)
            return
        result = self._result(name, body)
        self.on_call(name, body, result)
        if self._busy:
            end = time.thread_time() + self._busy
            while time.thread_time() < end:
                pass
        answer = b'{"ok":true,"result":' + orjson.dumps(result) + b"}"
        if self._far:
            asyncio.get_running_loop().call_later(self._far, connection.answer, answer)
        else:
            connection.answer(answer)

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
            case "setwebhook":
                connections = int(body.get("max_connections") or CONNECTIONS)
                self._hook = _Hook(body["url"], body.get("secret_token", ""), connections)
                self.connected.set()
            case "deletewebhook":
                self._hook = None
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
        """A client hung up: its poll ends."""
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


def _user(person: int) -> Json:
    return {"id": person, "is_bot": False, "first_name": f"P{person}", "language_code": "en"}


def _message(message_id: int, person: int, text: str) -> Json:
    chat = {"id": person, "type": "private", "first_name": f"P{person}"}
    return {"message_id": message_id, "date": int(time.time()), "chat": chat, "text": text}


def _sent(message_id: int, body: Json) -> Json:
    """The bot's message as the Bot API gives it back: whole, with its entities and buttons."""
    told = {
        part: body[part]
        for part in ("entities", "link_preview_options", "reply_markup")
        if body.get(part)
    }
    return _message(message_id, int(body["chat_id"]), body["text"]) | {"from": BOT} | told


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
        found: Json = orjson.loads(body)
        return found
    form: Json = dict(parse_qsl(body.decode(), keep_blank_values=True))
    if "reply_markup" in form:
        form["reply_markup"] = orjson.loads(form["reply_markup"])
    return form


class _Hook:
    """The bot's webhook, and the connections to it."""

    def __init__(self, url: str, secret: str, connections: int) -> None:
        self._parts = urlsplit(url)
        self._head = (
            f"POST {self._parts.path} HTTP/1.1\r\nHost: {self._parts.netloc}\r\nContent-Type: application/json\r\n"
            f"X-Telegram-Bot-Api-Secret-Token: {secret}\r\nContent-Length: "
        ).encode()
        self._waiting: asyncio.Queue[bytes] = asyncio.Queue()
        self._workers = [asyncio.create_task(self._deliver()) for _ in range(connections)]

    def put(self, raw: bytes) -> None:
        self._waiting.put_nowait(raw)

    async def _deliver(self) -> None:
        reader = writer = None
        while True:
            raw = await self._waiting.get()
            while True:
                try:
                    if writer is None:
                        reader, writer = await asyncio.open_connection(
                            self._parts.hostname, self._parts.port
                        )
                    writer.write(self._head + b"%d\r\n\r\n" % len(raw) + raw)
                    assert reader is not None
                    head = await reader.readuntil(b"\r\n\r\n")
                    await reader.readexactly(_length(head))
                    if head.startswith(b"HTTP/1.1 200"):
                        break
                except (OSError, asyncio.IncompleteReadError):
                    writer = None
                await asyncio.sleep(0.05)


def _length(head: bytes) -> int:
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            return int(line.partition(b":")[2])
    return 0
