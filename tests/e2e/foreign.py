"""A Bot API server that is not the sandbox: just enough of one, for this test alone."""

import asyncio
import itertools
from typing import Any

import aiohttp
import orjson
from aiohttp import web


class ForeignServer:
    """Updates in, messages out; by polling or by webhook."""

    def __init__(self, token: str) -> None:
        self.sent: list[dict[str, Any]] = []
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.webhook: dict[str, Any] | None = None
        self._token = token
        self._queue: list[dict[str, Any]] = []
        self._arrived = asyncio.Event()
        self._ids = itertools.count(1)
        self._update_ids = itertools.count(700)

    def app(self) -> web.Application:
        app = web.Application()
        app.router.add_route("*", "/bot{token}/{method}", self._call)
        return app

    async def _call(self, request: web.Request) -> web.Response:
        if request.match_info["token"] != self._token:
            return web.json_response(
                {"ok": False, "error_code": 401, "description": "Unauthorized"}, status=401
            )
        body = orjson.loads(await request.read() or b"{}")
        method = request.match_info["method"]
        self.calls.append((method, body))
        match method:
            case "getMe":
                result: Any = {"id": 99, "is_bot": True, "first_name": "W", "username": "other_bot"}
            case "getUpdates":
                result = await self._updates(body)
            case "sendMessage":
                self.sent.append(body)
                chat = {"id": body["chat_id"], "type": "private", "first_name": "x"}
                result = {
                    "message_id": next(self._ids),
                    "date": 1585711200,
                    "chat": chat,
                    "text": body["text"],
                }
            case "setWebhook":
                self.webhook, result = body, True
            case _:
                result = True
        return web.Response(
            body=orjson.dumps({"ok": True, "result": result}), content_type="application/json"
        )

    async def _updates(self, body: dict[str, Any]) -> list[dict[str, Any]]:
        self._queue = [
            update for update in self._queue if update["update_id"] >= body.get("offset", 0)
        ]
        if not self._queue:
            self._arrived.clear()
            try:
                await asyncio.wait_for(self._arrived.wait(), min(body.get("timeout", 0), 2))
            except TimeoutError:
                return []
        return self._queue[: body.get("limit", 100)]

    def text(self, chat: int, text: str) -> dict[str, Any]:
        """An update as Telegram sends it; /help comes as plain text without entities."""
        return {
            "update_id": next(self._update_ids),
            "message": {
                "message_id": next(self._ids),
                "date": 1585711200,
                "text": text,
                "chat": {"id": chat, "type": "private", "first_name": f"P{chat}"},
                "from": {
                    "id": chat,
                    "is_bot": False,
                    "first_name": f"P{chat}",
                    "language_code": "en",
                },
            },
        }

    def put(self, *updates: dict[str, Any]) -> None:
        self._queue.extend(updates)
        self._arrived.set()

    async def post(
        self, http: aiohttp.ClientSession, address: str, update: dict[str, Any], secret: str
    ) -> int:
        """Delivers by webhook; gives the status of the answer."""
        headers = {"X-Telegram-Bot-Api-Secret-Token": secret}
        async with http.post(address, json=update, headers=headers) as response:
            return response.status
