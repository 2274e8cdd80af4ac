"""Calls to Telegram: what has left leaves once, and what never left is known not to have."""

import asyncio
import base64
import ssl
import subprocess
import traceback
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import orjson
import pytest
import trustme
import uvloop
from aiohttp.test_utils import unused_port

import bot.spine.telegram
from bot.spine.telegram import ATTACHED, CallFailed, Telegram

OK = orjson.dumps({"ok": True, "result": True})


class Api:
    """A Bot API server that notes its calls and answers as it is told.

    An answer is its body, "" to hang up, None to say nothing, "half" to hang up in its middle, or a
    future of a body. A request on a connection of `dead`, or on one that rested for longer than
    `patience` seconds, is met by hanging up, as where the server's closing crosses it.
    """

    def __init__(self) -> None:
        self.came: list[tuple[str, dict[str, str], bytes]] = []
        self.connections = 0
        self.answers: list[bytes | str | asyncio.Future[bytes] | None] = []
        self.status = 200
        self.address = ""
        self.patience = 1e9
        self.closes_after = 1e9  # seconds at rest, told to the client
        self.dead: set[asyncio.StreamWriter] = set()
        self.open: set[asyncio.StreamWriter] = set()

    async def talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self.open.add(writer)
        clock = asyncio.get_running_loop().time
        try:
            while True:
                rests_since = clock()
                async with asyncio.timeout(self.closes_after):
                    head = (await reader.readuntil(b"\r\n\r\n")).decode()
                if writer in self.dead or clock() - rests_since > self.patience:
                    break
                line, *named = head.strip().split("\r\n")
                headers = {
                    name.lower(): value for name, value in (one.split(": ", 1) for one in named)
                }
                body = await reader.readexactly(int(headers.get("content-length", 0)))
                self.came.append((line, headers, body))
                answer = self.answers.pop(0) if self.answers else OK
                if isinstance(answer, asyncio.Future):
                    answer = await answer
                if answer == "half":
                    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n" + OK)
                    await writer.drain()
                if isinstance(answer, str):
                    break
                if isinstance(answer, bytes):
                    # In pieces, as a proxy may hand it on.
                    writer.write(b"HTTP/1.1 %d Said\r\nLocation: /elsewhere\r\n" % self.status)
                    writer.write(b"Transfer-Encoding: chunked\r\n\r\n")
                    for piece in (answer[:5], answer[5:]):
                        writer.write(b"%x\r\n%s\r\n" % (len(piece), piece))
                    writer.write(b"0\r\n\r\n")
        except (asyncio.IncompleteReadError, ConnectionError, TimeoutError, asyncio.CancelledError):
            pass
        finally:
            self.open.discard(writer)
            writer.close()

    def hang_up(self) -> None:
        for writer in self.open:
            writer.close()


@asynccontextmanager
async def serving(api: Api, tls: ssl.SSLContext | None = None) -> AsyncIterator[Api]:
    server = await asyncio.start_server(api.talk, "127.0.0.1", 0, ssl=tls)
    api.address = f"{'https' if tls else 'http'}://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    try:
        yield api
    finally:
        server.close()
        api.hang_up()


@asynccontextmanager
async def calling(api: str, **how: Any) -> AsyncIterator[Telegram]:
    telegram = Telegram(api, "1:x", **how)
    try:
        yield telegram
    finally:
        await telegram.close()


async def test_a_call_is_json_and_gives_the_result() -> None:
    async with serving(Api()) as api, calling(api.address) as telegram:
        api.answers = [orjson.dumps({"ok": True, "result": {"message_id": 5}})]
        assert await telegram.call("sendMessage", {"chat_id": 1, "text": "你好"}) == {
            "message_id": 5
        }
        assert await telegram.call("getMe") is True
        assert await telegram.call("sendMessage", '{"chat_id":2}') is True
        assert await telegram.call("getMe", "") is True
    (line, headers, body), (_, _, nothing), (_, _, written), (_, _, empty) = api.came
    assert line == "POST /bot1:x/sendMessage HTTP/1.1"
    assert headers["content-type"] == "application/json"
    assert set(headers) == {"host", "content-type", "content-length"}
    assert orjson.loads(body) == {"chat_id": 1, "text": "你好"}
    assert (nothing, written, empty) == (b"{}", b'{"chat_id":2}', b"{}")
    assert api.connections == 1


