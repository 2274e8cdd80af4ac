"""Calls to the Bot API as plain JSON, by aiohttp.

aiogram's own client would parse every answer into objects that nothing here reads.
"""

import io
import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from types import SimpleNamespace
from typing import Any
from urllib.parse import quote, unquote, urlsplit

import aiohttp
import orjson
import structlog
from aiohttp_socks import (
    ProxyConnectionError,
    ProxyConnector,
    ProxyError,
    ProxyTimeoutError,
    ProxyType,
)

from bot.spine.lenient_json import is_whole, loads

log = structlog.get_logger()

MAX_CONNECTIONS = 100
CONNECT_SECONDS = 10  # also for a free connection, where all are in use
DNS_SECONDS = 60
KEEPALIVE_SECONDS = 15.0
SHORTEST_KEEPALIVE_SECONDS = 1.0
LONGEST_RETRY_AFTER = 86400.0  # seconds; much more would overflow a date
_UNNEEDED_HEADERS = ("Accept", "Accept-Encoding", "User-Agent")
_FILE_PART = "file"
ATTACHED = f"attach://{_FILE_PART}"
# Each with its kind, and whether the proxy looks names up.
_SOCKS = {
    "socks5h": (ProxyType.SOCKS5, True),
    "socks5": (ProxyType.SOCKS5, False),
    "socks4a": (ProxyType.SOCKS4, True),
    "socks4": (ProxyType.SOCKS4, False),
}
_SOCKS_PORT = 1080
_FAILURES = (
    TimeoutError,
    aiohttp.ClientError,
    OSError,
    ProxyConnectionError,
    ProxyError,
    ProxyTimeoutError,
)


