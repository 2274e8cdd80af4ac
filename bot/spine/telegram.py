"""Calls to the Bot API, as plain JSON by libcurl (docs/decisions/calls-by-libcurl.md): aiogram's own send costs a dump and a parse for
each message."""

import asyncio
import io
import os
import ssl
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

import aiohttp
import orjson
import pycurl

AT_ONCE = 100  # connections
CONNECT_SECONDS = 10
# libcurl looks no more often whether a connection that it keeps is still there (curl 8.22, pull request 22169). One that rested
# longer is not used again: the other end, or what stands between, may have given it up without a word.
LOOKED_AT_SECONDS, LONGEST_AT_REST = 1.0, 15
_PART = "file"
ATTACHED = f"attach://{_PART}"
# What libcurl would say besides: which answers it likes, and whether a body may come.
_UNSAID = ("Accept:", "Expect:")


class CallFailed(Exception):
    """A call that did not succeed.

    `code` is Telegram's error_code, or 0 when no answer came; `retry_after` in seconds; `unknown` is True when
    the call may have been carried out all the same (its answer was lost). `by_telegram` is False for what something between us
    and Telegram says, such as a gateway's page.
    """

    def __init__(
        self,
        code: int,
        description: str,
        *,
        retry_after: float | None = None,
        unknown: bool = False,
        by_telegram: bool = True,
    ) -> None:
        super().__init__(f"{code} {description}")
        self.code, self.description, self.retry_after, self.unknown = (
            code,
            description,
            retry_after,
            unknown,
        )
        self.by_telegram = by_telegram
        self.migrate_to: int | None = None