async def test_what_may_have_been_carried_out_is_not_sent_again_by_itself() -> None:
    """Over a connection that is kept, an HTTP client likes to try again where no answer came."""
    async with serving(Api()) as api, calling(api.address) as telegram:
        await telegram.call("getMe")
        api.answers = [""]
        with pytest.raises(CallFailed) as failed:
            await telegram.call("sendMessage", {"chat_id": 1})
        assert failed.value.unknown
        await asyncio.sleep(0.2)
        assert [line.split()[1] for line, _, _ in api.came] == [
            "/bot1:x/getMe",
            "/bot1:x/sendMessage",
        ]
        assert await telegram.call("sendMessage", {"chat_id": 2}) is True


async def test_a_kept_connection_that_was_closed_meanwhile_is_no_trouble() -> None:
    async with serving(Api()) as api, calling(api.address) as telegram:
        await telegram.call("getMe")
        api.hang_up()
        await asyncio.sleep(0.05)
        assert await telegram.call("sendMessage", {"chat_id": 1}) is True
    assert len(api.came) == 2


async def test_connections_that_die_together_take_one_call_with_them() -> None:
    async with serving(Api()) as api, calling(api.address) as telegram:
        await asyncio.gather(*(telegram.call("getMe") for _ in range(20)))
        assert api.connections == 20
        api.dead = set(api.open)
        with pytest.raises(CallFailed) as failed:
            await telegram.call("sendMessage")
        assert (failed.value.code, failed.value.unknown) == (0, True)
        sent = (telegram.call("sendMessage", {"chat_id": n}) for n in range(20))
        assert all(await asyncio.gather(*sent))
        made = api.connections
        assert await telegram.call("getMe") is True
        assert api.connections == made  # and the new ones are kept


async def test_a_connection_that_rested_long_is_not_used_again() -> None:
    """The other side may have dropped it silently, and many calls at once would use such ones."""
    async with serving(Api()) as api, calling(api.address, keepalive_seconds=0.3) as telegram:
        for _ in range(2):
            await asyncio.gather(*(telegram.call("sendMessage") for _ in range(10)))
            await asyncio.sleep(0.4)
        assert api.connections == 20
        await asyncio.gather(*(telegram.call("sendMessage") for _ in range(10)))
        await telegram.call("sendMessage")
        assert api.connections == 30


async def call_each(telegram: Telegram, times: int, *, pause: float) -> list[bool]:
    """Call `times` times and say of each whether it is unknown what became of it."""
    doubts = []
    for n in range(times):
        try:
            await telegram.call("sendMessage", {"chat_id": n})
        except CallFailed as failed:
            doubts.append(failed.unknown)
        else:
            doubts.append(False)
        await asyncio.sleep(pause)
    return doubts


async def test_a_server_that_closes_resting_connections_after_a_second() -> None:
    async with serving(Api()) as api, calling(api.address) as telegram:
        api.closes_after = 1.0
        assert await call_each(telegram, 3, pause=1.2) == [False] * 3
    assert (len(api.came), api.connections) == (3, 3)


async def test_after_a_call_has_died_on_a_kept_connection_they_rest_half_as_long() -> None:
    async with serving(Api()) as api, calling(api.address, keepalive_seconds=2.0) as telegram:
        api.patience = 1.0
        # 2 s were too long. At 1 s each call makes its connection.
        assert await call_each(telegram, 4, pause=1.1) == [False, True, False, False]
        await telegram.call("getMe")
        made = api.connections
        await telegram.call("getMe")
        assert api.connections == made, "it keeps connections no more"


