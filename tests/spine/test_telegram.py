"""Calls to Telegram: what has left leaves once, and what never left is known not to have."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import orjson
import pycurl
import pytest
import trustme
from aiohttp.test_utils import unused_port

import bot.spine.telegram
from bot.spine.telegram import ATTACHED, LOOKED_AT_SECONDS, CallFailed, Telegram

OK = orjson.dumps({"ok": True, "result": True})


class Api:
    """A Bot API server that writes down what comes and answers as it is told: the answer's body, "" to hang up, None to say nothing."""

    def __init__(self) -> None:
        self.came: list[tuple[str, dict[str, str], bytes]] = []
        self.connections = 0
        self.answers: list[bytes | str | None] = []
        self.status = 200
        self.address = ""
        self._open: set[asyncio.StreamWriter] = set()

    async def talk(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        self._open.add(writer)
        try:
            while head := (await reader.readuntil(b"\r\n\r\n")).decode():
                line, *named = head.strip().split("\r\n")
                headers = {
                    name.lower(): value for name, value in (one.split(": ", 1) for one in named)
                }
                body = await reader.readexactly(int(headers.get("content-length", 0)))
                self.came.append((line, headers, body))
                answer = self.answers.pop(0) if self.answers else OK
                if answer == "":
                    break
                if isinstance(answer, bytes):
                    # In pieces, as a proxy may hand it on.
                    writer.write(b"HTTP/1.1 %d Said\r\nLocation: /elsewhere\r\n" % self.status)
                    writer.write(b"Transfer-Encoding: chunked\r\n\r\n")
                    for piece in (answer[:5], answer[5:]):
                        writer.write(b"%x\r\n%s\r\n" % (len(piece), piece))
                    writer.write(b"0\r\n\r\n")
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            pass
        finally:
            writer.close()

    def hang_up(self) -> None:
        for writer in self._open:
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
async def calling(api: str, **how: str) -> AsyncIterator[Telegram]:
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
        await asyncio.sleep(LOOKED_AT_SECONDS + 0.1)
        assert await telegram.call("sendMessage", {"chat_id": 1}) is True
    assert len(api.came) == 2


async def test_connections_that_die_together_take_one_call_with_them() -> None:
    async with serving(Api()) as api, calling(api.address) as telegram:
        await asyncio.gather(*(telegram.call("getMe") for _ in range(20)))
        api.hang_up()
        await asyncio.sleep(0.05)
        with pytest.raises(CallFailed, match="the connection died"):
            await telegram.call("getMe")
        sent = (telegram.call("sendMessage", {"chat_id": n}) for n in range(20))
        assert all(await asyncio.gather(*sent))
        await asyncio.sleep(LOOKED_AT_SECONDS)
        made = api.connections
        assert await telegram.call("getMe") is True
        assert api.connections == made  # and then they are kept again


async def test_a_connection_that_rested_long_is_not_used_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Others may have given it up without a word; and all that is said at once would go by such ones."""
    monkeypatch.setattr(bot.spine.telegram, "LONGEST_AT_REST", 1)
    async with serving(Api()) as api, calling(api.address) as telegram:
        for _ in range(2):
            await asyncio.gather(*(telegram.call("sendMessage") for _ in range(10)))
            await asyncio.sleep(2.1)  # libcurl counts whole seconds
        assert api.connections == 20


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
        with pytest.raises(asyncio.CancelledError):
            await hangs


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


def test_folders_of_certificates_are_trusted_too(monkeypatch: pytest.MonkeyPatch) -> None:
    class Handle(dict[int, str]):
        setopt = dict.__setitem__

    monkeypatch.setenv("SSL_CERT_FILE", __file__)
    monkeypatch.setenv("SSL_CERT_DIR", "/a:/b")
    told = Handle()
    bot.spine.telegram._trust(told)
    assert (told[pycurl.CAINFO], told[pycurl.CAPATH]) == (__file__, "/a:/b")
    assert (told[pycurl.PROXY_CAINFO], told[pycurl.PROXY_CAPATH]) == (__file__, "/a:/b")


async def _copy(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    while data := await reader.read(65536):
        writer.write(data)
    writer.close()


@asynccontextmanager
async def socks_proxy(asked: list[str]) -> AsyncIterator[int]:
    """A proxy that speaks as much of SOCKS 5 (RFC 1928) as this takes: no password, a connection to a name."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        _, ways = await reader.readexactly(2)
        await reader.readexactly(ways)
        writer.write(b"\x05\x00")
        assert (await reader.readexactly(4))[3] == 3  # a name
        name = (await reader.readexactly((await reader.readexactly(1))[0])).decode()
        port = int.from_bytes(await reader.readexactly(2))
        asked.append(name)
        there, on = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x00")
        await asyncio.gather(_copy(reader, on), _copy(there, writer))

    server = await asyncio.start_server(talk, "127.0.0.1", 0)
    yield int(server.sockets[0].getsockname()[1])
    server.close()


async def test_by_a_socks_proxy_which_looks_up_the_name() -> None:
    asked: list[str] = []
    async with serving(Api()) as api, socks_proxy(asked) as port:
        beyond = api.address.replace("127.0.0.1", "telegram.invalid")
        async with calling(beyond, proxy=f"socks5h://127.0.0.1:{port}") as telegram:
            assert await telegram.call("getMe") is True
    assert asked == ["telegram.invalid"]


async def test_by_an_http_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("no_proxy", "*")  # the environment's word is not asked
    async with (
        serving(Api()) as proxy,
        calling("http://telegram.invalid", proxy=proxy.address) as telegram,
    ):
        assert await telegram.call("getMe") is True
    assert proxy.came[0][0] == "POST http://telegram.invalid/bot1:x/getMe HTTP/1.1"


async def test_only_the_settings_name_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not the environment, which may be another program's."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{unused_port()}")
    async with serving(Api()) as api, calling(api.address) as telegram:
        assert await telegram.call("getMe") is True
