"""Calls to the Bot API, as plain JSON over aiohttp: aiogram's own send costs a dump and a parse for each message."""

from collections.abc import Mapping
from functools import cache
from typing import Any

import aiohttp
import orjson

_UNNEEDED = ("Accept", "Accept-Encoding", "User-Agent")  # for answers of some hundred bytes
_PART = "file"
ATTACHED = f"attach://{_PART}"


class CallFailed(Exception):
    """A call that did not succeed.

    `code` is Telegram's error_code, or 0 when no answer came; `retry_after` in seconds; `unknown` is True when
    the call may have been carried out all the same (its answer was lost). `by_telegram` is False for what something between us
    and Telegram says, such as a gateway's page.
    """

    def __init__(
        self, code: int, description: str, *, retry_after: float | None = None, unknown: bool = False,
        by_telegram: bool = True,
    ) -> None:  # fmt: skip
        super().__init__(f"{code} {description}")
        self.code, self.description, self.retry_after, self.unknown = code, description, retry_after, unknown
        self.by_telegram = by_telegram
        self.migrate_to: int | None = None


class Telegram:
    """One HTTP session to one Bot API server."""

    def __init__(self, api: str, token: str, *, proxy: str = "") -> None:
        self._base = f"{api.rstrip('/')}/bot{token}/"
        self._files = f"{api.rstrip('/')}/file/bot{token}/"
        self._proxy = proxy or None
        self._session: aiohttp.ClientSession | None = None

    def _open(self) -> aiohttp.ClientSession:
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=100, ttl_dns_cache=300),
                cookie_jar=aiohttp.DummyCookieJar(),
                skip_auto_headers=_UNNEEDED,
            )
        return self._session

    async def call(
        self, method: str, body: Mapping[str, Any] | str | None = None, *, seconds: float = 20.0
    ) -> Any:
        """The `result` of a method. Raises CallFailed."""
        data = body.encode() if isinstance(body, str) else orjson.dumps(body or {})
        return await self._post(
            method, seconds, data=aiohttp.BytesPayload(data, content_type="application/json")
        )

    async def _post(self, method: str, seconds: float, **sent: Any) -> Any:
        try:
            response = await self._open().post(
                self._base + method, proxy=self._proxy, timeout=_timeout(seconds), **sent
            )
            answer = await response.read()  # and the connection is free again
        except aiohttp.ClientConnectorError as error:
            raise CallFailed(0, f"no connection: {error}") from error
        except (TimeoutError, aiohttp.ClientError, OSError) as error:
            raise CallFailed(0, f"no answer: {error!r}", unknown=True) from error
        return _result(response.status, answer)

    async def upload(
        self, method: str, fields: Mapping[str, Any], file_name: str, data: bytes, *, seconds: float = 120.0
    ) -> Any:
        """Like `call`, with a file: the field that says ATTACHED is it. Raises CallFailed."""
        form = aiohttp.FormData()
        for name, value in fields.items():
            form.add_field(name, value if isinstance(value, str) else orjson.dumps(value).decode())
        form.add_field(_PART, data, filename=file_name, content_type="application/octet-stream")
        return await self._post(method, seconds, data=form)

    async def download(self, file_path: str, *, seconds: float = 60.0) -> bytes:
        """The bytes of a file that getFile named. Raises CallFailed."""
        try:
            async with self._open().get(
                self._files + file_path, proxy=self._proxy, timeout=aiohttp.ClientTimeout(total=seconds)
            ) as response:
                if response.status != 200:
                    raise CallFailed(response.status, "file not found")
                return await response.read()
        except (TimeoutError, aiohttp.ClientError) as error:
            raise CallFailed(0, f"no answer: {error!r}") from error

    async def close(self) -> None:
        if self._session is not None:
            await self._session.close()


@cache
def _timeout(seconds: float) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(total=seconds, connect=10)


def _result(status: int, answer: bytes) -> Any:
    try:
        body = orjson.loads(answer)
    except orjson.JSONDecodeError:
        body = None
    if not isinstance(body, dict) or "ok" not in body:
        # A gateway's page stands where Telegram's JSON should: whether the call went through is not known.
        raise CallFailed(status, "answer is not Telegram's", unknown=status >= 500, by_telegram=False)
    if body.get("ok"):
        return body["result"]
    parameters = body.get("parameters") or {}
    failed = CallFailed(
        int(body.get("error_code", status)),
        str(body.get("description", "")),
        retry_after=parameters.get("retry_after"),
        unknown=status in (502, 504),
    )
    failed.migrate_to = parameters.get("migrate_to_chat_id")
    raise failed