@pytest.mark.parametrize(("before", "after"), [(15.0, 7.5), (1.5, 1.0), (1.0, 1.0), (0.5, 0.5)])
async def test_the_rest_is_halved_down_to_a_second(before: float, after: float) -> None:
    async with serving(Api()) as api, calling(api.address, keepalive_seconds=before) as telegram:
        await asyncio.gather(*(telegram.call("getMe") for _ in range(10)))
        api.dead = set(api.open)
        calls = (telegram.call("getMe") for _ in range(10))  # which die together
        died = await asyncio.gather(*calls, return_exceptions=True)
        assert all(isinstance(one, CallFailed) for one in died)
        assert telegram._keepalive_seconds == after


async def test_silence_on_a_kept_connection_shortens_too() -> None:
    """What stands between may have forgotten the connection, and says nothing."""
    async with serving(Api()) as api, calling(api.address, keepalive_seconds=4.0) as telegram:
        await telegram.call("getMe")
        api.answers = [None]
        with pytest.raises(CallFailed):
            await telegram.call("sendMessage", seconds=0.1)
        assert telegram._keepalive_seconds == 2.0


async def test_a_call_that_died_on_a_new_connection_shortens_nothing() -> None:
    async with serving(Api()) as api, calling(api.address, keepalive_seconds=4.0) as telegram:
        api.answers = ["", "half", None]
        for _ in range(3):
            with pytest.raises(CallFailed):
                await telegram.call("getMe", seconds=0.1)
        assert telegram._keepalive_seconds == 4.0


async def test_calls_under_way_go_on_when_another_has_died() -> None:
    async with serving(Api()) as api, calling(api.address) as telegram:
        await asyncio.gather(telegram.call("getMe"), telegram.call("getMe"))
        answer: asyncio.Future[bytes] = asyncio.get_running_loop().create_future()
        api.answers = [answer, ""]
        polls = asyncio.create_task(telegram.call("getUpdates"))
        await asyncio.sleep(0.05)
        with pytest.raises(CallFailed):
            await telegram.call("sendMessage")
        assert await telegram.call("sendMessage") is True
        answer.set_result(orjson.dumps({"ok": True, "result": [1]}))
        assert await polls == [1]
    assert api.connections == 3
    await asyncio.sleep(0.05)
    assert not api.open, "connections of before are still open"


async def test_half_an_answer_leaves_it_unknown() -> None:
    async with serving(Api()) as api, calling(api.address) as telegram:
        api.answers = ["half"]
        with pytest.raises(CallFailed) as failed:
            await telegram.call("sendMessage", {"chat_id": 1})
        assert (failed.value.code, failed.value.unknown) == (0, True)
        await asyncio.sleep(0.1)
    assert len(api.came) == 1


async def test_an_answer_with_half_a_character_is_read() -> None:
    async with serving(Api()) as api, calling(api.address) as telegram:
        api.answers = [rb'{"ok": true, "result": [{"update_id": 1, "text": "a\ud83d"}]}']
        assert await telegram.call("getUpdates") == [{"update_id": 1, "text": "a\ufffd"}]


async def test_an_answer_that_does_not_come_in_time_leaves_it_unknown() -> None:
    async with serving(Api()) as api, calling(api.address) as telegram:
        api.answers = [None]
        with pytest.raises(CallFailed) as failed:
            await telegram.call("sendMessage", {"chat_id": 1}, seconds=0.3)
        assert (failed.value.code, failed.value.unknown) == (0, True)


async def test_what_never_left_is_known_not_to_have() -> None:
    async with calling(f"http://127.0.0.1:{unused_port()}") as telegram:
        for call in (telegram.call("sendMessage"), telegram.upload("sendDocument", {}, "f", b"")):
            with pytest.raises(CallFailed) as failed:
                await call
            assert (failed.value.code, failed.value.unknown) == (0, False)
            assert "1:x" not in str(failed.value)