class Telegram:
    """One bot at one Bot API server: the connections to it, which are kept."""

    def __init__(self, api: str, token: str, *, proxy: str = "") -> None:
        self._base = f"{api.rstrip('/')}/bot{token}/"
        self._files = f"{api.rstrip('/')}/file/bot{token}/"
        self._proxy = proxy
        self._transfers: pycurl.AsyncCurlMulti | None = None
        self._for_json: list[pycurl.Curl] = []  # handles that rest
        self._anew_until = 0.0  # so long no connection is used that was there before

    async def call(
        self, method: str, body: Mapping[str, Any] | str | None = None, *, seconds: float = 20.0
    ) -> Any:
        """The `result` of a method. Raises CallFailed."""
        data = body.encode() if body and isinstance(body, str) else orjson.dumps(body or {})
        handle = (
            self._for_json.pop()
            if self._for_json
            else self._handle("Content-Type: application/json")
        )
        _carry(handle, data)
        status, answer = await self._transfer(handle, self._base + method, seconds)
        self._for_json.append(handle)  # one that failed is not used again
        return _result(status, answer)

    async def upload(
        self,
        method: str,
        fields: Mapping[str, Any],
        file_name: str,
        data: bytes,
        *,
        seconds: float = 120.0,
    ) -> Any:
        """Like `call`, with a file: the field that says ATTACHED is it. Raises CallFailed."""
        form = aiohttp.FormData()
        for name, value in fields.items():
            form.add_field(name, value if isinstance(value, str) else orjson.dumps(value).decode())
        form.add_field(_PART, data, filename=file_name, content_type="application/octet-stream")
        parts = form()
        handle = self._handle(f"Content-Type: {parts.headers['Content-Type']}")
        _carry(handle, await parts.as_bytes())
        return _result(*await self._transfer(handle, self._base + method, seconds))

    async def download(self, file_path: str, *, seconds: float = 60.0) -> bytes:
        """The bytes of a file that getFile named. Raises CallFailed."""
        status, found = await self._transfer(
            self._handle(), self._files + quote(file_path), seconds
        )
        if status != 200:
            raise CallFailed(status, "file not found")
        return found

    async def close(self) -> None:
        if self._transfers is not None:
            await self._transfers.aclose()

    def _handle(self, *headers: str) -> pycurl.Curl:
        handle = pycurl.Curl()
        handle.setopt(pycurl.HTTPHEADER, [*_UNSAID, *headers])
        handle.setopt(pycurl.USERAGENT, "")
        handle.setopt(pycurl.HTTP_VERSION, pycurl.CURL_HTTP_VERSION_1_1)
        handle.setopt(pycurl.CONNECTTIMEOUT, CONNECT_SECONDS)
        handle.setopt(pycurl.MAXAGE_CONN, LONGEST_AT_REST)
        handle.setopt(pycurl.NOSIGNAL, 1)
        # Said even where there is none: else libcurl takes the environment's.
        handle.setopt(pycurl.PROXY, self._proxy.encode())
        handle.setopt(pycurl.NOPROXY, "")
        _trust(handle)
        # Where a connection turns out dead, libcurl would send again by itself what may have been carried out.
        handle.setopt(pycurl.SEEKFUNCTION, _never_again)
        return handle

    async def _transfer(self, handle: pycurl.Curl, url: str, seconds: float) -> tuple[int, bytes]:
        if self._transfers is None:
            self._transfers = pycurl.AsyncCurlMulti()
            self._transfers.setopt(pycurl.M_MAX_TOTAL_CONNECTIONS, AT_ONCE)
            self._transfers.setopt(pycurl.M_MAXCONNECTS, AT_ONCE)
        loop = asyncio.get_running_loop()
        answer: list[bytes] = []
        handle.setopt(pycurl.FRESH_CONNECT, loop.time() < self._anew_until)
        handle.setopt(pycurl.URL, url.encode())
        handle.setopt(pycurl.TIMEOUT_MS, int(seconds * 1000))
        handle.setopt(pycurl.WRITEFUNCTION, answer.append)
        try:
            await self._transfers.add_handle(handle)
        except pycurl.error as error:
            # The others that are kept may have died with this one, and each would take a call with it.
            self._anew_until = loop.time() + LOOKED_AT_SECONDS
            code, why = error.args
            died = code == pycurl.E_SEND_FAIL_REWIND  # and it would have been sent again
            has_left = handle.getinfo(pycurl.REQUEST_SIZE) > 0
            raise CallFailed(
                0, f"no answer: {'the connection died' if died else why}", unknown=has_left
            ) from error
        return handle.getinfo(pycurl.RESPONSE_CODE), b"".join(answer)


def _carry(handle: pycurl.Curl, data: bytes) -> None:
    """Gives it this body to post."""
    handle.setopt(pycurl.POST, 1)
    handle.setopt(pycurl.POSTFIELDSIZE, len(data))
    handle.setopt(pycurl.READFUNCTION, io.BytesIO(data).read)


def _never_again(_offset: int, _origin: int) -> int:
    """A body cannot be read a second time."""
    return int(pycurl.SEEKFUNC_FAIL)


def _trust(handle: pycurl.Curl) -> None:
    """Whom Python trusts (SSL_CERT_FILE and SSL_CERT_DIR, else the system's), not whom the library in pycurl's wheel would."""
    known = ssl.get_default_verify_paths()
    folders = os.environ.get(known.openssl_capath_env) or known.capath  # Python looks at one alone
    for of_file, of_folders in (
        (pycurl.CAINFO, pycurl.CAPATH),
        (pycurl.PROXY_CAINFO, pycurl.PROXY_CAPATH),
    ):
        if known.cafile:
            handle.setopt(of_file, known.cafile)
        if folders:
            handle.setopt(of_folders, folders)


def _result(status: int, answer: bytes) -> Any:
    try:
        body = orjson.loads(answer)
    except orjson.JSONDecodeError:
        body = None
    if not isinstance(body, dict) or "ok" not in body:
        # A gateway's page stands where Telegram's JSON should, or the half of an answer: whether the call went through is not known.
        refused = 300 <= status < 500
        raise CallFailed(status, "answer is not Telegram's", unknown=not refused, by_telegram=False)
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