class CallFailed(Exception):
    """A call that did not succeed.

    `code` is Telegram's error_code, the HTTP status of another's answer, or 0 without an answer.
    `retry_after` is in seconds. `migrate_to` is the id of the supergroup that a group became.
    `unknown` is True when the call may have been carried out all the same: its answer was lost.
    `by_telegram` is False for the answer of something in between, such as a gateway's page.
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
        self.code = code
        self.description = description
        self.retry_after = retry_after
        self.unknown = unknown
        self.by_telegram = by_telegram
        self.migrate_to: int | None = None


@dataclass
class _Attempt:
    """How far one call got: its connection rested before (`is_kept`), its request left."""

    is_kept: bool = False
    has_left: bool = False


class Telegram:
    """One bot at one Bot API server, with the connections to it, which are kept.

    `proxy` is an address that `Settings.proxy` accepts, or empty: the environment's is not used.
    `keepalive_seconds` is how long a connection may rest before it is not used again. Servers and
    what stands between close resting connections, and a call that meets this gets no answer. After
    such a call connections rest half as long.
    """

    def __init__(
        self,
        api: str,
        token: str,
        *,
        proxy: str = "",
        keepalive_seconds: float = KEEPALIVE_SECONDS,
    ) -> None:
        self._token = token
        self._base = f"{api.rstrip('/')}/bot{token}/"
        self._files = f"{api.rstrip('/')}/file/bot{token}/"
        self._keepalive_seconds = keepalive_seconds
        self._socks: dict[str, Any] = {}
        self._per_request: dict[str, Any] = {}
        if proxy.startswith("socks"):
            self._socks = _socks_arguments(proxy)
        elif proxy:
            self._per_request = _http_proxy_arguments(proxy, tunnel=api.startswith("https:"))
        uses_tls = api.startswith("https:") or proxy.startswith("https:")
        self._trust: ssl.SSLContext | bool = _trust_as_python() if uses_tls else True
        self._session: aiohttp.ClientSession | None = None
        # They still have calls under way. At most a few: each rests half as long as the one before.
        self._retired: list[aiohttp.ClientSession] = []

    async def call(
        self, method: str, body: Mapping[str, Any] | str | None = None, *, seconds: float = 20.0
    ) -> Any:
        """Call a method and return its `result`. Raises CallFailed."""
        data = body.encode() if body and isinstance(body, str) else orjson.dumps(body or {})
        payload = aiohttp.BytesPayload(data, content_type="application/json")
        return _result(*await self._exchange("POST", self._base + method, seconds, payload))

    async def upload(
        self,
        method: str,
        fields: Mapping[str, Any],
        file_name: str,
        data: bytes,
        *,
        seconds: float = 120.0,
    ) -> Any:
        """Call a method with a file, for which a field says ATTACHED. Raises CallFailed."""
        files = {_FILE_PART: (file_name, data)}
        return await self.upload_all(method, fields, files, seconds=seconds)

    async def upload_all(
        self,
        method: str,
        fields: Mapping[str, Any],
        files: Mapping[str, tuple[str, bytes]],
        *,
        seconds: float = 120.0,
    ) -> Any:
        """Call a method with files, each its name and bytes, by the parts that fields name.

        A field says "attach://" and the part's name. Raises CallFailed.
        """
        form = aiohttp.FormData()
        for name, value in fields.items():
            form.add_field(name, value if isinstance(value, str) else orjson.dumps(value).decode())
        for part, (file_name, data) in files.items():
            form.add_field(
                part,
                io.BytesIO(data),
                filename=file_name,
                content_type="application/octet-stream",
            )
        return _result(*await self._exchange("POST", self._base + method, seconds, form))

    async def download(self, file_path: str, *, seconds: float = 60.0) -> bytes:
        """Return the bytes of a file that getFile named. Raises CallFailed."""
        status, content = await self._exchange("GET", self._files + quote(file_path), seconds)
        if status != 200:
            raise CallFailed(status, "file not found")
        return content

    async def close(self) -> None:
        """Close all connections. Calls under way fail as unknown."""
        for session in (*self._retired, self._session):
            if session is not None:
                await session.close()

    async def _exchange(
        self, verb: str, url: str, seconds: float, data: Any = None
    ) -> tuple[int, bytes]:
        """Send one request and return status and body. Raises CallFailed where no answer came.

        aiohttp sends a GET again by itself where a kept connection died, a POST never.
        """
        session = self._open_session()
        attempt = _Attempt()
        try:
            async with session.request(
                verb,
                url,
                data=data,
                allow_redirects=False,
                timeout=aiohttp.ClientTimeout(total=seconds, connect=CONNECT_SECONDS),
                trace_request_ctx=attempt,
                **self._per_request,
            ) as response:
                return response.status, await response.read()
        except _FAILURES as error:
            if attempt.is_kept:
                self._shorten_keepalive(session)
            # Without its cause, which a logged traceback would show with the token in its address.
            raise CallFailed(0, self._describe(error, attempt), unknown=attempt.has_left) from None

    def _open_session(self) -> aiohttp.ClientSession:
        """Return the session for new calls, made at the first: it needs the running loop."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=self._new_connector(),
                cookie_jar=aiohttp.DummyCookieJar(),
                skip_auto_headers=_UNNEEDED_HEADERS,
                trace_configs=[_trace_attempts()],
            )
        return self._session

    def _new_connector(self) -> aiohttp.TCPConnector:
        arguments: dict[str, Any] = {
            "limit": MAX_CONNECTIONS,
            "ttl_dns_cache": DNS_SECONDS,
            "keepalive_timeout": self._keepalive_seconds,
            "ssl": self._trust,
        }
        if self._socks:
            return ProxyConnector(**self._socks, **arguments)
        return aiohttp.TCPConnector(**arguments)

    def _shorten_keepalive(self, session: aiohttp.ClientSession) -> None:
        """Halve how long connections may rest, after a call died on a kept one of `session`.

        Later calls use none of its connections, which may have died with that one. Calls under way
        on them go on. Of many calls that die together only the first halves.
        """
        shorter = max(self._keepalive_seconds / 2, SHORTEST_KEEPALIVE_SECONDS)
        if session is not self._session or session.closed or shorter >= self._keepalive_seconds:
            return
        self._keepalive_seconds = shorter
        self._retired.append(session)
        self._session = None
        log.info("keepalive-shortened", seconds=shorter)

    def _describe(self, error: Exception, attempt: _Attempt) -> str:
        """Say what happened, without the token that an address in the error's text may hold."""
        what = "no answer" if attempt.has_left else "no connection"
        text = f"{what}: {str(error) or type(error).__name__}"
        return text.replace(f"/bot{self._token}", "/bot<token>")