async def test_what_gave_up_waiting_for_a_connection_never_left(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(bot.spine.telegram, "MAX_CONNECTIONS", 1)
    async with serving(Api()) as api, calling(api.address) as telegram:
        api.answers = [None]
        polls = asyncio.create_task(telegram.call("getUpdates", seconds=1))
        await asyncio.sleep(0.05)
        with pytest.raises(CallFailed) as failed:
            await telegram.call("sendMessage", seconds=0.2)
        assert (failed.value.code, failed.value.unknown) == (0, False)
        with pytest.raises(CallFailed):
            await polls
    assert len(api.came) == 1


@pytest.mark.parametrize("answer", [b"", b"HTTP/1.1 407 No\r\nContent-Length: 0\r\n\r\n"])
async def test_no_error_shows_the_token_or_the_proxys_password(
    answer: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not in a logged traceback either: aiohttp's errors hold whole addresses."""
    monkeypatch.setattr(bot.spine.telegram, "CONNECT_SECONDS", 0.2)

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(answer)
        await reader.read()
        writer.close()

    server = await asyncio.start_server(talk, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    for api, proxy in (
        ("https://telegram.invalid", f"http://u:pass%40word@127.0.0.1:{port}"),
        ("http://telegram.invalid", f"socks5h://u:pass%40word@127.0.0.1:{port}"),
        ("http://telegram.invalid", f"http://u:pass%40word@127.0.0.1:{unused_port()}"),
        ("http://telegram.invalid", f"socks5h://u:pass%40word@127.0.0.1:{unused_port()}"),
        ("telegram.invalid", ""),
    ):
        async with calling(api, proxy=proxy) as telegram:
            with pytest.raises(CallFailed) as failed:
                await telegram.call("sendMessage", seconds=1)
        assert (failed.value.code, failed.value.unknown) == (0, False)
        shown = "".join(traceback.format_exception(failed.value))
        assert not [secret for secret in ("1:x", "pass%40word", "pass@word") if secret in shown]
    server.close()


async def test_telegrams_refusals_and_a_gateways_page_are_told_apart() -> None:
    async with serving(Api()) as api, calling(api.address) as telegram:
        api.status = 429
        api.answers = [
            orjson.dumps(
                {
                    "ok": False,
                    "error_code": 429,
                    "description": "Too Many Requests",
                    "parameters": {"retry_after": 3},
                }
            ),
            b"<html>busy</html>",
        ]
        with pytest.raises(CallFailed) as failed:
            await telegram.call("sendMessage")
        assert (failed.value.code, failed.value.retry_after, failed.value.by_telegram) == (
            429,
            3,
            True,
        )
        with pytest.raises(CallFailed) as failed:
            await telegram.call("sendMessage")
        assert (failed.value.code, failed.value.by_telegram, failed.value.unknown) == (
            429,
            False,
            False,
        )


@pytest.mark.parametrize(
    ("status", "unknown"), [(200, True), (302, False), (404, False), (502, True)]
)
async def test_what_is_no_answer_of_telegrams_leaves_it_unknown_unless_it_refuses(
    status: int, unknown: bool
) -> None:
    async with serving(Api()) as api, calling(api.address) as telegram:
        api.status, api.answers = status, [OK[:-5]]
        with pytest.raises(CallFailed) as failed:
            await telegram.call("sendMessage")
        assert (failed.value.code, failed.value.by_telegram, failed.value.unknown) == (
            status,
            False,
            unknown,
        )
    assert len(api.came) == 1, "it went on to where the answer points"


async def failure(status: int, answer: object) -> CallFailed:
    """Make a call that is answered so."""
    async with serving(Api()) as api, calling(api.address) as telegram:
        api.status, api.answers = status, [orjson.dumps(answer)]
        with pytest.raises(CallFailed) as failed:
            await telegram.call("sendMessage")
    return failed.value


async def test_a_yes_without_a_result_leaves_it_unknown() -> None:
    failed = await failure(200, {"ok": True})
    assert (failed.code, failed.by_telegram, failed.unknown) == (200, False, True)


@pytest.mark.parametrize("parameters", [[], 7, "x", None])
@pytest.mark.parametrize("code", ["429", None, [], True])
async def test_a_refusal_of_a_strange_shape_is_a_refusal(code: object, parameters: object) -> None:
    answer = {"ok": False, "error_code": code, "description": 7, "parameters": parameters}
    failed = await failure(429, answer)
    assert (failed.code, failed.description, failed.retry_after) == (429, "7", None)


@pytest.mark.parametrize(
    ("told", "seconds"),
    [(3, 3), (0.5, 0.5), (1e300, 86400), (0, None), (-3, None), ("3", None), (True, None)],
)
async def test_only_a_time_that_can_be_waited_is_waited(
    told: object, seconds: float | None
) -> None:
    failed = await failure(429, {"ok": False, "parameters": {"retry_after": told}})
    assert failed.retry_after == seconds


async def test_more_calls_than_connections_all_go() -> None:
    async with serving(Api()) as api, calling(api.address) as telegram:
        await asyncio.gather(*(telegram.call("sendMessage", {"chat_id": n}) for n in range(300)))
    assert {orjson.loads(body)["chat_id"] for _, _, body in api.came} == set(range(300))
    assert api.connections <= 100


async def test_a_call_that_is_given_up_disturbs_no_other() -> None:
    async with serving(Api()) as api, calling(api.address) as telegram:
        api.answers = [None]
        hangs = asyncio.create_task(telegram.call("getUpdates"))
        await asyncio.sleep(0.1)
        hangs.cancel()
        with pytest.raises(asyncio.CancelledError):
            await hangs
        assert await telegram.call("getMe") is True


async def test_closing_ends_what_is_under_way() -> None:
    async with serving(Api()) as api:
        telegram = Telegram(api.address, "1:x")
        await telegram.close()  # never used
        api.answers = [None]
        hangs = asyncio.create_task(telegram.call("getUpdates"))
        await asyncio.sleep(0.1)
        await telegram.close()
        with pytest.raises(CallFailed) as failed:
            await hangs
        assert failed.value.unknown


async def test_closing_ends_calls_on_connections_of_before_too() -> None:
    async with serving(Api()) as api:
        telegram = Telegram(api.address, "1:x")
        await asyncio.gather(telegram.call("getMe"), telegram.call("getMe"))
        api.answers = [None, ""]
        hangs = asyncio.create_task(telegram.call("getUpdates"))
        await asyncio.sleep(0.05)
        with pytest.raises(CallFailed):
            await telegram.call("sendMessage")
        await telegram.close()
        async with asyncio.timeout(1):
            with pytest.raises(CallFailed) as failed:
                await hangs
        assert failed.value.unknown


async def test_files_go_and_come_whole() -> None:
    photo = bytes(range(256)) * 20_000
    async with serving(Api()) as api, calling(api.address) as telegram:
        await telegram.upload(
            "sendPhoto", {"chat_id": 1, "photo": ATTACHED, "caption": "é"}, "x.jpg", photo
        )
        _, headers, body = api.came[0]
        assert headers["content-type"].startswith("multipart/form-data; boundary=")
        assert photo in body
        assert "é".encode() in body
        assert b'filename="x.jpg"' in body
        api.answers = [photo]
        assert await telegram.download("photos/1.jpg") == photo
        assert api.came[1][0] == "GET /file/bot1:x/photos/1.jpg HTTP/1.1"
        await telegram.download("文件/a b?.pdf")
        assert api.came[2][0] == "GET /file/bot1:x/%E6%96%87%E4%BB%B6/a%20b%3F.pdf HTTP/1.1"
        api.status, api.answers = 404, [b"gone"]
        with pytest.raises(CallFailed):
            await telegram.download("photos/2.jpg")


async def test_tls_trusts_whom_python_trusts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority = trustme.CA()
    ours = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(ours)
    trusted = tmp_path / "trusted.pem"
    authority.cert_pem.write_to_path(trusted)
    async with serving(Api(), ours) as api:
        async with calling(api.address) as telegram:
            with pytest.raises(CallFailed, match="certificate") as failed:
                await telegram.call("sendMessage")
            assert not failed.value.unknown
        monkeypatch.setenv("SSL_CERT_FILE", str(trusted))
        async with calling(api.address) as telegram:
            assert await telegram.call("sendMessage") is True
    assert len(api.came) == 1


async def test_folders_of_certificates_are_trusted_too(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    authority = trustme.CA()
    ours = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1").configure_cert(ours)
    certificate = authority.cert_pem.bytes()
    named = await asyncio.to_thread(
        subprocess.run,
        ["openssl", "x509", "-hash", "-noout"],
        input=certificate,
        capture_output=True,
        check=True,
    )
    (tmp_path / f"{named.stdout.decode().strip()}.0").write_bytes(certificate)
    monkeypatch.setenv("SSL_CERT_DIR", str(tmp_path))
    async with serving(Api(), ours) as api, calling(api.address) as telegram:
        assert await telegram.call("sendMessage") is True


async def _copy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while data := await reader.read(65536):
        writer.write(data)
    writer.close()


@asynccontextmanager
async def socks_proxy(asked: list[str], permit: bytes = b"") -> AsyncIterator[int]:
    """A proxy that speaks as much of SOCKS 5 (RFC 1928, 1929) and 4a as a connection takes.

    `asked` gets the hosts, `permit` is user, NUL and password, where they are wanted.
    """

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if (await reader.readexactly(1)) == b"\x04":
            host, port = await hear_socks_4(reader)
            granted = b"\x00\x5a" + bytes(6)
        else:
            host, port = await hear_socks_5(reader, writer)
            granted = b"\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x00"
        asked.append(host)
        there, on = await asyncio.open_connection("127.0.0.1", port)
        writer.write(granted)
        await asyncio.gather(_copy(reader, on), _copy(there, writer))

    async def hear_socks_4(reader: asyncio.StreamReader) -> tuple[str, int]:
        _, port = await reader.readexactly(1), int.from_bytes(await reader.readexactly(2))
        address = await reader.readexactly(4)
        assert await reader.readuntil(b"\0") == b"\0"
        if address[:3] != bytes(3):
            return ".".join(map(str, address)), port
        return (await reader.readuntil(b"\0"))[:-1].decode(), port

    async def hear_socks_5(
        reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> tuple[str, int]:
        ways = await reader.readexactly((await reader.readexactly(1))[0])
        assert (b"\x02" if permit else b"\x00") in ways
        writer.write(b"\x05\x02" if permit else b"\x05\x00")
        if permit:
            await reader.readexactly(1)
            user = await reader.readexactly((await reader.readexactly(1))[0])
            password = await reader.readexactly((await reader.readexactly(1))[0])
            writer.write(b"\x01" + bytes([user + b"\0" + password != permit]))
        kind = (await reader.readexactly(4))[3]
        length = 4 if kind == 1 else (await reader.readexactly(1))[0]
        address = await reader.readexactly(length)
        host = ".".join(map(str, address)) if kind == 1 else address.decode()
        return host, int.from_bytes(await reader.readexactly(2))

    server = await asyncio.start_server(talk, "127.0.0.1", 0)
    yield int(server.sockets[0].getsockname()[1])
    server.close()


@pytest.mark.parametrize(
    ("scheme", "host", "reached"),
    [
        ("socks5h", "telegram.invalid", "telegram.invalid"),
        ("socks4a", "telegram.invalid", "telegram.invalid"),
        ("socks5", "localhost", "127.0.0.1"),
        ("socks4", "localhost", "127.0.0.1"),
    ],
)
async def test_by_a_socks_proxy_which_may_look_up_the_name(
    scheme: str, host: str, reached: str
) -> None:
    asked: list[str] = []
    async with serving(Api()) as api, socks_proxy(asked) as port:
        beyond = api.address.replace("127.0.0.1", host)
        async with calling(beyond, proxy=f"{scheme}://127.0.0.1:{port}") as telegram:
            assert await telegram.call("getMe") is True
            assert await telegram.call("getMe") is True
    assert asked == [reached]  # once: the connection is kept


async def test_a_socks_proxy_may_want_a_password() -> None:
    asked: list[str] = []
    async with serving(Api()) as api, socks_proxy(asked, b"me\0p@ss") as port:
        async with calling(api.address, proxy=f"socks5h://me:p%40ss@127.0.0.1:{port}") as telegram:
            assert await telegram.call("getMe") is True
        async with calling(api.address, proxy=f"socks5h://me:other@127.0.0.1:{port}") as telegram:
            with pytest.raises(CallFailed, match="authentication") as failed:
                await telegram.call("getMe")
        assert (failed.value.code, failed.value.unknown) == (0, False)
    assert len(asked) == 1


async def test_what_a_socks_proxy_cannot_reach_never_left() -> None:
    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readexactly(3)
        writer.write(b"\x05\x00")
        await reader.readexactly(4)
        writer.write(b"\x05\x04\x00\x01" + bytes(6))
        writer.close()

    server = await asyncio.start_server(talk, "127.0.0.1", 0)
    proxy = f"socks5h://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    async with calling("http://telegram.invalid", proxy=proxy) as telegram:
        with pytest.raises(CallFailed, match="unreachable") as failed:
            await telegram.call("getMe")
    assert (failed.value.code, failed.value.unknown) == (0, False)
    server.close()


async def test_by_an_http_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "*")  # the environment's word is not asked
    async with (
        serving(Api()) as proxy,
        calling("http://telegram.invalid", proxy=proxy.address) as telegram,
    ):
        assert await telegram.call("getMe") is True
    assert proxy.came[0][0] == "POST http://telegram.invalid/bot1:x/getMe HTTP/1.1"
    assert "proxy-authorization" not in proxy.came[0][1]


def basic(user: str, password: str) -> str:
    return f"Basic {base64.b64encode(f'{user}:{password}'.encode()).decode()}"


async def test_an_http_proxy_may_want_a_password() -> None:
    async with serving(Api()) as proxy:
        known = proxy.address.replace("://", "://me:p%40ss%E4%BD%A0@")
        async with calling("http://telegram.invalid", proxy=known) as telegram:
            assert await telegram.call("getMe") is True
    assert proxy.came[0][1]["proxy-authorization"] == basic("me", "p@ss你")


@asynccontextmanager
async def tunnel_proxy(asked: list[str], tls: ssl.SSLContext | None = None) -> AsyncIterator[str]:
    """A proxy that opens tunnels (RFC 9110, CONNECT) to ports of this machine, and its address."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = (await reader.readuntil(b"\r\n\r\n")).decode()
        asked.append(head)
        port = int(head.split()[1].rpartition(":")[2])
        there, on = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"HTTP/1.1 200 OK\r\n\r\n")
        await asyncio.gather(_copy(reader, on), _copy(there, writer))

    server = await asyncio.start_server(talk, "127.0.0.1", 0, ssl=tls)
    yield f"http{'s' if tls else ''}://me:p@127.0.0.1:{server.sockets[0].getsockname()[1]}"
    server.close()


@pytest.mark.parametrize("loop_factory", [asyncio.new_event_loop, uvloop.new_event_loop])
def test_tls_goes_by_every_kind_of_proxy(
    loop_factory: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`weft run` uses uvloop. The proxy's own TLS is trusted as Telegram's is."""
    authority = trustme.CA()
    ours = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("127.0.0.1", "telegram.invalid").configure_cert(ours)
    authority.cert_pem.write_to_path(tmp_path / "trusted.pem")
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "trusted.pem"))

    async def call_by_each() -> None:
        tunnels: list[str] = []
        asked: list[str] = []
        async with (
            serving(Api(), ours) as api,
            tunnel_proxy(tunnels) as plain,
            tunnel_proxy(tunnels, ours) as by_tls,
            socks_proxy(asked) as port,
        ):
            beyond = api.address.replace("127.0.0.1", "telegram.invalid")
            for proxy in (plain, by_tls, f"socks5h://127.0.0.1:{port}"):
                async with calling(beyond, proxy=proxy) as telegram:
                    assert await telegram.call("getMe") is True
                    assert await telegram.call("getMe") is True
            assert api.connections == 3
            assert not [headers for _, headers, _ in api.came if "proxy-authorization" in headers]
        assert [f"Proxy-Authorization: {basic('me', 'p')}" in head for head in tunnels] == [
            True
        ] * 2
        assert asked == ["telegram.invalid"]

    _run_on(loop_factory, call_by_each())


def _run_on(loop_factory: Any, work: Coroutine[Any, Any, None]) -> None:
    with asyncio.Runner(loop_factory=loop_factory) as runner:
        runner.run(work)


async def test_only_the_settings_name_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not the environment, which may be another program's."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{unused_port()}")
    async with serving(Api()) as api, calling(api.address) as telegram:
        assert await telegram.call("getMe") is True