def _socks_arguments(proxy: str) -> dict[str, Any]:
    """Return what a ProxyConnector takes for a SOCKS proxy's address."""
    parts = urlsplit(proxy)
    kind, looks_up_names = _SOCKS[parts.scheme]
    return {
        "proxy_type": kind,
        "rdns": looks_up_names,
        "host": parts.hostname,
        "port": parts.port or _SOCKS_PORT,
        "username": unquote(parts.username or "") or None,
        "password": unquote(parts.password or "") or None,
    }


def _http_proxy_arguments(proxy: str, *, tunnel: bool) -> dict[str, Any]:
    """Return what a request takes for an HTTP proxy's address.

    The password goes into a header: aiohttp's errors show the proxy's address. `tunnel` is True
    where Telegram is called by TLS, so that the proxy is asked for a tunnel first.
    """
    parts = urlsplit(proxy)
    user_and_password, _, host = parts.netloc.rpartition("@")
    arguments: dict[str, Any] = {"proxy": f"{parts.scheme}://{host}"}
    if user_and_password:
        permit = aiohttp.encode_basic_auth(
            unquote(parts.username or ""), unquote(parts.password or "")
        )
        headers = "proxy_headers" if tunnel else "headers"
        arguments[headers] = {"Proxy-Authorization": permit}
    return arguments


def _trust_as_python() -> ssl.SSLContext:
    """Return a TLS context that trusts SSL_CERT_FILE and SSL_CERT_DIR, else the system's."""
    trust = ssl.create_default_context()
    trust.set_alpn_protocols(["http/1.1"])
    return trust


def _trace_attempts() -> aiohttp.TraceConfig:
    """Return what notes in a request's _Attempt how far it got."""

    async def note_kept(_: object, context: SimpleNamespace, __: object) -> None:
        context.trace_request_ctx.is_kept = True

    async def note_new(_: object, context: SimpleNamespace, __: object) -> None:
        context.trace_request_ctx.is_kept = False

    async def note_left(_: object, context: SimpleNamespace, __: object) -> None:
        context.trace_request_ctx.has_left = True

    trace = aiohttp.TraceConfig()
    trace.on_connection_reuseconn.append(note_kept)
    trace.on_connection_create_start.append(note_new)
    trace.on_request_headers_sent.append(note_left)
    return trace


def _result(status: int, answer: bytes) -> Any:
    """Return the `result` of an answer. Raises CallFailed."""
    try:
        body = loads(answer)
    except ValueError:
        body = None
    if not isinstance(body, dict) or ("result" if body.get("ok") else "ok") not in body:
        # A gateway's page, or half an answer: only a refusal says that nothing was carried out.
        refused = 300 <= status < 500
        raise CallFailed(status, "answer is not Telegram's", unknown=not refused, by_telegram=False)
    if body["ok"]:
        return body["result"]
    code, parameters = body.get("error_code"), body.get("parameters")
    if not isinstance(parameters, dict):
        parameters = {}
    failed = CallFailed(
        code if is_whole(code) else status,
        str(body.get("description", "")),
        retry_after=_seconds(parameters.get("retry_after")),
        unknown=status in (502, 504),
    )
    group = parameters.get("migrate_to_chat_id")
    failed.migrate_to = group if is_whole(group) else None
    raise failed


def _seconds(value: Any) -> float | None:
    """Read how long a server wants to be left alone; None where it says no such thing."""
    is_number = isinstance(value, int | float) and not isinstance(value, bool)
    return min(value, LONGEST_RETRY_AFTER) if is_number and value > 0 else None
